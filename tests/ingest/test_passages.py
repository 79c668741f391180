"""Passages: one paragraph each as a rule, never across a heading; lists, tables and code stay whole."""

from __future__ import annotations

from bot.ingest.parse import read_data
from bot.ingest.passages import LONG, WHOLE
from bot.model import Passage
from bot.text.grams import count_words

FIFTY = (
    "The ferry leaves at nine and comes back at noon, " * 4 + "whatever the weather may be like out there on the sound."
)
SHORT = "It is a short paragraph."


def read(text: str) -> tuple[Passage, ...]:
    return read_data(f"---\ntitle: t\n---\n{text}".encode(), "a.md", "main").passages


def test_a_paragraph_is_a_passage() -> None:
    assert [p.text for p in read(f"{FIFTY}\n\n{FIFTY}\n")] == [FIFTY, FIFTY]


def test_short_paragraphs_are_joined_under_one_heading_only() -> None:
    passages = read(f"{SHORT}\n\n{SHORT}\n\n# A\n\n{SHORT}\n\n{SHORT}\n\n{SHORT}\n\n## B\n\n{SHORT}\n")
    assert [p.text.count(SHORT) for p in passages] == [2, 3, 1]
    assert [[h.text for h in p.heading] for p in passages] == [[], ["A"], ["A", "B"]]


def test_joining_stops_at_the_limit() -> None:
    passages = read("\n\n".join([SHORT] * 60))
    assert all(count_words(p.text) <= 120 for p in passages)
    assert len(passages) == 3


def test_long_paragraphs_are_split_evenly_at_sentence_ends() -> None:
    passages = read(" ".join(f"Sentence number {n} has exactly eight words here." for n in range(100)))
    sizes = [count_words(p.text) for p in passages]
    assert all(p.text.endswith("here.") for p in passages)
    assert max(sizes) <= LONG
    assert max(sizes) - min(sizes) <= 24


def test_a_list_stays_with_its_lead_in() -> None:
    (passage,) = read(f"{FIFTY} Bring these:\n\n- a lamp\n- a rope\n")
    assert [u.kind for u in passage.units][-2:] == ["item", "item"]
    assert [u.lead.text for u in passage.units if u.lead] == ["Bring these:"] * 2


def test_a_long_list_is_split_at_items() -> None:
    passages = read("Bring these:\n\n" + "\n".join(f"- the thing with the number {n}" for n in range(150)))
    assert all(count_words(p.text) <= WHOLE for p in passages)
    assert all(p.text.split("\n")[-1].startswith("the thing") for p in passages)
    units = [u for p in passages for u in p.units if u.kind == "item"]
    assert len(units) == 150
    assert all(u.lead and u.lead.text == "Bring these:" for u in units)


def test_a_long_item_is_quoted_by_the_sentence() -> None:
    (passage,) = read(f"- {FIFTY} {FIFTY}\n- short\n")
    assert [u.kind for u in passage.units] == ["item", "item", "item"]


def test_tables_are_units_of_rows_with_their_header() -> None:
    (passage,) = read("| Port | Range |\n|---|---|\n| Brest | 7 m |\n| Dover | 6 m |\n")
    assert [(u.kind, passage.slice(u.start, u.end), u.lead and u.lead.text) for u in passage.units] == [
        ("row", "Brest | 7 m", "Port | Range"),
        ("row", "Dover | 6 m", "Port | Range"),
    ]


def test_code_is_one_unit_unless_it_is_very_long() -> None:
    (passage,) = read("Run:\n\n```\none\n\ntwo\n```\n")
    assert [(u.kind, passage.slice(u.start, u.end)) for u in passage.units] == [
        ("sentence", "Run:"),
        ("code", "one\n\ntwo"),
    ]
    long = read("```\n" + "some words of code on a line\n" * 200 + "```\n")
    assert len(long) > 1
    assert all(count_words(p.text) <= WHOLE for p in long)


def test_a_term_is_shown_with_its_definition_but_not_alone() -> None:
    passages = read_data(b"<main><dl><dt>Ebb</dt><dd>Falling water.</dd></dl></main>", "a.html", "main").passages
    assert [(passages[0].slice(u.start, u.end), u.lead and u.lead.text) for u in passages[0].units] == [
        ("Falling water.", "Ebb")
    ]


def test_a_section_without_text_yields_no_passage() -> None:
    assert read("# Only\n\n## Headings\n") == ()


def test_scripts_without_spaces_are_counted_by_character() -> None:
    sentence = "这艘船每天早上九点出发中午回来。"
    passages = read(sentence * 60)
    assert len(passages) > 1
    assert all(count_words(p.text) <= LONG for p in passages)


def test_a_signature_that_opens_a_section_stays_with_what_is_told_of_it() -> None:
    long = " ".join([FIFTY] * 3)
    code = "```\nmoor(boat, berth)\n```"
    first, *rest = read(f"# moor\n\n{code}\n\n{long}\n\n{code}\n\n{long}\n")
    assert [unit.kind for unit in first.units] == ["code", *["sentence"] * 3]
    assert [[unit.kind for unit in passage.units] for passage in rest] == [["code"], ["sentence"] * 3]


def test_prose_in_a_row_is_quoted_by_the_sentence_below_what_the_row_names() -> None:
    told = "Whoever leaves within the first days gets the whole fee back by bank transfer, without any reasons. " * 4
    (passage,) = read(f"| Question | Answer |\n|---|---|\n| Fee back? | {told}|\n| A key? | The board. |\n")
    quotable = [
        (unit.kind, passage.slice(unit.start, unit.end), unit.lead and unit.lead.text) for unit in passage.units
    ]
    assert quotable == [("item", told.split(". ", maxsplit=1)[0] + ".", "Fee back?")] * 4 + [
        ("row", "A key? | The board.", "Question | Answer")
    ]
    (passage,) = read(f"|   |   |\n|---|---|\n| {told}| {told}|\n")
    assert {(unit.kind, unit.lead) for unit in passage.units} == {("sentence", None)}
    (passage,) = read(f"|   |   |   |\n|---|---|---|\n| {'word ' * 30}| {'word ' * 50}| 3 |\n")
    assert [unit.kind for unit in passage.units] == ["row"]
