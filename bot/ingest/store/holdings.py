"""What the library has, document by document. In: a connection and collections. Out: `Holding`s."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from bot.ingest.store.rows import EDITION, ref_of
from bot.model import DocumentRef

_NS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Holding:
    """A current document: how many passages it has, and as seconds since 1970 when its file was changed and when it was
    read; None where its file is not known."""

    document: DocumentRef
    passages: int
    changed_at: int | None = None
    read_at: int | None = None


def holdings(connection: sqlite3.Connection, collections: frozenset[str]) -> Iterator[Holding]:
    """The current documents of some collections by (collection, path)."""
    query = (
        f"SELECT {EDITION}, (SELECT count(*) FROM passages WHERE passages.document = editions.document "
        "AND passages.edition = editions.edition), mtime_ns, checked_ns "
        "FROM editions LEFT JOIN files USING (path, document) WHERE current ORDER BY collection, path"
    )
    for *edition, passages, changed, read in connection.execute(query):
        if edition[2] in collections:
            yield Holding(ref_of(edition), passages, _seconds(changed), _seconds(read))


def _seconds(nanoseconds: int | None) -> int | None:
    return None if nanoseconds is None else nanoseconds // _NS
