"""Which row goes on with the paragraph of the one above it."""

from __future__ import annotations

import textwrap

import pytest

from tests.ingest.readers.texts import PROSE, contents, read


def test_an_indent_alone_begins_a_paragraph() -> None:
    wrapped = "\n".join(textwrap.fill(PROSE, 70, initial_indent="    ") for _ in range(3))
    assert contents(read(wrapped), "paragraph") == [PROSE] * 3


def test_a_line_that_breaks_off_goes_on_though_a_sentence_ends_within_it() -> None:
    broken = "The boat left at nine in the morning of a cold day. It was full\nof people who had waited."
    assert contents(read(f"{broken}\nNobody came.\n{PROSE}\n"), "paragraph") == [
        broken.replace("\n", " "),
        "Nobody came.",
        PROSE,
    ]


def test_commands_one_below_the_other_stay_apart() -> None:
    text = "Examples:\n  quoth ask --collection harbour rules\n  quoth lookup harbour --json\n"
    assert contents(read(text), "item") == [
        "quoth ask --collection harbour rules",
        "quoth lookup harbour --json",
    ]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("the inter-\nnational agreement", "the international agreement"),
        ("the China-\nRussia border", "the China-Russia border"),
        ("soft\u00ad\nly spoken", "softly spoken"),
        ("a well-known man, a well-\nknown fact", "a well-known man, a well-known fact"),
        ("a long term and a short term: long-\nterm plans", "a long term and a short term: long-term plans"),
    ],
)
def test_words_split_at_a_line_end_are_rejoined(written: str, expected: str) -> None:
    assert read(f"{written} which nobody in the whole region expected at all.").text.startswith(expected)


def test_typeset_hyphens_at_a_line_end_are_rejoined() -> None:
    written = "This is what the manual of detailed discus\u2010\nsions says about boats and the sea that they are on.\n"
    assert "the manual of detailed discussions" in read(written).text


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html"])
def test_paragraphs_that_are_lines_of_a_pasted_text_are_made_whole(name: str) -> None:
    lines = [line for _ in range(3) for line in textwrap.wrap(PROSE, 80)]
    page = "".join(f"<p>{line}</p>\n" for line in lines) if name.endswith("html") else "\n\n".join(lines)
    assert contents(read(page, name), "paragraph") == [PROSE] * 3


def test_short_paragraphs_of_their_author_stay_apart() -> None:
    rules = [f"Rule {n} of the harbour says that nobody may run on pier {n} after nine." for n in range(20)]
    assert contents(read("\n\n".join(rules), "a.md"), "paragraph") == rules
