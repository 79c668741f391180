"""HTML within Markdown."""

# ruff: noqa: E501
from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ingest.readers.notes import blocks, read


def test_html_in_markdown_leaves_its_text() -> None:
    reading = read(
        "<div align=center>\n<b>Hello</b> there\n</div>\n\n<!-- hidden -->\n\nA <kbd>key</kbd> press.<script>x</script>\n"
    )
    assert "Hello there" in reading.document.text
    assert "A key press." in reading.document.text
    assert "hidden" not in reading.document.text
    assert [drop.reason for drop in reading.document.dropped] == ["HTML without text"]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("A `x` or vector<int> holds 5 < 7 and > 3.", "A x or vector<int> holds 5 < 7 and > 3."),
        ("Map<String, List<Integer>> is a type.", "Map<String, List<Integer>> is a type."),
        ("<div>\nif 5 < 7 and 9 > 3 then vector<int>\n</div>", "if 5 < 7 and 9 > 3 then vector<int>"),
        ("<Widget>\nstands alone", "<Widget> stands alone"),
        ("Run `cp` <your-file> <host> now.", "Run cp <your-file> <host> now."),
        ('<div title="a > b">5 &lt; 7</div>', "5 < 7"),
        ("1 <2 and 3> 2, x<y and y>z", "1 <2 and 3> 2, x<y and y>z"),
        ("H<sub>2</sub>O<br/>is <SPAN class='x>y'>water</SPAN>.", "H₂O is water."),
    ],
)
def test_only_elements_of_html_are_markup(source: str, text: str) -> None:
    document = read(f"{source}\n").document
    assert document.text == text
    assert document.dropped == ()


@pytest.mark.parametrize(
    ("source", "text", "dropped"),
    [
        ("Run cp <source> <target>.", "Run cp <target>.", [("HTML tag", "<source>")]),
        ("If a<b and b>c.", "If ac.", [("HTML tag", "<b and b>")]),
        ("Seen <!-- not me --> here.", "Seen here.", [("HTML that is not shown", "<!-- not me -->")]),
        ("<p>Words<!-- no\nwords --></p>", "Words", [("HTML that is not shown", "<!-- no words -->")]),
        ("<p>Words<script>f(1 < 2)</script>", "Words", [
            ("HTML that is not shown", "<script>f(1 < 2)</script>"), ("HTML tag", "<p>"),
        ]),
        ("<!DOCTYPE html>\n<p>Words</p>", "Words", [("HTML without text", "<!DOCTYPE html>")]),
        ("<p>A boat <img src='boat.png'></p>", "A boat", [("image", "<img src='boat.png'>")]),
    ],
)  # fmt: skip
def test_html_that_is_dropped_is_reported(source: str, text: str, dropped: list[tuple[str, str]]) -> None:
    document = read(f"{source}\n").document
    assert document.text == text
    assert [(drop.reason, drop.text) for drop in document.dropped] == dropped


PIECES = [
    "<",
    ">",
    "5",
    "x",
    "and",
    "<int>",
    "< 7 and >",
    "<T,",
    "List<Widget>",
    "</Widget>",
    "<my-tag a='b>c'>",
    "<3",
    "'",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_signs_that_are_no_html_keep_every_word(signs: str) -> None:
    for source in (f"word {signs} end", f"<div>\nword {signs}\nend\n</div>"):
        words = re.findall(r"\w+", source.removeprefix("<div>").removesuffix("</div>"))
        assert re.findall(r"\w+", read(source).document.text) == words


def test_the_summary_of_details_heads_them() -> None:
    page = "# Club\n\n<details>\n<summary><b>On Windows</b></summary>\nRun it.\n</details>\n"
    assert [(kind, level, text) for kind, level, text, _ in blocks(page)][1:] == [
        ("heading", 2, "On Windows"),
        ("paragraph", 0, "Run it."),
    ]


@pytest.mark.parametrize("piece", ["<summary>", "<summary ", "<summary>x</summary>"])
def test_summaries_without_end_are_read_in_time(piece: str) -> None:
    began = time.process_time()
    read(f"# Club\n\n<details>\nOpen.{piece * 20_000}\n")
    assert time.process_time() - began < 10
