"""What a web page sets in bold. In: its parser, its elements. Out: which of them are bold, and head what follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex
from selectolax.lexbor import LexborHTMLParser, LexborNode

from bot.ingest import tidy
from bot.ingest.content import titles
from bot.ingest.readers.htmlnodes import elements, names_of, text_of

_BOLD = regex.compile(r"(?i)font-weight\s*:\s*(?:bold|[6-9]00)")
_RULE = regex.compile(r"\.([\w-]{1,60})\s{0,5}\{([^{}]{0,1000})\}")
_DEPTH = 6
_STYLES = 200_000
_BOLD_TAGS = frozenset({"b", "strong"})
_BESIDE_BOLD = frozenset({"i", "em", "var", "code", "tt", "samp", "kbd"})


class BoldLine(NamedTuple):
    """A line in bold that heads what follows it; `signed`: what its own paragraph says below it are signatures, too."""

    text: str
    signed: bool = False


class Bold:
    """What is bold on one page: by a tag, by its own style, or by a class that the page's styles set in bold, as word
    processors write."""

    def __init__(self, parser: LexborHTMLParser) -> None:
        styles = "".join(node.text(deep=True) for node in parser.css("style")[:10])[:_STYLES]
        self._classes = frozenset(name for name, style in _RULE.findall(styles) if _BOLD.search(style))

    def is_row(self, row: LexborNode) -> bool:
        """Whether more than one cell of a row holds something, and all that they hold is in bold, as in a header."""
        cells = [child for child in elements(row) if child.tag in {"td", "th"} and text_of(child, 50)]
        return len(cells) > 1 and all(cell.tag == "th" or self._holds(cell) for cell in cells)

    def line(self, node: LexborNode) -> BoldLine | None:
        """What is in bold and is all of a paragraph, or of its first line, and heads what follows; None without such.

        What stands in italics or as code beside it belongs to it, as does the semicolon of a statement: the line is the
        signature of what is told below.
        """
        first: list[str] = []
        below: list[str] = []
        broken = any_bold = any_beside = plain_below = False
        for text, bold, beside in self._marked(node):
            plain = not (bold or beside) and any(map(str.isalnum, text or ""))
            if text is None:
                broken = broken or bool(first)
            elif broken:
                below.append(text)
                plain_below = plain_below or plain
            elif text.strip():
                if plain:
                    return None
                any_bold, any_beside = any_bold or bold, any_beside or (beside and not bold)
                first.append(text)
            elif first:
                first.append(text)
        text, rest = tidy.line("".join(first)), tidy.line(" ".join(below))
        signature = any_beside or text.endswith(";")
        if signature:  # a further one below it may begin with a small letter
            heads = any_bold and titles.bold_heads(text.rstrip(";"), "", several=False)
        else:
            heads = any_bold and titles.bold_heads(text, rest, several=False)
        return BoldLine(text, signature and bool(rest) and not plain_below) if heads else None

    def _marked(self, node: LexborNode) -> Iterator[tuple[str | None, bool, bool]]:
        """The pieces of text below `node`, each with whether it is in bold, and in italics or code; None where a line
        breaks."""
        waiting = [(node.child, False, False)]
        while waiting:
            child, bold, beside = waiting.pop()
            if child is None:
                continue
            waiting.append((child.next, bold, beside))
            if child.is_text_node:
                yield child.text_content or "", bold, beside
            elif child.tag == "br":
                yield None, bold, beside
            elif child.is_element_node:
                waiting.append((child.child, bold or self._is(child), beside or child.tag in _BESIDE_BOLD))

    def _is(self, node: LexborNode) -> bool:
        attributes = node.attributes
        return (
            node.tag in _BOLD_TAGS
            or _BOLD.search((attributes.get("style") or "")[:500]) is not None
            or not self._classes.isdisjoint(names_of(node))
        )

    def _holds(self, node: LexborNode) -> bool:
        for _ in range(_DEPTH):
            children = elements(node)
            if len(children) != 1 or tidy.line(node.text(deep=False)):
                return False
            node = children[0]
            if self._is(node):
                return True
        return False
