"""What a sync changes in the library. In: files with their documents, or their loss. Out: rows, in the caller's
transaction."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass

from bot.ingest import codec
from bot.model import Document, Failure, Passage


@dataclass(frozen=True, slots=True)
class KnownFile:
    """What the library remembers of a file: where its document is, what told it apart, and why it failed, if it did.
    `limits` are those that it failed under."""

    path: str
    document: str
    mtime_ns: int
    size: int
    sha256: str
    revision: int
    checked_ns: int
    failure: Failure | None = None
    limits: str = ""


@dataclass(frozen=True, slots=True)
class Put:
    """A file as seen by a sync; with a document, that becomes current, without one only the file's record changes."""

    file: KnownFile
    document: Document | None = None
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Remove:
    """A file that is gone: its document leaves the current set, its editions stay until `prune`."""

    file: KnownFile


def write(connection: sqlite3.Connection, change: Put | Remove) -> None:
    """Write one change inside the caller's transaction."""
    if isinstance(change, Remove):
        _supersede(connection, change.file.document)
        connection.execute("DELETE FROM files WHERE path = ?", (change.file.path,))
        return
    file, document = change.file, change.document
    if document is not None:
        ref = document.ref
        place = (ref.id, codec.edition_of(document, change.passages))
        _supersede(connection, ref.id)
        connection.execute("INSERT OR IGNORE INTO texts VALUES (?, ?)", (ref.version, document.text))
        for table in ("passages", "headings"):
            connection.execute(f"DELETE FROM {table} WHERE document = ? AND edition = ?", place)
        meta, blocks = codec.dumps(codec.meta_to(ref.meta)), codec.dumps(codec.blocks_to(document.blocks))
        connection.execute(
            "INSERT INTO editions VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 0, ?) ON CONFLICT DO UPDATE SET "
            "meta = excluded.meta, revision = excluded.revision, source = excluded.source, current = 1",
            (*place, ref.version, ref.collection, ref.path, meta, blocks, file.revision, file.sha256),
        )
        connection.executemany(
            "INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(*place, *codec.passage_row(passage)) for passage in change.passages],
        )
        connection.executemany(
            "INSERT INTO headings VALUES (?, ?, ?, ?, ?)",
            [(*place, at, n, heading) for at, (heading, n) in enumerate(_headings(change.passages).items())],
        )
    failure = file.failure
    connection.execute(
        "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            file.path,
            file.document,
            file.mtime_ns,
            file.size,
            file.sha256,
            file.revision,
            file.checked_ns,
            failure.reason if failure else None,
            file.limits,
            codec.dumps([failure.kind, dict(failure.values)] if failure else []),
        ),
    )


def _supersede(connection: sqlite3.Connection, document: str) -> None:
    now = int(time.time())
    connection.execute(
        "UPDATE editions SET current = 0, superseded = ? WHERE document = ? AND current", (now, document)
    )


def _headings(passages: Sequence[Passage]) -> dict[str, int]:
    """Each heading in reading order, "" for the beginning, with the number of the first passage under it."""
    found: dict[str, int] = {}
    for passage in passages:
        for heading in ("", *(above.text for above in passage.heading)):
            found.setdefault(heading, passage.n)
    return found


def stamp(connection: sqlite3.Connection) -> str:
    """The digest of all that is current, which is stored as the library's snapshot; "" when nothing is."""
    digest = hashlib.sha256()
    columns = "collection, path, edition, version, meta, revision"
    empty = True
    for row in connection.execute(f"SELECT {columns} FROM editions WHERE current ORDER BY collection, path"):
        digest.update(codec.dumps(row).encode() + b"\n")
        empty = False
    snapshot = "" if empty else digest.hexdigest()
    connection.execute("INSERT OR REPLACE INTO state VALUES ('snapshot', ?)", (snapshot,))
    return snapshot
