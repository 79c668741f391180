"""Asking. In: one question. Out: one logged answer, committed before anyone sees it.

The order is the outbox's: answer, verify, word (by the surface's pure renderer), commit as composed; the surface sends,
then reports `delivered` or `failed`. Answering is CPU work and runs in a thread; the journal has its own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.answer.replay import Replay, changed, citations
from bot.answer.service import Answerers
from bot.answer.standard import held_alike, held_to
from bot.conversation.access import Access, answered_from, chosen_of, naming
from bot.conversation.catalogue import Catalogue
from bot.conversation.history import History
from bot.conversation.records import Records
from bot.conversation.words import checked
from bot.documents import ServerDocuments
from bot.errors import AskError, NotFoundError, NotStoredError
from bot.ingest.store.library import Library
from bot.journal import Journal, new_turn_id
from bot.model import Answer, Ask, Exchange, Feedback, Passage, Place, Quote, Turn
from bot.recent import MINUTES, Recent
from bot.servers import ServerSettings
from bot.settings import Keeping
from bot.sight import shows

Renderer = Callable[[str, Answer], str]
"""Words an answer for a surface, given the id of its turn; pure, so that the journal holds what is sent."""


@dataclass(frozen=True, slots=True)
class InContext:
    """A quote with the passage that holds it, and the passages around that in the version that was quoted."""

    quote: Quote
    passage: Passage
    before: Passage | None
    after: Passage | None


class Conversation:
    """Questions and what members do with answers. Owns no resource: library, journal and answerers are handed in.

    `access` tells what may be seen where, `catalogue` what can be read without asking, `records` what is kept. Turns of
    members who have opted out are whole in memory only, and for a while.
    """

    def __init__(
        self,
        library: Library,
        answerers: Answerers,
        journal: Journal,
        *,
        template: str,
        max_question: int,
        keeping: Keeping | None = None,
        served: ServerDocuments | None = None,
    ) -> None:
        self._library = library
        self._answerers = answerers
        self._journal = journal
        self._template = template
        self._max_question = max_question
        self._keeping = keeping or Keeping()
        self._recent = Recent()
        self._served = served
        self._history = History(journal, self._recent)
        self.access = Access(library, journal)
        self.catalogue = Catalogue(library, answerers, self.access, max_question)
        self.records = Records(library, journal, self._recent, self.access, keeping=self._keeping, served=served)

    @property
    def served(self) -> ServerDocuments | None:
        """The documents of servers, where this library has them."""
        return self._served

    @property
    def journal(self) -> Journal:
        """The journal of these turns, with the settings of servers."""
        return self._journal

    @property
    def library(self) -> Library:
        """What the answers are from."""
        return self._library

    @property
    def answerers(self) -> Answerers:
        """What answers, and is taught by reviewers."""
        return self._answerers

    @property
    def keeping(self) -> Keeping:
        """How long what is kept, as far as the operator says."""
        return self._keeping

    async def ask(self, ask: Ask, render: Renderer, settings: ServerSettings | None = None) -> Turn:
        """Answer and commit as `composed`; only then may the body be shown. Of a member who has opted out, the journal
        keeps a count of it. `settings`: what holds there for answers.

        Raises `AskError` for a question that cannot be asked, `JournalError` if the turn cannot be recorded,
        `VerbatimError` if a quote differs from its source.
        """
        question = checked(ask.question, self._max_question)
        settings = settings or ServerSettings()
        visible = answered_from(await self.access.visible(ask.place), settings.collections)
        allowed = chosen_of(visible, ask.collection, naming(ask.place.surface))
        counted = await self._journal.choices.opted_out(ask.asker) is not None
        while True:
            purges = self._library.purges
            history = await self._history.of(replace(ask, question=question), visible, counted=counted)
            answer = await asyncio.to_thread(self._answered, question, history, allowed)
            if purges == self._library.purges:  # what was purged meanwhile must not be recorded, nor be sent
                break
        answer = held_to(answer, settings.floor, closest=settings.closest)
        turn_id = new_turn_id()
        turn = Turn(
            id=turn_id,
            asked_at=datetime.now(UTC).isoformat(timespec="milliseconds"),
            ask=replace(ask, question=question),
            answer=answer,
            body=render(turn_id, answer),
            template=self._template,
            collections=tuple(sorted(visible)),
            counted=counted,
        )
        try:
            kept = await self._journal.compose(turn)
        except asyncio.CancelledError:
            # Whoever asked has gone, but the turn may stand already: it was not sent.
            await asyncio.shield(self.failed(turn, "cancelled before it was sent"))
            raise
        if kept.counted:
            turn = replace(turn, counted=True)
            self._recent.keep(turn)
        return turn

    async def answers(self, ask: Ask, settings: ServerSettings) -> bool:
        """Whether a question, as the first of a conversation, would be answered now; `settings` as for `ask`, which
        raises the same. Logs nothing."""
        visible = answered_from(await self.access.visible(ask.place), settings.collections)
        allowed = chosen_of(visible, ask.collection, naming(ask.place.surface))
        answer = await asyncio.to_thread(self._answered, checked(ask.question, self._max_question), (), allowed)
        return held_to(answer, settings.floor, closest=settings.closest).tier == "answered"

    def can_ask(self, question: str) -> bool:
        """Whether a question is one: neither empty nor too long."""
        try:
            return bool(checked(question, self._max_question))
        except AskError:
            return False

    async def delivered(self, turn: Turn, message: str) -> None:
        """The reply stands where it was asked for; `message` is the surface's id of it."""
        self._recent.shown(turn.id, message)
        with suppress(NotFoundError):  # erased by its asker meanwhile
            await self._journal.deliver(turn.id, message)

    async def failed(self, turn: Turn, error: str) -> None:
        """The reply could not be sent."""
        self._recent.drop(turn.id)
        with suppress(NotFoundError):
            await self._journal.fail(turn.id, error)

    async def turn(self, turn_id: str, place: Place | None = None) -> Turn:
        """A turn; with `place`, one that may be shown there: all that it quotes can be read there. Raises
        `NotFoundError`, `NotStoredError`."""
        turn = await self._whole(turn_id)
        if place is not None:
            visible = await self.access.visible(place)
            if not shows(turn, visible):
                raise NotFoundError("That answer cannot be shown here.")
        return turn

    async def nearest(self, turn_id: str, n: int, place: Place) -> str:
        """The heading `n` (from 0) that a turn offered as near. Raises `NotFoundError`, also where nothing that this
        place may see has that heading any more."""
        turn = await self._whole(turn_id)
        wanted = turn.answer.nearest[n] if n < len(turn.answer.nearest) else None
        visible = await self.access.visible(place)
        if not wanted or not await asyncio.to_thread(self._has_heading, wanted, visible):
            raise NotFoundError("There is no such heading here any more.")
        return wanted

    async def replay(self, turn_id: str, within: frozenset[str] | None = None) -> Replay:
        """A logged turn and why it was answered so, as far as that can still be told: its question is answered again,
        after what was asked before it, where the corpus is as it was, from no other collections than `within`, if
        given. Raises `NotFoundError`, `NotStoredError`."""
        turn = await self._journal.turn(turn_id)
        if turn.counted:
            raise _not_stored(turn_id)
        # Of what could be seen then; that was not always recorded.
        every = await asyncio.to_thread(self._library.collections)
        visible = frozenset(every if turn.collections is None else turn.collections)
        if within is not None:
            visible &= within
        name = naming(turn.ask.place.surface)
        allowed = frozenset(one for one in visible if turn.ask.collection in (None, name(one)))
        history = await self._history.of(turn.ask, visible, before=turn_id)
        return await asyncio.to_thread(self._replayed, turn, history, allowed)

    async def turn_by_message(self, message: str) -> Turn | None:
        """The turn whose reply is the surface's message `message`."""
        return self._recent.by_message(message) or await self._journal.turn_by_message(message)

    async def feedback(
        self, turn_id: str, member: str, helpful: bool, reason: str | None = None, *, place: Place | None = None
    ) -> Feedback:
        """A member's opinion of a turn; it replaces their earlier one. What was recorded: no reason of a member who has
        opted out. Raises `NotFoundError`, as `turn` does."""
        if place is not None:
            await self.turn(turn_id, place)
        at = datetime.now(UTC).isoformat(timespec="milliseconds")
        return await self._journal.members.give(Feedback(turn_id, member, helpful, reason, at))

    async def in_context(self, turn_id: str, n: int, place: Place) -> InContext:
        """Quote `n` of a turn where it stands. Raises `NotFoundError`, also for what this place may not see."""
        turn = await self.turn(turn_id, place)
        quote = next((quote for quote in turn.answer.quotes if quote.n == n), None)
        if quote is None:
            raise NotFoundError(f"That answer has no quote {n} that can be shown here.")
        return await asyncio.to_thread(self._in_context, quote)

    async def approved(self, place: Place) -> list[str]:
        """Questions that reviewers found rightly answered, by quotes that a place may see; each once, newest first."""
        visible = await self.access.visible(place)
        known = await self._journal.verdicts.approved(place.guild or (place.readers.guild if place.readers else None))
        return list(dict.fromkeys(question for question, collections in known if collections <= visible))

    async def _whole(self, turn_id: str) -> Turn:
        turn = self._recent.get(turn_id) or await self._journal.turn(turn_id)
        if turn.counted and not turn.ask.question:
            raise _not_stored(turn_id)
        return turn

    def _answered(self, question: str, history: Sequence[Exchange], allowed: frozenset[str]) -> Answer:
        return self._answerers.current().answer(question, history, allowed)

    def _replayed(self, turn: Turn, history: Sequence[Exchange], allowed: frozenset[str]) -> Replay:
        quoted = citations(turn.answer, self._library.text)
        snapshot = self._library.snapshot
        if snapshot != turn.answer.snapshot:
            return Replay(turn, snapshot, quoted)
        answerer = self._answerers.current()
        if answerer.snapshot != snapshot:
            return Replay(turn, answerer.snapshot, quoted)
        answer, explanation = answerer.explain(turn.ask.question, history, allowed)
        return Replay(turn, snapshot, quoted, explanation, changed(turn.answer, held_alike(answer, turn.answer)))

    def _has_heading(self, wanted: str, allowed: frozenset[str]) -> bool:
        return any(wanted in (text, ref.meta.title) for ref, text, _ in self._library.headings(allowed))

    def _in_context(self, quote: Quote) -> InContext:
        # By offset: how a version is cut into passages may have changed since it was quoted, its text has not.
        passage = self._library.passage_at(quote.document.id, quote.document.version, quote.start)
        if quote.end > passage.end:
            raise NotFoundError("The passage of this quote is not in the library any more.")
        before, after = (self._library.neighbour(passage.id, by) for by in (-1, 1))
        return InContext(quote, passage, before, after)


def _not_stored(turn_id: str) -> NotStoredError:
    return NotStoredError(
        f"Of turn {turn_id}, only a count is kept, for its asker has opted out; its text was in memory for at most "
        f"{MINUTES} minutes."
    )
