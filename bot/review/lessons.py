"""What verdicts teach. In: frozen questions. Out: lessons for the answerer: the words in which each was asked, and the
sentence that answers it. A disputed question teaches nothing, neither does one that was forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.answer.taught import Lesson
from bot.model import Frozen, Quote
from bot.review.gate import shows


def lessons_of(frozen: Iterable[Frozen]) -> list[Lesson]:
    """The lessons, in the order of the questions."""
    return [
        Lesson(one.turn, one.question, span.collection, span.document, span.text)
        for one in frozen
        if one.teaches and not one.disputed
        for span in one.spans
        if span.wanted
    ]


def asked_as(quotes: Sequence[Quote], frozen: Iterable[Frozen]) -> list[Frozen]:
    """The questions that some quotes are taught as answers to."""
    return [
        one
        for one in frozen
        if one.teaches
        and not one.disputed
        and any(shows(quote, span) for quote in quotes for span in one.spans if span.wanted)
    ]
