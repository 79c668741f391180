"""Lines that head what stands below them."""

from __future__ import annotations

import pytest

from bot.ingest.parse import read_data
from tests.ingest.readers.notes import blocks


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


def test_a_name_in_italics_heads_the_list_below_it() -> None:
    text = "## Boats\n\n*Ferry*\n- Ten berths.\n\n*They are old.*\n- Some leak.\n\n*Tug*\n\nIt is red.\n"
    document = read_data(text.encode(), "boats.md", "main").document
    assert [document.text[block.start : block.end] for block in document.blocks if block.kind == "heading"] == [
        "Boats",
        "Ferry",
    ]
