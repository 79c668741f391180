"""Lines to blocks. In: columns of lines in reading order. Out: raw blocks that know their pages.

Lines become paragraphs again, across columns and pages; larger or bold lines become headings, lines with bullets items,
cells side by side rows, small print at the foot of a column notes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from bot.ingest import hyphens, tidy
from bot.ingest.content.clean import ends_sentence
from bot.ingest.raw import RawBlock
from bot.ingest.readers.columns import CELLS
from bot.ingest.readers.layout.bands import banded
from bot.ingest.readers.layout.lines import Line, merged, rows, unmarked
from bot.model import BlockKind
from bot.text.grams import UNSPACED
from bot.text.languages import LANGUAGES
from bot.text.patterns import either, lazily

_BULLET = regex.compile(r"(?P<mark>[•◦▪▫‣⁃●○■□–—*\-\uf0b7\u00b7])(?:\s+|$)(?P<rest>.*)", regex.DOTALL)
_ORDERED = regex.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S", regex.DOTALL)
_ONLY_MARK = regex.compile(r"[•◦▪▫‣⁃●○■□–—*\-\uf0b7\u00b7]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]")
_FOOTNOTE = regex.compile(r"\ue000?(?P<mark>\d{1,3}|[*†‡])\ue001?[.)]?\s*(?P<rest>\S.*)", regex.DOTALL)
_UNSPACED = regex.compile(UNSPACED)
_FIGURES = either(known.pages.figures for known in LANGUAGES.values() if known.pages)
_CAPTION = lazily(
    rf"(?:{_FIGURES})"
    r"\s*\d{1,3}(?:[.\-–]\d{1,3})?\s*(?:[.:：–—]|\p{Lu}|$)"
)


def key(text: str) -> str:
    """What tells two titles apart, whatever their spaces and case."""
    return " ".join(text.split()).casefold()


@dataclass(slots=True)
class _Open:
    """A block that may go on with the next line."""

    kind: BlockKind
    lines: list[Line]
    number: int
    level: int = 0
    group: int = 0
    header: bool = False


class Builder:
    """Makes blocks of columns, which it is given in reading order."""

    def __init__(self, columns: Sequence[Sequence[Line]], outline: Mapping[str, int]) -> None:
        lines = [line for column in columns for line in column]
        self._outline = outline
        sizes: Counter[float] = Counter()
        for line in lines:
            sizes[line.size] += len(line.text)
        self._body = max(sizes, key=lambda size: (sizes[size], size), default=10.0)
        bold = sum(len(line.text) for line in lines if line.bold)
        self._bold_tells = 2 * bold < sum(sizes.values())
        self._leading = self._usual_leading(columns)
        self._known = hyphens.words("\n".join(unmarked(line.text) for line in lines))
        self._blocks: list[_Open] = []
        self._notes: list[_Open] = []
        self._groups = 0
        self._depths: list[float] = []
        self._number = 0
        self._caption: _Open | None = None

    def add(self, column: Sequence[Line]) -> None:
        """The next column, its lines from top to bottom."""
        every = rows(column)
        notes = self._footnotes(every)
        body = every[: len(every) - len(notes)]
        left = min((line.x0 for row in body for line in row), default=0.0)
        right = max((line.x1 for row in body for line in row), default=0.0)
        before: Line | None = None
        table: list[Line] | None = None
        marked = [_with_marks(row) for row in body]
        tables = banded(marked)
        for n, (row, following) in enumerate(zip(marked, [*marked[1:], []], strict=False)):
            self._number += 1
            if n in tables:
                if tables[n]:
                    self._add_row(tables[n], new=n - 1 not in tables)
                before, table = merged(row), None
                continue
            if table is not None and self._wraps(row, table):
                self._extend_row(row, table)
            elif len(row) > 1 and (table is not None or _aligned(row, following)):
                self._add_row(row, new=table is None)
                table = row
            else:
                table = None
                line = row[0] if len(row) == 1 else merged(row)
                self._add_line(line, before, left, right)
            before = merged(row)
        for row in notes:
            self._number += 1
            line = merged(row)
            if _FOOTNOTE.match(line.text) or not self._notes:
                self._notes.append(_Open("note", [line], self._number))
            else:
                self._notes[-1].lines.append(line)

    def add_box(self, box: Sequence[Line]) -> None:
        """What stands beside the next column: before the paragraph that this may go on with."""
        last = self._blocks[-1] if self._blocks else None
        held = last if last and last.kind == "paragraph" and not ends_sentence(unmarked(last.lines[-1].text)) else None
        if held:
            self._blocks.pop()
        self.add(box)
        if held:
            self._blocks.append(held)

    def result(self) -> tuple[RawBlock, ...]:
        """All blocks, footnotes last."""
        marks = {match["mark"] for note in self._notes if (match := _FOOTNOTE.match(note.lines[0].text))}
        levels = self._heading_levels()
        blocks: list[RawBlock] = []
        for block in (*self._blocks, *self._notes):
            text, pages = self._text(block, marks)
            if not text:
                continue
            level = block.level
            if block.kind == "heading":
                level = level or levels[self._look(block.lines[0])]
            blocks.append(RawBlock(block.kind, text, block.number, level, block.group, block.header, pages=pages))
        return tuple(blocks)

    def _add_line(self, line: Line, before: Line | None, left: float, right: float) -> None:
        last = self._blocks[-1] if self._blocks else None
        pitch = before.y0 - line.y0 if before else None
        apart = pitch is not None and pitch > 1.3 * max(self._leading, line.size)
        if self._is_caption(line, last, apart=apart or before is None):
            return
        outlined = self._outline.get(key(unmarked(line.text)))
        if outlined or self._is_heading(line, apart=apart or before is None or (last and last.kind == "heading")):
            same = last and last.kind == "heading" and before and self._look(last.lines[-1]) == self._look(line)
            if last and same and pitch is not None and pitch < 1.7 * line.size and not outlined:
                last.lines.append(line)
            else:
                self._open("heading", line, outlined or 0)
            return
        fresh = apart or last is None or last.kind == "heading" or ends_sentence(unmarked(last.lines[-1].text))
        in_list = last is not None and last.kind == "item"
        if _BULLET.match(line.text) or (_ORDERED.match(line.text) and (fresh or in_list)):
            self._open_item(line, continues=in_list)
            return
        if last is not None and last.kind == "row" and (broken := self._interrupted(line)):
            self._blocks.remove(broken)
            self._blocks.append(broken)
            broken.lines.append(line)
        elif last is not None and self._continues(last, line, before, left, right, apart=apart):
            last.lines.append(line)
        else:
            self._open("paragraph", line)

    def _interrupted(self, line: Line) -> _Open | None:
        """The paragraph before a table that a line below it goes on with: at the end of a page, often."""
        above = next((block for block in reversed(self._blocks) if block.kind != "row"), None)
        if above is None or above.kind != "paragraph" or above.lines[-1].page == line.page:
            return None
        goes_on = regex.match(r"\p{Ll}", line.text) and not ends_sentence(unmarked(above.lines[-1].text))
        return above if goes_on and abs(above.lines[-1].size - line.size) <= 0.6 else None

    def _is_caption(self, line: Line, last: _Open | None, *, apart: bool) -> bool:
        """Whether a line is of a caption, which has been added then: before a paragraph that it interrupts."""
        if apart and _CAPTION.match(line.text):
            caption = _Open("paragraph", [line], self._number)
            interrupts = last and last.kind == "paragraph" and not ends_sentence(unmarked(last.lines[-1].text))
            self._blocks.insert(len(self._blocks) - bool(interrupts), caption)
            self._caption = caption if interrupts else None
            return True
        if self._caption and not apart and line.size == self._caption.lines[-1].size:
            self._caption.lines.append(line)
            return True
        return False

    def _continues(
        self, last: _Open, line: Line, before: Line | None, left: float, right: float, *, apart: bool
    ) -> bool:
        if last.kind not in {"paragraph", "item"} or abs(last.lines[-1].size - line.size) > 0.6:
            return False
        ended = ends_sentence(unmarked(last.lines[-1].text))
        if before is None or self._caption:  # the next column or page, or below what interrupts
            self._caption = None
            return not ended
        if apart:
            return False
        if last.kind == "item":
            return line.x0 >= last.lines[0].x0 - 1 and not (ended and line.x0 < last.lines[-1].x0 - 3)
        indented = line.x0 > left + 0.8 * line.size and before.x0 < line.x0 - 0.5 * line.size
        short = before.x1 < right - 0.25 * (right - left)
        return not (short and self._has_room(before, line, right)) if not ended else not (indented or short)

    def _has_room(self, before: Line, line: Line, right: float) -> bool:
        """Whether the first word of a line, which no sentence goes on with in lower case, had fitted on the one before:
        whoever ended that did so on purpose."""
        if regex.match(r"\W*\p{Ll}", line.text):
            return False
        letter = (before.x1 - before.x0) / max(len(before.text), 1)
        first = 1 if _UNSPACED.match(line.text) else len(line.text.split(maxsplit=1)[0])
        return before.x1 + letter * (first + 2) < right

    def _is_heading(self, line: Line, *, apart: object) -> bool:
        text = unmarked(line.text)
        if not regex.search(r"\p{L}{2}", text) or len(text.split()) > 25:
            return False
        if line.size >= 1.13 * self._body:
            return True
        plain = len(text.split()) <= 14 and not text.endswith((".", ",", ";", ":"))
        return bool(apart) and line.bold and self._bold_tells and plain and line.size >= 0.95 * self._body

    def _open(self, kind: BlockKind, line: Line, level: int = 0) -> None:
        self._depths = []
        self._blocks.append(_Open(kind, [line], self._number, level))

    def _open_item(self, line: Line, *, continues: bool) -> None:
        if not continues:
            self._groups += 1
            self._depths = []
        while self._depths and line.x0 < self._depths[-1] - 3:
            self._depths.pop()
        if not self._depths or line.x0 > self._depths[-1] + 3:
            self._depths.append(line.x0)
        bullet = _BULLET.match(line.text)
        if bullet and bullet["rest"]:
            line = replace(line, text=bullet["rest"])
        self._blocks.append(_Open("item", [line], self._number, min(len(self._depths), 6), self._groups))

    def _add_row(self, cells: Sequence[Line], *, new: bool) -> None:
        self._depths = []
        if new:
            self._groups += 1
        self._blocks.append(_Open("row", list(cells), self._number, group=self._groups, header=new))

    def _wraps(self, row: Sequence[Line], table: Sequence[Line]) -> bool:
        """Whether a row only goes on with cells of the one above: it has none in the first column, and fewer."""
        close = min(cell.y0 for cell in table) - row[0].y0 < 1.5 * max(self._leading, row[0].size)
        return (
            close
            and len(row) < len(table)
            and all(any(abs(cell.x0 - above.x0) < 3 for above in table[1:]) for cell in row)
        )

    def _extend_row(self, row: Sequence[Line], table: list[Line]) -> None:
        for cell in row:
            at = next(n for n, above in enumerate(table) if n and abs(cell.x0 - above.x0) < 3)
            table[at] = replace(table[at], text=f"{table[at].text}\n{cell.text}", y0=cell.y0)
        self._blocks[-1].lines = list(table)

    def _footnotes(self, rows: list[list[Line]]) -> list[list[Line]]:
        """The rows at the end of a column that are footnotes: small print that begins with a mark."""
        start = len(rows)
        while start and all(line.size <= 0.92 * self._body for line in rows[start - 1]):
            start -= 1
        marked = next((n for n in range(start, len(rows)) if _FOOTNOTE.match(merged(rows[n]).text)), len(rows))
        return rows[marked:] if marked else []

    def _look(self, line: Line) -> tuple[float, bool]:
        return line.size, line.bold and line.size < 1.13 * self._body

    def _heading_levels(self) -> dict[tuple[float, bool], int]:
        looks = {self._look(block.lines[0]) for block in self._blocks if block.kind == "heading"}
        return {look: min(n, 6) for n, look in enumerate(sorted(looks, reverse=True), start=1)}

    def _usual_leading(self, columns: Sequence[Sequence[Line]]) -> float:
        """The distance of lines that follow each other in running text; a guess where there is little of it."""
        pitches: Counter[float] = Counter()
        for column in columns:
            for above, below in pairwise(column):
                pitch = above.y0 - below.y0
                if 0.8 * below.size < pitch < 3 * below.size:
                    pitches[round(pitch * 2) / 2] += 1
        found = max(pitches, key=lambda pitch: (pitches[pitch], -pitch), default=0.0)
        return found if pitches[found] >= 3 else min([1.2 * self._body, *pitches])

    def _text(self, block: _Open, marks: set[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
        if block.kind == "row":
            cells = [self._joined([cell.text], marks) for cell in block.lines]
            return CELLS.join(cells), ((0, block.lines[0].page),)
        rows = [line.text for line in block.lines]
        if block.kind == "note" and (match := _FOOTNOTE.match(rows[0])):
            rows[0] = f"[{match['mark']}] {match['rest']}"
        text = self._joined(rows, marks)
        pages = [(0, block.lines[0].page)]
        for n, line in enumerate(block.lines):
            if line.page != pages[-1][1]:
                before = self._joined(rows[:n], marks)
                split = before.endswith("-") and not text.startswith(before)
                pages.append((min(len(before) + (-1 if split else 1), len(text)), line.page))
        return text, tuple(pages)

    def _joined(self, rows: Sequence[str], marks: set[str]) -> str:
        return tidy.line(hyphens.rejoin(unmarked("\n".join(rows), marks), self._known))


def _with_marks(row: list[Line]) -> list[Line]:
    """A bullet that stands apart from its text becomes part of it."""
    if len(row) < 2 or not _ONLY_MARK.fullmatch(row[0].text):
        return row
    mark, first = row[0], row[1]
    return [replace(first, x0=mark.x0, text=f"{mark.text} {first.text}"), *row[2:]]


def _aligned(row: Sequence[Line], following: Sequence[Line]) -> bool:
    """Whether two rows have cells in the same columns, as in a table: not only between the same margins, like two
    justified lines whose words stand far apart."""
    shared = [a for a in row if any(abs(a.x0 - b.x0) < 4 or abs(a.x1 - b.x1) < 4 for b in following)]
    if len(following) < 2 or len(shared) < 2:
        return False
    apart = min(
        max(right.x0 - left.x1 for left, right in pairwise(cells)) / cells[0].size for cells in (row, following)
    )
    inner = any(abs(a.x0 - b.x0) < 4 for a in row[1:] for b in following[1:]) or any(
        abs(a.x1 - b.x1) < 4 for a in row[:-1] for b in following[:-1]
    )
    return apart > (1.5 if inner else 2)
