"""What the conversation does to a ranking. In: a follow-up or a part of a message, ranked candidates. Out: candidates,
best first: those near the quotes that it points at raised, those that repeat what was shown left out.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.answer.asking.followup.kinds import POINTING, FollowUp, Kind
from bot.answer.asking.phrases import phrases_of
from bot.answer.asking.question import Question
from bot.answer.judging.tier import SURE, Judgement
from bot.answer.quoting.choose import Seen
from bot.answer.selection.selector import Candidate
from bot.model import Quote
from bot.retrieve.queryterm import QueryTerm
from bot.text.languages import AnswerType

_RUNNERS = 60  # candidates that are compared word by word with what was shown
_ASTRAY = 0.6  # what a candidate loses that holds nothing of what a pronoun points at, or of what is named instead
_COMPARED = 20  # candidates that are compared with what other parts of the message show
_NEARLY = 0.8  # of the best candidate's score
_WORTH = 0.6  # of the best candidate's score: below that "more" would be anything at all


@dataclass(frozen=True, slots=True)
class _Bonus:
    """What is added to a candidate's score for standing in the same document as what the follow-up points at, in the
    same passage; there, for having the most of its own words, itself or above it, and around it as well, the less the
    fewer; for being that quote itself; for standing next to it (half of it one further); for saying who said
    something."""

    document: float
    passage: float = 0.0
    itself: float = 0.0
    near: float = 0.0
    attributed: float = 0.0
    own: float = 0.0
    around: float = 0.0


_BONUSES: dict[Kind, _Bonus] = {
    # What was spoken of is said by much there: the words that are new tell which of it is asked for.
    "dependent": _Bonus(0.1, own=0.1, around=0.15),
    "pronoun": _Bonus(0.2, own=0.1, around=0.15),
    "other": _Bonus(0.1),
    "bare": _Bonus(0.1, 0.1),
    "quoted": _Bonus(0.15, 0.15),
    "source": _Bonus(0.3, 0.5, itself=0.4, near=0.2, attributed=0.5),
    "document": _Bonus(0.5),
    "ordinal": _Bonus(0.3, 0.3, near=0.6),
    "this": _Bonus(0.3, 0.3, near=0.6, itself=1.2),
}


def prefer(ranked: Sequence[Candidate], follow: FollowUp, carried: frozenset[int]) -> list[Candidate]:
    """`ranked` with the follow-up's preferences, best first; `carried` are the positions of words from before."""
    if follow.kind == "other":
        ranked = _named_first(ranked, carried)
    bonus = _BONUSES.get(follow.kind)
    if bonus is None or not follow.about:
        return list(ranked)
    documents = {quote.document.id for quote in follow.about}
    passages = {quote.passage for quote in follow.about}
    own = max((len((one.own | one.above) - carried) for one in ranked), default=0) or 1
    around = max((len(one.window - carried) for one in ranked), default=0) or 1

    def raised(candidate: Candidate) -> Candidate:
        passage = candidate.hit.passage
        if passage.document.id not in documents:
            # "who made it?" is not about whatever else was made.
            lost = _ASTRAY * (follow.kind == "pronoun" and candidate.window.isdisjoint(carried))
            return candidate._replace(score=candidate.score - lost)
        more = bonus.document + bonus.passage * (passage.id in passages)
        if bonus.own:
            more += bonus.own * len((candidate.own | candidate.above) - carried) / own
            more += bonus.around * len(candidate.window - carried) / around
        if bonus.near:
            distance = min(_distance(candidate, quote) for quote in follow.about)
            more += bonus.near / distance if distance else bonus.itself
        if bonus.attributed and _attributes(candidate):
            more += bonus.attributed
        return candidate._replace(score=candidate.score + more)

    return sorted(map(raised, ranked), key=lambda candidate: -candidate.score)


def _named_first(ranked: Sequence[Candidate], carried: frozenset[int]) -> list[Candidate]:
    """`ranked` with those first that have most words of what is named, or stand below them: "and for children?" is not
    answered by what is so for adults."""
    held = [len((candidate.own | candidate.above) - carried) for candidate in ranked]
    most = max(held, default=0) or 1
    found = [one._replace(score=one.score - _ASTRAY * (1 - n / most)) for one, n in zip(ranked, held, strict=True)]
    return sorted(found, key=lambda candidate: -candidate.score)


def fresh(ranked: Sequence[Candidate], follow: FollowUp) -> list[Candidate]:
    """`ranked` without what repeats a quote that was shown, and without what is much worse than the best of all."""
    if not ranked or not follow.shown:
        return list(ranked)
    seen = Seen(follow.shown)
    around = {quote.passage for quote in follow.about} if follow.kind == "ordinal" else set[str]()
    worth = [
        candidate
        for candidate in ranked
        if candidate.score >= _WORTH * ranked[0].score or candidate.hit.passage.id in around
    ]
    return [candidate for candidate in worth[:_RUNNERS] if not seen.repeats(candidate)]


def further(
    ranked: Sequence[Candidate], shown: Sequence[Quote], asked: Question, terms: Sequence[QueryTerm]
) -> list[Candidate]:
    """The candidates of a part without those that other parts show already, where another holds as much of its own
    words and is nearly as good, or holds more: what it only carries from those parts they say best."""
    own = [at for at, word in enumerate(asked.words) if not word.carried]
    seen = Seen(shown)

    def held(candidate: Candidate) -> float:
        return sum(terms[at].idf * terms[at].weight for at in own if at in candidate.own)

    most = max(map(held, ranked[:_COMPARED]), default=0.0)
    other = any(
        held(candidate) >= most and candidate.score >= _NEARLY * ranked[0].score and not seen.repeats(candidate)
        for candidate in ranked[:_COMPARED]
    )
    return [candidate for candidate in ranked if (held(candidate) >= most and not other) or not seen.repeats(candidate)]


def judge_follow_up(
    follow: FollowUp, every: Sequence[Candidate], left: Sequence[Candidate], judgement: Judgement, kind: AnswerType
) -> Judgement:
    """The tier of a follow-up that asks for a `kind` of answer, given that of its words alone; `every` candidate there
    is, and those `left` to show."""
    if follow.reason is not None:
        return Judgement("absent", 0.0, follow.reason)
    if follow.shown and every and (not left or (judgement.tier == "absent" and left[0] is not every[0])):
        return replace(judgement, tier="absent", reason="nothing-more")
    if follow.kind == "bare" and judgement.tier == "answered" and left[0].features.type < 1:
        # "Why?": a quote that was shown before and gives no reason is no answer to it.
        if Seen(follow.about).repeats(left[0]):
            return replace(judgement, tier="closest", confidence=min(judgement.confidence, SURE), reason="not-together")
        return judgement
    if follow.kind not in POINTING or not left:
        return judgement
    # What stands beside the quote that was pointed at is what was asked for, whatever words it has.
    passage = left[0].hit.passage
    if passage.document.id not in {quote.document.id for quote in follow.about}:
        return judgement
    if follow.wants == "place" and any(map(Seen(follow.about).repeats, left[:_RUNNERS])):
        return replace(judgement, tier="answered", confidence=max(judgement.confidence, SURE), reason=None)
    said = _tells_who_said(left[0], follow.about) if follow.kind == "source" else left[0].features.type > 0
    if follow.kind == "quoted":
        said = said and passage.id in {quote.passage for quote in follow.about}
        # "And then?", "are you sure?": what was shown before does not answer it.
        if kind in ("any", "polar") and Seen(follow.about).repeats(left[0]):
            reason = "doubted" if follow.wants == "truth" else "not-together"
            return replace(judgement, tier="closest", confidence=min(judgement.confidence, SURE), reason=reason)
    if said:
        return replace(judgement, tier="answered", confidence=max(judgement.confidence, SURE), reason=None)
    reason = judgement.reason or "not-together"
    return replace(judgement, tier="closest", confidence=min(judgement.confidence, SURE), reason=reason)


def _tells_who_said(candidate: Candidate, quotes: Sequence[Quote]) -> bool:
    """Whether it says who said what was quoted; what nobody is said to have said is its document's author's."""
    by_author = candidate.hit.passage.document.meta.author is not None and Seen(quotes).repeats(candidate)
    return by_author or _attributes(candidate)


def _attributes(candidate: Candidate) -> bool:
    phrases = phrases_of(candidate.hit.passage.document.meta.language)
    return bool(phrases.attributed.search(candidate.text))


def _distance(candidate: Candidate, quote: Quote) -> float:
    """How many units lie between a candidate and a quote, 0 where they overlap; infinite in another passage."""
    passage = candidate.hit.passage
    if passage.document.version != quote.document.version:
        return math.inf
    inside = [at for at, unit in enumerate(passage.units) if unit.start < quote.end and quote.start < unit.end]
    return min((abs(candidate.at - at) for at in inside), default=math.inf)
