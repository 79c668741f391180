"""Headings right above their text, in plain text. In: chunks, the width of their file. Out: the lines of the headings,
with their levels; the chunks, the title apart.

Numbers that count up tell them, capitals, and versions. A line between blank ones is a chunk already, and is judged
later.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from bot.ingest.readers import drawn
from bot.ingest.readers.chunks import Chunk, indent
from bot.ingest.readers.marks import ITEM, NUMBERED, follows
from bot.ingest.readers.paragraphs import continues
from bot.ingest.readers.wrapping import forced, is_closed
from bot.text.versions import release_of

_HEAD_WORDS, _HEAD_LENGTH = 12, 90
_CAPITAL_WORDS, _CAPITALS = 6, regex.compile(r"^[^\p{L}\p{N}(\[<|_]{0,5}\p{Lu}{4}[\p{Lu} &'’/-]*[^\p{L}\p{N}]*$")


def with_title(found: list[Chunk], width: int | None) -> list[Chunk]:
    """The chunks, the first line as one of its own where it alone of its chunk is in capitals."""
    if not found or len(found[0].rows) < 2:
        return found
    first, second = found[0].rows[:2]
    if not first.isupper() or second.isupper() or is_closed(first.strip()) or indent(second) > indent(first):
        return found
    if ITEM.match(first) or drawn.is_drawn(first):
        return found
    if width is not None and forced(first, second.strip(), width):
        return found
    return [found[0].part(0, 1), found[0].part(1), *found[1:]]


def numbered(found: Sequence[Chunk], width: int | None) -> dict[int, int]:
    """The lines of numbered headings ("3. Clocks") that have their text, or clauses of their number, right below them,
    with their levels; none where not two of them count up."""
    heads: dict[int, tuple[str, bool]] = {}
    for chunk in reversed(found):
        for at in reversed(range(len(chunk.rows) - 1)):
            row, below = chunk.rows[at : at + 2]
            mark = NUMBERED.match(row)
            title = row.strip()
            if not mark or is_closed(title) or len(title) > _HEAD_LENGTH or len(title.split()) > _HEAD_WORDS:
                continue
            item = ITEM.match(below)
            clause = NUMBERED.match(below)
            if (item and (item["bullet"] or not clause)) or drawn.is_drawn(below):
                heads[chunk.line + at] = mark["number"], False
            elif clause:
                told = chunk.line + at + 1 in heads or is_closed(below.rstrip())  # else it is a table of contents
                if told and clause["number"].startswith(f"{mark['number']}."):
                    heads[chunk.line + at] = mark["number"], True
            elif indent(below) <= indent(row) and not continues(row, below, width, first_indent=indent(row)):
                heads[chunk.line + at] = mark["number"], True
    sure = [number.split(".") for number, certain in reversed(heads.values()) if certain]
    if not any(above == below[:-1] or follows(above, below) for above, below in pairwise(sure)):
        return {}
    return {line: min(2 + number.count("."), 6) for line, (number, _) in heads.items()}


def in_capitals(found: Sequence[Chunk]) -> dict[int, int]:
    """The lines in capitals that open a chunk whose next line is in none; where there are several, they head it."""
    heads = {
        chunk.line: 2
        for chunk in found[1:]
        if len(chunk.rows) > 1 and _is_capital_head(chunk.rows[0].strip()) and not chunk.rows[1].isupper()
    }
    return heads if len(heads) > 1 else {}


def of_releases(found: Sequence[Chunk]) -> dict[int, int]:
    """The lines that name a version and open a chunk of its notes ("Version 2.3 (May 2026)"), if there are several."""
    heads = {chunk.line: chunk.rows[0].strip() for chunk in found if len(chunk.rows) > 1}
    versions: dict[str, dict[int, str]] = {}  # of each thing that has some: "Rope 3.20" and "Oars 1.10" are prices
    for line, row in heads.items():
        if _is_release_head(row):
            version = release_of(row)
            versions.setdefault(row.partition(version)[0], {})[line] = version
    return {line: 2 for named in versions.values() if len(set(named.values())) > 1 for line in named}


def _is_release_head(row: str) -> bool:
    return len(row.split()) <= _CAPITAL_WORDS and bool(release_of(row)) and not is_closed(row)


def _is_capital_head(row: str) -> bool:
    return row.isupper() and len(row.split()) <= _CAPITAL_WORDS and bool(_CAPITALS.search(row)) and not is_closed(row)
