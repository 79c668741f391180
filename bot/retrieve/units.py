"""The terms of the units of passages. In: passages, at ingest. Out: what the index keeps of them, so that choosing
among units stems no text.

A record is the terms of all units of a passage in a row, with marks between them: a line of one array.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from bot.model import Passage
from bot.text.terms import Analyzer, terms_of

SEPARATOR = "\0"
_ROW, _LEAD, _END = MARKS = "\t", "\v", "\n"
"""What stands in no term either: what is before a unit's row, before its lead, after the unit."""


class UnitTerms(NamedTuple):
    """Terms of a unit in order, each between separators, "" where there are none: to search a text costs less than to
    fill sets. `row` is `own` without what is part of a word: whose terms stand side by side; `lead` are its lead's."""

    own: str = ""
    row: str = ""
    lead: str = ""

    def all(self) -> str:
        """An item is read with its lead-in, a row with its header."""
        return self.own[:-1] + self.lead if self.lead else self.own


def in_a_row(*terms: str) -> str:
    """Whole terms in a row as they stand in a unit's; at least one."""
    return _row(terms)


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


def units_from(record: Iterable[str]) -> list[UnitTerms]:
    """The terms of each unit that a record holds."""
    *units, _ = _row(record).split(_END)
    return list(map(_unit_from, units))


def _row(terms: Iterable[str]) -> str:
    return f"{SEPARATOR}{SEPARATOR.join(terms)}{SEPARATOR}"


def _unit_from(unit: str) -> UnitTerms:
    if _ROW not in unit and _LEAD not in unit:  # most are plain sentences
        own = _some(unit)
        return UnitTerms(own, own)
    rest, _, lead = unit.partition(_LEAD)
    own, marked, row = rest.partition(_ROW)
    return UnitTerms(_some(own), _some(row if marked else own), _some(lead))


def _some(terms: str) -> str:
    return "" if terms == SEPARATOR else terms
