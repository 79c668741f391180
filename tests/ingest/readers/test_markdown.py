"""Markdown and its front matter."""

# ruff: noqa: E501
from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import CorpusError
from bot.ingest.parse import read_data
from bot.ingest.reading import Reading
from bot.ingest.tidy import line as tidy_line
from bot.model import Source


def read(text: str, name: str = "guide.md") -> Reading:
    return read_data(text.encode(), name, "main")


def blocks(text: str) -> list[tuple[str, int, str, str | None]]:
    document = read(text).document
    return [(b.kind, b.level, document.text[b.start : b.end], b.lead.text if b.lead else None) for b in document.blocks]


FRONT = """---
title: "Ships: a guide"
author: Ann Lee
publisher: Harbour Press
published: 2018-4-3
url: https://ships.example/guide
language: en-GB
kind: FAQ
sources:
  - title: Old ships
    author: Tom Ray
    publisher: Sea Books
    date: 1999
  - title: New ships
---
Body.
"""


def test_front_matter_is_metadata_and_not_text() -> None:
    document = read(FRONT).document
    meta = document.ref.meta
    assert document.text == "Body."
    assert (meta.title, meta.author, meta.publisher, meta.published) == (
        "Ships: a guide", "Ann Lee", "Harbour Press", "2018-04-03",
    )  # fmt: skip
    assert (meta.url, meta.language, meta.kind) == ("https://ships.example/guide", "en", "faq")
    assert meta.sources == (Source("Old ships", "Tom Ray", "Sea Books", "1999"), Source("New ships"))


@pytest.mark.parametrize(
    ("yaml", "words"),
    [
        ("title: a: b", ["line 2", "quotes"]),
        ("title: ok\nauthor: [unclosed", ["line"]),
        ("title: ok\nkind: essay", ["line 3", "kind", "reference, news, opinion, faq"]),
        ("published: yesterday", ["line 2", "published", "2018-04-03"]),
        ("published: 2018-02-30", ["line 2", "calendar"]),
        ("url: javascript:alert(1)", ["line 2", "url", "https://"]),
        ("language: the queen's", ["line 2", "language"]),
        ("title: {a: b}", ["line 2", "title"]),
        ("sources: one", ["line 2", "sources", "list"]),
        ("title: ok\nsources:\n  - author: x", ["line 3", "title"]),
    ],
)
def test_bad_front_matter_names_line_and_remedy(yaml: str, words: list[str]) -> None:
    with pytest.raises(CorpusError) as caught:
        read(f"---\n{yaml}\n---\nBody.\n")
    for word in words:
        assert word in str(caught.value)


def test_front_matter_that_is_not_closed_is_named() -> None:
    with pytest.raises(CorpusError, match=r"line 1: .*---"):
        read("---\ntitle: x\n\nBody without an end.\n")


def test_a_thematic_break_is_no_front_matter() -> None:
    assert read("---\n\nJust text below a rule.\n").document.text == "Just text below a rule."


def test_yaml_bombs_stay_small() -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x]\n" + "".join(
        f"{b}: &{b} [*{a},*{a},*{a},*{a},*{a},*{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    with pytest.raises(CorpusError):
        read(f"---\n{bomb}title: *i\n---\nBody.\n")


def test_structure() -> None:
    assert blocks(
        "# Top\n\nText *with* `code`, [a link](https://x.example) &amp; ![alt](i.png).\n\n## Below\n\n> Quoted.\n"
    ) == [
        ("heading", 1, "Top", None),
        ("paragraph", 0, "Text with code, a link & .", None),
        ("heading", 2, "Below", None),
        ("paragraph", 0, "Quoted.", None),
    ]


def test_lists_tables_and_code_know_their_leads() -> None:
    assert blocks(
        "Steps:\n\n3. one\n4. two\n   - deep\n\nPorts:\n\n| Port | Range |\n|---|---|\n| Brest | 7 m |\n\nRun:\n\n```sh\nls  -l\n```\n"
    ) == [
        ("paragraph", 0, "Steps:", None),
        ("item", 1, "3. one", "Steps:"),
        ("item", 1, "4. two", "Steps:"),
        ("item", 2, "deep", "4. two"),
        ("paragraph", 0, "Ports:", None),
        ("row", 0, "Port | Range", None),
        ("row", 0, "Brest | 7 m", "Port | Range"),
        ("paragraph", 0, "Run:", None),
        ("code", 0, "ls  -l", "Run:"),
    ]


def test_an_item_of_several_paragraphs_is_one_block() -> None:
    assert blocks("- first\n\n  more of it\n\n- second\n") == [
        ("item", 1, "first more of it", None),
        ("item", 1, "second", None),
    ]


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
        ("H<sub>2</sub>O<br/>is <SPAN class='x>y'>water</SPAN>.", "H2O is water."),
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


def test_images_are_reported() -> None:
    dropped = read("Text ![A red boat](boat.png) here.\n").document.dropped
    assert [(drop.reason, drop.text, drop.line) for drop in dropped] == [("image", "A red boat", 1)]


def test_footnotes_become_notes() -> None:
    reading = read("A claim.[^1]\n\n[^1]: Its source, page 3.\n")
    assert [b.kind for b in reading.document.blocks] == ["paragraph", "note"]
    assert [p.text for p in reading.passages] == ["A claim.[^1]"]


def test_lines_count_from_the_top_of_the_file() -> None:
    assert read("---\ntitle: x\n---\n\n![a](b)\n\nText.\n").document.dropped[0].line == 5


def test_curated_files_are_not_cleaned() -> None:
    body = "Some words of prose that say something useful to everyone who reads them here.\n\nSubscribe now\n"
    assert "Subscribe now" in read(f"---\ntitle: x\n---\n{body}").document.text
    assert "Subscribe now" not in read(body).document.text


def test_the_title_comes_from_heading_line_or_file_name() -> None:
    assert read("# Sails\n\nText.\n").document.ref.meta.title == "Sails"
    long = "word " * 30
    assert read(f"How sails work\n\n{long}.\n").document.ref.meta.title == "How sails work"
    assert read(f"{long}.\n", "reef-the-sails.md").document.ref.meta.title == "Reef the sails"
    assert read(f"One two three four, {long}.\n", "8f3a2c1b.md").document.ref.meta.title == "One two three four…"


def test_a_number_that_markdown_takes_for_an_empty_item_is_kept() -> None:
    assert blocks("It began in\n\n1974.\n\nIt ended soon.\n")[1] == ("item", 1, "1974.", None)


def test_a_line_in_bold_heads_what_stands_below_it() -> None:
    page = """# Help

**Welcome**

We are a club.

## Questions

\U0001f4cc **Do you accept dogs?**
Yes, on *Sundays*.

__Where is it?__\\
At the quay.

**Note** that this is prose.

**Important words**
that go on in lower case.

**By Ann Lee**

**This is said aloud.**

**Rules:**

1. **Be nice**
   No insults are tolerated.
2. **Be quiet.**
   After ten at night.
- **Jib**: the small sail.
- **Only bold**
"""
    assert [(kind, level, text) for kind, level, text, _ in blocks(page)] == [
        ("heading", 1, "Help"),
        ("heading", 2, "Welcome"),
        ("paragraph", 0, "We are a club."),
        ("heading", 2, "Questions"),
        ("heading", 3, "\U0001f4cc Do you accept dogs?"),
        ("paragraph", 0, "Yes, on Sundays."),
        ("heading", 3, "Where is it?"),
        ("paragraph", 0, "At the quay."),
        ("paragraph", 0, "Note that this is prose."),
        ("paragraph", 0, "Important words that go on in lower case."),
        ("note", 0, "By Ann Lee"),
        ("paragraph", 0, "This is said aloud."),
        ("heading", 3, "Rules:"),
        ("item", 1, "1. Be nice"),
        ("item", 2, "No insults are tolerated."),
        ("item", 1, "2. Be quiet. After ten at night."),
        ("item", 1, "Jib: the small sail."),
        ("item", 1, "Only bold"),
    ]


@pytest.mark.parametrize(("second", "kind"), [("**It is slow.**\nWait.", "heading"), ("It is slow.", "paragraph")])
def test_sentences_in_bold_are_headings_where_several_are(second: str, kind: str) -> None:
    found = blocks(f"# Trouble\n\n**Error 500 appears.**\nLook into the log.\n\n{second}\n")
    assert found[1][0] == kind


def test_a_line_that_asks_heads_its_answer_where_several_do() -> None:
    asked = "# Club\n\nDo you accept dogs?\nYes, on Sundays.\n\n"
    assert [kind for kind, *_ in blocks(asked)] == ["heading", "paragraph", "paragraph"]
    page = f"{asked}How much is a berth?\nIt costs 40 euros.\n\nIs that all?\n\nYes.\n"
    assert [(kind, level, text) for kind, level, text, _ in blocks(page)][1:] == [
        ("heading", 2, "Do you accept dogs?"),
        ("paragraph", 0, "Yes, on Sundays."),
        ("heading", 2, "How much is a berth?"),
        ("paragraph", 0, "It costs 40 euros."),
        ("heading", 2, "Is that all?"),
        ("paragraph", 0, "Yes."),
    ]


def test_the_summary_of_details_heads_them() -> None:
    page = "# Club\n\n<details>\n<summary><b>On Windows</b></summary>\nRun it.\n</details>\n"
    assert [(kind, level, text) for kind, level, text, _ in blocks(page)][1:] == [
        ("heading", 2, "On Windows"),
        ("paragraph", 0, "Run it."),
    ]


def test_line_ends_of_an_author_are_kept_and_those_of_an_editor_are_not() -> None:
    wrapped = (
        "The harbour was dredged twice in the last century, and each time the silt\n"
        "came back. Nobody knows why, for the breakwater was built by people who\n"
        "Anna never met.\n\n"
    )
    told = [(kind, text) for kind, _, text, _ in blocks(f"# Harbour\n\n{wrapped * 3}")]
    assert told[1:] == [("paragraph", tidy_line(wrapped))] * 3
    page = """# Harbour

Welcome!
Read the rules:

\u2022 Be nice.
\u2022 Be quiet.

Monday: closed
Tuesday: 9 to 5
Sunday: 10 to 2

\u2705 Do share pictures
\u274c Do not sell

He met the
harbour master.
"""
    assert [(kind, text) for kind, _, text, _ in blocks(page)][1:] == [
        ("paragraph", "Welcome!"),
        ("paragraph", "Read the rules:"),
        ("item", "Be nice."),
        ("item", "Be quiet."),
        ("paragraph", "Monday: closed"),
        ("paragraph", "Tuesday: 9 to 5"),
        ("paragraph", "Sunday: 10 to 2"),
        ("paragraph", "\u2705 Do share pictures"),
        ("paragraph", "\u274c Do not sell"),
        ("paragraph", "He met the harbour master."),
    ]


def test_signs_that_only_tell_how_a_line_looks_are_no_text() -> None:
    page = "# Guide\n\n> [!WARNING]\n> Never share it.\n\n-# A small line.\n\n- [x] Install it\n- [ ] Run [x] it\n"
    assert [text for _, _, text, _ in blocks(page)][1:] == [
        "Never share it.",
        "A small line.",
        "\u2611 Install it",
        "\u2610 Run [x] it",
    ]


@pytest.mark.parametrize("piece", ["<summary>", "<summary ", "<summary>x</summary>"])
def test_summaries_without_end_are_read_in_time(piece: str) -> None:
    began = time.process_time()
    read(f"# Club\n\n<details>\nOpen.{piece * 20_000}\n")
    assert time.process_time() - began < 10


def test_signs_of_obsidian_are_no_text() -> None:
    text = (
        "# Siege\n\n> [!tip]+ Short answer\n> It lasts **ninety** minutes.\n\n> [!warning]\n> Walls fall.\n\n"
        "See [[Guild bank|the bank]], [[#Rules]] and `[[ -f file ]]`. ![[map.png]] Only ==captains== start one. ^start-rule\n\n"
        "%%\nTalk to the officers.\n%%\n\n- [[Crown]] once %%check this%%\n\n```\n%%\nkept\n%%\na == b\n```\n\n"
        "| Role | Boats |\n|---|---|\n| [[Captain\\|Chief]] | 1 |\n"
    )
    document = read_data(text.encode(), "siege.md", "main").document
    assert [document.text[block.start : block.end] for block in document.blocks] == [
        "Siege",
        "Short answer",
        "It lasts ninety minutes.",
        "Walls fall.",
        "See the bank, Rules and [[ -f file ]]. Only captains start one.",
        "Crown once",
        "%%\nkept\n%%\na == b",
        "Role | Boats",
        "Chief | 1",
    ]
    assert {drop.text for drop in document.dropped} == {"map.png", "Talk to the officers.", "check this"}


def test_what_only_looks_like_signs_of_obsidian_stays() -> None:
    text = "If a == b and b == c, then 100%% of x ^2 is [[1, 2], [3, 4]].\n"
    assert read_data(text.encode(), "maths.md", "main").document.text == text.strip()


def test_a_name_in_italics_heads_the_list_below_it() -> None:
    text = "## Boats\n\n*Ferry*\n- Ten berths.\n\n*They are old.*\n- Some leak.\n\n*Tug*\n\nIt is red.\n"
    document = read_data(text.encode(), "boats.md", "main").document
    assert [document.text[block.start : block.end] for block in document.blocks if block.kind == "heading"] == [
        "Boats",
        "Ferry",
    ]


def test_two_labelled_lines_are_two() -> None:
    document = read_data(b"Price: 5 pounds\nDuration: three hours\n", "tour.md", "main").document
    assert len(document.blocks) == 2


def test_a_line_that_only_parts_is_no_text() -> None:
    assert read_data("Boats are red.\n\n━━━━━━━\n\nTugs are blue.\n".encode(), "a.md", "main").document.text == (
        "Boats are red.\n\nTugs are blue."
    )
