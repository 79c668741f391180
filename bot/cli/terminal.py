"""The terminal as a surface: its escaping, its styles, its composer. In: values. Out: text of at most 80 columns.

Colour only where standard output is a terminal and NO_COLOR is not set; the same words either way.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from pathlib import Path

import regex

from bot.answer.lookup import Found
from bot.answer.wording.compose import Composer, Safe
from bot.model import Answer

# Control characters (an escape sequence in a document must not reach the terminal), and bidi overrides.
_UNSAFE = regex.compile(r"[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069--\n\t]", regex.V1)


def escape(text: str) -> str:
    """`text` without anything that a terminal would obey."""
    # Whatever is unsafe cannot be printed; a search of each character takes ten times as long.
    return text if text.replace("\n", "").isprintable() else _UNSAFE.sub("", text)


@dataclass(frozen=True, slots=True)
class Style:
    """What switches a terminal's look; all empty without colour."""

    bold: Safe
    dim: Safe
    good: Safe
    fair: Safe
    none: Safe
    mark: Safe
    off: Safe


def _style(*codes: str) -> Style:
    return Style(*(Safe(f"\x1b[{code}m" if code else "") for code in codes))


PLAIN = _style("", "", "", "", "", "", "")
_COLOUR = _style("1", "2", "1;32", "1;33", "1;35", "1;36", "0")


_MARK_ON, _MARK_OFF = "\ue000", "\ue001"  # private use: stand for a style until lines are wrapped


def _marked(text: str, marks: Sequence[tuple[int, int]]) -> str:
    """`text` with the spans `marks` set off."""
    pieces: list[str] = []
    at = 0
    for start, end in marks:
        pieces += [_unmarked(text[at:start]), _MARK_ON, _unmarked(text[start:end]), _MARK_OFF]
        at = end
    return "".join([*pieces, _unmarked(text[at:])])


def _unmarked(text: str) -> str:
    return text.replace(_MARK_ON, "").replace(_MARK_OFF, "")


def style_of_output() -> Style:
    """Colour if standard output shows it, else plain."""
    return _COLOUR if sys.stdout.isatty() and not os.environ.get("NO_COLOR") else PLAIN


class Terminal:
    """Words values for a terminal."""

    def __init__(self, prompts: Path, style: Style) -> None:
        self._prompts = prompts
        self._reports: Composer | None = None
        self._composer = Composer(prompts, "terminal", escape)
        self._style = style

    def plain(self) -> Terminal:
        """The same words without colour, from the templates that were read."""
        other = copy(self)
        other._style = PLAIN
        return other

    @property
    def digest(self) -> str:
        """The digest of the templates in use."""
        return self._composer.digest

    def answer(self, answer: Answer) -> str:
        """The reply to a question, by its tier."""
        return self.render(answer.tier, answer=answer)

    def render(self, name: str, **values: object) -> str:
        """Any other template."""
        return self._composer.render(name, style=self._style, **values)

    def report(self, name: str, **values: object) -> str:
        """A report, whose templates are read only for it."""
        return self._reporter().render(name, style=self._style, **values)

    def check(self) -> None:
        """Compile every template. Raises `TemplateError` for one that is broken."""
        self._composer.check()
        self._reporter().check()

    def _reporter(self) -> Composer:
        if self._reports is None:
            self._reports = Composer(self._prompts, "report", escape)
        return self._reports

    def lookup(self, words: str, found: Sequence[Found]) -> str:
        """Passages with the matched words marked."""
        shown = [(entry.hit.passage, _marked(entry.hit.passage.text, entry.marks)) for entry in found]
        text = self.render("lookup", words=words, found=shown)
        on, off = (self._style.mark, self._style.off) if self._style.mark else ("*", "*")
        return text.replace(_MARK_ON, on).replace(_MARK_OFF, off)
