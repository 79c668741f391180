"""Passages as choosing looks at them."""

from __future__ import annotations

import gc
import weakref

import pytest

from bot.answer.selection.reading import Reader
from bot.ingest.parse import read_data
from bot.model import DocumentRef, Metadata, Passage, Slice, Unit
from bot.retrieve.units import units_of
from bot.text.terms import Analyzer
from tests.answer.selection.making import passage

EN = Analyzer("en")


def test_title_and_headings_stand_above_every_unit() -> None:
    read = Reader(lambda _: EN).read(passage("Boats wait.", "Nets dry.", heading="Mooring fees"))
    assert set(read.above) == {"harbour", "rule", "moor", "fee"}
    assert [one.whole for one in read.units] == [("boat", "wait"), ("net", "dri")]
    assert [place for _, place in read.labels] == [0, 0]  # two words are not yet what the heading is about
    assert {label.names for label, _ in read.labels} == {(frozenset(("moor", "fee")),)}


def test_a_reader_that_is_dropped_is_gone_with_all_that_it_keeps() -> None:
    gc.disable()  # a bot that is up lets its collector run seldom
    try:
        reader = Reader(lambda _: EN)
        reader.read(passage("Boats wait.", heading="Mooring fees"))
        left = weakref.ref(reader)
        del reader
        assert left() is None
    finally:
        gc.enable()


def test_an_item_beside_another_stands_in_a_list() -> None:
    two = Reader(lambda _: EN).read(passage("Mooring fees", "Nets", kind="item"))
    assert [one.naming for one in two.units] == [(), ()]
    (alone,) = Reader(lambda _: EN).read(passage("Mooring fees", kind="item")).units
    assert alone.naming == ("moor", "fee")


def test_what_the_index_keeps_spares_the_analysis() -> None:
    one = passage("Boats wait.")
    asked: list[str] = []

    def stored(passage: Passage) -> list[object]:
        asked.append(passage.id)
        return list(units_of(passage, EN))

    reader = Reader(lambda _: EN, stored)  # type: ignore[arg-type]
    assert reader.read(one) is reader.read(one)
    assert asked == [one.id]


@pytest.mark.parametrize(("text", "asks"), [("How do I moor?", True), ("Harbour rules", False), ("Mooring", False)])
def test_a_heading_may_ask_and_a_title_does_not(text: str, asks: bool) -> None:
    read = Reader(lambda _: EN).read(passage("At the quay.", heading=text))
    assert [label.asks for label, _ in read.labels] == [asks]


def test_what_stands_below_a_heading_that_rules_is_a_rule_and_what_answers_one_that_asks() -> None:
    def ruled(heading: str) -> list[bool]:
        read = Reader(lambda _: EN).read(passage("Of hemp and all of flax.", "They dry in the sun.", heading=heading))
        return [one.rules for one in read.units]

    assert ruled("What is not allowed") == [True, True]
    assert ruled("Can I dry nets here?") == ruled("Are nets allowed?") == [True, False]
    assert ruled("On nets") == [False, False]


def test_the_rest_of_a_sentence_behind_its_example_reads_as_no_answer() -> None:
    text = "This knot:\n\n```\ntie(a)\n```\n\nslips off the mast.\n\nIt slips.\n"
    (one,) = read_data(text.encode(), "a.md", "main").passages
    assert [unit.form for unit in Reader(lambda _: EN).read(one).units if unit.own != ("tie",)][-2:] == [1.0, 0.0]


def test_labels_are_the_terms_nearest_above() -> None:
    lead = Slice(0, 0, "os.remove(path)")
    ref = DocumentRef("d", "d.txt", "main", "v", Metadata(title="os", language="en"))
    text = "Remove the file."
    one = Passage("d-e-0", ref, 0, 0, len(text), text, (), (Unit("item", 0, len(text), lead),))
    ((label, place),) = Reader(lambda _: EN).read(one).labels
    whole, named = label.names
    assert (named, place) == (frozenset(("os", "remov")), 0)
    assert whole > named
