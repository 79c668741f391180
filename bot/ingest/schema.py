"""The library's tables and how older files become newer ones. In: a connection. Errors: `CorpusError`."""

from __future__ import annotations

import sqlite3

from bot.errors import CorpusError

MIGRATIONS = (
    """
    CREATE TABLE texts (version TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE editions (
        document TEXT NOT NULL, version TEXT NOT NULL REFERENCES texts, collection TEXT NOT NULL, path TEXT NOT NULL,
        meta TEXT NOT NULL, blocks TEXT NOT NULL, revision INTEGER NOT NULL, current INTEGER NOT NULL,
        PRIMARY KEY (document, version)
    ) WITHOUT ROWID;
    CREATE INDEX current_editions ON editions (collection, path) WHERE current;
    CREATE INDEX editions_of_version ON editions (version);
    CREATE TABLE passages (
        document TEXT NOT NULL, version TEXT NOT NULL, n INTEGER NOT NULL, start INTEGER NOT NULL,
        stop INTEGER NOT NULL, heading TEXT NOT NULL, units TEXT NOT NULL,
        PRIMARY KEY (document, version, n), FOREIGN KEY (document, version) REFERENCES editions ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE files (
        path TEXT PRIMARY KEY, document TEXT NOT NULL, mtime_ns INTEGER NOT NULL, size INTEGER NOT NULL,
        sha256 TEXT NOT NULL, revision INTEGER NOT NULL, checked_ns INTEGER NOT NULL, failure TEXT, limits TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    """,
)
"""Step n brings a file of `user_version` n to n + 1."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file up to date, each step in a transaction of its own."""
    connection.execute("PRAGMA journal_mode=WAL")
    for number in range(_version(connection), len(MIGRATIONS)):
        connection.execute("BEGIN IMMEDIATE")
        try:
            if _version(connection) == number:  # no other process was faster
                for statement in MIGRATIONS[number].split(";"):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version={number + 1}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
    if _version(connection) > len(MIGRATIONS):
        raise CorpusError(
            f"The library was written by a newer Quoth (version {_version(connection)} of its tables, this one knows "
            f"{len(MIGRATIONS)}): update Quoth, or set another QUOTH_DATA_DIR."
        )


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
