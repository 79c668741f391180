"""Rows of the library's editions. In: a connection. Out: rows with the columns of `EDITION`, and their documents."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from bot.errors import NotFoundError
from bot.ingest import codec
from bot.model import DocumentRef

EDITION = "document, path, collection, version, meta, edition"


def current_rows(connection: sqlite3.Connection, collections: frozenset[str] | None) -> list[tuple[str, ...]]:
    """The current editions by (collection, path); of all collections where none are named."""
    rows = connection.execute(f"SELECT {EDITION} FROM editions WHERE current ORDER BY collection, path").fetchall()
    return [row for row in rows if collections is None or row[2] in collections]


def document_row(connection: sqlite3.Connection, document_id: str) -> tuple[str, ...]:
    """The current edition of a document."""
    query = f"SELECT {EDITION} FROM editions WHERE current AND document = ?"
    row = connection.execute(query, (document_id,)).fetchone()
    if row is None:
        raise NotFoundError(f"There is no document {document_id!r} in the corpus.")
    return row


def place_of(connection: sqlite3.Connection, passage_id: str) -> tuple[tuple[str, ...], int]:
    """The edition that a passage's id names, and the passage's number in it."""
    document, _, rest = passage_id.partition("-")
    edition, _, number = rest.partition("-")
    if number.isascii() and number.isdigit() and len(number) < 10:
        query = f"SELECT {EDITION} FROM editions WHERE document = ? AND edition = ?"
        row = connection.execute(query, (document, edition)).fetchone()
        if row:
            return row, int(number)
    raise no_passage(passage_id)


def no_passage(passage_id: str) -> NotFoundError:
    """The error for an id that names nothing."""
    return NotFoundError(f"There is no passage {passage_id!r} in the library.")


def ref_of(row: Sequence[Any]) -> DocumentRef:
    """The document that an edition is of."""
    identity, path, collection, version, meta = row[:5]
    return DocumentRef(identity, path, collection, version, codec.meta_from(json.loads(meta)))
