"""Questions, answers and outcomes for tests, each with what the test is about and plain values for the rest."""

from __future__ import annotations

from typing import Any

from bot.evaluate.outcome import Outcome
from bot.evaluate.questions import Asked, Gold, Question
from bot.model import Answer, Context, DocumentRef, Metadata, Quote, Tier


def question(*gold: Gold, answers: tuple[str, ...] = (), kind: str = "") -> Question:
    """A question; unanswerable without gold."""
    return Question(Asked("q", "what?"), bool(gold), gold, answers, kind)


def quote(text: str, path: str = "a.md", context: tuple[Context, ...] = ()) -> Quote:
    """A quote from a document."""
    document = DocumentRef(path, path, "main", "v", Metadata(path))
    return Quote(1, text, 0, len(text), 1.0, document, "p", context=context)


def answer(quotes: list[Quote], ranked: list[Quote], tier: Tier = "answered", confidence: float = 0.5) -> Answer:
    """An answer that took two milliseconds."""
    return Answer("what?", tier, confidence, tuple(quotes), tuple(ranked), elapsed_ms=2.0)


def outcome(**values: Any) -> Outcome:
    """An outcome of an answerable question, answered rightly."""
    plain: dict[str, Any] = {
        "id": "q",
        "type": "",
        "question": "what?",
        "answerable": True,
        "tier": "answered",
        "confidence": 0.5,
        "place": 1,
        "doc": True,
        "shown": True,
        "complete": True,
        "said": None,
        "quotes": 1,
        "words": 8,
        "first": "A first sentence.",
        "elapsed_ms": 2.0,
    }
    return Outcome(**{**plain, **values})


def unanswerable(**values: Any) -> Outcome:
    """An outcome of a question that nothing answers."""
    missing: dict[str, Any] = {"place": None, "doc": False, "shown": False, "complete": False}
    return outcome(answerable=False, **{**missing, **values})
