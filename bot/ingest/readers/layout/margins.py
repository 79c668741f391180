"""What helps to turn pages: running heads, page numbers, entries of a table of contents or an index. In: pages. Out:
their lines without those, and what was dropped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

import regex

from bot.ingest.content.clean import ends_sentence
from bot.ingest.readers.layout.columns import is_prose
from bot.ingest.readers.layout.lines import Line, Page, rows, unmarked
from bot.model import Dropped

_NUMBER = regex.compile(
    r"(?i)[\[(\-–— ]*(?:(?:page|seite|página|стр\.?|p\.?|s\.?)\s*)?(?:\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:of|/|von|sur|de|из)\s*\d{1,4})?[\])\-–— ]*"
)
_LEADER = regex.compile(r"(?:\s?[.·․…_]){5}\s*(?P<number>\d{1,4}|[ivxlc]{1,7})?(?P<more>(?:,\s+\d{1,4}){0,40}+)\s*$")
_DOTS = 5
_ENTRIES = 3  # that make a table of contents by themselves, where their numbers go up
_ENTRY_NUMBER = regex.compile(r"(?:\d{1,4}|[ivxlcA-Z])(?:\.\d{1,3})*\.?")
_MARGIN = 0.15  # of a page's height, at its top and bottom
_PAGES_COUNTED = 2  # that make numbers which go up with the pages theirs
_HEAD_WORDS = 14
_DIGITS = 5


def without_furniture(pages: Sequence[Page]) -> tuple[list[list[Line]], tuple[Dropped, ...]]:
    """Each page's lines without what stands at the same height of several pages, without page numbers, and without what
    a row of dots leads to one."""
    places: dict[tuple[str, int], set[int]] = defaultdict(set)
    for page in pages:
        for line in _edges(page):
            places[_place(line)].add(page.number)
    numbers = _page_numbers(pages)
    dropped: list[Dropped] = []
    kept: list[list[Line]] = []
    before = 0
    for page in pages:
        reasons = {  # the last one holds
            **{id(line): why for line in _edges(page) if (why := _repeated(line, page, places, len(pages)))},
            **{id(line): numbers[id(line)] for line in page.lines if id(line) in numbers},
            **dict.fromkeys(map(id, _entries(page, len(pages))), "table of contents"),
            **dict.fromkeys(map(id, _line_numbers(page)), "line number"),
        }
        left: list[Line] = []
        for n, line in enumerate(sorted(page.lines, key=lambda line: (-line.y0, line.x0)), start=1):
            reason = reasons.get(id(line))
            if reason is None:
                left.append(line)
            elif line.text != ".":
                dropped.append(Dropped(f"{reason}, page {page.number}", unmarked(line.text), before + n))
        before += len(page.lines)
        kept.append(left)
    return kept, tuple(dropped)


def _repeated(line: Line, page: Page, places: Mapping[tuple[str, int], set[int]], pages: int) -> str | None:
    """What a line in a margin is: a page number, or a head that several of the `pages` have at about that height."""
    if _NUMBER.fullmatch(line.text) and len(page.lines) > 1:
        return "page number"
    text, height = _place(line)
    on = set[int]().union(*(places.get((text, height + step), set()) for step in (-1, 0, 1)))
    return "running head" if len(on) >= (2 if pages < 6 else 3) else None


def _edges(page: Page) -> list[Line]:
    """The first and the last two rows, where they stand in the margins."""
    found = rows(page.lines)
    margin = _MARGIN * page.height
    top = [line for row in found[:2] for line in row if line.y0 > page.height - margin]
    return top + [line for row in found[-2:] for line in row if line.y1 < margin and line not in top]


def _line_numbers(page: Page) -> list[Line]:
    """Numbers beside the lines of running text: of each, or of every second, fifth or tenth."""
    found = [line for line in page.lines if line.text.isdecimal() and len(line.text) < _DIGITS]
    body = [line for line in page.lines if not line.text.isdecimal()]
    if len(found) < _ENTRIES or not body or not is_prose(body):
        return []
    left = min(line.x0 for line in body)
    beside = sorted((line for line in found if line.x1 < left), key=lambda line: -line.y0)
    steps = {int(below.text) - int(above.text) for above, below in pairwise(beside)}
    if len(beside) < _ENTRIES or len(steps) != 1:
        return []
    each = len(beside) > 0.9 * len(rows(body)) - 2  # heads have none
    return beside if steps <= {2, 5, 10} or (steps == {1} and each) else []


def _page_numbers(pages: Sequence[Page]) -> dict[int, str]:
    """What pages count themselves with, wherever their first or last row stands, and what stands beside it in a margin:
    the `id` of each line with what it is."""
    found: dict[int, list[tuple[Page, list[Line], Line]]] = defaultdict(list)
    for page in pages:
        ordered = rows(page.lines)
        for row in ordered[:1] + ordered[1:][-1:]:
            for line in row:
                if line.text.isdecimal() and len(line.text) < _DIGITS and line in (row[0], row[-1]):
                    found[int(line.text) - page.number].append((page, row, line))
    reasons: dict[int, str] = {}
    for places in found.values():
        if len({page.number for page, _, _ in places}) < _PAGES_COUNTED:
            continue
        for page, row, number in places:
            edges = {id(line) for line in _edges(page)}
            beside = [line for line in row if line is not number]
            if not beside or all(
                id(line) in edges and len(line.text.split()) <= _HEAD_WORDS and not ends_sentence(line.text)
                for line in beside
            ):
                reasons.update({id(line): "running head" for line in beside})
                reasons[id(number)] = "page number"
    return reasons


def _entries(page: Page, pages: int) -> list[Line]:
    """Lines that dots lead to a page number, with the numbers that stand beside them. Numbers that are none of a
    document of so many `pages`, and go up and down, are what is told: prices, sums."""
    found: list[Line] = []
    entries: list[tuple[int, bool]] = []
    for row in rows(page.lines):
        if sum(line.text == "." for line in row) >= _DOTS:  # dots set wide, each a line of its own
            number, entry, several = row[-1].text, row, False
        elif leading := next(((line, match) for line in row if (match := _LEADER.search(line.text))), None):
            entry = [line for line in row if _LEADER.search(line.text) or _ENTRY_NUMBER.fullmatch(line.text)]
            number, several = leading[1]["number"] or entry[-1].text, bool(leading[1]["more"])
        else:
            continue
        if _NUMBER.fullmatch(number):
            found += entry
            entries.append((int(number) if number.isdecimal() else 0, several))
    numbers = [number for number, several in entries if number and not several]
    rising = len(entries) >= _ENTRIES and numbers == sorted(numbers)
    return found if rising or max(numbers, default=0) <= pages else []


def _place(line: Line) -> tuple[str, int]:
    return regex.sub(r"\d+|\b[ivxlc]+\b", "#", line.text.casefold()), round(line.y0 / 3)
