"""Scripts that write no space between words. In: a run of letters. Out: spans of character n-grams in place of words.

Chinese and Japanese by two characters, with the single ones as parts; Thai, Lao, Khmer and Burmese by three. A question
is first cut where its function words stand, since no dictionary tells its words apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from bot.text.languages import LANGUAGES
from bot.text.patterns import lazily

_PAIRED = r"\p{Han}\p{Hiragana}\p{Katakana}ー々〆〇"
_TRIPLED = r"\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
UNSPACED = rf"[{_PAIRED}{_TRIPLED}]"
_UNSPACED = lazily(UNSPACED)

_RUN = lazily(rf"(?P<two>[{_PAIRED}][{_PAIRED}\p{{M}}]*)|(?P<three>[{_TRIPLED}][{_TRIPLED}\p{{M}}]*)|.", regex.S)
_CHARACTER = lazily(r".\p{M}*", regex.S)
_KANA = lazily(r"[\p{Hiragana}ー]+")


def is_unspaced(text: str) -> bool:
    """Whether `text` has a character of a script without spaces."""
    return not text.isascii() and _UNSPACED.search(text) is not None


def count_words(text: str) -> int:
    """Words of `text`; two characters count as one in scripts without spaces."""
    return len(text.split()) + (0 if text.isascii() else len(_UNSPACED.findall(text)) // 2)


def rejoined(words: Iterable[str], text: str) -> list[str]:
    """`words` of `text` for people to read: n-grams that overlap in it as the one run that they were cut from."""
    joined: list[str] = []
    for word in words:
        last = joined[-1] if joined and is_unspaced(word) and is_unspaced(joined[-1]) else ""
        runs = (last + word[shared:] for shared in (2, 1) if last and last[-shared:] == word[:shared])
        run = next((run for run in runs if run in text), "")
        if run:
            joined[-1] = run
        else:
            joined.append(word)
    return joined


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a run, by its span: an n-gram, or what stands between runs of unspaced script.

    `gram` tells the n-grams, `part` the single characters within a longer run.
    """

    start: int
    end: int
    gram: bool = False
    part: bool = False


def pieces(run: str) -> Iterator[Piece]:
    """The pieces of a run of letters, in the order of their starts; n-grams overlap."""
    spaced = 0  # where what is no unspaced script began
    for match in _RUN.finditer(run):
        if match.lastgroup is None:
            continue
        if spaced < match.start():
            yield Piece(spaced, match.start())
        spaced = match.end()
        yield from _grams(match.group(), match.start(), 2 if match.lastgroup == "two" else 3)
    if spaced < len(run):
        yield Piece(spaced, len(run))


def _grams(run: str, at: int, size: int) -> Iterator[Piece]:
    # A combining mark stays with the character before it where it would else be counted as one of two.
    ends = [match.end() for match in _CHARACTER.finditer(run)] if size == 2 else list(range(1, len(run) + 1))
    starts = [0, *ends[:-1]]
    if len(ends) <= size:
        if size == 2 and len(ends) == 2:
            yield Piece(at, at + ends[0], gram=True, part=True)
        yield Piece(at, at + ends[-1], gram=True)
        if size == 2 and len(ends) == 2:
            yield Piece(at + starts[1], at + ends[1], gram=True, part=True)
        return
    for n, start in enumerate(starts):
        if size == 2:
            yield Piece(at + start, at + ends[n], gram=True, part=True)
        if n + size <= len(ends):
            yield Piece(at + start, at + ends[n + size - 1], gram=True)


def asked(run: str, leave_out: frozenset[str]) -> Iterator[Piece]:
    """The pieces of a run of a question that say what it is about: those between the words to leave out."""
    at = 0
    for cut in [*_cuts(leave_out).finditer(run), None]:
        end = cut.start() if cut else len(run)
        found = [piece for piece in pieces(run[at:end]) if not piece.part]
        # Hiragana joins and inflects: alone it is a topic only where nothing else stands.
        telling = [piece for piece in found if not _KANA.fullmatch(run, at + piece.start, at + piece.end)]
        for piece in telling or ([] if is_unspaced(run[:at] + run[end:]) else found):
            yield Piece(at + piece.start, at + piece.end, piece.gram)
        at = cut.end() if cut else end


@lru_cache(maxsize=64)
def _cuts(leave_out: frozenset[str]) -> regex.Pattern[str]:
    unspaced = sorted((word for word in leave_out if is_unspaced(word)), key=lambda word: (-len(word), word))
    if not unspaced:
        return regex.compile(r"(?!)")
    cuts = [known.cuts for known in LANGUAGES.values() if known.cuts and known.stopwords <= leave_out]
    return regex.compile("|".join([*map(regex.escape, unspaced), *cuts]))


def follows(one: str, other: str) -> bool:
    """Whether `other` may be the n-gram after `one` in the same run."""
    return len(one) > 1 and not one.isascii() and bool(_UNSPACED.match(one)) and other.startswith(one[1:])
