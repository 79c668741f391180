"""Acronyms that a text explains."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.acronyms import explained, implied


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The River Fishing Board (RFB) met.", ("RFB", "River Fishing Board")),
        ("RFB (River Fishing Board) met.", ("RFB", "River Fishing Board")),
        ("the River Fishing Board, or RFB, met", ("RFB", "River Fishing Board")),
        ("the Short-Range Boat Fleet (SBF) Act", ("SBF", "Short Range Boat Fleet")),
        ("the Short-Range Boat Fleet (SRBF) Act", ("SRBF", "Short Range Boat Fleet")),
        ("a Department of Boats (DoB)", ("DoB", "Department of Boats")),
        ("a Department of Boats (DB)", ("DB", "Department of Boats")),
        ("read the terms of service (TOS).", ("TOS", "terms of service")),
        ("non-government boats (NGBs)", ("NGB", "non government boats")),
    ],
)
def test_an_explained_acronym(text: str, pair: tuple[str, str]) -> None:
    assert list(explained(text)) == [pair]


@pytest.mark.parametrize(
    "text",
    [
        "under strain (US)",
        "They fished. River (RFB)",
        "a boat (see RFB)",
        "the Fishing Board (RFB)",
        "RFB (a River Fishing Board of three)",
        "the boat, or A",
        "",
    ],
)
def test_what_explains_nothing(text: str) -> None:
    assert list(explained(text)) == []


@given(st.text(max_size=80) | st.from_regex(r"([A-Z][a-z-]{0,5} ){1,6}\([A-Z]{1,6}\)", fullmatch=True))
def test_both_stand_in_the_text_on_one_line(text: str) -> None:
    for short, long in explained(text):
        assert short in text
        assert all(word in text for word in long.split())
        assert not any(sign in f"{short}{long}" for sign in "\n\t")


@given(st.lists(st.sampled_from(["River", "Fishing", "Board", "Iron", "Lake"]), min_size=2, max_size=8, unique=True))
def test_initials_are_always_found(words: list[str]) -> None:
    short = "".join(word[0] for word in words)
    assert list(explained(f"It is the {' '.join(words)} ({short}).")) == [(short, " ".join(words))]


def test_readers_shorten_the_names_of_sections_and_words_of_several_parts() -> None:
    text = "Push-to-talk is mandatory; a well-known out-of-memory error is not."
    assert list(implied(text, ["3. Terms of service", "Rates and terms", "Ports", "Who may fish here, and when?"])) == [
        ("ptt", "Push to talk"),
        ("oom", "out of memory"),
        ("tos", "Terms of service"),
    ]


def test_a_short_form_that_many_texts_have_may_be_of_a_section() -> None:
    assert list(implied("", ["Annual general meeting"])) == [("agm", "Annual general meeting")]
    assert list(implied("", ["Down on grass"])) == []
