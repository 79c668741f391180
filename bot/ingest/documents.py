"""Files to documents, each read in the child process. In: a corpus folder. Out: documents, without a library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from bot.errors import CorpusError
from bot.ingest import files
from bot.ingest.reading import Reading
from bot.ingest.sandbox import Sandbox
from bot.ingest.served import is_served
from bot.model import Failure
from bot.settings import IngestLimits


def read_all(root: Path, limits: IngestLimits, *, one_collection: bool = False) -> Iterator[Reading | Failure]:
    """Every document below `root` as a sync would read it, without a library."""
    base = files.resolve_root(root)
    with Sandbox(limits) as sandbox:
        for entry in files.walk(base):
            if isinstance(entry, Failure):
                yield entry
                continue
            try:
                data, _ = files.read_bytes(base, entry.target, limits.file_mb)
                yield sandbox.read(data, entry.path, collection_of(entry.path, one_collection=one_collection))
            except CorpusError as error:
                yield Failure.of(entry.path, error)


def collection_of(path: str, *, one_collection: bool = False) -> str:
    """The collection of a file: its first folder, "main" for a file directly under the root; of a server's file, the
    server and the folder."""
    parts = PurePosixPath(path).parts
    if is_served(path):
        return f"{parts[1]}/{parts[2]}"
    return "main" if one_collection or len(parts) < 2 else parts[0]
