"""Plain text: hard-wrapped lines, split words, lists, headings."""

from __future__ import annotations

import textwrap

import pytest

from bot.ingest.parse import read_data
from bot.ingest.readers import markdown
from bot.ingest.readers import text as plain
from bot.model import Document

PROSE = (
    "The harbour was dredged twice in the last century, and each time the silt came back within a decade of the work. "
    "Engineers now believe that the breakwater itself slows the current so much that the river drops its load there. "
    "A longer channel would cost more than the town earns in ten years, which is why nothing has been decided so far."
)


def read(text: str, name: str = "harbour.txt") -> Document:
    return read_data(text.encode(), name, "main").document


def contents(document: Document, kind: str) -> list[str]:
    return [document.text[b.start : b.end] for b in document.blocks if b.kind == kind]


@pytest.mark.parametrize("width", [40, 60, 72, 100])
@pytest.mark.parametrize("indent", ["", "  "])
def test_hard_wrapped_lines_are_rejoined(width: int, indent: str) -> None:
    wrapped = "\n\n".join(textwrap.fill(PROSE, width, initial_indent=indent) for _ in range(3))
    assert contents(read(wrapped), "paragraph") == [PROSE] * 3


def test_an_indent_alone_begins_a_paragraph() -> None:
    wrapped = "\n".join(textwrap.fill(PROSE, 70, initial_indent="    ") for _ in range(3))
    assert contents(read(wrapped), "paragraph") == [PROSE] * 3


def test_lines_of_their_author_stay_paragraphs() -> None:
    assert contents(read(f"{PROSE}\n{PROSE}\nShort one.\n"), "paragraph") == [PROSE, PROSE, "Short one."]


def test_a_line_that_breaks_off_goes_on_though_a_sentence_ends_within_it() -> None:
    broken = "The boat left at nine in the morning of a cold day. It was full\nof people who had waited."
    assert contents(read(f"{broken}\nNobody came.\n{PROSE}\n"), "paragraph") == [
        broken.replace("\n", " "),
        "Nobody came.",
        PROSE,
    ]


def test_commands_one_below_the_other_stay_apart() -> None:
    text = "Examples:\n  quoth ask --collection harbour rules\n  quoth lookup harbour --json\n"
    assert contents(read(text), "item") == [
        "quoth ask --collection harbour rules",
        "quoth lookup harbour --json",
    ]


def test_a_short_note_that_was_wrapped_is_one_paragraph() -> None:
    assert contents(read("The library opens at nine in the morning\nand closes at five.\n"), "paragraph") == [
        "The library opens at nine in the morning and closes at five."
    ]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("the inter-\nnational agreement", "the international agreement"),
        ("the China-\nRussia border", "the China-Russia border"),
        ("soft\u00ad\nly spoken", "softly spoken"),
        ("a well-known man, a well-\nknown fact", "a well-known man, a well-known fact"),
        ("a long term and a short term: long-\nterm plans", "a long term and a short term: long-term plans"),
    ],
)
def test_words_split_at_a_line_end_are_rejoined(written: str, expected: str) -> None:
    assert read(f"{written} which nobody in the whole region expected at all.").text.startswith(expected)


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


def test_headings_are_short_lines_between_paragraphs() -> None:
    document = read(
        f"The silted harbour\n\n{PROSE}\n\nWho pays for it?\n\n{PROSE}\n\nWhat the town decided\n\n{PROSE}\n"
    )
    headings = [(b.level, document.text[b.start : b.end]) for b in document.blocks if b.kind == "heading"]
    assert headings == [(1, "The silted harbour"), (2, "Who pays for it?"), (2, "What the town decided")]


def test_a_run_of_short_lines_is_verse_not_headings() -> None:
    lines = ["The tide goes out", "The tide comes in", "The boats lie still", "The nets are thin"]
    document = read(f"A song of the harbour\n\n{PROSE}\n\n" + "\n\n".join(lines) + f"\n\n{PROSE}\n")
    assert contents(document, "heading") == ["A song of the harbour"]
    assert set(lines) <= set(contents(document, "paragraph"))


def test_a_last_short_line_is_kept() -> None:
    document = read(f"The silted harbour\n\n{PROSE}\n\nSaint-Malo, in spring")
    assert contents(document, "paragraph")[-1] == "Saint-Malo, in spring"


def test_characters_are_tidied_and_the_rest_kept() -> None:
    document = read(
        "“Typo\u200bgraphic” quotes\u00a0stay,  spaces\tfold; cafe\u0301 is café; \u202ereversed\u202c, nice…"
    )
    assert document.text == "“Typographic” quotes stay, spaces fold; café is café; reversed, nice…"


def test_joiners_stay_where_they_spell() -> None:
    assert read("می\u200cخواهم این را بدانم و \U0001f469\u200d\U0001f4bb هم.").text.count("\u200c") == 1
    assert "\U0001f469\u200d\U0001f4bb" in read("She codes \U0001f469\u200d\U0001f4bb every day.").text


def test_the_wrap_width_is_the_files_own() -> None:
    rows = textwrap.fill(PROSE, 64).split("\n")
    assert plain.wrap_width(rows * 4) == pytest.approx(64, abs=4)
    assert plain.wrap_width([PROSE, "", PROSE]) is None


def test_a_manual_page_has_its_name_once_and_no_foot() -> None:
    head, foot = "ROW(1)              Boats              ROW(1)", "Harbour 3.8       2022        ROW(1)"
    text = read(f"{head}\n\nNAME\n       row - move a boat\n\n{PROSE}\n\n{foot}\n").text
    assert text.count("ROW(1)") == 1
    assert "Boats" not in text
    assert "Harbour" not in text


def test_typeset_hyphens_at_a_line_end_are_rejoined() -> None:
    written = "This is what the manual of detailed discus\u2010\nsions says about boats and the sea that they are on.\n"
    assert "the manual of detailed discussions" in read(written).text


def test_clauses_with_dotted_numbers_are_a_list_and_decimals_are_none() -> None:
    clauses = ["1.1 Members pay.", "1.2 Guests pay double.", "1.2.1 Children pay nothing.", "1.3 Dogs are free."]
    assert contents(read("\n".join(["Fees", "", *clauses])), "item") == clauses
    assert contents(read("It rose to\n3.5 percent in May and\n4.1 percent in June."), "item") == []


def test_short_lines_that_never_go_on_in_lower_case_are_their_authors() -> None:
    plan = (
        "Week 1 (Sep 2): Knots and lines\nWeek 2 (Sep 9): Reading the chart\nWeek 3 (Sep 16): The tide tables\n"
        "Week 4 (Sep 23): Night sailing\n"
    )
    assert contents(read(plan), "paragraph") == plan.splitlines()


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
    assert not markdown.is_written(text)


def test_an_emoji_by_its_name_opens_a_line_of_markdown() -> None:
    assert markdown.is_written(":wave: **Welcome** aboard.\n-# Read the rules.\n")


def test_a_long_row_of_signs_is_told_from_markdown_in_time() -> None:
    for sign in ("|-", " ", "-", "**a", "[a", "| "):
        assert not markdown.is_written(sign * 60_000)


def test_a_wrapped_paragraph_among_short_lines_is_one() -> None:
    body = (
        "the hall is closed from 7 to 21 April because the floor is\nrenewed. Lessons take place in the school gym, on "
        "Mondays and\nWednesdays from six to eight."
    )
    letter = (
        f"Dear members,\n\n{body}\n\nBring indoor shoes!\n\nKind regards\nThe board\n\nClub office\nHarbour Road 5\n"
    )
    told = contents(read(letter), "paragraph")
    assert body.replace("\n", " ") in told
    assert told[-2:] == ["Club office", "Harbour Road 5"]


def test_the_lines_of_a_verse_stay() -> None:
    rows = [
        "The keeper had a lamp of brass, he said;",
        "it burned by day, it burned when all were fed.",
        "He trimmed the wick, and then he climbed to bed.",
        "The gulls, he knew, would circle there instead.",
    ]
    assert contents(read("The lamp\n\n" + "\n".join(rows) + "\n\nOne\nTwo\nThree\nFour\n"), "paragraph")[:4] == rows


def test_rules_as_servers_write_them() -> None:
    text = (
        "📢 HARBOUR RULES 📢\n\n1️⃣ Be kind\nNo slurs, no shouting.\n\n2️⃣ Keep quiet\nThe fish sleep at night.\n\n"
        "⚠️ PENALTIES ⚠️\n➜ First time: a warning\n➜ Second time: a day on land\n\n═══════════════\n"
        "ROLES\n• Captain - steers\n• Cook - cooks\n"
    )
    document = read(text)
    assert contents(document, "heading")[1:] == ["1️⃣ Be kind", "2️⃣ Keep quiet", "⚠️ PENALTIES ⚠️", "ROLES"]
    assert contents(document, "paragraph") == ["No slurs, no shouting.", "The fish sleep at night."]
    assert len(contents(document, "item")) == 4


def test_one_line_in_capitals_heads_nothing() -> None:
    assert contents(read("Boats\n\nSOS\nis what they send.\n\nMAYDAY\nis what they say.\n"), "heading") == ["Boats"]


def test_lines_below_one_that_leads_into_them_are_its_items() -> None:
    text = "Boats go:\nWednesday at eight\nSunday at seven\nAll are welcome.\n\nserver:\nport 80\n"
    document = read(text)
    items = [block for block in document.blocks if block.kind == "item"]
    assert [block.lead.text for block in items if block.lead] == ["Boats go:", "Boats go:"]
    assert contents(document, "paragraph") == ["Boats go:", "All are welcome.", "server:", "port 80"]


def test_an_emoji_leads_into_nothing() -> None:
    assert contents(read("We won :tada:\nSunday at seven\nMonday at eight\n"), "item") == []
