"""No byte of what was deleted stays in the journal's files.

In: a writer whose deletes are committed. Out: what may be left where, in words; nothing when it is gone.

Rows deleted are overwritten (`secure_delete`), but SQLite moves rows as pages fill and leaves copies in the gaps, so
the file is rewritten (VACUUM). Before that the index of words is made one piece (optimize), for until then it keeps
what was taken out of it. Then the WAL, which holds older states, is emptied. A reader that keeps an older state open,
in this or another process, holds that up: it is tried for five seconds.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import aiosqlite

from bot.errors import JournalError
from bot.journal.connect import BUSY_SECONDS, is_busy
from bot.journal.writer import Writer

REPLACED = "-replaced-"
"""What follows the journal's name in that of a journal whose place a restored backup took; then the time."""
_TRUNCATE_TRIES = 20
_TRUNCATE_PAUSE = 0.25  # seconds


async def scrub(writer: Writer, path: Path) -> list[str]:
    """Rewrite the file and empty its WAL. Writes wait about a second for every 100 MB."""
    problems: list[str] = []
    try:
        await writer.alone(_rewrite)
    except JournalError as error:
        problems.append(f"Parts of what was erased may be left in unused space of {path}. {error} Then erase again.")
    if problem := await _empty_wal(writer, path):
        problems.append(problem)
    return problems


async def formers(path: Path) -> list[str]:
    """The journals that restored backups took the place of, with what to do, in words."""
    found = await asyncio.to_thread(lambda: sorted(path.parent.glob(f"{path.name}{REPLACED}*")))
    return [
        f"{former} is a journal that a restored backup took the place of: nothing is erased from it. Delete it."
        for former in found
        if not former.name.endswith(("-wal", "-shm"))
    ]


async def _rewrite(db: aiosqlite.Connection) -> None:
    await db.execute_fetchall("INSERT INTO words (words) VALUES ('optimize')")
    await db.execute_fetchall("VACUUM")


async def _empty_wal(writer: Writer, path: Path) -> str | None:
    """Empty the WAL into the database; what kept it from being emptied, in words."""

    async def truncate(db: aiosqlite.Connection) -> bool:
        # Wait for readers between the tries, not here: nobody can write meanwhile.
        await db.execute_fetchall("PRAGMA busy_timeout = 50")
        try:
            ((busy, _, _),) = await db.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            await db.execute_fetchall(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}")
        return not busy

    for _ in range(_TRUNCATE_TRIES):
        try:
            if await writer.alone(truncate):
                return None
        except JournalError as error:
            if not is_busy(error.__cause__):
                return f"{path}-wal could not be emptied and still holds what was erased. {error} Then erase again."
        await asyncio.sleep(_TRUNCATE_PAUSE)
    return (
        f"Another reader kept {path}-wal from being emptied, which still holds what was erased: end other programs "
        "that have the journal open, then erase again."
    )
