"""Columns of running text. In: the lines of a page. Out: the same in reading order."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence

from bot.ingest.readers.layout.lines import Line
from bot.text.grams import count_words

_FULL = 0.4  # of the lines of a column, at least: fewer where headings and lists part them


def columns_of(lines: Sequence[Line], depth: int = 0) -> list[list[Line]]:
    """The lines in reading order, a list each column or stretch across columns; each from top to bottom."""
    ordered = sorted(lines, key=lambda line: (-line.y0, line.x0))
    gutter = _gutter(ordered, 2 - depth) if depth < 3 and len(ordered) >= 6 else None
    if gutter is None:
        return [ordered] if ordered else []
    parts: list[list[Line]] = []
    side: list[Line] = []

    def finish() -> None:
        left = [line for line in side if line.x1 <= gutter]
        right = [line for line in side if line.x1 > gutter]
        for column in (left, right):
            parts.extend(columns_of(column, depth + 1))
        side.clear()

    for line in ordered:
        if line.x0 < gutter < line.x1:
            finish()
            if parts and parts[-1] and parts[-1][-1].x0 < gutter < parts[-1][-1].x1:
                parts[-1].append(line)
            else:
                parts.append([line])
        else:
            side.append(line)
    finish()
    return parts


def _gutter(lines: Sequence[Line], more: int = 0) -> float | None:
    """The x between two columns of running text, the right of which may be up to 1 + `more` beside each other; None
    for one column, and for a table, whose cells are short."""
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    width = right - left
    best: tuple[int, float] | None = None
    for start in sorted({line.x0 for line in lines}):
        x = start - 1.5
        if not left + 0.2 * width < x < right - 0.2 * width:
            continue
        before = [line for line in lines if line.x1 <= x]
        after = [line for line in lines if line.x0 > x]
        across = len(lines) - len(before) - len(after)
        if min(len(before), len(after)) < 3 or across > 0.4 * len(lines):
            continue
        if best is not None and across >= best[0]:
            continue
        least = _FULL if _beside(before, after) else _FULL / 2
        if is_prose(before, least) and (is_prose(after, least) or (more and _gutter(after, more - 1) is not None)):
            best = (across, x)
    return best[1] if best else None


def _beside(left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether most lines of the side that has fewer stand right beside one of the other, as cells do."""
    few, many = sorted((left, right), key=len)
    heights = [*sorted(line.y0 for line in many), math.inf]
    level = (heights[bisect_right(heights, line.y0 - 1)] < line.y0 + 1 for line in few)
    return sum(level) > 0.7 * len(few)


def is_prose(lines: Sequence[Line], least: float = _FULL) -> bool:
    """Whether many lines, `least` of all, fill their column with words, as prose does."""
    width = max(line.x1 for line in lines) - min(line.x0 for line in lines)
    full = sum(line.x1 - line.x0 > 0.6 * width and count_words(line.text) >= 3 for line in lines)
    return full >= least * len(lines) and full >= 2
