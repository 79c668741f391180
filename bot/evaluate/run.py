"""Asking. In: an answerer and a file's questions. Out: its answers, or what they are worth. Journals nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.answer.answerer import Answerer
from bot.evaluate.outcome import Outcome, outcome_of
from bot.evaluate.questions import Asked, Question
from bot.model import Answer, Exchange


def replay(answerer: Answerer, asked: Asked, allowed: frozenset[str]) -> Answer:
    """The answer to `asked` after its history was asked in order; `elapsed_ms` covers the last question alone."""
    history: list[Exchange] = []
    for earlier in asked.history:
        history.append(Exchange(earlier, answerer.answer(earlier, history, allowed).quotes))
    return answerer.answer(asked.question, history, allowed)


def run(
    answerer: Answerer,
    questions: Sequence[Question],
    allowed: frozenset[str],
    progress: Callable[[int, int, str], None],
) -> list[Outcome]:
    """Asks all `questions`; `progress` is told (done, total, id) after each."""
    outcomes: list[Outcome] = []
    for question in questions:
        outcomes.append(outcome_of(question, replay(answerer, question.asked, allowed)))
        progress(len(outcomes), len(questions), question.id)
    return outcomes
