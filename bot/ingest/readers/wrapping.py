"""Line ends of plain text. In: rows. Out: the width at which a file was hard-wrapped, and whether a line end is its
author's or only the edge of the page.

A line end is a paragraph end or just the edge of the page: which, the file's own line lengths tell. In a hard-wrapped
file a line is broken where the next word would not have fitted.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from bot.ingest.readers.chunks import Chunk
from bot.ingest.readers.marks import ITEM

_ENDS_SENTENCE = regex.compile(r"[.!?…:;。！？][\"'”’»)\]]*(?:\[\w{1,6}\])*\s*$")
_STARTS_LOWER = regex.compile(r"\s*[\"'“‘«(\[]*\p{Ll}")
_CLOSED = regex.compile(r"[.,;:!?…。，；：！？]$")
_LETTER = 45  # columns
_SENTENCE = 60  # columns of a line of prose, in the mean
_BEGINS = regex.compile(r"\s*[\"'“„«(\[`*_]*[\p{Lu}\p{N}]")
_WITHIN = regex.compile(r"(?<!\b\p{L}\p{L}?)[.!?…][\"'”’»)\]*\s+[\"'“„«(\[]*\p{Lu}")  # another sentence begins
_WHOLE = regex.compile(r"[.!?…][\"'”’»)\]*_`]{0,3}\s*$")
_WORDED = regex.compile(r"\s*[\"'“„«(\[`*_]*[\p{L}\p{N}]")
_MARKED = regex.compile(r"\s*(?:\p{So}|\d\ufe0f?\u20e3)")  # an emoji in the place of a bullet
_LABELLED = regex.compile(r"\s*\p{Lu}[\p{L}\p{N} /&'’-]{0,30}[:：]\s")
_GOES_ON = regex.compile(r"[\"'“‘«(\[]*[\p{Ll}\p{Lo}\p{Lm}]")
_ONE_IN = 6  # rows of prose that a page's edge has cut, of which one goes on in lower case at least
_SEVERAL = 3  # rows


def wrap_width(rows: list[str]) -> int | None:
    """The column at which the file was hard-wrapped, None where its line ends are its author's. Blank rows separate."""
    pairs = [(a.rstrip(), b.strip()) for a, b in pairwise(rows) if a.strip() and b.strip()]
    pairs = [(a, b) for a, b in pairs if not ITEM.match(b)]
    if not pairs:
        return None
    lengths = sorted(len(a) for a, _ in pairs)
    width = lengths[min(len(lengths) - 1, int(len(lengths) * 0.95))]
    if not 30 <= width <= 160:
        return None
    if _ONE_IN * sum(bool(_GOES_ON.match(b)) for _, b in pairs) < len(pairs):
        return None  # names, entries, verse: no row goes on with a sentence
    cut = sum(forced(a, b, width) for a, b in pairs)
    return width if cut >= (0.6 if len(pairs) >= 8 else 0.95) * len(pairs) else None


def own_width(chunk: Chunk) -> int | None:
    """The column at which a paragraph alone was hard-wrapped, in a file of short lines: a letter, say. The lines of a
    verse end where its clauses do."""
    told = len(chunk.rows) >= _SEVERAL and all(map(_WORDED.match, chunk.rows))
    told = told and 2 * sum(is_closed(row.rstrip()) for row in chunk.rows) <= len(chunk.rows)
    width = wrap_width(list(chunk.rows)) if told else None
    return width if width is not None and width >= _LETTER else None


def forced(row: str, following: str, width: int) -> bool:
    """Whether the first word of the following line would have made this one too wide; a quarter is left for
    proportional type, in which lines of equal width differ in their letters."""
    first = following.split(maxsplit=1)[0] if following else ""
    return len(row.rstrip()) + 1 + len(first) > 0.75 * width


def are_authored(rows: Sequence[str]) -> bool:
    """Whether the ends of rows that no width forces are their author's: each row is whole, or there are several and
    none goes on with another; two that begin with a label ("Price: 5") are several."""
    several = len(rows) >= _SEVERAL or all(map(_LABELLED.match, rows))
    return all(
        ends_sentence(row) or _MARKED.match(following) or (several and not starts_lower(following))
        for row, following in pairwise(rows)
    )


def are_sentences(rows: Sequence[str]) -> bool:
    """Whether each row is one sentence, as writers break the lines of prose that a formatter puts together again
    (semantic line breaks); short ones are rules or verse."""
    if sum(len(row.strip()) for row in rows) < _SENTENCE * len(rows):
        return False
    return all(
        _BEGINS.match(row)
        and _WHOLE.search(row)
        and not _WITHIN.search(row)
        and not _LABELLED.match(row)
        and not ITEM.match(row)
        for row in rows
    )


def ends_sentence(text: str) -> bool:
    """Whether a sentence, or what leads into something, ends with `text`."""
    return _ENDS_SENTENCE.search(text) is not None


def starts_lower(row: str) -> bool:
    """Whether a row begins with a small letter."""
    return _STARTS_LOWER.match(row) is not None


def is_closed(row: str) -> bool:
    """Whether a row ends with a mark of punctuation."""
    return _CLOSED.search(row) is not None
