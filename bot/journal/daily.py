"""When jobs that run once a day were last done, so that a restart does not repeat them.

In: a job's name. Out: the time in UTC, None for one that was never done.
"""

from __future__ import annotations

from datetime import datetime

import aiosqlite

from bot.journal.clock import stamp
from bot.journal.connect import Reader
from bot.journal.writer import Writer


async def last_done(reader: Reader, job: str) -> datetime | None:
    """When the job was last done."""
    rows = await reader.rows("SELECT done_at FROM daily WHERE job = ?", (job,))
    return next((datetime.fromisoformat(row["done_at"]) for row in rows), None)


async def done(writer: Writer, job: str, at: datetime) -> None:
    """Record that the job was done at `at`, a time with its zone."""

    async def record(db: aiosqlite.Connection) -> None:
        await db.execute("INSERT OR REPLACE INTO daily VALUES (?, ?)", (job, stamp(at)))

    await writer.write(record)
