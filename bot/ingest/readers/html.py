"""HTML. In: the text of a web page. Out: raw blocks of its main content, what was left out, and what its head says.

Runs in the child process only (`bot.ingest.worker`): the parser is C code, and pages come from anywhere. No recursion:
the depth of a page is its author's choice.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from dataclasses import dataclass, replace

import regex
from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from bot.ingest import tidy
from bot.ingest.content import titles
from bot.ingest.raw import RawBlock, RawDocument
from bot.ingest.readers import htmlhead, htmlskip
from bot.ingest.readers.text import prose
from bot.model import Dropped

_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "center", "details", "dialog", "div", "dl", "fieldset",
    "figcaption", "figure", "footer", "header", "hr", "main", "p", "section", "summary", "table", "caption", "tbody",
    "thead", "tfoot", "ul", "ol", "menu", "html", "nav", "form", "legend",
})  # fmt: skip
_BOLD = frozenset({"b", "strong"})
_BESIDE_BOLD = frozenset({"i", "em", "var", "code", "tt", "samp", "kbd"})
_EMPTY_LINE = regex.compile(r"\n[ \t\r]*\n\s*")
_HEADINGS = {f"h{level}": level for level in range(1, 7)}


def read(text: str) -> RawDocument:
    """Read a web page; whatever it holds, there is a document, perhaps an empty one."""
    try:
        parser = LexborHTMLParser(text)
    except SelectolaxError as error:
        raise MemoryError from error  # the parser accepts every text: only its memory can fail
    body = parser.body
    hints = htmlhead.read(parser)
    if body is None:
        return RawDocument((), hints)
    weights = htmlskip.weigh(body)
    root = htmlskip.main_content(body, weights)
    walker = _Walker(text, htmlskip.Judge(root, weights))
    walker.walk(root)
    lines = _Lines(text)
    beside = [
        Dropped("outside the main content", said, lines.of(said))
        for node in htmlskip.outside(root, body, weights)
        if (said := htmlskip.text_of(node, 2_000))
    ]
    return RawDocument(
        tuple(walker.blocks), hints, tuple(sorted((*beside, *walker.dropped), key=lambda drop: drop.line))
    )


class _Lines:
    """Where text stands in the source: the parser does not say, so it is looked for, always onwards."""

    _WINDOW = 50_000

    def __init__(self, source: str) -> None:
        self._source = source
        self._starts = [match.end() for match in regex.finditer("\n", source)]
        self._at = 0

    def of(self, text: str) -> int:
        """The line of `text`, or of what was found last."""
        piece = text.strip()[:40]
        if piece and (found := self._source.find(piece, self._at, self._at + self._WINDOW)) >= 0:
            self._at = found
        return bisect.bisect_right(self._starts, self._at) + 1


@dataclass(slots=True)
class _List:
    """An open list: the number of its next item if it counts, and where text in its present item goes."""

    number: int | None
    level: int = 1
    mark: str = ""
    fresh: bool = False
    """Whether the next text begins an item; else it goes on with the last one."""
    term: bool = False
    """Whether the last text was a term, which has its definition below it."""


class _Walker:
    """One pass over a page's main content."""

    def __init__(self, source: str, judge: htmlskip.Judge) -> None:
        self.blocks: list[RawBlock] = []
        self.dropped: list[Dropped] = []
        self._judge = judge
        self._lines = _Lines(source)
        self._line = 1
        self._buffer: list[str] = []
        self._lists: list[_List] = []
        self._groups = 0
        self._cells: list[str] | None = None
        self._header = False
        self._pre = 0
        self._heading = 1

    def walk(self, root: LexborNode) -> None:
        """Visit everything below `root` in document order."""
        stack: list[tuple[LexborNode, bool]] = [(root, False)]
        while stack:
            node, leaving = stack.pop()
            if leaving:
                self._leave(node)
                continue
            if node.is_text_node:
                self._text(node.text_content or "")
                continue
            if not node.is_element_node:
                continue
            if reason := self._judge.reason_to_drop(node):
                self._drop(node, reason)
                continue
            self._enter(node)
            stack.append((node, True))
            children: list[tuple[LexborNode, bool]] = []
            child = node.child
            while child is not None:
                children.append((child, False))
                child = child.next
            stack.extend(reversed(children))
        self._flush()

    def _text(self, text: str) -> None:
        if not self._buffer or not "".join(self._buffer).strip():
            self._line = self._lines.of(text)
        self._buffer.append(text)

    def _drop(self, node: LexborNode, reason: str) -> None:
        if reason == "inline":
            return
        text = htmlskip.text_of(node, 2_000)
        if text:
            self.dropped.append(Dropped(reason, text, self._lines.of(text)))

    def _enter(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag == "br":
            self._buffer.append("\n")
            return
        if self._cells is not None:
            if tag in _BLOCKS:
                self._buffer.append(" ")
            return
        if tag in _BLOCKS or tag in _HEADINGS or tag in {"li", "dt", "dd", "pre", "tr"}:
            self._flush()
        if tag in {"ul", "ol", "menu", "dl"}:
            self._open_list(node, tag)
        elif tag in {"li", "dt", "dd"}:
            self._open_item(tag)
        elif tag == "pre":
            self._pre += 1
        elif tag == "table":
            self._groups += 1
        elif tag == "tr" and self._judge.is_data_row(node):
            self._cells, self._header = [], htmlskip.is_header_row(node)

    def _leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if self._cells is not None:
            if tag in {"td", "th"}:
                self._cells.append(tidy.line("".join(self._buffer)))
                self._buffer = []
            elif tag == "tr":
                row = " | ".join(self._cells) if any(self._cells) else ""
                self._cells, self._buffer = None, []
                self._add(RawBlock("row", row, self._line, group=self._groups, header=self._header))
            return
        if tag in _HEADINGS:
            text = tidy.line("".join(self._buffer))
            self._buffer = []
            self._heading = _HEADINGS[tag]
            self._add(RawBlock("heading", text, self._line, level=_HEADINGS[tag]))
        elif tag == "pre":
            self._pre -= 1
            self._preformatted("".join(self._buffer))
            self._buffer = []
        elif tag == "p" and (not self._lists or self._lists[-1].fresh) and (text := _bold_line(node)):
            below = tidy.line("".join(self._buffer)).removeprefix(text)
            self._bold(text)
            self._buffer = [below]
            self._flush()
        elif tag == "summary" and (text := tidy.line("".join(self._buffer))):
            self._buffer = []
            self._bold(text)
        elif tag in _BLOCKS or tag in {"li", "dt", "dd", "td", "th", "tr"}:
            self._flush()
        if tag in {"ul", "ol", "menu", "dl"} and self._lists:
            self._lists.pop()
            if self._lists:
                self._lists[-1].fresh = True  # what follows an inner list is no part of its last item
        elif tag in {"li", "dt", "dd"} and self._lists:
            self._lists[-1].fresh = False

    def _open_list(self, node: LexborNode, tag: str) -> None:
        if not self._lists:
            self._groups += 1
        start = regex.fullmatch(r"-?\d{1,6}", node.attributes.get("start") or "1") if tag == "ol" else None
        number = int(start[0]) if start else 1 if tag == "ol" else None
        self._lists.append(_List(number, min(len(self._lists) + 1, 6)))

    def _open_item(self, tag: str) -> None:
        if not self._lists:
            return
        items = self._lists[-1]
        items.level = min(len(self._lists) + (tag == "dd"), 6)
        # Terms that follow one another share a definition, and are one item.
        items.fresh = not (tag == "dt" and items.term)
        items.mark, items.term = "", tag == "dt"
        if tag == "li" and items.number is not None:
            items.mark, items.number = f"{items.number}. ", items.number + 1

    def _preformatted(self, raw: str) -> None:
        blocks = prose(raw) if not self._lists else ()
        for block in blocks:
            line, group = self._line + block.line - 1, self._groups + block.group if block.kind == "item" else 0
            level = min(self._heading + 1, 6) if block.kind == "heading" else block.level
            self._add(replace(block, line=line, group=group, level=level))
        self._groups += max((block.group for block in blocks), default=0)
        if not blocks:
            self._add(RawBlock("code", tidy.code(raw), self._line))

    def _bold(self, text: str) -> None:
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
        for part in _EMPTY_LINE.split(raw) if "\n" in raw and not self._lists else [raw]:
            text = tidy.line(part)
            if not text:
                continue
            if not self._lists:
                self._add(RawBlock("paragraph", text, self._line))
            elif (items := self._lists[-1]).fresh or not self.blocks or self.blocks[-1].kind != "item":
                self._add(RawBlock("item", items.mark + text, self._line, items.level, self._groups))
                items.mark, items.fresh = "", False
            else:
                last = self.blocks[-1]
                self.blocks[-1] = replace(last, text=f"{last.text} {text}")

    def _add(self, block: RawBlock) -> None:
        if block.text:
            self.blocks.append(block)


def _bold_line(node: LexborNode) -> str:
    """The text in bold that is all of a paragraph, or of its first line, and heads what follows; "" without such.

    What stands in italics or as code beside it belongs to it: the line is the signature of what is told below.
    """
    line: list[str] = []
    below: list[str] = []
    broken = any_bold = any_beside = False
    for text, bold, beside in _marked(node):
        if text is None:
            broken = broken or bool(line)
        elif broken:
            below.append(text)
        elif text.strip():
            if not (bold or beside) and any(map(str.isalnum, text)):
                return ""
            any_bold, any_beside = any_bold or bold, any_beside or (beside and not bold)
            line.append(text)
        elif line:
            line.append(text)
    text, rest = tidy.line("".join(line)), tidy.line(" ".join(below))
    if any_beside:  # a further signature below it may begin with a small letter
        heads = any_bold and titles.bold_heads(text.rstrip(";"), "", several=False)
    else:
        heads = any_bold and titles.bold_heads(text, rest, several=False)
    return text if heads else ""


def _marked(node: LexborNode) -> Iterator[tuple[str | None, bool, bool]]:
    """The pieces of text below `node`, each with whether it is in bold, and in italics or code; None where a line
    breaks."""
    waiting = [(node.child, False, False)]
    while waiting:
        child, bold, beside = waiting.pop()
        if child is None:
            continue
        waiting.append((child.next, bold, beside))
        if child.is_text_node:
            yield child.text_content or "", bold, beside
        elif child.tag == "br":
            yield None, bold, beside
        elif child.is_element_node:
            waiting.append((child.child, bold or child.tag in _BOLD, beside or child.tag in _BESIDE_BOLD))
