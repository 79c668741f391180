"""Whether one is in another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.judging.belonging import leaves_open
from tests.answer.making import asked_of


def found(question: str, quote: str, language: str = "en") -> bool:
    asked, _, best = asked_of(question, quote, language)
    return leaves_open(asked, best)


@pytest.mark.parametrize(
    ("question", "quote", "language", "left_open"),
    [
        ("is ukraine in nato", "They spoke about Ukraine and NATO.", "en", True),
        ("So, is Ukraine in NATO yet?", "Ukraine is on NATO's agenda.", "en", True),
        ("is ukraine in nato", "Ukraine is not in NATO.", "en", False),
        ("is sweden in nato", "Sweden joined NATO in 2024.", "en", False),
        ("is sweden a member of NATO", "Sweden is a NATO member.", "en", False),
        ("Is Nice in France?", "Nice lies in the south of France.", "en", False),
        ("Is Paris in France?", "Paris is the capital of France.", "en", False),
        ("Is Paris in France?", "Paris and France were at odds.", "en", True),
        ("Is the key in the box?", "The key and the box are red.", "en", False),
        ("Is Ukraine in trouble with NATO?", "Ukraine and NATO met.", "en", False),
        ("Was Ida in France when Ada left?", "Ida and France were at odds.", "en", False),
        ("ist die Ukraine in der NATO?", "Ukraine und NATO waren Themen.", "de", True),
        ("ist die Ukraine in der NATO?", "Die Ukraine ist nicht Mitglied der NATO.", "de", False),
        ("ist Schweden Teil der NATO?", "Schweden trat 2024 der NATO bei.", "de", False),
    ],
)
def test_two_names_in_a_quote_do_not_say_that_one_is_in_the_other(
    question: str, quote: str, language: str, left_open: bool
) -> None:
    assert found(question, quote, language) is left_open


@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(["en", "de", "fr"]))
def test_any_text_is_judged(question: str, quote: str, language: str) -> None:
    assert found(f"is {question} in {quote}", f"x {quote}", language) in {True, False}
