"""Lists in plain text."""

from __future__ import annotations

from tests.ingest.readers.texts import contents, read


def test_lists_become_items_with_their_lead_in() -> None:
    document = read("Bring these things with you:\n\n- a lamp\n- a rope that is\n  long enough\n\nThen wait.")
    items = [b for b in document.blocks if b.kind == "item"]
    assert contents(document, "item") == ["a lamp", "a rope that is long enough"]
    assert [b.lead.text for b in items if b.lead] == ["Bring these things with you:"] * 2
    assert "a lamp\na rope" in document.text


def test_numbered_rules_keep_their_numbers() -> None:
    document = read("Rules of the server\n\n1. No spam.\n\n2. Be kind.\n\n3. Ask before you ping.\n")
    assert contents(document, "item") == ["1. No spam.", "2. Be kind.", "3. Ask before you ping."]


def test_an_initial_or_a_year_opens_no_list() -> None:
    document = read(
        "He met\nA. Smith in the long and very rainy autumn of\n1999. It was late by then, everyone agreed."
    )
    assert not contents(document, "item")


def test_clauses_with_dotted_numbers_are_a_list_and_decimals_are_none() -> None:
    clauses = ["1.1 Members pay.", "1.2 Guests pay double.", "1.2.1 Children pay nothing.", "1.3 Dogs are free."]
    assert contents(read("\n".join(["Fees", "", *clauses])), "item") == clauses
    assert contents(read("It rose to\n3.5 percent in May and\n4.1 percent in June."), "item") == []


def test_one_bullet_is_an_item() -> None:
    news = "Version 7 of the almanac\n• The tides of May were wrong.\n\nVersion 6 of it\n\n* One page\n  was torn.\n"
    assert contents(read(news), "item") == ["The tides of May were wrong.", "One page was torn."]


def test_bullets_below_a_wide_line_are_items() -> None:
    rows = [
        "2024.05.18 - the almanac of the harbour, its seventh edition",
        "• The tides of May were wrong in the table of the second week.",
        "• All the lights of the coast are listed with their colours and",
        "  the hours at which they burn.",
    ]
    assert len(contents(read("\n".join(rows)), "item")) == 2


def test_lines_below_one_that_leads_into_them_are_its_items() -> None:
    text = "Boats go:\nWednesday at eight\nSunday at seven\nAll are welcome.\n\nserver:\nport 80\n"
    document = read(text)
    items = [block for block in document.blocks if block.kind == "item"]
    assert [block.lead.text for block in items if block.lead] == ["Boats go:", "Boats go:"]
    assert contents(document, "paragraph") == ["Boats go:", "All are welcome.", "server:", "port 80"]


def test_an_emoji_leads_into_nothing() -> None:
    assert contents(read("We won :tada:\nSunday at seven\nMonday at eight\n"), "item") == []
