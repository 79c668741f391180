"""What every surface calls. In: one question. Out: one logged answer, committed before anyone sees it.

The order is the outbox's: answer, verify, word (by the surface's pure renderer), commit as composed; the surface sends,
then reports `delivered` or `failed`. Answering is CPU work and runs in a thread; the journal has its own.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.answer.answerer import Found
from bot.answer.followup import asks_for_more
from bot.answer.replay import Replay, changed, citations
from bot.answer.service import Answerers
from bot.errors import AskError, NotFoundError
from bot.ingest.library import Library
from bot.journal import ErasureReceipt, Journal, MemberData, new_turn_id, write_jsonl
from bot.model import Answer, Ask, DocumentRef, Exchange, Feedback, Passage, Place, Quote, Turn

_REACH = 20  # earlier exchanges that a follow-up can depend on
_WHOLE = 1000

Renderer = Callable[[str, Answer], str]
"""Words an answer for a surface, given the id of its turn; pure, so that the journal holds what is sent."""


@dataclass(frozen=True, slots=True)
class InContext:
    """A quote with the passage that holds it, and the passages around that in the version that was quoted."""

    quote: Quote
    passage: Passage
    before: Passage | None
    after: Passage | None


@dataclass(frozen=True, slots=True)
class HeadingRef:
    """A heading that `source` can open, "" for a document's beginning; `passage` is the first one under it."""

    document: DocumentRef
    heading: str
    passage: str


def without_surrogates(text: str) -> str:
    """`text` as it can be stored and shown: a lone surrogate (bytes of a terminal that are no UTF-8) becomes "?"."""
    return text.encode("utf-8", "replace").decode("utf-8")


def chosen_of(collections: Sequence[str], wanted: str | None) -> frozenset[str]:
    """The wanted one of `collections`, or all of them. Raises `AskError` for one that is not among them."""
    if wanted is None:
        return frozenset(collections)
    if wanted not in collections:
        raise AskError(
            f"There is no collection {wanted!r}. Choose one of these: {', '.join(collections) or 'none yet'}."
        )
    return frozenset({wanted})


class Conversation:
    """Questions and what members do with answers. Owns no resource: library, journal and answerers are handed in."""

    def __init__(
        self, library: Library, answerers: Answerers, journal: Journal, *, template: str, max_question: int
    ) -> None:
        self._library = library
        self._answerers = answerers
        self._journal = journal
        self._template = template
        self._max_question = max_question

    async def ask(self, ask: Ask, render: Renderer) -> Turn:
        """Answer and commit as `composed`; only then may the body be shown.

        Raises `AskError` for a question that cannot be asked, `JournalError` if the turn cannot be recorded,
        `VerbatimError` if a quote differs from its source.
        """
        question = self._checked(ask.question)
        allowed = await self._allowed(ask.place, ask.collection)
        history = await self._history(replace(ask, question=question))
        answer = await asyncio.to_thread(
            lambda: self._answerers.current().answer(question, history, allowed),
        )
        turn_id = new_turn_id()
        turn = Turn(
            id=turn_id,
            asked_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
            ask=replace(ask, question=question),
            answer=answer,
            body=render(turn_id, answer),
            template=self._template,
        )
        try:
            await self._journal.compose(turn)
        except asyncio.CancelledError:
            # Whoever asked has gone, but the turn may stand already: it was not sent.
            await asyncio.shield(self.failed(turn, "cancelled before it was sent"))
            raise
        return turn

    def can_ask(self, question: str) -> bool:
        """Whether a question is one: neither empty nor too long."""
        try:
            return bool(self._checked(question))
        except AskError:
            return False

    async def delivered(self, turn: Turn, message: str) -> None:
        """The reply stands where it was asked for; `message` is the surface's id of it."""
        with suppress(NotFoundError):  # erased by its asker meanwhile
            await self._journal.deliver(turn.id, message)

    async def failed(self, turn: Turn, error: str) -> None:
        """The reply could not be sent."""
        with suppress(NotFoundError):
            await self._journal.fail(turn.id, error)

    async def turn(self, turn_id: str) -> Turn:
        """A logged turn. Raises `NotFoundError`."""
        return await self._journal.turn(turn_id)

    async def replay(self, turn_id: str) -> Replay:
        """A logged turn and why it was answered so, as far as that can still be told: its question is answered again,
        after what was asked before it, where the corpus is as it was. Raises `NotFoundError`."""
        turn = await self._journal.turn(turn_id)
        allowed = await self._allowed(turn.ask.place, None)
        if turn.ask.collection is not None:
            allowed &= {turn.ask.collection}
        history = await self._history(turn.ask, before=turn_id)
        return await asyncio.to_thread(self._replayed, turn, history, allowed)

    async def turn_by_message(self, message: str) -> Turn | None:
        """The turn whose reply is the surface's message `message`."""
        return await self._journal.turn_by_message(message)

    async def feedback(self, turn_id: str, member: str, helpful: bool, reason: str | None = None) -> None:
        """A member's opinion of a turn; it replaces their earlier one. Raises `NotFoundError`."""
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        await self._journal.feedback(Feedback(turn_id, member, helpful, reason, at))

    async def lookup(self, words: str, place: Place, collection: str | None = None, k: int = 10) -> list[Found]:
        """Passages for plain words. Raises `AskError` as `ask` does."""
        checked = self._checked(words)
        allowed = await self._allowed(place, collection)
        return await asyncio.to_thread(lambda: self._answerers.current().lookup(checked, allowed, k))

    async def in_context(self, turn_id: str, n: int, place: Place) -> InContext:
        """Quote `n` of a turn where it stands. Raises `NotFoundError`, also for what this place may not see."""
        turn = await self._journal.turn(turn_id)
        quote = next((quote for quote in turn.answer.quotes if quote.n == n), None)
        if quote is None or quote.document.collection not in await self._allowed(place, None):
            raise NotFoundError(f"That answer has no quote {n} that can be shown here.")
        return await asyncio.to_thread(self._in_context, quote)

    async def collections(self, place: Place) -> tuple[str, ...]:
        """The collections that a place may see, by name."""
        return tuple(sorted(await self._allowed(place, None)))

    async def documents(self, place: Place) -> list[DocumentRef]:
        """The documents that a place may see, by collection and path."""
        allowed = await self._allowed(place, None)
        return await asyncio.to_thread(self._library.documents, allowed)

    async def headings(self, place: Place) -> list[HeadingRef]:
        """All that `source` can open in a place: each document, then each of its headings."""
        allowed = await self._allowed(place, None)
        return await asyncio.to_thread(self._headings, allowed)

    async def source(self, document_id: str, place: Place, heading: str | None = None) -> list[Passage]:
        """A document's passages, from the first one under `heading` on. Raises `NotFoundError`."""
        allowed = await self._allowed(place, None)
        return await asyncio.to_thread(self._source, document_id, allowed, heading)

    async def stored_of(self, member: str) -> MemberData:
        """What the journal holds of a member, in numbers."""
        return await self._journal.stored_of(member)

    async def export(self, member: str) -> str:
        """All that the journal holds of a member, one JSON object a line."""
        out = io.StringIO()
        await write_jsonl(self._journal.export(asker=member), out)
        return out.getvalue()

    async def erase(self, member: str) -> ErasureReceipt:
        """Erase all that the journal holds of a member."""
        return await self._journal.erase(member)

    def _checked(self, question: str) -> str:
        stripped = without_surrogates(question).strip()
        if not any(map(str.isalnum, stripped)):
            raise AskError("There is no question in that. Ask it in words, as you would ask a librarian.")
        if len(stripped) > self._max_question:
            raise AskError(
                f"That question has {len(stripped):,} characters; at most {self._max_question:,} fit. "
                "Ask in fewer words."
            )
        return stripped

    async def _history(self, ask: Ask, before: str | None = None) -> list[Exchange]:
        history = await self._journal.history(ask.conversation, follows=ask.follows, before=before, limit=_REACH)
        if history and asks_for_more(ask.question):  # only that needs to know all that was shown
            return await self._journal.history(ask.conversation, follows=ask.follows, before=before, limit=_WHOLE)
        return history

    def _replayed(self, turn: Turn, history: Sequence[Exchange], allowed: frozenset[str]) -> Replay:
        quoted = citations(turn.answer, self._library.text)
        snapshot = self._library.snapshot
        if snapshot != turn.answer.snapshot:
            return Replay(turn, snapshot, quoted)
        answerer = self._answerers.current()
        if answerer.snapshot != snapshot:
            return Replay(turn, answerer.snapshot, quoted)
        answer, explanation = answerer.explain(turn.ask.question, history, allowed)
        return Replay(turn, snapshot, quoted, explanation, changed(turn.answer, answer))

    async def _allowed(self, place: Place, wanted: str | None) -> frozenset[str]:
        """The collections that `place` may be answered from: all of them, or the wanted one."""
        return chosen_of(await asyncio.to_thread(self._library.collections), wanted)

    def _in_context(self, quote: Quote) -> InContext:
        # By offset: how a version is cut into passages may have changed since it was quoted, its text has not.
        passage = self._library.passage_at(quote.document.id, quote.document.version, quote.start)
        if quote.end > passage.end:
            raise NotFoundError("The passage of this quote is not in the library any more.")
        before, after = self._library.neighbours(passage.id)
        return InContext(quote, passage, before, after)

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
