"""Documents and passages as JSON values and back: what the library stores and what the child process sends.

Texts of leads and headings are not repeated: a slice is its two offsets, its text comes from the version's text.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Iterable
from typing import Any, cast

from bot.errors import CorpusError, LimitError
from bot.ingest.reading import Reading
from bot.model import Block, Document, DocumentRef, Dropped, Metadata, Passage, Slice, Source, Unit

Json = Any
"""A JSON value; its shape is checked by the constructors that it goes into."""
FRAME = struct.Struct(">II")
"""Before each message between the processes: the lengths of its JSON and of the bytes that follow."""


def dumps(value: Json) -> str:
    """Compact JSON, the same for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def error_to(error: CorpusError) -> Json:
    """An error as a JSON object."""
    return {
        "error": str(error),
        "limit": isinstance(error, LimitError),
        "reason": error.reason,
        "values": error.values,
    }


def error_from(value: Json) -> CorpusError:
    """The inverse of `error_to`."""
    error = (LimitError if value["limit"] else CorpusError)(str(value["error"]), str(value["reason"]))
    error.values = {str(name): str(said) for name, said in value["values"].items()}
    return error


def meta_to(meta: Metadata) -> Json:
    """Metadata as a JSON object without its empty fields."""
    fields: dict[str, Json] = {
        "title": meta.title, "author": meta.author, "publisher": meta.publisher, "published": meta.published,
        "url": meta.url, "language": meta.language, "kind": meta.kind,
        "sources": [[s.title, s.author, s.publisher, s.date] for s in meta.sources], "outdated": meta.outdated,
    }  # fmt: skip
    return {key: value for key, value in fields.items() if value}


def meta_from(value: Json) -> Metadata:
    """The inverse of `meta_to`."""
    fields = dict(cast("dict[str, Json]", value))
    sources = tuple(Source(*source) for source in fields.pop("sources", ()))
    return Metadata(sources=sources, **fields)


def blocks_to(blocks: tuple[Block, ...]) -> Json:
    """Blocks as lists: kind, start, end, level, lead's start and end."""
    return [[b.kind, b.start, b.end, b.level, *_span(b.lead)] for b in blocks]


def blocks_from(value: Json, text: str) -> tuple[Block, ...]:
    """The inverse of `blocks_to` over the version's text."""
    return tuple(Block(kind, a, b, level, _lead(lead, text)) for kind, a, b, level, *lead in value)


def passage_to(passage: Passage) -> tuple[str, str]:
    """The headings and the units of a passage, each as JSON."""
    headings = [[s.start, s.end] for s in passage.heading]
    return dumps(headings), dumps([[u.kind, u.start, u.end, *_span(u.lead)] for u in passage.units])


PassageRow = tuple[int, int, int, str, str, str]
"""n, start, end, what `passage_to` gave, and the pages as JSON."""


def passage_row(passage: Passage) -> PassageRow:
    """A passage as the row that it is stored as."""
    return passage.n, passage.start, passage.end, *passage_to(passage), dumps(passage.pages)


def passage_from(ref: DocumentRef, edition: str, row: PassageRow, text: str) -> Passage:
    """A passage of a document over its version's text."""
    n, start, end, *parts = row
    headings, units, pages = json.loads(f"[{','.join(parts)}]")  # one call takes half of the time of three
    return Passage(
        passage_id(ref.id, edition, n),
        ref,
        n,
        start,
        end,
        text[start:end],
        tuple(Slice(a, b, text[a:b]) for a, b in headings),
        tuple(Unit(kind, a, b, _lead(lead, text)) for kind, a, b, *lead in units),
        tuple((at, page) for at, page in pages),
    )


def edition_of(document: Document, passages: Iterable[Passage]) -> str:
    """Names a version together with its structure: the same text may be cut otherwise after an edit of its markup."""
    rows = [passage_row(passage) for passage in passages]
    # Without pages an edition is named as it was before there were any.
    content = [document.ref.version, blocks_to(document.blocks), [row if row[-1] != "[]" else row[:-1] for row in rows]]
    return hashlib.sha256(dumps(content).encode()).hexdigest()[:12]


def passage_id(document: str, edition: str, n: int) -> str:
    """The id of a passage, from which document, edition and number can be read. It never names two spans."""
    return f"{document}-{edition}-{n}"


def beside(passage: str, by: int) -> str:
    """The id of the passage `by` places further in the edition of one, which may have none there."""
    edition, _, n = passage.rpartition("-")
    return f"{edition}-{int(n) + by}"


def document_of(passage: str) -> str:
    """The id of the document that a passage belongs to."""
    return passage.rsplit("-", 2)[0]


def document_to(document: Document) -> Json:
    """A whole document as a JSON object."""
    ref = document.ref
    return {
        "ref": [ref.id, ref.path, ref.collection, ref.version, meta_to(ref.meta)],
        "text": document.text,
        "blocks": blocks_to(document.blocks),
        "dropped": [[d.reason, d.text, d.line] for d in document.dropped],
        "pages": document.pages,
    }


def document_from(value: Json) -> Document:
    """The inverse of `document_to`."""
    identity, path, collection, version, meta = value["ref"]
    text = cast("str", value["text"])
    dropped = tuple(Dropped(*entry) for entry in value["dropped"])
    return Document(
        DocumentRef(identity, path, collection, version, meta_from(meta)),
        text,
        blocks_from(value["blocks"], text),
        dropped,
        tuple((at, page) for at, page in value["pages"]),
    )


def reading_to(reading: Reading) -> Json:
    """A reading as a JSON object."""
    return {
        "document": document_to(reading.document),
        "edition": edition_of(reading.document, reading.passages),
        "passages": [passage_row(passage) for passage in reading.passages],
        "remarks": reading.remarks,
        "reasons": reading.reasons,
    }


def reading_from(value: Json) -> Reading:
    """The inverse of `reading_to`."""
    document = document_from(value["document"])
    return Reading(
        document,
        tuple(passage_from(document.ref, value["edition"], row, document.text) for row in value["passages"]),
        tuple(value["remarks"]),
        tuple((field, reason) for field, reason in value["reasons"]),
    )


def _span(lead: Slice | None) -> list[int]:
    return [] if lead is None else [lead.start, lead.end]


def _lead(span: list[int], text: str) -> Slice | None:
    return Slice(span[0], span[1], text[span[0] : span[1]]) if span else None
