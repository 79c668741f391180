"""The questions before a message."""

from __future__ import annotations

import pytest

from bot.answer.asking.followup.earlier import bare_question, in_full, last_question, leans, named_for, resolved
from bot.answer.asking.followup.kinds import POINTING
from bot.answer.asking.followup.reading import read, spoken_of
from bot.model import Exchange
from tests.answer.making import quote

FAIR = Exchange("When does the fair open in June?", (quote("The fair opens at nine."),))


def test_the_last_question_is_the_last_that_asked_something_of_its_own() -> None:
    asked = [FAIR, Exchange("and in July?"), Exchange("more"), Exchange("are you sure?"), Exchange("in short")]
    found = last_question(asked, frozenset(), read)
    assert found is not None
    assert found.text == "When does the fair open in July"


def test_a_kind_that_is_left_out_is_gone_past() -> None:
    asked = [FAIR, Exchange("who said that?", (quote("The fair opens at nine."),))]
    last, question = last_question(asked, frozenset(), read), last_question(asked, POINTING, read)
    assert last is not None
    assert question is not None
    assert (last.kind, question.text) == ("source", FAIR.question)
    assert last_question([], POINTING, read) is None


def test_earlier_questions_stand_alone() -> None:
    history = [FAIR, Exchange("and in July?"), Exchange("explain"), Exchange("more")]
    assert [one.question for one in resolved(history, 2, read)] == ["When does the fair open in July"] * 2
    assert [one.question for one in resolved(history, 1, read)] == ["When does the fair open in July"]


def test_what_is_named_takes_the_place_of_what_was_named_before() -> None:
    before = (FAIR, Exchange("and for children?"))
    assert named_for(before, "and students?") == (FAIR,)
    assert named_for(before, "why?") == before
    assert named_for(before[1:], "and students?") == before[1:]
    assert in_full(before) == "When does the fair open in June … and for children"
    assert in_full((*before, FAIR)) == "When does the fair open in June"


def test_a_bare_question_is_what_is_asked_for() -> None:
    assert bare_question("Could you tell me the price of a raft?") == "the price of a raft"
    assert bare_question("It rains a lot here. When does the fair open?") == "When does the fair open"


@pytest.mark.parametrize(
    ("question", "leaning"),
    [
        ("how wide is it?", True),
        ("and for children?", True),
        ("what can i do", True),
        ("is there a sauna?", False),
        ("How deep is the old lock?", False),
        ("wie breit ist sie?", True),
        ("¿y para niños?", True),
    ],
)
def test_a_question_leans_on_those_before_where_it_names_nothing_itself(question: str, leaning: bool) -> None:
    assert leans(question) is leaning


def test_what_a_row_of_questions_is_about_is_the_last_that_does_not_lean() -> None:
    history = [Exchange("Who mends nets?"), FAIR, Exchange("can i pay there?"), Exchange("is it cheap?")]
    asked = [one.question for one in spoken_of(history)]
    assert asked == [FAIR.question, "can i pay there?", "is it cheap?"]
    assert in_full(spoken_of(history)) == "When does the fair open in June … is it cheap"
    assert len(spoken_of([*history, FAIR])) == 2
    assert spoken_of([]) == ()
