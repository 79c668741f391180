"""Whether to answer. In: the question's terms and the ranked candidates. Out: tier, confidence, reason.

The evidence, of the best candidate and of the question; a word weighs its idf, everyday words less:

      0.8 * score
    + 0.4 * share of the terms' character 4-grams that stand in it
    + 0.8 * how far it leads the best candidate of another passage
    - 1.0 * weight of the heaviest own word that it misses, as a share of the heaviest of all
    - 2.0 * share of the own words' weight that the corpus does not know (a quarter of it for corrected words)
    - 0.8 * share of the question's names that it and its surroundings miss
    - 0.3 if it lacks the type of answer asked for
    + 2.2 * number of own words, in eighths, at most 1
    - 0.3 if a number or year of the question stands neither in it nor around it
    + 0.6 if title and headings alone hold nine tenths of the question: its section is about just that
    - 0.6 if there is but one word to look for and it does not ask what or who that is ("who made you?")

Topics that a corpus does not have are told apart well; near-misses ("the US ambassador to Russia" where only the
Russian one to the US stands) cannot be told by words alone, which is why there is a middle tier.
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

    slope: float = 1.6
    middle: float = 2.4
    answered: float = 0.5
    closest: float = 0.025


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
    evidence = _evidence(question, terms, ranked)
    confidence = 1 / (1 + math.exp(-calibration.slope * (evidence - calibration.middle)))
    if confidence >= calibration.answered:
        return Judgement("answered", confidence, None)
    reason: Reason = "not-together" if _covers(terms, ranked[0].window) > 0.5 else "few-words"
    return Judgement("closest" if confidence >= calibration.closest else "absent", confidence, reason)


def _evidence(question: Question, terms: Sequence[QueryTerm], ranked: Sequence[Candidate]) -> float:
    best = ranked[0]
    elsewhere = next((other.score for other in ranked if other.hit.passage.id != best.hit.passage.id), 0.0)
    own = [at for at, word in enumerate(question.words) if not word.carried]
    weights = [term.idf * term.weight for term in terms]
    heaviest = max(weights, default=0.0) or 1.0
    said = best.own | best.above
    rarest = max((weights[at] for at in own if at not in said), default=0.0) / heaviest
    total = sum(weights[at] for at in own) or 1.0
    unknown = sum(weights[at] * (1 if not terms[at].known else 0.25) for at in own if _doubtful(terms[at])) / total
    named = [at for at in own if question.words[at].name]
    names = sum(at not in best.window for at in named) / len(named) if named else 0.0
    return (
        0.8 * best.score
        + 0.4 * best.features.grams
        + 0.8 * (best.score - elsewhere)
        - 1.0 * rarest
        - 2.0 * unknown
        - 0.8 * names
        - 0.3 * (best.features.type == 0)
        + 2.2 * min(len(own), 8) / 8
        - 0.3 * any(at not in best.window and any(map(str.isdigit, question.words[at].text)) for at in own)
        + 0.6 * (_share(own, best.above, terms) >= 0.9)
        - 0.6 * (len(terms) < 2 and not question.names_its_topic)
    )


def _share(own: Sequence[int], there: frozenset[int], terms: Sequence[QueryTerm]) -> float:
    total = sum(terms[at].idf * terms[at].weight for at in own) or 1.0
    return sum(terms[at].idf * terms[at].weight for at in own if at in there) / total


def _doubtful(term: QueryTerm) -> bool:
    return not term.known or term.corrected is not None


def _covers(terms: Sequence[QueryTerm], window: frozenset[int]) -> float:
    total = sum(term.idf * term.weight for term in terms) or 1.0
    return sum(terms[at].idf * terms[at].weight for at in window) / total
