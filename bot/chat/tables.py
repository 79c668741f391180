"""Tables as monospaced text. In: rows as the library keeps them, cells parted by " | ". Out: the same rows, their cells
padded so that columns stand below each other.

Nothing but spaces is added: without runs of spaces the text is what it was. Widths are columns of a terminal: a
character of East Asian scripts or an emoji takes two, a combining mark none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import regex

from bot.chat.escape import one_line
from bot.ingest.raw import CELLS, cells_of

PHONE = 26
"""Columns that a phone of 390 pixels shows in a framed code block; what is longer is broken or cut off."""

_CLUSTER = regex.compile(r"\X")
_EMOJI = "\ufe0f"


def columns(text: str) -> int:
    """How many columns `text` takes."""
    return len(text) if text.isascii() else sum(map(_width, _CLUSTER.findall(text)))


def aligned(rows: Sequence[str]) -> list[str]:
    """`rows` with padded cells; what has no cells stays as it is. Trailing spaces are left out."""
    cells = [list(map(one_line, cells_of(row))) for row in rows]
    table = [row for row in cells if len(row) > 1]
    widths = [
        max((columns(row[at]) for row in table if at < len(row)), default=0)
        for at in range(max(map(len, table), default=0))
    ]
    return [CELLS.join(_padded(row, widths)).rstrip() if len(row) > 1 else row[0] for row in cells]


def on_a_phone(rows: Sequence[str]) -> bool:
    """Whether lines stand on a phone's screen without being broken."""
    return all(columns(row) <= PHONE for row in rows)


def _padded(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [cell + " " * (width - columns(cell)) for cell, width in zip(row, widths, strict=False)]


def _width(cluster: str) -> int:
    if _EMOJI in cluster or any(unicodedata.east_asian_width(character) in "WF" for character in cluster):
        return 2
    return int(any(unicodedata.category(character) not in ("Mn", "Me", "Cf") for character in cluster))
