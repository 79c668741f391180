"""Text to index terms. In: text in NFC and its language. Out: tokens with their term and where they stand.

Words are runs of Unicode letters, marks and digits (a combining mark belongs to its word); a dotted acronym is one
word, and so is a name with a common short form. A term is the word in NFKC, case folded and stemmed by Snowball's
stemmer of the language; a language that has none keeps its words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import regex
import Stemmer

from bot.text.stopwords import stopwords

_SHORT_FOR = {
    "united states of america": "us",
    "united states": "us",
    "united kingdom": "uk",
    "european union": "eu",
    "united nations": "un",
    "soviet union": "ussr",
}
_NAMES = "|".join(name.replace(" ", r"\s") for name in _SHORT_FOR)
WORD = regex.compile(rf"(?:\p{{L}}\.){{2,}}|\b(?i:{_NAMES})\b|[\p{{L}}\p{{N}}_][\p{{L}}\p{{N}}\p{{M}}_]*")
"""One word: a dotted acronym, a name that has a common short form, or a run of letters, marks and digits."""
_ASCII_WORD = re.compile(r"\w+", re.ASCII)
_ASCII_ACRONYM = re.compile(r"[A-Za-z]\.[A-Za-z]\.")
_NAME_PARTS = tuple({name.split()[0] for name in _SHORT_FOR})

_SNOWBALL = {
    "ar": "arabic",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "tr": "turkish",
}


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text: its index term, its span, whether it is a function word."""

    term: str
    start: int
    end: int
    stop: bool


class _WordStemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802  (PyStemmer's name)


class _Known(dict[str, tuple[str, str, bool]]):
    """Words with their analysis, worked out when first asked for: looking one up runs no Python code."""

    def __init__(self, analyze: Callable[[str], tuple[str, str, bool]]) -> None:
        super().__init__()
        self._analyze = analyze

    def __missing__(self, word: str) -> tuple[str, str, bool]:
        found = self._analyze(word)
        if len(self) < 200_000:
            self[word] = found
        return found


class Analyzer:
    """Splits text of one language into terms. Safe to share: it keeps a cache of words and nothing else."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._stop = stopwords(language)
        name = _SNOWBALL.get(language)
        self._stemmer: _WordStemmer | None = Stemmer.Stemmer(name) if name else None  # pyright: ignore[reportUnknownMemberType]
        self._known = _Known(self._analyze)

    def tokens(self, text: str) -> list[Token]:
        """Every word of `text` in order, function words included and marked."""
        found: list[Token] = []
        for match in WORD.finditer(text):
            _, term, stop = self._known[match.group()]
            found.append(Token(term, match.start(), match.end(), stop))
        return found

    def terms(self, text: str) -> list[str]:
        """The terms of `text` in order, function words left out: what is indexed."""
        return [term for _, term, stop in self.spelled(text) if not stop]

    def spelled(self, text: str) -> list[tuple[str, str, bool]]:
        """Every word of `text` in order as it stands, with its term and whether it is a function word: `tokens` without
        spans, in a third of the time."""
        return list(map(self._known.__getitem__, words_of(text)))

    def words(self, text: str) -> list[str]:
        """The words of `text` as they are written, lower case, function words included."""
        return [_fold(word) for word in words_of(text)]

    def term(self, word: str) -> str:
        """The index term of one word."""
        return self._known[word][1]

    def _analyze(self, word: str) -> tuple[str, str, bool]:
        folded = _fold(word)
        # "IT" and "US" in capitals are names; "it" and "us" are not.
        stop = folded in self._stop and not (len(word) > 1 and word.isupper())
        return word, self._stemmer.stemWord(folded) if self._stemmer and not stop else folded, stop


def words_of(text: str) -> list[str]:
    """What `WORD` finds in `text`; in half of the time where that can only be runs of ASCII."""
    if text.isascii() and not _ASCII_ACRONYM.search(text):
        lower = text.lower()
        if not any(part in lower for part in _NAME_PARTS):
            return _ASCII_WORD.findall(text)
    return WORD.findall(text)


def _fold(word: str) -> str:
    folded = (word if word.isascii() else unicodedata.normalize("NFKC", word)).casefold().replace(".", "")
    return _SHORT_FOR.get(" ".join(folded.split()), folded) if " " in folded or "\n" in folded else folded
