"""Quotes that were ever shown, compared with the documents as they are now.

In: the journal, the library. Out: in the journal, what became of each quote, and which messages have to say so. Only
documents that became others since they were last compared are looked at, some at a time.

A version that was read from the same bytes as the quoted one, or of which that cannot be told, is never a changed
source: what no longer stands in it was `reread`. From then on, its place there is what is compared.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from bot.errors import NotFoundError, VerbatimError
from bot.ingest.store.library import Library
from bot.ingest.store.origins import Origin
from bot.journal import Journal
from bot.journal.shown import Shown, Standing
from bot.review.standing import Place, Text, bounds_of

_BATCH = 3
"""Documents that are compared and recorded at a time: some hundred answers may quote each."""

_PAUSE = 0.02
"""Seconds between batches, for others to work."""


@dataclass(frozen=True, slots=True)
class Compared:
    """How many documents were looked at, and how many quotes of them do not stand as they did, by what they became."""

    documents: int = 0
    quotes: int = 0
    moved: int = 0
    changed: int = 0
    gone: int = 0
    reread: int = 0


async def compare(journal: Journal, library: Library) -> Compared:
    """Compare what needs to be. What was recorded before an interruption need not be compared again."""
    editions = await asyncio.to_thread(library.editions)
    before = await journal.standings.compared()
    quoted, seq = await journal.standings.cited_lately()
    versions = await asyncio.to_thread(library.versions)
    lately = {document for document, version in quoted if versions.get(document) != version}
    other = {document for document in {*editions, *before} if editions.get(document) != before.get(document)}
    added = not before.keys() >= editions.keys()
    documents = sorted(other | lately | (await journal.standings.elsewhere(other, lost=added) if other else set()))
    counts: dict[str, int] = defaultdict(int)
    for at in range(0, len(documents), _BATCH):
        batch = documents[at : at + _BATCH]
        shown = await journal.standings.shown_of(batch)
        found = await asyncio.to_thread(_standings, library, batch, shown)
        await journal.standings.record(found, {document: editions.get(document) for document in batch})
        for _, standing in found:
            counts[standing.state if standing else "unchanged"] += 1
        await asyncio.sleep(_PAUSE)
    await journal.standings.looked(seq)
    told = {name: counts[name] for name in ("moved", "changed", "gone", "reread")}
    return Compared(len(documents), sum(counts.values()), **told)


def standing_now(library: Library, quote: Shown) -> Standing | None:
    """What became of one quote, compared with the documents of this moment; None where its version is current. What was
    found of it before is taken from `quote`. Blocks."""
    return _Document(library, library.origins([quote.document])).standings([quote])[0][1]


def _standings(
    library: Library, documents: Collection[str], shown: Sequence[Shown]
) -> list[tuple[Shown, Standing | None]]:
    quoted = {one.document for one in shown}
    origins: dict[str, list[Origin]] = defaultdict(list)
    for origin in library.origins([document for document in documents if document in quoted]):
        origins[origin.document].append(origin)
    by_document: dict[str, list[Shown]] = defaultdict(list)
    for one in shown:
        by_document[one.document].append(one)
    found: list[tuple[Shown, Standing | None]] = []
    for document, quotes in by_document.items():
        found += _Document(library, origins[document]).standings(quotes)
    return found


class _Document:
    """A document with the origins of its versions that are kept."""

    def __init__(self, library: Library, origins: Sequence[Origin]) -> None:
        self._library = library
        self._now = next((origin for origin in origins if origin.current), None)
        self._origins: Mapping[str, Origin] = {origin.version: origin for origin in origins}  # current ones win
        self._texts: dict[str, Text] = {}

    def standings(self, quotes: Sequence[Shown]) -> list[tuple[Shown, Standing | None]]:
        return [(quote, self._standing(quote)) for quote in quotes]

    def _standing(self, quote: Shown) -> Standing | None:
        now, then = self._now, self._origins.get(quote.version)
        if now is None:
            return self._elsewhere(quote, then)
        if now.version == quote.version:
            return None
        text = self._text(now)
        place = text.find(quote.text, quote.start, self._bounds(quote))
        if place.found in ("unchanged", "moved"):
            return _standing(place, now, text.text)
        if _reread(then, now):
            return _standing(place, now, text.text, reread=True)
        former = quote.standing
        if former is None or former.state != "reread":
            return _standing(place, now, text.text)
        if former.text is None or former.version is None or former.start is None:
            return _standing(Place("gone"), now, text.text, reread=True)  # it was lost in reading
        place = text.find(former.text, former.start)
        read = self._origins.get(former.version)
        same = place.found in ("unchanged", "moved") or former.version == now.version or _reread(read, now)
        return _standing(place, now, text.text, reread=same)

    def _elsewhere(self, quote: Shown, then: Origin | None) -> Standing:
        """The same document may stand at another path of the collection now."""
        for twin in () if then is None else self._library.twins(then):
            text = self._text(twin)
            place = text.find(quote.text, quote.start, self._bounds(quote))
            if place.found in ("unchanged", "moved"):
                return _standing(Place("moved", place.start, place.end), twin, text.text)
        return Standing("gone")

    def _bounds(self, quote: Shown) -> tuple[bool, bool]:
        with suppress(NotFoundError, VerbatimError):
            return bounds_of(self._library.text(quote.version), quote.start, quote.end)
        return True, True

    def _text(self, origin: Origin) -> Text:
        known = self._texts.get(origin.document)
        if known is None:
            passages = self._library.passages_of(origin.document)
            units = sorted({(unit.start, unit.end) for passage in passages for unit in passage.units})
            known = self._texts[origin.document] = Text(self._library.text(origin.version), units)
        return known


def _reread(then: Origin | None, now: Origin) -> bool:
    """Whether two versions have the same source, or nobody can tell that they have not."""
    if then is None:
        return True
    if then.source and now.source:
        return then.source == now.source
    return then.revision != now.revision


def _standing(place: Place, now: Origin, text: str, *, reread: bool = False) -> Standing:
    lost = place.found == "gone"
    return Standing(
        "reread" if reread else place.found,
        None if lost else now.document,
        None if lost else now.path,
        None if lost else now.version,
        None if lost else place.start,
        None if lost else place.end,
        None if lost else text[place.start : place.end],
    )
