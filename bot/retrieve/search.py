"""Words to hits. In: words of a question with their weights, the allowed collections. Out: terms that know what they
match in those collections, and passages by score.

A word is analyzed as each language of the allowed documents would have it. One that stands nowhere is expanded to what
the allowed collections write almost like it (edit distance 1): members type fast.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.ingest.library import Library
from bot.model import Hit
from bot.retrieve.retriever import Field, Retriever, WeightedTerm
from bot.text.terms import Analyzer

FIELDS: dict[Field, float] = {"body": 1.0, "title": 0.2, "heading": 0.3}
"""How much a match in each field counts, beside the body's 1."""

_TYPO_WEIGHT = 0.8
_TYPO_LENGTH = 4  # shorter words have too many neighbours
_TYPO_LIMIT = 3


@dataclass(frozen=True, slots=True)
class QueryTerm:
    """A word of the question in the corpus's terms.

    `variants` are the index terms that count as the word, each with its weight; empty when the allowed collections hold
    nothing like it. `weight` is the word's own (1 as typed, less when carried over), `idf` its rarity.
    """

    word: str
    variants: tuple[WeightedTerm, ...]
    weight: float
    idf: float
    corrected: str | None = None

    @property
    def known(self) -> bool:
        """Whether anything in the allowed collections matches the word."""
        return bool(self.variants)


class Searcher:
    """Searches one snapshot of a library. Immutable; safe to share between threads."""

    def __init__(self, snapshot: str, engine: Retriever, library: Library, analyzer: Callable[[str], Analyzer]) -> None:
        self.snapshot = snapshot
        self._engine = engine
        self._library = library
        self._analyzer = analyzer

    def languages(self, allowed: frozenset[str]) -> tuple[str, ...]:
        """The languages of the allowed documents, most passages first."""
        return self._engine.languages(allowed)

    def term(self, word: str, weight: float, allowed: frozenset[str]) -> QueryTerm:
        """What `word` matches in the allowed collections."""
        stems = dict.fromkeys(self._analyzer(language).term(word) for language in self.languages(allowed))
        exact = [stem for stem in stems if self._engine.frequency(stem, allowed)]
        if exact:
            idf = min(self._engine.idf(stem, allowed) for stem in exact)
            return QueryTerm(word, tuple(WeightedTerm(stem) for stem in exact), weight, idf)
        near: list[str] = []
        if len(word) >= _TYPO_LENGTH and word.isalpha():
            near = [other for stem in stems for other in self._engine.near(stem, allowed, _TYPO_LIMIT)][:_TYPO_LIMIT]
        idf = max((self._engine.idf(stem, allowed) for stem in near or stems), default=0.0)
        variants = tuple(WeightedTerm(other, _TYPO_WEIGHT) for other in near)
        return QueryTerm(word, variants, weight, idf, near[0] if near else None)

    def hits(self, terms: Sequence[QueryTerm], k: int, allowed: frozenset[str]) -> list[Hit]:
        """The at most `k` best passages for the terms, best first."""
        weighted = [
            WeightedTerm(variant.term, variant.weight * term.weight) for term in terms for variant in term.variants
        ]
        scored = self._engine.search(weighted, k, allowed, FIELDS)
        passages = self._library.get([hit.id for hit in scored])
        return [Hit(passage, hit.score) for passage, hit in zip(passages, scored, strict=True)]
