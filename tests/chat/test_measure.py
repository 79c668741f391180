from __future__ import annotations

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from bot.chat.escape import escape
from bot.chat.measure import cut, cut_start, shorten, units
from bot.chat.runs import weight

PROSE = st.lists(
    st.sampled_from(["word", " ", "\n", "don't", "𝔸", "e\u0301\u0302", "👩‍👧", "🇩🇪", "中文字", "*_", "a-b", "สวัสดี"])
).map("".join)
TEXTS = st.one_of(PROSE, st.text())


def clusters(text: str) -> list[str]:
    return regex.findall(r"\X", text)


@given(TEXTS)
def test_units_are_those_of_utf16(text: str) -> None:
    assert units(text) == sum(1 + (char > "\uffff") for char in text)


@given(TEXTS, st.integers(0, 60), st.sampled_from([units, weight]))
@example("x" + "\u0301" * 100, 20, units)
def test_a_cut_fits_and_respects_clusters(text: str, room: int, weigh) -> None:
    head = cut(text, room, weigh)
    assert weigh(head) <= room
    assert text.startswith(head)
    whole = clusters(text)
    kept = clusters(head)
    assert whole[: len(kept)] == kept


@given(TEXTS, st.integers(0, 60))
def test_a_cut_from_the_start_fits_and_respects_clusters(text: str, room: int) -> None:
    tail = cut_start(text, room)
    assert units(tail) <= room
    assert text.endswith(tail)
    kept = clusters(tail)
    assert clusters(text)[-len(kept) :] == kept or not kept


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=12), min_size=1, max_size=40), st.integers(12, 80))
def test_words_stay_whole(words: list[str], room: int) -> None:
    text = " ".join(words)
    head, tail = cut(text, room), cut_start(text, room)
    assert head.split() == words[: len(head.split())]
    assert tail.split() == words[len(words) - len(tail.split()) :]


@pytest.mark.parametrize(
    ("text", "room", "expected"),
    [
        ("hello world", 5, "hello"),
        ("hello world", 10, "hello"),
        ("hello world", 11, "hello world"),
        ("a" * 100, 20, "a" * 20),
        ("中文字" * 50, 7, "中文字中文字中"),
    ],
)
def test_where_it_cuts(text: str, room: int, expected: str) -> None:
    assert cut(text, room) == expected


def test_escaping_weighs() -> None:
    assert units(escape(cut("*" * 100, 50, weight))) == 50


def test_shortening_shows_that_it_did() -> None:
    assert shorten("hello world", 9) == "hello…"
    assert shorten("hello", 9) == "hello"
