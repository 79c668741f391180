"""What the index keeps of units: the terms that analysis finds in them, and nothing of the marks between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import DocumentRef, Metadata, Passage, Slice, Unit
from bot.retrieve.units import ASIDE, ASKS, DATED, OPEN, PLACED, POINTS_BACK, TIMED, units_of
from bot.text.terms import Analyzer, terms_of

TEXTS = st.text(st.sampled_from("ab Z_9.,-\0\t\n\v不倒翁ä"), max_size=30)


def passage(texts: list[str], lead: str = "") -> Passage:
    units: list[Unit] = []
    at = 0
    for text in texts:
        units.append(Unit("sentence", at, at + len(text), Slice(0, 0, lead) if lead else None))
        at += len(text)
    ref = DocumentRef("d", "d.txt", "main", "v", Metadata(title="", language="en"))
    return Passage("d-e-0", ref, 0, 0, at, "".join(texts), (), tuple(units))


@given(st.lists(TEXTS, max_size=4), TEXTS)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_terms_of_each_unit_are_those_that_analysis_finds(language: str, texts: list[str], lead: str) -> None:
    analyzer = Analyzer(language)
    units = units_of(passage(texts, lead), analyzer)
    assert [list(unit.own) for unit in units] == [analyzer.terms(text) for text in texts]
    assert [list(unit.lead) for unit in units] == [analyzer.terms(lead)] * len(texts)
    for unit, text in zip(units, texts, strict=True):
        assert list(unit.all()) == [*analyzer.terms(text), *analyzer.terms(lead)]


def test_a_row_leaves_out_what_is_part_of_a_word() -> None:
    analyzer = Analyzer("en")
    (unit,) = units_of(passage(["Set MAX_SIZE to ten."]), analyzer)
    assert unit.own == ("set", "max_siz", "max", "size", "ten")
    assert unit.row == ("set", "max_siz", "ten")
    assert terms_of(analyzer.spelled("Set MAX_SIZE")) == ["set", "max_siz", "max", "size"]


def test_a_unit_without_terms_holds_nothing() -> None:
    (unit,) = units_of(passage(["Is it?"]), Analyzer("en"))
    assert (unit.own, unit.row, unit.lead, unit.all(), unit.reads) == ((), (), (), (), ASKS)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("It rises.", POINTS_BACK),
        ("See also the fees", ASIDE + OPEN),
        ("Do fees rise?", ASKS),
        ("Fees rise.", ""),
        ("Fees rose in 2019.", DATED),
        ("Fees rise every year.", TIMED),
        ("Fees rose two years ago.", TIMED),
        ("The office is located in the basement.", PLACED),
    ],
)
@pytest.mark.parametrize("lead", ["", "Fees:"])
def test_how_a_unit_reads_is_told_beside_its_terms(text: str, reads: str, lead: str) -> None:
    analyzer = Analyzer("en")
    (unit,) = units_of(passage([text], lead), analyzer)
    assert unit.reads == reads
    assert (list(unit.own), list(unit.lead)) == (analyzer.terms(text), analyzer.terms(lead))
