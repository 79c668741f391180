"""Whether to answer. In: the question's terms and the ranked candidates. Out: tier, confidence, reason, and what they
rest on: the parts of `evidence`, and two more:

    shown        what is left of the evidence that a quote needs to be shown, and of three tenths of what it has beyond,
                 where only those from `affirmed` to `unruled` speak against that: a near miss is worth showing, not
                 worth trusting
    in_passing   what is too much of the evidence for a quote that only mentions in passing what is asked
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.answer.asking.question import Question
from bot.answer.asking.unsettled import asks_for_opinion
from bot.answer.judging.evidence import Part, evidence_of, total
from bot.answer.judging.passing import in_passing
from bot.answer.selection.selector import Candidate
from bot.model import Reason, Tier
from bot.retrieve.queryterm import QueryTerm

_MOSTLY = 0.5
"""The share of the question's weight above which most of it stands in one place."""

_UNCONFUSED, _CONFUSED = 0.46, 2.6
_KEPT = 0.3  # of the evidence beyond what a quote needs to be shown, whatever speaks against it
_ROUNDING = 1e-9
_SHORT_OF = 0.05  # of the evidence that makes an answer sure
_NEAR_MISS = frozenset(
    (
        "affirmed",
        "negated",
        "past",
        "stands",
        "other_word",
        "other_number",
        "uncounted",
        "unmeasured",
        "undated",
        "unnumbered",
        "other_office",
        "other_country",
        "other_doer",
        "blank",
        "other_row",
        "unnamed",
        "left_open",
        "untold",
        "unruled",
    )
)

_CONTRARY = frozenset(("opposed", "denied", "swapped", "affirmed", "negated"))

SURE = 0.75
"""The confidence from which an answer is `answered`."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Turns evidence into a confidence, and confidence into a tier.

    The confidence is how often the quotes hold the answer, over seven development sets (`quoth eval` shows how well it
    is kept on others):
    confidence = 1 / (1 + exp(-slope * (evidence - middle - doubt))); from `answered` on it is answered, below `closest`
    absent. `doubt` is for the corpus at hand, of which `confusion` tells how much is found of what is known to be
    absent (`of_corpus`).
    """

    slope: float = 1.1
    middle: float = 1.5
    answered: float = SURE
    closest: float = 0.18
    doubt: float = 0.0
    confusion: float = 0.0

    def of_corpus(self, confusion: float) -> Calibration:
        """This calibration where another passage holds the share `confusion` of two words whose passage is put aside.

        The more reads alike, the less the same evidence tells; what is worth showing as the closest stays the same.
        Over eight development sets and three manuals the confidence that was due fell with what is found so above .46,
        by 2.6 of evidence a unit, and did not rise below it.
        """
        doubt = _CONFUSED * max(0.0, confusion - _UNCONFUSED)
        least = self.evidence(self.closest)
        harder = replace(self, doubt=doubt, confusion=confusion)
        return replace(harder, closest=harder.confidence(least)) if doubt else harder

    def confidence(self, evidence: float) -> float:
        """The confidence that evidence gives, between 0 and 1."""
        return 1 / (1 + math.exp(-self.slope * (evidence - self.middle - self.doubt)))

    def evidence(self, confidence: float) -> float:
        """The least evidence that gives a confidence between 0 and 1."""
        return self.middle + self.doubt - math.log(1 / confidence - 1) / self.slope


@dataclass(frozen=True, slots=True)
class Judgement:
    """A tier with what led to it; no evidence where there was nothing to judge."""

    tier: Tier
    confidence: float
    reason: Reason | None
    evidence: tuple[Part, ...] = ()


def judge(
    question: Question, terms: Sequence[QueryTerm], ranked: Sequence[Candidate], calibration: Calibration
) -> Judgement:
    """The tier of an answer that would quote the best of `ranked`."""
    if not ranked:
        return Judgement("absent", 0.0, "no-words")
    evidence = _shown(evidence_of(question, terms, ranked), calibration)
    beyond = total(evidence) - calibration.evidence(calibration.answered)
    if beyond >= 0 and in_passing(question, terms, ranked[0]):
        evidence = (*evidence, Part("in_passing", 1.0, -beyond - _SHORT_OF))
    confidence = calibration.confidence(total(evidence))
    if confidence >= calibration.answered:
        return Judgement("answered", confidence, None, evidence)
    reason = _reason(question, terms, ranked[0], {part.name for part in evidence if part.share < 0})
    return Judgement("closest" if confidence >= calibration.closest else "absent", confidence, reason, evidence)


def _reason(question: Question, terms: Sequence[QueryTerm], best: Candidate, against: set[str]) -> Reason:
    """What an asker is told of why there is no answer; `against` names the parts that speak against the best quote."""
    # "Is it ok to ...?" asks the rules.
    if question.type != "permission" and asks_for_opinion(question.text, question.language or "en"):
        return "opinion"
    # "Is it open on Mondays?" is answered by when it is closed.
    answered_by = {"opposed"} if question.type == "polar" else set[str]()
    if against & (_CONTRARY - answered_by):
        return "contrary"
    if _covers(terms, best.window) <= _MOSTLY:
        return "few-words"
    return "not-together" if against.isdisjoint(_NEAR_MISS | {"names", "numbers"}) else "near"


def _shown(evidence: tuple[Part, ...], calibration: Calibration) -> tuple[Part, ...]:
    """The evidence with what keeps the quote shown, where it would be but for what makes it a near miss."""
    least = calibration.evidence(calibration.closest) + _ROUNDING
    beyond = total([part for part in evidence if part.name not in _NEAR_MISS]) - least
    left = least + _KEPT * beyond - total(evidence)
    return (*evidence, Part("shown", left if left > 0 and beyond >= 0 else 0.0, 1.0))


def _covers(terms: Sequence[QueryTerm], window: frozenset[int]) -> float:
    total = sum(term.idf * term.weight for term in terms) or 1.0
    return sum(terms[at].idf * terms[at].weight for at in window) / total
