"""A language that is written in several characters is read in one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.text.script import in_one_script, variants
from bot.text.terms import Analyzer


def test_traditional_characters_are_read_as_simplified() -> None:
    assert in_one_script("圖書館幾點開門？謝謝", "zh") == "图书馆几点开门？谢谢"
    assert in_one_script("體育館丟了雨傘", "zh") == "体育馆丢了雨伞"
    assert in_one_script("圖書館", "ja") == in_one_script("圖書館", None) == "圖書館"
    assert Analyzer("zh").terms("圖書館") == Analyzer("zh").terms("图书馆")


def test_no_character_is_read_as_one_that_is_read_as_another() -> None:
    table = variants("zh")
    assert not set(map(ord, table.values())) & table.keys()


@given(st.text(), st.sampled_from(["zh", "en", "xx"]))
def test_a_text_is_as_long_as_before(text: str, language: str) -> None:
    assert len(in_one_script(text, language)) == len(text)
