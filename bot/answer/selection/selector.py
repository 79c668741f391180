"""Sentence selection. In: a question, its terms, the hits. Out: candidates, best first, with the features that rank
them (`features` has the formula). Ties go to the better passage, then to the earlier sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import NamedTuple

from bot.answer.asking.question import Question
from bot.answer.selection.doer import Doers
from bot.answer.selection.features import Features, Weights, featured
from bot.answer.selection.reading import Reader, Stored
from bot.answer.selection.typed import asks_who_holds, measured
from bot.model import Hit, Unit
from bot.retrieve.queryterm import QueryTerm
from bot.text.terms import Analyzer

_NEARLY = 0.85  # of the best score
_HALF = 0.5  # of the best score
_SAME = 0.8  # how exactly another form stands for a word
_ON = 3  # sentences that one goes on in
_BEST = 24  # candidates that are read for who does what


_SCORE = attrgetter("score")


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
        scores = [hit.score for hit in hits]
        found = [
            Candidate(hits[n], hits[n].passage.units[at], at, features, score, own, above, window)
            for n, at, features, score, own, above, window in featured(question, terms, pool, scores, self._weights)
        ]
        found.sort(key=_SCORE, reverse=True)
        if question.type == "number" and measured(question):
            _raise_telling(found)
        elif asks_who_holds(question):
            units = {hit.passage.id: passage.units for hit, passage in zip(hits, pool, strict=True)}
            _raise_naming(found, terms, lambda one: units[one.hit.passage.id][one.at].subject)
        doers = Doers(question, terms, [hit.passage for hit in hits])
        if not doers.asked:
            return found
        best = [self._with_doer(candidate, doers) for candidate in found[:_BEST]]
        best.sort(key=_SCORE, reverse=True)
        return best + found[_BEST:]

    def _with_doer(self, candidate: Candidate, doers: Doers) -> Candidate:
        """The candidate, and whether another does in it what the question asks of one."""
        if not doers.other(candidate.hit.passage, candidate.text, candidate.own):
            return candidate
        features = candidate.features._replace(doer=1.0)
        return candidate._replace(features=features, score=features.score(self._weights))


def _raise_telling(ranked: list[Candidate]) -> None:
    """Puts first what tells the measure that is asked for, where the best only names what that is asked of, and goes on
    to tell it: "The fair is held in Varn. It costs 3 crowns."
    """
    best = ranked[0] if ranked else None
    if best is None or best.features.type == 1:
        return
    for at, other in enumerate(ranked[1:], start=1):
        if other.score < _HALF * best.score:
            return
        if other.features.type == 1 and _goes_on(best, other):
            ranked.insert(0, ranked.pop(at)._replace(score=best.score))
            return


def _goes_on(one: Candidate, other: Candidate) -> bool:
    """Whether `other` goes on to speak of what `one` names: half of its words stand there, or a pronoun that opens it
    refers to them. What the headings above have of them is said of all below: that is enough where it is nearly as
    good."""
    if other.hit.passage.id != one.hit.passage.id or not 0 < other.at - one.at <= _ON:
        return False
    if other.score >= _NEARLY * one.score and one.own <= other.own | other.above:
        return True
    return 2 * len(one.own & other.own) >= len(one.own) or other.features.referred > 0


def _raise_naming(
    ranked: list[Candidate], terms: Sequence[QueryTerm], subject_of: Callable[[Candidate], frozenset[str]]
) -> None:
    """Puts first what says who is what is asked for ("The wardens are ..."), where the best only has to do with that:
    "... was elected warden". `subject_of` tells what stands before the verb of a sentence that opens "X is ..."."""
    role = frozenset(variant.term for term in terms for variant in term.variants if variant.weight >= _SAME)
    for at, other in enumerate(ranked):
        if other.score < _NEARLY * ranked[0].score:
            return
        subject = subject_of(other)
        if subject and subject <= role and other.features.type == 1 and ranked[0].own <= other.own:
            ranked.insert(0, ranked.pop(at)._replace(score=ranked[0].score))
            return
