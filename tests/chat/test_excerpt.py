from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.escape import escape
from bot.chat.excerpt import Excerpt, excerpt, plain
from bot.chat.runs import lines
from bot.model import Passage

from .markdown import read
from .samples import CODE, NARROW, WIDE, marks_of, passage, table_passage

SENTENCE = "Who catches a pike pays for it as this table says."


def texts(shown: Excerpt) -> list[str]:
    return [
        *(piece.code or "\n".join("".join(run.text for run in line) for line in piece.lines) for piece in shown.pieces)
    ]


def test_code_and_narrow_tables_stand_in_fences() -> None:
    first, table, code, last = texts(excerpt(table_passage(NARROW[:2] + NARROW[3:])))
    assert first == SENTENCE
    assert table == "```\nFish      | Size  | Price\nPike      | 30 cm | 5\nSea trout | 50 cm | 12\n```"
    assert code == f"```\n{CODE}\n```"
    assert last == "Nothing else is taken."


def test_a_wide_table_is_shown_row_by_row() -> None:
    one = table_passage(WIDE)
    shown = excerpt(one, marks_of(one, "pike"))
    assert shown.wide and shown.whole
    assert texts(shown)[1] == "\n".join(WIDE)
    assert "Pike  | In the upper lake" in plain(one)


def test_what_does_not_fit_is_left_out_by_whole_rows_with_the_header_said() -> None:
    rows = ("A | B", *(f"r{n} | {'x' * 10}" for n in range(200)))
    one = table_passage(rows)
    shown = excerpt(one, marks_of(one, "r150"), 300)
    (table,) = texts(shown)
    held = table.splitlines()[1:-1]
    assert held[0].split() == ["A", "|", "B"]
    assert "r150 | xxxxxxxxxx" in held
    assert shown.before and shown.after
    assert all(re.sub(" +", " ", row) in rows for row in held)
    assert all(row in plain(one) for row in held[1:])


def test_a_row_that_is_too_long_is_not_cut() -> None:
    one = table_passage(("A | B", "pike | " + "word " * 500))
    shown = excerpt(one, [(one.text.index("pike |"), one.text.index("pike |") + 4)], 300)
    assert shown.pieces == () and not shown.whole


def test_a_long_paragraph_is_cut_between_words() -> None:
    one = passage("word " * 500)
    shown = excerpt(one, (), 100)
    assert not shown.whole
    assert texts(shown)[0].endswith(" word…")


def test_a_header_of_another_passage_stands_above_its_rows() -> None:
    one = table_passage(NARROW)
    at = one.text.index(NARROW[2])
    rest = Passage(one.id, one.document, 1, at, one.end, one.text[at:], one.heading, one.units[2:])
    assert texts(excerpt(rest))[0].splitlines()[1].startswith("Fish")


def test_marks_that_touch_are_one() -> None:
    runs = lines("abcdef", [(0, 2), (2, 4), (3, 5)])[0]
    assert [(run.text, run.marked) for run in runs] == [("abcde", True), ("f", False)]


def test_full_width_punctuation_stands_outside_of_bold() -> None:
    (runs,) = lines("甲说：“茶是热的。”乙不信。", [(2, 10)])
    assert [(run.text, run.marked) for run in runs] == [
        ("甲说", False),
        ("：“", False),
        ("茶是热的", True),
        ("。”", False),
        ("乙不信。", False),
    ]
    assert lines("“……”", [(0, 4)]) == lines("“……”")


ROWS = st.lists(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1, max_size=40),
    min_size=2,
    max_size=30,
)


@given(ROWS, st.integers(10, 600), st.integers(0, 2000))
def test_rows_are_whole_or_absent(cells: list[str], room: int, at: int) -> None:
    one = table_passage([f"{n} | {cell} | end{n}." for n, cell in enumerate(cells)])
    at = min(at, len(one.text) - 1)
    shown = excerpt(one, [(at, at + 1)], room)
    for n in range(len(cells)):
        joined = "\n".join(texts(shown))
        assert len(re.findall(rf"(?m)^{n} +\|", joined)) <= joined.count(f"end{n}.") or n == 0
    assert (len(texts(excerpt(one, (), 100_000))) > 0) and excerpt(one, (), 100_000).whole


WORDS = st.text(st.sampled_from("ab *_~`|<>[]#@:\\1.-+鱒\n"), min_size=1, max_size=60)


@given(WORDS, st.lists(st.integers(0, 60), max_size=8))
def test_bold_does_not_break_on_markdown(text: str, cuts: list[int]) -> None:
    places = sorted(min(cut, len(text)) for cut in cuts)
    spans = list(zip(places[::2], places[1::2], strict=False))
    for line in lines(text, spans):
        body = "".join(f"**{escape(run.text)}**" if run.marked else escape(run.text) for run in line)
        _, kinds = read("> " + body)
        assert set(kinds) <= {"quote", "strong"}
        assert kinds.count("strong") == sum(run.marked for run in line)
