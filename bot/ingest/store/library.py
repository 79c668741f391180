"""The library: every document version that is served or cited, in one SQLite file.

In: changes of a sync, applied in one transaction. Out: documents, passages and texts; readers see the corpus before a
sync or after it, nothing between. Errors: `NotFoundError`; `CorpusError` for a file that is no library or a newer one.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from bot.errors import CorpusError, NotFoundError
from bot.ingest import codec
from bot.ingest.store import purge as purging
from bot.ingest.store.changes import KnownFile, Put, Remove, stamp, write
from bot.ingest.store.holdings import Holding, holdings
from bot.ingest.store.origins import Origin, origins, twins
from bot.ingest.store.pool import Pool
from bot.ingest.store.purge import Held
from bot.ingest.store.rows import EDITION, current_rows, document_row, passage_rows, ref_of, row_beside
from bot.ingest.store.schema import create, migrate
from bot.ingest.store.texts import Texts
from bot.model import Block, DocumentRef, Failure, Passage

_NEWEST = "ORDER BY current DESC, superseded DESC LIMIT 1"
_PRUNE_SECONDS = 600.0
"""What was superseded just now may be quoted still, by an answer that was begun before."""


class Library:
    """Document versions in a SQLite file, usable from several threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._pool = Pool(path)
        self._texts = Texts(path)
        create(path)
        with self._pool.connection() as connection:
            migrate(connection)

    @property
    def path(self) -> Path:
        """The file of this library."""
        return self._path

    @property
    def snapshot(self) -> str:
        """The digest of all that is current; "" when nothing is."""
        with self._pool.connection() as connection:
            row = connection.execute("SELECT value FROM state WHERE key = 'snapshot'").fetchone()
        return row[0] if row else ""

    @property
    def root(self) -> Path | None:
        """The folder that this library follows; None before its first sync."""
        with self._pool.connection() as connection:
            row = connection.execute("SELECT value FROM state WHERE key = 'root'").fetchone()
        return Path(json.loads(row[0])) if row else None

    def follow(self, root: Path) -> None:
        """Remember `root` as the folder that this library follows."""
        with self._pool.writing() as connection:
            # As JSON, because a path may hold bytes that are no text.
            connection.execute("INSERT OR REPLACE INTO state VALUES ('root', ?)", (json.dumps(str(root)),))

    def collections(self) -> tuple[str, ...]:
        """The names of the current collections, sorted."""
        with self._pool.connection() as connection:
            rows = connection.execute("SELECT DISTINCT collection FROM editions WHERE current ORDER BY collection")
            return tuple(name for (name,) in rows)

    def sizes(self) -> dict[str, tuple[int, int]]:
        """How many documents and passages each current collection has, by its name."""
        query = (
            "SELECT collection, count(DISTINCT document), count(n) FROM editions LEFT JOIN passages "
            "USING (document, edition) WHERE current GROUP BY collection ORDER BY collection"
        )
        with self._pool.connection() as connection:
            return {name: (documents, passages) for name, documents, passages in connection.execute(query)}

    def documents(self, collections: frozenset[str] | None = None) -> list[DocumentRef]:
        """The current documents by (collection, path); of all collections where none are named."""
        with self._pool.connection() as connection:
            return [ref_of(row) for row in current_rows(connection, collections)]

    def holdings(self, collections: frozenset[str]) -> list[Holding]:
        """The current documents of some collections by (collection, path), with their size and age."""
        with self._pool.connection() as connection:
            return list(holdings(connection, collections))

    def authors(self, collections: frozenset[str]) -> list[str]:
        """Who wrote the current documents of some collections, each once, in the order of `documents`."""
        query = (
            "SELECT collection, json_extract(meta, '$.author') FROM editions WHERE current ORDER BY collection, path"
        )
        with self._pool.connection() as connection:
            rows = connection.execute(query)
            return list(dict.fromkeys(author for name, author in rows if author and name in collections))

    def editions(self) -> dict[str, str]:
        """By document, what names its current version and structure together."""
        with self._pool.connection() as connection:
            return {row[0]: row[5] for row in current_rows(connection, None)}

    def origins(self, documents: Collection[str]) -> list[Origin]:
        """From which bytes each version that is kept of these documents was read, current ones last."""
        with self._pool.connection() as connection:
            return origins(connection, documents)

    def version(self, document_id: str, beginning: str) -> DocumentRef:
        """The version of a document, current or kept, whose digest begins so. Raises `NotFoundError`."""
        query = f"SELECT {EDITION} FROM editions WHERE document = ? AND substr(version, 1, ?) = ? {_NEWEST}"
        with self._pool.connection() as connection:
            row = connection.execute(query, (document_id, len(beginning), beginning)).fetchone()
        if row is None or not beginning:
            raise NotFoundError(f"Document {document_id} has no version {beginning[:12]} in the library.")
        return ref_of(row)

    def twins(self, origin: Origin) -> list[Origin]:
        """The current documents of the same collection that hold the same, at other paths."""
        with self._pool.connection() as connection:
            return twins(connection, origin)

    def versions(self) -> dict[str, str]:
        """By document, its current version."""
        with self._pool.connection() as connection:
            return {row[0]: row[3] for row in current_rows(connection, None)}

    def headings(self, collections: frozenset[str] | None = None) -> Iterator[tuple[DocumentRef, str, str]]:
        """Each current document with its headings in reading order, "" for its beginning, and with each the id of the
        first passage under it."""
        query = "SELECT n, heading FROM headings WHERE document = ? AND edition = ? ORDER BY place"
        with self._pool.reading() as connection:
            for row in current_rows(connection, collections):
                ref = ref_of(row)
                for n, heading in connection.execute(query, (ref.id, row[5])):
                    yield ref, heading, codec.passage_id(ref.id, row[5], n)

    def document(self, document_id: str) -> DocumentRef:
        """The current version of a document."""
        with self._pool.connection() as connection:
            return ref_of(document_row(connection, document_id))

    def passages(self, collections: frozenset[str] | None = None) -> Iterator[Passage]:
        """The current passages by (collection, path, n), all from one moment."""
        with self._pool.reading() as connection:
            for row in current_rows(connection, collections):
                yield from self._passages_of(connection, row)

    def get(self, passage_ids: Sequence[str]) -> list[Passage]:
        """The passages with these ids, in this order; also of superseded versions that are still kept."""
        with self._pool.reading() as connection:
            return [self._passage_from(*found) for found in self._found(connection, passage_ids)]

    def first(self, passage_ids: Sequence[str], most: int, known: Mapping[str, Passage] | None = None) -> list[Passage]:
        """The first `most` of these passages, as `get` would give them, without those whose text came before.

        Those that are not needed for it, and those that are `known` by their ids, are not looked for.
        """
        known = known or {}
        texts: dict[str, Passage | tuple[Sequence[Any], str]] = {}
        with self._pool.reading() as connection:
            for some in (passage_ids[:most], passage_ids[most:]):  # mostly the first are enough
                if len(texts) >= most:
                    break
                rows = self._found(connection, [one for one in some if one not in known])
                for passage in map(known.get, some):
                    if passage is None:
                        row, text = next(rows)
                        texts.setdefault(text[row[7] : row[8]], (row, text))
                    else:
                        texts.setdefault(passage.text, passage)
        found = islice(texts.values(), most)
        return [one if isinstance(one, Passage) else self._passage_from(*one) for one in found]

    def neighbour(self, passage_id: str, by: int) -> Passage | None:
        """The passage `by` places further (before: below 0) in the version of one, None beyond its ends."""
        with self._pool.reading() as connection:
            row = row_beside(connection, passage_id, by)
            return None if row is None else self._passage_from(row, self._texts.of(connection, row[3]))

    def passages_of(self, document_id: str) -> list[Passage]:
        """The current passages of one document."""
        with self._pool.reading() as connection:
            return list(self._passages_of(connection, document_row(connection, document_id)))

    def passage_at(self, document_id: str, version: str, start: int) -> Passage:
        """The passage of a version, current or kept, that holds the offset `start`."""
        query = (
            f"SELECT {EDITION}, n FROM editions JOIN passages USING (document, edition) WHERE document = ? "
            f"AND version = ? AND start <= ? AND stop > ? {_NEWEST}"
        )
        with self._pool.reading() as connection:
            row = connection.execute(query, (document_id, version, start, start)).fetchone()
            if row:
                return next(self._passages_of(connection, row[:-1], (row[-1], row[-1])))
        raise NotFoundError(f"No passage of document {document_id} in version {version[:12]} holds offset {start}.")

    def text(self, version: str) -> str:
        """The canonical text of a version."""
        with self._pool.connection() as connection:
            return self._texts.of(connection, version)

    def blocks(self, document_id: str, version: str) -> tuple[Block, ...]:
        """The structure of a version of a document."""
        with self._pool.connection() as connection:
            query = f"SELECT blocks FROM editions WHERE document = ? AND version = ? {_NEWEST}"
            row = connection.execute(query, (document_id, version)).fetchone()
            if row is None:
                raise NotFoundError(f"Document {document_id} has no version {version[:12]} in the library.")
            return codec.blocks_from(json.loads(row[0]), self._texts.of(connection, version))

    def files(self) -> dict[str, KnownFile]:
        """What the last sync knew of each file, by path."""
        columns = "path, document, mtime_ns, size, sha256, revision, checked_ns, failure, detail, limits"
        with self._pool.connection() as connection:
            return {row[0]: _known(row) for row in connection.execute(f"SELECT {columns} FROM files")}

    def note_failures(self, failures: Sequence[Failure]) -> list[Failure]:
        """Remember what a sync could not read; those failures that were not remembered, or otherwise."""
        now = json.dumps({one.path: one.reason for one in failures})
        with self._pool.connection() as connection:
            row = connection.execute("SELECT value FROM state WHERE key = 'failures'").fetchone()
        before: dict[str, str] = json.loads(row[0]) if row else {}
        if now != (row[0] if row else "{}"):
            with self._pool.writing() as connection:
                connection.execute("INSERT OR REPLACE INTO state VALUES ('failures', ?)", (now,))
        return [one for one in failures if before.get(one.path) != one.reason]

    def count_passages(self) -> int:
        """How many passages are current."""
        query = "SELECT count(*) FROM editions JOIN passages USING (document, edition) WHERE current"
        with self._pool.connection() as connection:
            return int(connection.execute(query).fetchone()[0])

    def apply(self, changes: Iterable[Put | Remove], expected: str | None = None) -> str:
        """Apply all changes in one transaction, as they come; returns the new snapshot. An exception applies none.

        Raises `CorpusError`, with nothing applied, if that is not the `expected` one.
        """
        with self._pool.writing() as connection:
            for change in changes:
                write(connection, change)
            snapshot = stamp(connection)
            if expected not in (None, snapshot):
                raise CorpusError("The documents changed again meanwhile, so nothing was ingested: try again.")
            return snapshot

    def copy(self, target: Path) -> None:
        """Copy the library as it is now to the new file `target`, while others use it."""
        create(target)
        with self._pool.connection() as connection, contextlib.closing(sqlite3.connect(target)) as copy:
            connection.backup(copy)

    def prune(self, cited: Collection[str], seconds: float = _PRUNE_SECONDS) -> int:
        """Forget what was superseded at least `seconds` ago and is of no version among the `cited`; returns how many
        editions that were."""
        keep = set(cited)
        query = "SELECT document, edition, version FROM editions WHERE NOT current AND superseded <= ?"
        with self._pool.writing() as connection:
            rows = connection.execute(query, (time.time() - seconds,)).fetchall()
            gone = [(document, edition) for document, edition, version in rows if version not in keep]
            connection.executemany("DELETE FROM editions WHERE document = ? AND edition = ?", gone)
            connection.execute("DELETE FROM texts WHERE version NOT IN (SELECT version FROM editions)")
        self.forget()
        return len(gone)

    # --- purging

    @property
    def purges(self) -> int:
        """How often documents were purged from this library, by any process."""
        with self._pool.connection() as connection:
            row = connection.execute("SELECT value FROM state WHERE key = 'purges'").fetchone()
        return int(row[0]) if row else 0

    def purged(self) -> dict[str, str]:
        """By path, the digest of the bytes of files that were purged, but not deleted."""
        with self._pool.connection() as connection:
            return dict(connection.execute("SELECT path, sha256 FROM purged").fetchall())

    def known(self, collections: str = "") -> list[DocumentRef]:
        """Every document of which anything is kept, in its newest version; only those of collections whose name begins
        so, if given."""
        query = f"SELECT {EDITION} FROM editions ORDER BY current, superseded"
        with self._pool.connection() as connection:
            newest = {row[0]: row for row in connection.execute(query)}
        return [ref_of(row) for row in newest.values() if str(row[2]).startswith(collections)]

    def held(self, documents: Collection[str]) -> Held:
        """What there is of these documents, by id."""
        with self._pool.reading() as connection:
            return purging.held(connection, documents)

    def having(self, versions: Collection[str]) -> list[str]:
        """The ids of documents of which one of these versions is kept."""
        with self._pool.connection() as connection:
            return purging.having(connection, versions)

    def purge(self, documents: Collection[str], kept: dict[str, str] | None = None) -> str:
        """Delete these documents with every version; returns the new snapshot. `kept` are files that stay where they
        are (path, digest of the bytes) and are not read again. `scrub` removes what is left of the bytes."""
        with self._pool.writing() as connection:
            purging.delete(connection, documents, kept or {})
            snapshot = stamp(connection)
        self.forget()
        return snapshot

    def scrub(self) -> str | None:
        """Leave no byte of what was deleted in the library's files; what kept that from being done, in words."""
        with self._pool.alone() as connection:
            return purging.scrub(connection)

    def forget(self) -> None:
        """Drop the texts that are kept in memory."""
        self._texts.forget()

    def close(self) -> None:
        """Close every connection; the library cannot be used afterwards."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def _found(
        self, connection: sqlite3.Connection, passage_ids: Sequence[str]
    ) -> Iterator[tuple[tuple[Any, ...], str]]:
        """The row of each passage, in the order of their ids, with the text of its version."""
        rows = passage_rows(connection, passage_ids)
        texts = {version: self._texts.of(connection, version) for version in {row[3] for row in rows}}
        return ((row, texts[row[3]]) for row in rows)

    def _passage_from(self, row: Sequence[Any], text: str) -> Passage:
        n, start, stop, heading, units, pages = row[6:]
        return codec.passage_from(ref_of(row), row[5], (n, start, stop, heading, units, pages), text)

    def _passages_of(
        self, connection: sqlite3.Connection, edition: Sequence[Any], numbers: tuple[int, int] = (0, 1 << 60)
    ) -> Iterator[Passage]:
        ref, name = ref_of(edition), str(edition[5])
        text = self._texts.of(connection, ref.version)
        query = (
            "SELECT n, start, stop, heading, units, pages FROM passages WHERE document = ? AND edition = ? "
            "AND n BETWEEN ? AND ? ORDER BY n"
        )
        for row in connection.execute(query, (ref.id, name, *numbers)):
            yield codec.passage_from(ref, name, row, text)


def _known(row: tuple[Any, ...]) -> KnownFile:
    path, document, mtime_ns, size, sha256, revision, checked_ns, reason, detail, limits = row
    failure = None if reason is None else Failure(path, reason, *json.loads(detail))
    return KnownFile(path, document, mtime_ns, size, sha256, revision, checked_ns, failure, limits)
