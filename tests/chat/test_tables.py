from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.escape import one_line
from bot.chat.tables import PHONE, aligned, columns, on_a_phone
from bot.ingest.raw import CELLS


def test_columns_stand_below_each_other() -> None:
    assert aligned(["Fish | Price", "Sea trout | 5", "Eel | 12"]) == [
        "Fish      | Price",
        "Sea trout | 5",
        "Eel       | 12",
    ]


def test_wide_characters_count_double() -> None:
    assert columns("鱒の") == 4
    assert columns("e\u0301") == 1
    assert columns("\u2764\ufe0f") == columns("👩‍👩‍👧") == 2
    rows = aligned(["鱒 | 1", "Eel | 2"])
    assert rows == ["鱒  | 1", "Eel | 2"]
    assert len({columns(row) for row in rows}) == 1


def test_rows_may_have_fewer_cells() -> None:
    assert aligned(["A | B | C", "only one", "long cell | x"]) == ["A         | B | C", "only one", "long cell | x"]
    assert aligned([]) == []


def test_empty_cells_keep_their_place() -> None:
    rows = aligned(["A | B | C", "long |  | z", "| y | z", "x | y |"])
    assert rows == ["A    | B | C", "long |   | z", "     | y | z", "x    | y |"]
    assert aligned(["only  one"]) == ["only one"]


def test_a_phone_shows_so_many_columns() -> None:
    assert on_a_phone(["x" * PHONE])
    assert not on_a_phone(["鱒" * (PHONE // 2) + "x"])


CELL = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="|"), max_size=12)


@given(st.lists(st.lists(CELL, min_size=1, max_size=4), max_size=6))
def test_nothing_but_spaces_is_added(rows: list[list[str]]) -> None:
    made = [CELLS.join(cells) for cells in rows]
    shown = aligned(made)
    assert len(shown) == len(made)
    for before, after in zip(made, shown, strict=True):
        assert "".join(one_line(before).split()) == "".join(after.split())
    full = [row for row in shown if row.count(CELLS) == 3]
    places = {tuple(columns(part) for part in row.split(CELLS)[:-1]) for row in full}
    assert len(places) <= 1
