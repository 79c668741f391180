"""The library's tables and how older files become newer ones. In: a connection. Errors: `CorpusError`."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

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
    # One text can be read with another structure later: an edition is a version with one structure. Those from before
    # keep the ids of their passages.
    """
    CREATE TABLE new_editions (
        document TEXT NOT NULL, edition TEXT NOT NULL, version TEXT NOT NULL REFERENCES texts, collection TEXT NOT NULL,
        path TEXT NOT NULL, meta TEXT NOT NULL, blocks TEXT NOT NULL, revision INTEGER NOT NULL,
        current INTEGER NOT NULL, superseded INTEGER NOT NULL,
        PRIMARY KEY (document, edition)
    ) WITHOUT ROWID;
    CREATE TABLE new_passages (
        document TEXT NOT NULL, edition TEXT NOT NULL, n INTEGER NOT NULL, start INTEGER NOT NULL,
        stop INTEGER NOT NULL, heading TEXT NOT NULL, units TEXT NOT NULL,
        PRIMARY KEY (document, edition, n), FOREIGN KEY (document, edition) REFERENCES new_editions ON DELETE CASCADE
    ) WITHOUT ROWID;
    CREATE TABLE headings (
        document TEXT NOT NULL, edition TEXT NOT NULL, place INTEGER NOT NULL, n INTEGER NOT NULL,
        heading TEXT NOT NULL, PRIMARY KEY (document, edition, place),
        FOREIGN KEY (document, edition) REFERENCES new_editions ON DELETE CASCADE
    ) WITHOUT ROWID;
    INSERT INTO new_editions SELECT document, substr(version, 1, 12), version, collection, path, meta, blocks, revision,
        current, CAST(strftime('%s', 'now') AS INTEGER) FROM editions;
    INSERT INTO new_passages SELECT document, substr(version, 1, 12), n, start, stop, heading, units FROM passages;
    DROP TABLE passages;
    DROP TABLE editions;
    ALTER TABLE new_editions RENAME TO editions;
    ALTER TABLE new_passages RENAME TO passages;
    CREATE INDEX current_editions ON editions (collection, path) WHERE current;
    CREATE INDEX editions_of_version ON editions (version);
    """,
    # Where pages begin in a passage: pairs of offset and number. Documents from before have none until read again.
    """
    ALTER TABLE passages ADD COLUMN pages TEXT NOT NULL DEFAULT '[]'
    """,
    # Files that were purged, but not deleted, as long as they hold the same bytes.
    """
    CREATE TABLE purged (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID
    """,
    # The digest of the bytes that an edition was read from, '' where that was not recorded.
    """
    ALTER TABLE editions ADD COLUMN source TEXT NOT NULL DEFAULT '';
    UPDATE editions SET source = coalesce(
        (SELECT sha256 FROM files WHERE files.document = editions.document AND failure IS NULL), ''
    ) WHERE current
    """,
    # Why a file failed, as code and values that every language has words for. What failed before is tried again.
    """
    ALTER TABLE files ADD COLUMN detail TEXT NOT NULL DEFAULT '[]';
    UPDATE files SET revision = 0 WHERE failure IS NOT NULL
    """,
)
"""Step n brings a file of `user_version` n to n + 1."""


def create(path: Path) -> None:
    """Make the file, readable by its owner alone, as are then those that SQLite keeps beside it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError as error:
        raise CorpusError(
            f"The library {path} cannot be opened for writing ({error.strerror}): check its owner and its folder's, or "
            "set QUOTH_DATA_DIR to a folder that can be written.",
            "library",
        ) from error


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file up to date, all steps in one transaction."""
    connection.execute("PRAGMA journal_mode=WAL")
    if _version(connection) < len(MIGRATIONS):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for number in range(_version(connection), len(MIGRATIONS)):  # another process may have been faster
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
