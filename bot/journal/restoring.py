"""Putting a backup in the place of the journal. In: the journal's path, a backup. Out: the journal as it was then.

Nothing may have the journal open meanwhile: whoever has would go on writing to what was replaced.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import aiosqlite

from bot.errors import JournalError
from bot.journal.connect import connect_reader, in_words
from bot.journal.runs import Run
from bot.journal.schema import STEPS, version_of
from bot.journal.scrub import REPLACED
from bot.journal.upkeep import copy_whole, inconsistencies, put_in_place

# ruff: noqa: ASYNC240  nothing else runs meanwhile

_BESIDE = ("", "-wal", "-shm")


async def restore(path: Path, backup: Path) -> Path | None:
    """Put a copy of `backup` in the place of the journal, which is moved aside: to the path that is returned, None
    where there was none. The backup is checked first; it stays. Raises `JournalError`: then the journal is as it was.
    """
    path = path.resolve()
    copy = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        if backup.resolve() == path:
            raise JournalError(f"{backup} is the journal itself: name a backup of it.")
        if not backup.is_file():
            raise JournalError(f"There is no file {backup}: name a backup that `quoth journal backup` made.")
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            os.close(os.open(copy, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
            await copy_whole(backup.resolve(), copy)
            await _check(copy, backup)
            run = Run.restore(path)
            try:
                aside = _move_aside(path)
                try:
                    put_in_place(copy, path)
                except OSError:
                    _move_back(aside, path)
                    raise
            finally:
                run.end()
        finally:
            for left in (copy, copy.with_name(f"{copy.name}-journal")):
                left.unlink(missing_ok=True)
    except sqlite3.Error as error:
        raise JournalError(f"Nothing was restored. {in_words(error, backup)}") from error
    except OSError as error:
        raise JournalError(
            f"Nothing was restored: {error.filename or path} cannot be used ({error.strerror})."
        ) from error
    return aside


async def _check(copy: Path, backup: Path) -> None:
    db: aiosqlite.Connection = await connect_reader(copy)
    try:
        version = await version_of(db, backup, len(STEPS))
        if version == 0:
            raise JournalError(f"{backup} holds nothing: name a backup that `quoth journal backup` made.")
        problems = await inconsistencies(db) if version == len(STEPS) else []
    finally:
        await db.close()
    if problems:
        raise JournalError(f"{backup} is no whole backup, the journal is as it was. {' '.join(problems)}")


def _move_aside(path: Path) -> Path | None:
    if not path.exists() or not path.stat().st_size:
        return None
    try:
        with closing(sqlite3.connect(path, timeout=0)) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # what stands in other files belongs to it
    except sqlite3.Error:  # it may be damaged, which is why it is replaced
        pass
    named = path.with_name(f"{path.name}{REPLACED}{datetime.now(UTC):%Y%m%d-%H%M%S}")
    aside = next(one for n in count() if not (one := Path(f"{named}{f'-{n}' if n else ''}")).exists())
    for suffix in _BESIDE:
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.replace(aside.with_name(aside.name + suffix))
    return aside


def _move_back(aside: Path | None, path: Path) -> None:
    if aside is None:
        return
    for suffix in _BESIDE:
        part = aside.with_name(aside.name + suffix)
        if part.exists():
            part.replace(path.with_name(path.name + suffix))
