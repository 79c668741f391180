"""What members ask and the corpus does not answer. In: the journal, an answerer. Out: in the journal, questions put
together by the words that they share, and, after an ingest, which of them are answered now.

Two questions are of one gap when at least two of their words are the same, and half of all their words (one word is
enough where a question has no other). The first question of a gap stands for it, so that the same questions in the same
order always come to the same gaps.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.answer.answerer import Answerer
from bot.answer.asking.words import content_words
from bot.answer.standard import held_to
from bot.audience import EVERYONE, guild_of, may_read, shown_name
from bot.conversation import answered_from
from bot.errors import NotFoundError
from bot.evaluate.questions import Asked
from bot.evaluate.run import replay
from bot.ingest.store.library import Library
from bot.journal import Journal
from bot.journal.gaps import Gap, GapQuestion, GapState, Ungrouped
from bot.model import Answer, Audience, Readers, Turn
from bot.text.language import detect
from bot.text.terms import analyzer_of

__all__ = ["PERIOD", "STATES", "Again", "Gap", "GapQuestion", "GapState", "ask_again", "gap_of", "gather", "listed"]

STATES: tuple[GapState, ...] = ("open", "planned", "answered", "wont")
PERIOD = timedelta(days=30)
"""Two of them are compared to see whether a gap grows."""

_BATCH = 20
"""Questions that are put into gaps in one transaction."""

_MOST_TERMS = 40
_MOST_ASKED = 3  # questions of a gap that are asked again
_MOST_GAPS = 1000
_PAUSE = 0.02
"""Seconds between questions, for members to be answered."""


@dataclass(frozen=True, slots=True)
class Again:
    """How many gaps were asked again, how many of them are answered now, and for how many turns members are to be
    told."""

    asked: int = 0
    answered: int = 0
    told: int = 0


def terms_of(text: str) -> list[tuple[str, str]]:
    """The distinct terms of a question's content words, each with the word as typed: one of a version or a name of
    programs, whatever else it is found by."""
    language = detect(text)
    found: dict[str, str] = {}
    for word in content_words(text, (language,)):
        for _, term, stop, _, _ in analyzer_of(language).spelled(word.text):
            if not stop:
                found.setdefault(term, word.text)
    return list(found.items())[:_MOST_TERMS]


async def gather(journal: Journal, *, pause: float = _PAUSE, most: int | None = None) -> int:
    """Put every question that belongs into a gap into one, some at a time; how many they were. `pause`: seconds
    between, for others to work. `most`: about as many as are done now."""
    count = 0
    while (most is None or count < most) and (found := await journal.gaps.ungrouped(_BATCH)):
        await journal.gaps.group(await asyncio.to_thread(_with_terms, found))
        count += len(found)
        await asyncio.sleep(pause)
    return count


def _with_terms(found: list[Ungrouped]) -> list[tuple[Ungrouped, list[tuple[str, str]]]]:
    return [(one, terms_of(one.text)) for one in found]


async def listed(
    journal: Journal,
    at: datetime,
    *,
    states: tuple[GapState, ...] = ("open", "planned"),
    guild: str | None = None,
    within: frozenset[str] | None = None,
    limit: int = 100,
    after: str | None = None,
) -> list[Gap]:
    """The gaps as of now, those asked most in the last thirty days first; those that come after a cursor. Raises
    `AskError`."""
    return await journal.gaps.find(
        states=states, recent=at - PERIOD, earlier=at - 2 * PERIOD, guild=guild, within=within, limit=limit, after=after
    )


async def gap_of(
    journal: Journal, gap: int, at: datetime, *, guild: str | None = None, within: frozenset[str] | None = None
) -> Gap:
    """One gap. Raises `NotFoundError`."""
    found = await journal.gaps.find(
        states=STATES, recent=at - PERIOD, earlier=at - 2 * PERIOD, guild=guild, within=within, gap=gap
    )
    if not found:
        raise NotFoundError(f"There is no gap {gap}: its questions may have been erased, or be answered.")
    return found[0]


async def ask_again(journal: Journal, library: Library, answerer: Answerer) -> Again:
    """Ask what is open of the present corpus. Each gap is asked once of a snapshot, so an interruption loses nothing.

    A question of a server is asked of what everyone there may read, and of what could be read where it was asked.
    Whether a member who is to be told may read the answer is for the surface to find out.
    """
    snapshot, names = answerer.snapshot, await asyncio.to_thread(library.collections)
    answered = told = 0
    gaps = await journal.gaps.to_ask(snapshot, _MOST_GAPS)
    for gap in gaps:
        turn, answer = await _answered_of(journal, answerer, gap, names)
        await journal.gaps.asked(gap, snapshot, turn, answer.quotes if answer else ())
        answered += turn is not None
    for turn_id in await journal.wishes.to_ask(snapshot, _MOST_GAPS):
        try:
            turn = await journal.turn(turn_id)
        except NotFoundError:
            continue
        seen = turn.collections or ()
        mine = frozenset(name for name in names if name in seen or guild_of(name) in (None, turn.ask.place.guild))
        answer = await _asked(journal, answerer, turn, mine)
        await journal.wishes.asked(turn_id, snapshot, answered=answer is not None)
        told += answer is not None
    return Again(len(gaps), answered, told)


async def _answered_of(
    journal: Journal, answerer: Answerer, gap: int, names: tuple[str, ...]
) -> tuple[str | None, Answer | None]:
    for question in await journal.gaps.questions(gap, limit=_MOST_ASKED):
        try:
            turn = await journal.turn(question.turn)
        except NotFoundError:
            continue
        guild = turn.ask.place.guild
        audiences = await journal.audiences.of_guild(guild)
        allowed = frozenset(name for name in names if _open(name, turn, audiences.get(name, EVERYONE)))
        if answer := await _asked(journal, answerer, turn, allowed):
            return turn.id, answer
    return None, None


def _open(name: str, turn: Turn, audience: Audience) -> bool:
    if turn.ask.place.surface == "terminal":
        return True
    if guild_of(name) not in (None, turn.ask.place.guild):
        return False
    return name in (turn.collections or ()) or may_read(audience, Readers(turn.ask.place.guild))


async def _asked(journal: Journal, answerer: Answerer, turn: Turn, allowed: frozenset[str]) -> Answer | None:
    """The answer to a question now, None unless it answers what was not answered, or otherwise than it was."""
    place, wanted = turn.ask.place, turn.ask.collection
    settings = await journal.servers.in_force_at(place.guild, place.channel)
    if place.surface != "terminal":
        allowed = answered_from(allowed, settings.collections)
    allowed = frozenset(name for name in allowed if wanted in (None, name, shown_name(name)))
    history = tuple(one.ask.question for one in await journal.conversation_before(turn.id))
    asked = Asked(turn.id, turn.ask.question, history)
    answer = await asyncio.to_thread(_replayed(answerer, asked, allowed))
    await asyncio.sleep(_PAUSE)
    answer = held_to(answer, settings.floor, closest=settings.closest)
    before = {(quote.document.id, quote.text) for quote in turn.answer.quotes}
    same = turn.answer.tier == "answered" and before >= {(one.document.id, one.text) for one in answer.quotes}
    return answer if answer.tier == "answered" and not same else None


def _replayed(answerer: Answerer, asked: Asked, allowed: frozenset[str]) -> Callable[[], Answer]:
    return lambda: replay(answerer, asked, allowed)
