"""Tables of words, kept as text beside the languages. In: the name of a table. Out: its text, read when asked for.

A line is a group of words; what a group says is told at the top of each table in `tables/`. "#" begins a comment.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_TABLES = Path(__file__).parent / "tables"


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A table by its name; without one it is empty, and false."""

    name: str = ""

    def __bool__(self) -> bool:
        return bool(self.name)

    def read(self) -> str:
        """Its text, "" of an empty one."""
        return (_TABLES / f"{self.name}.txt").read_text(encoding="utf-8") if self.name else ""


NO_TABLE = Table()
