"""What heads the rest of a paragraph of Markdown, or what follows it. In: the inline token of a paragraph. Out: the
tokens of its head, and those below."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it.token import Token

from bot.ingest import tidy
from bot.ingest.content import questions, titles

_NAME_WORDS = 8


def bold_opening(inline: Token) -> tuple[Sequence[Token], Sequence[Token]] | None:
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


def in_italics(inline: Token) -> Sequence[Token]:
    """A paragraph that is nothing but some words in italics which may name what follows; () for others."""
    children = inline.children or []
    marks = [child.type for child in children if child.type.startswith("em_")]
    whole = marks == ["em_open", "em_close"] and children[0].type == "em_open" and children[-1].type == "em_close"
    named = whole and titles.bold_heads(plain(children), "", several=False)
    return children if named and len(plain(children).split()) <= _NAME_WORDS else ()


def question(inline: Token) -> tuple[Sequence[Token], Sequence[Token]] | None:
    """The first line of a paragraph, where it is a question, and what stands below it."""
    children = inline.children or ()
    breaks = (at for at, child in enumerate(children) if child.type in ("softbreak", "hardbreak"))
    at = next(breaks, None)
    if at is None or not questions.is_bare(plain(children[:at])):
        return None
    return children[:at], children[at + 1 :]


def plain(children: Sequence[Token]) -> str:
    """The text of some tokens as it is judged, not as it is kept."""
    return tidy.line(" ".join(child.content for child in children))
