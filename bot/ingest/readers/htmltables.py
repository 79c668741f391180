"""The tables of a web page. In: rows, cells. Out: which rows hold data, which name the columns; what a cell spans."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from bot.ingest.readers.htmlnodes import children
from bot.ingest.readers.htmlweight import Weights

_COLUMNS = 100


class Tables:
    """Tells the tables of data of a page from those that lay it out. `weights`: of its elements."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._of_data: dict[int, bool] = {}

    def is_data_row(self, row: LexborNode) -> bool:
        """Whether a row belongs to a table of data, not one that lays out the page."""
        table = row.parent
        while table is not None and table.tag != "table":
            table = table.parent
        if table is None:
            return False
        if table.mem_id not in self._of_data:
            self._of_data[table.mem_id] = self._is_data_table(table)
        return self._of_data[table.mem_id]

    def _is_data_table(self, table: LexborNode) -> bool:
        if table.css_first("table table, h1, h2, pre") is not None or table.attributes.get("role") == "presentation":
            return False
        rows = cells = places = titled = indented = 0
        spanning: list[int] = []  # for each cell from above that reaches this row, how many it still reaches
        for row in table.css("tr"):
            spanning = [left - 1 for left in spanning if left > 1][:_COLUMNS]
            # A picture beside a note makes no column.
            own = [cell for cell in children(row) if cell.tag in {"td", "th"} and not self._is_empty_side(cell)]
            cells += len(own)
            titled += len(own) == 1 and not spanning and span_of(own[0], "colspan") > 1
            indented += bool(own) and not self._weights.of(own[-1]).words  # the first of them
            rows += bool(own)
            places += len(own) + len(spanning)
            spanning += [reach for cell in own if (reach := span_of(cell, "rowspan")) > 1]
        words = self._weights.of(table).words
        if indented < 2:  # else what stands below a title is its text
            rows, places = rows - titled, places - titled
        return rows >= 1 and places >= 2 * rows - 1 and places > rows and words <= 40 * cells

    def _is_empty_side(self, cell: LexborNode) -> bool:
        return "rowspan" in cell.attributes and not self._weights.of(cell).words


def span_of(cell: LexborNode, attribute: str) -> int:
    """How many columns or rows a cell takes."""
    value = (cell.attributes.get(attribute) or "")[:6].strip()
    return min(max(int(value), 1), _COLUMNS) if value.isascii() and value.isdigit() else 1


def is_header_row(row: LexborNode) -> bool:
    """Whether a table row names columns."""
    tags = [child.tag for child in children(row) if child.tag in {"td", "th"}]
    parent = row.parent
    return bool(tags) and (all(tag == "th" for tag in tags) or (parent is not None and parent.tag == "thead"))
