"""Questions and answers. In: raw blocks in reading order. Out: the same, with each question as a heading and what
answers it below.

"Q: May I bring a dog? A: On a leash." is how many pages of questions are written, and interviews. The marks are not
kept, like those of list items; questions without an answer stay what they are. Without marks, a paragraph that is one
question heads the next where several do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import regex

from bot.ingest.raw import RawBlock
from bot.text.patterns import lazily

_MARK = lazily(
    r"(?:^|(?<=\s))(?:(?P<asks>Q|Question|F|Frage|P|Pregunta|Pergunta|В|Вопрос|问)|"
    r"(?:A|Answer|Antwort|R|Respuesta|Resposta|R[ée]ponse|О|Ответ|答))[ \u00a0]?(?:\d{1,3}[ \u00a0]?)?[:：]\s*",
    regex.I,
)
_QUESTION = lazily(r".{2,300}[?？][)\"'”’»]*", regex.S)
_BARE = lazily(r"[\p{L}\p{N}¿(\"'“„«‘].{1,150}[?？]")
_ENDS_WITHIN = lazily(r"[.!?。！？]\s")
_DEEPEST = 6
_SEVERAL = 2


class _Piece(NamedTuple):
    """A span of a block's text without the mark before it."""

    asks: bool
    start: int
    end: int


def headed(blocks: Sequence[RawBlock]) -> tuple[RawBlock, ...]:
    """`blocks` with the questions among them as headings, below the headings that there are."""
    return _bare(_marked(blocks))


def is_bare(text: str) -> bool:
    """Whether a text is one question and nothing else."""
    return _BARE.fullmatch(text) is not None and not _ENDS_WITHIN.search(text)


def _bare(blocks: Sequence[RawBlock]) -> tuple[RawBlock, ...]:
    asks = [block.kind == "paragraph" and is_bare(block.text) for block in blocks]
    heads = [
        asking and at + 1 < len(blocks) and not asks[at + 1] and blocks[at + 1].kind not in {"heading", "note"}
        for at, asking in enumerate(asks)
    ]
    if sum(heads) < _SEVERAL:
        return tuple(blocks)
    found: list[RawBlock] = []
    level = 2
    for block, head in zip(blocks, heads, strict=True):
        if block.kind == "heading":  # questions stand side by side
            level = block.level if _QUESTION.fullmatch(block.text) else min(block.level + 1, _DEEPEST)
        found.append(replace(block, kind="heading", level=level, alone=False) if head else block)
    return tuple(found)


def _marked(blocks: Sequence[RawBlock]) -> tuple[RawBlock, ...]:
    pieces = [_pieces(block.text) if block.kind in {"paragraph", "heading"} else [] for block in blocks]
    found: list[RawBlock] = []
    level, waits = 2, False  # below the title
    for at, block in enumerate(blocks):
        own = pieces[at]
        answered = at + 1 < len(blocks) and bool(pieces[at + 1]) and not pieces[at + 1][0].asks
        if own and (own[0].asks or waits) and (not own[-1].asks or answered):
            found += _parted(block, own, level)
            waits = own[-1].asks
            continue
        waits = False
        found.append(block)
        if block.kind == "heading":
            level = min(block.level + 1, _DEEPEST)
    return tuple(found)


def _pieces(text: str) -> list[_Piece]:
    """What the marks of a text begin, in turn a question and an answer; nothing where it does not open with a mark."""
    kept: list[_Piece] = []
    for mark in _MARK.finditer(text):
        asks = mark["asks"] is not None
        if not kept and mark.start():
            return []
        if kept:
            last = _until(kept[-1], mark.start(), text)
            if asks == last.asks or not _is_whole(last, text):
                continue  # "vitamin A: none" within an answer
            kept[-1] = last
        kept.append(_Piece(asks, mark.end(), len(text)))
    if kept and not _is_whole(kept[-1], text):
        kept.pop()
        kept[-1:] = [_until(last, len(text), text) for last in kept[-1:]]
    return kept


def _until(piece: _Piece, end: int, text: str) -> _Piece:
    return piece._replace(end=piece.start + len(text[piece.start : end].rstrip()))


def _is_whole(piece: _Piece, text: str) -> bool:
    """Whether it is an answer, or a question that ends as one."""
    return not piece.asks or _QUESTION.fullmatch(text, piece.start, piece.end) is not None


def _parted(block: RawBlock, pieces: Sequence[_Piece], level: int) -> Iterator[RawBlock]:
    for piece in pieces:
        if piece.start == piece.end:
            continue
        text = block.text[piece.start : piece.end]
        before = [page for page in block.pages if page[0] <= piece.start][-1:]
        inside = [page for page in block.pages if piece.start < page[0] < piece.end]
        pages = tuple((max(at - piece.start, 0), number) for at, number in (*before, *inside))
        kept = replace(block, text=text, pages=pages, alone=False)
        if piece.asks:
            yield replace(kept, kind="heading", level=kept.level or level)
        else:
            yield replace(kept, kind="paragraph", level=0)
