"""One file to one document. In: its bytes, path and collection. Out: a `Reading`: the document, its passages, and why
its metadata is what it is. Errors: `CorpusError`, whose message begins in lower case: the caller names the file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from bot.errors import CorpusError
from bot.ingest import canonical, files
from bot.ingest.decode import decode
from bot.ingest.metadata import title_of_path
from bot.ingest.passages import passages_of
from bot.ingest.raw import RawDocument
from bot.ingest.readers import markdown
from bot.ingest.readers import text as plain
from bot.model import Document, DocumentRef, Metadata, Passage
from bot.settings import IngestLimits
from bot.text.language import detect

REVISION = 1
"""Raised whenever the same bytes would now be read otherwise, so that every library reads its files again."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as read, its passages, and what an operator should know: remarks, and why a field of the metadata has
    its value (pairs of field and reason)."""

    document: Document
    passages: tuple[Passage, ...]
    remarks: tuple[str, ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()


def document_id(collection: str, path: str) -> str:
    """The id of the place `path` in `collection`; it survives edits."""
    return hashlib.sha256(f"{collection}/{path}".encode()).hexdigest()[:12]


def read_document(path: Path, *, root: Path, collection: str, limits: IngestLimits) -> Document:
    """Read the file `path` below `root`."""
    base = files.resolve_root(root)
    relative = path.absolute().relative_to(root.absolute()).as_posix()
    data, _ = files.read_bytes(base, relative, limits.file_mb)
    return read_data(data, relative, collection).document


def read_data(data: bytes, path: str, collection: str) -> Reading:
    """Read the content of the file `path` (POSIX, relative to the corpus root)."""
    text, remark = decode(data)
    if not text.strip():
        raise CorpusError("it is empty: write something into it or remove it.")
    raw = _parse(text, path)
    first = next((b for b in raw.blocks if b.kind == "heading"), None)
    title = raw.hints.title or (first.text if first else None) or title_of_path(path) or path
    language = raw.hints.language or detect("\n".join(block.text for block in raw.blocks))
    canon, blocks = canonical.assemble(raw.blocks, language)
    if not canon:
        raise CorpusError("it holds no text: write something into it or remove it.")
    hints = raw.hints
    meta = Metadata(
        title,
        hints.author,
        hints.publisher,
        hints.published,
        hints.url,
        language,
        hints.kind or "reference",
        hints.sources,
    )
    version = hashlib.sha256(canon.encode()).hexdigest()
    ref = DocumentRef(document_id(collection, path), path, collection, version, meta)
    document = Document(ref, canon, blocks, raw.dropped)
    return Reading(document, passages_of(document), tuple(filter(None, (remark, *raw.remarks))))


def _parse(text: str, path: str) -> RawDocument:
    match files.FORMATS.get(PurePosixPath(path).suffix.lower()):
        case "markdown":
            return markdown.read(text)
        case _:
            return plain.read(text)
