"""Tables whose cells have several lines, told by the gaps between their rows. In: the rows of lines of a column. Out:
which of them make up a row of a table.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.ingest.readers.layout.lines import Line

_NEAR = 3.0  # points between cells of one column
_GAP = 1.25  # times the distance of the lines in a cell
_ROWS = 2


def banded(rows: Sequence[Sequence[Line]]) -> dict[int, list[Line]]:
    """For each of `rows` that is part of such a table: the cells of the table's row that begins there, each with its
    lines, or nothing where it goes on. Columns are ranged left."""
    found: dict[int, list[Line]] = {}
    at = 0
    while at < len(rows):
        table = _table(rows, at)
        found.update(table)
        at += len(table) or 1
    return found


def _table(rows: Sequence[Sequence[Line]], at: int) -> dict[int, list[Line]]:
    first = next((row for row in rows[at : at + 30] if len(row) > 1), None)
    if first is None:
        return {}
    starts = [cell.x0 for cell in first]
    if len(rows[at]) == 1 and abs(rows[at][0].x0 - starts[0]) < _NEAR:
        return {}  # a line above the table
    run: list[list[tuple[int, Line]]] = []
    for row in rows[at:]:
        cells = [(_column(cell, starts), cell) for cell in row]
        if any(column is None for column, _ in cells):
            break
        run.append([(column, cell) for column, cell in cells if column is not None])
    if len(run) < 2 * _ROWS:
        return {}
    pitches = [above[0][1].y0 - below[0][1].y0 for above, below in pairwise(run)]
    least = _leading([part for row in run for part in row], len(starts))
    bands: list[list[int]] = [[0]]
    for n, pitch in enumerate(pitches, start=1):
        if pitch > _GAP * least:
            bands.append([])
        bands[-1].append(n)
    cells = [_cells([part for n in band for part in run[n]], len(starts)) for band in bands]
    while cells and sum(cell is not None for cell in cells[-1]) < len(starts):
        cells.pop()  # what stands below the table
        bands.pop()
    if len(bands) < _ROWS or any(row[0] is None for row in cells) or all(len(band) == 1 for band in bands):
        return {}
    found: dict[int, list[Line]] = {}
    for band, row in zip(bands, cells, strict=True):
        for n in band:
            found[at + n] = [cell for cell in row if cell is not None] if n == band[0] else []
    return found


def _leading(parts: Sequence[tuple[int, Line]], columns: int) -> float:
    """The distance of the lines in a cell. Those of the cell beside it may stand between them."""
    heights = [[line.y0 for at, line in parts if at == column] for column in range(columns)]
    return min((above - below for column in heights for above, below in pairwise(column)), default=0.0)


def _column(cell: Line, starts: Sequence[float]) -> int | None:
    """Which column a cell is of: it begins there and ends before the next."""
    for n, x in enumerate(starts):
        if abs(cell.x0 - x) < _NEAR:
            return n if n + 1 == len(starts) or cell.x1 < starts[n + 1] else None
    return None


def _cells(parts: Sequence[tuple[int, Line]], columns: int) -> list[Line | None]:
    cells: list[Line | None] = [None] * columns
    for column, line in parts:
        above = cells[column]
        cells[column] = replace(above, text=f"{above.text}\n{line.text}", y0=line.y0) if above else line
    return cells
