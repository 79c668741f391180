"""Words to hits. In: words of a question with their weights, the allowed collections. Out: terms that know what they
match in those collections, and passages by score.

A word is analyzed as each language of the allowed documents would have it. One that stands nowhere is expanded to what
the allowed collections write almost like it (edit distance 1): members type fast.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from bot.ingest.codec import document_of
from bot.ingest.library import Library
from bot.model import Hit
from bot.retrieve.inflect import alternating, compounds, derived, inflected
from bot.retrieve.retriever import Field, Retriever, Scored, WeightedTerm
from bot.text.forms import other_forms
from bot.text.grams import UNSPACED, follows
from bot.text.languages import language_of
from bot.text.terms import Analyzer

FIELDS: dict[Field, float] = {"body": 1.0, "title": 0.2, "heading": 0.3}
"""How much a match in each field counts, beside the body's 1."""

_NUMBER_IDF = 0.5
_COPIES = 12  # how many passages beyond those wanted are looked at, because copies count once
_DEEP = 300
_FORM_WEIGHT = 0.8
_TYPO_WEIGHT = 0.8
_TYPO_LENGTH = 5  # shorter words have too many neighbours
_TYPO_LIMIT = 3
_CORRECTIONS = 8
_INFLECTED_WEIGHT = 0.8
_COMPOUND_WEIGHT = 0.6
_DERIVED_WEIGHT = 0.4
_CHARACTER_WEIGHT = 0.3
_OTHER_LANGUAGE = 0.75  # of the score of a passage that is not in the language of the question


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
        return _without_seams(found)

    def _as_written(self, word: str, weight: float, allowed: frozenset[str]) -> QueryTerm:
        exact = self._known(self._stems(word, allowed), allowed)
        forms = self._known(self._stems_of(other_forms(word), allowed), allowed)
        variants = {**dict.fromkeys(forms, _FORM_WEIGHT), **dict.fromkeys(exact, 1.0)}
        alike = self._alike(word, allowed)
        variants = {**alike, **variants}
        return self._query_term(word, variants, weight, exact or forms or list(alike), allowed)

    def _alike(self, word: str, allowed: frozenset[str]) -> dict[str, float]:
        """Terms of words that hold `word` or its stem, where a language inflects without a stemmer or compounds."""
        if UNSPACED.search(word) or not word.isalpha():
            return {}
        folded = word.casefold()
        vocabulary = _Vocabulary(self._engine, allowed)
        found: dict[str, float] = {}
        for language in self.languages(allowed):
            analyzer = self._analyzer(language)
            known = language_of(language)
            if not analyzer.stems:
                found.update((analyzer.term(other), _INFLECTED_WEIGHT) for other in inflected(folded, vocabulary))
            elif known.derives:
                found.update(
                    (analyzer.term(other), _DERIVED_WEIGHT) for other in derived(folded, vocabulary, known.prefixes)
                )
            for other in alternating(folded, vocabulary, known.alternations):
                found.setdefault(analyzer.term(other), _DERIVED_WEIGHT)
            if known.linking:
                for other in compounds(folded, vocabulary, known.linking):
                    found.setdefault(analyzer.term(other), _COMPOUND_WEIGHT)
        return {term: weight for term, weight in found.items() if self._engine.frequency(term, allowed)}

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
        """Words of the corpus that `word` may be a typing error of, the commoner ones first.

        The first letter is seldom mistyped: "bread" is no "read".
        """
        if len(word) < _TYPO_LENGTH or not word.isalpha():
            return []
        folded = word.casefold()

        def order(other: str) -> tuple[int, str]:
            return -max(self._frequencies(other, allowed), default=0), other

        alike = [other for other in self._engine.near(folded, allowed) if other[0] == folded[0]]
        return sorted(alike, key=order)[:_TYPO_LIMIT]

    def _frequencies(self, word: str, allowed: frozenset[str]) -> list[int]:
        return [self._engine.frequency(stem, allowed) for stem in self._stems(word, allowed)]

    def _stems(self, word: str, allowed: frozenset[str]) -> list[str]:
        return self._stems_of([word], allowed)

    def _stems_of(self, words: Iterable[str], allowed: frozenset[str]) -> list[str]:
        analyzers = [self._analyzer(language) for language in self.languages(allowed)]
        return list(dict.fromkeys(analyzer.term(word) for word in words for analyzer in analyzers))

    def _known(self, stems: Iterable[str], allowed: frozenset[str]) -> list[str]:
        return [stem for stem in stems if self._engine.frequency(stem, allowed)]

    def hits(
        self, terms: Sequence[QueryTerm], k: int, allowed: frozenset[str], language: str | None = None
    ) -> list[Hit]:
        """The at most `k` best passages for the terms, best first; those in `language` come before equals in others."""
        mixed = language in (spoken := self.languages(allowed)) and len(spoken) > 1
        scored = self._engine.search(_weighted(terms), (3 * k if mixed else k) + _COPIES, allowed, FIELDS)
        return self._passages(scored, k, language if mixed else None)

    def hits_in(
        self, documents: frozenset[str], terms: Sequence[QueryTerm], k: int, allowed: frozenset[str]
    ) -> list[Hit]:
        """The at most `k` best passages of some documents, by id, among the best few hundred of all."""
        scored = self._engine.search(_weighted(terms), _DEEP, allowed, FIELDS)
        return self._passages([hit for hit in scored if document_of(hit.id) in documents][:k], k)

    def contributions(self, term: QueryTerm, passage: str, allowed: frozenset[str]) -> dict[Field, float]:
        """What a term adds to the score of a passage, named by its id, in each field."""
        return self._engine.contributions(_weighted([term]), passage, allowed, FIELDS)

    def frequency(self, term: str, allowed: frozenset[str]) -> int:
        """In how many of the allowed passages an index term stands."""
        return self._engine.frequency(term, allowed)

    def _passages(self, scored: Sequence[Scored], k: int, language: str | None = None) -> list[Hit]:
        passages = self._library.get([hit.id for hit in scored])
        found: dict[str, Hit] = {}
        for passage, hit in zip(passages, scored, strict=True):
            foreign = language is not None and passage.document.meta.language != language
            score = hit.score * (_OTHER_LANGUAGE if foreign else 1.0)
            found.setdefault(passage.text, Hit(passage, score))  # the same page often has two addresses
        return sorted(found.values(), key=lambda hit: -hit.score)[:k]


def _weighted(terms: Sequence[QueryTerm]) -> list[WeightedTerm]:
    words = [WeightedTerm(variant.term, variant.weight * term.weight) for term in terms for variant in term.variants]
    return words + _characters(terms)


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words of the allowed collections."""

    engine: Retriever
    allowed: frozenset[str]

    def beginning(self, prefix: str) -> list[str]:
        return self.engine.beginning(prefix, self.allowed)

    def ending(self, suffix: str) -> list[str]:
        return self.engine.ending(suffix, self.allowed)

    def holds(self, word: str) -> bool:
        return self.engine.holds(word, self.allowed)


def _characters(terms: Sequence[QueryTerm]) -> list[WeightedTerm]:
    """The single characters of n-grams of two, each once: related words share them."""
    found: dict[str, float] = {}
    for term in terms:
        if len(term.word) == 2 and UNSPACED.search(term.word):
            found.update((character, max(term.weight, found.get(character, 0.0))) for character in term.word)
    return [WeightedTerm(character, _CHARACTER_WEIGHT * weight) for character, weight in found.items()]


def _without_seams(terms: Sequence[QueryTerm]) -> list[QueryTerm]:
    """The terms, those n-grams weighted nothing that are unknown only because two known words meet in them."""
    found = list(terms)
    for at, term in enumerate(terms):
        before, after = terms[at - 1 : at], terms[at + 1 : at + 2]
        if term.known or not UNSPACED.search(term.word):
            continue
        if (before and before[0].known and follows(before[0].word, term.word)) or (
            after and after[0].known and follows(term.word, after[0].word)
        ):
            found[at] = replace(term, idf=0.0)
    return found
