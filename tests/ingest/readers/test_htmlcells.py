"""Rows of cells that reach over columns and rows."""

from __future__ import annotations

from bot.ingest.readers.htmlcells import Cells


def rows(cells: Cells, *table: list[tuple[str, int, int]]) -> list[list[str]]:
    cells.begin(table=True)
    found: list[list[str]] = []
    for row in table:
        cells.begin()
        for text, across, down in row:
            cells.add(text, across, down)
        found.append(cells.close())
    assert not cells.is_open
    return found


def test_a_cell_that_reaches_down_is_said_in_each_row() -> None:
    table = [[("Crew", 1, 2), ("Ada", 1, 1)], [("Ben", 1, 1)], [("Boat", 2, 1), ("red", 1, 1)]]
    assert rows(Cells(room=100), *table) == [["Crew", "Ada"], ["Crew", "Ben"], ["Boat", "", "red"]]


def test_a_row_without_cells_of_its_own_is_none() -> None:
    assert rows(Cells(room=100), [("Crew", 1, 2), ("Ada", 1, 1)], [], [("", 2, 1)]) == [["Crew", "Ada"], [], []]


def test_spans_never_make_a_page_much_longer_than_it_is() -> None:
    found = rows(Cells(room=50), *[[("name", 1000, 1000)] for _ in range(50)])
    assert sum(len("".join(row)) for row in found) < 500
