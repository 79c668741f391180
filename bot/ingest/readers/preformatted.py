"""Preformatted text. In: what a <pre> holds. Out: its blocks where it is prose all the same, as a manual page is."""

from __future__ import annotations

import regex

from bot.ingest.content import titles
from bot.ingest.raw import RawBlock
from bot.ingest.readers import text as plain

_SENTENCE = regex.compile(r"[\p{L}\p{N}\s,'’()\-]{30}.*[.!?]", regex.DOTALL)
_STOPS = regex.compile(r"\p{L}\p{L}[)\"'”’]?[.!?]\s")
_PROSE_STOPS, _PROSE_WORDS = 3, 60
_GAP = regex.compile(r" {3,}|\t")


def prose(text: str) -> tuple[RawBlock, ...]:
    """The blocks of preformatted text that is prose all the same, as a manual page is; of other text, none."""
    if len(_STOPS.findall(text)) < _PROSE_STOPS or _has_columns(text):
        return ()
    blocks = titles.mark_headings(plain.read(text).blocks)
    words = sum(len(block.text.split()) for block in blocks)
    said = sum(len(block.text.split()) for block in blocks if _SENTENCE.match(block.text))
    return tuple(blocks) if said >= max(_PROSE_WORDS, words / 2) else ()


def _has_columns(text: str) -> bool:
    """Whether a third of the rows or more stand in three columns, which a paragraph would run together."""
    rows = [row.strip() for row in text.splitlines() if row.strip()]
    return 3 * sum(len(_GAP.findall(row)) > 1 for row in rows) >= len(rows)
