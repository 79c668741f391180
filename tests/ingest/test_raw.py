"""What readers hand on."""

from __future__ import annotations

from bot.ingest.raw import cells_of


def test_a_row_has_its_empty_cells_also_where_its_ends_were_trimmed() -> None:
    assert cells_of("| y | z") == ["", "y", "z"] and cells_of("x | y | ") == cells_of("x | y |") == ["x", "y", ""]
    assert cells_of("x |  | z") == ["x", "", "z"] and cells_of("only one") == ["only one"]
