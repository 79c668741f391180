"""What a text claims, to be looked up sentence by sentence. In: a text as somebody wrote it. Out: its claims, and what
the corpus has for each.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.model import Answer
from bot.text.language import detect
from bot.text.sentences import split

_MARKUP = re.compile(r"^\s*(?:>+|[-*+•]|#{1,6}|-#|\d{1,3}[.)])\s+")
_LEAST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Looked:
    """A claim as it was written, and what its words find."""

    claim: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Evidence:
    """The first claims of a text with what was found for each; `more` were not looked up."""

    looked: tuple[Looked, ...]
    more: int = 0


def claims(text: str) -> list[str]:
    """The sentences of `text` that say something: of three words or more, without the marks of lists and quotes."""
    language = detect(text)
    found: list[str] = []
    for line in text.splitlines():
        bare = _MARKUP.sub("", line).strip()
        found += [bare[start:end] for start, end in split(bare, language) if _says_something(bare[start:end])]
    return list(dict.fromkeys(found))


def _says_something(sentence: str) -> bool:
    words = [word for word in sentence.split() if any(map(str.isalnum, word))]
    # A script without spaces makes one word of a sentence.
    return len(words) >= _LEAST_WORDS or any(len(word) > 5 and not word.isascii() for word in words)
