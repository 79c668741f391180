"""How a sentence opens and ends. In: its text. Out: whether it points back, sends elsewhere, asks, or is but a line;
where its words begin behind its number in a list."""

from __future__ import annotations

import regex

from bot.text.languages import LANGUAGES, language_of
from bot.text.patterns import lazily

_PRONOUN_START = lazily(
    "|".join(known.pronoun_start.pattern for known in LANGUAGES.values() if known.pronoun_start), regex.I
)
_MARK = lazily(r"\W*(?:§\s?\d{1,3}(?:\.\d{1,3})*|\d{1,3}[.)]|[\[(]\d{1,2}(?::\d{2}){1,2}[\])])\s")
_FILED = lazily(r"\p{Lu}[\p{L} ]{2,24}:\s+(?=[\d_.-]*\p{L})[\w.-]++/[\w./-]++\s*\Z")
"""A file by its path, with what it is: "Source code: lib/knots.py"."""
_CLOSING = frozenset(")]}\"'”’»")


def opens_with_pronoun(text: str, language: str | None = None) -> bool:
    """Whether a sentence opens with a word that points back: it needs the one before it.

    "Es" does in German, in Spanish it is a verb.
    """
    known = language_of(language).pronoun_start if language else None
    return (known or _PRONOUN_START).match(text) is not None


def is_aside(text: str, language: str) -> bool:
    """Whether a sentence only points elsewhere, also to a file, or tells since which version."""
    pattern = language_of(language).aside
    return (pattern is not None and pattern.search(text) is not None) or _FILED.match(text) is not None


def mark_of(text: str) -> int:
    """The length of what counts or times an item before its first word: "3. ", "§ 2.1 ", "[04:31] "; 0 without it."""
    mark = _MARK.match(text)
    return mark.end() if mark else 0


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
