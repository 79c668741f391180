"""Rows of the library's editions. In: a connection. Out: rows with the columns of `EDITION`, and their documents."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from bot.errors import NotFoundError
from bot.ingest import codec
from bot.model import DocumentRef, Metadata

EDITION = "document, path, collection, version, meta, edition"
_PASSAGE = f"{EDITION}, n, start, stop, heading, units, pages"


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


def passage_rows(connection: sqlite3.Connection, passage_ids: Sequence[str]) -> list[tuple[Any, ...]]:
    """Of each passage, in this order, its edition and then n, start, stop, heading, units, pages."""
    # One statement for all of them: to run one costs more than to find a passage. CROSS keeps SQLite to this order.
    wanted = ", ".join(["(?, ?, ?)"] * len(passage_ids))
    query = (
        f"WITH wanted (document, edition, n) AS (VALUES {wanted}) SELECT {_PASSAGE} "
        "FROM wanted CROSS JOIN passages USING (document, edition, n) CROSS JOIN editions USING (document, edition)"
    )
    keys = [_parts(passage_id) for passage_id in passage_ids]
    found = (
        {(row[0], row[5], row[6]): row for row in connection.execute(query, [part for key in keys for part in key])}
        if keys
        else {}
    )
    for passage_id, key in zip(passage_ids, keys, strict=True):
        if key not in found:
            raise _no_passage(passage_id)
    return [found[key] for key in keys]


def row_beside(connection: sqlite3.Connection, passage_id: str, by: int) -> tuple[Any, ...] | None:
    """The row, as `passage_rows` has it, of the passage `by` places further in the edition of one."""
    document, edition, n = _parts(passage_id)
    query = (
        f"SELECT {_PASSAGE} FROM passages JOIN editions USING (document, edition) "
        "WHERE document = ? AND edition = ? AND n IN (?, ?)"
    )
    found = {row[6]: row for row in connection.execute(query, (document, edition, n, n + by))}
    if n not in found:
        raise _no_passage(passage_id)
    return found.get(n + by)


def _parts(passage_id: str) -> tuple[str, str, int]:
    document, _, rest = passage_id.partition("-")
    edition, _, number = rest.partition("-")
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        raise _no_passage(passage_id)
    return document, edition, int(number)


def _no_passage(passage_id: str) -> NotFoundError:
    """The error for an id that names nothing."""
    return NotFoundError(f"There is no passage {passage_id!r} in the library.")


def ref_of(row: Sequence[Any]) -> DocumentRef:
    """The document that an edition is of."""
    identity, path, collection, version, meta = row[:5]
    return DocumentRef(identity, path, collection, version, _meta(meta))


@lru_cache(maxsize=4096)
def _meta(stored: str) -> Metadata:
    # The passages of a document share it.
    return codec.meta_from(json.loads(stored))
