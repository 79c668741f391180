"""What is bold on a page, and heads what follows."""

from __future__ import annotations

from tests.ingest.readers.pages import PROSE, blocks, read


def test_a_line_in_bold_heads_the_rest_of_its_paragraph() -> None:
    page = (
        f"<h1>FAQ</h1><p>{PROSE}</p><p><strong>Is it dry?</strong><br>\nYes, it is.<br>Always.</p>"
        "<p><b>Bold</b> <br> words go on</p><ul><li><p><b>Jib</b><br>A small sail.</p></li></ul>"
    )
    document = read(page).document
    assert [(block.kind, block.level, document.text[block.start : block.end]) for block in document.blocks][2:] == [
        ("heading", 2, "Is it dry?"),
        ("paragraph", 0, "Yes, it is."),
        ("paragraph", 0, "Always."),
        ("paragraph", 0, "Bold words go on"),
        ("item", 1, "Jib"),
        ("item", 2, "A small sail."),
    ]


def test_a_paragraph_in_bold_alone_is_a_heading() -> None:
    page = "<h1>FAQ</h1><p><b>(1) Does it float?</b></p><p>It floats.</p><p><b>Note:</b> not in oil.</p>"
    document = read(page).document
    assert [(block.kind, block.level, document.text[block.start : block.end]) for block in document.blocks] == [
        ("heading", 1, "FAQ"),
        ("heading", 2, "(1) Does it float?"),
        ("paragraph", 0, "It floats."),
        ("paragraph", 0, "Note: not in oil."),
    ]


def test_bold_by_style_heads_as_bold_by_tag() -> None:
    page = (
        "<style>.c1{color:#000;font-weight:700}.c2{font-weight:400}</style><body><h1>T</h1>"
        f"<p>{PROSE}</p><p class=c2><span class=c1>Signing up</span></p><p>By Wednesday.</p>"
        "<p><span style='font-weight:bold'>Loot</span></p><table><tr><td><p><span class=c1>Boss</span></p></td>"
        "<td><p><span class=c1>Day</span></p></td></tr><tr><td>Hag</td><td>Friday</td></tr></table></body>"
    )
    found = blocks(page)
    assert [text for kind, _, text, _ in found if kind == "heading"] == ["T", "Signing up", "Loot"]
    assert found[-1] == ("row", 0, "Hag | Friday", "Boss | Day")


def test_a_line_of_bold_and_italics_alone_is_the_signature_of_what_follows() -> None:
    page = (
        f"<h1>Harbour</h1><p>{PROSE}</p>"
        "<p><b>tide </b><i>port.</i><b>range;<br>tide </b><i>port.</i><b>range = </b><i>metres</i><b>;</b></p>"
        "<p>Tells the range.</p>"
        "<p><b>-p</b>, <b>--port</b> <var>NAME</var></p><p>Names the port.</p>"
        "<p><i>All of it slanted</i></p><p><b>Tide</b> is what <i>falls</i></p>"
    )
    assert [block[:3] for block in blocks(page)[2:]] == [
        ("heading", 2, "tide port.range;"),
        ("code", 0, "tide port.range = metres;"),
        ("paragraph", 0, "Tells the range."),
        ("heading", 2, "-p, --port NAME"),
        ("paragraph", 0, "Names the port."),
        ("paragraph", 0, "All of it slanted"),
        ("paragraph", 0, "Tide is what falls"),
    ]


def test_a_statement_in_bold_heads_what_is_told_of_it_and_its_other_forms_are_code() -> None:
    page = (
        f"<h1>Harbour</h1><p>{PROSE}</p>"
        "<p><b>SET tide_gauge; <br>SET tide_gauge = </b><i>metres</i><b>;<br>SET tide_gauge = OFF;</b></p>"
        "<p>Sets the gauge.</p>"
        "<p><b>SET buoy_list;</b></p><p>Lists the buoys.</p>"
        "<p><b>SET quay;</b><br>now lists quays.</p>"
    )
    assert [block[:3] for block in blocks(page)[2:]] == [
        ("heading", 2, "SET tide_gauge;"),
        ("code", 0, "SET tide_gauge = metres;\nSET tide_gauge = OFF;"),
        ("paragraph", 0, "Sets the gauge."),
        ("heading", 2, "SET buoy_list;"),
        ("paragraph", 0, "Lists the buoys."),
        ("heading", 2, "SET quay;"),
        ("paragraph", 0, "now lists quays."),
    ]
