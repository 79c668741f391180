"""Lines with their places. In: lines of a page. Out: those that stand side by side, as rows; a row as one line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import regex

from bot.ingest.raised import raised

RAISED = ("\ue000", "\ue001")
"""Stand around a raised mark in the text of a line: it may refer to a footnote, or be an exponent."""

_RAISED = regex.compile("\ue000(.*?)\ue001")
_REFERENCE = regex.compile("\\[(?:\ue000\\d+\ue001[-–, ]{0,2})+\\]")
_RAISED_SIGNS = {ord(sign): None for sign in RAISED}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, or a cell of a table's line, in one place of a page."""

    page: int
    x0: float
    x1: float
    y0: float
    y1: float
    size: float
    bold: bool
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in any order; `number` counts from 1."""

    number: int
    height: float
    lines: tuple[Line, ...]


def rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines side by side become one row, from left to right; rows from top to bottom."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -(line.y0 + line.y1)):
        last = found[-1][0] if found else None
        if last and min(last.y1, line.y1) - max(last.y0, line.y0) > 0.5 * min(last.y1 - last.y0, line.y1 - line.y0):
            found[-1].append(line)
        else:
            found.append([line])
    return [sorted(row, key=lambda line: line.x0) for row in found]


def merged(row: Sequence[Line]) -> Line:
    """A row as one line, which looks as its longest cell does."""
    if len(row) == 1:
        return row[0]
    longest = max(row, key=lambda line: len(line.text))
    return replace(
        longest,
        x0=row[0].x0,
        x1=max(line.x1 for line in row),
        bold=all(line.bold for line in row),
        text=" ".join(line.text for line in row),
    )


def unmarked(text: str, notes: frozenset[str] | set[str] = frozenset()) -> str:
    """`text` without the marks of what is raised; what names one of the `notes` stands in brackets."""
    text = _REFERENCE.sub(lambda match: match[0].translate(_RAISED_SIGNS), text)
    return _RAISED.sub(lambda match: f"[{match[1]}]" if match[1] in notes else raised(match[1]), text)
