"""What generators of documentation sites add to Markdown: MkDocs, Docusaurus, VitePress, GitBook, Hugo. In: a text.
Out: it in as many rows, boxes and tabs opened as GitHub opens a box ("[!note] Title"), other signs gone; what is left
out.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from bot.ingest import tidy
from bot.model import Dropped

_SIGNS = regex.compile(
    r"^ {0,12}(?:!!! |\?\?\?|=== [\"']|:::|\{[%:]|\{\{[<%]|</?[A-Z]|import |export |\[\[?_?TOC)|\]\([^()\s]{1,300}\)\{",
    regex.I | regex.M,
)
_CODE_FENCE = regex.compile(r"\s*(`{3,}|~{3,})")
_INDENTED_BOX = regex.compile(
    r" {0,12}(?:(?:!!!|\?\?\?\+?) (?P<kind>[\w-]{1,30})(?: [\w -]{1,60})?(?: +[\"'](?P<title>[^\"'\n]{1,200})[\"'])?"
    r"|=== +[\"'](?P<tab>[^\"'\n]{1,200})[\"'])\s*"
)
_FENCED_BOX = regex.compile(
    r" {0,12}:{3,} ?(?P<kind>[\w-]{1,30})"
    r"(?:[^\S\n]*\[(?P<named>[^\]\n]{1,200})\]|[^\S\n]+(?P<title>[^\s{][^\n{}]{0,200}))?(?:\s*\{[^}\n]{0,100}\})?\s*"
)
_FENCE_END = regex.compile(r" {0,12}:{3,}\s*")
_TAG = regex.compile(r"\s*(?:\{%[-+]?\s*\w[^%\n]{0,300}?[-+]?%\}|\{\{[<%][^\n]{0,300}?[>%]\}\})\s*")
_COMPONENT = regex.compile(r"\s*(?:</?[A-Z][\w.]{0,40}(?:\s[^<>\n]{0,300})?/?>\s*)++")
_OPENED = regex.compile(r"<([A-Z][\w.]{0,40})(?=[\s>])(?![^<>]*/>)")
_END = regex.compile(r"</([A-Z][\w.]{0,40})\s*>")
_TITLED = regex.compile(r"\b(?:title|label)=[\"'{]{1,2}(?P<title>[^\"'{}\n]{1,200})[\"'}]")
_UNSHOWN = regex.compile(
    r"import\b[^\n]{0,200}\bfrom\s+['\"][^'\"\n]{1,200}['\"];?\s*|import\s+['\"][^'\"\n]{1,200}['\"];?\s*"
    r"|export (?:const|default|function)\b[^\n]{0,300}|\s*\[{1,2}_?TOC_?\]{1,2}\s*|\s*\{:[^{}\n]{1,100}\}\s*",
    regex.I,
)
_OF_IMAGE = regex.compile(r"(?<=\))(?<=\]\([^()\s]{1,300}\))\{[^{}\n]{1,100}\}")
_INDENT = 4


def without_signs(body: str, skipped: int) -> tuple[str, list[Dropped]]:
    """A text without the signs of sites, and what is left out with them. `skipped`: how many lines of the file stand
    above the text."""
    if not _SIGNS.search(body):
        return body, []
    rows: list[str] = []
    dropped: list[Dropped] = []
    for at, (row, shown) in enumerate(_rows(body.split("\n"), _closed(body)), start=1 + skipped):
        rows.append(shown)
        if row.strip() and not shown.strip() and not _FENCE_END.fullmatch(row):
            dropped.append(Dropped("sign of a documentation site", tidy.line(row)[:200], at))
    return "\n".join(rows), dropped


def _closed(body: str) -> frozenset[str]:
    """The components that end somewhere: another tag alone may be meant as text."""
    return frozenset(_END.findall(body))


def _rows(rows: list[str], closed: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Each row as it is and as it is shown; `closed` are components."""
    code = ""
    depths: list[int] = []  # of the boxes whose rows are indented
    for row in rows:
        indent = len(row) - len(row.lstrip(" "))
        while depths and row.strip() and indent < depths[-1]:
            depths.pop()
        shown = row[depths[-1] :] if depths else row
        if fence := _CODE_FENCE.match(shown):
            code = "" if fence[1] == code else code or fence[1]
            yield row, shown
        elif code:
            yield row, shown
        elif box := _INDENTED_BOX.fullmatch(row):
            depths.append(indent + _INDENT)
            yield row, _opened(box["kind"] or "tab", box["title"] or box["tab"])
        else:
            yield row, _outside(shown, closed)


def _outside(row: str, closed: frozenset[str]) -> str:
    """A row outside of code as it is shown; `closed` are components."""
    if _FENCE_END.fullmatch(row) or _UNSHOWN.fullmatch(row):
        return ""
    if box := _FENCED_BOX.fullmatch(row):
        return _opened(box["kind"], box["named"] or box["title"])
    components = _COMPONENT.fullmatch(row) and all(name in closed for name in _OPENED.findall(row))
    if _TAG.fullmatch(row) or components:
        titled = _TITLED.search(row)
        return _opened("tab", titled["title"]) if titled else ""
    return _OF_IMAGE.sub("", row)


def _opened(kind: str, title: str | None) -> str:
    return f"[!{kind}] {title.strip()}" if title else ""
