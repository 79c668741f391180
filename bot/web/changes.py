"""Quotes whose source has changed since they were shown. In: where the page before ended. Out: the list, with what
stands there now.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from aiohttp.web import Response

from bot.journal.amiss import Amiss
from bot.review.differences import Part, changed_words
from bot.review.permalink import Spot
from bot.web.visit import Nav, Page, Route, Visit, address

_SIZE = 30


@dataclass(frozen=True, slots=True)
class Row:
    """A quote that changed or is gone: its words and those that stand there now, what differs set off. `link` leads to
    both versions."""

    amiss: Amiss
    old: tuple[Part, ...]
    new: tuple[Part, ...]
    link: str


async def show(visit: Visit) -> Response:
    """The latest first; a page of them."""
    visitor = visit.visitor
    journal = visit.console.conversation.journal
    after = visit.query.get("after") or None
    found = await journal.standings.amiss(
        guild=visitor.server_id, within=visitor.collections, limit=_SIZE + 1, after=after
    )
    more = address("/changed", after=found[_SIZE - 1].cursor) if len(found) > _SIZE else ""
    return visit.page("changes", rows=await asyncio.to_thread(_rows, found[:_SIZE]), more=more)


def _rows(found: Sequence[Amiss]) -> list[Row]:
    rows: list[Row] = []
    for one in found:
        quote, now = one.quote, one.quote.standing
        text = now.text if now else None
        old, new = changed_words(quote.text, text) if text else ((Part(quote.text),), ())
        rows.append(Row(one, old, new, f"/q/{Spot(quote.document, quote.version, quote.start, quote.end)}"))
    return rows


PAGE = Page(routes=(Route("GET", "/changed", show),), nav=Nav("Changed", "/changed"))
