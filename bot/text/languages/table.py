"""Tables of words, kept as text beside each language. In: a language and the name of a table. Out: its text, read when
asked for.

A line is a group of words; what a group says is told at the top of each table in `XX/tables/`. "#" begins a comment.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Table:
    """A table by its language and name; without one it is empty, and false."""

    language: str = ""
    name: str = ""

    def __bool__(self) -> bool:
        return bool(self.name)

    def read(self) -> str:
        """Its text, "" of an empty one."""
        return (_HERE / self.language / "tables" / f"{self.name}.txt").read_text(encoding="utf-8") if self.name else ""

    def groups(self) -> tuple[frozenset[str], ...]:
        """Its lines, each the words of a group, lower case."""
        return _groups(self)

    def names(self) -> Iterator[str]:
        """What stands between the commas of its lines."""
        return (name.strip() for line in _lines(self) for name in line.split(","))

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Its lines, each a word, lower case, and what it stands for."""
        for line in _lines(self):
            word, meaning = line.split(maxsplit=1)
            yield word.casefold(), meaning.strip()


NO_TABLE = Table()


@lru_cache(maxsize=32)
def _groups(table: Table) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(line.casefold().split()) for line in _lines(table))


def _lines(table: Table) -> Iterator[str]:
    return (line for line in table.read().splitlines() if line and not line.startswith("#"))
