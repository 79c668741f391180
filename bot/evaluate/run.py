"""Asking. In: an answerer and a file's questions. Out: an answer each; nothing is journalled."""

from __future__ import annotations

from bot.answer.answerer import Answerer
from bot.evaluate.questions import Asked
from bot.model import Answer, Exchange

_HISTORY = 2  # exchanges: no follow-up carries more


def replay(answerer: Answerer, asked: Asked, allowed: frozenset[str]) -> Answer:
    """The answer to `asked` after its history was asked in order; `elapsed_ms` covers the last question alone."""
    history: list[Exchange] = []
    for earlier in asked.history:
        answer = answerer.answer(earlier, history, allowed)
        history = [*history, Exchange(earlier, answer.quotes)][-_HISTORY:]
    return answerer.answer(asked.question, history, allowed)
