"""Definitions in plain text. In: chunks. Out: the same, those that explain a term as entries.

A term stands on a line of its own, what it means indented below it, or from the same column on beside it:

    -a, --all
           do not ignore entries that start with a dot
    -c     sort by time

One of them is a title or a verse; two or more, one after the other at the same columns, are a list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

import regex

from bot.ingest.readers.chunks import Chunk, indent

_DEEPER = 2  # columns
_TERMS = 4  # lines that share an explanation, at most
_TERM_WORDS = 12
_LONGER = 2  # times as many words as it has explain a term, and more
_CLOSED = regex.compile(r"[.!?,;…。！？，；{][\"'”’»)\]]*\s*$")
_BULLET = regex.compile(r"\s*(?:[-*+•‣▪◦·–]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)])\s")
_GAP = regex.compile(r"(?<=\S) {2,}(?=\S)")


@dataclass(frozen=True, slots=True)
class Entry:
    """A term (or several that share an explanation) and the rows below it; more of an entry has no term. Entries of one
    list share a `group`."""

    term: Chunk
    told: Chunk
    level: int = 1
    group: int = 0


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of the chunk `whole`; where it may be an entry, its term is its first `terms` rows, or the first row up to
    column `deeper`."""

    chunk: Chunk
    whole: Chunk
    terms: int = 0
    deeper: int = 0

    @property
    def at(self) -> int:
        return indent(self.chunk.rows[0])

    @property
    def columns(self) -> tuple[int, int]:
        return self.at, self.deeper

    def entry(self, level: int, group: int) -> Entry:
        chunk = self.chunk
        if self.terms:
            return Entry(chunk.part(0, self.terms), chunk.part(self.terms), level, group)
        first = chunk.rows[0].expandtabs(4)
        told = Chunk((" " * self.deeper + first[self.deeper :], *chunk.rows[1:]), chunk.line)
        return Entry(Chunk((first[: self.deeper].rstrip(),), chunk.line), told, level, group)


def entries(given: Sequence[Chunk], forced: Callable[[str, str], bool]) -> list[Chunk | Entry]:
    """The chunks, with definitions as entries, in their order. `forced` tells of a row and the one below it whether the
    page's edge ended it: such a row is no term."""
    pieces = [piece for chunk in given for piece in _parted(chunk, forced)]
    below = [_parted(piece.chunk.part(piece.terms), forced) if piece.terms else [] for piece in pieces]
    columns = Counter(piece.at for piece in (*pieces, *chain.from_iterable(below)) if piece.deeper)
    own = {piece.at for piece, told in zip(pieces, below, strict=True) if piece.terms and not _are_terms(told)}
    pieces = list(
        chain.from_iterable(_headed(piece, told, columns, own) for piece, told in zip(pieces, below, strict=True))
    )
    found: list[Chunk | Entry] = []
    other: list[Chunk] = []  # parts of the chunk `whole` that are no entries
    whole: Chunk | None = None
    tried: dict[tuple[int, int], int] = {}  # of entries at these columns, up to where they begin no list
    group = at = 0

    def join() -> None:
        if other:
            found.append(Chunk(tuple(chain.from_iterable(chunk.rows for chunk in other)), other[0].line))
            other.clear()

    while at < len(pieces):
        first = _first(pieces, at)
        run: list[_Piece] = []
        if first and at >= tried.get(first.columns, 0):
            run = list(_run(pieces, at, first))
            tried[first.columns] = _begins(pieces, at, run, first)
        if run and first and tried[first.columns] == at:
            join()
            group += 1
            found += _entries(run, group)
            at += len(run)
            continue
        if pieces[at].whole is not whole:
            join()
            whole = pieces[at].whole
        other.append(pieces[at].chunk)
        at += 1
    join()
    return found


def _parted(chunk: Chunk, forced: Callable[[str, str], bool]) -> list[_Piece]:
    """The entries that the rows of a chunk may be, or the chunk."""
    base = indent(chunk.rows[0])
    if any(indent(row) < base for row in chunk.rows):
        return [_Piece(chunk, chunk)]
    deep = [indent(row) >= base + _DEEPER for row in chunk.rows]
    column = _column_beside(chunk.rows[0])
    starts = [
        at
        for at, row in enumerate(chunk.rows)
        if not at or (not deep[at] and deep[at - 1]) or (column and _column_beside(row) == column)
    ]
    parts = [chunk.part(start, stop) for start, stop in zip(starts, [*starts[1:], None], strict=True)]
    found = [_beside(part, chunk) or _above(part, chunk, forced) for part in parts]
    return [piece for piece in found if piece] if all(found) else [_Piece(chunk, chunk)]


def _above(part: Chunk, whole: Chunk, forced: Callable[[str, str], bool]) -> _Piece | None:
    base = indent(part.rows[0])
    terms = next((at for at, row in enumerate(part.rows) if indent(row) >= base + _DEEPER), 0)
    if not 0 < terms <= _TERMS or not all(map(_is_term, part.rows[:terms])):
        return None
    if any(forced(row, below) for row, below in pairwise(part.rows[: terms + 1])):
        return None
    return _Piece(part, whole, terms, indent(part.rows[terms]))


def _beside(part: Chunk, whole: Chunk) -> _Piece | None:
    column = _column_beside(part.rows[0])
    if not column or any(indent(row) < column for row in part.rows[1:]):
        return None
    return _Piece(part, whole, 0, column)


def _column_beside(row: str) -> int:
    """The column at which a row goes on after the gap behind its term; 0 if it has none."""
    row = row.expandtabs(4)
    gaps = list(_GAP.finditer(row))
    return gaps[0].end() if len(gaps) == 1 and _is_term(row[: gaps[0].end()]) else 0


def _is_term(row: str) -> bool:
    return len(row.split()) <= _TERM_WORDS and not _CLOSED.search(row) and not _BULLET.match(row)


def _are_terms(below: list[_Piece]) -> bool:
    return len(below) > 1 and all(part.deeper for part in below)


def _headed(piece: _Piece, below: list[_Piece], columns: Counter[int], own: set[int]) -> list[_Piece]:
    """A line above what are terms themselves, and more of them, is no term: it heads them; not where others at its
    column are terms, the indents of `own`."""
    terms = _are_terms(below) and piece.at not in own
    if not piece.terms or not (terms or columns[piece.deeper] > columns[piece.at]):
        return [piece]
    head = piece.chunk.part(0, piece.terms)
    return [_Piece(head, head), *below]


def _first(pieces: Sequence[_Piece], start: int) -> _Piece | None:
    """The entry that tells the columns of a list that begins at `start`: what stands before it may be one as well."""
    first = next((piece for piece in pieces[start : start + 2] if piece.deeper), None)
    return first if first and pieces[start].at == first.at else None


def _run(pieces: Sequence[_Piece], start: int, first: _Piece) -> Iterator[_Piece]:
    """From `start` on, the entries at the columns of the first, with what stands between them and goes on with one."""
    for piece in map(pieces.__getitem__, range(start, len(pieces))):
        if piece.at >= first.deeper or piece.deeper == first.deeper:
            yield piece
        elif piece.at == first.at and not piece.deeper and _reaches(piece.chunk, first.deeper):
            yield replace(piece, deeper=first.deeper)
        else:
            return


def _reaches(chunk: Chunk, column: int) -> bool:
    """Whether the first row has a term that ends right before the column, from which on all rows are."""
    first, *rest = chunk.rows
    there = first.expandtabs(4)[column - 1 : column + 1]
    term = first.expandtabs(4)[:column].split()
    named = len(term) == 1 or (len(term) > 1 and term[0].startswith("-"))
    return named and len(there) == 2 and there[0] == " " != there[1] and all(indent(row) >= column for row in rest)


def _begins(pieces: Sequence[_Piece], start: int, run: Sequence[_Piece], first: _Piece) -> int:
    """Where the list begins that the run from `start` on ends with; behind the run if it is none."""
    begins = start + len(run)
    own = named = told = 0
    for at in reversed(range(start, begins)):
        piece = run[at - start]
        if piece.deeper != first.deeper:
            continue
        entry = piece.entry(1, 0)
        own += 1
        named += sum(len(row.split()) for row in entry.term.rows)
        told += sum(len(row.split()) for row in entry.told.rows)
        head = _first(pieces, at)
        if own > 1 and told > _LONGER * named and head and head.columns == first.columns:
            begins = at
    return begins


def _entries(run: Sequence[_Piece], group: int) -> Iterator[Entry]:
    for piece in run:
        level = 1 if piece.deeper == run[0].deeper else 2
        yield piece.entry(level, group) if piece.deeper else Entry(Chunk((), piece.chunk.line), piece.chunk, 1, group)
