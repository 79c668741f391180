"""Whether a quote carries what a question set calls right. In: texts. Out: yes or no.

Sets are made from the files, quotes from the canonical text, so white space, markup and typographic variants are folded
before they are compared, and a sentence that was cut otherwise still counts.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_TAG = re.compile(r"<[^<>]{1,200}>")
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^()\s]*\)")
_LINE_END_HYPHEN = re.compile(r"-\s*\n\s*")
_SPACE_OR_MARKUP = re.compile(r"[\s*_`#>|\\]+")
_WORD = re.compile(r"\w+")
_PLAIN = str.maketrans({"\u00ad": None, "‘": "'", "’": "'", "“": '"', "”": '"'})

_SHORT_QUOTE = 4  # words that a quote needs to count as a piece of a longer gold sentence
_SHORT_GOLD = 5  # words that a gold sentence needs to be recognised by most of them
_MOST = 0.6


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is compared, and its words."""

    text: str
    words: tuple[str, ...]


def fold(text: str) -> Folded:
    """`text` without markup, in lower case, with plain quotation marks and single spaces."""
    bare = html.unescape(_TAG.sub(" ", text))
    bare = unicodedata.normalize("NFKC", _LINK.sub(r"\1", bare)).translate(_PLAIN)
    bare = _SPACE_OR_MARKUP.sub(" ", _LINE_END_HYPHEN.sub("", bare)).strip().lower()
    return Folded(bare, tuple(_WORD.findall(bare)))


def carries(quote: Folded, gold: Folded) -> bool:
    """Whether one contains the other, or 60 % of the gold sentence's words stand in the quote in order."""
    if not quote.text or not gold.text:
        return False
    if gold.text in quote.text:
        return True
    if quote.text in gold.text and len(quote.words) >= min(_SHORT_QUOTE, len(gold.words)):
        return True
    return len(gold.words) >= _SHORT_GOLD and _in_order(gold.words, quote.words) >= _MOST * len(gold.words)


def contains(words: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether the words of `phrase` stand in `words`, one after the other."""
    size = len(phrase)
    return size > 0 and any(tuple(words[at : at + size]) == tuple(phrase) for at in range(len(words) - size + 1))


def _in_order(wanted: Sequence[str], words: Sequence[str]) -> int:
    """How many of the `wanted` words are found when each is looked for behind the one found before."""
    found = at = 0
    for word in wanted:
        try:
            at = words.index(word, at) + 1
        except ValueError:
            continue
        found += 1
    return found
