"""Raw blocks to canonical text. In: raw blocks in reading order, their language. Out: the text, blocks with offsets.

Blocks are joined by an empty line, items of one list and rows of one table by a line end: the text is exactly the
blocks and these separators.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.ingest.raw import RawBlock
from bot.model import Block, Slice
from bot.text import edges, sentences

_LEAD_INS = (":", "：")
_LONGEST_LEAD = 300
_FEWEST = 3  # words of a sentence that goes on in the code below it; fewer ("and") only join two pieces


def assemble(raw: Sequence[RawBlock], language: str) -> tuple[str, tuple[Block, ...]]:
    """The canonical text of `raw` and its blocks, in order and disjoint."""
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    at = 0
    before: RawBlock | None = None
    for block in raw:
        if before is not None:
            separator = "\n" if _together(before, block) else "\n\n"
            parts.append(separator)
            at += len(separator)
        parts.append(block.text)
        spans.append((at, at + len(block.text)))
        at += len(block.text)
        before = block
    text = "".join(parts)
    leads = _Leads(text, language)
    blocks = [
        Block(block.kind, start, end, block.level, leads.of(block, start, end))
        for block, (start, end) in zip(raw, spans, strict=True)
    ]
    return text, tuple(blocks)


def pages_of(raw: Sequence[RawBlock], blocks: Sequence[Block]) -> tuple[tuple[int, int], ...]:
    """Where pages begin in the canonical text, from the blocks before and after `assemble`: offset and number."""
    found: list[tuple[int, int]] = []
    for before, after in zip(raw, blocks, strict=True):
        for at, page in before.pages:
            if not found or found[-1][1] != page:
                found.append((after.start + at, page))
    return tuple(found)


def _together(a: RawBlock, b: RawBlock) -> bool:
    return a.group > 0 and a.group == b.group and a.kind == b.kind


class _Leads:
    """What each block cannot be read without: a row's header, an item's parent or the lead-in of its list, code's
    lead-in. Asked in reading order."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._language = language
        self._list = 0
        self._parents: list[tuple[int, Slice]] = []
        self._table = 0
        self._header: Slice | None = None
        self._lead_in: Slice | None = None
        self._broken_off: Slice | None = None

    def of(self, block: RawBlock, start: int, end: int) -> Slice | None:
        """The lead of a block, whose span is given."""
        match block.kind:
            case "row":
                return self._of_row(block, start, end)
            case "item":
                return self._of_item(block, start, end)
            case "code":
                if self._list:
                    lead = self._parents[-1][1] if self._parents else None
                    return lead if lead and (self._is_lead_in(lead.end) or self._breaks_off(lead)) else None
                lead, self._lead_in, self._broken_off = self._lead_in or self._broken_off, None, None
                return lead
            case _:
                self._list = 0
                said = self._last_sentence(start, end) if block.kind == "paragraph" else None
                self._lead_in = said if said and self._is_lead_in(end) else None
                self._broken_off = said if said and self._breaks_off(said) else None
                return None

    def _of_row(self, block: RawBlock, start: int, end: int) -> Slice | None:
        self._list, self._lead_in, self._broken_off = 0, None, None
        if block.group != self._table:
            self._table, self._header = block.group, None
        if block.header:
            self._header = Slice(start, end, self._text[start:end])
            return None
        return self._header

    def _of_item(self, block: RawBlock, start: int, end: int) -> Slice | None:
        if block.group != self._list:
            self._list = block.group
            self._parents = [(0, self._lead_in)] if self._lead_in else []
            self._lead_in = self._broken_off = None
        while self._parents and self._parents[-1][0] >= block.level:
            self._parents.pop()
        lead = self._parents[-1][1] if self._parents else None
        self._parents.append((block.level, self._last_sentence(start, end)))
        return lead

    def _is_lead_in(self, end: int) -> bool:
        return self._text[end - 1] in _LEAD_INS

    def _breaks_off(self, said: Slice) -> bool:
        """Whether a sentence ends without an end, as where the code below it goes on: "To list them, run"."""
        return said.text[-1:].isalpha() and edges.ends_open(said.text) and len(said.text.split()) >= _FEWEST

    def _last_sentence(self, start: int, end: int) -> Slice:
        paragraph = self._text[start:end]
        leads = self._is_lead_in(end) or paragraph[-1:].isalpha()
        if len(paragraph) > _LONGEST_LEAD or (len(paragraph) > 40 and leads):
            found = sentences.split(paragraph, self._language)
            if found:
                start, end = start + found[-1][0], start + found[-1][1]
        return Slice(start, end, self._text[start:end])
