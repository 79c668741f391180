"""Plain text in reStructuredText, AsciiDoc, or as the source of a wiki page."""

from __future__ import annotations

import pytest

from bot.ingest.parse import read_data
from bot.ingest.readers import markup


def blocks(text: str, name: str = "boats.txt") -> list[tuple[str, int, str]]:
    document = read_data(text.encode(), name, "main").document
    return [(block.kind, block.level, document.text[block.start : block.end]) for block in document.blocks]


def test_lines_that_signs_underline_are_headings() -> None:
    text = "The boats\n=========\n\nFerry\n-----\nIt has ten berths.\n\nTug\n---\nIt is red.\n"
    assert [block for block in blocks(text) if block[0] == "heading"] == [
        ("heading", 1, "The boats"),
        ("heading", 2, "Ferry"),
        ("heading", 2, "Tug"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "It has ten berths.\n------------------\nIt is red.\n",
        "Ferry\n--------------------------------\nIt is red.\n",
        "A row of text\nthat goes on\n------------\nIt is red.\n",
        "----------\n$ tug pull\n----------\nIt is red.\n",
    ],
)
def test_a_rule_makes_no_heading(text: str) -> None:
    assert markup.read(text.split("\n")).levels == {}


def test_restructuredtext() -> None:
    text = (
        ".. _boats:\n\n=====\nBoats\n=====\n\n:Version: 3\n\n.. contents:: Contents\n   :depth: 2\n\n"
        "The ferry\n=========\n\n"
        "The *ferry* has ``ten`` berths, see :ref:`the tug <tug>` and `the plan <https://plan.example>`_.\n\n"
        ".. note::\n\n   It is slow.\n\n.. warning:: Mind leaks.\n\n``fast``\n   How fast it is.\n\n"
        "``red``\n   Whether it is red.\n"
    )
    assert blocks(text) == [
        ("heading", 1, "Boats"),
        ("paragraph", 0, "Version: 3"),
        ("heading", 2, "The ferry"),
        ("paragraph", 0, "The ferry has ten berths, see the tug and the plan."),
        ("paragraph", 0, "It is slow."),
        ("paragraph", 0, "Mind leaks."),
        ("item", 1, "fast"),
        ("item", 2, "How fast it is."),
        ("item", 1, "red"),
        ("item", 2, "Whether it is red."),
    ]


def test_asciidoc() -> None:
    text = (
        "= Boats\n:toc: left\n\n[[ferry]]\n== The ferry\n\n[WARNING]\n====\nThe *ferry* leaks, see <<tug,the tug>> and "
        "https://plan.example[the plan].\n====\n\n* Ten berths.\n** Two are wide.\n* One crane.\n\n"
        '[options="header"]\n|===\n|Boat |Berth\n|Tern |4\n|Gull |east\n|===\n\n'
        "// nobody reads this\nTick:: A second.\n"
    )
    assert blocks(text, "boats.adoc") == [
        ("heading", 1, "Boats"),
        ("heading", 2, "The ferry"),
        ("paragraph", 0, "The ferry leaks, see the tug and the plan."),
        ("item", 1, "Ten berths."),
        ("item", 2, "Two are wide."),
        ("item", 1, "One crane."),
        ("row", 0, "Boat | Berth"),
        ("row", 0, "Tern | 4"),
        ("row", 0, "Gull | east"),
        ("paragraph", 0, "Tick: A second."),
    ]


def test_the_source_of_a_wiki_page() -> None:
    text = (
        "{{Infobox boat\n| name = Tern\n| berths = [[Ten]]\n}}\n'''Tern''' is a [[Boats|boat]].<ref>Log</ref>\n\n"
        '== Crew ==\n* One cook.\n* Two {{Role|hands}}.\n\n{| class="x"\n! Day !! Fee\n|-\n| Monday || 4\n'
        "|-\n| Friday || 5\n|}\n\n[[Category:Boats]]\n"
    )
    assert blocks(text) == [
        ("row", 0, "name | Tern"),
        ("row", 0, "berths | Ten"),
        ("paragraph", 0, "Tern is a boat."),
        ("heading", 2, "Crew"),
        ("item", 1, "One cook."),
        ("item", 1, "Two hands."),
        ("row", 0, "Day | Fee"),
        ("row", 0, "Monday | 4"),
        ("row", 0, "Friday | 5"),
    ]


def test_what_is_left_out_is_reported() -> None:
    read = markup.read("= Boats\n:toc: left\n\n// a remark\n\n* Ten berths.\n".split("\n"), ".adoc")
    assert [(drop.line, drop.text) for drop in read.dropped] == [(2, ":toc: left"), (4, "// a remark")]
    assert len(read.rows) == 7


def test_an_emoji_of_discord_is_no_attribute() -> None:
    text = "= Boats\n\n:wave: Welcome aboard.\n\nNOTE: Mind the gap.\n"
    assert "Welcome aboard." in "\n".join(markup.read(text.split("\n")).rows)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry song\n==============\n\n[Chorus]\nTen berths, *ten*, and no more.\n+\n",
        "==== end of the run ====\n// see there\n[[1,2],[3,4]]\n'a'\n",
    ],
)
def test_songs_and_logs_are_no_markup(text: str) -> None:
    rows = text.split("\n")
    assert markup.read(rows).rows == rows


def test_one_sign_is_no_markup() -> None:
    text = "Use a :: b, or 'x' and ''y''.\n* An item\n// see there\n[later]\n"
    assert markup.read(text.split("\n")).rows == text.split("\n")


@pytest.mark.parametrize("sign", ["`", "[[", "{{a|", "*a ", "_a ", "<<a,", ":a:`", "https://", "<ref", "'''", "|", "="])
@pytest.mark.parametrize("head", [".. note::\n.. _a:\n", "== A ==\n'''b'''\n[[c]]\n", "= A\n:toc: a\n[abc]\n"])
def test_long_rows_of_signs_are_read_in_time(head: str, sign: str) -> None:
    rows = (head + (sign * (1_900 // len(sign)) + "\n") * 50).split("\n")
    assert len(markup.read(rows).rows) == len(rows)


def test_a_list_of_other_pages_is_no_text() -> None:
    text = "Tides\n=====\n\n.. toctree::\n   :maxdepth: 2\n\n   ebb\n   flood\n\nThe sea rises *twice* a day.\n"
    document = read_data(text.encode(), "tides.rst", "main").document
    assert document.text.split() == "Tides The sea rises twice a day.".split()
