"""Questions handed to people: who was called for which, and the messages that solved them.

In: a turn's id, ids of the surface as text. Out: committed rows, or records, newest first. They go with their turn.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

import aiosqlite

from bot.journal.clock import now, stamp
from bot.journal.connect import Reader
from bot.journal.existence import must_exist
from bot.journal.writer import Writer


@dataclass(frozen=True, slots=True)
class Call:
    """A call for people about a turn: once a turn. `member` called (None where erased since); `channel` and `message`
    are where, None until it was sent."""

    turn: str
    member: str | None
    at: str
    channel: str | None = None
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Solution:
    """A person's message that solves a turn's question. `link` leads to it, `text` is what it said when it was marked,
    `author` wrote it, `marked_by` marked it (None where erased since)."""

    turn: str
    message: str
    link: str
    text: str
    author: str
    marked_by: str | None
    at: str = ""


class Handoff:
    """Calls for people, and their solutions."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def call(self, turn_id: str, member: str, since: datetime) -> Call | None:
        """Claim the one call for people that a turn has; None when it may be sent now, else the call that is in the
        way: of this turn, or one by this member after `since` that nothing has solved. Raises `NotFoundError`."""

        async def job(db: aiosqlite.Connection) -> Call | None:
            await must_exist(db, turn_id)
            rows = await db.execute_fetchall(
                """SELECT * FROM calls WHERE turn = :turn OR (member = :member AND at > :since
                   AND turn NOT IN (SELECT turn FROM solutions)) ORDER BY turn = :turn DESC, at DESC LIMIT 1""",
                {"turn": turn_id, "member": member, "since": stamp(since)},
            )
            if found := next(map(_call, rows), None):
                return found
            await db.execute("INSERT INTO calls (turn, member, at) VALUES (?, ?, ?)", (turn_id, member, now()))
            return None

        return await self._writer.write(job)

    async def called(self, turn_id: str, channel: str, message: str) -> None:
        """Record where a claimed call was sent."""

        async def job(db: aiosqlite.Connection) -> None:
            await db.execute("UPDATE calls SET channel = ?, message = ? WHERE turn = ?", (channel, message, turn_id))

        await self._writer.write(job)

    async def uncall(self, turn_id: str) -> None:
        """Give up a claimed call that could not be sent."""

        async def job(db: aiosqlite.Connection) -> None:
            await db.execute("DELETE FROM calls WHERE turn = ? AND message IS NULL", (turn_id,))

        await self._writer.write(job)

    async def call_of(self, turn_id: str) -> Call | None:
        """The call for people about a turn."""
        return next(iter(await calls(self._reader, turn=turn_id)), None)

    async def call_at(self, channel: str, message: str | None = None) -> Call | None:
        """The call that was sent to a channel or thread as `message`; without it, the newest one there."""
        rows = await self._reader.rows(
            "SELECT * FROM calls WHERE channel = ?1 AND (?2 IS NULL OR message = ?2) ORDER BY at DESC LIMIT 1",
            (channel, message),
        )
        return next(map(_call, rows), None)

    async def solve(self, solution: Solution) -> None:
        """Record a message that solves a turn's question, in place of what it solved before; without `at`, as of now.
        Raises `NotFoundError`."""

        async def job(db: aiosqlite.Connection) -> None:
            await must_exist(db, solution.turn)
            await db.execute(
                """INSERT OR REPLACE INTO solutions (message, turn, link, text, author, marked_by, at)
                   VALUES (?, ?, ?, ?, ?, ?, ?)""",
                (
                    solution.message,
                    solution.turn,
                    solution.link,
                    solution.text,
                    solution.author,
                    solution.marked_by,
                    solution.at or now(),
                ),
            )

        await self._writer.write(job)

    async def solutions(
        self, guild: str | None = None, *, turn: str | None = None, message: str | None = None
    ) -> list[Solution]:
        """The solutions in a server, of one turn, or that a message is, newest first."""
        return await solutions(self._reader, guild=guild, turn=turn, message=message)


async def calls(reader: Reader, *, turn: str | None = None, member: str | None = None) -> list[Call]:
    """The calls that fit every filter given."""
    rows = await reader.rows(
        """SELECT * FROM calls WHERE (:turn IS NULL OR turn = :turn) AND (:member IS NULL OR member = :member)
           ORDER BY at DESC, turn""",
        {"turn": turn, "member": member},
    )
    return list(map(_call, rows))


async def solutions(
    reader: Reader,
    *,
    guild: str | None = None,
    turn: str | None = None,
    member: str | None = None,
    message: str | None = None,
) -> list[Solution]:
    """The solutions that fit every filter given; a member's are those that they wrote or marked."""
    rows = await reader.rows(
        """SELECT s.* FROM solutions AS s JOIN turns AS t ON t.id = s.turn
           WHERE (:guild IS NULL OR t.guild = :guild) AND (:turn IS NULL OR s.turn = :turn)
           AND (:member IS NULL OR s.author = :member OR s.marked_by = :member)
           AND (:message IS NULL OR s.message = :message) ORDER BY s.at DESC, s.message""",
        {"guild": guild, "turn": turn, "member": member, "message": message},
    )
    return list(map(_solution, rows))


async def forget(db: aiosqlite.Connection, member: str) -> int:
    """Remove the solutions that a member wrote, and who called or marked from what they called or marked; how many rows
    that concerned."""
    wrote = await db.execute_fetchall("DELETE FROM solutions WHERE author = ? RETURNING 1", (member,))
    marked = await db.execute_fetchall(
        "UPDATE solutions SET marked_by = NULL WHERE marked_by = ? RETURNING 1", (member,)
    )
    called = await db.execute_fetchall("UPDATE calls SET member = NULL WHERE member = ? RETURNING 1", (member,))
    return sum(len(list(rows)) for rows in (wrote, marked, called))


def _call(row: sqlite3.Row) -> Call:
    turn, member, at, channel, message = row
    return Call(turn, member, at, channel, message)


def _solution(row: sqlite3.Row) -> Solution:
    return Solution(row["turn"], row["message"], row["link"], row["text"], row["author"], row["marked_by"], row["at"])
