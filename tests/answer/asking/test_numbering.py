"""Numbers and marks that set questions apart are none of them."""

from __future__ import annotations

import pytest

from bot.answer.asking.numbering import unmarked, unnumbered
from bot.text.languages import language_of


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("1) when is the pool open", "when is the pool open"),
        ("- when is the pool open", "when is the pool open"),
        ("Q: when is the pool open", "when is the pool open"),
        ("3. 2024", "3. 2024"),
        ("1) ¿cuándo abre la piscina?", "¿cuándo abre la piscina?"),
        ("1. when is the pool open\n2) how deep is it", "when is the pool open\nhow deep is it"),
        ("2. and the pool?", "and the pool?"),
        ("2. Liga wann gegründet", "2. Liga wann gegründet"),
        ("F. Lund wrote what?", "F. Lund wrote what?"),
    ],
)
def test_a_line_without_what_sets_it_as_an_item(typed: str, asked: str) -> None:
    assert "\n".join(map(unmarked, typed.split("\n"))) == asked


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("how deep is it? 2) who runs the club?", "how deep is it? who runs the club?"),
        ("how deep is it? 3.how many boats are there?", "how deep is it? how many boats are there?"),
        ("it is closed.\n(2) who runs the club?", "it is closed.\nwho runs the club?"),
        ("who won? 2. league of the north", "who won? 2. league of the north"),
        ("who won in 3. who lost", "who won in 3. who lost"),
        ("who won 2. who lost", "who won \nwho lost"),
    ],
)
def test_a_number_within_a_message_goes_where_a_question_follows(typed: str, asked: str) -> None:
    asking = language_of("en").asks
    assert asking is not None
    assert unnumbered(typed, asking) == asked
