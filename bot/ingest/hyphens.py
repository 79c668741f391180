"""Words that a line end has split. In: text with its line ends, and the words of the whole file. Out: text
without them."""

from __future__ import annotations

import re

from bot.text.patterns import lazily

_SPLIT_WORD = lazily(r"(?P<head>\p{L}{2,})-\n(?P<tail>\p{Ll}{2,})")
_TYPESET = lazily(r"\u2010(?=[ \t]*\n)")  # as manual pages have it
_SPLIT_AT_END = lazily(r"\p{L}+-[ \t]*\n\s*\p{L}+")
_KEPT_HYPHEN = lazily(r"(?<=[\p{L}\p{N}]-)\n(?=[\p{L}\p{N}])")
_WORD = lazily(r"\p{L}+(?:-\p{L}+)*")


def words(text: str) -> frozenset[str]:
    """The words that `text` writes in one piece, hyphenated ones as a whole."""
    text = _TYPESET.sub("-", text)
    if not _SPLIT_AT_END.search(text):
        return frozenset()  # nothing will be asked
    return frozenset(word.casefold() for word in _WORD.findall(_SPLIT_AT_END.sub(" ", text)))


def rejoin(text: str, known: frozenset[str]) -> str:
    """`text` with words made whole that were split at a line end; other line ends stay."""
    text = _TYPESET.sub("-", re.sub("\u00ad[ \t]*\n[ \t]*", "", text))
    if "-" not in text or "\n" not in text:
        return text
    text = re.sub(r"[ \t]*\n[ \t]*", "\n", text)
    text = _SPLIT_WORD.sub(lambda m: _whole(m["head"], m["tail"], known), text)
    return _KEPT_HYPHEN.sub("", text)  # "China-\nRussia": its own hyphen, which only loses the line end


def _whole(head: str, tail: str, known: frozenset[str]) -> str:
    """As the file writes the word elsewhere; without such a place, a hyphen between two words that the file knows is
    theirs, any other one is the typesetter's."""
    joined, hyphenated = (head + tail).casefold(), f"{head}-{tail}".casefold()
    if joined in known:
        return head + tail
    compound = hyphenated in known or (head.casefold() in known and tail.casefold() in known)
    return f"{head}-{tail}" if compound else head + tail
