"""The text of a paragraph of Markdown. In: inline tokens. Out: what a reader sees of them, and what is left out."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from markdown_it.token import Token

from bot.ingest import hyphens, tidy
from bot.ingest.raised import BY_TAG
from bot.ingest.readers import markdownhtml, obsidian
from bot.model import Dropped

_SIGNS = re.compile(r"^(?:\[![A-Za-z][\w-]{1,30}(?:\|[^\]\n]{0,60})?\][+-]?[^\S\n]*\n?|-# )", re.MULTILINE)
"""What only tells how a line looks, on GitHub, in Discord and in Obsidian."""


class Inline:
    """The text of tokens, in a file that has the words `known`; what is left out of them gathers in `dropped`."""

    def __init__(self, known: hyphens.Known) -> None:
        self.dropped: list[Dropped] = []
        self._known = known

    def text(self, children: Sequence[Token], line: int) -> str:
        """The text of some tokens on one line."""
        return self.joined(self.written(children, line))

    def joined(self, written: str) -> str:
        """A text on one line, words that a line end has split whole."""
        return tidy.line(hyphens.rejoin(written, self._known))

    def written(self, children: Sequence[Token], line: int) -> str:
        """The text of some tokens with its line ends."""
        parts: list[str] = []
        tags: list[re.Match[str]] = []
        script: Callable[[str], str] = str
        for child in children:
            match child.type:
                case "text":
                    parts.append(script(self._without_signs(child.content, line)))
                case "code_inline" | "text_special":
                    parts.append(child.content)
                case "softbreak" | "hardbreak":
                    parts.append("\n")
                case "image":
                    self.dropped.append(
                        Dropped("image", tidy.line(child.content or str(child.attrs.get("src", ""))), line)
                    )
                case "html_inline":
                    parts.append(self._inline_html(child.content, tags, line))
                    if (tag := markdownhtml.tag_of(child.content)) and tag[2].lower() in BY_TAG:
                        script = str if tag[1] else BY_TAG[tag[2].lower()]
                case _:
                    pass
        self.leave_out(markdownhtml.alone(tags), line)
        return _SIGNS.sub("", "".join(parts))

    def leave_out(self, pieces: Sequence[tuple[str, str]], line: int) -> None:
        """Report pieces, each with its reason before it."""
        for reason, piece in pieces:
            if text := tidy.line(piece):
                self.dropped.append(Dropped(reason, text[:200], line))

    def _without_signs(self, content: str, line: int) -> str:
        text, left_out = obsidian.without_signs(content)
        self.leave_out(left_out, line)
        return text

    def _inline_html(self, content: str, tags: list[re.Match[str]], line: int) -> str:
        """What stands in the text for a piece of HTML; adds to `tags` what is one."""
        if tag := markdownhtml.tag_of(content):
            tags.append(tag)
            return " " if markdownhtml.breaks(tag) else ""
        if left_out := markdownhtml.unshown(content):
            self.leave_out(left_out, line)
            return ""
        return content
