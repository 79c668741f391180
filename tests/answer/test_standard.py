"""What a server asks of answers: the floor, and whether closest passages are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answer.standard import held_alike, held_to
from bot.chat.samples import FULL, quote
from bot.model import Answer, Difference

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
