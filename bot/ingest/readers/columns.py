"""Which tables have a header where nothing marks one. In: the cells of their rows, or blocks. Out: whether the first
row names the columns; blocks whose headers are right.

Most tables begin with the names of their columns. Of two columns, where each row is a name and something with a number
("Round 1 | 7 March"), the first is like the others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.ingest.raw import CELLS, RawBlock
from bot.text.grams import count_words

_PAIR = 2
_HEADER, _PROSE = 20, 40  # words of a header's cell, at most; of prose, at least
_NUMBER, _YEAR = re.compile(r"\d"), re.compile(r"\d{4}")


def names_columns(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first of some rows is their header, by what they say."""
    if rows and any(count_words(cell) > _HEADER for cell in rows[0]):
        return False
    if not rows or any(len(row) > _PAIR for row in rows) or len(rows[0]) < _PAIR:
        return True
    values = [row[1] for row in rows if len(row) == _PAIR]
    return not all(map(_NUMBER.search, values)) or _YEAR.fullmatch(values[0]) is not None


def sets_a_page(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table only sets text in columns: most of its cells are prose."""
    told = [count_words(cell) for row in rows for cell in row if cell]
    return 2 * sum(words >= _PROSE for words in told) > len(told)


def without_false_headers(blocks: Iterable[RawBlock]) -> tuple[RawBlock, ...]:
    """The blocks of a document whose format marks no headers: every table has one so far."""
    blocks = tuple(blocks)
    rows: dict[int, list[list[str]]] = defaultdict(list)
    for block in blocks:
        if block.kind == "row":
            rows[block.group].append(block.text.split(CELLS))
    headless = {group for group, cells in rows.items() if not names_columns(cells)}
    return tuple(
        replace(block, header=False) if block.kind == "row" and block.group in headless else block for block in blocks
    )
