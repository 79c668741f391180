"""Tables of data, and tables that lay out a page."""

from __future__ import annotations

from tests.ingest.readers.pages import PROSE, blocks, rows_of


def test_a_picture_beside_a_note_makes_no_table_of_it() -> None:
    note = (
        "<table><tr><td rowspan=2><img src=n.png></td><th>Note</th></tr><tr><td>High water is late.</td></tr></table>"
    )
    assert [(kind, text) for kind, _, text, _ in blocks(f"<h1>T</h1><p>{PROSE}</p>{note}")][-2:] == [
        ("paragraph", "Note"),
        ("paragraph", "High water is late."),
    ]


def test_layout_tables_are_prose() -> None:
    page = f"<table><tr><td><a href=1>Home</a></td><td><h1>Tides</h1><p>{PROSE}</p><p>{PROSE}</p></td></tr></table>"
    assert [kind for kind, *_ in blocks(page)].count("paragraph") >= 2


def test_a_box_of_names_and_values_is_a_table_though_a_title_and_a_picture_span_it() -> None:
    box = (
        "<table class=infobox><tr><th colspan=2>Old pier</th></tr><tr><td colspan=2><img src=p.png>The pier at ebb"
        "</td></tr><tr><th>Length</th><td>90 m</td></tr><tr><th>Berths</th><td><ul><li>12 boats</li><li>2 ferries</li>"
        "</ul></td></tr></table>"
    )
    assert rows_of(box) == ["Old pier", "The pier at ebb", "Length | 90 m", "Berths | 12 boats 2 ferries"]
    assert blocks(f"<main><h1>T</h1><p>{PROSE}</p>{box}</main>")[-1][3] == "Old pier"


def test_text_below_titles_that_span_is_no_table() -> None:
    row = "<tr><th colspan=2>sail():</th></tr><tr><td>&nbsp;</td><td>sets the sails, one after the other.</td></tr>"
    assert rows_of(f"<table>{row * 3}</table>") == []
