"""The documents that a visitor may read. In: which one, which versions. Out: the list; a document with its text, its
versions and the answers that quoted it; in what two versions differ.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from aiohttp.web import Response

from bot.audience import shown_name
from bot.errors import NotFoundError, VerbatimError
from bot.ingest.store.library import Library
from bot.ingest.store.origins import Origin
from bot.journal.cited import CitedIn
from bot.model import DocumentRef, Passage
from bot.review.differences import Segment, differences
from bot.web.markup import pieces
from bot.web.source import Paragraph
from bot.web.visit import Nav, Page, Route, Visit, address

_SIZE = 40  # passages on a page
_MOST = 500  # documents in the list


@dataclass(frozen=True, slots=True)
class Row:
    """A document in the list; `quoted` is how many of its sentences were shown in answers."""

    document: DocumentRef
    collection: str
    quoted: int


@dataclass(frozen=True, slots=True)
class Version:
    """A version that is kept; `until` is the day on which it last was current, "" for the current one. `diff` leads to
    what changed from it to the current one, "" where there is none. `reread`: it is of the same bytes as the current
    one."""

    version: str
    until: str
    diff: str
    reread: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """A document with a part of its text. `more` leads to the rest, "" at its end."""

    document: DocumentRef
    collection: str
    passages: tuple[tuple[Passage, tuple[Paragraph, ...]], ...]
    versions: tuple[Version, ...]
    cited: tuple[CitedIn, ...]
    more: str
    current: bool


async def show(visit: Visit) -> Response:
    """All documents, by collection and path; with `q`, those whose title or path holds it."""
    # Where else documents are quoted is nothing for a reviewer of one server.
    every = visit.visitor.server_id is None and visit.visitor.collections is None
    counts = await visit.console.conversation.journal.citations.counts() if every else {}
    words = visit.query.get("q", "").strip()[:100]
    found = await asyncio.to_thread(_listed, visit, words)
    rows = [Row(ref, shown_name(ref.collection), counts.get(ref.id, 0)) for ref in found[:_MOST]]
    return visit.page("documents", rows=rows, counted=every, words=words, more=len(found) - len(rows))


async def show_document(visit: Visit) -> Response:
    """A document."""
    visitor = visit.visitor
    library = visit.console.conversation.library
    origins = await asyncio.to_thread(_origins, visit)
    cited = await visit.console.conversation.journal.citations.turns(
        origins[-1].document, guild=visitor.server_id, within=visitor.collections
    )
    typed = visit.query.get("at", "")
    at = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 7 else 0
    return visit.page("document", opened=await asyncio.to_thread(_opened, library, origins, cited, at))


async def show_diff(visit: Visit) -> Response:
    """In what two versions of a document differ; without `new`, up to the current one."""
    library = visit.console.conversation.library
    origins = await asyncio.to_thread(_origins, visit)
    old, new = visit.query.get("old", ""), visit.query.get("new", "")
    return await asyncio.to_thread(_diff, visit, library, origins, old, new)


def _listed(visit: Visit, words: str) -> list[DocumentRef]:
    wanted = words.casefold()
    found = visit.console.conversation.library.documents(visit.readable())
    return [ref for ref in found if wanted in ref.meta.title.casefold() or wanted in ref.path.casefold()]


def _origins(visit: Visit) -> list[Origin]:
    """The versions of the document that is asked for, the newest last, if the visitor may read it."""
    found = visit.console.conversation.library.origins([visit.request.match_info["document"]])
    readable = visit.visitor.collections
    if not found or (readable is not None and found[-1].collection not in readable):
        raise NotFoundError("There is no such document here: choose one from the list.")
    return found


def _opened(library: Library, origins: Sequence[Origin], cited: Sequence[CitedIn], at: int) -> Opened:
    newest = origins[-1]
    ref = library.version(newest.document, newest.version)
    every = library.passages_of(ref.id) if newest.current else []
    text = library.text(ref.version)
    blocks = library.blocks(ref.id, ref.version)
    shown: list[tuple[Passage, tuple[Paragraph, ...]]] = []
    begins = every[at - 1].end if 0 < at <= len(every) else 0
    for passage in every[at : at + _SIZE]:
        # With what stands before it and is no passage, such as its heading.
        paragraphs = tuple(
            Paragraph(block.kind, block.level, pieces(part, start, ()))
            for block in blocks
            if block.start < passage.end and block.end > begins
            for start in [max(block.start, begins)]
            if (part := text[start : min(block.end, passage.end)]).strip()
        )
        shown.append((passage, paragraphs))
        begins = passage.end
    versions = [
        Version(
            one.version,
            "" if one.current else _day(one.superseded),
            "" if one.current or not newest.current else address(f"/documents/{ref.id}/diff", old=one.version[:12]),
            bool(one.source) and one.source == newest.source and not one.current,
        )
        for one in {one.version: one for one in origins}.values()
    ]
    return Opened(
        ref,
        shown_name(ref.collection),
        tuple(shown),
        tuple(reversed(versions)),
        tuple(cited),
        address(f"/documents/{ref.id}", at=at + _SIZE) if at + _SIZE < len(every) else "",
        newest.current,
    )


def _diff(visit: Visit, library: Library, origins: Sequence[Origin], old: str, new: str) -> Response:
    newest = origins[-1]
    try:
        before = library.version(newest.document, old)
        after = library.version(newest.document, new or newest.version)
        segments: list[Segment] = differences(
            library.text(before.version), library.text(after.version), after.meta.language
        )
    except VerbatimError as error:
        raise NotFoundError(str(error)) from error
    by_version = {one.version: one for one in origins}
    first, last = by_version[before.version], by_version[after.version]
    return visit.page(
        "diff",
        document=after,
        old=before.version,
        new=after.version,
        segments=segments,
        reread=bool(first.source) and first.source == last.source and before.version != after.version,
    )


def _day(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).date().isoformat() if seconds else ""


PAGE = Page(
    routes=(
        Route("GET", "/documents", show),
        Route("GET", "/documents/{document}", show_document),
        Route("GET", "/documents/{document}/diff", show_diff),
    ),
    nav=Nav("Documents", "/documents"),
)
