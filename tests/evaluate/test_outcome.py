"""What an answer is worth to its question."""

from __future__ import annotations

from bot.evaluate.outcome import outcome_of
from bot.evaluate.questions import Gold
from bot.model import Context
from tests.evaluate.making import answer, outcome, question, quote, unanswerable

TOWER, CHURCH = "The tower fell in 1702.", "The church was built of oak."


def test_the_place_of_the_first_gold_sentence_among_five() -> None:
    asked = question(Gold("a.md", TOWER))
    other = quote("Something else.")
    assert outcome_of(asked, answer([], [other, quote(TOWER)])).place == 2
    assert outcome_of(asked, answer([], [other] * 5 + [quote(TOWER)])).place is None
    assert outcome_of(asked, answer([], [quote(TOWER, "b.md")])).place is None
    assert outcome_of(asked, answer([], [])).place is None


def test_the_best_sentence_and_its_document() -> None:
    asked = question(Gold("a.md", TOWER))
    found = outcome_of(asked, answer([quote(TOWER)], [quote(CHURCH), quote(TOWER)]))
    assert (found.first, found.doc, found.shown) == (CHURCH, True, True)
    assert not outcome_of(asked, answer([], [quote(TOWER, "b.md")])).doc
    assert outcome_of(asked, answer([], [])).first == ""


def test_complete_is_every_part() -> None:
    asked = question(Gold("a.md", TOWER, "tower"), Gold("b.md", TOWER, "tower"), Gold("a.md", CHURCH, "church"))
    half = outcome_of(asked, answer([quote(TOWER, "b.md")], []))
    whole = outcome_of(asked, answer([quote(TOWER), quote(CHURCH)], []))
    assert (half.shown, half.complete, whole.complete) == (True, False, True)


def test_a_short_answer_may_be_split_over_quotes_and_is_only_looked_for_where_given() -> None:
    asked = question(Gold("a.md", TOWER), answers=("1703", "1702 the church"))
    assert outcome_of(asked, answer([quote(TOWER), quote(CHURCH)], [])).said is True
    assert outcome_of(asked, answer([], [quote(TOWER)])).said is False
    assert outcome_of(question(Gold("a.md", TOWER)), answer([quote(TOWER)], [])).said is None


def test_words_count_the_context_without_headings() -> None:
    context = (Context("heading", "The town", 0, 8), Context("before", "It was old.", 9, 20))
    found = outcome_of(question(), answer([quote(TOWER, context=context), quote(CHURCH)], []))
    assert (found.quotes, found.words) == (2, 5 + 3 + 6)


def test_an_unanswerable_question_finds_nothing_and_is_right_unless_answered() -> None:
    for tier in ("answered", "closest", "absent"):
        found = outcome_of(question(answers=("oak",)), answer([quote(CHURCH)], [quote(CHURCH)], tier))
        assert (found.place, found.doc, found.shown, found.complete, found.said) == (None, False, False, False, None)
        assert found.right == (tier != "answered")


def test_an_answerable_question_is_right_if_gold_is_shown_in_whatever_tier() -> None:
    assert outcome(tier="closest").right
    assert not outcome(shown=False).right
    assert unanswerable(tier="absent").right
