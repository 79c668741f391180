"""Words that carry no topic by language (ISO 639-1): function words, which are not indexed and give a
language away, and words of talk, which count little.

In: a language. Out: a frozen set of lower-case words, empty for a language without a list.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from bot.text.languages import LANGUAGES, language_of

FORM_WORDS = frozenset[str]().union(*(known.form_words for known in LANGUAGES.values()))
"""Words that only ask ("which", "wieviel"), of every language."""
LIGHT = 0.4
"""How much a word of talk counts beside others in a question."""


def stopwords(language: str) -> frozenset[str]:
    """The function words of `language`, lower case."""
    return language_of(language).stopwords


def talk(languages: Iterable[str]) -> frozenset[str]:
    """What members say around what they ask: words that only ask, of any language, and everyday words, in `languages`
    and in English, which they mix into any."""
    return _talk(tuple(languages))


@lru_cache(maxsize=64)
def _talk(languages: tuple[str, ...]) -> frozenset[str]:
    return FORM_WORDS.union(*(language_of(code).talk for code in (*languages, "en")))


def languages() -> tuple[str, ...]:
    """The languages that have a list."""
    return tuple(code for code, known in LANGUAGES.items() if known.stopwords)
