"""Plain text as a whole."""

from __future__ import annotations

from tests.ingest.readers.texts import PROSE, contents, read


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


def test_a_manual_page_has_its_name_once_and_no_foot() -> None:
    head, foot = "ROW(1)              Boats              ROW(1)", "Harbour 3.8       2022        ROW(1)"
    text = read(f"{head}\n\nNAME\n       row - move a boat\n\n{PROSE}\n\n{foot}\n").text
    assert text.count("ROW(1)") == 1
    assert "Boats" not in text
    assert "Harbour" not in text


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
