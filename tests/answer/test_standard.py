"""What a server asks of answers: the floor, and whether closest passages are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answer.answerer import Answerer
from bot.answer.standard import held_alike, held_to
from bot.chat.samples import FULL, quote
from bot.model import Answer, Difference
from tests.answer.conftest import BOTH, texts

SURE = Answer("a?", "answered", 0.6, (quote(FULL),), (quote(FULL),), differ=Difference("number", (1, 2)))
NEAR = replace(SURE, tier="closest", confidence=0.3, reason="near", missing=("b",), differ=None)
NONE = Answer("a?", "absent", 0.0, (), (), missing=("b",), reason="no-words", nearest=("A",))


@pytest.mark.parametrize("answer", [SURE, NEAR, NONE])
def test_by_default_answers_stay_as_they_are(answer: Answer) -> None:
    assert held_to(answer, None, closest=True) == answer
    assert held_to(answer, answer.confidence, closest=True) == answer


def test_what_is_not_sure_enough_is_only_the_closest() -> None:
    held = held_to(SURE, 0.61, closest=True)
    assert held == replace(SURE, tier="closest", reason="unsure")
    assert held_to(NEAR, 1.0, closest=True) == NEAR


def test_hidden_passages_leave_no_word_of_theirs() -> None:
    for held in (held_to(SURE, 1.0, closest=False), held_to(NEAR, None, closest=False)):
        assert (held.tier, held.quotes, held.missing, held.differ) == ("absent", (), (), None)
    assert held_to(NEAR, None, closest=False).reason == "near"
    assert held_to(SURE, 1.0, closest=False).reason == "unsure"
    assert held_to(SURE, 0.5, closest=False) == SURE
    assert held_to(NONE, 1.0, closest=False) == NONE


@pytest.mark.parametrize("answer", [SURE, NEAR, NONE])
@pytest.mark.parametrize("floor", [None, 0.0, 0.5, 1.0])
@pytest.mark.parametrize("closest", [True, False])
def test_an_answer_explained_later_is_held_to_the_same(answer: Answer, floor: float | None, closest: bool) -> None:
    logged = held_to(answer, floor, closest=closest)
    assert held_alike(answer, logged) == logged


# --- several questions -----------------------------------------------------------------------------------------------

COST = "A fishing permit costs 40 crowns a year."
OPENS = "The museum opens at nine and is closed on Tuesdays."
IN_PART = "how much does a fishing permit cost and who repairs bicycles?"
TWO = "How much does a fishing permit cost, and when does the museum of amber open?"


def test_what_answers_a_part_is_shown_where_closest_passages_are_not(town: Answerer) -> None:
    answer = town.answer(IN_PART, (), BOTH)
    held = held_to(answer, None, closest=False)
    assert (held.tier, held.reason) == ("closest", "in-part")
    assert texts(held) == [COST]
    assert [one.n for one in held.quotes] == [1]
    assert held.missing == ("repairs", "bicycles")
    assert held_to(answer, None, closest=True) == replace(answer, parts=())


def test_closest_passages_of_the_other_part_are_not_shown_and_it_is_named(town: Answerer) -> None:
    answer = town.answer("when does the museum open? and how fast may boats with nets go in spring?", (), BOTH)
    assert [part.tier for part in answer.parts] == ["answered", "closest"]
    assert len(answer.quotes) > 1
    held = held_to(answer, None, closest=False)
    assert texts(held) == [OPENS]
    assert held.missing == ("how fast may boats with nets go in spring",)


def test_each_part_must_be_as_sure_as_the_server_asks(town: Answerer) -> None:
    answer = town.answer(TWO, (), BOTH)
    assert answer.tier == "answered"
    surer, other = sorted(answer.parts, key=lambda part: -part.confidence)
    assert surer.confidence > other.confidence
    between = (surer.confidence + other.confidence) / 2
    held = held_to(answer, between, closest=False)
    assert (held.tier, held.reason) == ("closest", "in-part")
    assert set(texts(held)) <= set(texts(surer))
    assert held.missing == (other.question.strip(" ?"),)
    assert held_to(answer, between, closest=True).reason == "unsure"
    assert held_to(answer, 1.0, closest=False).quotes == ()


def test_an_answered_part_that_is_not_sure_enough_is_no_answer(town: Answerer) -> None:
    answer = town.answer(IN_PART, (), BOTH)
    assert held_to(answer, answer.parts[0].confidence, closest=True).reason == "in-part"
    assert held_to(answer, 1.0, closest=True).reason == "unsure"
    assert held_to(answer, 1.0, closest=False).tier == "absent"


def test_a_word_that_the_shown_quotes_lack_too_stays_named() -> None:
    sure, near = replace(SURE, missing=("b",)), replace(NEAR, question="c or d?", missing=("b", "c"))
    answer = replace(NEAR, reason="in-part", missing=("b", "c"), parts=(sure, near))
    assert held_to(answer, None, closest=False).missing == ("b", "c or d")


@pytest.mark.parametrize("question", [IN_PART, TWO])
@pytest.mark.parametrize("at", [None, 0, 1])
@pytest.mark.parametrize("closest", [True, False])
def test_parts_explained_later_are_held_to_the_same(
    town: Answerer, question: str, at: int | None, closest: bool
) -> None:
    answer = town.answer(question, (), BOTH)
    floor = None if at is None else answer.parts[at].confidence + 1e-6
    logged = held_to(answer, floor, closest=closest)
    assert held_alike(answer, logged) == logged
