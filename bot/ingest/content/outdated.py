"""Whether a page says of itself, at its top, that it is out of date. In: its title, its blocks, what was left out of
it. Out: yes or no.

Only what speaks of the page itself counts ("This guide is no longer maintained", "[DEPRECATED] Old rules"): that a
pier, a function or a rule is obsolete is what a page may well tell today.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.ingest.content.clean import is_prose
from bot.ingest.raw import RawBlock
from bot.model import Dropped
from bot.text.languages import language_of
from bot.text.languages.pages import Pages
from bot.text.patterns import lazily

_TOP = 1_200
"""Characters in which a page says what it is."""

_STARTS = lazily(r"(?:(?<=[.!?:;…][\"”’»)\]*_]{0,3})\s|(?<=[。！？：；】])|\n)[^\p{L}\p{N}]*")


def is_outdated(title: str, blocks: Sequence[RawBlock], dropped: Sequence[Dropped], language: str) -> bool:
    """Whether a page with this title says that it is out of date, in its language or in English."""
    known = [pages for code in dict.fromkeys((language, "en")) if (pages := language_of(code).pages)]
    return any(_says(pages, title, blocks, dropped) for pages in known)


def _says(pages: Pages, title: str, blocks: Sequence[RawBlock], dropped: Sequence[Dropped]) -> bool:
    if pages.titled.search(title[:_TOP]):
        return True
    opening = True  # nothing but notices so far: here, a mark is the page's own
    for block in _top(blocks):
        if block.kind == "heading" and pages.titled.search(block.text[:_TOP]):
            return True
        # A heading "Deprecated" stands above what is; a line "DEPRECATED" in bold is a notice.
        notice = opening and (block.kind == "paragraph" or (block.text != title and block.text.isupper()))
        if notice and pages.marked.match(block.text[:_TOP]):
            return True
        # Some formats fence their notices as they fence code.
        if (block.kind != "code" or opening) and _states(pages, block.text):
            return True
        opening = opening and block.kind in ("heading", "paragraph", "note") and not is_prose(block)
    first = next((block.line for block in blocks if block.kind != "heading"), 0)
    return any(_states(pages, drop.text[:_TOP]) for drop in dropped if drop.line <= first)


def _top(blocks: Sequence[RawBlock]) -> Iterator[RawBlock]:
    """The blocks at the top of a page: to the first heading below its text."""
    length, text = 0, False
    for block in blocks:
        if length > _TOP or (text and block.kind == "heading"):
            return
        yield block
        text = text or block.kind != "heading"
        length += len(block.text)


def _states(pages: Pages, text: str) -> bool:
    """Whether a sentence of `text` says it of the page."""
    starts = (0, *(match.end() for match in _STARTS.finditer(text[:_TOP])))
    return any(pages.outdated.match(text, start) for start in starts)
