"""Keeping the journal: a backup while it is in use, and a check of its health.

In: the journal's path, a target. Out: a file that is whole, or what is wrong, in words.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
import sqlite3
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import aiosqlite

from bot.errors import JournalError
from bot.journal.connect import connect_target, in_words, reading
from bot.journal.rows import digest
from bot.journal.runs import PARTIAL
from bot.journal.schema import pragma
from bot.journal.writer import Writer

_LOW_DISK = 100_000_000  # bytes


async def backup(path: Path, target: Path) -> None:
    """Copy the journal as it is now to `target`, one file that needs no other.

    It is copied beside the target, checked and on the disk before it takes the target's name, so an existing target is
    replaced by a whole backup or not at all. Writers are not held up. Raises `JournalError`.
    """
    target = Path(os.path.abspath(target))  # noqa: PTH100, ASYNC240  a link is replaced, not followed
    _refuse_databases_in_use(path, target)
    try:
        async with copied(path, target) as copy:
            await asyncio.to_thread(put_in_place, copy, target)
    except sqlite3.Error as error:
        raise JournalError(f"The backup was not made, {target} is as before. {in_words(error, path)}") from error
    except OSError as error:
        raise JournalError(
            f"The backup {target} cannot be written ({error.strerror}): name a folder that exists and has room."
        ) from error


async def check(path: Path, writer: Writer) -> list[str]:
    """What is wrong with the journal, in words; nothing when all is well. Reads the whole file."""
    problems: list[str] = []
    try:
        async with reading(path) as db:
            problems += await inconsistencies(db)
    except sqlite3.Error as error:
        problems.append(str(in_words(error, path)))
    try:
        await probe(writer)
    except JournalError as error:
        problems.append(str(error))
    free = shutil.disk_usage(path.parent).free
    if free < _LOW_DISK:
        problems.append(
            f"Only {free / 1e6:.0f} MB are free on the disk of {path}: when it is full, Quoth stops answering."
        )
    return problems


async def probe(writer: Writer) -> None:
    """Commit a write that changes nothing. Raises `JournalError` if that cannot be done."""

    async def touch(db: aiosqlite.Connection) -> None:
        await db.execute("UPDATE meta SET at = at")

    await writer.write(touch)


@asynccontextmanager
async def copied(path: Path, target: Path) -> AsyncGenerator[Path]:
    """A whole copy of the journal at `path`, whatever is written meanwhile: a file of its own beside `target`, which is
    removed afterwards unless it was given another name. Raises `JournalError` for a damaged journal."""
    copy = target.with_name(f".{target.name}.{secrets.token_hex(4)}{PARTIAL}")
    try:
        os.close(os.open(copy, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
        # The source closes first, once its thread has copied: a copy that is cancelled must not lose the file under it.
        async with connect_target(copy) as db, reading(path) as source:
            await source.backup(db)
            await pragma(db, "journal_mode = DELETE")  # the copy needs no -wal beside it
            if (found := await pragma(db, "integrity_check")) != "ok":
                raise JournalError(f"The journal {path} is damaged ({found}): it was not copied.")
        yield copy
    finally:
        for left in (copy, copy.with_name(f"{copy.name}-journal")):
            left.unlink(missing_ok=True)


def put_in_place(copy: Path, target: Path) -> None:
    """Give a file that is written its name; on the disk when this returns."""
    for path, swap in ((copy, True), (target.parent, False)):
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        if swap:
            copy.replace(target)


def _refuse_databases_in_use(path: Path, target: Path) -> None:
    if target.resolve() == path:
        raise JournalError(f"{target} is the journal itself: name another file for the backup.")
    if target.is_dir():
        raise JournalError(f"{target} is a folder: name a file for the backup.")
    for suffix in ("-wal", "-journal"):
        # SQLite would replay it into the new file.
        if target.with_name(target.name + suffix).exists():
            raise JournalError(f"{target} is a database in use ({target.name}{suffix} exists): name another file.")


async def inconsistencies(db: aiosqlite.Connection) -> list[str]:
    """What does not hold in a journal of the newest version, in words."""
    await db.create_function("sha256", 1, digest, deterministic=True)  # pyright: ignore[reportUnknownMemberType]
    checks = (
        ("SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'", "The file is damaged"),
        ('SELECT "table" || rowid FROM pragma_foreign_key_check', "Rows belong to a turn that does not exist"),
        (
            "SELECT id FROM turns WHERE citations <> (SELECT count(*) FROM citations WHERE turn = turns.id)",
            "Turns lack citations",
        ),
        ("SELECT id FROM turns WHERE body_digest <> sha256(body)", "Replies were changed after they were recorded"),
        (
            "SELECT DISTINCT turn FROM citations WHERE digest <> sha256(text)",
            "Quotes were changed after they were recorded",
        ),
        (
            """SELECT turn FROM corrections WHERE body_digest <> sha256(body)
               OR seq IN (SELECT correction FROM correction_quotes WHERE digest <> sha256(text))""",
            "Corrections were changed after they were recorded",
        ),
    )
    problems: list[str] = []
    for sql, words in checks:
        found = [str(row[0]) for row in await db.execute_fetchall(f"{sql} LIMIT 6")]
        if found:
            more = ", ..." if len(found) > 5 else ""
            problems.append(f"{words}: {', '.join(found[:5])}{more}. Put a backup in place of the journal.")
    return problems
