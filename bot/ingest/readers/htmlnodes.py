"""The nodes of a parsed page. In: a node. Out: its classes, what lies below it, its text."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from bot.ingest import tidy
from bot.ingest.raised import BY_TAG

HEADINGS = {f"h{level}": level for level in range(1, 7)}
"""The elements that are headings, with their levels."""
INLINE = frozenset({"a", "span", "em", "strong", "b", "i", "code"})
"""The elements that may stand between a heading, or what raises a text, and the words."""
_NESTED = 3  # of them between a text and what raises it
SILENT = frozenset({
    "script", "style", "template", "svg", "canvas", "iframe", "object", "embed", "video", "audio", "button", "select",
    "textarea", "input", "option", "map", "math", "link", "meta", "head", "title", "img", "picture", "source",
    "track", "area", "base", "param", "progress", "meter", "datalist",
})  # fmt: skip
"""The elements whose text, if they have any, is none of the page."""


def names_of(node: LexborNode) -> list[str]:
    """The classes of an element."""
    return (node.attributes.get("class") or "")[:500].split()


def children(node: LexborNode) -> list[LexborNode]:
    """The children of a node, last first: as a stack wants them."""
    found: list[LexborNode] = []
    child = node.child
    while child is not None:
        found.append(child)
        child = child.next
    found.reverse()
    return found


def elements(node: LexborNode) -> list[LexborNode]:
    """The elements right below a node, in the order of the page."""
    return [child for child in reversed(children(node)) if child.is_element_node]


def shown(node: LexborNode) -> str:
    """The text of a text node as a reader sees it: raised or lowered where an element around it says so."""
    text, parent = node.text_content or "", node.parent
    for _ in range(_NESTED):
        if parent is None or parent.tag not in INLINE:
            break
        parent = parent.parent
    return BY_TAG.get(parent.tag or "", str)(text) if parent is not None else text


def text_of(node: LexborNode, limit: int) -> str:
    """The text below a node on one line, at most about `limit` characters."""
    parts: list[str] = []
    size = 0
    stack = [node]
    while stack and size < limit:
        current = stack.pop()
        if current.is_text_node:
            parts.append(current.text_content or "")
            size += len(parts[-1])
        elif current.is_element_node and current.tag not in SILENT:
            parts.append(" ")
            stack.extend(children(current))
    return tidy.line("".join(parts)[:limit])
