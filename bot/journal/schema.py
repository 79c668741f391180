"""Versions of the journal. In: a connection in autocommit mode. Out: the same database at the newest version, or an
error and the version it had.

An empty database gets the tables as they are (`tables`); one of an earlier version gets there by steps. A step is never
edited once released: a change is a further step, and a change of the tables.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import aiosqlite

from bot import __version__
from bot.errors import JournalError, NewerJournalError
from bot.journal.clock import now
from bot.journal.tables import APPLICATION_ID, TABLES, YEARS, Step

FIRST = 15
"""The version of `TABLES`, kept as `user_version`. Lower ones were never released."""

STEPS: tuple[Step, ...] = (YEARS,)
"""The steps from `FIRST` on, each to the next version."""

NEWEST = FIRST + len(STEPS)


async def migrate(db: aiosqlite.Connection, path: Path, steps: Sequence[Step] = STEPS) -> None:
    """Bring the database to version `FIRST + len(steps)`, each step and its record in one transaction.

    Raises `NewerJournalError` for a later version, `JournalError` for a database that is not a journal or from before
    `FIRST`, `sqlite3.Error` as SQLite does. After an error the database has the last version that was reached, whole.
    """
    newest = FIRST + len(steps)
    while True:
        await db.execute("BEGIN IMMEDIATE")
        try:
            # Read under the lock: another process may be migrating the same file.
            version = await version_of(db, path, newest)
            if version < newest:
                statements, version = (steps[version - FIRST], version + 1) if version else (TABLES, FIRST)
                for statement in statements:
                    await db.execute(statement)
                await db.execute(f"PRAGMA user_version = {version}")
                await db.execute("INSERT INTO meta VALUES (?, ?, ?)", (version, __version__, now()))
            await db.execute("COMMIT")
        except BaseException:
            await db.rollback()
            raise
        if version == newest:
            return


async def version_of(db: aiosqlite.Connection, path: Path, newest: int = NEWEST) -> int:
    """The version of a journal; 0 for an empty file. Raises `JournalError` for what is no journal or from before
    `FIRST`, `NewerJournalError` for a later one."""
    version = int(await pragma(db, "user_version"))
    empty = not list(await db.execute_fetchall("SELECT 1 FROM sqlite_schema LIMIT 1"))
    if not empty and int(await pragma(db, "application_id")) != APPLICATION_ID:
        raise JournalError(
            f"{path} is a database, but not a journal of Quoth: name another file, or move this one away."
        )
    if 0 < version < FIRST:
        raise JournalError(
            f"{path} has journal version {version}, from before the first release; this Quoth ({__version__}) knows "
            f"versions from {FIRST} on. Move it away: Quoth makes a new one."
        )
    if version > newest:
        raise NewerJournalError(
            f"{path} has journal version {version}; this Quoth ({__version__}) knows versions up to {newest}. "
            f"Install the Quoth that wrote it or a newer one, or put back a backup from before the update."
        )
    return version


async def pragma(db: aiosqlite.Connection, name: str) -> str:
    """The value of a pragma, as text."""
    rows = list(await db.execute_fetchall(f"PRAGMA {name}"))
    return str(rows[0][0])
