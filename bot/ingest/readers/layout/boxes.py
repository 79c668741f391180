"""Boxes that running text flows around: captions, asides. In: the lines of a column. Out: those of the text, and those
of each box.

Text above or below a box is as wide as both; beside it, its lines end before the box begins, and the lines of the box
stand at heights of their own, unlike the cells of a table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.ingest.readers.layout.columns import is_prose
from bot.ingest.readers.layout.lines import Line

_MOST = 300  # lines of a column that is looked at
_APART = 4.0  # points between the text and a box, at least
_WIDEST = 0.65  # of the column: a box is no wider
_LINES = 2  # of the text beside a box, and across its place elsewhere, at least


def without_boxes(lines: Sequence[Line]) -> tuple[list[Line], list[list[Line]]]:
    """The lines of a column but for those of boxes at its right, and these, from top to bottom. Text beside a box is as
    wide as if that were not there: its short lines are known by their width."""
    text = list(lines)
    boxes: list[list[Line]] = []
    if not _LINES < len(lines) <= _MOST:
        return text, boxes
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    for group in _groups([line for line in lines if any(_is_left_of(other, line) for other in lines)]):
        start = min(line.x0 for line in group)
        beside = [line for line in text if any(_is_left_of(line, other) for other in group)]
        across = [line for line in text if line.x0 < start - _APART and line.x1 > start + _APART]
        level = sum(any(abs(line.y0 - other.y0) < 1 for other in beside) for line in group)
        if (
            right - start < _WIDEST * (right - left)
            and len(beside) >= _LINES
            and len(across) >= _LINES
            and all(line.x1 < start for line in beside)
            and 2 * level <= len(group)
            and is_prose(beside)
        ):
            boxes.append(group)
            room = right - max(line.x1 for line in beside)
            text = [
                replace(line, x1=line.x1 + room) if any(line is other for other in beside) else line
                for line in text
                if not any(line is other for other in group)
            ]
    return text, boxes


def _is_left_of(line: Line, other: Line) -> bool:
    return line.x1 + _APART <= other.x0 and min(line.y1, other.y1) > max(line.y0, other.y0)


def _groups(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that stand close below each other."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: -line.y0):
        if found and found[-1][-1].y0 - line.y1 < 1.5 * line.size:
            found[-1].append(line)
        else:
            found.append([line])
    return found
