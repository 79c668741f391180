"""The filters of templates."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from bot.answer.wording.filters import indented, listed, shorten, wrap, year


def test_years() -> None:
    assert [year(value) for value in ("2018-04", "2018", "spring", None)] == ["2018", "2018", "", ""]


def test_lists_are_phrases() -> None:
    assert [listed(list("abc"[:n]), "and") for n in range(4)] == ["", "a", "a and b", "a, b and c"]


@given(st.text(max_size=200), st.integers(2, 80))
def test_shortened_text_fits_and_begins_as_it_was(text: str, width: int) -> None:
    short = shorten(text, width)
    whole = " ".join(text.split())
    assert len(short) <= width
    assert short == whole or (short.endswith("…") and whole.startswith(short[:-1]))


def test_text_is_shortened_between_words() -> None:
    assert shorten("one two three four", 12) == "one two…"
    assert shorten("one,  two", 80) == "one, two"
    assert shorten("a" * 50, 10) == "a" * 9 + "…"


words = st.text(st.characters(exclude_categories=["Cc", "Cs", "Z"]), min_size=1, max_size=30)


@given(st.lists(words, max_size=40), st.integers(0, 8), st.integers(0, 8))
def test_wrapped_text_fits_its_columns_and_keeps_its_words(pieces: list[str], first: int, rest: int) -> None:
    wrapped = wrap(" ".join(pieces), first, rest)
    assert wrapped.split() == pieces
    lines = wrapped.split("\n")
    assert all(len(line) <= 78 for line in lines)
    assert not pieces or lines[0].startswith(" " * first + pieces[0])
    assert all(line.startswith(" " * rest) for line in lines[1:])


def test_code_is_moved_and_not_wrapped() -> None:
    assert indented("a\n\n  b" + "c" * 100, 4) == "    a\n\n      b" + "c" * 100


@given(
    st.lists(
        st.sampled_from(["a", "boat", "harbour", "x" * 20, "z" * 45, "é", "桟橋", "-", "", "\t", "a\u00a0b", "\x1f"]),
        max_size=30,
    ).map(" ".join),
    st.integers(0, 6),
    st.integers(0, 6),
)
def test_lines_are_broken_as_textwrap_breaks_them(text: str, first: int, rest: int) -> None:
    filled = textwrap.fill(text, 40, initial_indent=" " * first, subsequent_indent=" " * rest, break_on_hyphens=False)
    assert wrap(text, first, rest, 40) == filled
