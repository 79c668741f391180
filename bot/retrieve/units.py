"""The terms of the units of passages, and how these read. In: passages, at ingest. Out: what the index keeps of them,
so that choosing among units stems no text and searches none for what tells the same to every question.

A record is the terms of all units of a passage in a row, with marks between them: a line of one array.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.model import Passage
from bot.text import edges
from bot.text.languages import Pattern, language_of
from bot.text.patterns import lazily
from bot.text.script import in_one_script
from bot.text.terms import Analyzer, terms_of
from bot.text.versions import between

_ROW, _LEAD, _READS, _END = MARKS = "\t", "\v", "\f", "\n"
"""What stands in no term: what is before a unit's row, before its lead, before how it reads, after the unit."""

POINTS_BACK, ASIDE, ASKS, OPEN = "p", "a", "?", "o"
"""How a unit reads: it opens with a word that points back; it only points elsewhere, or tells since which version; it
is a question; it does not end as a sentence does."""

DATED, TIMED, PLACED = "d", "t", "w"
"""What it tells: it names a date or a time; it tells a time by another, or by how often something comes; it names a
place by how it says it."""

YEAR = lazily(r"\b(?:1\d{3}|20\d{2})\b")
"""A date in a language whose data have no pattern of dates."""


class UnitTerms(NamedTuple):
    """Terms of a unit in order. `row` is `own` without what is part of a word: whose terms stand side by side; `lead`
    are its lead's; `reads` has the signs of how it reads and of what it tells."""

    own: tuple[str, ...] = ()
    row: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    reads: str = ""

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
        text = passage.slice(unit.start, unit.end)
        words = analyzer.spelled(text)
        own = [*terms_of(words), *between(text)]
        found += own
        row = [term for _, term, stop, _, part in words if not stop and not part]
        if row != own:
            found += (_ROW, *row)
        if unit.lead:
            found += (_LEAD, *analyzer.terms(unit.lead.text))
        if reads := _reads(text, analyzer.language):
            found.append(_READS + reads)
        found.append(_END)
    return found


def _reads(text: str, language: str) -> str:
    known, plain = language_of(language), in_one_script(text, language)
    signs = (
        (POINTS_BACK, edges.opens_with_pronoun(text, language)),
        (ASIDE, edges.is_aside(text, language)),
        (ASKS, edges.asks(text)),
        (OPEN, edges.ends_open(text)),
        (DATED, _matches(plain, known.dated or YEAR)),
        (TIMED, _matches(plain, known.recurring) or _matches(plain, known.relative)),
        (PLACED, _matches(plain, known.placed)),
    )
    return "".join(sign for sign, there in signs if there)


def _matches(text: str, pattern: Pattern | None) -> bool:
    return pattern is not None and pattern.search(text) is not None


def units_from(record: Sequence[str]) -> list[UnitTerms]:
    """The terms of each unit that a record holds."""
    found: list[UnitTerms] = []
    start, plain = 0, _LEAD not in record and _ROW not in record  # as most are
    while start < len(record):
        end = record.index(_END, start)
        found.append(_unit_from(record[start:end], plain=plain))
        start = end + 1
    return found


def _unit_from(unit: Sequence[str], *, plain: bool) -> UnitTerms:
    reads = ""
    if unit and unit[-1].startswith(_READS):
        unit, reads = unit[:-1], unit[-1][1:]
    if plain:
        terms = tuple(unit)
        return UnitTerms(terms, terms, (), reads)
    own, lead = _parted(unit, _LEAD)
    own, row = _parted(own, _ROW)
    terms = tuple(own)
    return UnitTerms(terms, terms if row is None else tuple(row), () if lead is None else tuple(lead), reads)


def _parted(terms: Sequence[str], mark: str) -> tuple[Sequence[str], Sequence[str] | None]:
    """What stands before a mark and what behind it, None where it is not there."""
    if mark not in terms:
        return terms, None
    at = terms.index(mark)
    return terms[:at], terms[at + 1 :]
