"""From which bytes each version was read. In: a connection of the library, documents. Out: `Origin`s.

Two versions from the same bytes differ only in how Quoth read them: their source has not changed.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Origin:
    """What a version was read from: `source` is the SHA-256 of the file's bytes, "" where that was not recorded;
    `revision` is that of the readers. `current`: it is served; `superseded` is when it last was, in seconds of Unix
    time, 0 for never."""

    document: str
    version: str
    collection: str
    path: str
    source: str
    revision: int
    current: bool
    superseded: int = 0


def origins(connection: sqlite3.Connection, documents: Collection[str]) -> list[Origin]:
    """Of every version that is kept of these documents, in the order in which they were superseded, current ones
    last."""
    rows = connection.execute(
        "SELECT document, version, collection, path, source, revision, current, superseded FROM editions "
        "WHERE document IN (SELECT value FROM json_each(?)) ORDER BY current, superseded, edition",
        (json.dumps(sorted(documents)),),
    )
    return list(map(_origin, rows))


def twins(connection: sqlite3.Connection, origin: Origin) -> list[Origin]:
    """The current documents of the same collection with the same text or from the same bytes, but at other paths."""
    rows = connection.execute(
        "SELECT document, version, collection, path, source, revision, current, superseded FROM editions WHERE current "
        "AND collection = ? AND document <> ? AND (version = ? OR (source <> '' AND source = ?)) ORDER BY path",
        (origin.collection, origin.document, origin.version, origin.source),
    )
    return list(map(_origin, rows))


def _origin(row: tuple[Any, ...]) -> Origin:
    document, version, collection, path, source, revision, current, superseded = row
    return Origin(document, version, collection, path, source, revision, bool(current), superseded)
