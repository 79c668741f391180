"""Lines on pages to blocks in reading order. In: the lines of each page with their places, as a PDF has them. Out: raw
blocks that know their pages, and what was dropped.

Running heads, page numbers and tables of contents go (`margins`); columns are read one after the other (`columns`);
lines become paragraphs, headings, items, rows and notes (`blocks`). Lengths are in points, y grows upwards.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.ingest.raw import RawBlock
from bot.ingest.readers.layout.blocks import Builder, key
from bot.ingest.readers.layout.columns import columns_of
from bot.ingest.readers.layout.lines import RAISED, Line, Page
from bot.ingest.readers.layout.margins import without_furniture
from bot.model import Dropped

__all__ = ["RAISED", "Line", "Page", "blocks_of", "key"]


def blocks_of(pages: Sequence[Page], outline: Mapping[str, int]) -> tuple[tuple[RawBlock, ...], tuple[Dropped, ...]]:
    """The blocks of a document and what was left out of it. `outline`: levels of headings by their `key`."""
    kept, dropped = without_furniture(pages)
    columns = [column for lines in kept for column in columns_of(lines)]
    builder = Builder(columns, outline)
    for column in columns:
        builder.add(column)
    return builder.result(), dropped
