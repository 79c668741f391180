"""Markdown and its front matter."""

# ruff: noqa: E501
from __future__ import annotations

import pytest

from bot.errors import CorpusError
from bot.ingest.parse import read_data
from bot.ingest.tidy import line as tidy_line
from bot.model import Source
from tests.ingest.readers.notes import blocks, read

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


def test_numbers_of_items_are_those_that_are_written_unless_one_is_for_all() -> None:
    page = "1. Ask\n2. Sign\n\n1. Fold\n2. Pack\n\ntext\n\n1) Knock\n1) Enter\n"
    assert [text for kind, _, text, _ in blocks(page) if kind == "item"] == [
        "1. Ask", "2. Sign", "1. Fold", "2. Pack", "1) Knock", "2) Enter"
    ]  # fmt: skip


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


def test_a_sentence_a_line_is_a_paragraph() -> None:
    prose = "Members may borrow a tent for two weeks at the desk in the hall.\nIt comes back dry, e.g. after a night in the drying room.\n"
    assert [text for _, _, text, _ in blocks(f"# Tents\n\n{prose}")][1:] == [tidy_line(prose)]
    rules = "Be kind to everyone.\nNo advertising.\nAsk before you record.\n"
    assert [text for _, _, text, _ in blocks(f"# Rules\n\n{rules}")][1:] == rules.splitlines()


def test_two_labelled_lines_are_two() -> None:
    document = read_data(b"Price: 5 pounds\nDuration: three hours\n", "tour.md", "main").document
    assert len(document.blocks) == 2


def test_a_line_that_only_parts_is_no_text() -> None:
    assert read_data("Boats are red.\n\n━━━━━━━\n\nTugs are blue.\n".encode(), "a.md", "main").document.text == (
        "Boats are red.\n\nTugs are blue."
    )
