"""Raised and lowered text in every format that has it."""

from __future__ import annotations

import pytest

from bot.ingest.raised import lowered, raised
from bot.ingest.readers import html, markdown
from tests.ingest.readers.texts import PROSE


@pytest.mark.parametrize(
    ("text", "up", "down"),
    [
        ("31", "³¹", "₃₁"),
        ("-3", "⁻³", "₋₃"),
        ("n-1", "ⁿ⁻¹", "ₙ₋₁"),
        ("n", "ⁿ", "ₙ"),
        ("1, 2", "¹, ²", "₁, ₂"),
        ("th", "th", "th"),
        ("ni", "ni", "ni"),
        ("[4]", "[4]", "[4]"),
        (" 2 ", " ² ", " ₂ "),
        ("", "", ""),
    ],
)
def test_numbers_are_raised_and_lowered_and_words_are_not(text: str, up: str, down: str) -> None:
    assert (raised(text), lowered(text)) == (up, down)


MARKED = "It holds 2<sup>31</sup> rows, the 19<sup>th</sup> of H<sub>2</sub>O."
SHOWN = "It holds 2³¹ rows, the 19th of H₂O."


def test_a_power_is_no_longer_number() -> None:
    assert [block.text for block in html.read(f"<main><p>{PROSE}</p><p>{MARKED}</p></main>").blocks][1:] == [SHOWN]
    assert [block.text for block in markdown.read(f"{MARKED}\n\n<div>\n{MARKED}\n</div>\n").blocks] == [SHOWN] * 2


NESTED = (
    'In 2019<sup><a href="#n1">1</a></sup> it held 10<sup id="p"><b>6</b></sup> rows, the 3<sup class="o">rd</sup> 5.'
)


def test_what_stands_between_a_number_and_its_element_changes_nothing() -> None:
    shown = "In 2019¹ it held 10⁶ rows, the 3rd 5."
    assert [block.text for block in html.read(f"<main><p>{PROSE}</p><p>{NESTED}</p></main>").blocks][1:] == [shown]
    assert [block.text for block in markdown.read(NESTED).blocks] == [shown]
    linked = 'In 2019<sup id="r"><a href="#n1">1</a></sup> it held.'
    assert [block.text for block in markdown.read(f"<div>\n{linked}\n</div>\n").blocks] == ["In 2019¹ it held."]


def test_white_space_is_told_from_a_number_in_time() -> None:
    assert raised(" " * 200_000) == " " * 200_000
