"""Why an answer is what it is: the numbers are those that decided, to the last bit."""

from __future__ import annotations

import math
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.answerer import Answerer
from bot.answer.explain import Explanation
from bot.answer.selection.features import Features, Weights
from bot.model import Answer, Exchange
from tests.answer.conftest import BOTH, LAW

QUESTIONS = [
    "How much does a fishing permit cost?",
    "who is the warden",
    "when was Varn founded in 1324?",
    "when was Varn founded in 1999?",
    "may anglers use nets in the harbour",
    "wat is the prmit of the fihsing ofice",
    "does the quasar emit neutrinos",
    "what is amber",
    "amber",
    "?!",
]
WORDS = st.sampled_from(
    "who what fishing permit Ida Lund trout amber 1324 1999 Varn quasar ambre it the museum".split()
)
ASKED = st.one_of(st.sampled_from(QUESTIONS), st.lists(WORDS, min_size=1, max_size=9).map(" ".join))


def earlier(answerer: Answerer, question: str) -> Exchange:
    return Exchange(question, answerer.answer(question, [], BOTH).quotes)


def explained(answerer: Answerer, question: str, *history: Exchange) -> Explanation:
    return answerer.explain(question, history, BOTH)[1]


def timeless(answer: Answer) -> dict[str, object]:
    return {**asdict(answer), "elapsed_ms": 0}


@given(question=ASKED, before=st.lists(ASKED, max_size=2))
def test_sums_are_what_was_decided_by(town: Answerer, question: str, before: list[str]) -> None:
    history = [earlier(town, one) for one in before]
    answer, why = town.explain(question, history, BOTH)
    assert timeless(answer) == timeless(town.answer(question, history, BOTH))
    for passage in why.passages:
        added = math.fsum(score for fields in passage.added for score in fields.values())
        assert added + passage.rest == pytest.approx(passage.score, abs=1e-9)
        assert passage.rest == 0 or history or " or " in question
        assert len(passage.added) == len(why.words)
    for candidate, quote in zip(why.candidates, answer.ranked, strict=True):
        summed = 0.0
        for part in candidate.parts:
            summed += part.share
        if candidate.preferred:
            assert summed + candidate.preferred == pytest.approx(candidate.score)
        else:
            assert summed == candidate.score
        assert (candidate.score, candidate.text) == (quote.score, quote.text)
    tier = why.tier
    assert math.fsum(part.share for part in tier.parts) == tier.evidence
    assert round(tier.confidence, 4) == answer.confidence
    if not history:
        assert tier.by_evidence in (tier.confidence, None)
        assert (tier.by_evidence is None) == (not why.candidates)
    assert [quote.n for quote in why.quotes] == [quote.n for quote in answer.quotes]


def test_every_feature_has_a_weight_of_its_name_and_order() -> None:
    assert list(Features._fields) == list(Weights._fields)


def test_words_tell_what_they_match(town: Answerer) -> None:
    why = explained(town, "wat does the prmit of a quasar cost")
    words = {word.word: word for word in why.words}
    assert words["prmit"].corrected == "permit"
    assert [(one.term, one.via) for one in words["prmit"].matched] == [("permit", "correction")]
    assert words["quasar"].matched == ()
    assert [(one.term, one.via, one.passages) for one in words["cost"].matched] == [("cost", "exact", 1)]
    assert why.read_as == "what does the prmit of a quasar cost"
    assert "quasar" in why.missing


def test_carried_words_say_where_they_are_from(town: Answerer) -> None:
    why = explained(town, "when was she appointed?", earlier(town, "who is the warden of the lake"))
    origins = {word.word: word.origin for word in why.words if word.carried}
    assert origins["warden"] == "question"
    assert "title" in origins.values()
    assert why.earlier == 1
    assert why.understood_as is not None
    assert all(word.origin is None for word in why.words if not word.carried)


def test_candidates_say_what_became_of_them(town: Answerer) -> None:
    why = explained(town, "How much does a fishing permit cost?")
    best, *others = why.candidates
    assert (best.fate, best.quote, best.of_best, best.lost) == ("shown", 1, 1.0, None)
    assert len(others) == 4
    assert {other.fate for other in others} <= {"behind", "repeats", "shown"}
    assert any(other.fate == "behind" and other.lost for other in others)
    assert why.quotes[0].candidate == 1
    assert why.quotes[0].of_best == 1.0
    absent = explained(town, "does the quasar emit neutrinos in amber")
    assert {candidate.fate for candidate in absent.candidates} == {"not-shown"}
    assert absent.quotes == ()


def test_the_decision_without_a_part(town: Answerer) -> None:
    why = explained(town, "who sells the ambassador a fishing permit in 1999")
    parts = {entry.part.name: entry for entry in why.tier.parts}
    assert parts["numbers"].share < 0
    assert parts["numbers"].without > why.tier.confidence > parts["score"].without


def test_what_is_hidden_leaves_no_trace(town: Answerer) -> None:
    _, why = town.explain("amber permit of Varn", [earlier(town, "what is the museum of amber")], LAW)
    assert {place.path.split("/")[0] for place in (one.place for one in (*why.passages, *why.candidates))} == {"law"}
    assert next(word for word in why.words if word.word == "amber").matched == ()
