"""What every surface calls. In: one question. Out: one logged answer, committed before anyone sees it.

The order is the outbox's: answer, verify, word (by the surface's pure renderer), commit as composed; the surface sends,
then reports `delivered` or `failed`. Answering is CPU work and runs in a thread; the journal has its own.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.answer.claims import Evidence, Looked, claims
from bot.answer.followup import asks_for_more
from bot.answer.lookup import Found
from bot.answer.replay import Replay, changed, citations
from bot.answer.service import Answerers
from bot.answer.standard import held_alike, held_to
from bot.audience import EVERYONE, STRANGERS, guild_of, may_read, shown_name
from bot.documents import ServerDocuments
from bot.errors import AskError, NotFoundError, NotStoredError
from bot.ingest.documents import collection_of
from bot.ingest.holdings import Holding
from bot.ingest.library import Library
from bot.journal import (
    ErasureReceipt,
    ExpiryReceipt,
    Journal,
    MemberData,
    ServerErasure,
    new_turn_id,
    write_jsonl,
)
from bot.model import (
    Answer,
    Ask,
    Audience,
    DocumentRef,
    Exchange,
    Feedback,
    Passage,
    Place,
    Quote,
    Surface,
    Turn,
)
from bot.recent import MINUTES, Recent
from bot.servers import ServerSettings
from bot.settings import Keeping
from bot.sight import readable, seen_through, shows
from bot.text.period import Period

ALWAYS = Period()

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


def without_surrogates(text: str) -> str:
    """`text` as it can be stored and shown: a lone surrogate (bytes of a terminal that are no UTF-8) becomes "?"."""
    return text.encode("utf-8", "replace").decode("utf-8")


def chosen_of(collections: Iterable[str], wanted: str | None, name: Callable[[str], str] = str) -> frozenset[str]:
    """The wanted one of `collections`, or all of them. `name` is what each goes by; several may go by the same.
    Raises `AskError` for one that is not among them."""
    collections = frozenset(collections)
    if wanted is None:
        return collections
    chosen = frozenset(collection for collection in collections if name(collection) == wanted)
    if not chosen:
        known = ", ".join(sorted(set(map(name, collections))))
        raise AskError(
            f"There is no collection {wanted!r}. Choose one of these: {known or 'none yet'}.",
            "no-collection",
            wanted=wanted,
            known=known,
        )
    return chosen


def answered_from(collections: frozenset[str], names: tuple[str, ...] | None) -> frozenset[str]:
    """Those of some collections that a server lets be answered from, by the names that it has set; None is all."""
    if names is None:
        return collections
    return frozenset(name for name in collections if not {name, shown_name(name)}.isdisjoint(names))


def strangers_to(collections: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """Those of some names, as a server sets them, that are no collection."""
    known = frozenset(called for name in collections for called in (name, shown_name(name)))
    return tuple(name for name in names if name not in known)


class Conversation:
    """Questions and what members do with answers. Owns no resource: library, journal and answerers are handed in.

    Turns of members who have opted out are whole in memory only, and for a while.
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
        question = self._checked(ask.question)
        settings = settings or ServerSettings()
        visible = answered_from(await self.visible(ask.place), settings.collections)
        allowed = chosen_of(visible, ask.collection, _naming(ask.place.surface))
        counted = await self._journal.choices.opted_out(ask.asker) is not None
        while True:
            purges = self._library.purges
            history = await self._history(replace(ask, question=question), visible, counted=counted)
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
        visible = answered_from(await self.visible(ask.place), settings.collections)
        allowed = chosen_of(visible, ask.collection, _naming(ask.place.surface))
        answer = await asyncio.to_thread(self._answered, self._checked(ask.question), (), allowed)
        return held_to(answer, settings.floor, closest=settings.closest).tier == "answered"

    def can_ask(self, question: str) -> bool:
        """Whether a question is one: neither empty nor too long."""
        try:
            return bool(self._checked(question))
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
            visible = await self.visible(place)
            if not all(quote.document.collection in visible for quote in turn.answer.quotes):
                raise NotFoundError("That answer cannot be shown here.")
        return turn

    async def nearest(self, turn_id: str, n: int, place: Place) -> str:
        """The heading `n` (from 0) that a turn offered as near. Raises `NotFoundError`, also where nothing that this
        place may see has that heading any more."""
        turn = await self._whole(turn_id)
        wanted = turn.answer.nearest[n] if n < len(turn.answer.nearest) else None
        visible = await self.visible(place)
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
        name = _naming(turn.ask.place.surface)
        allowed = frozenset(one for one in visible if turn.ask.collection in (None, name(one)))
        history = await self._history(turn.ask, visible, before=turn_id)
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

    async def lookup(
        self, words: str, place: Place, collection: str | None = None, k: int = 10, period: Period = ALWAYS
    ) -> list[Found]:
        """Passages for plain words, of documents that were published in the period. Raises `AskError` as `ask`
        does."""
        checked = self._checked(words)
        allowed = await self._allowed(place, collection)
        return await asyncio.to_thread(self._lookup, checked, allowed, k, period)

    async def evidence(self, text: str, place: Place, most: int) -> Evidence:
        """For each of the first `most` claims of a text what comes closest to it; a look-up, so nothing is logged."""
        visible = await self.visible(place)

        def look() -> Evidence:
            found = claims(without_surrogates(text))
            answerer = self._answerers.current()
            looked = tuple(Looked(claim, answerer.answer(claim, (), visible)) for claim in found[:most])
            return Evidence(looked, len(found) - len(looked))

        return await asyncio.to_thread(look)

    async def in_context(self, turn_id: str, n: int, place: Place) -> InContext:
        """Quote `n` of a turn where it stands. Raises `NotFoundError`, also for what this place may not see."""
        turn = await self.turn(turn_id, place)
        quote = next((quote for quote in turn.answer.quotes if quote.n == n), None)
        if quote is None:
            raise NotFoundError(f"That answer has no quote {n} that can be shown here.")
        return await asyncio.to_thread(self._in_context, quote)

    async def collections(self, place: Place, settings: ServerSettings | None = None) -> tuple[str, ...]:
        """The names of the collections that a place may see; with `settings`, that are answered from there."""
        visible = await self.visible(place)
        if settings is not None:
            visible = answered_from(visible, settings.collections)
        return tuple(sorted(set(map(_naming(place.surface), visible))))

    async def visible(self, place: Place) -> frozenset[str]:
        """The collections whose quotes may be shown in a place, by their full names, which are not for showing."""
        return await self._allowed(place, None)

    async def reviewable(self, place: Place) -> frozenset[str]:
        """`visible`, with the collections that are gone since, as far as they could be seen there if they were not."""
        gone = await self._journal.recorded_collections()
        return await self.visible(place) | frozenset(await self._readable(place, gone))

    async def approved(self, place: Place) -> list[str]:
        """Questions that reviewers found rightly answered, by quotes that a place may see; each once, newest first."""
        visible = await self.visible(place)
        known = await self._journal.verdicts.approved(place.guild or (place.readers.guild if place.readers else None))
        return list(dict.fromkeys(question for question, collections in known if collections <= visible))

    async def may_use(self, place: Place, collection: str) -> bool:
        """Whether a collection (by its full name), if there were such a one, might be seen in a place."""
        return bool(await self._readable(place, [collection]))

    async def restricts(self, guild: str) -> bool:
        """Whether it matters in a server who reads a place: where nothing is restricted, it need not be found out."""
        return bool(await self._journal.audiences.of_guild(guild))

    async def audience_channels(self, guild: str) -> frozenset[str]:
        """The channels of a server that matter to who may read what: those that are an audience."""
        found = (await self._journal.audiences.of_guild(guild)).values()
        return frozenset[str]().union(*(audience.ids for audience in found if audience.kind == "channels"))

    async def audiences(self, guild: str) -> dict[str, Audience]:
        """All collections of a server, its own and the shared ones, by full name, with who may read them there."""
        names = await asyncio.to_thread(self._library.collections)
        restricted = await self._journal.audiences.of_guild(guild)
        return {name: restricted.get(name, EVERYONE) for name in names if guild_of(name) in {None, guild}}

    async def restricted(self, names: Iterable[str]) -> dict[str, Audience]:
        """Of all servers together: collections with who may read them; of a shared one, in a server that restricts
        it."""
        restricted = await self._journal.audiences.of_guild(None)
        return {name: restricted.get(name, EVERYONE) for name in names}

    async def set_audience(self, guild: str, collection: str, audience: Audience, by: str) -> Audience:
        """Say who may read a collection (by its full name) in a server; it counts from the next click on. Returns who
        might before. Raises `NotFoundError` for one that the server does not have."""
        if collection not in await self.audiences(guild):
            raise NotFoundError(f"There is no collection {collection!r} in that server.")
        return await self._journal.audiences.change(guild, collection, audience, by)

    async def documents(self, place: Place) -> list[DocumentRef]:
        """The documents that a place may see, by collection and path."""
        allowed = await self._allowed(place, None)
        return await asyncio.to_thread(self._library.documents, allowed)

    async def headings(self, place: Place, within: frozenset[str] | None = None) -> list[HeadingRef]:
        """All that `source` can open in a place: each document, then each of its headings; only `within` some
        collections, if given."""
        allowed = await self._allowed(place, None)
        if within is not None:
            allowed &= within
        return await asyncio.to_thread(self._headings, allowed)

    async def source(self, document_id: str, place: Place, heading: str | None = None) -> list[Passage]:
        """A document's passages, from the first one under `heading` on. Raises `NotFoundError`."""
        allowed = await self._allowed(place, None)
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
        allowed = await self._allowed(place, collection)
        return await asyncio.to_thread(self._library.holdings, allowed)

    async def unread(self, place: Place) -> int:
        """How many files of the collections that a place may see could not be read."""
        allowed = await self._allowed(place, None)
        files = await asyncio.to_thread(self._library.files)
        return sum(file.failure is not None and collection_of(file.path) in allowed for file in files.values())

    async def stored_of(self, member: str) -> MemberData:
        """What the journal holds of a member, in numbers."""
        return await self._journal.members.stored_of(member)

    async def turns_of(self, member: str, place: Place, skip: int, limit: int) -> list[tuple[Turn, bool]]:
        """A member's logged turns, newest first, without the first `skip` of them; each with whether all that it quotes
        may be shown in `place`."""
        visible = await self.visible(place)
        turns = await self._journal.turns(asker=member, skip=skip, limit=limit)
        return [(turn, shows(turn, visible)) for turn in turns]

    async def export(self, member: str, place: Place | None = None) -> str:
        """All that the journal holds of a member, one JSON object a line; with `place`, without what is quoted from
        collections that may not be read there any more."""
        visible = None if place is None else await self.visible(place)
        out = io.StringIO()
        await write_jsonl(readable(self._journal.export(asker=member), visible), out)
        return out.getvalue()

    async def erase(self, member: str) -> ErasureReceipt:
        """Erase all that is kept of a member."""
        self._recent.forget(member)
        return await self._journal.members.erase(member)

    async def opt(self, member: str, *, out: bool) -> None:
        """From now on, keep no word that a member asks or is answered; or keep them again."""
        await self._journal.choices.opt(member, out=out)

    async def retain(self, at: datetime) -> ExpiryReceipt:
        """Remove what has been kept long enough, and versions of documents that nothing cites any more."""
        receipt = await self._journal.retention.expire(at, self._keeping.days)
        cited = await self._journal.cited_versions() | self._recent.cited_versions()
        await asyncio.to_thread(self._library.prune, cited)
        return receipt

    async def erase_server_data(self, guild: str) -> ServerErasure:
        """Erase all that is stored of a server: its documents, then what the journal holds."""
        if self._served is not None:
            await self._served.erase_guild(guild)
        return await self._journal.servers.erase(guild)

    def _checked(self, question: str) -> str:
        stripped = without_surrogates(question).strip()
        if not any(map(str.isalnum, stripped)):
            raise AskError(
                "There is no question in that. Ask it in words, as you would ask a librarian.", "no-question"
            )
        if len(stripped) > self._max_question:
            raise AskError(
                f"That question has {len(stripped):,} characters; at most {self._max_question:,} fit. "
                "Ask in fewer words.",
                "too-long",
                long=f"{len(stripped):,}",
                most=f"{self._max_question:,}",
            )
        return stripped

    async def _whole(self, turn_id: str) -> Turn:
        turn = self._recent.get(turn_id) or await self._journal.turn(turn_id)
        if turn.counted and not turn.ask.question:
            raise _not_stored(turn_id)
        return turn

    async def _history(
        self, ask: Ask, visible: frozenset[str], before: str | None = None, *, counted: bool = False
    ) -> list[Exchange]:
        """The exchanges before, as far as they may be known where `visible` can be seen."""
        history = await self._exchanges(ask, _REACH, before, counted=counted)
        if history and asks_for_more(ask.question):  # only that needs to know all that was shown
            history = await self._exchanges(ask, _WHOLE, before, counted=counted)
        return list(seen_through(history, visible))

    def _answered(self, question: str, history: Sequence[Exchange], allowed: frozenset[str]) -> Answer:
        return self._answerers.current().answer(question, history, allowed)

    async def _exchanges(self, ask: Ask, limit: int, before: str | None, *, counted: bool) -> list[Exchange]:
        """The exchanges before. Those that are only in memory are for a question that is only counted itself: another
        one would carry their words into the journal."""
        kept: list[Turn] = []
        follows = ask.follows
        if counted and follows is None:
            kept = self._recent.of(ask.conversation)
            if kept:
                logged = await self._journal.turns(conversation=ask.conversation, limit=limit)
                kept += [turn for turn in logged if turn.state != "failed"]
                kept.sort(key=lambda turn: turn.asked_at)
                return _told(kept[-limit:])
        while counted and follows is not None and (turn := self._recent.get(follows)):
            kept.insert(0, turn)
            follows = turn.ask.follows
        if kept and follows is None:
            return _told(kept[-limit:])
        earlier = await self._journal.history(ask.conversation, follows=follows, before=before, limit=limit)
        return [*earlier, *_told(kept)][-limit:]

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

    async def _allowed(self, place: Place, wanted: str | None) -> frozenset[str]:
        """The collections that `place` may be answered from, all of them or the wanted one: those that everyone who can
        read there may read. Only an operator in the terminal sees all."""
        names = await self._readable(place, await asyncio.to_thread(self._library.collections))
        return chosen_of(names, wanted, _naming(place.surface))

    async def _readable(self, place: Place, names: Iterable[str]) -> list[str]:
        if place.surface == "terminal" and place.readers is None:
            return list(names)
        readers = place.readers or STRANGERS
        audiences = await self._journal.audiences.of_guild(readers.guild)
        return [
            name
            for name in names
            if guild_of(name) in {None, readers.guild} and may_read(audiences.get(name, EVERYONE), readers)
        ]

    def _has_heading(self, wanted: str, allowed: frozenset[str]) -> bool:
        return any(wanted in (text, ref.meta.title) for ref, text, _ in self._library.headings(allowed))

    def _lookup(self, words: str, allowed: frozenset[str], k: int, period: Period) -> list[Found]:
        within: frozenset[str] | None = None
        if period:
            found = self._library.documents(allowed)
            within = frozenset(ref.id for ref in found if period.holds(ref.meta.published))
        return self._answerers.current().lookup(words, allowed, k, within)

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


def _naming(surface: Surface) -> Callable[[str], str]:
    """What a collection goes by: an operator in the terminal tells those of all servers apart."""
    return str if surface == "terminal" else shown_name


def _not_stored(turn_id: str) -> NotStoredError:
    return NotStoredError(
        f"Of turn {turn_id}, only a count is kept, for its asker has opted out; its text was in memory for at most "
        f"{MINUTES} minutes."
    )


def _told(turns: Iterable[Turn]) -> list[Exchange]:
    return [Exchange(turn.ask.question, turn.answer.quotes) for turn in turns]
