"""Terms to hits. In: terms of a question (`expansion`), the allowed collections. Out: passages by score.

Copies of a page count once, passages in another language than the question's count less.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from threading import Lock

from bot.ingest.codec import beside, document_of
from bot.ingest.store.library import Library
from bot.model import Hit, Passage
from bot.retrieve.absent import confusion
from bot.retrieve.expansion import Expander
from bot.retrieve.queryterm import QueryTerm
from bot.retrieve.retriever import Field, Retriever, Scored, WeightedTerm
from bot.text.grams import is_unspaced

FIELDS: dict[Field, float] = {"body": 1.0, "title": 0.2, "heading": 0.3}
"""How much a match in each field counts, beside the body's 1."""

_COPIES = 12  # how many passages beyond those wanted are looked at, because copies count once
_PASSAGES_KEPT = 2_000  # about 4 kB each
_DEEP = 300
_CHARACTER_WEIGHT = 0.3
_OTHER_LANGUAGE = 0.75  # of the score of a passage that is not in the language of the question


class Searcher:
    """Searches one snapshot of a library. Safe to share between threads. Keeps passages found lately, which do not
    change in a snapshot."""

    def __init__(self, snapshot: str, engine: Retriever, library: Library, expander: Expander) -> None:
        self.snapshot = snapshot
        self._engine = engine
        self._library = library
        self._expander = expander
        self._confusion: dict[tuple[frozenset[str], str | None], float] = {}
        self._passages_seen: OrderedDict[str, Passage] = OrderedDict()
        self._lock = Lock()

    def languages(self, allowed: frozenset[str]) -> tuple[str, ...]:
        """The languages of the allowed documents, most passages first."""
        return self._engine.languages(allowed)

    def confusion(self, allowed: frozenset[str], language: str | None) -> float:
        """How much of the allowed passages in a language matches what none of them answers."""
        if language not in self.languages(allowed):
            language = None
        known = self._confusion.get((allowed, language))
        if known is None:
            known = self._confusion[allowed, language] = confusion(self._engine, allowed, FIELDS, language)
        return known

    def terms(
        self,
        words: Sequence[tuple[str, float]],
        allowed: frozenset[str],
        text: str = "",
        language: str | None = None,
    ) -> list[QueryTerm]:
        """See `Expander.terms`."""
        return self._expander.terms(words, allowed, text, language)

    def has(self, word: str, allowed: frozenset[str]) -> bool:
        """See `Expander.has`."""
        return self._expander.has(word, allowed)

    def hits(
        self, terms: Sequence[QueryTerm], k: int, allowed: frozenset[str], language: str | None = None
    ) -> list[Hit]:
        """The at most `k` best passages for the terms, best first; those in `language` come before equals in others."""
        mixed = language in (spoken := self.languages(allowed)) and len(spoken) > 1
        scored = self._engine.search(self._weighted(terms, allowed), (3 * k if mixed else k) + _COPIES, allowed, FIELDS)
        return self._passages(scored, k, language if mixed else None)

    def hits_in(
        self,
        documents: frozenset[str],
        terms: Sequence[QueryTerm],
        k: int,
        allowed: frozenset[str],
        depth: int = _DEEP,
    ) -> list[Hit]:
        """The at most `k` best passages of some documents, by id, among the `depth` best of all."""
        scored = self._engine.search(self._weighted(terms, allowed), depth, allowed, FIELDS)
        return self._passages([hit for hit in scored if document_of(hit.id) in documents][:k], k)

    def beside(self, passage: str, by: int) -> Passage | None:
        """The passage `by` places further (before: below 0) in the version of one, named by its id; None beyond its
        ends."""
        with self._lock:
            known = self._passages_seen.get(beside(passage, by))
        return known or self._library.neighbour(passage, by)

    def contributions(self, term: QueryTerm, passage: str, allowed: frozenset[str]) -> dict[Field, float]:
        """What a term adds to the score of a passage, named by its id, in each field."""
        return self._engine.contributions(self._weighted([term], allowed), passage, allowed, FIELDS)

    def frequency(self, term: str, allowed: frozenset[str]) -> int:
        """In how many of the allowed passages an index term stands."""
        return self._engine.frequency(term, allowed)

    def _passages(self, scored: Sequence[Scored], k: int, language: str | None = None) -> list[Hit]:
        if language is None:
            # The same page often has two addresses: what is known to be a copy is not even looked for.
            once = {hit.text or hit.id: hit for hit in reversed(scored)}
            scores = {hit.id: hit.score for hit in scored if once[hit.text or hit.id] is hit}
            with self._lock:
                known = {one: passage for one in scores if (passage := self._passages_seen.get(one))}
            first = self._library.first(list(scores), k, known)
            self._keep(first)
            return [Hit(passage, scores[passage.id]) for passage in first]
        passages = self._library.get([hit.id for hit in scored])
        found: dict[str, Hit] = {}
        for passage, hit in zip(passages, scored, strict=True):
            foreign = passage.document.meta.language != language
            score = hit.score * (_OTHER_LANGUAGE if foreign else 1.0)
            found.setdefault(passage.text, Hit(passage, score))
        return sorted(found.values(), key=lambda hit: -hit.score)[:k]

    def _keep(self, passages: Sequence[Passage]) -> None:
        with self._lock:
            for passage in passages:
                self._passages_seen[passage.id] = passage
                self._passages_seen.move_to_end(passage.id)
            while len(self._passages_seen) > _PASSAGES_KEPT:
                self._passages_seen.popitem(last=False)

    def _weighted(self, terms: Sequence[QueryTerm], allowed: frozenset[str]) -> list[WeightedTerm]:
        words = [found for at, term in enumerate(terms) for found in self._searched(at, term, allowed)]
        return words + _characters(terms)

    def _searched(self, at: int, term: QueryTerm, allowed: frozenset[str]) -> Iterator[WeightedTerm]:
        """A term for the engine: no variant is worth more than the word itself, however rare, nor several together."""
        idf = self._engine.idf
        for variant in term.variants:
            bound = 1.0 if variant.via == "exact" else min(1.0, term.idf / idf(variant.term, allowed))
            yield WeightedTerm(variant.term, variant.weight * term.weight * bound, variant.via, at)
        for phrase in term.phrases:
            bound = min(1.0, term.idf / sum(idf(stem, allowed) for stem in phrase.terms))
            weight = phrase.weight * term.weight * bound
            yield from (WeightedTerm(stem, weight, phrase.via) for stem in phrase.terms)


def _characters(terms: Sequence[QueryTerm]) -> list[WeightedTerm]:
    """The single characters of n-grams of two, each once: related words share them."""
    found: dict[str, float] = {}
    for term in terms:
        if len(term.word) == 2 and is_unspaced(term.word):
            found.update((character, max(term.weight, found.get(character, 0.0))) for character in term.word)
    return [WeightedTerm(character, _CHARACTER_WEIGHT * weight) for character, weight in found.items()]
