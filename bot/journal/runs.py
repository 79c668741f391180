"""Which runs of Quoth have a journal open, so that a restart can tell a turn left behind from one on its way.

In: the journal's path. Out: a `Run`, whose token is written beside every turn it composes.

Each open journal holds an exclusive `flock` on a file of its own beside the database, `journal.db-run-TOKEN`. The
kernel lets go of it when the process ends, however it ends, so "the file is gone or can be locked" means "that run is
over", in every container that shares the disk. Process ids say less: they are reused, and differ between containers.
A token is never used again, so a run that is over stays over.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import secrets
from pathlib import Path

from bot.errors import JournalError

_RESTORE = "restore-"
PARTIAL = ".tmp"
"""Ends the name of a copy that is not whole yet; it begins with a dot and the name that the copy is to have."""


class Run:
    """One journal held open by this process, from `begin` to `end`."""

    def __init__(self, token: str, path: Path, descriptor: int) -> None:
        self.token = token
        self._path = path
        self._descriptor = descriptor

    @classmethod
    def begin(cls, journal: Path) -> Run:
        """Take a new token and hold its lock. Raises `JournalError`, also while the journal is being restored."""
        run = cls._begin(journal, "")
        # Whoever restores has its lock before it looks for others: one of the two sees the other.
        if _open_ones(journal, _RESTORE):
            run.end()
            raise JournalError(f"{journal} is being restored: try again in a moment.")
        return run

    @classmethod
    def restore(cls, journal: Path) -> Run:
        """The run that replaces the journal: none may begin meanwhile. Raises `JournalError` while any other is on."""
        run = cls._begin(journal, _RESTORE)
        if len(_open_ones(journal)) > 1:
            run.end()
            raise JournalError(
                f"{journal} is in use: stop Quoth (`quoth run`, `quoth review`, any other command), then restore."
            )
        return run

    @classmethod
    def _begin(cls, journal: Path, kind: str) -> Run:
        for _ in range(100):
            token = kind + secrets.token_hex(8)
            path = _path(journal, token)
            try:
                descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
            except OSError as error:
                raise JournalError(f"{path} cannot be made ({error.strerror}): check the folder's owner.") from error
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                # A sweep may have taken the file for a left-over between the two calls.
                if os.stat(path).st_ino == os.fstat(descriptor).st_ino:  # noqa: PTH116
                    return cls(token, path, descriptor)
            except (BlockingIOError, FileNotFoundError):
                pass
            os.close(descriptor)
        raise JournalError(f"No lock can be held beside {journal}: put the journal on a local disk.")

    def end(self) -> None:
        """Let go. May be called again."""
        if self._descriptor >= 0:
            self._path.unlink(missing_ok=True)
            os.close(self._descriptor)
            self._descriptor = -1


def is_over(journal: Path, token: str) -> bool:
    """True when no process holds that run's lock any more."""
    try:
        descriptor = os.open(_path(journal, token), os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return True
    try:
        # Shared, so that two who look at once do not take each other for the run.
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    finally:
        os.close(descriptor)
    return True


def sweep(journal: Path) -> None:
    """Remove the lock files of runs that were killed, and the copies that restoring was at. While a run is on, as that
    of whoever calls this, nothing is restored."""
    prefix = _path(journal, "").name
    for path in journal.parent.glob(f"{journal.name}-run-*"):
        with contextlib.suppress(OSError):
            if is_over(journal, path.name.removeprefix(prefix)):
                path.unlink()
    # Of the journal's own name alone: a backup beside it, as "journal.db.old", may be under way.
    for path in journal.parent.glob(f".{journal.name}.????????{PARTIAL}*"):
        path.unlink(missing_ok=True)


def _open_ones(journal: Path, kind: str = "") -> list[str]:
    """The tokens of runs that are on now."""
    prefix = _path(journal, "").name
    tokens = [path.name.removeprefix(prefix) for path in journal.parent.glob(f"{_path(journal, kind).name}*")]
    return [token for token in tokens if not is_over(journal, token)]


def _path(journal: Path, token: str) -> Path:
    return journal.with_name(f"{journal.name}-run-{token}")
