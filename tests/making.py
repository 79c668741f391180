"""Small libraries for tests: texts by path, read as a sync reads them, without its child process."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from bot.ingest.documents import collection_of
from bot.ingest.parse import read_data
from bot.ingest.reading import REVISION, document_id
from bot.ingest.store.changes import KnownFile, Put, Remove
from bot.ingest.store.library import Library


def put(library: Library, files: Mapping[str, str], collection: str | None = None) -> str:
    """Add or replace files, in the collection that their folder names or in the one given; returns the new snapshot."""
    changes: list[Put | Remove] = []
    for path, text in files.items():
        data = text.encode()
        name = collection or collection_of(path)
        reading = read_data(data, path, name)
        changes.append(Put(_file(path, data, name), reading.document, reading.passages))
    return library.apply(changes)


def remove(library: Library, *paths: str) -> str:
    """Take files away; returns the new snapshot."""
    return library.apply([Remove(_file(path, b"", collection_of(path))) for path in paths])


def _file(path: str, data: bytes, collection: str) -> KnownFile:
    place = document_id(collection, path)
    return KnownFile(path, place, 1, len(data), hashlib.sha256(data).hexdigest(), REVISION, 2)
