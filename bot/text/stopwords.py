"""Function words by language (ISO 639-1): they carry no topic, so they are not indexed, and they give a language away.

In: a language. Out: a frozen set of lower-case words, empty for a language without a list.
"""

from __future__ import annotations

from bot.text.languages import LANGUAGES, language_of


def stopwords(language: str) -> frozenset[str]:
    """The function words of `language`, lower case."""
    return language_of(language).stopwords


def languages() -> tuple[str, ...]:
    """The languages that have a list."""
    return tuple(code for code, known in LANGUAGES.items() if known.stopwords)
