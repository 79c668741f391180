"""What reviewers said of turns, and the tests that are made of it.

In: a verdict and the frozen question that follows from it, committed together. Out: the same; who judged what, what is
disputed, what still waits for a second opinion.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace

import aiosqlite

from bot.errors import NotFoundError
from bot.journal.clock import now
from bot.journal.connect import Reader
from bot.journal.existence import must_exist
from bot.journal.rows import digest
from bot.journal.writer import Writer
from bot.model import Frozen, Span, Verdict

_FROZEN = """SELECT f.*, t.kinds FROM frozen AS f JOIN turns AS t ON t.id = f.turn"""


class Verdicts:
    """The verdicts of reviewers, and the tests that they make."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def judge(self, verdict: Verdict, frozen: Frozen, sources: Sequence[str] = ()) -> Verdict:
        """Record a verdict with the test that it makes (see `bot.review.verdicts`), both or neither; `sources` are the
        turns that asked the questions of its history. Raises `NotFoundError`."""
        given = replace(verdict, at=verdict.at or now())

        async def job(db: aiosqlite.Connection) -> None:
            await must_exist(db, given.turn)
            await db.execute(
                """INSERT INTO verdicts (turn, reviewer, verdict, note, at) VALUES (?, ?, ?, ?, ?)
                   ON CONFLICT (turn, reviewer) DO UPDATE SET
                       verdict = excluded.verdict, note = excluded.note, at = excluded.at""",
                (given.turn, given.reviewer, given.verdict, given.note, given.at),
            )
            await db.execute(
                "DELETE FROM citation_verdicts WHERE turn = ? AND reviewer = ?", (given.turn, given.reviewer)
            )
            await db.executemany(
                "INSERT INTO citation_verdicts (turn, reviewer, n, verdict) VALUES (?, ?, ?, ?)",
                [(given.turn, given.reviewer, n, kind) for n, kind in given.citations],
            )
            await _freeze(db, replace(frozen, at=given.at), sources)

        await self._writer.write(job)
        return given

    async def of(self, turn_id: str) -> list[Verdict]:
        """All verdicts on a turn, oldest first."""
        return (await verdicts_on(self._reader, [turn_id])).get(turn_id, [])

    async def on(self, turn_ids: Sequence[str]) -> dict[str, list[Verdict]]:
        """All verdicts on each of some hundred turns, oldest first."""
        return await verdicts_on(self._reader, turn_ids)

    async def frozen(self, turn_id: str | None = None, *, guild: str | None = None) -> list[Frozen]:
        """The tests that verdicts have made, in the order in which their questions were asked; or one turn's, or those
        of a server."""
        which, values = ("WHERE f.turn = ?", [turn_id]) if turn_id is not None else ("", [])
        if guild is not None:
            which, values = "WHERE f.turn IN (SELECT id FROM turns WHERE guild = ?)", [guild]
        rows = await self._reader.rows(f"{_FROZEN} {which} ORDER BY t.seq", values)
        spans: dict[str, list[Span]] = {}
        history: dict[str, list[str]] = {}
        where = which.replace("f.turn", "turn")
        for row in await self._reader.rows(f"SELECT * FROM expected {where} ORDER BY turn, place", values):
            spans.setdefault(row["turn"], []).append(_span_of(row))
        for row in await self._reader.rows(
            f"SELECT turn, question FROM frozen_history {where} ORDER BY turn, place", values
        ):
            history.setdefault(row["turn"], []).append(row["question"])
        return [
            Frozen(
                turn=row["turn"],
                question=row["question"],
                history=tuple(history.get(row["turn"], ())),
                verdict=row["verdict"],
                tier=row["tier"],
                spans=tuple(spans.get(row["turn"], ())),
                collection=row["collection"],
                collections=None if row["collections"] is None else tuple(json.loads(row["collections"])),
                at=row["at"],
                teaches=bool(row["teaches"]),
                disputed=row["kinds"] > 1,
            )
            for row in rows
        ]

    async def approved(self, guild: str | None, limit: int = 500) -> list[tuple[str, frozenset[str]]]:
        """Questions that reviewers found rightly answered, newest first, with the collections of the answers: those
        asked in public in a server, and the operator's."""
        rows = await self._reader.rows(
            """SELECT f.question, json_group_array(e.collection) AS collections
               FROM frozen AS f JOIN turns AS t ON t.id = f.turn JOIN expected AS e ON e.turn = f.turn
               WHERE f.verdict = 'right' AND t.kinds = 1
                 AND (t.surface = 'terminal' OR (t.guild = ? AND NOT t.private))
                 AND NOT EXISTS (SELECT 1 FROM frozen_history WHERE turn = f.turn)
               GROUP BY f.turn ORDER BY max(t.seq) DESC LIMIT ?""",
            [guild, limit],
        )
        return [(row["question"], frozenset(json.loads(row["collections"]))) for row in rows]

    async def forget(self, turn_id: str) -> None:
        """Let the words of a judged question teach no more. Raises `NotFoundError` where it taught nothing."""

        async def job(db: aiosqlite.Connection) -> None:
            done = await db.execute_fetchall(
                "UPDATE frozen SET teaches = 0 WHERE turn = ? AND teaches RETURNING 1", (turn_id,)
            )
            if not list(done):
                raise NotFoundError(f"The question of turn {turn_id} teaches nothing.")

        await self._writer.write(job)

    async def ask_second(self, turn_id: str, who: str) -> None:
        """Ask for another reviewer's verdict on a turn. Raises `NotFoundError`."""

        async def job(db: aiosqlite.Connection) -> None:
            await must_exist(db, turn_id)
            await db.execute(
                "INSERT INTO second_reviews (turn, who, at) VALUES (?, ?, ?) ON CONFLICT (turn) DO NOTHING",
                (turn_id, who, now()),
            )

        await self._writer.write(job)

    async def lessons_version(self) -> int:
        """Another number whenever what verdicts teach has changed, by any process."""
        (row,) = await self._reader.rows("SELECT value FROM counters WHERE name = 'lessons'")
        return row["value"]


async def _freeze(db: aiosqlite.Connection, frozen: Frozen, sources: Sequence[str]) -> None:
    await db.execute("DELETE FROM frozen WHERE turn = ?", (frozen.turn,))
    await db.execute(
        """INSERT INTO frozen (turn, question, verdict, tier, collection, collections, at, teaches)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            frozen.turn,
            frozen.question,
            frozen.verdict,
            frozen.tier,
            frozen.collection,
            None if frozen.collections is None else json.dumps(frozen.collections, ensure_ascii=False),
            frozen.at,
            frozen.teaches,
        ),
    )
    await db.executemany(
        "INSERT INTO frozen_history (turn, place, source, question) VALUES (?, ?, ?, ?)",
        [
            (frozen.turn, place, source, question)
            for place, (source, question) in enumerate(zip(sources, frozen.history, strict=True))
        ],
    )
    await db.executemany(
        """INSERT INTO expected (turn, place, document, path, collection, version, start, "end", text, digest, wanted,
                                 picked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        [
            (
                frozen.turn, place, span.document, span.path, span.collection, span.version, span.start, span.end,
                span.text, digest(span.text), span.wanted, span.picked,
            )
            for place, span in enumerate(frozen.spans)
        ],
    )  # fmt: skip


async def verdicts_on(reader: Reader, turn_ids: Sequence[str]) -> dict[str, list[Verdict]]:
    """All verdicts on each of some hundred turns, oldest first."""
    marks = ", ".join("?" * len(turn_ids))
    return _by_turn(
        await reader.rows(f"{_VERDICTS} WHERE v.turn IN ({marks}) GROUP BY v.turn, v.reviewer ORDER BY v.at", turn_ids)
    )


async def verdicts_by(reader: Reader, reviewer: str) -> list[Verdict]:
    """All verdicts of one reviewer, oldest first."""
    rows = await reader.rows(f"{_VERDICTS} WHERE v.reviewer = ? GROUP BY v.turn, v.reviewer ORDER BY v.at", (reviewer,))
    return [_verdict_of(row) for row in rows]


_VERDICTS = """SELECT v.*, json_group_array(json_array(c.n, c.verdict)) FILTER (WHERE c.n IS NOT NULL) AS cited
               FROM verdicts AS v LEFT JOIN citation_verdicts AS c USING (turn, reviewer)"""


def _by_turn(rows: Iterable[sqlite3.Row]) -> dict[str, list[Verdict]]:
    found: dict[str, list[Verdict]] = {}
    for row in rows:
        found.setdefault(row["turn"], []).append(_verdict_of(row))
    return found


def _verdict_of(row: sqlite3.Row) -> Verdict:
    cited = sorted((int(n), kind) for n, kind in json.loads(row["cited"] or "[]"))
    return Verdict(row["turn"], row["reviewer"], row["verdict"], row["note"], row["at"], tuple(cited))


def _span_of(row: sqlite3.Row) -> Span:
    return Span(
        row["document"],
        row["path"],
        row["collection"],
        row["version"],
        row["start"],
        row["end"],
        row["text"],
        bool(row["wanted"]),
        bool(row["picked"]),
    )
