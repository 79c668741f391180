"""Members who asked to be told once a question is answered.

In: a turn's id and a member's. Out: who is to be told, and what became of it. Each is told once at most: `telling` is
committed before the message is sent, so what was interrupted then is not sent again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import aiosqlite

from bot.journal.choices import has_opted_out
from bot.journal.clock import now
from bot.journal.connect import Reader
from bot.journal.existence import must_exist
from bot.journal.writer import Writer

WishState = Literal["waiting", "due", "telling", "told", "failed"]
"""`due`: the question seems to be answered now; `telling`: a message is on its way, or was when Quoth stopped."""

MOST_WAITING = 50
"""Wishes of one member at a time."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A member wants to be told of an answer to the question of a turn."""

    turn: str
    member: str
    at: str
    state: WishState = "waiting"
    reason: str | None = None


WishOutcome = Literal["noted", "before", "opted-out", "too-many"]


class Wishes:
    """Members who wait for an answer."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def wish(self, turn_id: str, member: str) -> WishOutcome:
        """Record that a member wants to be told once a turn's question is answered; what became of that. Raises
        `NotFoundError`."""

        async def job(db: aiosqlite.Connection) -> WishOutcome:
            await must_exist(db, turn_id)
            if await has_opted_out(db, member):
                return "opted-out"
            rows = await db.execute_fetchall(
                """SELECT count(*), sum(turn = ?) FROM wishes
                   WHERE member = ? AND state IN ('waiting', 'due', 'telling')""",
                (turn_id, member),
            )
            ((count, same),) = list(rows)
            if same:
                return "before"
            if count >= MOST_WAITING:
                return "too-many"
            await db.execute(
                "INSERT OR REPLACE INTO wishes (turn, member, at) VALUES (?, ?, ?)", (turn_id, member, now())
            )
            return "noted"

        return await self._writer.write(job)

    async def unwish(self, member: str) -> int:
        """Forget all wishes of a member; how many they were."""

        async def job(db: aiosqlite.Connection) -> int:
            return len(list(await db.execute_fetchall("DELETE FROM wishes WHERE member = ? RETURNING 1", (member,))))

        return await self._writer.write(job)

    async def find(self, *, member: str | None = None, state: WishState | None = None) -> list[Wish]:
        """The wishes that fit every filter given, oldest first."""
        return await wishes(self._reader, member=member, state=state)

    async def to_ask(self, snapshot: str, limit: int) -> list[str]:
        """Turns that somebody waits for and that were not asked of this snapshot yet."""
        rows = await self._reader.rows(
            "SELECT DISTINCT turn FROM wishes WHERE state = 'waiting' AND asked IS NOT ? ORDER BY turn LIMIT ?",
            (snapshot, limit),
        )
        return [row["turn"] for row in rows]

    async def asked(self, turn_id: str, snapshot: str, *, answered: bool) -> None:
        """Record that a turn was asked of a snapshot, and whether that seems to answer it."""

        async def job(db: aiosqlite.Connection) -> None:
            await db.execute(
                "UPDATE wishes SET asked = ?, state = iif(?, 'due', state) WHERE turn = ? AND state = 'waiting'",
                (snapshot, answered, turn_id),
            )

        await self._writer.write(job)

    async def settle(
        self, turn_id: str, member: str, state: WishState, reason: str | None = None, *, was: WishState
    ) -> bool:
        """Change a wish from one state to another; whether it was in that one."""

        async def job(db: aiosqlite.Connection) -> bool:
            rows = await db.execute_fetchall(
                "UPDATE wishes SET state = ?, reason = ? WHERE turn = ? AND member = ? AND state = ? RETURNING 1",
                (state, reason, turn_id, member, was),
            )
            return bool(list(rows))

        return await self._writer.write(job)

    async def give_up(self, reason: str) -> int:
        """At start: what was being told when Quoth stopped has failed, as it may have arrived; how many that were."""

        async def job(db: aiosqlite.Connection) -> int:
            rows = await db.execute_fetchall(
                "UPDATE wishes SET state = 'failed', reason = ? WHERE state = 'telling' RETURNING 1", (reason,)
            )
            return len(list(rows))

        return await self._writer.write(job)


async def wishes(reader: Reader, *, member: str | None = None, state: WishState | None = None) -> list[Wish]:
    """The wishes that fit every filter given, oldest first."""
    rows = await reader.rows(
        """SELECT turn, member, at, state, reason FROM wishes WHERE (:member IS NULL OR member = :member)
           AND (:state IS NULL OR state = :state) ORDER BY at, turn, member""",
        {"member": member, "state": state},
    )
    return [Wish(*row) for row in rows]
