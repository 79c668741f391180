"""How a language tells figures, as data: the words by which two of its sentences are compared.

What is called a source is one of a pattern that ignores case, the alternatives of one language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Figures:
    """Words that are figures, and those around them, all lower case."""

    numbers: Mapping[str, int]
    """Words that tell how many there are, and nothing else: no "a", no "hundred", which only goes on from another."""
    months: Mapping[str, int]
    """Names of months in full, with their numbers from 1."""
    around: frozenset[str]
    """Words beside a figure that change nothing of what it is about: "currently", "costs"."""
    negations: frozenset[str]
    """Words that deny what a clause says."""
    once: str
    """Tells that something has one date, or a fixed one: "founded", "closes". A source."""
    conjunctions: str
    """Stand between two clauses: "and", "while". A source."""
    until: str = ""
    """Stands between two times of day: "to". A source."""
    hour: str = ""
    """Stands behind a time of day, beside "am" and "h", which any language has: "Uhr". A source."""
    bounds: frozenset[str] = frozenset()
    """Words that make a figure a bound or a rough one: "over", "per"."""
    days: frozenset[str] = frozenset()
    """Days of the week, which are dates; none where they have many forms."""
    contractions: str = ""
    """The end of a word that denies: "n't". A source."""
    capitals: bool = False
    """Whether names of months have capitals."""
    powers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType(dict[str, int]()))
    """Characters that multiply what stands before them, where numbers are written by characters."""
    measures: str = ""
    """What stands right behind a number written by characters, which tells it from other words. A source."""
    dated: frozenset[str] = frozenset()
    """Those measures of one character that make a date."""


def in_full(months: Mapping[str, int]) -> Mapping[str, int]:
    """Of names of months, the first of each: behind it stand its short forms."""
    first: dict[int, str] = {}
    for name, number in months.items():
        first.setdefault(number, name)
    return {name: number for number, name in first.items()}
