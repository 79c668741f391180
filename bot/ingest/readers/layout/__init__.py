"""Lines on pages to blocks in reading order. In: the lines of each page with their places, as a PDF has them. Out: raw
blocks that know their pages, and what was dropped.

Large initials join their words (`initials`); running heads, page numbers and tables of contents go (`margins`); columns
are read one after the other (`columns`), boxes in them apart (`boxes`); lines become paragraphs, headings, items, rows
and notes (`blocks`), those of a table's cells rows (`bands`). Lengths are in points, y grows upwards.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

import regex

from bot.ingest.raw import RawBlock
from bot.ingest.readers.layout.blocks import Builder, key
from bot.ingest.readers.layout.boxes import without_boxes
from bot.ingest.readers.layout.columns import columns_of
from bot.ingest.readers.layout.initials import with_initials
from bot.ingest.readers.layout.lines import RAISED, Line, Page
from bot.ingest.readers.layout.margins import without_furniture
from bot.model import Dropped

_WORD = regex.compile(r"(?<![\p{L}'’])\p{L}+")

__all__ = ["RAISED", "Line", "Page", "blocks_of", "key"]


def blocks_of(pages: Sequence[Page], outline: Mapping[str, int]) -> tuple[tuple[RawBlock, ...], tuple[Dropped, ...]]:
    """The blocks of a document and what was left out of it. `outline`: levels of headings by their `key`."""
    words = Counter(word.casefold() for page in pages for line in page.lines for word in _WORD.findall(line.text))
    whole = [replace(page, lines=tuple(with_initials(page.lines, words))) for page in pages]
    kept, dropped = without_furniture(whole)
    columns = [column for lines in kept for column in columns_of(lines)]
    builder = Builder(columns, outline)
    for column in columns:
        text, boxes = without_boxes(column)
        for box in boxes:
            builder.add_box(box)
        builder.add(text)
    return builder.result(), dropped
