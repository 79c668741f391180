"""What members have chosen: that their words are not kept; in which server they ask from direct messages.

In: a member's id. Out: since when they have opted out, None for those who have not; the id of a server.
"""

from __future__ import annotations

import aiosqlite

from bot.journal.clock import now
from bot.journal.connect import Reader
from bot.journal.writer import Writer


async def has_opted_out(db: aiosqlite.Connection, member: str) -> bool:
    """Whether the member has, as of the transaction that `db` is in."""
    return bool(list(await db.execute_fetchall("SELECT 1 FROM opted_out WHERE member = ?", (member,))))


async def opted_out(reader: Reader, member: str) -> str | None:
    """Since when a member has opted out."""
    rows = await reader.rows("SELECT at FROM opted_out WHERE member = ?", (member,))
    return next((row["at"] for row in rows), None)


class Choices:
    """What members chose for themselves."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def opted_out(self, member: str) -> str | None:
        """Since when a member's words are not kept, None where they are."""
        return await opted_out(self._reader, member)

    async def opt(self, member: str, *, out: bool) -> None:
        """From now on, keep a member's turns as counts only, or keep them whole again. Who opts out waits for no answer
        any more."""

        async def job(db: aiosqlite.Connection) -> None:
            if out:
                await db.execute("INSERT OR IGNORE INTO opted_out VALUES (?, ?)", (member, now()))
                await db.execute("DELETE FROM wishes WHERE member = ?", (member,))
            else:
                await db.execute("DELETE FROM opted_out WHERE member = ?", (member,))

        await self._writer.write(job)

    async def server_of(self, member: str) -> str | None:
        """The id of the server that a member chose for direct messages, None where none is chosen."""
        return await server_of(self._reader, member)

    async def choose_server(self, member: str, guild: str) -> None:
        """Keep which server a member asks in from direct messages."""

        async def job(db: aiosqlite.Connection) -> None:
            await db.execute("INSERT OR REPLACE INTO direct_servers VALUES (?, ?)", (member, guild))

        await self._writer.write(job)

    async def servers_asked_in(self, member: str, limit: int) -> list[str]:
        """The ids of the servers in which a member has asked, the last one first."""
        rows = await self._reader.rows(
            """SELECT guild FROM turns WHERE asker = ? AND guild IS NOT NULL
               GROUP BY guild ORDER BY max(seq) DESC LIMIT ?""",
            (member, limit),
        )
        return [row["guild"] for row in rows]


async def server_of(reader: Reader, member: str) -> str | None:
    """The server that a member chose for direct messages."""
    rows = await reader.rows("SELECT guild FROM direct_servers WHERE member = ?", (member,))
    return next((row["guild"] for row in rows), None)
