"""Raw blocks to canonical text. In: raw blocks in reading order, their language. Out: the text, blocks with offsets.

Blocks are joined by an empty line, items of one list and rows of one table by a line end: the text is exactly the
blocks and these separators.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.ingest.raw import RawBlock
from bot.model import Block, Slice
from bot.text import sentences

_LEAD_INS = (":", "：")
_LONGEST_LEAD = 300


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
    blocks = [
        Block(block.kind, start, end, block.level, _lead(n, raw, spans, text, language))
        for n, (block, (start, end)) in enumerate(zip(raw, spans, strict=True))
    ]
    return text, tuple(blocks)


def _together(a: RawBlock, b: RawBlock) -> bool:
    return a.group > 0 and a.group == b.group and a.kind == b.kind


def _lead(n: int, raw: Sequence[RawBlock], spans: Sequence[tuple[int, int]], text: str, language: str) -> Slice | None:
    """What block `n` cannot be read without: a row's header, an item's parent item or lead-in, code's lead-in."""
    block = raw[n]
    if block.kind == "row":
        return None if block.header else _header(n, raw, spans, text)
    if block.kind not in {"item", "code"}:
        return None
    m = n - 1
    while m >= 0 and block.kind == "item" and raw[m].kind in {"item", "code"} and _same_list(raw, m, block):
        if raw[m].kind == "item" and raw[m].level < block.level:
            return _last_sentence(text, spans[m], language)
        m -= 1
    if m >= 0 and raw[m].kind in {"paragraph", "item"} and raw[m].text.endswith(_LEAD_INS):
        return _last_sentence(text, spans[m], language)
    return None


def _same_list(raw: Sequence[RawBlock], m: int, block: RawBlock) -> bool:
    """Whether block `m` is an item of the list of `block`, or code between two of its items."""
    while m >= 0 and raw[m].kind == "code":
        m -= 1
    return m >= 0 and raw[m].kind == "item" and raw[m].group == block.group


def _header(n: int, raw: Sequence[RawBlock], spans: Sequence[tuple[int, int]], text: str) -> Slice | None:
    m = n - 1
    while m >= 0 and raw[m].kind == "row" and raw[m].group == raw[n].group:
        if raw[m].header:
            start, end = spans[m]
            return Slice(start, end, text[start:end])
        m -= 1
    return None


def _last_sentence(text: str, span: tuple[int, int], language: str) -> Slice:
    start, end = span
    paragraph = text[start:end]
    found = sentences.split(paragraph, language)
    if found and (len(paragraph) > _LONGEST_LEAD or paragraph.endswith(_LEAD_INS)):
        start, end = start + found[-1][0], start + found[-1][1]
    return Slice(start, end, text[start:end])
