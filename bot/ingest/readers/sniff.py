"""Whether a text is written in Markdown. In: a text whose file does not say so. Out: yes or no."""

from __future__ import annotations

import re

from bot.errors import CorpusError
from bot.ingest import frontmatter
from bot.ingest.raw import Hints

_ATX = re.compile(r"#{1,4} \S")
_BOLD_ROW = re.compile(r"(?:__)?\*\*(?:__)?[^\s*_][^*]{1,200}\*\*(?:__)?:?\s*")
_FRONT = re.compile(r"---\n(?:[\w-]{1,40}:.*\n){1,60}---\n")
_OTHER_SIGNS = {
    "bold": re.compile(r"[^*]*(?<![\w*])\*\*[^\s*](?:[^*]{0,200}[^\s*])?\*\*(?![*A-Za-z0-9])"),
    "fence": re.compile(r"```\w*\s*$"),
    "subtext": re.compile(r"-# \S"),
    "link": re.compile(r"[^\[\n]*\[[^\]\n]{1,200}\]\(https?://"),
}
_RULED = frozenset("|:- \t")
_LONGEST_ROW = 2_000
_OTHER_MARKUP = re.compile(r"^(?:\.\. |={1,5} \S|\{\||\{\{)|(?<!`)``[^`\s]|::$", re.MULTILINE)


def is_markdown(text: str) -> bool:
    """Whether a text has front matter, two kinds of the signs of Markdown, or one that is nothing else. What only looks
    like it stands in other markup as well: that of reStructuredText, AsciiDoc and wikis."""
    rows = [row for row in text.split("\n") if len(row) <= _LONGEST_ROW]
    if _FRONT.match(text) and _is_front_matter(text):
        return True
    if _OTHER_MARKUP.search(text):
        return False
    kinds = {"heading"} if any(map(_ATX.match, rows)) else set[str]()
    if next(filter(str.strip, rows), "").startswith("# ") and any(row.startswith("## ") for row in rows):
        kinds.add("sections")
    kinds |= {name for name, sign in _OTHER_SIGNS.items() if any(map(sign.match, rows))}
    if any("---" in row and "|" in row and _RULED.issuperset(row) for row in rows):
        kinds.add("table")
    return len(kinds) > 1 or sum(map(bool, map(_BOLD_ROW.fullmatch, rows))) > 1


def _is_front_matter(text: str) -> bool:
    """Whether what stands between rules on top tells of the document: a note between rules is text."""
    try:
        return frontmatter.split(text)[0] != Hints(curated=True)
    except CorpusError:
        return False
