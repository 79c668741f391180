"""N-grams of scripts without spaces: where they stand, and what a question leaves of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.grams import asked, follows, pieces, rejoined
from bot.text.languages import language_of

RUNS = st.text(alphabet="图书馆的了ab1ーかガ東สวัสดีក\u0301", min_size=1, max_size=20)


@given(RUNS)
def test_pieces_cover_a_run_in_order(run: str) -> None:
    found = list(pieces(run))
    at = end = 0
    for piece in found:
        assert at <= piece.start <= max(at, end)
        assert piece.start < piece.end <= len(run)
        at, end = piece.start, max(end, piece.end)
    assert end == len(run)


@given(RUNS, st.frozensets(st.sampled_from(["的", "了", "图书", "สวั", "the"])))
def test_what_is_asked_are_pieces_without_the_words_to_leave_out(run: str, leave_out: frozenset[str]) -> None:
    at = 0
    for piece in asked(run, leave_out):
        assert at <= piece.start < piece.end <= len(run)
        assert not any(word in run[piece.start : piece.end] for word in leave_out)
        at = piece.start


@pytest.mark.parametrize(
    ("language", "run", "left"),
    [
        ("ja", "図書館はどこですか", ["図書", "書館", "館は"]),
        ("ja", "会費はいくら", ["会費", "費は"]),
        ("zh", "重要的协会", ["重要", "协会"]),
        ("zh", "我能用暗房", ["用暗", "暗房"]),
        ("zh", "能源公司", ["能源", "源公", "公司"]),
        ("zh", "开门不", ["开门"]),
        ("zh", "押金退不退", ["押金", "金退"]),
        ("zh", "不锈钢", ["不锈", "锈钢"]),
    ],
)
def test_function_words_are_cut_and_words_that_hold_their_characters_stay(
    language: str, run: str, left: list[str]
) -> None:
    known = language_of(language)
    leave_out = known.stopwords | known.form_words
    assert [run[piece.start : piece.end] for piece in asked(run, leave_out)] == left


def test_n_grams_follow_each_other_in_a_run() -> None:
    assert follows("图书", "书馆")
    assert not follows("图书", "馆员")
    assert not follows("ab", "bc")
    assert not follows("图", "图书")


@pytest.mark.parametrize(
    ("text", "words", "read"),
    [
        ("怎么烤面包？", ["烤面", "面包"], ["烤面包"]),
        ("谁收钱，面包呢", ["收钱", "面包"], ["收钱", "面包"]),
        ("茶杯和茶壶", ["茶杯", "茶壶"], ["茶杯", "茶壶"]),
        ("会会长吗", ["会长", "长吗"], ["会长吗"]),
        ("大会，会长", ["大会", "会长"], ["大会", "会长"]),
        ("ขนมปัง", ["ขนม", "นมป", "มปั"], ["ขนมปั"]),
        ("tea art", ["tea", "art"], ["tea", "art"]),
        ("", [], []),
    ],
)
def test_pieces_of_a_run_are_read_as_one_word(text: str, words: list[str], read: list[str]) -> None:
    assert rejoined(words, text) == read
