"""Words to hits. In: words of a question with their weights, the allowed collections. Out: terms that know what they
match in those collections, and passages by score.

A word is analyzed as each language of the allowed documents would have it. One that stands nowhere is expanded to what
the allowed collections write almost like it (edit distance 1): members type fast.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from bot.ingest.library import Library
from bot.model import Hit
from bot.retrieve.retriever import Field, Retriever, WeightedTerm
from bot.text.forms import other_forms
from bot.text.terms import Analyzer

FIELDS: dict[Field, float] = {"body": 1.0, "title": 0.2, "heading": 0.3}
"""How much a match in each field counts, beside the body's 1."""

_NUMBER_IDF = 0.5
_COPIES = 12  # how many passages beyond those wanted are looked at, because copies count once
_FORM_WEIGHT = 0.8
_TYPO_WEIGHT = 0.8
_TYPO_LENGTH = 5  # shorter words have too many neighbours
_TYPO_LIMIT = 3
_CORRECTIONS = 8


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

    def terms(self, words: Sequence[tuple[str, float]], allowed: frozenset[str]) -> list[QueryTerm]:
        """What each of the words, given with its weight, matches in the allowed collections.

        Typing errors are looked for in the first eight unknown words: each costs a pass over the vocabulary.
        """
        found: list[QueryTerm] = []
        corrected = 0
        for word, weight in words:
            term = self._as_written(word, weight, allowed)
            if not term.known and corrected < _CORRECTIONS:
                corrected += 1
                term = self._corrected(word, weight, allowed)
            found.append(term)
        return found

    def _as_written(self, word: str, weight: float, allowed: frozenset[str]) -> QueryTerm:
        exact = self._known(self._stems(word, allowed), allowed)
        forms = self._known(self._stems_of(other_forms(word), allowed), allowed)
        variants = {**dict.fromkeys(forms, _FORM_WEIGHT), **dict.fromkeys(exact, 1.0)}
        return self._query_term(word, variants, weight, exact or forms, allowed)

    def _corrected(self, word: str, weight: float, allowed: frozenset[str]) -> QueryTerm:
        near = self._corrections(word, allowed)
        stems = self._known(self._stems_of(near, allowed), allowed)
        term = self._query_term(word, dict.fromkeys(stems, _TYPO_WEIGHT), weight, stems, allowed)
        return replace(term, corrected=near[0] if stems else None)

    def _query_term(
        self, word: str, variants: dict[str, float], weight: float, stems: Sequence[str], allowed: frozenset[str]
    ) -> QueryTerm:
        idfs = [self._engine.idf(stem, allowed) for stem in stems or self._stems(word, allowed)]
        weighted = tuple(WeightedTerm(stem, exactness) for stem, exactness in variants.items())
        idf = min(idfs, default=0.0)
        if any(map(str.isdigit, word)):
            # A year or number is asked for on purpose, however common it is.
            idf = max(idf, _NUMBER_IDF * self._engine.idf("", allowed))
        return QueryTerm(word, weighted, weight, idf)

    def _corrections(self, word: str, allowed: frozenset[str]) -> list[str]:
        """Words of the corpus that `word` may be a typing error of, the commoner ones first."""
        if len(word) < _TYPO_LENGTH or not word.isalpha():
            return []
        folded = word.casefold()

        def order(other: str) -> tuple[int, str]:
            return -max(self._frequencies(other, allowed), default=0), other

        return sorted(self._engine.near(folded, allowed), key=order)[:_TYPO_LIMIT]

    def _frequencies(self, word: str, allowed: frozenset[str]) -> list[int]:
        return [self._engine.frequency(stem, allowed) for stem in self._stems(word, allowed)]

    def _stems(self, word: str, allowed: frozenset[str]) -> list[str]:
        return self._stems_of([word], allowed)

    def _stems_of(self, words: Iterable[str], allowed: frozenset[str]) -> list[str]:
        analyzers = [self._analyzer(language) for language in self.languages(allowed)]
        return list(dict.fromkeys(analyzer.term(word) for word in words for analyzer in analyzers))

    def _known(self, stems: Iterable[str], allowed: frozenset[str]) -> list[str]:
        return [stem for stem in stems if self._engine.frequency(stem, allowed)]

    def hits(self, terms: Sequence[QueryTerm], k: int, allowed: frozenset[str]) -> list[Hit]:
        """The at most `k` best passages for the terms, best first."""
        weighted = [
            WeightedTerm(variant.term, variant.weight * term.weight) for term in terms for variant in term.variants
        ]
        scored = self._engine.search(weighted, k + _COPIES, allowed, FIELDS)
        scores = {hit.id: hit.score for hit in scored}
        # The same page often has two addresses.
        return [Hit(passage, scores[passage.id]) for passage in self._library.first(list(scores), k)]
