"""What members have chosen: that their words are not kept; in which server they ask from direct messages.

In: a member's id. Out: since when they have opted out, None for those who have not; the id of a server.
"""

from __future__ import annotations

import aiosqlite

from bot.journal.connect import Reader
from bot.journal.schema import now
from bot.journal.writer import Writer


async def has_opted_out(db: aiosqlite.Connection, member: str) -> bool:
    """Whether the member has, as of the transaction that `db` is in."""
    return bool(list(await db.execute_fetchall("SELECT 1 FROM opted_out WHERE member = ?", (member,))))


async def opted_out(reader: Reader, member: str) -> str | None:
    """Since when a member has opted out."""
    rows = await reader.rows("SELECT at FROM opted_out WHERE member = ?", (member,))
    return next((row["at"] for row in rows), None)


async def opt(writer: Writer, member: str, *, out: bool) -> None:
    """From now on, keep a member's turns as counts only; or keep them whole again. Who opts out waits for no answer any
    more."""

    async def job(db: aiosqlite.Connection) -> None:
        if out:
            await db.execute("INSERT OR IGNORE INTO opted_out VALUES (?, ?)", (member, now()))
            await db.execute("DELETE FROM wishes WHERE member = ?", (member,))
        else:
            await db.execute("DELETE FROM opted_out WHERE member = ?", (member,))

    await writer.write(job)


async def server_of(reader: Reader, member: str) -> str | None:
    """The server that a member chose for direct messages."""
    rows = await reader.rows("SELECT guild FROM direct_servers WHERE member = ?", (member,))
    return next((row["guild"] for row in rows), None)


async def choose_server(writer: Writer, member: str, guild: str) -> None:
    """Let a member's direct messages be answered in that server, from now on."""

    async def job(db: aiosqlite.Connection) -> None:
        await db.execute("INSERT OR REPLACE INTO direct_servers VALUES (?, ?)", (member, guild))

    await writer.write(job)


async def servers_asked_in(reader: Reader, member: str, limit: int) -> list[str]:
    """The servers in which a member has asked, the last one first."""
    rows = await reader.rows(
        """SELECT guild FROM turns WHERE asker = ? AND guild IS NOT NULL
           GROUP BY guild ORDER BY max(seq) DESC LIMIT ?""",
        (member, limit),
    )
    return [row["guild"] for row in rows]
