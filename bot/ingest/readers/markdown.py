"""Markdown. In: the text of a .md file. Out: raw blocks with the structure that CommonMark gives them, and the hints of
its front matter. Inline markup is gone: a link is its text, an image nothing, an entity its character."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.ingest import frontmatter, hyphens, tidy
from bot.ingest.raw import Hints, RawBlock, RawDocument
from bot.model import Dropped

_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\]:\s")
_TAG = re.compile(r"<[^<>]*>")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)


def read(text: str) -> RawDocument:
    """Read Markdown. Raises `CorpusError` for broken front matter only: every text is Markdown."""
    text = "\n".join(tidy.lines(text))
    hints, body, skipped = frontmatter.split(text)
    return _Walker(skipped, hyphens.words(body)).walk(_parser().parse(body), hints)


@functools.cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"maxNesting": 30}).enable(["table", "strikethrough"])


class _Walker:
    """One pass over the tokens, with the lists that are open."""

    def __init__(self, skipped: int, known: frozenset[str]) -> None:
        self._skipped = skipped
        self._known = known
        self._blocks: list[RawBlock] = []
        self._dropped: list[Dropped] = []
        self._groups = 0
        self._lists: list[_List] = []

    def walk(self, tokens: Sequence[Token], hints: Hints) -> RawDocument:
        """The blocks of a whole document."""
        cells: list[str] = []
        header = False
        line = 1
        for n, token in enumerate(tokens):
            if token.map:
                line = token.map[0] + 1 + self._skipped
            match token.type:
                case "heading_open":
                    self._add(RawBlock("heading", self._inline(tokens[n + 1], line), line, level=int(token.tag[1:])))
                case "paragraph_open":
                    self._paragraph(self._inline(tokens[n + 1], line), line)
                case "bullet_list_open" | "ordered_list_open":
                    self._open_list(token)
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
                    cells.append(self._inline(tokens[n + 1], line))
                case "tr_close":
                    row = " | ".join(cells) if any(cells) else ""
                    self._add(RawBlock("row", row, line, group=self._groups, header=header))
                case "fence" | "code_block":
                    self._add(RawBlock("code", tidy.code(token.content), line))
                    if self._lists:
                        self._lists[-1].holds_text = True
                case "html_block":
                    self._html(token.content, line)
                case _:
                    pass
        return RawDocument(tuple(self._blocks), hints, tuple(self._dropped))

    def _add(self, block: RawBlock) -> None:
        if block.text:
            self._blocks.append(block)

    def _open_list(self, token: Token) -> None:
        if not self._lists:
            self._groups += 1
        start = token.attrs.get("start", 1) if token.type == "ordered_list_open" else None
        self._lists.append(_List(None if start is None else int(start), token.markup))

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
        self._add(
            RawBlock("item", f"{number or ''}{text}" if text else "", line, min(len(self._lists), 6), self._groups)
        )

    def _bare_number(self, line: int) -> None:
        """A number and a full stop alone on a line ("1974.") is an empty item to Markdown, but text to a reader."""
        if not self._lists[-1].holds_text and (number := self._lists[-1].take_number()):
            self._add(RawBlock("item", number.strip(), line, min(len(self._lists), 6), self._groups))

    def _html(self, content: str, line: int) -> None:
        text = tidy.line(_TAG.sub(" ", _COMMENT.sub(" ", content)))
        if text:
            self._add(RawBlock("paragraph", text, line))
        elif tidy.line(content):
            self._dropped.append(Dropped("HTML without text", tidy.line(content)[:200], line))

    def _inline(self, token: Token, line: int) -> str:
        parts: list[str] = []
        for child in token.children or ():
            match child.type:
                case "text" | "code_inline" | "text_special":
                    parts.append(child.content)
                case "softbreak" | "hardbreak":
                    parts.append("\n")
                case "image":
                    self._dropped.append(
                        Dropped("image", tidy.line(child.content or str(child.attrs.get("src", ""))), line)
                    )
                case "html_inline" if re.match(r"<br\b", child.content, re.IGNORECASE):
                    parts.append(" ")
                case _:
                    pass
        return tidy.line(hyphens.rejoin("".join(parts), self._known))


class _List:
    """An open list: the number of its next item, and whether the current item has a text yet."""

    def __init__(self, start: int | None, delimiter: str) -> None:
        self._next = start
        self._delimiter = delimiter
        self._pending: str | None = None
        self.holds_text = False

    def open_item(self) -> None:
        """A new item begins."""
        self.holds_text = False
        if self._next is not None:
            self._pending = f"{self._next}{self._delimiter} "
            self._next += 1

    def take_number(self) -> str | None:
        """The number of the current item, once."""
        number, self._pending = self._pending, None
        return number
