"""Tables without a mark of their header."""

from __future__ import annotations

import pytest

from bot.ingest.raw import RawBlock
from bot.ingest.readers.columns import names_columns, sets_a_page, without_false_headers


@pytest.mark.parametrize(
    ("rows", "named"),
    [
        ([["Place", "Prize"], ["First", "30 pounds"]], True),
        ([["Round 1", "7 March, 19:00"], ["Round 2", "14 March, 19:00"]], False),
        ([["Adults", "14"], ["Children", "free"]], True),
        ([["Fee", "2024"], ["Adults", "14"]], True),
        ([["Round", "1", "2"], ["Tern", "3", "4"]], True),
        ([["Lone"]], True),
        ([["word " * 30, "Prize", "Place"], ["First", "30 pounds", "1"]], False),
        ([], True),
    ],
)
def test_a_name_and_a_number_are_no_header_among_others(rows: list[list[str]], named: bool) -> None:
    assert names_columns(rows) == named


def test_each_table_is_judged_alone() -> None:
    blocks = [
        RawBlock("row", text, 1, group=group, header=header)
        for text, group, header in (
            ("Day | Opens", 1, True),
            ("Monday | 9", 1, False),
            ("A | 1", 2, True),
            ("B | 2", 2, False),
        )
    ]
    assert [block.header for block in without_false_headers(blocks)] == [True, False, False, False]


def test_a_table_of_prose_only_sets_a_page() -> None:
    prose = "word " * 40
    assert sets_a_page([[prose, prose], [prose, ""]])
    assert not sets_a_page([["Fee", prose], ["Hours", prose]])
    assert not sets_a_page([])
