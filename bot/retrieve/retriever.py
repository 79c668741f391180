"""The protocol that every search engine implements. In: index entries, then weighted terms. Out: scored passage ids.

`tests/retrieve/conformance.py` holds what each engine must pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, Protocol

from bot.retrieve.units import UnitTerms
from bot.text.alternatives import Via
from bot.text.names import NO_MENTIONS, Mentions

Field = Literal["body", "title", "heading"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One passage as the engine sees it: its id, the terms of each field in order, the words as they are written
    (lower case), from which typing errors are corrected, the acronyms that it explains (short, long), whom it names,
    and the record of its units as `units` has them."""

    id: str
    fields: Mapping[Field, Sequence[str]]
    words: frozenset[str] = frozenset()
    acronyms: frozenset[tuple[str, str]] = frozenset()
    names: Mentions = NO_MENTIONS
    units: Sequence[str] = ()
    text: int = 0
    """Names the passage's text, 0 where that is not known: copies have the same."""
    language: str = ""


class WeightedTerm(NamedTuple):
    """An index term to search for, how much it counts (1 = a word as typed), and why.

    Terms of one `group` are variants of one word: a passage that holds several is scored by the best of them.
    """

    term: str
    weight: float = 1.0
    via: Via = "exact"
    group: int | None = None


class Scored(NamedTuple):
    """A passage id with its score, above 0, and the `text` of its entry."""

    id: str
    score: float
    text: int = 0


class Sample(NamedTuple):
    """A passage by its id, the `text` of its entry, and the terms of its units."""

    id: str
    text: int
    units: Sequence[UnitTerms]


class Retriever(Protocol):
    """Ranks passages of the allowed collections; what is not allowed leaves no trace in any figure it returns."""

    def search(
        self, terms: Sequence[WeightedTerm], k: int, allowed: frozenset[str], fields: Mapping[Field, float]
    ) -> list[Scored]:
        """The at most `k` best passages by (-score, id); only scores above 0. `fields` weighs each field's score."""
        ...

    def contributions(
        self, terms: Sequence[WeightedTerm], passage: str, allowed: frozenset[str], fields: Mapping[Field, float]
    ) -> dict[Field, float]:
        """What each field adds to the score that `search` gives the passage for `terms`; all 0 where it gives none."""
        ...

    def size(self, allowed: frozenset[str]) -> int:
        """How many passages the allowed collections hold."""
        ...

    def sample(self, most: int, allowed: frozenset[str], language: str | None = None) -> list[Sample]:
        """At most `most` of the allowed passages, those in a language if given, the same ones each time, spread over
        all of them."""
        ...

    def frequency(self, term: str, allowed: frozenset[str]) -> int:
        """In how many allowed passages `term` stands: in the body, else in the title, else in the headings."""
        ...

    def held(self, terms: Iterable[str], allowed: frozenset[str]) -> frozenset[str]:
        """Those of the terms that stand in an allowed passage."""
        ...

    def idf(self, term: str, allowed: frozenset[str]) -> float:
        """The weight of a term in the bodies of the allowed collections, above 0; highest for one that is absent."""
        ...

    def near(self, word: str, allowed: frozenset[str], distance: int = 1) -> list[str]:
        """The words of the allowed collections at an edit distance of at most `distance` from `word` (a swap of
        neighbours counts as one)."""
        ...

    def acronyms(self, allowed: frozenset[str]) -> tuple[tuple[str, str], ...]:
        """The acronyms that passages of the allowed collections explain, as (short, long), sorted."""
        ...

    def people(self, allowed: frozenset[str]) -> tuple[tuple[str, str], ...]:
        """Whom texts of the allowed collections call by the family name, as (first name, family name), sorted."""
        ...

    def holds(self, word: str, allowed: frozenset[str]) -> bool:
        """Whether the allowed collections write `word`."""
        ...

    def beginning(self, prefix: str, allowed: frozenset[str]) -> list[str]:
        """The words of the allowed collections that begin with `prefix`, by the alphabet."""
        ...

    def ending(self, suffix: str, allowed: frozenset[str]) -> list[str]:
        """The words of the allowed collections that end with `suffix`, by the alphabet."""
        ...

    def languages(self, allowed: frozenset[str]) -> tuple[str, ...]:
        """The languages of the documents of the allowed collections, most passages first."""
        ...
