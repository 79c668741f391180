"""What readers hand on: blocks before they have offsets, and what a format itself says of its document."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model import BlockKind, Dropped, Kind, Source

CELLS = " | "
"""Stands between the cells of a row."""


def cells_of(row: str) -> list[str]:
    """The cells of a row, empty ones as well, also where its ends were trimmed; all of it for what has none."""
    row = f" {row}" if row.startswith(CELLS.lstrip()) else row
    row = f"{row} " if row.endswith(CELLS.rstrip()) else row
    return list(map(str.strip, row.split(CELLS)))


@dataclass(frozen=True, slots=True)
class RawBlock:
    """A piece of a document in reading order. `text` is tidy (see `bot.ingest.tidy`), `line` counts from 1.

    `level` is as in `bot.model.Block`. Items of one list and rows of one table share a `group` above 0. `header` marks
    a table's header row. `alone` says that plain text has it as one line between blank ones: it may be a heading.
    """

    kind: BlockKind
    text: str
    line: int
    level: int = 0
    group: int = 0
    header: bool = False
    alone: bool = False
    pages: tuple[tuple[int, int], ...] = ()
    """Where pages begin in `text`: offset and number; the first at 0. Empty for formats without pages."""


@dataclass(frozen=True, slots=True)
class Hints:
    """What a file says of itself outside its text: front matter, or an HTML page's head. None where it is silent."""

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    kind: Kind | None = None
    sources: tuple[Source, ...] = ()
    outdated: bool | None = None
    news: bool = False
    """It calls itself a news article; its voice may still be an opinion's."""
    curated: bool = False
    """Somebody described this file on purpose (front matter): nothing is guessed or cleaned against it."""
    made: str | None = None
    """When the program made the file: its date where nothing else tells one."""


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A file as its reader understood it."""

    blocks: tuple[RawBlock, ...]
    hints: Hints = Hints()
    dropped: tuple[Dropped, ...] = ()
    remarks: tuple[str, ...] = ()
    """What an operator should know, e.g. how the bytes were read."""
