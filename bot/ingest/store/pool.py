"""Connections to a library's file. In: its path. Out: a connection for each use, one transaction for each change; what
SQLite raises becomes a `CorpusError` that says what to do.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Generator
from pathlib import Path

from bot.errors import CorpusError


class Pool:
    """Connections to one file, usable from several threads. One thread's transaction is never another's."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._write_lock = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._closed = False

    @contextlib.contextmanager
    def connection(self) -> Generator[sqlite3.Connection]:
        """A connection for one use."""
        with self._lock:
            if self._closed:
                raise CorpusError("The library is closed.")
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = self._open()
        try:
            yield connection
        except sqlite3.DatabaseError as error:
            raise CorpusError(self._trouble(error), "library") from error
        finally:
            with self._lock:
                reusable = not self._closed and not connection.in_transaction
                if reusable:
                    self._idle.append(connection)
            if not reusable:
                connection.close()

    @contextlib.contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """A read transaction: everything inside is seen as of one moment."""
        with self.connection() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def alone(self) -> Generator[sqlite3.Connection]:
        """A connection outside of a transaction, while no other thread writes."""
        with self._write_lock, self.connection() as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Generator[sqlite3.Connection]:
        """A write transaction: all that is done inside, or nothing."""
        with self.alone() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close every connection; none can be had afterwards."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _open(self) -> sqlite3.Connection:
        try:
            connection = sqlite3.connect(self._path, timeout=30, isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise CorpusError(self._trouble(error), "library") from error
        try:
            connection.executescript(
                "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000; PRAGMA secure_delete=ON;"
            )
        except sqlite3.DatabaseError as error:
            connection.close()
            raise CorpusError(self._trouble(error), "library") from error
        return connection

    def _trouble(self, error: sqlite3.Error) -> str:
        return (
            f"The library {self._path} cannot be used ({error}). If it stays so, stop Quoth and move it away, with its "
            "-wal and -shm; then put a backup in its place, or run `quoth ingest`, which reads the corpus again, but "
            "not what older answers quoted and the corpus holds no more."
        )
