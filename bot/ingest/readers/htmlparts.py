"""Parts of pages that programs make, by the very names those give them: Sphinx, Javadoc, Doxygen, rustdoc, pkg.go.dev,
mandoc, Docusaurus, Confluence, MediaWiki, Google Docs, Discourse, DiscordChatExporter. In: an element. Out: what it is.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex
from selectolax.lexbor import LexborNode

from bot.ingest.readers.htmlnodes import names_of, text_of

_CLASSES = {
    "preamble__entry": "head of a channel",
    "postamble__entry": "head of a channel",
    "chatlog__header": "head of a message",
    "chatlog__short-timestamp": "inline",
    "chatlog__edited-timestamp": "inline",
    "chatlog__reply": "message that another replies to",
    "chatlog__reactions": "reactions",
    "crawler-post-meta": "head of a message",
    "post-likes": "reactions",
    "topic-category": "categories",
    "toctree-wrapper": "table of contents",
    "viewcode-link": "inline",
    "top-link": "inline",
    "hideme": "inline",
    "page-metadata": "head of a page",
    "pageSection": "attachments and comments",
    "theme-doc-version-badge": "inline",
    "go-Main-headerDetails": "head of a page",
    "go-Chip": "inline",
    "UnitFiles": "list of files",
}
_IDS = {"siteSub": "page header", "contentSub": "navigation", "titlearea": "page header", "copy-path": "inline"}
_MANUAL = {"head": "page header", "foot": "footer"}
"""Of tables alone."""
_TO_SOURCE = frozenset({"src", "srclink"})
_MORE = regex.compile(r"More(?:\.{3}|…)")
_COMMENT = regex.compile(r"#?cmnt(?:_ref)?\d+")
_FEW = 30


def part_of(node: LexborNode, names: Sequence[str], words: int) -> str | None:
    """What an element with these classes and so many words is, "inline" where that is not worth a report; None for
    content."""
    if part := next((_CLASSES[name] for name in names if name in _CLASSES), None):
        return part
    attributes = node.attributes
    if part := _IDS.get(attributes.get("id") or ""):
        return part
    if node.tag == "table" and words <= _FEW:
        return next((_MANUAL[name] for name in names if name in _MANUAL), None)
    if node.tag == "a" and not _TO_SOURCE.isdisjoint(names):
        return "inline"
    if node.tag == "a" and (attributes.get("href") or "").endswith("#details") and _MORE.fullmatch(text_of(node, 20)):
        return "inline"
    return None


def is_exported(body: LexborNode) -> bool:
    """Whether a page is a document of Google Docs."""
    return "doc-content" in names_of(body)


def exported_part(node: LexborNode) -> str | None:
    """What an element of such a document is, beside its text: its comments and the heads of its pages."""
    if node.tag == "a" and _COMMENT.fullmatch(node.attributes.get("href") or ""):
        return "inline"
    if node.tag != "div" or node.parent is None or node.parent.tag != "body":
        return None
    first = node.css_first("a[id]")
    if first is not None and _COMMENT.fullmatch(first.attributes.get("id") or ""):
        return "comments"
    return "running head" if node.prev is None else None
