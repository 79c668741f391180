"""Answers that somebody objects to: reports, for those who review, and withdrawals.

In: a turn's id and a member's. Out: committed rows, or records, newest first. They go with their turn.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

import aiosqlite

from bot.journal.clock import now
from bot.journal.connect import Reader
from bot.journal.existence import must_exist
from bot.journal.writer import Writer


@dataclass(frozen=True, slots=True)
class Report:
    """One member's report of an answer; a later one replaces it."""

    turn: str
    member: str
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """An answer whose message was deleted at the wish of `member`, None where they were erased since."""

    turn: str
    member: str | None
    at: str


class Objections:
    """What members object to in answers."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def report(self, turn_id: str, member: str, reason: str) -> None:
        """Record a member's report of an answer, in place of an earlier one. Raises `NotFoundError`."""

        async def job(db: aiosqlite.Connection) -> None:
            await must_exist(db, turn_id)
            await db.execute("INSERT OR REPLACE INTO reports VALUES (?, ?, ?, ?)", (turn_id, member, reason, now()))

        await self._writer.write(job)

    async def reports(
        self, guild: str | None = None, *, turn: str | None = None, limit: int | None = None
    ) -> list[Report]:
        """The reports of a server's answers, of one turn, or of all, newest first."""
        return await reports(self._reader, guild=guild, turn=turn, limit=limit)

    async def withdraw(self, turn_id: str, member: str) -> None:
        """Record that an answer was withdrawn, by whom and when, of several times the first; it is no history any more.
        Raises `NotFoundError`."""

        async def job(db: aiosqlite.Connection) -> None:
            await must_exist(db, turn_id)
            await db.execute("INSERT OR IGNORE INTO withdrawals VALUES (?, ?, ?)", (turn_id, member, now()))

        await self._writer.write(job)

    async def withdrawn(self, turn_id: str) -> Withdrawal | None:
        """How a turn was withdrawn, None for one that was not."""
        rows = await self._reader.rows("SELECT * FROM withdrawals WHERE turn = ?", (turn_id,))
        return next(map(_withdrawal, rows), None)


async def reports(
    reader: Reader,
    *,
    guild: str | None = None,
    member: str | None = None,
    turn: str | None = None,
    limit: int | None = None,
) -> list[Report]:
    """The reports that fit every filter given."""
    rows = await reader.rows(
        """SELECT r.* FROM reports AS r JOIN turns AS t ON t.id = r.turn
           WHERE (:guild IS NULL OR t.guild = :guild) AND (:member IS NULL OR r.member = :member)
             AND (:turn IS NULL OR r.turn = :turn)
           ORDER BY r.at DESC, r.rowid DESC LIMIT :limit""",
        {"guild": guild, "member": member, "turn": turn, "limit": -1 if limit is None else limit},
    )
    return [Report(row["turn"], row["member"], row["reason"], row["at"]) for row in rows]


async def withdrawals(reader: Reader, *, member: str | None = None) -> list[Withdrawal]:
    """All withdrawals, or those by a member."""
    rows = await reader.rows(
        "SELECT * FROM withdrawals WHERE ?1 IS NULL OR member = ?1 ORDER BY at DESC, turn", (member,)
    )
    return list(map(_withdrawal, rows))


async def forget(db: aiosqlite.Connection, member: str) -> int:
    """Remove a member's reports, and who withdrew from withdrawals; how many rows that concerned."""
    told = await db.execute_fetchall("DELETE FROM reports WHERE member = ? RETURNING 1", (member,))
    taken = await db.execute_fetchall("UPDATE withdrawals SET member = NULL WHERE member = ? RETURNING 1", (member,))
    return len(list(told)) + len(list(taken))


def _withdrawal(row: sqlite3.Row) -> Withdrawal:
    return Withdrawal(row["turn"], row["member"], row["at"])
