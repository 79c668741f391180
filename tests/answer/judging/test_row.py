"""Rows of something else."""

from __future__ import annotations

import pytest

from tests.answer.conftest import Open

TABLE = """# Prices

| What | Price |
|---|---|
| Day ticket, adults | 9 € |
| Season ticket, children | 40 € |
| Rowing boat | 5 € |
| Sailing dinghy | 12 € |

The lake is large.
"""


def judged_as_other(open_answerer: Open, question: str) -> bool:
    _, why = open_answerer({"main/prices.md": TABLE}).explain(question, [], frozenset({"main"}))
    return any(entry.part.name == "other_row" and entry.part.value for entry in why.tier.parts)


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("how much is a season ticket for adults", True),
        ("how much is a day ticket for children", True),
        ("how much is a day ticket for adults", False),
        ("how much is a season ticket", False),
        ("what is the price of a day ticket for adults and a season ticket for children", False),
        ("how much are a boat and a dinghy", False),
        ("how much is a season ticket for horses", False),
    ],
)
def test_a_row_that_another_disputes_a_word_to_is_of_something_else(
    open_answerer: Open, question: str, other: bool
) -> None:
    assert judged_as_other(open_answerer, question) is other


def test_what_a_table_has_no_row_for_is_no_sure_answer(open_answerer: Open) -> None:
    answerer = open_answerer({"main/prices.md": TABLE})
    assert answerer.answer("how much is a day ticket for adults", [], frozenset({"main"})).tier == "answered"
    mixed = answerer.answer("how much is a season ticket for adults", [], frozenset({"main"}))
    assert mixed.tier == "closest"


KEEPERS = """# Boats

| Boat | Fee | Keeper | Notes |
|---|---|---|---|
| Heron | 9 crowns | Ida | |
| Tern | | Ida | Ask before rain |
| Gull | 5 crowns | | |
| Coot | 7 crowns | Kai | |
"""


@pytest.mark.parametrize(
    ("question", "blank"),
    [
        ("who is the keeper of the gull", True),
        ("who is the keeper of the heron", False),
        ("what is the fee of the tern", True),
        ("what are the notes on the coot", True),
        ("what is the fee of the gull", False),
        ("is there a gull", False),
    ],
)
def test_an_empty_cell_answers_nothing(open_answerer: Open, question: str, *, blank: bool) -> None:
    answer, why = open_answerer({"main/boats.md": KEEPERS}).explain(question, [], frozenset({"main"}))
    assert any(entry.part.name == "blank" and entry.part.value for entry in why.tier.parts) is blank
    assert not (blank and answer.tier == "answered")
