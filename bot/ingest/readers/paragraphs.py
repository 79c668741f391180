"""Rows of plain text to paragraphs. In: a chunk, the width of its file. Out: its paragraphs, each on one line, with
words whole that a line end has split. The same for paragraphs that are but the lines of a text that was pasted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

import regex

from bot.ingest import hyphens, tidy
from bot.ingest.raw import RawBlock
from bot.ingest.readers.chunks import Chunk, indent
from bot.ingest.readers.wrapping import columns, ends_sentence, forced, starts_lower, wrap_width

_CUT, _FULL, _MOSTLY = 6, 0.8, 0.9
"""How many lines a page's edge has cut at least, and how full how many of them are."""
_BROKEN_WORD = regex.compile(r"\p{L}[-\u00ad\u2010]\s*$")
_NOTE = regex.compile(r"\s*\[\w{1,7}\]\s")


def paragraphs(chunk: Chunk, width: int | None, known: hyphens.Known) -> list[RawBlock]:
    """The paragraphs of a chunk. `width`: of the file, if it is hard-wrapped; `known`: its words."""
    blocks: list[RawBlock] = []
    run: list[str] = []
    start = 0
    for n, row in enumerate(chunk.rows):
        if run and not continues(run[-1], row, width, first_indent=indent(run[0])):
            blocks.append(_paragraph(run, chunk.line + start, known, len(chunk.rows) == 1))
            run = []
        if not run:
            start = n
        run.append(row)
    blocks.append(_paragraph(run, chunk.line + start, known, len(chunk.rows) == 1))
    return blocks


def unwrapped(blocks: Sequence[RawBlock]) -> tuple[RawBlock, ...]:
    """The blocks of a document, paragraphs made whole where each is a line of a text that was hard-wrapped; those of a
    format with pages know better."""
    if any(block.pages for block in blocks):
        return tuple(blocks)
    width = wrap_width([block.text if block.kind == "paragraph" else "" for block in blocks])
    cut = [block.text for block in blocks if block.kind == "paragraph" and not ends_sentence(block.text)]
    if width is None or len(cut) < _CUT or sum(columns(text) > _FULL * width for text in cut) < _MOSTLY * len(cut):
        return tuple(blocks)  # a few fragments, or lines of any length: their author's
    known = hyphens.words("\n".join(block.text for block in blocks if block.kind == "paragraph"))
    found: list[RawBlock] = []
    for prose, run in groupby(blocks, key=lambda block: block.kind == "paragraph"):
        lines = list(run)
        if not prose:
            found += lines
            continue
        whole = [lines[:1]]
        for line in lines[1:]:
            if continues(whole[-1][-1].text, line.text, width, first_indent=0):
                whole[-1].append(line)
            else:
                whole.append([line])
        found += [replace(part[0], text=_joined([line.text for line in part], known)) for part in whole]
    return tuple(found)


def _paragraph(rows: list[str], line: int, known: hyphens.Known, alone: bool) -> RawBlock:
    return RawBlock("paragraph", _joined(rows, known), line, alone=alone)


def _joined(rows: list[str], known: hyphens.Known) -> str:
    return tidy.line(hyphens.rejoin("\n".join(rows), known))


def continues(row: str, following: str, width: int | None, first_indent: int) -> bool:
    """Whether `following` goes on with the paragraph that `row` belongs to."""
    if _BROKEN_WORD.search(row):
        return True
    if _NOTE.match(following):
        return False
    if width is None:
        # Lines as their author wrote them: only a sentence that is plainly broken off goes on.
        if row.split(maxsplit=1)[:1] == following.split(maxsplit=1)[:1]:  # commands, one below the other
            return False
        return not ends_sentence(row) and starts_lower(following) and len(row) >= 30
    if indent(following) > indent(row) + 1 and ends_sentence(row) and indent(row) <= first_indent:
        return False
    if forced(row, following.strip(), width):
        return True
    return not ends_sentence(row) and (starts_lower(following) or len(row.strip()) > width / 2)
