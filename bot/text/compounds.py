"""Words run together or torn apart. In: a question's text, or one word. Out: the ways in which a text may write them.

Whoever searches keeps those that occur in the corpus, so a joining or parting that makes no word does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from bot.text.alternatives import Alternative
from bot.text.languages import Language
from bot.text.terms import fold_word, name_parts, spelt_words

_JOINED = 0.8
_LEAST = 2  # letters of each part: single ones join to anything
_JOINED_LEAST = 5
_BETWEEN = 2  # words between two that may be one: "of the"; in a row of nothing else, each would be read for each
_LETTERED = 3  # letters behind a single one
_SMALL, _LONGER = 5, 3
_HYPHENS = frozenset("-‐‑")
_GAPS = _HYPHENS | frozenset(" \u00a0")
_PREFIXES = ("non", "un", "re")
_REST = 4
_TURNING = ("", "a", "ac", "as", "de", "des", "dis", "ex", "im", "in", "un")
_TURNED = 7  # letters of what two words share behind their beginnings


def joined(text: str, apart: frozenset[str] = frozenset()) -> Iterator[Alternative]:
    """Neighbours in `text`, divided by a space or a hyphen, as one word: "web site", "re-upload", "v-sync". No word
    begins with one of `apart`."""
    for one, other in pairwise(spelt_words(text)):
        between = text[one.end : other.start]
        if between not in _GAPS:
            continue
        pair = (one.folded, other.folded)
        whole = one.folded + other.folded
        fits = whole.isalpha() and len(whole) >= _JOINED_LEAST and min(map(len, pair)) >= _LEAST
        if (fits and pair[0] not in apart) or (between in _HYPHENS and whole.isalpha() and _is_lettered(pair)):
            yield Alternative(pair, whole, _JOINED, "compound")


def around(text: str, language: Language) -> Iterator[Alternative]:
    """Words around articles as one word: what is done, and to what ("report a bug" as "reportbug"); a thing, and what
    it is of ("id of the row" as "rowid")."""
    words = spelt_words(text)
    small = language.articles | language.genitive
    for at, (one, following) in enumerate(pairwise(words)):
        if following.folded not in small:  # as behind most
            continue
        behind = range(at + 1, min(at + _BETWEEN + 2, len(words)))
        end = next((end for end in behind if words[end].folded not in small), at)
        between = {word.folded for word in words[at + 1 : end]}
        if not between or not text[one.end : words[end].start].replace(" ", "").isalpha():
            continue
        pair = (one.folded, words[end].folded)
        whole = "".join(pair if language.genitive.isdisjoint(between) else reversed(pair))
        if len(whole) >= _JOINED_LEAST and all(
            len(part) >= _LEAST and part.isalpha() and part not in language.stopwords for part in pair
        ):
            yield Alternative(pair, whole, _JOINED, "compound")


def unsigned(text: str) -> Iterator[Alternative]:
    """Options in `text` without their dashes, as words: "--dry-run" as "dry run"."""
    for word in spelt_words(text):
        if word.folded.startswith("--"):
            yield Alternative((word.folded,), word.folded.replace("-", " ").strip(), _JOINED, "spelling")


def parted(word: str) -> Iterator[tuple[str, str]]:
    """The ways to read a word as two: "updateclient" as "update client", and others."""
    folded = fold_word(word)
    if folded.isalpha():
        for at in range(_LEAST, len(folded) - _LEAST + 1):
            yield folded[:at], folded[at:]


def lettered(word: str) -> tuple[str, str] | None:
    """A word as its first letter and the rest, which texts may part by a hyphen: "vsync" as "v sync"."""
    folded = fold_word(word)
    pair = folded[:1], folded[1:]
    return pair if folded.isalpha() and _is_lettered(pair) else None


def _is_lettered(pair: tuple[str, str]) -> bool:
    return len(pair[0]) == 1 and len(pair[1]) >= _LETTERED


def respelt(word: str) -> tuple[str, ...]:
    """A name of programs as others spell it: "set_limit" as "setlimit", "readLine" as "read_line"."""
    parts = [part.lower() for part in name_parts(word)]
    return ("".join(parts), "_".join(parts)) if len(parts) > 1 else ()


def are_small(pair: tuple[str, str], small: frozenset[str]) -> bool:
    """Whether two parts of a word are function words of `small`, those of one language, and long enough not to be so by
    chance: "how do", but not "be an" of "bean"."""
    return len("".join(pair)) >= _SMALL and max(map(len, pair)) >= _LONGER and small.issuperset(pair)


def without_prefix(word: str) -> str | None:
    """What is left of "unbanned", "re-upload", "nonmember" without the prefix; None for a word that has none."""
    folded = fold_word(word)
    for prefix in _PREFIXES:
        if folded.startswith(prefix) and len(folded) - len(prefix) >= _REST:
            return folded.removeprefix(prefix)
    return None


def are_turned(one: str, other: str) -> bool:
    """Whether two words differ only in beginnings that turn what they say: "deceleration" is no slip of the keys for
    "acceleration", nor "synchronously" for "asynchronously"."""
    if one == other:
        return False
    for beginning in _TURNING:
        rest = one.removeprefix(beginning)
        if one.startswith(beginning) and len(rest) >= _TURNED and other.endswith(rest):
            turned = other.removesuffix(rest)
            # One letter more is a slip: "acommodation".
            if turned in _TURNING and ("" in (beginning, turned) or min(len(beginning), len(turned)) > 1):
                return True
    return False
