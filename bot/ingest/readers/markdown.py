"""Markdown. In: the text of a .md file. Out: raw blocks with the structure that CommonMark gives them, and the hints of
its front matter. Inline markup is gone: a link is its text, an image nothing, an entity its character."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.ingest import frontmatter, hyphens, tidy
from bot.ingest.content import titles
from bot.ingest.raw import Hints, RawBlock, RawDocument
from bot.ingest.readers import markdownhtml, obsidian, sites
from bot.ingest.readers.chunks import Chunk
from bot.ingest.readers.columns import CELLS
from bot.ingest.readers.lists import blocks_of
from bot.ingest.readers.markdownheads import bold_opening, in_italics, plain, question
from bot.ingest.readers.markdowninline import Inline
from bot.ingest.readers.marks import BOX, TICKED
from bot.ingest.readers.wrapping import are_authored, are_sentences, wrap_width
from bot.model import Dropped

_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\]:\s")
_CALLOUT = re.compile(r"\[![A-Za-z][\w-]{1,30}(?:\|[^\]]{0,60})?\][+-]?\s+(?=\S)")
_QUERIES = frozenset({"dataview", "dataviewjs", "tasks", "query"})
"""Code that Obsidian shows the results of."""
_LISTS = frozenset({"bullet_list_open", "ordered_list_open"})
_TASK = re.compile(r"\[([ xX])\] ")
_CLOSED = re.compile(r"[.!?…:。！？：]$")


def read(text: str) -> RawDocument:
    """Read Markdown. Raises `CorpusError` for broken front matter only: every text is Markdown."""
    text = "\n".join(tidy.lines(text))
    hints, body, skipped = frontmatter.split(text)
    body, remarks = obsidian.without_remarks(body, skipped)
    body, signs = sites.without_signs(body, skipped)
    raw = _Walker(skipped, hyphens.words(body)).walk(_parser().parse(body), hints)
    return replace(raw, dropped=(*remarks, *signs, *raw.dropped))


@functools.cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"maxNesting": 30}).enable(["table", "strikethrough"])


class _Walker:
    """One pass over the tokens, with the lists that are open."""

    def __init__(self, skipped: int, known: hyphens.Known) -> None:
        self._skipped = skipped
        self._known = known
        self._inline = Inline(known)
        self._blocks: list[RawBlock] = []
        self._groups = 0
        self._lists: list[_List] = []
        self._level = 1
        self._several = False
        self._asks = False
        self._width: int | None = None

    def walk(self, tokens: Sequence[Token], hints: Hints) -> RawDocument:
        """The blocks of a whole document."""
        cells: list[str] = []
        header = False
        line = 1
        self._several = sum(bool(rest) for _, rest in filter(None, map(bold_opening, tokens))) > 1
        self._asks = sum(1 for token in tokens if question(token)) > 1
        inner = [token.content for at, token in enumerate(tokens) if tokens[at - 1].type == "paragraph_open"]
        self._width = wrap_width([row for content in inner for row in (*content.split("\n"), "")])
        for n, token in enumerate(tokens):
            if token.map:
                line = token.map[0] + 1 + self._skipped
            match token.type:
                case "heading_open":
                    self._level = int(token.tag[1:])
                    text = self._inline.text(tokens[n + 1].children or (), line)
                    self._add(RawBlock("heading", text, line, level=self._level))
                case "paragraph_open":
                    below = tokens[n + 3].type if n + 3 < len(tokens) else ""
                    self._headed(tokens[n + 1], line, listed=below in _LISTS)
                case "bullet_list_open" | "ordered_list_open":
                    self._open_list(token, _numbers(tokens[n + 1 :], token.level) if token.markup in ".)" else None)
                case "bullet_list_close" | "ordered_list_close":
                    self._lists.pop()
                case "list_item_open":
                    self._lists[-1].open_item()
                case "list_item_close":
                    self._bare_number(line)
                case "table_open":
                    self._groups += 1
                case "thead_open" | "thead_close":
                    header = token.type == "thead_open"
                case "tr_open":
                    cells = []
                case "th_open" | "td_open":
                    cells.append(self._inline.text(tokens[n + 1].children or (), line))
                case "tr_close":
                    row = CELLS.join(cells) if any(cells) else ""
                    self._add(RawBlock("row", row, line, group=self._groups, header=header))
                case "fence" if token.info.strip() in _QUERIES:
                    self._inline.dropped.append(Dropped("query", tidy.line(token.content)[:200], line))
                case "fence" | "code_block":
                    self._add(RawBlock("code", tidy.code(token.content), line))
                    if self._lists:
                        self._lists[-1].holds_text = True
                case "html_block":
                    self._html(token.content, line)
                case _:
                    pass
        return RawDocument(tuple(self._blocks), hints, tuple(self._inline.dropped))

    def _add(self, block: RawBlock) -> None:
        if block.text:
            self._blocks.append(block)

    def _open_list(self, token: Token, numbers: Iterator[str] | None) -> None:
        if not self._lists:
            self._groups += 1
        self._lists.append(_List(numbers, token.markup))

    def _headed(self, inline: Token, line: int, *, listed: bool) -> None:
        """A paragraph; a line in bold that opens it heads the rest of it, one alone what follows, one in italics the
        list right below it. In a list it is a term."""
        if self._called_out(inline, line):
            return
        if listed and not self._lists and (name := in_italics(inline)):
            self._add(RawBlock("heading", self._inline.text(name, line), line, level=min(self._level + 2, 6)))
            return
        bold, rest = bold_opening(inline) or ((), ())
        heads = titles.bold_heads(plain(bold), plain(rest), self._several)
        if not heads or (self._lists and (not rest or _CLOSED.search(plain(bold)))):
            asked, answer = (question(inline) if self._asks and not self._lists else None) or ((), ())
            for at, part in enumerate((asked, answer) if asked else (inline.children or (),)):
                self._rows(part, line + at)
            return
        if self._lists:
            self._paragraph(self._inline.text(bold, line), line)
            below = self._inline.text(rest, line + 1)
            self._add(RawBlock("item", below, line + 1, min(len(self._lists) + 1, 6), self._groups))
        else:
            self._add(RawBlock("heading", self._inline.text(bold, line), line, level=min(self._level + 1, 6)))
            self._rows(rest, line + 1)

    def _called_out(self, inline: Token, line: int) -> bool:
        """Whether a paragraph opens a callout that has a title: it is kept apart from the text below."""
        children = inline.children or ()
        if self._lists or not _CALLOUT.match(inline.content):
            return False
        at = next((n for n, child in enumerate(children) if child.type in ("softbreak", "hardbreak")), len(children))
        self._paragraph(self._inline.text(children[:at], line), line)
        if at < len(children):
            self._rows(children[at + 1 :], line + 1)
        return True

    def _rows(self, children: Sequence[Token], line: int) -> None:
        """A paragraph; outside of lists, where its lines are their author's, each on its own: members write as in
        Discord, where a line end is one."""
        rows = self._inline.written(children, line).split("\n")
        authored = self._width is not None or (are_authored(rows) and not are_sentences(rows))
        if self._lists or not authored or len(rows) < 2:
            self._paragraph(self._inline.joined("\n".join(rows)), line)
            return
        blocks = blocks_of(Chunk(tuple(rows), line), self._groups + 1, self._width, self._known)
        self._groups += any(block.kind == "item" for block in blocks)
        for block in blocks:
            if block.kind == "paragraph":
                self._paragraph(block.text, block.line)
            else:
                self._add(block)

    def _paragraph(self, text: str, line: int) -> None:
        if not self._lists:
            kind = "note" if _FOOTNOTE.match(text) else "paragraph"
            self._add(RawBlock(kind, text, line))
            return
        number = self._lists[-1].take_number()
        last = self._blocks[-1] if self._blocks else None
        if (
            number is None
            and last
            and last.kind == "item"
            and last.group == self._groups
            and self._lists[-1].holds_text
        ):
            self._blocks[-1] = RawBlock("item", f"{last.text} {text}".strip(), last.line, last.level, last.group)
            return
        self._lists[-1].holds_text = True
        if task := _TASK.match(text):
            text = f"{BOX if task[1] == ' ' else TICKED} {text[task.end() :]}"
        self._add(
            RawBlock("item", f"{number or ''}{text}" if text else "", line, min(len(self._lists), 6), self._groups)
        )

    def _bare_number(self, line: int) -> None:
        """A number and a full stop alone on a line ("1974.") is an empty item to Markdown, but text to a reader."""
        if not self._lists[-1].holds_text and (number := self._lists[-1].take_number()):
            self._add(RawBlock("item", number.strip(), line, min(len(self._lists), 6), self._groups))

    def _html(self, content: str, line: int) -> None:
        texts, left_out = markdownhtml.read(content)
        for at, text in enumerate(texts):
            if at % 2:
                self._add(RawBlock("heading", text, line, level=min(self._level + 1, 6)))
            else:
                self._add(RawBlock("paragraph", text, line))
        self._inline.leave_out(left_out, line)


def _numbers(tokens: Sequence[Token], level: int) -> Iterator[str]:
    """The numbers of the items of a list, given what follows its beginning: as they are written, so that they stand in
    the source, but for one number that is written before every item and shown counted."""
    items = itertools.takewhile(lambda token: token.level > level, tokens)
    written = [token.info for token in items if token.type == "list_item_open" and token.level == level + 1]
    if len(written) > 1 and len(set(written)) == 1:
        return map(str, itertools.count(int(written[0])))
    return iter(written)


class _List:
    """An open list: the numbers of its next items, and whether the current item has a text yet."""

    def __init__(self, numbers: Iterator[str] | None, delimiter: str) -> None:
        self._numbers = numbers
        self._delimiter = delimiter
        self._pending: str | None = None
        self.holds_text = False

    def open_item(self) -> None:
        """A new item begins."""
        self.holds_text = False
        if self._numbers is not None:
            self._pending = f"{next(self._numbers)}{self._delimiter} "

    def take_number(self) -> str | None:
        """The number of the current item, once."""
        number, self._pending = self._pending, None
        return number
