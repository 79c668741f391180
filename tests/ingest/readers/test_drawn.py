"""Tables that plain text draws with signs."""

from __future__ import annotations

from bot.ingest.readers import text as plain


def rows(text: str) -> list[tuple[str, bool]]:
    return [(block.text, block.header) for block in plain.read(text).blocks if block.kind == "row"]


def test_rows_between_bars_are_a_table() -> None:
    text = "Berths of the pier:\n| Boat | Berth |\n|---|---|\n| Tern | 4 |\n| Gull | 7 |\nAll others ask first.\n"
    assert rows(text) == [("Boat | Berth", True), ("Tern | 4", False), ("Gull | 7", False)]
    told = [block.text for block in plain.read(text).blocks if block.kind == "paragraph"]
    assert told == ["Berths of the pier:", "All others ask first."]


def test_lines_between_borders_are_one_row() -> None:
    text = "+------+-------+\n| Boat | Berth |\n+======+=======+\n| Tern | 4, by |\n|      | day   |\n+------+-------+"
    assert rows(text) == [("Boat | Berth", True), ("Tern | 4, by day", False)]


def test_a_bar_in_a_line_makes_no_table() -> None:
    assert rows("Use a | b to choose.\n|x| is the distance.\n") == []


def test_rows_of_a_table_go_together_and_those_of_two_do_not() -> None:
    table = "| A | B |\n| 1 | 2 |\n"
    groups = [block.group for block in plain.read(f"{table}\nBetween.\n\n{table}").blocks if block.kind == "row"]
    assert groups[0] == groups[1] != groups[2] == groups[3]
    assert all(groups)


def test_box_drawing_is_a_table_as_well() -> None:
    text = (
        "┌──────┬───────┐\n│ Boat │ Berth │\n├──────┼───────┤\n│ Tern │ 4     │\n│ Gull │ 7     │\n└──────┴───────┘\n"
    )
    assert rows(text) == [("Boat | Berth", True), ("Tern | 4", False), ("Gull | 7", False)]


def test_box_drawing_that_is_no_table_stays_as_it_is() -> None:
    tree = "pier\n├── berths\n│   └── crane\n└── lamp"
    assert [block.text for block in plain.read(tree).blocks] == ["pier", "├── berths", "│ └── crane", "└── lamp"]
