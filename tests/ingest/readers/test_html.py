"""Web pages: the blocks of their content."""

# ruff: noqa: E501
from __future__ import annotations

from bot.ingest.readers import html
from tests.ingest.readers.pages import PROSE, blocks, read, rows_of


def test_structure() -> None:
    page = f"""<main><h1>T</h1><p>{PROSE}<sup>[1]</sup></p><h2>Ports</h2><p>These are the ports:</p>
    <ul><li>Brest<ul><li>old</li></ul></li><li><p>Dover</p><p>and more</p></li></ul><ol start=3><li>Look</li><li>Wait</li></ol>
    <table><thead><tr><th>Port</th><th>Range</th></tr></thead><tr><td>Brest</td><td>7 m</td></tr></table>
    <pre><code>tide  --port
  brest</code></pre><dl><dt>Ebb</dt><dd>Falling &amp; low.</dd></dl>one<br><br>two</main>"""
    assert blocks(page)[1:] == [
        ("paragraph", 0, PROSE + "[1]", None),
        ("heading", 2, "Ports", None),
        ("paragraph", 0, "These are the ports:", None),
        ("item", 1, "Brest", "These are the ports:"),
        ("item", 2, "old", "Brest"),
        ("item", 1, "Dover and more", "These are the ports:"),
        ("item", 1, "3.\xa0Look", None),
        ("item", 1, "4.\xa0Wait", None),
        ("row", 0, "Port | Range", None),
        ("row", 0, "Brest | 7 m", "Port | Range"),
        ("code", 0, "tide  --port\n  brest", None),
        ("item", 1, "Ebb", None),
        ("item", 2, "Falling & low.", "Ebb"),
        ("paragraph", 0, "one", None),
        ("paragraph", 0, "two", None),
    ]


def test_lines_of_what_was_dropped() -> None:
    reading = read(f"<main>\n<h1>T</h1>\n<p>{PROSE}</p>\n<nav><a href=1>Somewhere</a></nav>\n</main>")
    assert [(d.line, d.text) for d in reading.document.dropped] == [(4, "Somewhere")]


def test_comments_and_likes_of_an_article_are_cleaned_as_in_plain_text() -> None:
    reading = read(f"<main><h1>T</h1><p>{PROSE}</p><p>Leave a Reply</p></main>")
    assert [(d.reason, d.text) for d in reading.document.dropped] == [("comment form", "Leave a Reply")]


def test_the_summary_of_details_heads_them() -> None:
    page = f"<h1>FAQ</h1><p>{PROSE}</p><details><summary>Is it <b>dry</b>?</summary><p>Yes, it is.</p></details>"
    document = read(page).document
    assert [(block.kind, block.level, document.text[block.start : block.end]) for block in document.blocks][2:] == [
        ("heading", 2, "Is it dry?"),
        ("paragraph", 0, "Yes, it is."),
    ]


def test_what_stands_in_several_rows_is_said_in_each() -> None:
    table = (
        "<table><tr><th>Boat</th><th>Day</th><th>Fee</th></tr><tr><td rowspan=2>Tern</td><td>Monday</td>"
        "<td rowspan=2>4 pounds</td></tr><tr><td>Friday</td></tr><tr><td>Gull</td><td colspan=2>free</td></tr></table>"
    )
    assert rows_of(table) == ["Boat | Day | Fee", "Tern | Monday | 4 pounds", "Tern | Friday | 4 pounds", "Gull | free"]


def test_a_table_cannot_grow_beyond_its_page() -> None:
    page = "<table>" + "<tr><td rowspan=100 colspan=100>abc<td>b</tr>" * 2_000
    assert sum(len(block.text) for block in html.read(page).blocks) < 3 * len(page)


def test_a_fandom_infobox_is_rows() -> None:
    box = (
        "<aside class='portable-infobox pi-theme'><h2 class='pi-item pi-title'>Old pier</h2><section><h2 class=pi-header>"
        "Size</h2><div class='pi-item pi-data'><h3 class=pi-data-label>Length</h3><div class=pi-data-value>90 m</div></div>"
        "</section></aside>"
    )
    assert rows_of(box) == ["Old pier", "Size", "Length | 90 m"]
    last = blocks(f"<main><h1>T</h1>{box}<p>{PROSE}</p></main>")[-1]
    assert last[:1] == ("paragraph",)
    passages = read(f"<main><h1>T</h1>{box}<p>{PROSE}</p></main>").passages
    assert [heading.text for heading in passages[-1].heading] == ["T"]


def test_lines_that_a_page_breaks_stay_apart_where_each_is_whole() -> None:
    page = (
        f"<main><h1>T</h1><p>{PROSE}</p><p>Mon: 10–22<br>Fri: 10–23<br>Sun: closed</p><p>A line<br>goes on</p></main>"
    )
    assert [text for _, _, text, _ in blocks(page)[2:]] == ["Mon: 10–22", "Fri: 10–23", "Sun: closed", "A line goes on"]


def test_lists_of_one_item_each_are_one_list() -> None:
    page = (
        f"<h1>T</h1><p>{PROSE}</p><ol start=1><li>Load</li></ol><ol start=2><li>Log in</li></ol>"
        "<p>Loot:</p><ol class='lst-kix_a-0 start'><li>Need first</li></ol><ul class='lst-kix_a-1'><li>No spares</li></ul>"
    )
    text = read(page).document.text
    assert "1.\xa0Load\n2.\xa0Log in" in text
    assert blocks(page)[-1] == ("item", 2, "No spares", "1.\xa0Need first")


def test_boxes_of_tasks_are_kept() -> None:
    page = (
        f"<h1>T</h1><p>{PROSE}</p><ul><li><input type=checkbox checked> Sail</li><li><input type=checkbox>Row</li></ul>"
        "<ul class=to-do-list><li><div class='checkbox checkbox-on'></div> <span>Swim</span></li></ul>"
        "<ul><li class=checked data-inline-task-id=1>Dive</li></ul>"
    )
    assert [text for kind, _, text, _ in blocks(page) if kind == "item"] == ["☑ Sail", "☐ Row", "☑ Swim", "☑ Dive"]


def test_a_long_line_of_breaks_is_read_in_time() -> None:
    assert len(html.read("<p>" + "a.<br>" * 30_000).blocks) > 0
    assert html.read("<div class=faq-question>" * 8_000 + "a b").blocks


def test_what_closes_a_sentence_behind_its_code_opens_no_other() -> None:
    page = (
        "<h1>Boats</h1><p>To list the boats, run</p><pre>boats list</pre><p>. To hide one, run</p><pre>boats hide 3</pre>"
        "<p>.boats is where the list is kept.</p><p>... and there it stays.</p>"
    )
    assert [text for kind, _, text, _ in blocks(page) if kind == "paragraph"] == [
        "To list the boats, run",
        "To hide one, run",
        ".boats is where the list is kept.",
        "... and there it stays.",
    ]


def test_a_line_end_within_chinese_is_no_space() -> None:
    page = f"<main><p>{PROSE}</p><p>读者可以借阅\n  三本书，\n期限为十四天。</p></main>"
    assert blocks(page)[-1][2] == "读者可以借阅三本书，期限为十四天。"
