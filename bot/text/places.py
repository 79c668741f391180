"""Names of countries and unions, of which members of any language write those of some: what stands for another of its
kind in "and France?". In: a word or phrase. Out: whether it names one, or what is of one ("French").
"""

from __future__ import annotations

from functools import cache

from bot.text.forms import other_forms
from bot.text.languages import LANGUAGES

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
