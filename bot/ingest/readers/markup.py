"""Markup of plain text that is not Markdown: reStructuredText, AsciiDoc, the source of wikis. In: the rows of a text.
Out: as many rows, without the signs that a reader never sees, and the levels of the headings among them.

Only what changes the meaning is read: headings, tables, items, links, boxes; all else stays as it is written. Any text
may have lines that a row of signs underlines: they are headings, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.ingest import tidy
from bot.model import Dropped

_LONGEST = 2_000  # characters of a row that is looked at
_LOOKED = 3_000  # rows, of which some show which markup a text is in
_DEEPEST = 6
_CALLED = (
    "note|tip|hint|important|warning|caution|attention|danger|error|seealso|admonition|topic|sidebar|versionadded|"
    "versionchanged|deprecated"
)


@dataclass(frozen=True, slots=True)
class _Dialect:
    """How one markup writes: signs of it, of which a text must have two kinds, one of them `sure`; headings, by the
    length of their marks; rows that are no text; what stands for what within a row; the rows of tables."""

    sure: tuple[re.Pattern[str], ...]
    signs: tuple[re.Pattern[str], ...]
    heading: re.Pattern[str] | None
    unread: re.Pattern[str]
    within: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]
    table: tuple[re.Pattern[str], re.Pattern[str]] = field(default=(re.compile(r"(?!)"), re.compile(r"(?!)")))
    """What opens and closes one."""
    listing: re.Pattern[str] = re.compile(r"(?!)")
    """What is no text with all that is indented below it."""


def _item(mark: re.Match[str]) -> str:
    return f"{'  ' * (len(mark[1]) - 1)}• "


_RST = _Dialect(
    sure=(
        re.compile(r"\.\. [\w-]{1,40}::"),
        re.compile(r"\.\. _[^:]{1,80}:"),
        re.compile(r".{0,500}?:[\w:+-]{1,30}:`[^`]"),
    ),
    signs=(
        re.compile(r".{0,500}?(?<!`)``[^`\s]"),
        re.compile(r".{0,500}?\S::\s*$"),
    ),
    heading=None,
    unread=re.compile(rf"\s*\.\. (?!(?:{_CALLED})::|\[)\S.*|\s+:[a-z-]{{2,20}}:(?: .*)?|\s*\.\.\s*"),
    within=(
        (re.compile(rf"^(\s*)\.\. (?:{_CALLED})::\s*"), r"\1"),
        (re.compile(r"^\.\. (?=\[)"), ""),
        (re.compile(r"^:(\w[\w -]{0,30}): (?=\S)"), r"\1: "),
        (re.compile(r"^(#)\. "), _item),
        (re.compile(r":[\w:+-]{1,30}:`~?([^`<]{1,200}?)(?:\s?<[^<>`]{1,300}>)?`"), r"\1"),
        (re.compile(r"(?<!`)``([^`]{1,300})``"), r"\1"),
        (re.compile(r"(?<!`)`([^`<]{1,200}?)\s?(?:<[^<>`]{1,300}>)?`__?"), r"\1"),
        (re.compile(r"(?<![\w*])(\*\*?)([^*\s][^*]{0,200})\1(?![\w*])"), r"\2"),
        (re.compile(r"(\[[\w#*]{1,20}\])_(?!\w)"), r"\1"),
        (re.compile(r"\s?::\s*$"), ":"),
    ),
    listing=re.compile(r"\.\. (?:toctree|index|raw|meta|graphviz|digraph|plantuml|mermaid|testsetup|testcleanup)::.*"),
)
_ASCIIDOC = _Dialect(
    sure=(re.compile(r"={1,5} [^\s=](?!.*=\s*$)"),),
    signs=(
        re.compile(r"\[[\w%,.=\" -]{1,80}\]\s*$"),
        re.compile(r"(?:-{4}|={4}|\|={3})\s*$"),
        re.compile(r".{0,500}?(?:<<[\w-]{1,60}[,>]|https?://[^\s\[\]]{1,300}\[)"),
        re.compile(r"(?:NOTE|TIP|WARNING|CAUTION|IMPORTANT): "),
        re.compile(r"\S.{0,200}?::(?: |$)"),
    ),
    heading=re.compile(r"(={1,6}) (\S.*)"),
    unread=re.compile(
        r"\[[^\]]{0,200}\]{1,2}\s*|//.*|[-=.*_+]{4,}\s*|\|={3,}\s*|'''\s*|<<<\s*|\+\s*|"
        r"(?:image|include|ifdef|ifndef|endif|toc|video)::.*"
    ),
    within=(
        (re.compile(r"^\s*(\*{1,5}|\.{1,5}) (?=\S)"), _item),
        (re.compile(r"^\.(?=[A-Z])"), ""),
        (re.compile(r"::\s*$"), ""),
        (re.compile(r"^(\S[^:]{0,80})::(?= )"), r"\1:"),
        (re.compile(r"<<[^<>,]{1,80},\s?([^<>]{1,200})>>"), r"\1"),
        (re.compile(r"<<([^<>,]{1,80})>>"), r"\1"),
        (re.compile(r"(?:link:)?(https?://[^\s\[\]]{1,300})\[([^\[\]]{0,200}?)\^?\]"), lambda link: link[2] or link[1]),
        (re.compile(r"(?<![\w*_`])(\*\*?|__?|``?)([^\s*_`](?:[^*`\n]{0,200}?[^\s*_`])?)\1(?![\w*_`])"), r"\2"),
    ),
    table=(re.compile(r"\|={3,}\s*$"), re.compile(r"\|={3,}\s*$")),
)
_WIKI = _Dialect(
    sure=(re.compile(r"(={2,6})[^=].*\1\s*$"), re.compile(r"\{\||\{\{[^{}\s]")),
    signs=(re.compile(r".{0,500}?\[\[[^\[\]\s][^\[\]\n]{0,200}\]\]"), re.compile(r".{0,500}?'''")),
    heading=re.compile(r"(={2,6})\s*([^=].*?)\s*=+\s*"),
    unread=re.compile(
        r"\{\|.*|\|\}\s*|\|\+.*|\{\{[^{}|]{0,80}\s*|\}\}\s*|\[\[(?:Category|File|Image|Kategorie|Datei):.*|__[A-Z]+__\s*"
    ),
    within=(
        (re.compile(r"<ref[^<>]{0,200}/>|<ref[^<>]{0,200}>[^<]{0,500}</ref>"), ""),
        (re.compile(r"\[\[(?:[^\[\]|]{0,200}\|)?([^\[\]|]{1,200})\]\]"), r"\1"),
        (re.compile(r"\[https?://[^\s\[\]]{1,300} ([^\[\]]{1,200})\]"), r"\1"),
        (re.compile(r"\{\{(?:[^{}|]{0,100}\|){1,5}(?:[^{}|=]{0,40}=)?([^{}|=]{0,200})\}\}"), r"\1"),
        (re.compile(r"'{2,5}"), ""),
        (re.compile(r"^([*#]{1,5}) ?(?=\S)"), _item),
        (re.compile(r"^[;:]{1,5} ?(?=\S)"), ""),
    ),
    table=(re.compile(r"\{\||\{\{[^{}]{0,80}$"), re.compile(r"\|\}|\}\}")),
)
_ENDINGS = {".rst": _RST, ".adoc": _ASCIIDOC, ".asciidoc": _ASCIIDOC}
_SIGNS = 2
_ATTRIBUTE = re.compile(r":!?[\w-]{1,40}!?:(?: .*)?")
"""What AsciiDoc sets in the lines that open a document; anywhere else it may be an emoji of Discord."""
_PARAMETER = re.compile(r"\|\s*([^|=\[\]{}]{1,60}?)\s*=\s*(.*)")
_LINE = re.compile(r"([=\-~^\"'+#*:.`_])\1{2,200}\s*")
_WIDER = 6  # characters that a line below a heading may be longer
_TITLE = re.compile(r"\s*[\w\"'“„«(¿`]")
_CLOSED = re.compile(r"[.,;!。，；！]$")


@dataclass(frozen=True, slots=True)
class Read:
    """The rows to read on with; the levels of headings by line, from 1; what has been left out."""

    rows: list[str]
    levels: dict[int, int]
    dropped: tuple[Dropped, ...] = ()


def read(rows: Sequence[str], ending: str = "") -> Read:
    """The rows of any plain text without their markup, which the `ending` of its file may name."""
    levels = _underlined(rows)
    looked = [row for row in rows[:_LOOKED] if len(row) <= _LONGEST]
    signs = [_count(one, looked, underlined=bool(levels)) for one in (_RST, _WIKI, _ASCIIDOC)]
    likely = (_RST, _WIKI, _ASCIIDOC)[signs.index(max(signs))] if max(signs) >= _SIGNS else None
    dialect = _ENDINGS.get(ending.lower(), likely)
    if dialect is None:
        return Read(list(rows), levels)
    found: list[str] = []
    dropped: list[Dropped] = []
    table = unread = listing = False
    opening = next((line for line, row in enumerate(rows, start=1) if line > 1 and not row.strip()), 0)
    for line, row in enumerate(rows, start=1):
        if len(row) > _LONGEST:
            found.append(row)
            continue
        opens, closes = dialect.table
        if opens.match(row) or closes.match(row):
            table = bool(opens.match(row)) and not (table and opens is closes)
        hangs = (unread or listing) and row[:1].isspace() and bool(row.strip())
        listing = dialect.listing.fullmatch(row) is not None or (listing and (hangs or not row.strip()))
        sets = dialect is _ASCIIDOC and line < opening and _ATTRIBUTE.fullmatch(row) is not None
        unread = hangs or sets or bool(dialect.unread.fullmatch(row) and line not in levels)
        if unread:
            if any(map(str.isalnum, row)):
                dropped.append(Dropped("markup", tidy.line(row)[:200], line))
            found.append("")
            continue
        text = _cells(row) if table and row.lstrip()[:1] in {"|", "!"} else row
        if dialect.heading and (head := dialect.heading.fullmatch(row)):
            levels[line], text = min(len(head[1]), _DEEPEST), head[2]
        for pattern, instead in dialect.within:
            text = pattern.sub(instead, text)
        found.append(text)
    return Read(found, levels, tuple(dropped))


def _count(dialect: _Dialect, rows: Sequence[str], *, underlined: bool) -> int:
    """How many kinds of a markup's signs a text has; 0 without a sure one. Underlined headings, which any text may
    have, make AsciiDoc beside several others only; wikis underline none."""
    sure, others = (sum(any(map(sign.match, rows)) for sign in signs) for signs in (dialect.sure, dialect.signs))
    sure += underlined and (dialect is _RST or (dialect is _ASCIIDOC and others >= _SIGNS))
    return sure and sure + others


def _cells(row: str) -> str:
    """A row of a table as bars part it; one that parts others, and a parameter of a template, as well."""
    row = row.strip()
    if row.startswith("|-"):
        return "|---|"
    if parameter := _PARAMETER.fullmatch(row):
        return f"| {parameter[1]} | {parameter[2]} |"
    cells = [tidy.line(cell) for cell in row.replace("!!", "|").replace("||", "|").lstrip("|!").split("|")]
    return f"| {' | '.join(cells)} |"


def _underlined(rows: Sequence[str]) -> dict[int, int]:
    """The headings that rows of signs underline, with their levels: the signs in the order in which they come."""
    styles: list[str] = []
    found: dict[int, str] = {}
    for at in range(1, len(rows)):
        mark = _LINE.fullmatch(rows[at]) if len(rows[at]) <= _LONGEST else None
        title = rows[at - 1].rstrip()
        above = rows[at - 2].rstrip() if at > 1 else ""
        over = mark is not None and above == rows[at].rstrip()
        if mark is None or not title or _CLOSED.search(title) or not any(map(str.isalpha, title)):
            continue
        length = len(rows[at].rstrip())
        if not _TITLE.match(title) or (above and not over) or (title[0].isspace() and not over):
            continue
        if not len(title) - 1 <= length <= len(title) + _WIDER:
            continue
        style = mark[1] * (1 + over)
        styles += [style] if style not in styles else []
        found[at] = style
    once = bool(styles) and list(found.values()).count(styles[0]) == 1
    return {line: min(styles.index(style) + 2 - once, _DEEPEST) for line, style in found.items()}
