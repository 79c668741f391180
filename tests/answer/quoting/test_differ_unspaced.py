"""Sentences without spaces that disagree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.quoting.differ_unspaced import contradict
from bot.text.languages import language_of

FIGURES = language_of("zh").figures


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("会员年费80元。", "会员年费为90元。", "number"),
        ("塔高一百二十米。", "塔高大约125米。", "number"),
        ("城里有一万两千三百人。", "城里有12400人。", "number"),
        ("读者可借阅3本书，期限14天。", "读者可借阅三本书，期限21天。", "number"),
        ("茶室最多容纳二十人。", "茶室最多容纳三十人。", "number"),
        ("钟楼建于一八七二年。", "钟楼建于1874年。", "date"),
        ("图书馆可以带狗进入。", "图书馆不可以带狗进入。", "negation"),
        ("会员年费八十元。", "会员年费80元，一月交。", None),
        ("城里有一万两千三百人。", "城里有12,300人。", None),
        ("贝壳馆：会员年费80元。", "石头馆：会员年费90元。", None),
        ("读者可借阅3本书，期限14天。", "读者可借阅4张光盘，期限21天。", None),
        ("会议在2019年举行。", "会议在2020年举行。", None),
        ("年费至少80元。", "年费90元。", None),
        ("钟楼很高。", "钟楼很高。", None),
        ("3元", "4元", None),
        ("", "", None),
    ],
)
def test_what_contradicts_and_what_does_not(one: str, other: str, kind: str | None) -> None:
    assert FIGURES is not None
    assert contradict(one, other, FIGURES) == contradict(other, one, FIGURES) == kind


@given(st.text(alphabet="会员年费八十百万0123456789元，。不约", max_size=30))
def test_a_sentence_does_not_contradict_itself(text: str) -> None:
    assert FIGURES is not None
    assert contradict(text, text, FIGURES) is None
