"""Folders into the library. In: the corpus root, the folder of servers' documents. Out: a report; the library serves
the new corpus or the old one.

Only files whose time or size changed are opened, only those whose bytes changed are read. A file that cannot be read is
named; what it was before stays served, until the file is gone.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from bot.errors import BusyError, CorpusError
from bot.ingest import files
from bot.ingest.documents import collection_of
from bot.ingest.reading import REVISION, Reading, document_id
from bot.ingest.sandbox import Sandbox
from bot.ingest.served import in_root, is_served, place_of, walk_served
from bot.ingest.store.changes import KnownFile, Put, Remove
from bot.ingest.store.library import Library
from bot.model import Failure, SyncReport
from bot.settings import IngestLimits

Progress = Callable[[int, int, str], None]
_UNSURE_NS = 2_000_000_000
"""A file may change twice within the resolution of its time: one that was fresh when read is compared by bytes."""


class Reader(Protocol):
    """Reads the content of files, as `Sandbox` does."""

    def read(self, data: bytes, path: str, collection: str) -> Reading:
        """Read the content of a file as `bot.ingest.parse.read_data` does."""
        ...


@dataclass(slots=True)
class _Tally:
    added: list[str] = field(default_factory=list[str])
    changed: list[str] = field(default_factory=list[str])
    removed: list[str] = field(default_factory=list[str])
    failures: list[Failure] = field(default_factory=list[Failure])
    unchanged: int = 0


def sync(
    root: Path,
    library: Library,
    limits: IngestLimits,
    *,
    served: Path | None = None,
    one_collection: bool = False,
    progress: Progress | None = None,
    force: bool = False,
    move: bool = True,
    patience: float = 600.0,
    sandbox: Reader | None = None,
    expected: str | None = None,
) -> SyncReport:
    """Bring `library` up to the folder `root`, and to the servers' documents below `served`; without `served`, those
    stay as they are.

    `force` reads every file again. `sandbox` reads the files if one is at hand, else one is started. Another sync of
    the same library is waited for, at most `patience` seconds. Without `move`, a library that follows another folder
    stays as it is. Raises `BusyError` while another sync runs, `CorpusError` for a missing root, a library of another
    one, and, with nothing changed, an outcome that is not the `expected` snapshot; a bad file only becomes a failure of
    the report.
    """
    base = files.resolve_root(root)
    with alone(library.path, patience), contextlib.nullcontext(sandbox) if sandbox else Sandbox(limits) as reader:
        follows = library.root
        if follows not in (None, base) and not move:
            raise CorpusError(f"The library {library.path} follows the folder {follows} now, not {base}: try again.")
        if follows != base:
            library.follow(base)
        before = library.files()
        if served is None:
            before = {path: file for path, file in before.items() if not is_served(path)}
        listing = [*files.walk(base), *(walk_served(served) if served is not None else ())]
        work = _Work(base, served, limits, one_collection, {} if force else before, before, library.purged(), reader)
        report = work.bring(library, listing, progress, expected)
        return replace(report, news=tuple(library.note_failures(report.failures)))


def sync_server(
    served: Path,
    guild: str,
    library: Library,
    limits: IngestLimits,
    *,
    again: Iterable[str] = (),
    progress: Progress | None = None,
    patience: float = 600.0,
    sandbox: Reader | None = None,
) -> SyncReport:
    """Bring `library` up to the documents of one server below `served`, and nothing else. The files `again` (paths of
    the library) are read whether they changed or not. Raises `BusyError` as `sync` does."""
    with alone(library.path, patience), contextlib.nullcontext(sandbox) if sandbox else Sandbox(limits) as reader:
        mine = f"{place_of(guild)}/"
        before = {path: file for path, file in library.files().items() if path.startswith(mine)}
        listing = list(walk_served(served, guild))
        forced = frozenset(again)
        known = {path: file for path, file in before.items() if path not in forced}
        work = _Work(served, served, limits, False, known, before, library.purged(), reader)
        return work.bring(library, listing, progress)


@dataclass(slots=True)
class _Work:
    root: Path
    served: Path | None
    limits: IngestLimits
    one_collection: bool
    known: dict[str, KnownFile]
    before: dict[str, KnownFile]
    purged: dict[str, str]
    sandbox: Reader
    tally: _Tally = field(default_factory=_Tally)

    def bring(
        self,
        library: Library,
        listing: list[files.Found | Failure],
        progress: Progress | None,
        expected: str | None = None,
    ) -> SyncReport:
        """Apply what differs between `listing` and what the library knew before."""
        found = [entry for entry in listing if isinstance(entry, files.Found)]
        tally = self.tally
        tally.failures += [entry for entry in listing if isinstance(entry, Failure)]
        pending = [entry for entry in found if not self.is_unchanged(entry)]
        gone = self.gone({entry.path for entry in found})
        snapshot = library.snapshot
        if pending or gone or expected not in (None, snapshot):
            snapshot = library.apply(self.changes(pending, gone, progress), expected)
        return SyncReport(
            added=tuple(tally.added),
            changed=tuple(tally.changed),
            removed=tuple(tally.removed),
            unchanged=tally.unchanged,
            failures=tuple(sorted(tally.failures, key=lambda failure: failure.path)),
            passages=library.count_passages(),
            snapshot=snapshot,
        )

    @property
    def terms(self) -> str:
        """What a file that failed may fare better under once it is another: the limits, and the parsers at hand."""
        return repr(self.limits) if files.extra_installed() else f"{self.limits!r} without documents"

    def is_unchanged(self, entry: files.Found) -> bool:
        """Whether the file need not be opened; counts it, and its failure again, if so."""
        known = self.known.get(entry.path)
        if (
            known is None
            or (known.mtime_ns, known.size, known.revision) != (entry.mtime_ns, entry.size, REVISION)
            or known.document != self._document_id(entry.path)
            or known.mtime_ns > known.checked_ns - _UNSURE_NS
            or (known.failure is not None and known.limits != self.terms)
        ):
            return False
        if known.failure is None:
            self.tally.unchanged += 1
        else:
            self.tally.failures.append(known.failure)
        return True

    def gone(self, present: set[str]) -> list[KnownFile]:
        """The files that are not there any more. One that only cannot be read now is still there."""
        troubled = [failure.path for failure in self.tally.failures]
        folders = tuple(path for path in troubled if path.endswith("/"))
        kept = present | set(troubled)
        return [file for path, file in self.before.items() if path not in kept and not path.startswith(folders)]

    def changes(
        self, pending: list[files.Found], gone: list[KnownFile], progress: Progress | None
    ) -> Iterator[Put | Remove]:
        """What the library has to do, read file by file, so that memory holds one of them at a time."""
        for file in gone:
            self.tally.removed.append(file.path)
            yield Remove(file)
        for done, entry in enumerate(pending):
            if progress:
                progress(done, len(pending), entry.path)
            yield from self._change(entry)
        if progress and pending:
            progress(len(pending), len(pending), "")

    def _change(self, entry: files.Found) -> Iterator[Put | Remove]:
        path, now = entry.path, time.time_ns()
        place = self._document_id(path)
        former = self.before.get(path)
        moved = former is not None and former.document != place
        try:
            base = in_root(self.served) if self.served is not None and is_served(path) else self.root
            data, info = files.read_bytes(base, entry.target, self.limits.file_mb)
        except CorpusError as error:
            self.tally.failures.append(Failure.of(path, error))
            return
        digest = hashlib.sha256(data).hexdigest()
        file = KnownFile(path, place, info.st_mtime_ns, info.st_size, digest, REVISION, now)
        if self.purged.get(path) == digest:
            purged = Failure(path, "it was purged, so it is not read again: delete it from the folder.", "purged")
            self.tally.failures.append(purged)
            yield Put(replace(file, failure=purged, limits=self.terms))
            return
        known = self.known.get(path)
        if known and not moved and (known.sha256, known.revision, known.failure) == (digest, REVISION, None):
            self.tally.unchanged += 1
            yield Put(file)
            return
        try:
            reading = self.sandbox.read(data, path, collection_of(path, one_collection=self.one_collection))
        except CorpusError as error:
            failure = Failure.of(path, error)
            self.tally.failures.append(failure)
            yield Put(replace(file, failure=failure, limits=self.terms))
            return
        if former is not None and moved:
            yield Remove(former)
        (self.tally.added if former is None or moved or former.failure else self.tally.changed).append(path)
        yield Put(file, reading.document, reading.passages)

    def _document_id(self, path: str) -> str:
        return document_id(collection_of(path, one_collection=self.one_collection), path)


@contextlib.contextmanager
def alone(library: Path, patience: float) -> Generator[None]:
    """One sync at a time for each library, across processes; the system frees the lock of a process that dies. Raises
    `BusyError` after `patience` seconds."""
    try:
        import fcntl
    except ImportError:  # pragma: no cover - POSIX only
        yield
        return
    lock = os.open(library.with_name(library.name + ".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        until = time.monotonic() + patience
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as error:
                if time.monotonic() >= until:
                    raise BusyError(
                        "Another sync of this library is running: wait for it to end, then try again.", "busy"
                    ) from error
                time.sleep(0.05)
        yield
    finally:
        os.close(lock)
