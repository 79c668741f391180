"""What a message tells without its conversation."""

from __future__ import annotations

import pytest

from bot.answer.asking.followup.alone import (
    asked_something,
    asks_for_more,
    is_counted,
    is_idle,
    is_more,
    is_more_in_any,
    is_unclear,
)
from bot.answer.asking.phrases import LONGEST, phrases_of, written_in
from bot.model import Exchange
from tests.answer.making import quote


@pytest.mark.parametrize(
    ("message", "more"),
    [
        ("more", True),
        ("[2]", True),
        ("the second one", True),
        ("more about boats", False),
        ("m" * LONGEST + "ore", False),
    ],
)
def test_more_and_one_of_the_quotes_need_what_was_shown(message: str, more: bool) -> None:
    assert asks_for_more(message) is more


@pytest.mark.parametrize(("text", "counted"), [("the second", True), ("[2]", False), ("the second boat", False)])
def test_an_ordinal_alone_counts(text: str, counted: bool) -> None:
    assert is_counted(text) is counted


@pytest.mark.parametrize(
    ("message", "code", "idle"),
    [
        ("when was that", "en", True),
        ("when was it built", "en", False),
        ("when was", "en", False),
        ("那之前呢", "zh", True),
    ],
)
def test_only_a_pronoun_is_no_topic(message: str, code: str, idle: bool) -> None:
    assert is_idle(message, phrases_of(code)) is idle


@pytest.mark.parametrize(
    "message", ["more", "mehr davon", "más", "encore", "ещё", "还有吗", "more boats", "m" * LONGEST]
)
def test_more_is_told_of_all_languages_at_once_as_of_each(message: str) -> None:
    assert is_more_in_any(message) is any(is_more(message, phrases) for phrases in written_in(message))


def test_a_doubt_is_unclear() -> None:
    assert is_unclear("are you sure")
    assert not is_unclear("are you open")


def test_nothing_is_asked_by_thanks_nor_of_a_quote_that_was_not_there() -> None:
    assert not asked_something(Exchange("thanks!"))
    assert not asked_something(Exchange("the second one"))
    assert asked_something(Exchange("the second one", (quote("A boat."),)))
    assert asked_something(Exchange("when is the fair?"))
