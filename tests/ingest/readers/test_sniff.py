"""Text that is Markdown, and text that only looks like it."""

from __future__ import annotations

import pytest

from bot.ingest.readers import sniff
from tests.ingest.readers.texts import contents, read


def test_markdown_is_read_as_such_whatever_the_file_is_called() -> None:
    rules = "**1. Be kind**\nNo insults.\n\n**2. Keep calm**\nNo running on the *pier*.\n"
    document = read(rules)
    assert contents(document, "heading") == ["1. Be kind", "2. Keep calm"]
    assert contents(document, "paragraph")[-1] == "No running on the pier."


@pytest.mark.parametrize(
    "text",
    [
        "# the port of the lamp\nport = 5\n\n# how bright it burns\nlight = 7\n",
        ".. note:: Boats **must** have lights.\n\n# not a heading\n\n> Quoted.\n",
        "= Handbook\n\n== Boats\n\n**Lights** are needed.\n\n# a remark\n",
        "Two * 3 ** 4 = 162, and 2 ** 5 = 32.\n\n# a remark\n",
        "# joins two berths\ndef join(**a, **b):\n    return dict(**a, **b)\n",
        ">>> 1 + 1\n2\n# a remark\n",
        "> When does it open?\n\nOn Friday, see [there](https://pier.example).\n",
    ],
)
def test_other_signs_make_no_markdown(text: str) -> None:
    assert not sniff.is_markdown(text)


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Pier\nlanguage: en\n---\n\nThe pier is open.\n",
        "__**Boats**__\n\u2022 Keep left\n\n__**Nets**__\n\u2022 Dry them\n",
    ],
)
def test_front_matter_and_underlined_heads_make_markdown(text: str) -> None:
    assert sniff.is_markdown(text)


@pytest.mark.parametrize(
    "text",
    [
        "---\nNote: The pier is closed until March.\nTime: 10:30\n---\nBring a light.\n",
        "---\nNote: mind: the step\nOther: [a lamp\n---\nBring a light.\n",
    ],
)
def test_a_note_between_rules_makes_no_markdown(text: str) -> None:
    assert not sniff.is_markdown(text)


def test_an_emoji_by_its_name_opens_a_line_of_markdown() -> None:
    assert sniff.is_markdown(":wave: **Welcome** aboard.\n-# Read the rules.\n")


def test_a_long_row_of_signs_is_told_from_markdown_in_time() -> None:
    for sign in ("|-", " ", "-", "**a", "[a", "| "):
        assert not sniff.is_markdown(sign * 60_000)
