"""The embedded engine: rank-bm25's Okapi model over flat, memory-mapped postings. In: segments. Out: scored ids.

A posting keeps the tf part of its score (`segment`); the idf, which depends on which collections may be read,
multiplies at query time. Scores equal `BM25Okapi.get_scores` to 1e-9 for one collection wherever that is sound. Where
it is not, this engine differs on purpose:

- an empty corpus has no hits (there: ZeroDivisionError);
- a term in exactly half of the passages gets the floor that commoner terms get (there: 0);
- where the average idf is not above 0 (one or two passages), idf is log(1 + (N - n + .5) / (n + .5)) (there: negative).

Selection is exact: the k-th largest of the maxima of blocks of 256 scores bounds the k-th score from below.
"""

from __future__ import annotations

import math
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from bot.model import Passage
from bot.retrieve.retriever import Field, Sample, Scored, WeightedTerm
from bot.retrieve.segment import FIELDS, Segment
from bot.retrieve.units import UnitTerms

_BLOCK = 256
_FREQUENCIES_KEPT = 50_000
_NOTHING = 1e-9  # an average idf of 0, but for rounding

_Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Statistics:
    """Of the bodies of a set of collections: passages, average idf (as rank-bm25 defines it), and epsilon."""

    size: int
    average_idf: float
    epsilon: float

    def idf(self, frequency: int) -> float:
        if self.average_idf <= _NOTHING:
            return math.log(1 + (self.size - frequency + 0.5) / (frequency + 0.5))
        idf = math.log(self.size - frequency + 0.5) - math.log(frequency + 0.5)
        return idf if idf > 0 else self.epsilon * self.average_idf


class Bm25:
    """A `Retriever` over segments by collection. Immutable; safe to share between threads."""

    def __init__(self, segments: Mapping[str, Segment]) -> None:
        self._segments = dict(segments)
        self._statistics: dict[tuple[Field, frozenset[str]], _Statistics] = {}
        self._allowed: dict[frozenset[str], list[Segment]] = {}
        self._languages: dict[frozenset[str], tuple[str, ...]] = {}
        self._initials: dict[int, list[str]] = {}
        self._terms: dict[frozenset[str], frozenset[str]] = {}
        self._backwards: dict[int, list[str]] = {}
        self._frequencies: dict[tuple[Field, str, frozenset[str]], int] = {}
        self._idfs: dict[tuple[str, frozenset[str]], float] = {}

    def search(
        self, terms: Sequence[WeightedTerm], k: int, allowed: frozenset[str], fields: Mapping[Field, float]
    ) -> list[Scored]:
        """See `Retriever.search`."""
        if k < 1:
            return []
        best: list[Scored] = []
        for segment in self._of(allowed):
            scores = self._scores(segment, terms, allowed, fields)
            found = _top(scores, k)
            # Ties by id, as they stand in a segment.
            found = found[np.argsort(-scores[found], kind="stable")[:k]]
            texts = repeat(0) if segment.texts is None else segment.texts[found].tolist()
            ids = map(segment.ids.__getitem__, cast("list[int]", found.tolist()))
            best += map(Scored, ids, scores[found].tolist(), texts)
        if len(self._of(allowed)) > 1:
            best.sort(key=lambda hit: (-hit.score, hit.id))
        return best[:k]

    def contributions(
        self, terms: Sequence[WeightedTerm], passage: str, allowed: frozenset[str], fields: Mapping[Field, float]
    ) -> dict[Field, float]:
        """See `Retriever.contributions`."""
        added: dict[Field, float] = dict.fromkeys(fields, 0.0)
        for segment in self._of(allowed):
            at = bisect_left(segment.ids, passage)
            if at < len(segment.ids) and segment.ids[at] == passage:
                for field, share in fields.items():
                    added[field] += float(self._scores(segment, terms, allowed, {field: share})[at])
        return added

    def units(self, passage: Passage) -> list[UnitTerms] | None:
        """The terms of each unit of the passage; None for one that the index does not hold."""
        segment = self._segments.get(passage.document.collection)
        return None if segment is None else segment.units(passage.id)

    def size(self, allowed: frozenset[str]) -> int:
        """See `Retriever.size`."""
        return sum(len(segment.ids) for segment in self._of(allowed))

    def sample(self, most: int, allowed: frozenset[str], language: str | None = None) -> list[Sample]:
        """See `Retriever.sample`."""
        held = [(segment, segment.written_in(language)) for segment in self._of(allowed)]
        size = sum(len(places) for _, places in held)
        wanted = [at * size // min(most, size) for at in range(min(most, size))]
        found: list[Sample] = []
        before = 0
        for segment, places in held:
            for at in places[[n - before for n in wanted if before <= n < before + len(places)]].tolist():
                text = 0 if segment.texts is None else int(segment.texts[at])
                found.append(Sample(segment.ids[at], text, segment.units_at(at) or ()))
            before += len(places)
        return found

    def frequency(self, term: str, allowed: frozenset[str]) -> int:
        """See `Retriever.frequency`."""
        if term not in self._terms_of(allowed):  # most forms of a word stand nowhere
            return 0
        for field in FIELDS:
            if count := self._frequency(field, term, allowed):
                return count
        return 0

    def held(self, terms: Iterable[str], allowed: frozenset[str]) -> frozenset[str]:
        """See `Retriever.held`."""
        return self._terms_of(allowed).intersection(terms)

    def idf(self, term: str, allowed: frozenset[str]) -> float:
        """See `Retriever.idf`."""
        known = self._idfs.get((term, allowed))
        if known is None:
            known = self._stats("body", allowed).idf(self._frequency("body", term, allowed))
            if len(self._idfs) < _FREQUENCIES_KEPT:
                self._idfs[term, allowed] = known
        return known

    def near(self, word: str, allowed: frozenset[str], distance: int = 1) -> list[str]:
        """See `Retriever.near`; by the alphabet."""
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract_iter

        found: set[str] = set()
        for segment in self._of(allowed):
            words = self._alike(segment, word) if word and distance == 1 else segment.words
            matches: Iterable[tuple[str, float, Any]] = extract_iter(
                word, words, scorer=OSA.distance, score_cutoff=distance
            )
            found.update(match for match, _, _ in matches)
        return sorted(found)

    def holds(self, word: str, allowed: frozenset[str]) -> bool:
        """See `Retriever.holds`."""
        return any(next(_starting(segment.words, word), None) == word for segment in self._of(allowed))

    def beginning(self, prefix: str, allowed: frozenset[str]) -> list[str]:
        """See `Retriever.beginning`."""
        return sorted({word for segment in self._of(allowed) for word in _starting(segment.words, prefix)})

    def ending(self, suffix: str, allowed: frozenset[str]) -> list[str]:
        """See `Retriever.ending`. The first call sorts the words of each allowed collection by their ends."""
        found: set[str] = set()
        for segment in self._of(allowed):
            backwards = self._backwards.get(id(segment))
            if backwards is None:
                backwards = self._backwards[id(segment)] = sorted(word[::-1] for word in segment.words)
            found.update(word[::-1] for word in _starting(backwards, suffix[::-1]))
        return sorted(found)

    def acronyms(self, allowed: frozenset[str]) -> tuple[tuple[str, str], ...]:
        """See `Retriever.acronyms`."""
        return tuple(sorted({pair for segment in self._of(allowed) for pair in segment.acronyms}))

    def people(self, allowed: frozenset[str]) -> tuple[tuple[str, str], ...]:
        """See `Retriever.people`."""
        return tuple(sorted({pair for segment in self._of(allowed) for pair in segment.people}))

    def languages(self, allowed: frozenset[str]) -> tuple[str, ...]:
        """See `Retriever.languages`."""
        known = self._languages.get(allowed)
        if known is not None:
            return known
        counts: dict[str, int] = {}
        for segment in self._of(allowed):
            for language, count in segment.languages.items():
                counts[language] = counts.get(language, 0) + count
        found = tuple(sorted(counts, key=lambda language: (-counts[language], language)))
        return self._languages.setdefault(allowed, found)

    def _terms_of(self, allowed: frozenset[str]) -> frozenset[str]:
        terms = self._terms.get(allowed)
        if terms is None:
            every = (segment.fields[field].terms for segment in self._of(allowed) for field in FIELDS)
            terms = self._terms[allowed] = frozenset(chain.from_iterable(every))
        return terms

    def _of(self, allowed: frozenset[str]) -> list[Segment]:
        known = self._allowed.get(allowed)
        if known is None:
            known = self._allowed[allowed] = [self._segments[name] for name in sorted(allowed & self._segments.keys())]
        return known

    def _alike(self, segment: Segment, word: str) -> list[str]:
        """Words that one edit may lead to: it leaves the first letter alone, drops it, swaps it with the second, or
        puts another in its place or before it."""
        words = segment.words
        initials = self._initials.get(id(segment))
        if initials is None:
            initials = self._initials[id(segment)] = list(_initials(words))
        made = (initial + rest for initial in initials for rest in (word[1:], word))
        same = [other for letter in {word[0], word[1:2] or word[0]} for other in _slice(words, letter)]
        return same + [other for other in made if next(_starting(words, other), None) == other]

    def _frequency(self, field: Field, term: str, allowed: frozenset[str]) -> int:
        known = self._frequencies.get((field, term, allowed))
        if known is None:
            spans = [segment.fields[field].find(term) for segment in self._of(allowed)]
            known = sum(end - start for start, end in spans)
            if len(self._frequencies) < _FREQUENCIES_KEPT:
                self._frequencies[field, term, allowed] = known
        return known

    def _scores(
        self, segment: Segment, terms: Sequence[WeightedTerm], allowed: frozenset[str], fields: Mapping[Field, float]
    ) -> _Floats:
        scores = np.zeros(len(segment.ids))
        best = np.zeros(len(segment.ids))  # of a group; 0 again after it
        for field, share in fields.items():
            postings = segment.fields[field]
            for variants in self._weighted(segment, field, terms, allowed):
                # As numpy's own integers: else each use of `ids` converts them.
                if len(variants) == 1:
                    start, end, weight = variants[0]
                    ids = postings.ids[start:end].astype(np.intp)
                    scores[ids] += share * weight * postings.tf[start:end]
                    continue
                ids = np.concatenate([postings.ids[start:end] for start, end, _ in variants], dtype=np.intp)
                parts = np.concatenate([weight * postings.tf[start:end] for start, end, weight in variants])
                np.maximum.at(best, ids, parts)
                scores[ids] += share * best[ids]  # once, however often a passage is among them
                best[ids] = 0.0
        return scores

    def _weighted(
        self, segment: Segment, field: Field, terms: Sequence[WeightedTerm], allowed: frozenset[str]
    ) -> Iterable[list[tuple[int, int, float]]]:
        """The postings of each group of terms in the field, with the weight of each; one without a group is its own."""
        statistics = self._stats(field, allowed)
        postings, alone = segment.fields[field], len(self._of(allowed)) == 1
        groups: dict[tuple[int, int], list[tuple[int, int, float]]] = {}
        for at, term in enumerate(terms):
            if term.term in postings.places:  # few stand in titles and headings
                start, end = postings.find(term.term)
                frequency = end - start if alone else self._frequency(field, term.term, allowed)
                weight = term.weight * statistics.idf(frequency)
                key = (0, at) if term.group is None else (1, term.group)
                groups.setdefault(key, []).append((start, end, weight))
        return groups.values()

    def _stats(self, field: Field, allowed: frozenset[str]) -> _Statistics:
        known = self._statistics.get((field, allowed))
        if known is None:
            key = (field, allowed.intersection(self._segments))
            if key not in self._statistics:
                self._statistics[key] = self._count(*key)
            known = self._statistics[field, allowed] = self._statistics[key]
        return known

    def _count(self, field: Field, allowed: frozenset[str]) -> _Statistics:
        segments = self._of(allowed)
        size = sum(len(segment.ids) for segment in segments)
        if len(segments) == 1:
            frequencies = np.diff(segments[0].fields[field].starts)
        else:
            counts: dict[str, int] = {}
            for segment in segments:
                postings = segment.fields[field]
                for term, count in zip(postings.terms, np.diff(postings.starts).tolist(), strict=True):
                    counts[term] = counts.get(term, 0) + count
            frequencies = np.fromiter(counts.values(), dtype=np.int64, count=len(counts))
        average = (
            float(np.mean(np.log(size - frequencies + 0.5) - np.log(frequencies + 0.5))) if len(frequencies) else 0.0
        )
        # A segment without any term has no model and so no epsilon; the others share theirs.
        return _Statistics(size, average, max((segment.epsilon for segment in segments), default=0.0))


def _starting(words: Sequence[str], prefix: str) -> Iterator[str]:
    at = bisect_left(words, prefix)
    while at < len(words) and words[at].startswith(prefix):
        yield words[at]
        at += 1


def _slice(words: list[str], prefix: str) -> list[str]:
    """Those of the sorted words that begin with `prefix`."""
    return words[bisect_left(words, prefix) : bisect_left(words, prefix + chr(sys.maxunicode))]


def _initials(words: Sequence[str]) -> Iterator[str]:
    """The first letters of sorted words, each once."""
    at = 0
    while at < len(words):
        yield words[at][:1]
        at = bisect_left(words, words[at][:1] + chr(sys.maxunicode), at + 1)


def _top(scores: _Floats, k: int) -> NDArray[np.intp]:
    """Positions that hold every score above 0 among the k best, ties included."""
    blocks = len(scores) // _BLOCK
    threshold = 0.0
    if blocks >= k:
        maxima = scores[: blocks * _BLOCK].reshape(blocks, _BLOCK).max(axis=1)
        threshold = float(np.partition(maxima, blocks - k)[blocks - k])
    found = np.flatnonzero(scores >= threshold) if threshold > 0 else np.flatnonzero(scores > 0)
    if len(found) > 4 * k:
        kth = np.partition(scores[found], len(found) - k)[len(found) - k]
        found = found[scores[found] >= kth]
    return found
