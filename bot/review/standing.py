"""Where a quote's words stand now. In: a quote, a text, the units of that text. Out: a `Place` with what it is.

    unchanged   the same words at the same offset
    moved       the same words elsewhere; white space may differ
    changed     no longer these words, but a sentence that is like them
    gone        nothing like them

Words that go on count as changed: "We open at nine" does not stand in "We open at nine, except on Sundays."
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Found = Literal["unchanged", "moved", "changed", "gone"]

LIKE = 0.5
"""How alike a sentence must be to be the one that was changed: twice the words in common, in order, by all words."""

_LOOKED_AT = 5  # sentences with the most words in common, whose order is compared
_WORD = re.compile(r"\w+")
_WIDE = frozenset("。！？：；」』")  # nothing stands between these and what follows
_ENDS = frozenset(".!?…:;\"'”’»)]}|") | _WIDE
_OPENS = frozenset("([{«“‘„¿¡|「『")


@dataclass(frozen=True, slots=True)
class Place:
    """What was found of a quote; where, unless it is gone."""

    found: Found
    start: int = 0
    end: int = 0


class Text:
    """A text that quotes are looked for in; `units` are the spans of its sentences, items and rows, in order."""

    def __init__(self, text: str, units: Sequence[tuple[int, int]]) -> None:
        self.text = text
        self._units = units
        self._words: list[Counter[str]] | None = None

    def find(self, quote: str, at: int, bounds: tuple[bool, bool] = (True, True)) -> Place:
        """What became of a quote that stood at the offset `at`. `bounds`: whether it began and ended a sentence there,
        as it then must here."""
        if not quote.strip():
            return Place("unchanged", at, at + len(quote))
        whole = _whole(bounds)
        if self.text.startswith(quote, at) and whole(self.text, at, at + len(quote)):
            return Place("unchanged", at, at + len(quote))
        pattern = re.compile(r"\s+".join(map(re.escape, quote.split())))
        same = [match.span() for match in pattern.finditer(self.text) if whole(self.text, *match.span())]
        if same:
            return Place("moved", *min(same, key=lambda span: (abs(span[0] - at), span)))
        return self._likest(quote, at)

    def _likest(self, quote: str, at: int) -> Place:
        words = _words_of(quote)
        wanted = Counter(words)
        size = max(1, len(quote.strip().splitlines()))
        if self._words is None:
            self._words = [Counter(_words_of(self.text[start:end])) for start, end in self._units]
        rough: list[tuple[float, int]] = []
        for n, found in enumerate(self._words):
            common = (wanted & found).total()
            if common and 2 * common >= LIKE * (found.total() + wanted.total()) / size:
                rough.append((2 * common / (found.total() + wanted.total()), n))
        rough.sort(key=lambda one: (-one[0], abs(self._units[one[1]][0] - at), one[1]))
        best, place = 0.0, Place("gone")
        for _, n in rough[:_LOOKED_AT]:
            for first in range(max(0, n - size + 1), n + 1):
                start, end = self._units[first][0], self._units[min(len(self._units), first + size) - 1][1]
                alike = SequenceMatcher(None, words, _words_of(self.text[start:end]), autojunk=False).ratio()
                if alike > best:
                    best, place = alike, Place("changed", start, end)
        return place if best >= LIKE else Place("gone")


def bounds_of(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether a span begins and whether it ends a sentence, line, or what else stands for itself."""
    return _begins(text, start), _ends(text, end)


def _begins(text: str, start: int) -> bool:
    line = text[:start].rpartition("\n")[2]
    before = line.rstrip()
    if not before or line[-1] in _OPENS or line[-1] in _WIDE:
        return True
    return len(before) < len(line) and before[-1] in _ENDS


def _ends(text: str, end: int) -> bool:
    rest, last = text[end:].partition("\n")[0], text[end - 1 : end]
    if not rest.strip() or last in _WIDE:
        return True
    return last in _ENDS and not rest[0].isalnum()


def _whole(bounds: tuple[bool, bool]) -> Callable[[str, int, int], bool]:
    def whole(text: str, start: int, end: int) -> bool:
        begins, ends = bounds_of(text, start, end)
        return (begins or not bounds[0]) and (ends or not bounds[1])

    return whole


def _words_of(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
