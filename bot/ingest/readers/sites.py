"""What generators of documentation sites add to Markdown: MkDocs, Docusaurus, VitePress, GitBook, Hugo. In: a text.
Out: it in as many rows, boxes and tabs opened as GitHub opens a box ("[!note] Title"), other signs gone; what is left
out.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from bot.ingest import tidy
from bot.ingest.readers import fences
from bot.model import Dropped

_SIGNS = regex.compile(
    r"^ {0,12}(?:!!! |\?\?\?|=== [\"']|:::|\{[%:]|\{\{[<%]|</?[A-Z]|import |export |\[\[?_?TOC)|\]\([^()\s]{1,300}\)\{",
    regex.I | regex.M,
)
_LIST_ITEM = regex.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s")
_INDENTED_BOX = regex.compile(
    r" {0,12}(?:(?:!!!|\?\?\?\+?) (?P<kind>[\w-]{1,30})(?: [\w -]{1,60})?(?: +[\"'](?P<title>[^\"'\n]{1,200})[\"'])?"
    r"|=== +[\"'](?P<tab>[^\"'\n]{1,200})[\"'])\s*"
)
_FENCED_BOX = regex.compile(
    r" {0,12}:{3,} ?(?P<kind>[\w-]{1,30})"
    r"(?:[^\S\n]*\[(?P<named>[^\]\n]{1,200})\]|[^\S\n]+(?P<title>[^\s{][^\n{}]{0,200}))?(?:\s*\{[^}\n]{0,100}\})?\s*"
)
_STYLED_BOX = regex.compile(r" {0,12}:{3,}\s*\{[^{}\n]{1,200}\}\s*")
_FENCE_END = regex.compile(r" {0,12}:{3,}\s*")
_TAG = regex.compile(r"\s*(?:\{%[-+]?\s*\w[^%\n]{0,300}?[-+]?%\}|\{\{[<%][^{}\n]{0,300}?[>%]\}\})\s*")
_COMPONENT = regex.compile(r"\s*(?:</?[A-Z][\w.]{0,40}(?:\s[^<>\n]{0,300})?/?>\s*)++")
_OPENED = regex.compile(r"<([A-Z][\w.]{0,40})(?=[\s>])(?![^<>]*/>)")
_END = regex.compile(r"</([A-Z][\w.]{0,40})\s*>")
_TITLED = regex.compile(r"\b(?:title|label)=[\"'{]{1,2}(?P<title>[^\"'{}\n]{1,200})[\"'}]")
_UNSHOWN = regex.compile(
    r"import\s+(?:(?:[\w$]+|\{[^{}\n]{0,200}\}|\*\s+as\s+\w+)(?:,\s*\{[^{}\n]{0,200}\})?\s+from\s+)?"
    r"(?:'[^'\n]{1,200}'|\"[^\"\n]{1,200}\");?\s*"
    r"|export (?:const [\w$]+ ?=|(?:default )?(?:async )?function\b ?[\w$]*\(|default (?:[({]|[\w$.]+;$))[^\n]{0,300}"
    r"|\s*\[{1,2}_?(?i:toc)_?\]{1,2}\s*|\s*\{:\s*(?:[.#][\w-]|[\w-]+=|toc\b)[^{}\n]{0,100}\}\s*"
)
_OF_IMAGE = regex.compile(r"(?<=\))(?<=\]\([^()\s]{1,300}\))\{[^{}\n]{1,100}\}")
_BOX_END = ":::"
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
    """The components that end somewhere, by their names, and ":::" where boxes do: what opens none may be text."""
    ends = {_BOX_END} if any(map(_FENCE_END.fullmatch, body.split("\n"))) else set[str]()
    return frozenset(ends).union(_END.findall(body))


def _rows(rows: list[str], closed: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Each row as it is and as it is shown; `closed`: what ends somewhere."""
    code = ""
    listed = indented = False  # in a list; in a block of code that is indented
    above, told = "", ""  # the row above; the last that is not blank, as it is shown
    depths: list[int] = []  # of the boxes whose rows are indented
    for at, row in enumerate(rows):
        indent = len(row) - len(row.lstrip(" "))
        while depths and row.strip() and indent < depths[-1]:
            depths.pop()
        shown = row[_INDENT * len(depths) :]
        if row.strip():
            listed = bool(_LIST_ITEM.match(shown)) or (listed and shown[:1] == " ")
            begins = not above.strip() and bool(told.strip()) and not listed
            indented = shown.startswith(" " * _INDENT) and (indented or begins)
        inside, code = code, "" if indented and not code else fences.after(code, shown)
        if not (indented or inside or code):
            box = _INDENTED_BOX.fullmatch(row)
            if box and _is_above_indented(rows, at, indent):
                opened = _opened(box["kind"] or "tab", box["title"] or box["tab"])
                shown = opened and shown[: indent - _INDENT * len(depths)] + opened
                depths.append(indent + _INDENT)
            else:
                shown = _outside(shown, closed)
        above, told = row, shown if row.strip() else told
        yield row, shown


def _is_above_indented(rows: list[str], at: int, indent: int) -> bool:
    """Whether the next row with text is indented below the one at `at`."""
    below = next((rows[n].expandtabs(_INDENT) for n in range(at + 1, len(rows)) if rows[n].strip()), "")
    return len(below) - len(below.lstrip(" ")) >= indent + _INDENT


def _outside(row: str, closed: frozenset[str]) -> str:
    """A row outside of code as it is shown; `closed`: what ends somewhere."""
    if _FENCE_END.fullmatch(row) or _UNSHOWN.fullmatch(row):
        return ""
    if (box := _FENCED_BOX.fullmatch(row)) and _BOX_END in closed:
        return _opened(box["kind"], box["named"] or box["title"])
    components = _COMPONENT.fullmatch(row) and all(name in closed for name in _OPENED.findall(row))
    if _TAG.fullmatch(row) or components or (_BOX_END in closed and _STYLED_BOX.fullmatch(row)):
        titled = _TITLED.search(row)
        return _opened("tab", titled["title"]) if titled else ""
    return _OF_IMAGE.sub(lambda match: match[0] if row.count("`", 0, match.start()) % 2 else "", row)


def _opened(kind: str, title: str | None) -> str:
    return f"[!{kind}] {title.strip()}" if title else ""
