"""Putting a backup in the place of the journal. In: the journal's path, a backup. Out: the journal as it was then.

Nothing may have the journal open meanwhile: whoever has would go on writing to what was replaced. However it ends, a
journal stands at the path, the former one or the restored; what a kill leaves beside it goes with the next start.
"""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import aiosqlite

from bot.errors import JournalError
from bot.journal.connect import connect_reader, in_words, is_busy
from bot.journal.runs import PARTIAL, Run
from bot.journal.schema import NEWEST, version_of
from bot.journal.scrub import REPLACED
from bot.journal.upkeep import copied, inconsistencies, put_in_place

# ruff: noqa: ASYNC240  nothing else runs meanwhile


async def restore(path: Path, backup: Path) -> Path | None:
    """Put a copy of `backup` in the place of the journal, which is moved aside: to the path that is returned, None
    where there was none. The backup is checked first; it stays. Raises `JournalError`: then the journal is as it was.
    """
    path = path.resolve()
    try:
        if backup.resolve() == path:
            raise JournalError(f"{backup} is the journal itself: name a backup of it.")
        if not backup.is_file():
            raise JournalError(f"There is no file {backup}: name a backup that `quoth journal backup` made.")
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        run = Run.restore(path)
        try:
            async with copied(backup.resolve(), path) as copy:
                await _check(copy, backup)
                return _replace(path, copy)
        finally:
            run.end()
    except sqlite3.Error as error:
        raise JournalError(f"Nothing was restored. {in_words(error, backup)}") from error
    except OSError as error:
        raise JournalError(
            f"Nothing was restored: {error.filename or path} cannot be used ({error.strerror})."
        ) from error


async def _check(copy: Path, backup: Path) -> None:
    db: aiosqlite.Connection = await connect_reader(copy)
    try:
        version = await version_of(db, backup)
        if version == 0:
            raise JournalError(f"{backup} holds nothing: name a backup that `quoth journal backup` made.")
        problems = await inconsistencies(db) if version == NEWEST else []
    finally:
        await db.close()
    if problems:
        raise JournalError(f"{backup} is no whole backup, the journal is as it was. {' '.join(problems)}")


def _replace(path: Path, copy: Path) -> Path | None:
    """Give `copy` the journal's name; the former journal's new one. After an error all is as it was."""
    aside = _aside(path)
    try:
        if aside is not None:
            _keep(path, aside)
        put_in_place(copy, path)
    except OSError:
        if aside is not None:
            _put_back(aside, path)
        raise
    return aside


def _aside(path: Path) -> Path | None:
    """What the journal is to be called, None where there is none; what stands in its other files is in it then."""
    if not path.exists() or not path.stat().st_size:
        return None
    try:
        with closing(sqlite3.connect(path, timeout=0)) as db:
            ((busy, _, _),) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error as error:  # it may be damaged, which is why it is replaced
        busy = is_busy(error)
    if busy:
        raise JournalError(f"{path} is in use: end other programs that have it open, then restore.")
    named = path.with_name(f"{path.name}{REPLACED}{datetime.now(UTC):%Y%m%d-%H%M%S}")
    return next(one for n in count() if not (one := Path(f"{named}{f'-{n}' if n else ''}")).exists())


def _keep(path: Path, aside: Path) -> None:
    """Give the journal a second name; where the disk has no such thing, a copy."""
    try:
        aside.hardlink_to(path)
    except OSError:
        copy = path.with_name(f".{path.name}.{secrets.token_hex(4)}{PARTIAL}")
        shutil.copy(path, copy)
        put_in_place(copy, aside)
    _move(path, aside)


def _put_back(aside: Path, path: Path) -> None:
    if aside.exists():
        aside.replace(path)
        aside.unlink(missing_ok=True)  # a file does not replace itself
    _move(aside, path)


def _move(source: Path, target: Path) -> None:
    """The files beside a journal."""
    for suffix in ("-wal", "-shm"):
        part = source.with_name(source.name + suffix)
        if part.exists():
            part.replace(target.with_name(target.name + suffix))
