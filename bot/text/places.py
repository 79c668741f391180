"""Names of countries and unions, of which members of any language write those of some: what stands for another of its
kind in "and France?". In: a word or phrase. Out: whether it names one, or what is of one ("French").
"""

from __future__ import annotations

from functools import cache, lru_cache

from bot.text.forms import other_forms
from bot.text.languages import LANGUAGES
from bot.text.languages.language import words
from bot.text.terms import fold_word

_UNIONS = words(
    """nato eu un uae europe european europeans africa african africans asia asian asians europa europäisch
    europäische afrika asien"""
)
_SHORT = frozenset(("us", "uk", "usa", "ussr"))

LONGEST = 4
"""Words that a name here has at most."""


def is_place(phrase: str) -> bool:
    """Whether a word or phrase names a country or union, in any case."""
    return " ".join(phrase.casefold().split()) in _names()


@cache
def _names() -> frozenset[str]:
    return frozenset(name for known in LANGUAGES.values() for name in known.places.names())


def is_of_place(word: str) -> bool:
    """Whether a word says that something is of a country ("Russian"), in any case."""
    return not is_place(word) and any(is_place(form.words) for form in other_forms(word))


@lru_cache(maxsize=4096)
def is_country(word: str) -> bool:
    """Whether a word as it is written names a country or what is of one: "Canada", "Canadian", "US", not "us"."""
    folded = fold_word(word)
    if folded in _UNIONS or not word[:1].isupper():
        return False
    return (folded in _SHORT and word.isupper()) or is_place(folded) or (len(folded) > 2 and is_of_place(folded))
