"""Connections to a journal's file, and SQLite's errors in words.

In: a path. Out: an aiosqlite connection, either the one that writes (WAL, every commit on the disk before it returns)
or one that cannot write at all. What SQLite raises becomes a `JournalError` that says what to do.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiosqlite

from bot.errors import JournalError
from bot.journal.schema import pragma

BUSY_SECONDS = 30.0
"""How long a write waits for another process before it fails."""

_OLDEST_SQLITE = (3, 37, 0)  # STRICT tables


def prepare(path: Path) -> Path:
    """The real path of the journal, its folder made, and the file too: readable by its owner alone, as are then the
    files that SQLite keeps beside it. Raises `JournalError`."""
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise JournalError(f"SQLite {sqlite3.sqlite_version} is too old for the journal: it needs 3.37 or newer.")
    try:
        path = path.resolve()
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError as error:
        raise JournalError(
            f"The journal {path} cannot be opened for writing ({error.strerror}): check the folder and its owner, or "
            "set QUOTH_DATA_DIR to one that can be written."
        ) from error
    return path


async def connect_writer(path: Path) -> aiosqlite.Connection:
    """The connection that writes. Raises `sqlite3.Error`, or `JournalError` where the disk does not allow a WAL."""
    db = await _connect(str(path), uri=False)
    try:
        if await _enter_wal(db) != "wal":
            raise JournalError(
                f"The file system of {path} does not allow SQLite's WAL: put the journal on a local disk."
            )
        for setting in (
            "synchronous = FULL",  # a commit that returned survives a power cut
            "fullfsync = ON",  # the same on macOS, where fsync alone does not reach the disk
            "foreign_keys = ON",
            "secure_delete = ON",  # what is deleted is overwritten
            "trusted_schema = OFF",
        ):
            await db.execute(f"PRAGMA {setting}")
    except BaseException:
        await db.close()
        raise
    return db


async def connect_reader(path: Path) -> aiosqlite.Connection:
    """A connection that can only read. Raises `sqlite3.Error`."""
    return await _connect(f"{path.as_uri()}?mode=ro", uri=True)


async def _connect(database: str, *, uri: bool) -> aiosqlite.Connection:
    # Autocommit: transactions begin where the code says BEGIN, nowhere else.
    connection = aiosqlite.connect(database, uri=uri, timeout=BUSY_SECONDS, isolation_level=None)
    # A connection that nobody closed must not keep the interpreter from exiting. To SQLite that is a kill: whatever was
    # committed is safe. (Before aiosqlite 0.22 the connection was itself the thread.)
    worker: Any = getattr(connection, "_thread", connection)
    worker.daemon = True
    db = await connection
    db.row_factory = sqlite3.Row
    return db


async def _enter_wal(db: aiosqlite.Connection) -> str:
    """The switch to WAL does not wait as other statements do, when two processes make the same new file at once."""
    for _ in range(200):
        try:
            return await pragma(db, "journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if not is_busy(error):
                raise
            await asyncio.sleep(0.02)
    return await pragma(db, "journal_mode = WAL")


class Reader:
    """Reads on a connection of their own. Each call is one statement, hence one state of the database."""

    def __init__(self, db: aiosqlite.Connection, path: Path) -> None:
        self._db = db
        self._path = path

    async def rows(self, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[sqlite3.Row]:
        """All rows of a SELECT. Raises `JournalError`."""
        try:
            return list(await self._db.execute_fetchall(sql, values))
        except (sqlite3.Error, ValueError) as error:
            raise in_words(error, self._path) from error

    async def close(self) -> None:
        """Close the connection."""
        await self._db.close()


@asynccontextmanager
async def reading(path: Path) -> AsyncGenerator[aiosqlite.Connection]:
    """A reading connection for one long task, so that short reads need not wait for it."""
    db = await connect_reader(path)
    try:
        yield db
    finally:
        await db.close()


@asynccontextmanager
async def connect_target(path: Path) -> AsyncGenerator[aiosqlite.Connection]:
    """A connection to an existing file that a backup is copied into. One that is cancelled while it opens must not
    create the file anew once it was removed."""
    db = await _connect(f"{path.as_uri()}?mode=rw", uri=True)
    try:
        yield db
    finally:
        await db.close()


def is_busy(error: object) -> bool:
    """True when SQLite failed only because another connection was at work."""
    return str(getattr(error, "sqlite_errorname", "")).startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def in_words(error: Exception, path: Path) -> JournalError:
    """What SQLite or aiosqlite raised, as an error that says what happened and what to do."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name == "SQLITE_FULL":
        words = f"The disk that holds {path} is full: nothing was recorded. Free some space, then ask again."
    elif is_busy(error):
        words = f"Another process has held {path} for more than {BUSY_SECONDS:.0f} seconds: end it, then try again."
    elif name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        words = f"The journal {path} cannot be opened or written ({error}): check its owner and its folder's."
    elif name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
        words = (
            f"The journal {path} is damaged or no database ({error}): stop Quoth, move the file away together with its "
            "-wal and -shm, and put a backup in its place; without a backup Quoth starts a new one."
        )
    elif name.startswith("SQLITE_IOERR"):
        words = f"The disk that holds {path} failed ({error}): nothing was recorded. Check the disk, then restart."
    elif isinstance(error, UnicodeEncodeError):
        words = "A text with half a character (a lone surrogate) cannot be recorded: replace it before composing."
    elif isinstance(error, ValueError):
        words = f"The journal {path} is closed."
    else:
        words = f"The journal {path} refused this ({error}): nothing was recorded."
    return JournalError(words)
