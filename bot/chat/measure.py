"""Lengths as Discord may count them, and cutting to them. In: text and room. Out: text that fits.

Discord does not say what a "character" is; the largest candidate is the UTF-16 unit, so that is what `units` counts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import regex

ELLIPSIS = "…"
_CLUSTER = regex.compile(r"\X")
_BORDER = regex.compile(r"(?w)\b")
_SEEN = 8
"""Characters a unit of room that are looked at: more only fit where nearly all of them are invisible."""

_LONGEST_WORD = 60
"""Characters without a word boundary that are still taken for one word; what is longer is cut between clusters."""


def units(text: str) -> int:
    """UTF-16 units of `text`: 1 a character, 2 for those beyond the Basic Multilingual Plane."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, room: int, weigh: Callable[[str], int] = units) -> str:
    """The longest start of `text` that weighs at most `room`, without trailing white space.

    It ends between words; where there is no end of a word near (a script without spaces, an endless string) between
    grapheme clusters; never inside a cluster. `weigh` must grow with its text: escaped text, for one, weighs more than
    it shows.
    """
    text = text[: _SEEN * (room + 1)]
    if weigh(text) <= room:
        return text
    ends = _borders(text[: room + _LONGEST_WORD])
    low, high = 0, len(ends) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if weigh(text[: ends[middle]]) <= room:
            low = middle
        else:
            high = middle - 1
    return text[: _between_words(text, ends, low)].rstrip()


def cut_start(text: str, room: int, weigh: Callable[[str], int] = units) -> str:
    """The longest end of `text` that weighs at most `room`, without leading white space, begun as `cut` ends."""
    text = text[-_SEEN * (room + 1) :]
    if weigh(text) <= room:
        return text
    skipped = max(0, len(text) - room - 4 * _LONGEST_WORD)
    starts = [skipped + start for start in _borders(text[skipped:])]
    low, high = 0, len(starts) - 1
    while low < high:
        middle = (low + high) // 2
        if weigh(text[starts[middle] :]) <= room:
            high = middle
        else:
            low = middle + 1
    near = starts[low : low + _LONGEST_WORD]
    spaced = (start for start in near if text[start - 1 : start].isspace() or text[start : start + 1].isspace())
    return text[next(spaced, starts[low]) :].lstrip()


def shorten(text: str, room: int) -> str:
    """`text`, or a start of it and an ellipsis, in at most `room` units."""
    return text if units(text) <= room else cut(text, room - 1) + ELLIPSIS


def _borders(text: str) -> Sequence[int]:
    """Where the grapheme clusters of `text` begin and end, ascending."""
    if text.isascii() and "\r" not in text:
        return range(len(text) + 1)  # of ASCII, only CR LF is a cluster of two
    return [0, *(match.end() for match in _CLUSTER.finditer(text))]


def _between_words(text: str, ends: Sequence[int], last: int) -> int:
    """The best end at or before `ends[last]`: after white space, else at a word boundary, else there."""
    limit = ends[last]
    near = [end for end in ends[max(0, last - _LONGEST_WORD) : last + 1] if end]
    for end in reversed(near):
        if text[end - 1].isspace() or text[end : end + 1].isspace():
            return end
    first = near[0] if near else 0
    borders = {match.start() for match in _BORDER.finditer(text, max(0, first - 1), min(len(text), limit + 2))}
    return max((end for end in near if end in borders), default=limit)
