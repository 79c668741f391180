"""Turns: how they are written, and the questions that are asked of them.

In: a `Turn` or what names some. Out: committed rows, or turns. A turn and its citations are one transaction on the way
in and one SELECT on the way out, so no half turn is ever written or seen.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import aiosqlite

from bot.journal import corrections, words
from bot.journal.choices import has_opted_out
from bot.journal.clock import now, stamp
from bot.journal.connect import Reader
from bot.journal.existence import not_found
from bot.journal.rows import CITATION_COLUMNS, TURN_COLUMNS, as_count, citation_rows, turn_row, turns_of
from bot.journal.runs import is_over, sweep
from bot.journal.writer import Writer
from bot.model import Exchange, Tier, Turn, TurnState

_ALPHABET = "23456789abcdefghjkmnpqrstvwxyz"  # neither 0 and o nor 1, i and l; no u, so that hardly a word appears

_INSERT_TURN = "INSERT INTO turns ({}) VALUES ({})".format(
    ", ".join(TURN_COLUMNS), ", ".join(f":{name}" for name in TURN_COLUMNS)
)
_INSERT_CITATION = "INSERT INTO citations ({}) VALUES ({})".format(
    ", ".join(f'"{name}"' for name in CITATION_COLUMNS), ", ".join(f":{name}" for name in CITATION_COLUMNS)
)
_CITED = ", ".join(f'c."{name}" AS c_{name}' for name in CITATION_COLUMNS)


@dataclass(frozen=True, slots=True)
class Stats:
    """The journal in figures. `since` is when its first turn was asked. `median_ms` and `p95_ms` are how long answering
    took, over the newest thousand turns. All three are None when there is no turn."""

    turns: int
    answered: int
    closest: int
    absent: int
    failed: int
    helpful: int
    unhelpful: int
    since: str | None
    median_ms: float | None
    p95_ms: float | None


def new_turn_id() -> str:
    """A random id of 12 lower-case letters and digits that are hard to misread (59 bits)."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(12))


# --- writing ---------------------------------------------------------------------------------------------------------


async def compose(writer: Writer, turn: Turn, owner: str) -> Turn:
    """Commit a new turn with its citations, as `composed`; only its count where its asker has opted out. What was
    committed."""

    async def job(db: aiosqlite.Connection) -> Turn:
        kept = as_count(turn) if turn.counted or await has_opted_out(db, turn.ask.asker) else turn
        await db.execute(_INSERT_TURN, turn_row(kept, owner))
        await db.executemany(_INSERT_CITATION, citation_rows(kept))
        await words.index(db, "id = ?", (turn.id,))
        return kept

    return await writer.write(job)


async def deliver(writer: Writer, turn_id: str, message: str) -> None:
    """Record that a turn was shown. It overrides `failed`, for what was seen was not lost. A turn that is only counted
    does not say as which message."""

    async def job(db: aiosqlite.Connection) -> None:
        done = await db.execute_fetchall(
            """UPDATE turns SET state = 'delivered', message = iif(counted, NULL, ?), delivered_at = ?, error = NULL
               WHERE id = ? RETURNING 1""",
            (message, now(), turn_id),
        )
        if not list(done):
            raise not_found(turn_id)

    await writer.write(job)


async def fail(writer: Writer, turn_id: str, error: str) -> None:
    """Record why a turn was not shown. One that was shown stays `delivered`."""

    async def job(db: aiosqlite.Connection) -> None:
        done = await db.execute_fetchall(
            """UPDATE turns SET state = iif(state = 'delivered', state, 'failed'),
                      error = iif(state = 'delivered', error, ?) WHERE id = ? RETURNING 1""",
            (error, turn_id),
        )
        if not list(done):
            raise not_found(turn_id)

    await writer.write(job)


async def reconcile(writer: Writer, reader: Reader, path: Path, owner: str, reason: str) -> list[Turn]:
    """Turn what runs that are over left `composed` into `failed`; those turns, oldest first."""

    async def job(db: aiosqlite.Connection) -> list[str]:
        others = await db.execute_fetchall(
            "SELECT DISTINCT owner FROM turns WHERE state = 'composed' AND owner <> ?", (owner,)
        )
        left: list[str] = []
        for (other,) in list(others):
            if is_over(path, other):
                failed = await db.execute_fetchall(
                    "UPDATE turns SET state = 'failed', error = ? WHERE state = 'composed' AND owner = ? RETURNING id",
                    (reason, other),
                )
                left += [row[0] for row in failed]
        return left

    left = await writer.write(job)
    sweep(path)
    # In portions: a statement takes a limited number of values.
    turns: list[Turn] = []
    for at in range(0, len(left), 500):
        ids = left[at : at + 500]
        turns += await _select(reader, f"SELECT * FROM turns WHERE id IN ({', '.join('?' * len(ids))})", ids)
    return turns


# --- reading ---------------------------------------------------------------------------------------------------------


async def _select(
    reader: Reader, which: str, values: Sequence[object], *, newest_first: bool = False, shown_only: bool = False
) -> list[Turn]:
    return turns_of(await _rows(reader, which, values, newest_first=newest_first, shown_only=shown_only))


async def _rows(
    reader: Reader, which: str, values: Sequence[object], *, newest_first: bool = False, shown_only: bool = False
) -> list[sqlite3.Row]:
    order = "DESC" if newest_first else "ASC"
    wanted = "AND c.role = 'shown' " if shown_only else ""
    return await reader.rows(
        f"SELECT t.*, {_CITED} FROM ({which}) AS t LEFT JOIN citations AS c ON c.turn = t.id {wanted}"
        f"ORDER BY t.seq {order}, c.role, c.place",
        values,
    )


async def turn(reader: Reader, turn_id: str) -> Turn:
    """The turn of that id. Raises `NotFoundError`."""
    found = await _select(reader, "SELECT * FROM turns WHERE id = ?", (turn_id,))
    if not found:
        raise not_found(turn_id)
    return found[0]


async def turn_by_message(reader: Reader, message: str) -> Turn | None:
    """The newest turn that was shown as that message."""
    which = "SELECT * FROM turns WHERE message = ? ORDER BY seq DESC LIMIT 1"
    return next(iter(await _select(reader, which, (message,))), None)


async def turns(
    reader: Reader,
    *,
    limit: int,
    skip: int = 0,
    asker: str | None = None,
    conversation: str | None = None,
    tier: Tier | None = None,
    state: TurnState | None = None,
) -> list[Turn]:
    """Turns that fit every filter given, newest first, without the first `skip` of them."""
    filters = {"asker": asker, "conversation": conversation, "tier": tier, "state": state}
    given = {name: value for name, value in filters.items() if value is not None}
    where = " AND ".join(f"{name} = ?" for name in given) or "TRUE"
    which = f"SELECT * FROM turns WHERE {where} ORDER BY seq DESC LIMIT ? OFFSET ?"
    return await _select(reader, which, (*given.values(), limit, skip), newest_first=True)


async def page(reader: Reader, after: int, size: int, asker: str | None) -> tuple[list[tuple[Turn, str | None]], int]:
    """The next turns in order of composition, each with when it was delivered; and what to pass as `after` for those
    that follow (0 at first)."""
    mine, values = ("AND asker = ?", [asker]) if asker is not None else ("", [])
    which = f"SELECT * FROM turns WHERE seq > ? {mine} ORDER BY seq LIMIT ?"
    rows = await _rows(reader, which, (after, *values, size))
    delivered = {row["id"]: row["delivered_at"] for row in rows}
    return [(turn, delivered[turn.id]) for turn in turns_of(rows)], rows[-1]["seq"] if rows else after


async def history(
    reader: Reader, conversation: str, follows: str | None, limit: int, before: str | None = None
) -> list[Exchange]:
    """The last exchanges of a conversation, oldest first; with `follows`, that turn and those that it followed.

    Failed turns were not seen and withdrawn ones not meant to be, so they are no history; a chain goes on behind them.
    It ends at a turn that was erased or is only counted. With `before`, only what was asked before that turn. Where a
    reviewer put other quotes in the place of an answer, those were seen, from then on.
    """
    found = await _earlier(reader, conversation, follows, limit, before)
    until = None if before is None else (await turn(reader, before)).asked_at
    instead = await corrections.in_place(reader, [one.id for one in found], until)
    return [Exchange(one.ask.question, instead.get(one.id, one.answer.quotes)) for one in found]


async def before(reader: Reader, turn_id: str, limit: int) -> list[Turn]:
    """The turns that `history` was made of when a turn was asked. Raises `NotFoundError`."""
    asked = await turn(reader, turn_id)
    return await _earlier(reader, asked.ask.conversation, asked.ask.follows, limit, turn_id)


async def _earlier(
    reader: Reader, conversation: str, follows: str | None, limit: int, before: str | None
) -> list[Turn]:
    if follows is None:
        return await _select(
            reader,
            """SELECT * FROM turns WHERE conversation = ? AND state <> 'failed' AND NOT counted
               AND id NOT IN (SELECT turn FROM withdrawals)
               AND (? IS NULL OR seq < (SELECT seq FROM turns WHERE id = ?)) ORDER BY seq DESC LIMIT ?""",
            (conversation, before, before, limit),
            shown_only=True,
        )
    # A turn can only follow an earlier one, so the chain cannot run in a circle.
    return await _select(
        reader,
        """WITH RECURSIVE chain (seq, follows, state) AS (
               SELECT seq, follows, state FROM turns WHERE id = ? AND NOT counted
               UNION ALL
               SELECT t.seq, t.follows, t.state FROM chain JOIN turns AS t
               ON t.id = chain.follows AND t.seq < chain.seq AND NOT t.counted
               LIMIT 1000
           )
           SELECT * FROM turns WHERE seq IN
           (SELECT seq FROM chain WHERE state <> 'failed' ORDER BY seq DESC LIMIT ?)
           AND id NOT IN (SELECT turn FROM withdrawals)""",
        (follows, limit),
        shown_only=True,
    )


_ASKED = """
    SELECT asked_at FROM turns INDEXED BY turns_by_asker
    WHERE asker = :asker AND (guild = :guild OR (guild IS NULL AND direct_guild = :guild))
    AND asked_at > :since AND state <> 'failed' ORDER BY seq DESC LIMIT :limit
"""


async def asked(reader: Reader, asker: str, guild: str, since: datetime, limit: int) -> list[datetime]:
    """When a member asked in a server after `since`, or of it in direct messages, newest first; failed turns do not
    count."""
    rows = await reader.rows(
        _ASKED,
        {"asker": asker, "guild": guild, "since": stamp(since), "limit": limit},
    )
    return [datetime.fromisoformat(row["asked_at"]) for row in rows]


async def cited_versions(reader: Reader) -> frozenset[str]:
    """The versions of documents that any turn or correction cites, any test expects or that answer a gap: the library
    must keep them."""
    rows = await reader.rows(
        "SELECT version FROM citations UNION SELECT version FROM expected UNION SELECT version FROM correction_quotes"
        " UNION SELECT version FROM gap_answers"
    )
    return frozenset(row[0] for row in rows)


async def stats(reader: Reader) -> Stats:
    """The journal in figures."""
    (row,) = await reader.rows(
        """SELECT (SELECT count(*) FROM turns) AS turns,
                  (SELECT count(*) FROM turns WHERE tier = 'answered') AS answered,
                  (SELECT count(*) FROM turns WHERE tier = 'closest') AS closest,
                  (SELECT count(*) FROM turns WHERE tier = 'absent') AS absent,
                  (SELECT count(*) FROM turns WHERE state = 'failed') AS failed,
                  (SELECT count(*) FROM feedback WHERE helpful) AS helpful,
                  (SELECT count(*) FROM feedback WHERE NOT helpful) AS unhelpful,
                  (SELECT asked_at FROM turns ORDER BY seq LIMIT 1) AS since"""
    )
    newest = await reader.rows("SELECT elapsed_ms FROM turns ORDER BY seq DESC LIMIT 1000")
    times = sorted(float(row["elapsed_ms"]) for row in newest)
    return Stats(**dict(row), median_ms=share_of(times, 0.5), p95_ms=share_of(times, 0.95))


def share_of(ascending: list[float], share: float) -> float | None:
    """The value that this share of sorted values does not exceed; None of nothing."""
    return ascending[int(share * (len(ascending) - 1))] if ascending else None
