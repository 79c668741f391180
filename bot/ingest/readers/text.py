"""Plain text. In: the text of a .txt file. Out: raw blocks: paragraphs, list items, guessed headings.

Rows become chunks, chunks what stands between the headings and tables (`_stretches`), and that lists or paragraphs.
Markup other than Markdown's goes first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from bot.ingest import hyphens, tidy
from bot.ingest.raw import RawBlock, RawDocument
from bot.ingest.readers import drawn, headings, markup
from bot.ingest.readers.chunks import Chunk, chunks
from bot.ingest.readers.hanging import Entry, entries
from bot.ingest.readers.lists import blocks_of, items, loose_lists
from bot.ingest.readers.paragraphs import paragraphs
from bot.ingest.readers.wrapping import forced, own_width, wrap_width

_PAGE_NAME = regex.compile(r"\S+\(\w+\)")
_FOOT = 3  # rows


def read(text: str, ending: str = "") -> RawDocument:
    """Read plain text; never fails. The `ending` of its file may name its markup."""
    plain = markup.read(_without_page_heads(tidy.lines(text)), ending)
    found = chunks(plain.rows)
    width = wrap_width([row for chunk in found for row in (*chunk.rows, "")])
    known = hyphens.words(text)

    def is_forced(row: str, following: str) -> bool:
        return width is not None and forced(row, following.strip(), width)

    blocks: list[RawBlock] = []
    group = 0
    for stretch in _stretches(
        headings.with_title(found, width),
        plain.levels | headings.numbered(found, width) | headings.in_capitals(found) | headings.of_releases(found),
    ):
        group += 1
        if isinstance(stretch, RawBlock):
            blocks.append(stretch)
            continue
        if isinstance(stretch[0], RawBlock):
            blocks += [replace(row, group=group) for row in stretch if isinstance(row, RawBlock)]
            continue
        listed = 0  # the list that the last definition stands in
        for part in entries(loose_lists([chunk for chunk in stretch if isinstance(chunk, Chunk)]), is_forced):
            if isinstance(part, Chunk):
                group += 1
                blocks += blocks_of(part, group, width or own_width(part), known)
                continue
            if part.group != listed:
                group, listed = group + 1, part.group
            blocks += _definition(part, group, width, known)
    return RawDocument(tuple(block for block in blocks if block.text), dropped=plain.dropped)


def _without_page_heads(rows: list[str]) -> list[str]:
    """The rows of a manual page with its name alone in place of its head ("LS(1)   User Commands   LS(1)"), and without
    its foot."""
    first = next((at for at, row in enumerate(rows) if row.strip()), 0)
    name, _, rest = rows[first].strip().partition("  ") if rows else ("", "", "")
    end = f"  {name}"
    if not rest.endswith(end) or not _PAGE_NAME.fullmatch(name):
        return rows
    above, foot = rows[: first + 1], len(rows) - _FOOT
    above[-1] = name
    return above + [
        "" if at >= foot and row.rstrip().endswith(end) else row for at, row in enumerate(rows[first + 1 :], first + 1)
    ]


def _stretches(found: Sequence[Chunk], heads: dict[int, int]) -> Iterator[RawBlock | list[Chunk] | list[RawBlock]]:
    """What stands between the headings and the tables of a text, and these, in its order. `heads`: by lines, levels."""
    parted = [part for chunk in found for part in drawn.parts(chunk)]
    open_: list[Chunk] = []
    for part in parted:
        if not isinstance(part, Chunk):
            if open_:
                yield open_
            yield part
            open_ = []
            continue
        start = 0
        for at, row in enumerate(part.rows):
            if level := heads.get(part.line + at):
                if start < at:
                    open_.append(part.part(start, at))
                if open_:
                    yield open_
                yield RawBlock("heading", tidy.line(row), part.line + at, level)
                open_, start = [], at + 1
        if start < len(part.rows):
            open_.append(part.part(start))
    if open_:
        yield open_


def _definition(entry: Entry, group: int, width: int | None, known: hyphens.Known) -> list[RawBlock]:
    """An entry as items: its terms together, below it what they mean."""
    told = [
        RawBlock("item", block.text, block.line, entry.level + 1, group)
        for block in items(entry.told, group, width, known) or paragraphs(entry.told, width, known)
    ]
    term = tidy.line(" ".join(entry.term.rows))
    return [RawBlock("item", term, entry.term.line, entry.level, group), *told] if term else told
