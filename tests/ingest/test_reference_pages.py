"""Pages as documentation generators write them: terms with definitions, bold lines in lists, navigation around."""

from __future__ import annotations

from bot.ingest.labels import labels, names, options, subject
from bot.ingest.parse import read_data

PAGE = """<html><head><title>boats - Sailing kit 4.1 documentation</title></head><body>
<div class="navheader"><table><tr><th colspan="3">Boats</th></tr><tr><td><a href="a">Prev</a></td><td></td>
<td><a href="b">Next</a></td></tr></table></div>
<div class="tagline">Light. Quick. Dry.</div>
<h1>boats<a class="headerlink" href="#boats">\u00b6</a></h1>
<p>Everything that floats is handled by this module and its many small helpers.</p>
<dl><dt>boats.moor(<em>rope</em>, <em>knots=2</em>)<a class="headerlink" href="#m">\u00b6</a></dt>
<dd><p>Tie the boat to the quay with the rope.</p></dd></dl>
<ol><li><p><b>Greatest Number Of Masts</b></p><p>The limit is set on these:</p>
<ul><li>masts of a boat</li><li>masts of a raft</li></ul><p>The default is seven masts.</p></li></ol>
<h2>2. May I sail at night?</h2><p>Yes. Lights must be lit from dusk to dawn on every boat.</p>
<p>This page last modified on 2026-01-02 10:00:00 UTC</p></body></html>"""


def test_a_reference_page_is_read_with_its_terms_and_without_its_navigation() -> None:
    reading = read_data(PAGE.encode(), "boats.html", "main")
    document = reading.document
    assert document.ref.meta.title == "boats"
    for furniture in ("Prev", "Light. Quick", "last modified", "\u00b6"):
        assert furniture not in document.text
    units = {
        passage.slice(unit.start, unit.end): unit.lead.text if unit.lead else None
        for passage in reading.passages
        for unit in passage.units
    }
    assert units["Tie the boat to the quay with the rope."] == "boats.moor(rope, knots=2)"
    assert units["The default is seven masts."] == "1.\xa0Greatest Number Of Masts"
    assert units["masts of a raft"] == "1.\xa0Greatest Number Of Masts"
    assert "Yes. Lights must be lit from dusk to dawn on every boat." in units


def test_a_unit_knows_the_heading_or_term_right_above_it() -> None:
    passages = read_data(PAGE.encode(), "boats.html", "main").passages
    found = [(below.label, below.place) for passage in passages for below in labels(passage)]
    assert ("boats.moor(rope, knots=2)", 0) in found
    assert found[-1] == ("2. May I sail at night?", 0)
    assert subject("2. May I sail at night?") == "May I sail at night?"
    assert subject("3.1. boats \u2014 handling hulls") == "boats"
    assert subject("boats.moor(rope, knots=2)") == "boats.moor"
    assert subject("Boats (and rafts) in winter") == "Boats (and rafts) in winter"
    assert subject("SET harbour.tide(gauge-name);") == "SET harbour.tide"
    assert subject("SET tide_gauge;") == "SET tide_gauge"


def test_a_label_names_each_option_in_full_and_in_words() -> None:
    assert options("-m NUM, --max-count=NUM") == ("-m", "--max-count", "max count")
    assert options("-h|--help") == ("-h", "--help", "help")
    assert options("moor-boat") == options("all -a") == ()


def test_a_passage_names_what_it_describes() -> None:
    passages = read_data(PAGE.encode(), "boats.html", "main").passages
    named = [name for passage in passages for name in names(passage)]
    assert "boats.moor" in named
    assert "2. May I sail at night?" not in named


def test_a_heading_that_links_back_to_the_contents_is_a_heading() -> None:
    page = """<h1>Boats</h1><p>All of it is about boats that float on water.</p>
    <h3><a class="toc-backref" href="#id2">May I sail at night?</a><a class="headerlink" href="#n">\u00b6</a></h3>
    <p>Yes, with lights on.</p><h4 id="pagination">4.1. Pagination of logs</h4><p>Logs have pages of forty lines.</p>"""
    passages = read_data(page.encode(), "boats.html", "main").passages
    headings = {heading.text for passage in passages for heading in passage.heading}
    assert {"May I sail at night?", "4.1. Pagination of logs"} <= headings


def test_an_item_that_heads_what_stands_below_it_is_no_sentence_of_its_own() -> None:
    page = """<h1>Boats</h1><ol><li><p><b>Greatest Number Of Ropes On The Deck Of A Boat</b></p>
    <p>A boat of this kit can hold at most ninety ropes on its deck.</p></li></ol>"""
    passages = read_data(page.encode(), "boats.html", "main").passages
    units = [passage.slice(unit.start, unit.end) for passage in passages for unit in passage.units]
    assert units == ["A boat of this kit can hold at most ninety ropes on its deck."]
