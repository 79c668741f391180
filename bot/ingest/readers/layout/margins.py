"""Running heads and page numbers. In: pages. Out: their lines without those, and what was dropped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import regex

from bot.ingest.readers.layout.lines import Line, Page, rows, unmarked
from bot.model import Dropped

_NUMBER = regex.compile(
    r"(?i)[\[(\-–— ]*(?:(?:page|seite|página|стр\.?|p\.?|s\.?)\s*)?(?:\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:of|/|von|sur|de|из)\s*\d{1,4})?[\])\-–— ]*"
)
_MARGIN = 0.12  # of a page's height, at its top and bottom


def without_furniture(pages: Sequence[Page]) -> tuple[list[list[Line]], tuple[Dropped, ...]]:
    """Each page's lines without what stands at the same height of several pages, and without page numbers."""
    places: dict[tuple[str, int], set[int]] = defaultdict(set)
    for page in pages:
        for line in _edges(page):
            places[_place(line)].add(page.number)
    dropped: list[Dropped] = []
    kept: list[list[Line]] = []
    before = 0
    for page in pages:
        edges = {id(line) for line in _edges(page)}
        left: list[Line] = []
        for n, line in enumerate(sorted(page.lines, key=lambda line: (-line.y0, line.x0)), start=1):
            reason = None
            if id(line) in edges:
                text, height = _place(line)
                on = set[int]().union(*(places.get((text, height + step), set()) for step in (-1, 0, 1)))
                if _NUMBER.fullmatch(line.text) and len(page.lines) > 1:
                    reason = "page number"
                elif len(on) >= (2 if len(pages) < 6 else 3):
                    reason = "running head"
            if reason:
                dropped.append(Dropped(f"{reason}, page {page.number}", unmarked(line.text), before + n))
            else:
                left.append(line)
        before += len(page.lines)
        kept.append(left)
    return kept, tuple(dropped)


def _edges(page: Page) -> list[Line]:
    """The first and the last two rows, where they stand in the margins."""
    found = rows(page.lines)
    margin = _MARGIN * page.height
    top = [line for row in found[:2] for line in row if line.y0 > page.height - margin]
    return top + [line for row in found[-2:] for line in row if line.y1 < margin and line not in top]


def _place(line: Line) -> tuple[str, int]:
    return regex.sub(r"\d+|\b[ivxlc]+\b", "#", line.text.casefold()), round(line.y0 / 3)
