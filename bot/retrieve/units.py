"""The terms of the units of passages. In: passages, at ingest. Out: what the index keeps of them, so that choosing
among units stems no text.

A record is the terms of all units of a passage in a row, with marks between them: a line of one array.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.model import Passage
from bot.text.terms import Analyzer, terms_of

_ROW, _LEAD, _END = MARKS = "\t", "\v", "\n"
"""What stands in no term: what is before a unit's row, before its lead, after the unit."""


class UnitTerms(NamedTuple):
    """Terms of a unit in order. `row` is `own` without what is part of a word: whose terms stand side by side; `lead`
    are its lead's."""

    own: tuple[str, ...] = ()
    row: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()

    def all(self) -> tuple[str, ...]:
        """An item is read with its lead-in, a row with its header."""
        return self.own + self.lead if self.lead else self.own


def units_of(passage: Passage, analyzer: Analyzer) -> list[UnitTerms]:
    """The terms of each unit of `passage`."""
    return units_from(record_of(passage, analyzer))


def record_of(passage: Passage, analyzer: Analyzer) -> list[str]:
    """The record of `passage`."""
    found: list[str] = []
    for unit in passage.units:
        words = analyzer.spelled(passage.slice(unit.start, unit.end))
        own = terms_of(words)
        found += own
        row = [term for _, term, stop, _, part in words if not stop and not part]
        if row != own:
            found += (_ROW, *row)
        if unit.lead:
            found += (_LEAD, *analyzer.terms(unit.lead.text))
        found.append(_END)
    return found


def units_from(record: Sequence[str]) -> list[UnitTerms]:
    """The terms of each unit that a record holds."""
    found: list[UnitTerms] = []
    start = 0
    while start < len(record):
        end = record.index(_END, start)
        found.append(_unit_from(record[start:end]))
        start = end + 1
    return found


def _unit_from(unit: Sequence[str]) -> UnitTerms:
    own, lead = _parted(unit, _LEAD)
    own, row = _parted(own, _ROW)
    terms = tuple(own)
    return UnitTerms(terms, terms if row is None else tuple(row), () if lead is None else tuple(lead))


def _parted(terms: Sequence[str], mark: str) -> tuple[Sequence[str], Sequence[str] | None]:
    """What stands before a mark and what behind it, None where it is not there."""
    if mark not in terms:
        return terms, None
    at = terms.index(mark)
    return terms[:at], terms[at + 1 :]
