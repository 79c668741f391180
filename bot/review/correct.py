"""A correction: sentences that a reviewer picked become an answer. In: the library, a turn, passages and units of
them. Out: an `Answer` whose quotes are compared with their source, as any other's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answer.quoting import guard
from bot.answer.quoting.quote import verify
from bot.errors import NotFoundError
from bot.ingest.store.library import Library
from bot.model import Answer, Passage, Quote, Turn
from bot.review.verdicts import Pick


def corrected_answer(library: Library, turn: Turn, chosen: Sequence[tuple[Passage, int]]) -> Answer:
    """The answer that quotes these units (from 0) of passages, in their order, with what they must not be read without.
    Raises `NotFoundError` for a unit that is not there, `VerbatimError` where the source differs."""
    if not chosen or any(not 0 <= at < len(passage.units) for passage, at in chosen):
        raise NotFoundError("That passage is not what it was: search again.")
    answer = Answer(
        question=turn.answer.question,
        tier="answered",
        confidence=1.0,
        quotes=_quotes(chosen),
        ranked=(),
        understood_as=turn.answer.understood_as,
        snapshot=library.snapshot,
    )
    verify(answer, library.text)
    return answer


def picks_of(answer: Answer) -> list[Pick]:
    """Its quotes as what a verdict expects."""
    return [Pick(quote.document.id, quote.document.version, quote.start, quote.end) for quote in answer.quotes]


def _quotes(chosen: Sequence[tuple[Passage, int]]) -> tuple[Quote, ...]:
    shown = {(passage.document.id, passage.units[at].start) for passage, at in chosen}
    quotes: list[Quote] = []
    for n, (passage, at) in enumerate(chosen, start=1):
        quote, document = _quote(passage, at, n), passage.document.id
        # What a quote needs around it may be a quote itself, or stand around the one before.
        context = tuple(
            one for one in quote.context if one.role not in ("before", "after") or (document, one.start) not in shown
        )
        shown |= {(document, one.start) for one in context if one.role in ("before", "after")}
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
