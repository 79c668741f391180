"""Line ends: those of the author, and those of the page's edge."""

from __future__ import annotations

import textwrap

import pytest

from bot.ingest.readers.wrapping import wrap_width
from tests.ingest.readers.texts import PROSE, contents, read


def test_the_wrap_width_is_the_files_own() -> None:
    rows = textwrap.fill(PROSE, 64).split("\n")
    assert wrap_width(rows * 4) == pytest.approx(64, abs=4)
    assert wrap_width([PROSE, "", PROSE]) is None


@pytest.mark.parametrize("width", [40, 60, 72, 100])
@pytest.mark.parametrize("indent", ["", "  "])
def test_hard_wrapped_lines_are_rejoined(width: int, indent: str) -> None:
    wrapped = "\n\n".join(textwrap.fill(PROSE, width, initial_indent=indent) for _ in range(3))
    assert contents(read(wrapped), "paragraph") == [PROSE] * 3


def test_lines_of_their_author_stay_paragraphs() -> None:
    assert contents(read(f"{PROSE}\n{PROSE}\nShort one.\n"), "paragraph") == [PROSE, PROSE, "Short one."]


def test_short_lines_that_never_go_on_in_lower_case_are_their_authors() -> None:
    plan = (
        "Week 1 (Sep 2): Knots and lines\nWeek 2 (Sep 9): Reading the chart\nWeek 3 (Sep 16): The tide tables\n"
        "Week 4 (Sep 23): Night sailing\n"
    )
    assert contents(read(plan), "paragraph") == plan.splitlines()


def test_a_short_note_that_was_wrapped_is_one_paragraph() -> None:
    assert contents(read("The library opens at nine in the morning\nand closes at five.\n"), "paragraph") == [
        "The library opens at nine in the morning and closes at five."
    ]


def test_a_wrapped_paragraph_among_short_lines_is_one() -> None:
    body = (
        "the hall is closed from 7 to 21 April because the floor is\nrenewed. Lessons take place in the school gym, on "
        "Mondays and\nWednesdays from six to eight."
    )
    letter = (
        f"Dear members,\n\n{body}\n\nBring indoor shoes!\n\nKind regards\nThe board\n\nClub office\nHarbour Road 5\n"
    )
    told = contents(read(letter), "paragraph")
    assert body.replace("\n", " ") in told
    assert told[-2:] == ["Club office", "Harbour Road 5"]


def test_the_lines_of_a_verse_stay() -> None:
    rows = [
        "The keeper had a lamp of brass, he said;",
        "it burned by day, it burned when all were fed.",
        "He trimmed the wick, and then he climbed to bed.",
        "The gulls, he knew, would circle there instead.",
    ]
    assert contents(read("The lamp\n\n" + "\n".join(rows) + "\n\nOne\nTwo\nThree\nFour\n"), "paragraph")[:4] == rows


CHINESE = (
    "夜间图书馆位于城市西边的老火车站里面，从晚上八点开放到凌晨四点，每周一休息。读者可以借阅三本书，期限为十四天。"
    "逾期每天收费五角。"
)


@pytest.mark.parametrize("characters", [20, 24, 40])
def test_hard_wrapped_lines_of_a_script_without_spaces_are_rejoined_without_any(characters: int) -> None:
    wrapped = "\n".join(CHINESE[at : at + characters] for at in range(0, len(CHINESE), characters))
    assert contents(read(f"{wrapped}\n\n{wrapped}\n"), "paragraph") == [CHINESE] * 2


@pytest.mark.parametrize(
    "rows",
    [
        ["禁止吸烟", "保持安静", "不要奔跑"],
        [
            "请尊重所有成员并且不要使用侮辱性的语言。",
            "不要在频道里发布广告或者推广链接内容。",
            "上传的图片必须是自己拍摄或者制作的。",
        ],
    ],
)
def test_lines_of_their_author_stay_so_without_spaces_too(rows: list[str]) -> None:
    assert contents(read("\n".join(rows)), "paragraph") == rows
