"""What a place can read of the corpus without asking. In: words, documents, headings; the place. Out: passages and what
else the library has of what the place may see. Nothing of it is logged.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from bot.answer.claims import Evidence, Looked, claims
from bot.answer.lookup import Found
from bot.answer.service import Answerers
from bot.conversation.access import Access
from bot.conversation.words import checked, without_surrogates
from bot.errors import NotFoundError
from bot.ingest.documents import collection_of
from bot.ingest.store.holdings import Holding
from bot.ingest.store.library import Library
from bot.model import DocumentRef, Passage, Place
from bot.text.period import Period

ALWAYS = Period()


@dataclass(frozen=True, slots=True)
class Around:
    """A passage of a document's current version and its neighbours there; `count` is how many passages it has."""

    passage: Passage
    before: Passage | None
    after: Passage | None
    count: int


@dataclass(frozen=True, slots=True)
class HeadingRef:
    """A heading that `source` can open, "" for a document's beginning; `passage` is the first one under it."""

    document: DocumentRef
    heading: str
    passage: str


class Catalogue:
    """The corpus as it can be read in a place."""

    def __init__(self, library: Library, answerers: Answerers, access: Access, max_question: int) -> None:
        self._library = library
        self._answerers = answerers
        self._access = access
        self._max_question = max_question

    async def lookup(
        self, words: str, place: Place, collection: str | None = None, k: int = 10, period: Period = ALWAYS
    ) -> list[Found]:
        """Passages for plain words, of documents that were published in the period. Raises `AskError` as
        `Conversation.ask` does."""
        wanted = checked(words, self._max_question)
        allowed = await self._access.allowed(place, collection)
        return await asyncio.to_thread(self._lookup, wanted, allowed, k, period)

    async def evidence(self, text: str, place: Place, most: int) -> Evidence:
        """For each of the first `most` claims of a text what comes closest to it; a look-up, so nothing is logged."""
        visible = await self._access.visible(place)

        def look() -> Evidence:
            found = claims(without_surrogates(text))
            answerer = self._answerers.current()
            looked = tuple(Looked(claim, answerer.answer(claim, (), visible)) for claim in found[:most])
            return Evidence(looked, len(found) - len(looked))

        return await asyncio.to_thread(look)

    async def headings(self, place: Place, within: frozenset[str] | None = None) -> list[HeadingRef]:
        """All that `source` can open in a place: each document, then each of its headings; only `within` some
        collections, if given."""
        allowed = await self._access.visible(place)
        if within is not None:
            allowed &= within
        return await asyncio.to_thread(self._headings, allowed)

    async def source(self, document_id: str, place: Place, heading: str | None = None) -> list[Passage]:
        """A document's passages, from the first one under `heading` on. Raises `NotFoundError`."""
        allowed = await self._access.visible(place)
        return await asyncio.to_thread(self._source, document_id, allowed, heading)

    async def around(self, document_id: str, n: int, place: Place) -> Around:
        """The passage `n` of a document, the last one where it has fewer, and its neighbours. Raises
        `NotFoundError`."""
        passages = await self.source(document_id, place)
        if not passages:
            raise NotFoundError("That source is empty now.")
        at = max(0, min(n, len(passages) - 1))
        before, after = passages[at - 1 : at], passages[at + 1 : at + 2]
        return Around(passages[at], next(iter(before), None), next(iter(after), None), len(passages))

    async def holdings(self, place: Place, collection: str | None = None) -> list[Holding]:
        """The documents that a place may see, with their size and age; only of one collection, if named. Raises
        `AskError` for a collection that there is not."""
        allowed = await self._access.allowed(place, collection)
        return await asyncio.to_thread(self._library.holdings, allowed)

    async def unread(self, place: Place) -> int:
        """How many files of the collections that a place may see could not be read."""
        allowed = await self._access.visible(place)
        files = await asyncio.to_thread(self._library.files)
        return sum(file.failure is not None and collection_of(file.path) in allowed for file in files.values())

    def _lookup(self, words: str, allowed: frozenset[str], k: int, period: Period) -> list[Found]:
        within: frozenset[str] | None = None
        if period:
            found = self._library.documents(allowed)
            within = frozenset(ref.id for ref in found if period.holds(ref.meta.published))
        return self._answerers.current().lookup(words, allowed, k, within)

    def _headings(self, allowed: frozenset[str]) -> list[HeadingRef]:
        found = self._library.headings(allowed)
        return [HeadingRef(ref, text, passage) for ref, text, passage in found if text != ref.meta.title]

    def _source(self, document_id: str, allowed: frozenset[str], heading: str | None) -> list[Passage]:
        ref = next((ref for ref in self._library.documents(allowed) if ref.id == document_id), None)
        if ref is None:
            raise NotFoundError("There is no such document here: choose one from the list.")
        passages = self._library.passages_of(document_id)
        if not heading:
            return passages
        for at, passage in enumerate(passages):
            if any(above.text == heading for above in passage.heading):
                return passages[at:]
        raise NotFoundError(f"{ref.meta.title} has no heading {heading!r}: choose one from the list.")
