"""What Obsidian and other wikis add to Markdown. In: a text, or a piece of one. Out: it without their signs; what is
left out."""

from __future__ import annotations

import re

from bot.ingest import tidy
from bot.ingest.readers import fences
from bot.model import Dropped

_WIKI_LINK = re.compile(r"(!?)\[\[(?=[^\s\[\]|])([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\]")
_MARKED = re.compile(r"(?<![=\w])==(?=[^\s=])([^=\n]{1,300})(?<=\S)==(?![=\w])")
_PLACE = re.compile(r"(?<=\s)\^[a-z0-9-]{4,40}\s*$")
_REMARK = re.compile(r"%%(?=[^\s%])[^%\n]{1,500}%%")
_REMARK_FENCE = re.compile(r"[ \t]*%%[ \t]*")


def without_remarks(body: str, skipped: int) -> tuple[str, list[Dropped]]:
    """A text without what its author wrote for nobody to see, between lines of %%, and that. `skipped`: how many lines
    of the file stand above the text."""
    if "%%" not in body:
        return body, []
    rows = body.split("\n")
    code = ""
    marks: list[int] = []
    for at, row in enumerate(rows):
        code = fences.after(code, row)
        if not code and _REMARK_FENCE.fullmatch(row):
            marks.append(at)
    dropped: list[Dropped] = []
    for start, stop in zip(marks[::2], marks[1::2], strict=False):
        if said := tidy.line(" ".join(rows[start + 1 : stop])):
            dropped.append(Dropped("remark that is not shown", said[:200], start + 1 + skipped))
        rows[start : stop + 1] = [""] * (stop + 1 - start)
    return "\n".join(rows), dropped


def without_signs(content: str) -> tuple[str, list[tuple[str, str]]]:
    """Text within a line without the signs that link and mark it, and what goes with them, after the reason."""
    left_out: list[tuple[str, str]] = []
    if "[[" in content:
        left_out += [("embedded file", link[2]) for link in _WIKI_LINK.finditer(content) if link[1]]
        content = _WIKI_LINK.sub(lambda link: "" if link[1] else link[3] or link[2].lstrip("#^"), content)
    if "==" in content:
        content = _MARKED.sub(r"\1", content)
    if "%%" in content:
        left_out += [("remark that is not shown", remark[0].strip("%")) for remark in _REMARK.finditer(content)]
        content = _REMARK.sub("", content)
    return (_PLACE.sub("", content) if "^" in content else content), left_out
