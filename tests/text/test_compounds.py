"""Words run together or torn apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.compounds import (
    are_small,
    are_turned,
    around,
    joined,
    lettered,
    parted,
    respelt,
    unsigned,
    without_prefix,
)
from bot.text.languages import language_of


def test_neighbours_are_joined_over_a_space_or_a_hyphen() -> None:
    assert [(pair.of, pair.words) for pair in joined("up date the web-site, re-upload")] == [
        (("up", "date"), "update"),
        (("date", "the"), "datethe"),
        (("the", "web"), "theweb"),
        (("web", "site"), "website"),
        (("re", "upload"), "reupload"),
    ]
    assert list(joined("a way, 2 day")) == []
    assert [pair.words for pair in joined("на стройке", frozenset())] == ["настройке"]
    assert list(joined("на стройке", frozenset({"на"}))) == []
    assert [pair.words for pair in joined("a v-neck, v day, c-3, n-th")] == ["vneck"]


@pytest.mark.parametrize(
    ("text", "language", "whole"),
    [
        ("the name of the boat", "en", ["boatname"]),
        ("report a leak", "en", ["reportleak"]),
        ("in a boat", "en", []),  # a function word is no part
        ("the name, of the boat", "en", []),
        ("name boat", "en", []),
        ("name of the a boat", "en", []),
        ("Farbe des Bootes", "de", ["bootesfarbe"]),
    ],
)
def test_words_around_articles_may_be_one(text: str, language: str, whole: list[str]) -> None:
    assert [pair.words for pair in around(text, language_of(language))] == whole


def test_a_letter_before_a_word_may_be_written_as_one_with_it() -> None:
    assert lettered("Vneck") == ("v", "neck")
    assert lettered("hat") is None
    assert lettered("t4sks") is None


def test_options_are_words_without_their_dashes() -> None:
    assert [(one.of, one.words) for one in unsigned("is --dry-run the -n of git?")] == [(("--dry-run",), "dry run")]


def test_a_word_is_parted_everywhere() -> None:
    assert list(parted("Howdo")) == [("ho", "wdo"), ("how", "do")]
    assert list(parted("abc")) == []
    assert list(parted("abc123")) == []


def test_function_words_are_no_accident_of_letters() -> None:
    small = frozenset(("how", "do", "be", "an", "is", "it"))
    assert are_small(("how", "do"), small)
    assert not are_small(("how", "to"), small)
    assert not are_small(("be", "an"), small)
    assert not are_small(("is", "it"), small)


def test_a_prefix_is_taken_off_a_word_that_is_long_enough() -> None:
    assert without_prefix("unbanned") == "banned"
    assert without_prefix("Reupload") == "upload"
    assert without_prefix("nonmember") == "member"
    assert without_prefix("read") is None
    assert without_prefix("treaty") is None


@given(st.text(max_size=30))
def test_parts_make_the_word(word: str) -> None:
    assert len({one + other for one, other in parted(word)}) <= 1


@pytest.mark.parametrize(
    ("one", "other", "turned"),
    [
        ("deceleration", "acceleration", True),
        ("asynchronously", "synchronously", True),
        ("inclusive", "exclusive", True),
        ("acommodation", "accommodation", False),
        ("asignment", "assignment", False),
        ("imigration", "immigration", False),
        ("seperate", "separate", False),
    ],
)
def test_words_that_differ_in_what_turns_them(one: str, other: str, turned: bool) -> None:
    assert are_turned(one, other) is turned
    assert are_turned(other, one) is turned


def test_a_name_of_programs_is_spelt_as_one_word_or_with_lines() -> None:
    assert respelt("set_limit") == respelt("setLimit") == respelt("SET_LIMIT") == ("setlimit", "set_limit")
    assert respelt("MAX_ROW_SIZE") == ("maxrowsize", "max_row_size")
    assert respelt("limit") == respelt("1.20.4") == respelt("--all") == ()
