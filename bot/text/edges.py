"""How a sentence opens and ends. In: its text. Out: whether it points back, sends elsewhere, asks, or is but a line."""

from __future__ import annotations

import regex

from bot.text.languages import LANGUAGES, language_of
from bot.text.patterns import lazily

_PRONOUN_START = lazily(
    "|".join(known.pronoun_start.pattern for known in LANGUAGES.values() if known.pronoun_start), regex.I
)
_CLOSING = frozenset(")]}\"'”’»")


def opens_with_pronoun(text: str, language: str | None = None) -> bool:
    """Whether a sentence opens with a word that points back: it needs the one before it.

    "Es" does in German, in Spanish it is a verb.
    """
    known = language_of(language).pronoun_start if language else None
    return (known or _PRONOUN_START).match(text) is not None


def is_aside(text: str, language: str) -> bool:
    """Whether a sentence only points elsewhere, or tells since which version."""
    pattern = language_of(language).aside
    return pattern is not None and pattern.search(text) is not None


def last(text: str) -> str:
    """The last character that is no white space, "" without one."""
    return text.rstrip()[-1:]


def ends_open(text: str) -> bool:
    """Whether a text ends as a line does that is no sentence: with a word, maybe in brackets or quotes."""
    end = last(text)
    return end.isalnum() or end in _CLOSING


def asks(text: str) -> bool:
    """Whether a text ends as a question."""
    return last(text) == "?"
