"""The passage that was quoted, in the very version that was quoted. In: the address of a quote. Out: a page, for who
may read its collection; for everybody, where the operator lets them and every server lets everyone read it.

Whoever may not read it learns nothing: not even whether it is there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

from aiohttp.web import Response

from bot.audience import EVERYONE, guild_of
from bot.errors import NotFoundError, VerbatimError
from bot.ingest.store.library import Library
from bot.journal.shown import Shown, Standing
from bot.model import DocumentRef, Quote
from bot.review.citations import standing_now
from bot.review.differences import Part, Segment, changed_words, differences
from bot.review.permalink import Spot, parse
from bot.web.markup import Mark
from bot.web.source import Source, source_of
from bot.web.visit import Page, Route, Visit

_LONGEST = 4000  # characters of what no answer is known to have quoted
_CLOSED = "This passage is shown to reviewers alone: it is not open to everyone, or not kept any more."


@dataclass(frozen=True, slots=True)
class Compared:
    """What became of a quote since: the words of then and now, those that differ set off; and of its whole document."""

    standing: Standing
    old: tuple[Part, ...] = ()
    new: tuple[Part, ...] = ()
    segments: tuple[Segment, ...] = ()


async def show(visit: Visit) -> Response:
    """The quote, highlighted; what has changed since, if anything."""
    spot = parse(visit.request.match_info["quote"])
    library = visit.console.conversation.library
    ref = None if spot is None else await asyncio.to_thread(_version, library, spot)
    if spot is None or ref is None or not await may_read(visit, ref.collection):
        if visit.session is None:
            return visit.page("login", status=401, token="", problem=_CLOSED)
        raise NotFoundError("There is no such passage here: its version may not be kept any more.")
    known = await visit.console.conversation.journal.standings.shown_at(ref.id, ref.version, spot.start, spot.end)
    if known is None and spot.end - spot.start > _LONGEST:
        raise NotFoundError("There is no such passage here: no answer quoted all that.")
    # All that has changed in a long document takes long to find out: not for everybody.
    source, compared = await asyncio.to_thread(_page, library, ref, spot, known, whole=visit.session is not None)
    return visit.page("passage", source=source, compared=compared)


async def may_read(visit: Visit, collection: str) -> bool:
    """Whether whoever visits may read a collection."""
    if visit.session is not None:
        readable = visit.visitor.collections
        return readable is None or collection in readable
    if not visit.console.site.open or guild_of(collection) is not None:
        return False
    return (await visit.console.conversation.access.restricted([collection]))[collection] == EVERYONE


def _version(library: Library, spot: Spot) -> DocumentRef | None:
    try:
        ref = library.version(spot.document, spot.version)
        return ref if spot.end <= len(library.text(ref.version)) else None
    except (NotFoundError, VerbatimError):
        return None


def _page(
    library: Library, ref: DocumentRef, spot: Spot, known: Shown | None, *, whole: bool
) -> tuple[Source, Compared | None]:
    text = library.text(ref.version)
    words = text[spot.start : spot.end]
    quote = Quote(1, words, spot.start, spot.end, 0.0, ref, "")
    source = source_of(quote, library, _no_marks)
    shown = known or Shown(ref.id, ref.path, ref.collection, ref.version, spot.start, spot.end, words)
    standing = standing_now(library, shown)
    if standing is None:
        return source, None
    old, new = changed_words(words, standing.text) if standing.state == "changed" and standing.text else ((), ())
    if not whole:
        return source, Compared(standing, old, new)
    try:
        now = library.text(library.document(ref.id).version)
    except (NotFoundError, VerbatimError):
        return source, Compared(standing, old, new)
    return source, Compared(standing, old, new, tuple(differences(text, now, ref.meta.language)))


def _no_marks(_text: str, _at: int) -> Iterable[Mark]:
    return ()


PAGE = Page(routes=(Route("GET", "/q/{quote}", show, None),))
