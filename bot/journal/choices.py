"""What members have chosen of the journal: that their words are not kept.

In: a member's id. Out: since when they have opted out, None for those who have not.
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
