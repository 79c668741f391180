"""A correction: sentences that a reviewer picked become an answer. In: the library, a turn, a passage, its units.
Out: an `Answer` whose quotes are compared with their source, as any other's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answer import guard
from bot.answer.quote import verify
from bot.errors import NotFoundError
from bot.ingest.library import Library
from bot.model import Answer, Passage, Quote, Turn
from bot.review.verdicts import Pick


def corrected_answer(library: Library, turn: Turn, passage: Passage, units: Sequence[int]) -> Answer:
    """The answer that quotes these units (from 0) of a passage, with what they must not be read without. Raises
    `NotFoundError` for a unit that is not there, `VerbatimError` where the source differs."""
    chosen = sorted(set(units))
    if not chosen or chosen[0] < 0 or chosen[-1] >= len(passage.units):
        raise NotFoundError("That passage is not what it was: search again.")
    answer = Answer(
        question=turn.answer.question,
        tier="answered",
        confidence=1.0,
        quotes=_quotes(passage, chosen),
        ranked=(),
        understood_as=turn.answer.understood_as,
        snapshot=library.snapshot,
    )
    verify(answer, library.text)
    return answer


def picks_of(answer: Answer) -> list[Pick]:
    """Its quotes as what a verdict expects."""
    return [Pick(quote.document.id, quote.document.version, quote.start, quote.end) for quote in answer.quotes]


def _quotes(passage: Passage, chosen: Sequence[int]) -> tuple[Quote, ...]:
    shown = {passage.units[at].start for at in chosen}
    quotes: list[Quote] = []
    for n, at in enumerate(chosen, start=1):
        quote = _quote(passage, at, n)
        # What a quote needs around it may be a quote itself, or stand around the one before.
        context = tuple(one for one in quote.context if one.role not in ("before", "after") or one.start not in shown)
        shown |= {one.start for one in context if one.role in ("before", "after")}
        quotes.append(replace(quote, context=context))
    return tuple(quotes)


def _quote(passage: Passage, at: int, n: int) -> Quote:
    unit = passage.units[at]
    return Quote(
        n=n,
        text=passage.slice(unit.start, unit.end),
        start=unit.start,
        end=unit.end,
        score=1.0,
        document=passage.document,
        passage=passage.id,
        heading=tuple(heading.text for heading in passage.heading),
        context=guard.context(passage, at, at),
        kind=unit.kind,
        page=passage.page_at(unit.start),
    )
