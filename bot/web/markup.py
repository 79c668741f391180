"""Text for pages. In: any text. Out: the same as HTML shows it, and pieces of it to be highlighted.

What a template interpolates goes through `escape`, attributes too, so they stand in quotation marks everywhere.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

# Control characters, and what turns the direction of the text around it; marks of direction themselves are harmless in
# elements that are isolated, as all foreign text is by the style sheet.
_UNSAFE = regex.compile(r"[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ue000\ue001--\n\t]", regex.V1)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text; `marks` are the names of what covers it, "" for none, `first` those that begin here."""

    text: str
    marks: tuple[str, ...] = ()
    first: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """A span that is to be set off."""

    start: int
    end: int
    name: str


def escape(text: str) -> str:
    """`text` without anything that HTML or a reader's eye would obey."""
    return html.escape(_UNSAFE.sub("", text), quote=True)


def pieces(text: str, offset: int, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """Cut `text`, which begins at `offset`, where marks begin and end; they may overlap and reach beyond it."""
    end = offset + len(text)
    inside = [mark for mark in marks if mark.start < end and mark.end > offset and mark.start < mark.end]
    cuts = sorted({offset, end, *(max(offset, one.start) for one in inside), *(min(end, one.end) for one in inside)})
    found: list[Piece] = []
    for start, stop in pairwise(cuts):
        over = [mark for mark in inside if mark.start <= start and mark.end >= stop]
        names = tuple(dict.fromkeys(mark.name for mark in over))
        first = tuple(dict.fromkeys(mark.name for mark in over if mark.start == start))
        found.append(Piece(text[start - offset : stop - offset], names, first))
    return tuple(found)


def snippet(text: str, on: str, off: str) -> tuple[Piece, ...]:
    """The pieces of a text in which signs stand before and after what is to be marked."""
    found: list[Piece] = []
    for part in text.split(on):
        marked, sign, rest = part.partition(off)
        if sign:
            found += [Piece(marked, ("hit",), ("hit",)), Piece(rest)]
        else:
            found.append(Piece(part))
    return tuple(piece for piece in found if piece.text)


def ordered(spans: Sequence[tuple[int, int]], name: str) -> list[Mark]:
    """Spans as marks of one name."""
    return [Mark(start, end, name) for start, end in spans]
