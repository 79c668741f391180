"""Columns of running text. In: the lines of a page. Out: the same in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from bot.ingest.readers.layout.lines import Line


def columns_of(lines: Sequence[Line], depth: int = 0) -> list[list[Line]]:
    """The lines in reading order, a list each column or stretch across columns; each from top to bottom."""
    ordered = sorted(lines, key=lambda line: (-line.y0, line.x0))
    gutter = _gutter(ordered) if depth < 3 and len(ordered) >= 6 else None
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


def _gutter(lines: Sequence[Line]) -> float | None:
    """The x between two columns of running text; None for one column, and for a table, whose cells are short."""
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
        if _runs(before) and _runs(after) and (best is None or across < best[0]):
            best = (across, x)
    return best[1] if best else None


def _runs(lines: Sequence[Line]) -> bool:
    """Whether many lines fill their column with words, as prose does."""
    width = max(line.x1 for line in lines) - min(line.x0 for line in lines)
    full = sum(line.x1 - line.x0 > 0.6 * width and len(line.text.split()) >= 3 for line in lines)
    return full >= 0.4 * len(lines) and full >= 2
