"""Words of a corpus that hold another word. In: a word, what the corpus writes. Out: words of the corpus.

Relations that a stemmer does not know: other endings of the same stem in languages without one, words derived from the
same root (both by what two words share from their beginning), and compounds, of which both halves are words of the
corpus themselves.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

from bot.text.patterns import lazily

_HANGUL = lazily(r"\p{Hangul}")
_SHARED = 3  # characters that two forms of a word have in common at least, two in scripts that write syllables
_ENDING = 4  # the longest ending
_PART = 4  # the shortest part of a compound
_MOST = 12


class Vocabulary(Protocol):
    """The words that may be read, lower case."""

    def beginning(self, prefix: str) -> Sequence[str]:
        """Those that begin with `prefix`, by the alphabet."""
        ...

    def ending(self, suffix: str) -> Sequence[str]:
        """Those that end with `suffix`, by the alphabet."""
        ...

    def holds(self, word: str) -> bool:
        """Whether `word` is one of them."""
        ...


def inflected(word: str, vocabulary: Vocabulary) -> list[str]:
    """Words that differ from `word` in their endings only, the nearest first."""
    least = min(len(word), 2) if _HANGUL.match(word) else _SHARED
    return _sharing(word, vocabulary, least, 3 / 5)[:_MOST]


def derived(word: str, vocabulary: Vocabulary, prefixes: Sequence[str]) -> list[str]:
    """Words of the same root, most of which they share ("finanziert", "Finanzierung"), the nearest first.

    `prefixes` may stand before the root in `word` ("eröffnet", "öffnete").
    """
    if len(word) < _SHARED + 2:
        return []
    found = _sharing(word, vocabulary, _SHARED + 1, 3 / 5)
    for prefix in prefixes:
        if word.startswith(prefix) and len(root := word[len(prefix) :]) > _SHARED + 1:
            found += _sharing(root, vocabulary, _SHARED + 1, 4 / 5)
    return list(dict.fromkeys(found))[:_MOST]


def _sharing(word: str, vocabulary: Vocabulary, least: int, share: float) -> list[str]:
    """Other words that begin with a share of `word`, of `least` characters at least, and have a short rest."""
    start = word[: max(least, math.ceil(len(word) * share))]
    found = [
        other for other in vocabulary.beginning(start) if other != word and len(other) - _common(word, other) <= _ENDING
    ]
    return sorted(found, key=lambda other: (-_common(word, other), len(other), other))


def alternating(word: str, vocabulary: Vocabulary, alternations: Sequence[tuple[str, str]]) -> list[str]:
    """Words of the stem of `word` with another vowel, as it changes under stress ("renovar", "renuevan")."""
    found: dict[str, None] = {}
    for one, other in (*alternations, *((other, one) for one, other in alternations)):
        at = word.rfind(one, 1, len(word) - 2)
        stem = word[:at] + other + word[at + len(one) : -2]
        if at > 0 and len(stem) > _SHARED:
            found.update(dict.fromkeys(w for w in vocabulary.beginning(stem) if len(w) - len(stem) <= _ENDING))
    return list(found)[:_MOST]


def compounds(word: str, vocabulary: Vocabulary, linking: Sequence[str]) -> list[str]:
    """Compounds that `word` heads or opens, and the parts of `word` where it is a compound itself.

    `linking` are the letters that a language puts between parts ("Verteidigung-s-minister"), the empty one included.
    """
    if len(word) < _PART:
        return []
    headed = [
        w
        for w in vocabulary.ending(word)
        if w != word
        and ((len(word) > _PART and len(w) > len(word) + 2) or _opens(w[: -len(word)], vocabulary, linking))
    ]
    opened = [w for w in vocabulary.beginning(word) if w != word and _heads(w[len(word) :], vocabulary, linking)]
    return [*headed, *opened, *parts(word, vocabulary, linking)]


def parts(word: str, vocabulary: Vocabulary, linking: Sequence[str]) -> list[str]:
    """The words of the corpus that `word` is made of, its head first; the head alone where only that is known."""
    heads = [cut for cut in range(_PART, len(word) - _PART + 1) if vocabulary.holds(word[cut:])]
    for cut in heads:
        for link in linking:
            opener = word[: cut - len(link)]
            if word[:cut].endswith(link) and len(opener) >= _PART and vocabulary.holds(opener):
                return [word[cut:], opener]
    return [word[cut:] for cut in heads[:1] if len(word) - cut > _PART]


def _opens(opener: str, vocabulary: Vocabulary, linking: Sequence[str]) -> bool:
    return any(
        opener.endswith(link) and len(stem := opener[: len(opener) - len(link)]) >= _PART and vocabulary.holds(stem)
        for link in linking
    )


def _heads(rest: str, vocabulary: Vocabulary, linking: Sequence[str]) -> bool:
    return any(
        rest.startswith(link) and len(head := rest[len(link) :]) >= _PART and vocabulary.holds(head) for link in linking
    )


def _common(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
