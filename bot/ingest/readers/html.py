"""HTML. In: the text of a web page. Out: raw blocks of its main content, what was left out, and what its head says.

Runs in the child process only (`bot.ingest.worker`): the parser is C code, and pages come from anywhere. No recursion:
the depth of a page is its author's choice.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

import regex
from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from bot.ingest import tidy
from bot.ingest.raw import RawBlock, RawDocument
from bot.ingest.readers import htmlhead, htmlweight
from bot.ingest.readers.chunks import Chunk
from bot.ingest.readers.columns import CELLS
from bot.ingest.readers.htmlbold import Bold, BoldLine
from bot.ingest.readers.htmlcells import Cells
from bot.ingest.readers.htmlfolds import Folds
from bot.ingest.readers.htmlnodes import HEADINGS, children, names_of, shown, text_of
from bot.ingest.readers.htmlparts import is_exported
from bot.ingest.readers.htmlskip import Judge
from bot.ingest.readers.htmltables import Tables, is_header_row, span_of
from bot.ingest.readers.lists import blocks_of
from bot.ingest.readers.marks import BOX, TICKED
from bot.ingest.readers.preformatted import prose
from bot.ingest.readers.wrapping import are_authored
from bot.model import COUNTED, Dropped

_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "center", "details", "dialog", "div", "dl", "fieldset",
    "figcaption", "figure", "footer", "header", "hr", "main", "p", "section", "summary", "table", "caption", "tbody",
    "thead", "tfoot", "ul", "ol", "menu", "html", "nav", "form", "legend",
})  # fmt: skip
_LISTS = frozenset({"ul", "ol", "menu", "dl"})
_ITEMS = frozenset({"li", "dt", "dd"})
_SLOT = regex.compile(r"<template slot=\"contents\">((?:[^<]|<(?!/?template\b))*+)</template>")
"""Where Wiki.js keeps the text of a page for its scripts."""
_BREAK = "\u2028"
"""A line end that the page shows, unlike those of its source."""
_EMPTY_LINE = regex.compile(rf"[\n{_BREAK}][ \t\r]*[\n{_BREAK}]\s*")
_NESTED = regex.compile(r"(?:^|\s)lst-\w+-(\d)(?:\s|$)")
_BOX_CELLS = frozenset({"pi-data-label", "pi-data-value"})
_ENDS_CODE = regex.compile(r"^[.,;:!?](?:\s+|$)")
"""What closes a sentence of which code was the end."""


def read(text: str) -> RawDocument:
    """Read a web page; whatever it holds, there is a document, perhaps an empty one."""
    text = _SLOT.sub(r"<main>\1</main>", text) if "<template slot" in text else text
    try:
        parser = LexborHTMLParser(text)
    except SelectolaxError as error:
        raise MemoryError from error  # the parser accepts every text: only its memory can fail
    body = parser.body
    hints = htmlhead.read(parser)
    if body is None:
        return RawDocument((), hints)
    weights = htmlweight.weigh(body)
    root = htmlweight.main_content(body, weights)
    folds = Folds(weights)
    walker = _Walker(text, Judge(root, weights, folds), folds, Tables(weights), Bold(parser))
    walker.walk(root)
    source = _Lines(text)
    beside = [
        Dropped("outside the main content", said, source.of(said))
        for node in htmlweight.outside(root, body, weights)
        if (said := text_of(node, 2_000))
    ]
    return RawDocument(
        tuple(walker.blocks), hints, tuple(sorted((*beside, *walker.dropped), key=lambda drop: drop.line))
    )


class _Lines:
    """Where text stands in the source: the parser does not say, so it is looked for, always onwards."""

    _WINDOW = 50_000

    def __init__(self, source: str) -> None:
        self._source = source
        self._at, self._line = 0, 1

    def of(self, text: str) -> int:
        """The line of `text`, or of what was found last."""
        piece = text.strip()[:40]
        if piece and (found := self._source.find(piece, self._at, self._at + self._WINDOW)) >= 0:
            self._line += self._source.count("\n", self._at, found)
            self._at = found
        return self._line


@dataclass(slots=True)
class _List:
    """An open list: the number of its next item if it counts, and where text in its present item goes."""

    number: int | None
    base: int = 0
    """How deep it lies in lists that are not around it."""
    level: int = 1
    mark: str = ""
    fresh: bool = False
    """Whether the next text begins an item; else it goes on with the last one."""
    term: bool = False
    """Whether the last text was a term, which has its definition below it."""


class _Walker:
    """One pass over a page's main content."""

    def __init__(self, source: str, judge: Judge, folds: Folds, tables: Tables, bold: Bold) -> None:
        self.blocks: list[RawBlock] = []
        self.dropped: list[Dropped] = []
        self._judge = judge
        self._folds = folds
        self._tables = tables
        self._bold = bold
        self._lines = _Lines(source)
        self._line = 1
        self._buffer: list[str] = []
        self._begun: list[str] = []  # the buffer whose first words have been located
        self._lists: list[_List] = []
        self._groups = 0
        self._cells = Cells(room=len(source))
        self._header = False
        self._rows = 0
        self._pre = 0
        self._heading = 1
        self._boxes = 0
        self._exported = False
        self._closed = (0, "")  # how many blocks there were at the end of the last list, and its tag

    def walk(self, root: LexborNode) -> None:
        """Visit everything below `root` in document order."""
        self._exported = is_exported(root)
        stack: list[tuple[LexborNode, bool]] = [(root, False)]
        while stack:
            node, leaving = stack.pop()
            if leaving:
                self._leave(node)
                continue
            if node.is_text_node:
                self._text(shown(node))
                continue
            if not node.is_element_node:
                continue
            if reason := self._judge.reason_to_drop(node):
                self._drop(node, reason)
                continue
            self._enter(node)
            stack.append((node, True))
            stack.extend((child, False) for child in children(node))
        self._flush()

    def _text(self, text: str) -> None:
        if self._begun is not self._buffer and text.strip():
            self._line, self._begun = self._lines.of(text), self._buffer
        self._buffer.append(text)

    def _drop(self, node: LexborNode, reason: str) -> None:
        if reason == "inline":
            if node.tag == "input" and node.attributes.get("type") == "checkbox":
                self._tick("checked" in node.attributes)
            return
        text = text_of(node, 2_000)
        if text:
            self.dropped.append(Dropped(reason, text, self._lines.of(text)))

    def _enter(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag == "br":
            self._buffer.append("\n" if self._pre else _BREAK)
            return
        if self._cells.is_open:
            if tag in _BLOCKS or tag in _ITEMS:
                self._buffer.append(" ")
            return
        if tag in _BLOCKS or tag in HEADINGS or tag in _ITEMS or tag in {"pre", "tr"} or self._folds.heads(node):
            self._flush()
        names = names_of(node)
        self._enter_named(names)
        if tag in _LISTS:
            self._open_list(node, tag)
        elif tag in _ITEMS:
            self._open_item(tag)
            if "data-inline-task-id" in node.attributes:
                self._tick("checked" in names)
        elif tag == "pre":
            self._pre += 1
        elif tag == "table":
            self._groups += 1
            self._rows = 0
            self._cells.begin(table=True)
        elif tag == "tr" and self._tables.is_data_row(node):
            self._cells.begin()
            self._header = is_header_row(node) or (not self._rows and self._bold.is_row(node))
            self._rows += 1

    def _enter_named(self, names: Collection[str]) -> None:
        """What begins that only a class tells: a box of facts, one of these, a task."""
        if "portable-infobox" in names:
            self._boxes += 1
            self._groups += 1
        elif "pi-data" in names and self._boxes:
            self._cells.begin()
            self._header = False
        elif "checkbox-on" in names or "checkbox-off" in names:
            self._tick("checkbox-on" in names)

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        names = names_of(node) if self._boxes else ()
        if self._cells.is_open:
            if tag in {"td", "th"} or not _BOX_CELLS.isdisjoint(names):
                self._close_cell(node)
            elif tag == "tr" or "pi-data" in names:
                self._close_row()
        elif "portable-infobox" in names:
            self._flush()
            self._boxes -= 1
        else:
            self._leave_text(node, tag, names)
            self._leave_list(tag)

    def _leave_text(self, node: LexborNode, tag: str, names: Collection[str]) -> None:
        """What has been gathered becomes what its element makes of it."""
        if tag in HEADINGS and self._boxes:  # its title, and those of its parts
            self._add(RawBlock("row", self._taken(), self._line, group=self._groups, header="pi-title" in names))
        elif tag in HEADINGS:
            self._heading = HEADINGS[tag]
            self._add(RawBlock("heading", self._taken(), self._line, level=self._heading))
        elif tag == "p" and self._exported and "title" in names_of(node):
            self._add(RawBlock("heading", self._taken(), self._line, level=1))
        elif tag == "pre":
            self._pre -= 1
            self._preformatted("".join(self._buffer))
            self._buffer = []
        elif tag == "p" and (not self._lists or self._lists[-1].fresh) and (line := self._bold.line(node)):
            self._leave_bold(line)
        elif (tag == "summary" or self._folds.heads(node)) and (text := self._taken()):
            self._head(text)
        elif tag in _BLOCKS or tag in _ITEMS or tag in {"td", "th", "tr"}:
            self._flush()

    def _leave_bold(self, line: BoldLine) -> None:
        """A paragraph that a line in bold opens, which heads the rest of it."""
        below = "".join(self._buffer).lstrip(f"{_BREAK} \n\t").partition(_BREAK)[2]
        self._head(line.text)
        self._buffer = [below]
        if line.signed and not self._lists:
            self._buffer = []
            self._add(RawBlock("code", "\n".join(filter(None, map(tidy.line, below.split(_BREAK)))), self._line))
        self._flush()

    def _leave_list(self, tag: str) -> None:
        if not self._lists:
            return
        if tag in _LISTS:
            self._lists.pop()
            if self._lists:
                self._lists[-1].fresh = True  # what follows an inner list is no part of its last item
            else:
                self._closed = len(self.blocks), tag
        elif tag in _ITEMS:
            self._lists[-1].fresh = False

    def _taken(self) -> str:
        """What has been gathered, on one line; gathering begins anew."""
        text, self._buffer = tidy.line("".join(self._buffer)), []
        return text

    def _open_list(self, node: LexborNode, tag: str) -> None:
        nested = _NESTED.search((node.attributes.get("class") or "")[:500])
        start = regex.fullmatch(r"-?\d{1,6}", node.attributes.get("start") or "1") if tag == "ol" else None
        number = int(start[0]) if start else 1 if tag == "ol" else None
        if not self._lists and not self._goes_on(tag, number, nested is not None):
            self._groups += 1
        self._lists.append(_List(number, int(nested[1]) if nested and not self._lists else 0))

    def _goes_on(self, tag: str, number: int | None, nested: bool) -> bool:
        """Whether a list continues the one right before it: word processors write one for each item or level."""
        blocks, before = self._closed
        last = self.blocks[-1] if self.blocks and blocks == len(self.blocks) else None
        if last is None or last.kind != "item" or last.group != self._groups:
            return False
        return nested or (tag == before and number != 1)

    def _tick(self, ticked: bool) -> None:
        """A box before an item that is a task."""
        if self._lists and self._lists[-1].fresh and not "".join(self._buffer).strip():
            self._lists[-1].mark += f"{TICKED if ticked else BOX} "

    def _open_item(self, tag: str) -> None:
        if not self._lists:
            return
        items = self._lists[-1]
        items.level = min(len(self._lists) + items.base + (tag == "dd"), 6)
        # Terms that follow one another share a definition, and are one item.
        items.fresh = not (tag == "dt" and items.term)
        items.mark, items.term = "", tag == "dt"
        if tag == "li" and items.number is not None:
            items.mark, items.number = f"{items.number}{COUNTED}", items.number + 1

    def _preformatted(self, raw: str) -> None:
        blocks = prose(raw) if not self._lists else ()
        for block in blocks:
            line, group = self._line + block.line - 1, self._groups + block.group if block.kind == "item" else 0
            level = min(self._heading + 1, 6) if block.kind == "heading" else block.level
            self._add(replace(block, line=line, group=group, level=level))
        self._groups += max((block.group for block in blocks), default=0)
        if not blocks:
            self._add(RawBlock("code", tidy.code(raw), self._line))

    def _head(self, text: str) -> None:
        """A line in bold, or a summary, heads what follows it: as a heading, or as the term of the list item that it
        opens."""
        if not self._lists:
            self._add(RawBlock("heading", text, self._line, level=min(self._heading + 1, 6)))
            return
        items = self._lists[-1]
        self._add(RawBlock("item", items.mark + text, self._line, items.level, self._groups))
        items.mark, items.level = "", min(items.level + 1, 6)

    def _flush(self) -> None:
        """What has been gathered becomes a paragraph, or goes to the open list item."""
        raw = "".join(self._buffer)
        self._buffer = []
        if self._pre or not raw.strip():
            return
        for part in _EMPTY_LINE.split(raw) if not self._lists else [raw]:
            rows = [row for row in map(tidy.line, part.split(_BREAK)) if row] if not self._lists else []
            if len(rows) < 2 or not are_authored(rows):
                self._add_text(tidy.line(part))
                continue
            self._groups += 1
            for block in blocks_of(Chunk(tuple(rows), 0), self._groups):
                self._add(replace(block, line=self._line, alone=False))

    def _add_text(self, text: str) -> None:
        if self.blocks and self.blocks[-1].kind == "code":
            text = _ENDS_CODE.sub("", text)
        if not text:
            return
        if not self._lists:
            self._add(RawBlock("paragraph", text, self._line))
        elif (items := self._lists[-1]).fresh or not self.blocks or self.blocks[-1].kind != "item":
            self._add(RawBlock("item", items.mark + text, self._line, items.level, self._groups))
            items.mark, items.fresh = "", False
        else:
            last = self.blocks[-1]
            self.blocks[-1] = replace(last, text=f"{last.text} {text}")

    def _close_cell(self, cell: LexborNode) -> None:
        self._cells.add(self._taken(), span_of(cell, "colspan"), span_of(cell, "rowspan"))

    def _close_row(self) -> None:
        self._buffer = []
        if cells := self._cells.close():
            header = self._header and (len(cells) > 1 or self._rows < 2)
            self._add(RawBlock("row", CELLS.join(cells), self._line, group=self._groups, header=header))

    def _add(self, block: RawBlock) -> None:
        if block.text:
            self.blocks.append(block)
