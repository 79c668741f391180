"""What became of one question of a set. In: the question and its answer. Out: all that figures are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.evaluate.match import Folded, carries, contains, fold
from bot.evaluate.questions import Question
from bot.model import Answer, Quote, Tier

_PLACES = 5


@dataclass(frozen=True, slots=True)
class Outcome:
    """A question with what its answer was worth.

    `place` is the rank (from 1) of the first sentence that carries a gold one, None where none of the five best does;
    `doc` says that the best sentence is from a gold document. Of the quotes that a member sees, `shown` says that a
    gold sentence is among them, `complete` that one for every part is, `said` that one of the short answers stands in
    them (None where the set has none). An unanswerable question has none of these. `quotes` and `words` (with context,
    without headings) say how much the member reads. `first` is the best sentence, whatever is shown, "" where nothing
    was found.
    """

    id: object
    type: str
    question: str
    answerable: bool
    tier: Tier
    confidence: float
    place: int | None
    doc: bool
    shown: bool
    complete: bool
    said: bool | None
    quotes: int
    words: int
    first: str
    elapsed_ms: float

    @property
    def right(self) -> bool:
        """Whether the reply serves the asker: it shows a gold sentence, or does not claim to answer where none is."""
        return self.shown if self.answerable else self.tier != "answered"


def outcome_of(question: Question, answer: Answer) -> Outcome:
    """What `answer` is worth to `question`."""
    golds = [(gold.path, gold.part, fold(gold.quote)) for gold in question.gold]
    parts = {part for _, part, _ in golds}
    shown = [_parts(quote, golds) for quote in answer.quotes]
    ranked = [bool(_parts(quote, golds)) for quote in answer.ranked[:_PLACES]]
    return Outcome(
        id=question.asked.id,
        type=question.type,
        question=question.asked.question,
        answerable=question.answerable,
        tier=answer.tier,
        confidence=answer.confidence,
        place=ranked.index(True) + 1 if any(ranked) else None,
        doc=any(answer.ranked[0].document.path == path for path, _, _ in golds) if answer.ranked else False,
        shown=any(shown),
        complete=bool(parts) and parts.issubset(part for found in shown for part in found),
        said=_said(question.answers, answer.quotes) if question.answerable and question.answers else None,
        quotes=len(answer.quotes),
        words=sum(_words(quote) for quote in answer.quotes),
        first=answer.ranked[0].text if answer.ranked else "",
        elapsed_ms=answer.elapsed_ms,
    )


def _parts(quote: Quote, golds: Sequence[tuple[str, str | int, Folded]]) -> frozenset[str | int]:
    """The parts of the question that a quote answers."""
    text = fold(quote.text)
    return frozenset(part for path, part, gold in golds if path == quote.document.path and carries(text, gold))


def _said(answers: Sequence[str], quotes: Sequence[Quote]) -> bool:
    words = [word for quote in quotes for word in fold(quote.text).words]
    return any(contains(words, fold(answer).words) for answer in answers)


def _words(quote: Quote) -> int:
    return sum(len(text.split()) for text in (quote.text, *(c.text for c in quote.context if c.role != "heading")))
