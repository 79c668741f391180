"""Lists in plain text. In: a chunk. Out: its items with what leads into them, or its paragraphs if it is no list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from bot.ingest import hyphens, tidy
from bot.ingest.raw import RawBlock
from bot.ingest.readers.chunks import Chunk, indent
from bot.ingest.readers.marks import ITEM, SURE, counts_up
from bot.ingest.readers.paragraphs import paragraphs
from bot.ingest.readers.wrapping import ends_sentence, forced

_LEAD_WORDS = 12
_ENTRY_WORDS = 25
_LEADS_IN = regex.compile(r"(?<!:[\w~+-]{1,40})[:：]$")
"""Not the end of an emoji's name (":wave:")."""


def blocks_of(
    chunk: Chunk, group: int, width: int | None = None, known: hyphens.Known = hyphens.UNKNOWN
) -> list[RawBlock]:
    """The list or the paragraphs that the rows of a chunk are; items are of `group`. `width` is that of the
    file that is hard-wrapped, `known` its words."""
    if listed := items(chunk, group, width, known):
        return listed
    blocks = paragraphs(chunk, width, known)
    return _led(blocks, group) if width is None else blocks


def items(chunk: Chunk, group: int, width: int | None, known: hyphens.Known) -> list[RawBlock]:
    """The chunk as a list (with its lead-in, if its first lines are one), or nothing if it is none."""
    starts = [n for n, row in enumerate(chunk.rows) if ITEM.match(row)]
    marks = [m for n in starts if (m := ITEM.match(chunk.rows[n]))]
    numbered = sum(bool(m["number"]) for m in marks)
    sure = bool(marks) and all((m["bullet"] or " ")[0] in SURE for m in marks)
    if len(starts) < 2 and not sure and not _hangs_from_mark(chunk, starts, marks):
        return []
    if numbered and not counts_up([m["number"] for m in marks if m["number"]]):
        return []
    if any(forced(chunk.rows[n - 1], chunk.rows[n], width) for n in starts if n and width) and not (numbered or sure):
        # A dash that happens to open a wrapped line is punctuation; real items start where the line before was short.
        starts_of_short = [
            n for n in starts if not n or not width or not forced(chunk.rows[n - 1], chunk.rows[n], width)
        ]
        if len(starts_of_short) < 2:
            return []
    lead = paragraphs(Chunk(chunk.rows[: starts[0]], chunk.line), width, known) if starts[0] else []
    depths = [(len(m["indent"].expandtabs(4)), (m["number"] or "").strip(".").count(".")) for m in marks]
    levels = sorted(set(depths))
    blocks = list(lead)
    for n, mark, depth, stop in zip(starts, marks, depths, [*starts[1:], len(chunk.rows)], strict=True):
        body = "\n".join([chunk.rows[n][mark.end() :], *chunk.rows[n + 1 : stop]])
        text = tidy.line(hyphens.rejoin(body, known))
        level = 1 + levels.index(depth)
        blocks.append(
            RawBlock(
                "item", f"{mark['number']} {text}" if mark["number"] else text, chunk.line + n, min(level, 6), group
            )
        )
    return blocks


def _led(blocks: list[RawBlock], group: int) -> list[RawBlock]:
    """The lines of a chunk, those below one that leads into them ("Open:") as its items, if there are several, all of
    them sentences or none."""
    found: list[RawBlock] = []
    at = 0
    while at < len(blocks):
        found.append(blocks[at])
        at += 1
        if not (_LEADS_IN.search(found[-1].text) and len(found[-1].text.split()) <= _LEAD_WORDS):
            continue
        stop = at
        closed = at < len(blocks) and ends_sentence(blocks[at].text)
        while stop < len(blocks) and _is_entry(blocks[stop].text) and ends_sentence(blocks[stop].text) == closed:
            stop += 1
        if stop - at > 1:
            found += [RawBlock("item", block.text, block.line, 1, group) for block in blocks[at:stop]]
            at = stop
    return found


def _is_entry(text: str) -> bool:
    return not _LEADS_IN.search(text) and len(text.split()) <= _ENTRY_WORDS


def _hangs_from_mark(chunk: Chunk, starts: Sequence[int], marks: Sequence[regex.Match[str]]) -> bool:
    """Whether a chunk is one item: its rows hang from the mark that opens it."""
    if list(starts) != [0] or not marks[0]["bullet"]:
        return False
    deeper = len(marks[0][0].expandtabs(4))
    return len(chunk.rows) > 1 and all(indent(row) >= deeper for row in chunk.rows[1:])


def loose_lists(found: list[Chunk]) -> list[Chunk]:
    """Items with blank lines between them are one list: their chunks become one."""
    runs: list[list[Chunk]] = []
    for chunk in found:
        if runs and ITEM.match(chunk.rows[0]) and ITEM.match(runs[-1][0].rows[0]):
            runs[-1].append(chunk)
        else:
            runs.append([chunk])
    return [run[0] if len(run) == 1 else Chunk(tuple(_with_gaps(run)), run[0].line) for run in runs]


def _with_gaps(run: list[Chunk]) -> Iterator[str]:
    """The rows of several chunks, with the empty ones that parted them, so that lines still count."""
    at = run[0].line
    for chunk in run:
        yield from [""] * (chunk.line - at)
        yield from chunk.rows
        at = chunk.line + len(chunk.rows)
