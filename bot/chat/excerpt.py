"""A passage as it is shown: text with marked words, code and narrow tables in fences. In: a passage, spans to mark, the
room. Out: pieces for a template, and whether something is left out of them.

What does not fit is left out by whole lines, rows and items; only a paragraph that is longer than all the room is cut,
between words. A table that is wider than a phone is shown row by row, and aligned in the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from bot.answer.wording.compose import Safe
from bot.chat.escape import clean, fence, one_line
from bot.chat.measure import units
from bot.chat.runs import Run, Span, lines, weight, window
from bot.chat.tables import aligned, on_a_phone
from bot.model import Passage

_FENCE = 8

Form = Literal["text", "code", "table"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Either `lines` of text, or a fenced block as `code`."""

    lines: tuple[tuple[Run, ...], ...] = ()
    code: Safe | None = None


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What is shown of a passage; `before` and `after` tell that something is left out there, `whole` that nothing is,
    `wide` that it has a table that is not aligned because it would not fit a phone."""

    pieces: tuple[Piece, ...]
    before: bool = False
    after: bool = False
    wide: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing is left out."""
        return not (self.before or self.after)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a passage, by offsets in its text; `block` tells tables and code blocks apart. `head` is the header
    of a row, to be shown above it where the header's own line is not."""

    form: Form
    start: int
    end: int
    block: int
    head: str = ""


def excerpt(passage: Passage, spans: Iterable[Span] = (), room: int = 3000) -> Excerpt:
    """The part of a passage around the first of `spans` (offsets in its text) that takes about `room` units."""
    text, every = passage.text, list(_lines(passage))
    marked = sorted((start, end) for start, end in spans if end > start)
    at = next((n for n, line in enumerate(every) if marked and line.end > marked[0][0]), 0)
    if not every:
        return Excerpt(())
    first, last = _reach(text, every, at, room)
    if first > last:
        return _cut(text, every[at], marked, room, more=len(every) > 1)
    shown = every[first : last + 1]
    pieces: list[Piece] = []
    wide = False
    for (form, _), group in groupby(shown, key=lambda line: (line.form, line.block)):
        block = list(group)
        rows = [text[line.start : line.end] for line in block]
        if form == "table":
            rows = aligned([*([block[0].head] if block[0].head else []), *rows])
        too_wide = form == "table" and not on_a_phone(rows)
        wide = wide or too_wide
        if form == "text" or too_wide:
            pieces.append(Piece(tuple(_marked(text, block, marked))))
        else:
            pieces.append(Piece(code=Safe(fence("\n".join(map(clean, rows))))))
    return Excerpt(tuple(pieces), first > 0, last + 1 < len(every), wide)


def plain(passage: Passage) -> str:
    """The whole passage as plain text for a file, its tables aligned."""
    text = passage.text
    found: list[str] = []
    last = 0
    for (form, _), group in groupby(_lines(passage), key=lambda line: (line.form, line.block)):
        block = list(group)
        if form == "table":
            found += [text[last : block[0].start], "\n".join(aligned([text[line.start : line.end] for line in block]))]
            last = block[-1].end
    return "".join([*found, text[last:]])


def _lines(passage: Passage) -> Iterator[_Line]:
    """All lines that are not blank, blank ones only within code."""
    text, base = passage.text, passage.start
    at = 0
    for block, unit in enumerate(passage.units, start=1):
        start, end = max(at, unit.start - base), unit.end - base
        if unit.kind not in ("code", "row") or end <= start:
            continue
        lead = unit.lead if unit.kind == "row" else None
        stop, head = start, "" if lead is None else one_line(lead.text)
        if lead is not None and at <= lead.start - base and not text[lead.end - base : start].strip():
            stop = lead.start - base  # the header stands above its first row
        yield from _text_lines(text, at, stop)
        form: Form = "table" if unit.kind == "row" else "code"
        # Rows below one header are one table.
        number = -lead.start if lead is not None else block
        if stop < start and lead is not None:
            yield _Line(form, stop, lead.end - base, number)
        if form == "table":
            yield _Line(form, start, end, number, head)
        else:
            for line in _split(text, start, end):
                yield _Line(form, *line, number)
        at = end
    yield from _text_lines(text, at, len(text))


def _text_lines(text: str, start: int, end: int) -> Iterator[_Line]:
    yield from (_Line("text", a, b, 0) for a, b in _split(text, start, end) if text[a:b].strip())


def _split(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end:
        found = text.find("\n", start, end)
        stop = end if found < 0 else found
        yield start, stop
        start = stop + 1


def _reach(text: str, every: Sequence[_Line], at: int, room: int) -> tuple[int, int]:
    """The lines from first to last around `at` that fit the room; none, as (at + 1, at), if that line does not."""

    def cost(n: int) -> int:
        line = every[n]
        shown = text[line.start : line.end]
        beside = {every[m].block for m in (n - 1, n + 1) if first <= m <= last}
        opening = 0 if line.form == "text" or line.block in beside else _FENCE + units(line.head)
        # A table may come out as text if it is wide.
        return max(weight(shown), units(clean(shown))) + opening + 3

    first, last = at, at
    left = room - cost(at)
    if left < 0:
        return at + 1, at
    grown = True
    while grown:
        grown = False
        if last + 1 < len(every) and (price := cost(last + 1)) <= left:
            last, left, grown = last + 1, left - price, True
        if first > 0 and (price := cost(first - 1)) <= left:
            first, left, grown = first - 1, left - price, True
    return first, last


def _cut(text: str, line: _Line, marked: Sequence[Span], room: int, *, more: bool) -> Excerpt:
    """A single line that is too long: of a paragraph the words around what is marked, of a row or code nothing."""
    if line.form != "text":
        return Excerpt((), before=True, after=True)
    inside = _inside(marked, line.start, line.end)
    return Excerpt((Piece(tuple(window(text[line.start : line.end], inside, room))),), before=more, after=True)


def _marked(text: str, block: Sequence[_Line], marked: Sequence[Span]) -> Iterator[tuple[Run, ...]]:
    if block[0].head:
        yield (Run(block[0].head),)
    for line in block:
        yield from lines(text[line.start : line.end], _inside(marked, line.start, line.end))


def _inside(marked: Sequence[Span], start: int, end: int) -> list[Span]:
    return [(max(a, start) - start, min(b, end) - start) for a, b in marked if b > start and a < end]
