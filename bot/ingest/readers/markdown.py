"""Markdown. In: the text of a .md file. Out: raw blocks with the structure that CommonMark gives them, and the hints of
its front matter. Inline markup is gone: a link is its text, an image nothing, an entity its character."""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.ingest import frontmatter, hyphens, tidy
from bot.ingest.content import questions, titles
from bot.ingest.raw import Hints, RawBlock, RawDocument
from bot.ingest.readers.chunks import Chunk
from bot.ingest.readers.lists import blocks_of
from bot.ingest.readers.wrapping import are_authored, wrap_width
from bot.model import Dropped

_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\]:\s")
_ELEMENTS = frozenset(
    (  # noqa: SIM905 - as a list it would be as long as this file
        "a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption "
        "center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset "
        "figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img "
        "input ins kbd label legend li link main map mark menu meta meter nav nobr noscript object ol optgroup option "
        "output p param picture pre progress q rp rt ruby s samp script search section select slot small source span "
        "strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track "
        "tt u ul var video wbr"
    ).split()
)
"""What makes a tag of HTML: in `vector<int>` the same signs are words of the text."""
_SIGNS = re.compile(r"^(?:\[![A-Za-z][\w-]{1,30}(?:\|[^\]\n]{0,60})?\][+-]?[^\S\n]*\n?|-# )", re.MULTILINE)
"""What only tells how a line looks, on GitHub, in Discord and in Obsidian."""
_CALLOUT = re.compile(r"\[![A-Za-z][\w-]{1,30}(?:\|[^\]]{0,60})?\][+-]?\s+(?=\S)")
_WIKI_LINK = re.compile(r"(!?)\[\[(?=[^\s\[\]|])([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\]")
_MARKED = re.compile(r"(?<![=\w])==(?=[^\s=])([^=\n]{1,300})(?<=\S)==(?![=\w])")
_PLACE = re.compile(r"(?<=\s)\^[a-z0-9-]{4,40}\s*$")
_REMARK = re.compile(r"%%(?=[^\s%])[^%\n]{1,500}%%")
_REMARK_FENCE = re.compile(r"[ \t]*%%[ \t]*")
_CODE_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ATX = re.compile(r"#{1,4} \S")
_BOLD_ROW = re.compile(r"\*\*[^\s*][^*]{1,200}\*\*:?\s*")
_OTHER_SIGNS = {
    "bold": re.compile(r"[^*]*(?<![\w*])\*\*[^\s*](?:[^*]{0,200}[^\s*])?\*\*(?![*A-Za-z0-9])"),
    "fence": re.compile(r"```\w*\s*$"),
    "subtext": re.compile(r"-# \S"),
    "link": re.compile(r"[^\[\n]*\[[^\]\n]{1,200}\]\(https?://"),
}
_RULED = frozenset("|:- \t")
_LISTS = frozenset({"bullet_list_open", "ordered_list_open"})
_NAME_WORDS = 8
_LONGEST_ROW = 2_000
_OTHER_MARKUP = re.compile(r"^(?:\.\. |={1,5} \S|\{\||\{\{)|(?<!`)``[^`\s]|::$", re.MULTILINE)
_TASK = re.compile(r"\[([ xX])\] ")
_BOX, _TICKED = "\u2610", "\u2611"
_SUMMARY = re.compile(r"<summary\b[^<>]*>((?:(?!<summary\b).)*?)</summary\s*>", re.DOTALL | re.IGNORECASE)
_CLOSED = re.compile(r"[.!?…:。！？：]$")
_BREAKS = frozenset({"br", "hr", "wbr"})
_TAG = re.compile(r"""<(/?)([a-z][a-z0-9]*)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*|[^<>]*)>""", re.IGNORECASE)
_UNSHOWN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|svg|template)\b.*?(?:</\1\s*>|\Z)|<\?.*?(?:\?>|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)"
    r"|<![a-z][^>]*>",
    re.DOTALL | re.IGNORECASE,
)


def is_written(text: str) -> bool:
    """Whether a text without the ending of Markdown is written in it: it has two kinds of its signs, or one that is
    nothing else. What only looks like it, other markup has as well: that of reStructuredText, AsciiDoc and wikis."""
    rows = [row for row in text.split("\n") if len(row) <= _LONGEST_ROW]
    if _OTHER_MARKUP.search(text):
        return False
    kinds = {"heading"} if any(map(_ATX.match, rows)) else set[str]()
    if next(filter(str.strip, rows), "").startswith("# ") and any(row.startswith("## ") for row in rows):
        kinds.add("sections")
    kinds |= {name for name, sign in _OTHER_SIGNS.items() if any(map(sign.match, rows))}
    if any("---" in row and "|" in row and _RULED.issuperset(row) for row in rows):
        kinds.add("table")
    return len(kinds) > 1 or sum(map(bool, map(_BOLD_ROW.fullmatch, rows))) > 1


def read(text: str) -> RawDocument:
    """Read Markdown. Raises `CorpusError` for broken front matter only: every text is Markdown."""
    text = "\n".join(tidy.lines(text))
    hints, body, skipped = frontmatter.split(text)
    body, remarks = _without_remarks(body, skipped)
    read = _Walker(skipped, hyphens.words(body)).walk(_parser().parse(body), hints)
    return replace(read, dropped=(*remarks, *read.dropped)) if remarks else read


def _without_remarks(body: str, skipped: int) -> tuple[str, list[Dropped]]:
    """A text without what its author wrote for nobody to see, between lines of %% as in Obsidian, and that."""
    if "%%" not in body:
        return body, []
    rows = body.split("\n")
    code = ""
    marks: list[int] = []
    for at, row in enumerate(rows):
        if fence := _CODE_FENCE.match(row):
            code = "" if fence[1] == code else code or fence[1]
        elif not code and _REMARK_FENCE.fullmatch(row):
            marks.append(at)
    dropped: list[Dropped] = []
    for start, stop in zip(marks[::2], marks[1::2], strict=False):
        if said := tidy.line(" ".join(rows[start + 1 : stop])):
            dropped.append(Dropped("remark that is not shown", said[:200], start + 1 + skipped))
        rows[start : stop + 1] = [""] * (stop + 1 - start)
    return "\n".join(rows), dropped


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
        self._level = 1
        self._several = False
        self._asks = False
        self._width: int | None = None

    def walk(self, tokens: Sequence[Token], hints: Hints) -> RawDocument:
        """The blocks of a whole document."""
        cells: list[str] = []
        header = False
        line = 1
        self._several = sum(bool(rest) for _, rest in filter(None, map(_bold_opening, tokens))) > 1
        self._asks = sum(1 for token in tokens if _question(token)) > 1
        inner = [token.content for at, token in enumerate(tokens) if tokens[at - 1].type == "paragraph_open"]
        self._width = wrap_width([row for content in inner for row in (*content.split("\n"), "")])
        for n, token in enumerate(tokens):
            if token.map:
                line = token.map[0] + 1 + self._skipped
            match token.type:
                case "heading_open":
                    self._level = int(token.tag[1:])
                    self._add(RawBlock("heading", self._inline(tokens[n + 1], line), line, level=self._level))
                case "paragraph_open":
                    below = tokens[n + 3].type if n + 3 < len(tokens) else ""
                    self._headed(tokens[n + 1], line, listed=below in _LISTS)
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

    def _headed(self, inline: Token, line: int, *, listed: bool) -> None:
        """A paragraph; a line in bold that opens it heads the rest of it, one alone what follows, one in italics the
        list right below it. In a list it is a term."""
        if self._called_out(inline, line):
            return
        if listed and not self._lists and (name := _in_italics(inline)):
            self._add(RawBlock("heading", self._text(name, line), line, level=min(self._level + 2, 6)))
            return
        bold, rest = _bold_opening(inline) or ((), ())
        heads = titles.bold_heads(_plain(bold), _plain(rest), self._several)
        if not heads or (self._lists and (not rest or _CLOSED.search(_plain(bold)))):
            question, answer = (_question(inline) if self._asks and not self._lists else None) or ((), ())
            for at, part in enumerate((question, answer) if question else (inline.children or (),)):
                self._rows(part, line + at)
            return
        if self._lists:
            self._paragraph(self._text(bold, line), line)
            below = self._text(rest, line + 1)
            self._add(RawBlock("item", below, line + 1, min(len(self._lists) + 1, 6), self._groups))
        else:
            self._add(RawBlock("heading", self._text(bold, line), line, level=min(self._level + 1, 6)))
            self._rows(rest, line + 1)

    def _called_out(self, inline: Token, line: int) -> bool:
        """Whether a paragraph opens a callout that has a title: it is kept apart from the text below."""
        children = inline.children or ()
        if self._lists or not _CALLOUT.match(inline.content):
            return False
        at = next((n for n, child in enumerate(children) if child.type in ("softbreak", "hardbreak")), len(children))
        self._paragraph(self._text(children[:at], line), line)
        if at < len(children):
            self._rows(children[at + 1 :], line + 1)
        return True

    def _rows(self, children: Sequence[Token], line: int) -> None:
        """A paragraph; outside of lists, where its lines are their author's, each on its own: members write as in
        Discord, where a line end is one."""
        rows = self._written(children, line).split("\n")
        authored = self._width is not None or are_authored(rows)
        if self._lists or not authored or len(rows) < 2:
            self._paragraph(tidy.line(hyphens.rejoin("\n".join(rows), self._known)), line)
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
            text = f"{_BOX if task[1] == ' ' else _TICKED} {text[task.end() :]}"
        self._add(
            RawBlock("item", f"{number or ''}{text}" if text else "", line, min(len(self._lists), 6), self._groups)
        )

    def _bare_number(self, line: int) -> None:
        """A number and a full stop alone on a line ("1974.") is an empty item to Markdown, but text to a reader."""
        if not self._lists[-1].holds_text and (number := self._lists[-1].take_number()):
            self._add(RawBlock("item", number.strip(), line, min(len(self._lists), 6), self._groups))

    def _html(self, content: str, line: int) -> None:
        shown = _UNSHOWN.sub(" ", content)
        parts = [
            tidy.line(html.unescape(_TAG.sub(lambda tag: " " if _is_html(tag) else tag[0], part)))
            for part in _SUMMARY.split(shown)
        ]
        if not any(parts):
            self._drop("HTML without text", content, line)
            return
        for at, text in enumerate(parts):
            if at % 2:
                self._add(RawBlock("heading", text, line, level=min(self._level + 1, 6)))
            else:
                self._add(RawBlock("paragraph", text, line))
        for piece in _UNSHOWN.finditer(content):
            self._drop("HTML that is not shown", piece[0], line)
        self._drop_tags([tag for tag in _TAG.finditer(shown) if _is_html(tag)], line)

    def _drop(self, reason: str, text: str, line: int) -> None:
        if tidy.line(text):
            self._dropped.append(Dropped(reason, tidy.line(text)[:200], line))

    def _drop_tags(self, tags: Sequence[re.Match[str]], line: int) -> None:
        """Tags in pairs are markup, as asterisks are; one alone ("cp <source> here") may have been meant as text."""
        opened, closed = ({tag[2].lower() for tag in tags if bool(tag[1]) == closing} for closing in (False, True))
        for tag in tags:
            name = tag[2].lower()
            if name == "img":
                self._drop("image", tag[0], line)
            elif name not in opened & closed | _BREAKS:
                self._drop("HTML tag", tag[0], line)

    def _inline(self, token: Token, line: int) -> str:
        return self._text(token.children or (), line)

    def _text(self, children: Sequence[Token], line: int) -> str:
        return tidy.line(hyphens.rejoin(self._written(children, line), self._known))

    def _written(self, children: Sequence[Token], line: int) -> str:
        """The text of some tokens with its line ends."""
        parts: list[str] = []
        tags: list[re.Match[str]] = []
        for child in children:
            match child.type:
                case "text":
                    parts.append(self._linked(child.content, line))
                case "code_inline" | "text_special":
                    parts.append(child.content)
                case "softbreak" | "hardbreak":
                    parts.append("\n")
                case "image":
                    self._dropped.append(
                        Dropped("image", tidy.line(child.content or str(child.attrs.get("src", ""))), line)
                    )
                case "html_inline":
                    parts.append(self._inline_html(child.content, tags, line))
                case _:
                    pass
        self._drop_tags(tags, line)
        return _SIGNS.sub("", "".join(parts))

    def _linked(self, content: str, line: int) -> str:
        """Text without the signs that link and mark it in Obsidian and other wikis."""
        if "[[" in content:
            for embedded in _WIKI_LINK.finditer(content):
                if embedded[1]:
                    self._drop("embedded file", embedded[2], line)
            content = _WIKI_LINK.sub(lambda link: "" if link[1] else link[3] or link[2].lstrip("#^"), content)
        if "==" in content:
            content = _MARKED.sub(r"\1", content)
        if "%%" in content:
            for remark in _REMARK.finditer(content):
                self._drop("remark that is not shown", remark[0].strip("%"), line)
            content = _REMARK.sub("", content)
        return _PLACE.sub("", content) if "^" in content else content

    def _inline_html(self, content: str, tags: list[re.Match[str]], line: int) -> str:
        """What stands in the text for a piece of HTML; adds to `tags` what is one."""
        tag = _TAG.fullmatch(content)
        if tag is not None and _is_html(tag):
            tags.append(tag)
            return " " if tag[2].lower() in _BREAKS else ""
        if _UNSHOWN.fullmatch(content):
            self._drop("HTML that is not shown", content, line)
            return ""
        return content


def _bold_opening(inline: Token) -> tuple[Sequence[Token], Sequence[Token]] | None:
    """What stands in bold on the first line of a paragraph, and what below; None where more stands on that line."""
    children = inline.children or ()
    depth = bold = 0
    for at, child in enumerate(children):
        if child.type in ("softbreak", "hardbreak") and not depth:
            return (children[:at], children[at + 1 :]) if bold else None
        if child.type in ("strong_open", "strong_close"):
            depth += 1 if child.type == "strong_open" else -1
            bold += 1
        elif not depth and any(map(str.isalnum, child.content)):
            return None
    return (children, ()) if bold else None


def _in_italics(inline: Token) -> Sequence[Token]:
    """A paragraph that is nothing but some words in italics which may name what follows; () for others."""
    children = inline.children or []
    marks = [child.type for child in children if child.type.startswith("em_")]
    whole = marks == ["em_open", "em_close"] and children[0].type == "em_open" and children[-1].type == "em_close"
    named = whole and titles.bold_heads(_plain(children), "", several=False)
    return children if named and len(_plain(children).split()) <= _NAME_WORDS else ()


def _question(inline: Token) -> tuple[Sequence[Token], Sequence[Token]] | None:
    """The first line of a paragraph, where it is a question, and what stands below it."""
    children = inline.children or ()
    breaks = (at for at, child in enumerate(children) if child.type in ("softbreak", "hardbreak"))
    at = next(breaks, None)
    if at is None or not questions.is_bare(_plain(children[:at])):
        return None
    return children[:at], children[at + 1 :]


def _plain(children: Sequence[Token]) -> str:
    return tidy.line(" ".join(child.content for child in children))


def _is_html(tag: re.Match[str]) -> bool:
    return tag[2].lower() in _ELEMENTS


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
