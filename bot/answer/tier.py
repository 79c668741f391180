"""Whether to answer. In: the question's terms and the ranked candidates. Out: tier, confidence, reason.

The evidence is the best candidate's score, what it and its surroundings cover, the rarest word that they miss, names of
the question that they miss, and the type of answer. Topics that a corpus does not have are told apart almost perfectly;
near-misses ("the US ambassador to Russia" where only the Russian one to the US stands) cannot be told by words alone,
which is why there is a middle tier.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.answer.question import Question
from bot.answer.select import Candidate
from bot.model import Reason, Tier
from bot.retrieve.search import QueryTerm


@dataclass(frozen=True, slots=True)
class Calibration:
    """Turns evidence into a confidence, and confidence into a tier.

    confidence = 1 / (1 + exp(-slope * (evidence - middle))); from `answered` on it is answered, below `closest` absent.
    """

    slope: float = 3.0
    middle: float = 1.3
    answered: float = 0.5
    closest: float = 0.12


@dataclass(frozen=True, slots=True)
class Judgement:
    """A tier with what led to it."""

    tier: Tier
    confidence: float
    reason: Reason | None


def judge(
    question: Question, terms: Sequence[QueryTerm], ranked: Sequence[Candidate], calibration: Calibration
) -> Judgement:
    """The tier of an answer that would quote the best of `ranked`."""
    if not ranked:
        return Judgement("absent", 0.0, "no-words")
    evidence = _evidence(question, terms, ranked[0])
    confidence = 1 / (1 + math.exp(-calibration.slope * (evidence - calibration.middle)))
    if confidence >= calibration.answered:
        return Judgement("answered", confidence, None)
    reason: Reason = "not-together" if _covers(terms, ranked[0].window) > 0.5 else "few-words"
    return Judgement("closest" if confidence >= calibration.closest else "absent", confidence, reason)


def _evidence(question: Question, terms: Sequence[QueryTerm], best: Candidate) -> float:
    own = [at for at, word in enumerate(question.words) if not word.carried]
    missing = [at for at in own if at not in best.window]
    heaviest = max((terms[at].idf for at in own), default=0.0) or 1.0
    rarest = max((terms[at].idf for at in missing), default=0.0) / heaviest
    named = [at for at in own if question.words[at].name]
    names = sum(at in missing for at in named) / len(named) if named else 0.0
    return best.score + _covers(terms, best.window) - 0.5 * rarest - 0.5 * names + 0.2 * best.features.type


def _covers(terms: Sequence[QueryTerm], window: frozenset[int]) -> float:
    total = sum(term.idf * term.weight for term in terms) or 1.0
    return sum(terms[at].idf * terms[at].weight for at in window) / total
