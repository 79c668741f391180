"""Questions that were not answered, or badly, put together where they ask for the same.

In: the terms of questions, what answered one since, what a reviewer decided. Out: gaps with counts, their questions,
those to ask again. Which turns count is kept by the tables themselves (see `bot.journal.schema`): absent or closest,
unless it was judged right; disliked; judged wrong or should-answer; none whose question has no word of content.

Gaps are of one server, or of none. One is known by the words of its first question; when that is forgotten, by those of
the next one.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

import aiosqlite

from bot.errors import AskError, NotFoundError
from bot.journal import scopes
from bot.journal.clock import now, stamp
from bot.journal.connect import Reader, reading
from bot.journal.cursors import number
from bot.journal.writer import Writer
from bot.model import Excerpt, Quote, Tier

GapState = Literal["open", "planned", "answered", "wont"]

_LEAST = 0.5  # twice the terms in common by all terms
_SHARED = 2  # terms, unless one of both has only one


@dataclass(frozen=True, slots=True)
class Ungrouped:
    """A question that is in no gap yet. `text` is how it was understood; `gap` is the one that it is to name again."""

    turn: str
    guild: str | None
    asked_at: str
    text: str
    gap: int | None = None


@dataclass(frozen=True, slots=True)
class Answered(Excerpt):
    """A quote that answers the question of a turn now."""

    turn: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """Questions that ask for the same. `words` are those it is known by, as typed; `question` is the newest one,
    as it was understood.

    `count` is how many there are, `recent` and `earlier` those of the last period and of the one before. `nearest` are
    headings that came close. `found` is when one of them was answered, by `answers`; `who` set the state, and when.
    """

    id: int
    guild: str | None
    state: GapState
    words: tuple[str, ...]
    question: str
    count: int
    recent: int
    earlier: int
    last_asked: str
    nearest: tuple[str, ...] = ()
    found: str | None = None
    answers: tuple[Answered, ...] = ()
    who: str | None = None
    at: str | None = None

    @property
    def cursor(self) -> str:
        """Begins the page after it."""
        return f"{self.recent}_{self.count}_{self.id}"


@dataclass(frozen=True, slots=True)
class GapQuestion:
    """One question of a gap, as it was understood."""

    turn: str
    question: str
    tier: Tier
    asked_at: str
    private: bool


# --- putting together ------------------------------------------------------------------------------------------------


class Gaps:
    """Gaps on the disk: questions that the corpus could not answer, in groups."""

    def __init__(self, writer: Writer, reader: Reader, path: Path) -> None:
        self._writer = writer
        self._reader = reader
        self._path = path

    async def ungrouped(self, limit: int) -> list[Ungrouped]:
        """Questions that are in no gap yet, oldest first; and the questions that gaps are to be known by, where the
        former ones were erased."""
        rows = await self._reader.rows(
            """SELECT t.id, t.guild, t.asked_at, coalesce(t.understood_as, t.question) AS text, NULL AS gap
               FROM (SELECT turn FROM gap_turns INDEXED BY gap_turns_by_gap
                     WHERE gap IS NULL ORDER BY seq LIMIT ?) JOIN turns AS t ON t.id = turn
               ORDER BY t.seq""",
            (limit,),
        )
        if not rows:
            rows = await self._reader.rows(
                """SELECT t.id, t.guild, t.asked_at, coalesce(t.understood_as, t.question) AS text, g.id AS gap
                   FROM (
                       SELECT id FROM gaps WHERE NOT EXISTS (SELECT 1 FROM gap_words WHERE gap = gaps.id) LIMIT ?
                   ) AS g
                   JOIN turns AS t ON t.id = (
                       SELECT turn FROM gap_turns WHERE gap = g.id ORDER BY seq LIMIT 1)""",
                (limit,),
            )
        return [Ungrouped(row["id"], row["guild"], row["asked_at"], row["text"], row["gap"]) for row in rows]

    async def group(self, questions: Sequence[tuple[Ungrouped, Sequence[tuple[str, str]]]]) -> None:
        """Put questions, each with its distinct terms and the words that these were typed as, into gaps."""

        async def job(db: aiosqlite.Connection) -> None:
            for question, terms in questions:
                gap = question.gap
                if gap is None:
                    if await _join(db, question, [term for term, _ in terms]):
                        continue
                    gap = await _begin(db, question)
                if gap is not None:
                    await _know(db, gap, question, terms)

        await self._writer.write(job)

    async def find(
        self,
        *,
        states: Sequence[GapState],
        recent: datetime,
        earlier: datetime,
        guild: str | None = None,
        within: frozenset[str] | None = None,
        limit: int = 100,
        after: str | None = None,
        gap: int | None = None,
    ) -> list[Gap]:
        """The gaps in these states, those asked most since `recent` first; `earlier` is when the period before that
        began. Of one server, and of questions that found nothing outside of the collections `within`, if given; those
        that come after a cursor. Raises `AskError`."""
        async with reading(self._path) as db:
            reader = Reader(db, self._path)
            values: dict[str, object] = {
                "states": json.dumps(list(states)),
                "guild": guild,
                "recent": stamp(recent),
                "earlier": stamp(earlier),
                "limit": limit,
                "gap": gap,
                **({} if within is None else await scopes.values(reader, within)),
            }
            if after is not None:
                values |= zip(("after_recent", "after_n", "after_id"), _position(after), strict=True)
            where = _where(gap=gap is not None, guild=guild is not None, restricted=within is not None)
            rows = await reader.rows(_COUNTED.format(where=where, rest="" if after is None else _REST), values)
            values["gaps"] = json.dumps([row["id"] for row in rows])
            each = "" if within is None else f"AND {scopes.READABLE}"
            words, newest = await _words(reader, each, values), await _newest(reader, each, values)
            return [
                _gap(row, words.get(row["id"], ()), newest[row["id"]], await _answers(reader, row, within), within)
                for row in rows
            ]

    async def questions(self, gap: int, within: frozenset[str] | None = None, limit: int = 20) -> list[GapQuestion]:
        """The newest questions of a gap; with `within`, those that found nothing outside of these collections."""
        only = "" if within is None else f"AND {scopes.READABLE}"
        rows = await self._reader.rows(
            f"""SELECT t.id, coalesce(t.understood_as, t.question) AS question, t.tier, t.asked_at, t.private
                FROM gap_turns JOIN turns AS t ON t.id = gap_turns.turn WHERE gap_turns.gap = :gap {only}
                ORDER BY gap_turns.seq DESC LIMIT :limit""",
            {"gap": gap, "limit": limit, **({} if within is None else await scopes.values(self._reader, within))},
        )
        return [
            GapQuestion(row["id"], row["question"], row["tier"], row["asked_at"], bool(row["private"])) for row in rows
        ]

    async def answers(self) -> list[Answered]:
        """What answers the questions of all gaps now."""
        rows = await self._reader.rows(
            """SELECT document, path, collection, version, start, "end", text, turn FROM gap_answers
               ORDER BY gap, place"""
        )
        return [Answered(*row) for row in rows]

    async def set_state(self, gap: int, state: GapState, who: str, guild: str | None = None) -> None:
        """Record what a reviewer decided about a gap; of one server, if given. Raises `NotFoundError`."""

        async def job(db: aiosqlite.Connection) -> None:
            done = await db.execute_fetchall(
                "UPDATE gaps SET state = ?, who = ?, at = ? WHERE id = ? AND (?5 IS NULL OR guild = ?5) RETURNING 1",
                (state, who, now(), gap, guild),
            )
            if not list(done):
                raise NotFoundError(f"There is no gap {gap}: its questions may have been erased, or be answered.")

        await self._writer.write(job)

    async def to_ask(self, snapshot: str, limit: int) -> list[int]:
        """Gaps that are open or planned, and were not asked of this snapshot of the corpus yet."""
        rows = await self._reader.rows(
            """SELECT id FROM gaps WHERE state IN ('open', 'planned') AND asked IS NOT ?
               ORDER BY (SELECT max(asked_at) FROM gap_turns WHERE gap = gaps.id) DESC LIMIT ?""",
            (snapshot, limit),
        )
        return [row["id"] for row in rows]

    async def asked(self, gap: int, snapshot: str, turn: str | None, quotes: Sequence[Quote] = ()) -> None:
        """Record that a gap was asked of a snapshot: which `turn` of it is answered now, by which quotes."""

        async def job(db: aiosqlite.Connection) -> None:
            await db.execute("DELETE FROM gap_answers WHERE gap = ?", (gap,))
            await db.execute(
                "UPDATE gaps SET asked = ?, found = iif(?, coalesce(found, ?), NULL) WHERE id = ?",
                (snapshot, turn is not None, now(), gap),
            )
            await db.executemany(
                """INSERT INTO gap_answers (gap, place, turn, document, path, collection, version, start, "end", text)
                   SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10
                   WHERE EXISTS (SELECT 1 FROM gap_turns WHERE turn = ?3 AND gap = ?1)""",
                [
                    (
                        gap, place, turn, quote.document.id, quote.document.path, quote.document.collection,
                        quote.document.version, quote.start, quote.end, quote.text,
                    )
                    for place, quote in enumerate(quotes if turn is not None else ())
                ],
            )  # fmt: skip

        await self._writer.write(job)


async def _join(db: aiosqlite.Connection, question: Ungrouped, terms: Sequence[str]) -> bool:
    """Put a question into the gap that is likest, if one is like it; that is open again, if it was answered before."""
    gap = await _likest(db, question.guild or "", terms)
    if gap is None:
        return False
    await db.execute("UPDATE gap_turns SET gap = ? WHERE turn = ?", (gap, question.turn))
    await db.execute(
        """UPDATE gaps SET state = 'open', who = NULL, at = ?2, found = NULL
           WHERE id = ?1 AND state = 'answered' AND at < ?2""",
        (gap, question.asked_at),
    )
    return True


async def _begin(db: aiosqlite.Connection, question: Ungrouped) -> int | None:
    """A new gap of a question; None where that was erased meanwhile."""
    rows = await db.execute_fetchall(
        "INSERT INTO gaps (guild) SELECT guild FROM turns WHERE id = ? RETURNING id", (question.turn,)
    )
    gap = next((int(row[0]) for row in rows), None)
    if gap is not None:
        await db.execute("UPDATE gap_turns SET gap = ? WHERE turn = ?", (gap, question.turn))
    return gap


async def _know(db: aiosqlite.Connection, gap: int, question: Ungrouped, terms: Sequence[tuple[str, str]]) -> None:
    """Let a gap be known by the words of a question."""
    await db.executemany(
        """INSERT OR IGNORE INTO gap_words (gap, place, term, word, guild, size, turn)
           SELECT ?1, ?2, ?3, ?4, ?5, ?6, id FROM turns WHERE id = ?7""",
        [
            (gap, place, term, word, question.guild or "", len(terms), question.turn)
            for place, (term, word) in enumerate(terms or [("", "")])
        ],
    )


async def _likest(db: aiosqlite.Connection, guild: str, terms: Sequence[str]) -> int | None:
    rows = await db.execute_fetchall(
        """SELECT gap, 2.0 * count(*) / (size + ?3) AS alike FROM gap_words INDEXED BY gap_words_by_term
           WHERE guild = ?1 AND term IN (SELECT value FROM json_each(?2)) GROUP BY gap
           HAVING alike >= ?4 AND count(*) >= min(?5, ?3, size) ORDER BY alike DESC, gap LIMIT 1""",
        (guild, json.dumps(terms), len(terms), _LEAST, _SHARED),
    )
    return next((int(row[0]) for row in rows), None)


# --- reading ---------------------------------------------------------------------------------------------------------

_SEEN = f"""(seen IN (SELECT value FROM json_each(:sets)) OR (
    seen IS NULL AND EXISTS (SELECT 1 FROM turns AS t WHERE t.id = gap_turns.turn AND {scopes.READABLE_APART[1]})))"""
# `scopes.READABLE`, read from the index of gaps alone.

_NEWEST = 10  # questions of a gap, of which the nearest headings are named


_COUNTED = """
    SELECT g.*, n, recent, earlier, last_asked FROM (
        SELECT gap, count(*) AS n, sum(asked_at >= :recent) AS recent,
               sum(asked_at >= :earlier AND asked_at < :recent) AS earlier, max(asked_at) AS last_asked
        FROM gap_turns INDEXED BY gap_turns_by_gap WHERE gap IS NOT NULL {where} GROUP BY gap
    ) JOIN gaps AS g ON g.id = gap
    WHERE g.state IN (SELECT value FROM json_each(:states)) {rest}
    ORDER BY recent DESC, n DESC, g.id LIMIT :limit
"""
_REST = "AND (recent, n, -g.id) < (:after_recent, :after_n, -:after_id)"


def _where(*, gap: bool, guild: bool, restricted: bool) -> str:
    """Conditions on the questions of gaps: of one gap, of one server, of those that found nothing outside of some
    collections."""
    one = "AND gap = :gap" if gap else ""
    of_server = "AND gap IN (SELECT id FROM gaps WHERE guild = :guild)" if guild else ""
    return f"{one} {of_server} {f'AND {_SEEN}' if restricted else ''}"


async def _words(reader: Reader, each: str, values: Mapping[str, object]) -> dict[int, list[str]]:
    """By gap, the words that it is known by; of questions of which `each` holds."""
    words: dict[int, list[str]] = {}
    for row in await reader.rows(
        f"""SELECT gap_words.gap, word FROM gap_words JOIN turns AS t ON t.id = gap_words.turn
            WHERE gap_words.gap IN (SELECT value FROM json_each(:gaps)) {each} ORDER BY gap_words.gap, place""",
        values,
    ):
        words.setdefault(row["gap"], []).append(row["word"])
    return words


async def _newest(reader: Reader, each: str, values: Mapping[str, object]) -> dict[int, list[tuple[str, list[str]]]]:
    """By gap, its newest questions of which `each` holds, each with the headings that came close."""
    rows = await reader.rows(
        f"""SELECT value AS gap, (SELECT json_group_array(json_array(question, nearest)) FROM (
                SELECT coalesce(t.understood_as, t.question) AS question, t.nearest
                FROM gap_turns JOIN turns AS t ON t.id = gap_turns.turn
                WHERE gap_turns.gap = value {each} ORDER BY gap_turns.seq DESC LIMIT {_NEWEST})) AS newest
            FROM json_each(:gaps)""",
        values,
    )
    return {
        row["gap"]: [(str(question), json.loads(nearest)) for question, nearest in json.loads(row["newest"])]
        for row in rows
    }


async def _answers(reader: Reader, gap: sqlite3.Row, within: frozenset[str] | None) -> tuple[Answered, ...]:
    if not gap["found"]:
        return ()
    rows = await reader.rows(
        """SELECT document, path, collection, version, start, "end", text, turn FROM gap_answers
           WHERE gap = ? ORDER BY place""",
        (gap["id"],),
    )
    return tuple(Answered(*row) for row in rows if within is None or row["collection"] in within)


def _gap(
    row: sqlite3.Row,
    words: Sequence[str],
    newest: Sequence[tuple[str, list[str]]],
    answers: tuple[Answered, ...],
    within: frozenset[str] | None,
) -> Gap:
    near = [heading for _, headings in newest for heading in headings if heading]
    return Gap(
        row["id"],
        row["guild"],
        row["state"],
        tuple(filter(None, words)),
        newest[0][0] if newest else "",
        row["n"],
        row["recent"],
        row["earlier"],
        row["last_asked"],
        tuple(dict.fromkeys(near))[:3],
        row["found"] if answers or within is None else None,  # what answers it may be out of sight
        answers,
        row["who"],
        row["at"],
    )


def _position(cursor: str) -> tuple[int, int, int]:
    try:
        recent, count, gap = map(number, cursor.split("_"))
    except ValueError as error:
        raise AskError("That page does not exist: begin at the first one.") from error
    return recent, count, gap
