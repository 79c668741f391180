"""Sentence selection. In: a question, its terms, the hits. Out: candidates, best first, with
the features that rank them.

    score = 0.5 * idf share of the question's terms that the unit covers
          + 0.5 * the same share, with idf counted over the units of the hits alone: a word that all of them hold
                  (what the hits are about) tells none of them apart
          + 1.0 * passage BM25 / (2.2 * sum of idf)
          + 0.4 * share of the remaining terms covered by the unit before or after
          + 0.55 * share of the remaining terms covered by title and headings
          + 0.3 * answer type present (1 yes, 0 no, 0.5 no opinion)
          + 0.25 * share of the question's adjacent pairs of terms that stand adjacent in the unit
          + 0.3 * share of the terms' character 4-grams that stand in the unit
          + 0.4 * share of the remaining terms covered by the unit before one that opens with a pronoun
          + 0.5 * share of the terms that the heading or term right above the unit covers, the less the more else it
                  says and the further down the unit stands
          + 1.2 * the square of that share, if that heading asks a question of its own
          - 0.3 * how little the unit reads as an answer (a question; a long code listing; a sentence that only points
                  elsewhere or tells since which version)

Measured on eight public sets against learned weights, which win on the set they were learned from and lose on others.
No normalisation by sentence length; ties go to the better passage, then to the earlier sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.answer.features import Features, Weights, featured
from bot.answer.question import Question
from bot.answer.units import Reader, Stored
from bot.model import Hit, Unit
from bot.retrieve.search import QueryTerm
from bot.text.terms import Analyzer


class Candidate(NamedTuple):
    """A unit that might answer.

    `at` is its place among the passage's units; `own` are the terms (by position in the question) that it covers,
    `window` those that it, its neighbours, title and headings cover together.
    """

    hit: Hit
    unit: Unit
    at: int
    features: Features
    score: float
    own: frozenset[int]
    above: frozenset[int]
    window: frozenset[int]

    @property
    def text(self) -> str:
        """The unit's text."""
        return self.hit.passage.slice(self.unit.start, self.unit.end)


class Selector:
    """Ranks the units of hits. Safe to share between threads."""

    def __init__(
        self, analyzer: Callable[[str], Analyzer], weights: Weights | None = None, stored: Stored | None = None
    ) -> None:
        """`stored` spares the analysis of passages whose units' terms it knows."""
        self._reader = Reader(analyzer, stored)
        self._weights = weights or Weights()

    @property
    def weights(self) -> Weights:
        """How much each feature counts."""
        return self._weights

    def rank(self, question: Question, terms: Sequence[QueryTerm], hits: Sequence[Hit]) -> list[Candidate]:
        """Every unit of the hits that covers a term of the question or stands beside one that does, best first."""
        pool = [self._reader.read(hit.passage) for hit in hits]
        found: list[Candidate] = []
        for n, at, features, own, above, window in featured(question, terms, pool, [hit.score for hit in hits]):
            unit, score = hits[n].passage.units[at], features.score(self._weights)
            found.append(Candidate(hits[n], unit, at, features, score, own, above, window))
        found.sort(key=lambda candidate: -candidate.score)
        return found
