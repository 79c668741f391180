"""The library: every document version that is served or cited, in one SQLite file.

In: changes of a sync, applied in one transaction. Out: documents, passages and texts; readers see the corpus before a
sync or after it, nothing between. Errors: `NotFoundError`; `CorpusError` for a file that is no library or a newer one.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from collections import OrderedDict
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from bot.errors import CorpusError, NotFoundError
from bot.ingest import codec
from bot.ingest.changes import KnownFile, Put, Remove, stamp, write
from bot.ingest.schema import migrate
from bot.model import Block, DocumentRef, Passage

_EDITION = "document, path, collection, version, meta"
_TEXTS_KEPT = 16


class Library:
    """Document versions in a SQLite file, usable from several threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._write_lock = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._texts: OrderedDict[str, str] = OrderedDict()
        self._closed = False
        path.parent.mkdir(parents=True, exist_ok=True)
        with self._connection() as connection:
            migrate(connection)

    @property
    def path(self) -> Path:
        """The file of this library."""
        return self._path

    @property
    def snapshot(self) -> str:
        """The digest of all that is current; "" when nothing is."""
        with self._connection() as connection:
            row = connection.execute("SELECT value FROM state WHERE key = 'snapshot'").fetchone()
        return row[0] if row else ""

    def collections(self) -> tuple[str, ...]:
        """The names of the current collections, sorted."""
        with self._connection() as connection:
            rows = connection.execute("SELECT DISTINCT collection FROM editions WHERE current ORDER BY collection")
            return tuple(name for (name,) in rows)

    def documents(self, collections: frozenset[str] | None = None) -> list[DocumentRef]:
        """The current documents by (collection, path); of all collections where none are named."""
        with self._connection() as connection:
            return [_ref(row) for row in _current(connection, collections)]

    def document(self, document_id: str) -> DocumentRef:
        """The current version of a document."""
        with self._connection() as connection:
            return _document(connection, document_id)

    def passages(self, collections: frozenset[str] | None = None) -> Iterator[Passage]:
        """The current passages by (collection, path, n), all from one moment."""
        with self._connection() as connection, _reading(connection):
            for row in _current(connection, collections):
                yield from self._passages_of(connection, _ref(row))

    def get(self, passage_ids: Sequence[str]) -> list[Passage]:
        """The passages with these ids, in this order; also of superseded versions that are still kept."""
        with self._connection() as connection, _reading(connection):
            return [self._passage(connection, passage_id) for passage_id in passage_ids]

    def neighbours(self, passage_id: str) -> tuple[Passage | None, Passage | None]:
        """The passages before and after one in its version."""
        with self._connection() as connection, _reading(connection):
            passage = self._passage(connection, passage_id)
            around = {p.n: p for p in self._passages_of(connection, passage.document, (passage.n - 1, passage.n + 1))}
            return around.get(passage.n - 1), around.get(passage.n + 1)

    def passages_of(self, document_id: str) -> list[Passage]:
        """The current passages of one document."""
        with self._connection() as connection, _reading(connection):
            return list(self._passages_of(connection, _document(connection, document_id)))

    def passage_at(self, document_id: str, version: str, start: int) -> Passage:
        """The passage of a version, current or kept, that holds the offset `start`."""
        query = f"SELECT {_EDITION} FROM editions WHERE document = ? AND version = ?"
        with self._connection() as connection, _reading(connection):
            row = connection.execute(query, (document_id, version)).fetchone()
            if row:
                at = connection.execute(
                    "SELECT n FROM passages WHERE document = ? AND version = ? AND start <= ? AND stop > ?",
                    (document_id, version, start, start),
                ).fetchone()
                if at:
                    return next(self._passages_of(connection, _ref(row), (at[0], at[0])))
        raise NotFoundError(f"No passage of document {document_id} in version {version[:12]} holds offset {start}.")

    def text(self, version: str) -> str:
        """The canonical text of a version."""
        with self._connection() as connection:
            return self._text(connection, version)

    def blocks(self, document_id: str, version: str) -> tuple[Block, ...]:
        """The structure of a version of a document."""
        with self._connection() as connection:
            query = "SELECT blocks FROM editions WHERE document = ? AND version = ?"
            row = connection.execute(query, (document_id, version)).fetchone()
            if row is None:
                raise NotFoundError(f"Document {document_id} has no version {version[:12]} in the library.")
            return codec.blocks_from(json.loads(row[0]), self._text(connection, version))

    def files(self) -> dict[str, KnownFile]:
        """What the last sync knew of each file, by path."""
        columns = "path, document, mtime_ns, size, sha256, revision, checked_ns, failure, limits"
        with self._connection() as connection:
            return {row[0]: KnownFile(*row) for row in connection.execute(f"SELECT {columns} FROM files")}

    def count_passages(self) -> int:
        """How many passages are current."""
        query = "SELECT count(*) FROM editions JOIN passages USING (document, version) WHERE current"
        with self._connection() as connection:
            return int(connection.execute(query).fetchone()[0])

    def apply(self, changes: Iterable[Put | Remove]) -> str:
        """Apply all changes in one transaction, as they come; returns the new snapshot. An exception applies none."""
        with self._writing() as connection:
            for change in changes:
                write(connection, change)
            return stamp(connection)

    def prune(self, cited: Collection[str]) -> int:
        """Forget superseded versions that are not among the `cited` ones; returns how many."""
        keep = set(cited)
        with self._writing() as connection:
            rows = connection.execute("SELECT document, version FROM editions WHERE NOT current").fetchall()
            gone = [row for row in rows if row[1] not in keep]
            connection.executemany("DELETE FROM editions WHERE document = ? AND version = ?", gone)
            connection.execute("DELETE FROM texts WHERE version NOT IN (SELECT version FROM editions)")
        with self._lock:
            self._texts.clear()
        return len(gone)

    def close(self) -> None:
        """Close every connection; the library cannot be used afterwards."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    # --- rows to objects -----------------------------------------------------------------------------------------

    def _passage(self, connection: sqlite3.Connection, passage_id: str) -> Passage:
        document, _, rest = passage_id.partition("-")
        version, _, number = rest.partition("-")
        if number.isascii() and number.isdigit() and len(number) < 10:
            query = f"SELECT {_EDITION} FROM editions WHERE document = ? AND substr(version, 1, 12) = ?"
            row = connection.execute(query, (document, version)).fetchone()
            if row:
                for passage in self._passages_of(connection, _ref(row), (int(number), int(number))):
                    return passage
        raise NotFoundError(f"There is no passage {passage_id!r} in the library.")

    def _passages_of(
        self, connection: sqlite3.Connection, ref: DocumentRef, numbers: tuple[int, int] = (0, 1 << 60)
    ) -> Iterator[Passage]:
        text = self._text(connection, ref.version)
        query = (
            "SELECT n, start, stop, heading, units FROM passages WHERE document = ? AND version = ? "
            "AND n BETWEEN ? AND ? ORDER BY n"
        )
        for row in connection.execute(query, (ref.id, ref.version, *numbers)):
            yield codec.passage_from(ref, row, text)

    def _text(self, connection: sqlite3.Connection, version: str) -> str:
        with self._lock:
            if version in self._texts:
                self._texts.move_to_end(version)
                return self._texts[version]
        row = connection.execute("SELECT text FROM texts WHERE version = ?", (version,)).fetchone()
        if row is None:
            raise NotFoundError(f"Version {version[:12]} is not in the library any more.")
        with self._lock:
            self._texts[version] = row[0]
            while len(self._texts) > _TEXTS_KEPT:
                self._texts.popitem(last=False)
        return row[0]

    # --- connections ---------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _connection(self) -> Generator[sqlite3.Connection]:
        """A connection of its own for each use, so that one thread's transaction is never another's."""
        with self._lock:
            if self._closed:
                raise CorpusError("The library is closed.")
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = self._open()
        try:
            yield connection
        except sqlite3.DatabaseError as error:
            raise CorpusError(self._trouble(error)) from error
        finally:
            with self._lock:
                reusable = not self._closed and not connection.in_transaction
                if reusable:
                    self._idle.append(connection)
            if not reusable:
                connection.close()

    def _open(self) -> sqlite3.Connection:
        try:
            connection = sqlite3.connect(self._path, timeout=30, isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise CorpusError(self._trouble(error)) from error
        try:
            connection.executescript("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000;")
        except sqlite3.DatabaseError as error:
            connection.close()
            raise CorpusError(self._trouble(error)) from error
        return connection

    def _trouble(self, error: sqlite3.Error) -> str:
        return (
            f"The library {self._path} cannot be used ({error}). It holds nothing that the corpus does not: if it "
            "stays so, move it away and run `quoth ingest`."
        )

    @contextlib.contextmanager
    def _writing(self) -> Generator[sqlite3.Connection]:
        with self._write_lock, self._connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise


@contextlib.contextmanager
def _reading(connection: sqlite3.Connection) -> Generator[None]:
    """A read transaction: everything inside is seen as of one moment."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def _current(connection: sqlite3.Connection, collections: frozenset[str] | None) -> list[tuple[str, ...]]:
    rows = connection.execute(f"SELECT {_EDITION} FROM editions WHERE current ORDER BY collection, path").fetchall()
    return [row for row in rows if collections is None or row[2] in collections]


def _document(connection: sqlite3.Connection, document_id: str) -> DocumentRef:
    query = f"SELECT {_EDITION} FROM editions WHERE current AND document = ?"
    row = connection.execute(query, (document_id,)).fetchone()
    if row is None:
        raise NotFoundError(f"There is no document {document_id!r} in the corpus.")
    return _ref(row)


def _ref(row: Sequence[Any]) -> DocumentRef:
    identity, path, collection, version, meta = row
    return DocumentRef(identity, path, collection, version, codec.meta_from(json.loads(meta)))
