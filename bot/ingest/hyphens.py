"""Words that a line end has split. In: text with its line ends, and the words of the whole file. Out: text
without them.

Where hardly a line of a file ends in a hyphen, nobody has split its words: those hyphens are the author's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.text.patterns import lazily

_SPLIT_WORD = lazily(r"(?P<head>\p{L}{2,})-\n(?P<tail>\p{Ll}{2,})")
_TYPESET = lazily(r"\u2010(?=[ \t]*\n)")  # as manual pages have it
_SPLIT_AT_END = lazily(r"\p{L}+-[ \t]*\n\s*\p{L}+")
# "China-\nRussia", "1999–\n2004", "the quay—\nand the pier", "the quay\n—and the pier"
_KEPT_HYPHEN = lazily(
    r"(?<=[\p{L}\p{N}][\-–—])\n(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])\n(?=—\p{Ll})|(?<=\p{N})\n(?=[–—]\p{N})"
)
_SYLLABLE = 2  # letters: "be", "in" and "un" begin more words than compounds
_HYPHEN = re.compile("[-–—]")
_SELDOM = 0.04  # of a file's lines: fewer that end in a hyphen are no typesetter's
_WORD = lazily(r"\p{L}+(?:-\p{L}+)*")


@dataclass(frozen=True, slots=True)
class Known:
    """The words that a file writes in one piece, hyphenated ones as a whole; whether its lines split others."""

    words: frozenset[str] = frozenset()
    split: bool = True


UNKNOWN = Known()


def words(text: str) -> Known:
    """What `text`, with its line ends, tells of its words."""
    text = _TYPESET.sub("-", text)
    if not _SPLIT_AT_END.search(text):
        return UNKNOWN  # nothing will be asked
    found = frozenset(word.casefold() for word in _WORD.findall(_SPLIT_AT_END.sub(" ", text)))
    ends = [match["head"] + match["tail"] for match in _SPLIT_WORD.finditer(text)]
    seldom = len(ends) < _SELDOM * (text.count("\n") + 1)
    return Known(found, not seldom or any(word.casefold() in found for word in ends))


def rejoin(text: str, known: Known) -> str:
    """`text` with words made whole that were split at a line end; other line ends stay."""
    text = _TYPESET.sub("-", re.sub("\u00ad[ \t]*\n[ \t]*", "", text))
    if "\n" not in text or not _HYPHEN.search(text):
        return text
    text = re.sub(r"[ \t]*\n[ \t]*", "\n", text)
    text = _SPLIT_WORD.sub(lambda m: _whole(m["head"], m["tail"], known), text)
    return _KEPT_HYPHEN.sub("", text)  # its own hyphen or dash, which only loses the line end


def _whole(head: str, tail: str, known: Known) -> str:
    """As the file writes the word elsewhere; without such a place, a hyphen between two words that the file knows is
    theirs, any other one is the typesetter's, if there is one."""
    joined, hyphenated = (head + tail).casefold(), f"{head}-{tail}".casefold()
    if joined in known.words:
        return head + tail
    parts = len(head) > _SYLLABLE and {head.casefold(), tail.casefold()} <= known.words
    compound = not known.split or hyphenated in known.words or parts
    return f"{head}-{tail}" if compound else head + tail
