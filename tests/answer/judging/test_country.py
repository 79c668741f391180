from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asking.question import understand
from bot.answer.judging.country import other_country
from tests.answer.making import asked_of


@pytest.mark.parametrize(
    ("question", "quote", "around", "other"),
    [
        ("How many envoys did Canada send?", "France sent nine envoys.", "", True),
        ("how many envoys did canada send", "The French sent nine envoys.", "", True),
        ("How many envoys did Canada send?", "Canadian towns sent nine envoys to France.", "", False),
        ("How many envoys did Canada send?", "France sent nine envoys.", "So did Canada.", False),
        ("How many envoys did Canada send?", "The capital sent nine envoys.", "", False),
        ("How many envoys did Canada send to France?", "France got nine envoys.", "", False),
        ("How many envoys did Canada send to France?", "France got nine envoys of the US.", "", True),
        ("How many envoys did South Africa send?", "South African towns sent nine envoys.", "", False),
        ("How many envoys did NATO send?", "France sent nine envoys.", "", False),
        ("How many envoys did Canada send?", "The EU sent nine envoys.", "", False),
        ("how many envoys did england send", "The British sent nine envoys.", "", False),
        ("how many envoys did they send us", "France sent nine envoys.", "", False),
    ],
)
def test_another_country_than_the_one_asked_about(question: str, quote: str, around: str, *, other: bool) -> None:
    assert other_country(*asked_of(question, quote, around=around)) is other


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(("en", "de", "ru", "zh", "xx")))
def test_no_text_names_other_countries_than_itself(question: str, quote: str, language: str) -> None:
    if understand(question, (), (language,), language).words:
        assert not other_country(*asked_of(question, question, language))
        assert other_country(*asked_of(question, quote, language)) in {True, False}
