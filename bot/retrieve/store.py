"""The index on disk. In: a library of passages. Out: the `Bm25` engine for its present snapshot.

    index/CURRENT               snapshot, and the segment folder of each collection; replaced atomically
    index/segments/<digest>/    one collection's arrays and `manifest.json` with their checksums; never changed

A segment is named by what went into it, so an unchanged collection is not built again. A folder that is incomplete,
damaged or of another format is noticed when it is opened, and built anew; a snapshot other than the library's is stale
and never served.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import zlib
from collections.abc import Callable, Mapping
from itertools import chain
from pathlib import Path
from threading import Event
from typing import Any

from bot.errors import SearchIndexError
from bot.ingest.labels import names
from bot.ingest.store.library import Library
from bot.model import Passage
from bot.retrieve.bm25 import Bm25
from bot.retrieve.retriever import Entry
from bot.retrieve.segment import Segment, build, load, save
from bot.retrieve.units import record_of
from bot.text.acronyms import explained, implied
from bot.text.names import mentions
from bot.text.terms import Analyzer
from bot.text.versions import between

_FORMAT = 24  # raise when the arrays or the analysis of text change
_ATTEMPTS = 5


class IndexStore:
    """Opens, builds and replaces the index of one library. Not for concurrent use by several threads."""

    def __init__(
        self, folder: Path, library: Library, analyzer: Callable[[str], Analyzer], stopping: Event | None = None
    ) -> None:
        """`stopping` ends a build that is going on, with a `SearchIndexError`."""
        self._stopping = stopping or Event()
        self._folder = folder
        self._library = library
        self._analyzer = analyzer
        self._open: tuple[str, Bm25] | None = None

    def engine(self) -> tuple[str, Bm25]:
        """The library's snapshot and the engine that serves it; builds what is missing. Raises `SearchIndexError`."""
        for _ in range(_ATTEMPTS):
            snapshot = self._library.snapshot
            if self._open and self._open[0] == snapshot:
                return self._open
            try:
                segments = self._segments(snapshot)
            except OSError as error:
                raise SearchIndexError(
                    f"The search index in {self._folder} cannot be read or written ({error}): check its permissions "
                    "and the free disk space; it is safe to delete that folder, it is built again."
                ) from error
            if segments is not None:
                self._open = (snapshot, Bm25(segments))
                return self._open
        raise SearchIndexError("The documents change faster than they can be indexed: try again when the sync is over.")

    def check(self) -> list[str]:
        """What is wrong with the index as it stands on disk, in words; empty when it is whole and current."""
        pointer = self._pointer()
        if pointer is None:
            return ["There is no search index yet: `quoth ingest` builds it."]
        problems: list[str] = []
        if pointer["snapshot"] != self._library.snapshot:
            problems.append("The search index is older than the library: `quoth ingest` brings it up to date.")
        for name, digest in pointer["segments"].items():
            if (reason := _damage(self._folder / "segments" / digest)) is not None:
                problems.append(
                    f"The index of collection {name!r} is damaged ({reason}): `quoth ingest` builds it anew."
                )
        return problems

    def _segments(self, snapshot: str) -> dict[str, Segment] | None:
        """The segments of `snapshot`, and CURRENT naming them; None when a sync changed the library meanwhile."""
        digests = self._digests()
        segments: dict[str, Segment] = {}
        for name, digest in digests.items():
            segment = self._segment(name, digest, snapshot)
            if segment is None:
                return None
            segments[name] = segment
        if self._library.snapshot != snapshot:
            return None
        if self._pointer() != {"snapshot": snapshot, "segments": digests}:
            self._point(snapshot, digests)
        return segments

    def _digests(self) -> dict[str, str]:
        """By collection, the digest of all that its segment is made from: editions name text, headings and passages."""
        editions = self._library.editions()
        documents: dict[str, list[object]] = {}
        for ref in self._library.documents():
            documents.setdefault(ref.collection, []).append(
                (ref.id, editions.get(ref.id), ref.meta.title, ref.meta.language)
            )
        return {
            name: hashlib.sha256(json.dumps([_FORMAT, name, found]).encode()).hexdigest()[:24]
            for name, found in documents.items()
        }

    def _segment(self, collection: str, digest: str, snapshot: str) -> Segment | None:
        folder = self._folder / "segments" / digest
        if _damage(folder) is None:
            try:
                return _load(folder)
            except (OSError, ValueError, KeyError):
                pass  # its bytes are what was written, but not what this version reads: build it
        segment = self._build(collection)
        if self._library.snapshot != snapshot:
            return None  # a sync came between: what was read may not be what the digest names
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.parent.mkdir(mode=0o700, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".new-") as temporary:
            new = Path(temporary) / "segment"
            save(segment, new)
            _write_manifest(new, segment)
            _keep_private(new)
            if _damage(folder) is not None:  # else another process was faster, with the same content
                shutil.rmtree(folder, ignore_errors=True)
                try:
                    new.rename(folder)
                except OSError:
                    if _damage(folder) is not None:
                        raise
        return _load(folder)

    def _build(self, collection: str) -> Segment:
        entries: list[Entry] = []
        for passage in self._library.passages(frozenset({collection})):
            if self._stopping.is_set():
                raise SearchIndexError("The search index was not finished, because Quoth stops: start it again.")
            entries.append(entry_of(passage, self._analyzer(passage.document.meta.language)))
        return build(entries)

    def _pointer(self) -> dict[str, Any] | None:
        try:
            found = json.loads((self._folder / "CURRENT").read_text(encoding="utf-8"))
            return {"snapshot": str(found["snapshot"]), "segments": dict(found["segments"])}
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _point(self, snapshot: str, digests: Mapping[str, str]) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=self._folder, prefix=".current-", delete=False) as file:
            json.dump({"snapshot": snapshot, "segments": dict(digests)}, file)
            file.flush()
            os.fsync(file.fileno())
        Path(file.name).replace(self._folder / "CURRENT")
        # A process that still serves an old segment keeps its mapped files until it lets go of them.
        for old in (self._folder / "segments").glob("*"):
            if old.name not in digests.values() and not old.name.startswith("."):
                shutil.rmtree(old, ignore_errors=True)


def entry_of(passage: Passage, analyzer: Analyzer) -> Entry:
    """What the engine indexes of a passage: its text, its document's title, the headings above it, its units.

    What a list of definitions defines, or a reference describes, heads it as a heading does.
    """
    title = passage.document.meta.title
    headings = " ".join((*(heading.text for heading in passage.heading), *names(passage)))
    return Entry(
        passage.id,
        {
            "body": [*analyzer.terms(passage.text), *between(passage.text)],
            "title": analyzer.terms(title),
            "heading": analyzer.terms(headings),
        },
        frozenset(analyzer.words(f"{passage.text} {title} {headings}")),
        frozenset(
            chain(
                explained(passage.text),
                explained(title),
                explained(headings),
                implied(passage.text, (title, *(heading.text for heading in passage.heading))),
            )
        ),
        mentions(passage.text, passage.document.meta.language),
        record_of(passage, analyzer),
        int.from_bytes(hashlib.sha256(passage.text.encode()).digest()[:8], "big", signed=True),
        passage.document.meta.language,
    )


def _write_manifest(folder: Path, segment: Segment) -> None:
    sums = {path.name: zlib.crc32(path.read_bytes()) for path in sorted(folder.iterdir())}
    manifest = {"format": _FORMAT, "languages": dict(segment.languages), "epsilon": segment.epsilon, "files": sums}
    manifest["sum"] = _sum(manifest)
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def _keep_private(folder: Path) -> None:
    """The words of the corpus are for the owner of the data folder alone."""
    folder.chmod(0o700)
    for path in folder.iterdir():
        path.chmod(0o600)


def _sum(manifest: Mapping[str, object]) -> int:
    return zlib.crc32(json.dumps(manifest, sort_keys=True).encode())


def _damage(folder: Path) -> str | None:
    """Why a segment folder cannot be served, None if it can."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        if manifest["format"] != _FORMAT:
            return "another format"
        if manifest.pop("sum") != _sum(manifest):
            return "manifest.json is not what was written"
        for name, expected in manifest["files"].items():
            if zlib.crc32((folder / name).read_bytes()) != expected:
                return f"{name} is not what was written"
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        return f"{type(error).__name__}: {error}"
    return None


def _load(folder: Path) -> Segment:
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return load(folder, manifest["languages"], float(manifest["epsilon"]))
