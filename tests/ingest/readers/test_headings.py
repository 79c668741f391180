"""Headings right above their text."""

from __future__ import annotations

from bot.ingest.parse import read_data
from tests.ingest.readers.texts import contents, read


def test_numbered_headings_stand_apart_from_the_lines_below_them() -> None:
    minutes = (
        "MINUTES OF THE HARBOUR BOARD\nHeld on the pier at seven\n\n1. Report of the treasurer\nBalance: 312 pounds\n"
        "The fee is raised to 60 pounds.\n\n2. Equipment\n2.1 Buoys\nTwo buoys are bought.\n\n3. Other matters\n"
        "- The code of the gate changes.\n- The crane is oiled.\n"
    )
    document = read(minutes)
    assert contents(document, "heading") == [
        "MINUTES OF THE HARBOUR BOARD",
        "1. Report of the treasurer",
        "2. Equipment",
        "2.1 Buoys",
        "3. Other matters",
    ]
    assert "The fee is raised to 60 pounds." in contents(document, "paragraph")
    assert contents(document, "item") == ["The code of the gate changes.", "The crane is oiled."]


def test_sections_head_their_clauses() -> None:
    rules = "1. BERTHS\n1.1 One boat has one berth.\n1.2 Guests ask first.\n\n2. FEES\n2.1 Fees are due in May.\n"
    passages = read_data(rules.encode(), "rules.txt", "main").passages
    assert [(passage.heading[-1].text, passage.text) for passage in passages] == [
        ("1. BERTHS", "1.1 One boat has one berth.\n1.2 Guests ask first."),
        ("2. FEES", "2.1 Fees are due in May."),
    ]


def test_steps_that_wrap_are_no_headings() -> None:
    steps = "1. Open the gate and wait until the light\nturns green.\n2. Drive in and stop where the man\nwaves.\n"
    assert contents(read(steps), "heading") == []
    assert [text[:12] for text in contents(read(steps), "item")] == ["1. Open the ", "2. Drive in "]


def test_one_line_in_capitals_heads_nothing() -> None:
    assert contents(read("Boats\n\nSOS\nis what they send.\n\nMAYDAY\nis what they say.\n"), "heading") == ["Boats"]


def test_versions_head_their_notes_where_there_are_several() -> None:
    notes = "Ferry planner\n\nVersion 1.2 (May 2025)\nTides are shown. It starts faster.\n\n"
    several = read(f"{notes}Version 1.1\nRoutes can be shared.\n\nVersion 1.1 was slow.\nIt is gone.\n")
    assert contents(several, "heading") == ["Ferry planner", "Version 1.2 (May 2025)", "Version 1.1"]
    assert contents(read(f"{notes}The end comes\nas a surprise.\n"), "heading") == ["Ferry planner"]


def test_prices_are_no_versions() -> None:
    assert contents(read("Prices\n\nAnchor 12.50\nRope 3.20\n\nLamps 4.50\nNets 9.90\n"), "heading") == ["Prices"]


def test_lines_with_a_colon_head_paragraphs_where_there_are_several() -> None:
    told = "The pier is open from eight in the morning until the evening bell rings."
    several = read(f"Pier\n\nHours:\n\n{told}\n\nAccess for boats:\n\n{told}\n\nBring:\n\n- a rod\n- a card\n")
    assert contents(several, "heading") == ["Pier", "Hours", "Access for boats"]
    assert "Bring:" in contents(several, "paragraph")
    one = read(f"Pier\n\n{told}\n\nAnna said:\n\n{told}\n")
    assert contents(one, "heading") == ["Pier"]
