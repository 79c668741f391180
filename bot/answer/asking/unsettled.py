"""Questions that no source settles: for advice, an opinion or a forecast. In: a question, its language. Out: a bool."""

from __future__ import annotations

from bot.text.languages import language_of
from bot.text.patterns import lazily

_CODE = lazily(r"`[^`]+`|(?<![\w.])[\w.]*\w\([^()]*\)")


def asks_for_opinion(question: str, language: str) -> bool:
    """Whether a question asks for advice, an opinion or a forecast: sources may speak of it, none settles it.

    Code says nothing of that: "what does predict() return?" asks for no forecast."""
    pattern = language_of(language).opines
    return pattern is not None and pattern.search(_CODE.sub(" ", question)) is not None
