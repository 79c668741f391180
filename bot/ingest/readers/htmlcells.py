"""A table's rows as they are read cell by cell. In: cells with their spans. Out: the cells of each row, those that
reach down from rows above among them.
"""

from __future__ import annotations

from bot.ingest.readers.columns import CELLS

_NAME = 80  # characters: what is longer than a name is said once


class Cells:
    """The open row of a table, and what reaches down into it. What stands in several rows is said in each, so that each
    can be read alone, as long as there is `room`, in characters of the whole page."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._open: list[str] | None = None
        self._spans: dict[int, tuple[int, str]] = {}  # by column: rows that a cell still reaches down, and its text

    @property
    def is_open(self) -> bool:
        """Whether a row is being read."""
        return self._open is not None

    def begin(self, *, table: bool = False) -> None:
        """A new table, or a new row."""
        if table:
            self._spans = {}
        else:
            self._open = []

    def add(self, text: str, across: int, down: int) -> None:
        """A cell over `across` columns and `down` rows."""
        cells = self._reached()
        for at in range(across):
            self._room -= len(CELLS) if at else 0
            if at and self._room < 0:
                break
            if down > 1:
                self._spans[len(cells)] = down - 1, "" if at or len(text) > _NAME else text
            cells.append("" if at else text)

    def close(self) -> list[str]:
        """The cells of the row, none where it has none of its own."""
        own = any(self._open or ())
        cells = self._reached()
        while cells and not cells[-1]:
            cells.pop()
        self._open = None
        return cells if own else []

    def _reached(self) -> list[str]:
        """The cells of the row so far, with those from above that follow."""
        cells = self._open if self._open is not None else []
        while span := self._spans.pop(len(cells), None):
            left, text = span
            self._room -= len(text) + len(CELLS)
            if self._room < 0:
                break
            if left > 1:
                self._spans[len(cells)] = left - 1, text
            cells.append(text)
        return cells
