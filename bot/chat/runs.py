"""Text with marked spans, cut to a window and into lines. In: text, spans, room. Out: lines of runs for a template.

A template shows a run as it stands, or in bold when it is marked; white space at the edges of a marked run is kept
outside of it, where Markdown wants it, and so is full-width punctuation, beside which no space ends or begins bold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.chat.escape import clean, escape, one_line
from bot.chat.measure import ELLIPSIS, cut, cut_start, units

Span = tuple[int, int]

_WIDE = "。！？，、；：…“”‘’（）《》〈〉「」『』【】"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text within one line."""

    text: str
    marked: bool = False


def weight(text: str) -> int:
    """Units of `text` once escaped."""
    return units(escape(text))


def clipped(text: str, room: int) -> str:
    """`text` on one line, cut to about `room` units once escaped."""
    text = one_line(text)
    begun = cut(text, room, weight)
    return text if text == begun else begun + ELLIPSIS


def window(text: str, spans: Iterable[Span], room: int) -> list[tuple[Run, ...]]:
    """The lines of `text` around the first span, at most `room` units when escaped (markup aside), ellipses where it is
    cut."""
    marked = sorted((max(0, start), min(len(text), end)) for start, end in spans)
    first = next(((start, end) for start, end in marked if end > start), (0, 0))
    middle = cut(text[first[0] : first[1]], room, weight)
    end = first[0] + len(middle)
    if end < first[1]:
        return lines(text[first[0] : end] + ELLIPSIS, [(0, len(middle))])
    rest = room - weight(middle)
    before_all, after_all = text[: first[0]], text[end:]
    after_room = max(rest // 2, rest - weight(before_all))
    after = cut(after_all, after_room, weight)
    before = cut_start(before_all, rest - weight(after), weight)
    start, end = first[0] - len(before), end + len(after)
    head = ELLIPSIS if start > 0 else ""
    tail = ELLIPSIS if end < len(text) else ""
    shift = len(head) - start
    inside = [(max(a, start) + shift, min(b, end) + shift) for a, b in marked if b > start and a < end]
    return lines(head + text[start:end] + tail, inside)


def lines(text: str, spans: Iterable[Span] = ()) -> list[tuple[Run, ...]]:
    """`text` line by line as runs, blank lines left out. Spans that overlap or touch are one."""
    result: list[tuple[Run, ...]] = []
    runs: list[Run] = []
    for piece, marked in _pieces(text, spans):
        first, *others = clean(piece).split("\n")
        runs.extend(_runs(first, marked))
        for other in others:
            result.append(tuple(runs))
            runs = list(_runs(other, marked))
    result.append(tuple(runs))
    return [line for line in result if any(run.text.strip() for run in line)]


def _pieces(text: str, spans: Iterable[Span]) -> Iterator[tuple[str, bool]]:
    at = 0
    for start, end in _merged(spans):
        yield text[at:start], False
        yield text[start:end], True
        at = end
    yield text[at:], False


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Spans by their starts; those that touch are one, for `**a****b**` is not bold."""
    found: list[Span] = []
    for start, end in sorted(span for span in spans if span[1] > span[0]):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _runs(text: str, marked: bool) -> Iterator[Run]:
    bare = text.strip().strip(_WIDE).strip()
    if not marked or not bare:
        yield from [Run(text)] if text else []
        return
    start = text.index(bare)
    end = start + len(bare)
    yield from (Run(space) for space in [text[:start]] if space)
    yield Run(bare, True)
    yield from (Run(space) for space in [text[end:]] if space)
