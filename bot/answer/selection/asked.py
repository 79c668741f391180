"""The terms of a question, laid out for the many texts that they are looked for in. In: terms. Out: of texts given as
their index terms, how exactly each term stands in each, as matrices of a row for each text and a column for each term,
and what shares of the question that makes.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from bot.answer.selection.reading import Label
from bot.answer.selection.units import UnitWords
from bot.retrieve.queryterm import QueryTerm

Floats = NDArray[np.float64]

_SEPARATOR = "\0"
_GRAM = 4
_SAME = 0.8  # how exactly another form stands for a word
_JUST_THAT, _MOST, _PURE = 0.9, 0.6, 0.7  # of a question: title and headings, the heading alone; of that heading


class Asked:
    """The terms of a question, laid out for the many texts that they are looked for in."""

    def __init__(self, terms: Sequence[QueryTerm], counted: NDArray[np.bool_], verb: int | None = None) -> None:
        """`counted` are the terms that shares are of: what else is covered comes on top; `verb` is the place of the one
        that says what one asks how to do."""
        self._verb = frozenset(v.term for v in terms[verb].variants if v.weight >= _SAME) if verb is not None else None
        self._worth = np.array([term.idf * term.weight for term in terms])
        self.total = float(self._worth[counted].sum()) or 1.0
        self._nothing = [0.0] * len(terms)
        self._columns: dict[str, list[tuple[int, float]]] = {}
        for at, term in enumerate(terms):
            for variant in term.variants:
                self._columns.setdefault(variant.term, []).append((at, variant.weight))
        self._own = frozenset(variant.term for term in terms if term.weight == 1.0 for variant in term.variants)
        self._phrases = [(at, phrase) for at, term in enumerate(terms) for phrase in term.phrases]
        self._wanted = self._columns.keys() | {term for _, phrase in self._phrases for term in phrase.terms}
        self._fits: dict[Label, tuple[float, bool, bool, bool]] = {}
        grams = [_grams_of(term) for term in terms]
        self._grams = list(chain.from_iterable(grams))
        self._gram_worth = np.array(
            [worth / len(those) for those, worth in zip(grams, self._worth.tolist(), strict=True) for _ in those]
        )

    def exactness(self, texts: Iterable[Iterable[str]]) -> Floats:
        """How exactly each term, a column, stands in each text, a row, given as its index terms: 1 as typed, 0 not at
        all. Two that are only related to it tell more than one: that both stand for something else is less likely."""
        return np.array([self._exactness(text) for text in texts])

    def _exactness(self, text: Iterable[str]) -> list[float]:
        there = self._wanted.intersection(text)
        if not there:
            return self._nothing
        found = self._nothing.copy()
        unlike: dict[int, float] = {}
        # In one order: a product differs in its last digit by that of its factors.
        for term in there if len(there) == 1 else sorted(there):
            for at, weight in self._columns.get(term, ()):
                if weight > found[at]:  # noqa: PLR1730  (`max` takes as long as all else here)
                    found[at] = weight
                if weight < _SAME:
                    unlike[at] = unlike.get(at, 1.0) * (1 - weight)
        for at, other in unlike.items():
            found[at] = max(found[at], 1 - other)
        for at, phrase in self._phrases:
            if there.issuperset(phrase.terms):
                found[at] = max(found[at], phrase.weight)
        return found

    def early(self, unit: UnitWords) -> float:
        """How early the first of the terms stands among those of a unit: 1 where it opens with one, 0 without any. Code
        does not open with what it is about."""
        if unit.code:
            return 0.0
        return next((1 / (1 + place) for place, term in enumerate(unit.own) if term in self._columns), 0.0)

    def echoes(self, line: Sequence[str], above: Sequence[str]) -> bool:
        """Whether a line, given as its terms, has no words but those that the question itself has and what stands
        `above` it."""
        return all(term in self._own or term in above for term in line)

    def share(self, exactness: Floats) -> Floats:
        """The share of what is covered in the idf of all terms, a row of `exactness` each."""
        return np.add.reduce(exactness * self._worth, axis=-1) / self.total  # `sum` itself, without a call around it

    def grams(self, texts: Sequence[str]) -> Floats:
        """The share of the terms' character n-grams that stand in each text."""
        return np.add.reduce(_stand(self._grams, texts) * self._gram_worth, axis=1) / self.total

    def fit(self, label: Label, place: int, topped: float, told: float) -> tuple[float, float]:
        """How well the label, whole or by what it names, answers to the question, for what stands `place` units below
        it; and the same of a label that asks, or that names what one asks how to do, of which title and headings hold
        the share `topped`, and those and what stands below it `told`. Where it says that it tells how, the title above
        it says of what ("How to join"); where it only says what is done, that may be told below: "Installing"."""
        known = self._fits.get(label)
        if known is None:
            fits = [self._covered(words) for words in label.names if not words.isdisjoint(self._columns)]
            known = self._fits[label] = (
                max((share * math.sqrt(pure) for share, pure in fits), default=0.0),
                label.heads and any(share >= _MOST and pure >= _PURE for share, pure in fits),
                label.heads and label.manner == "how" and any(pure >= _PURE for _, pure in fits),
                label.heads and any(pure >= _PURE for _, pure in fits) and self._does(label),
            )
        fit, names_that, asks_how, does = known
        # The title of a page names all of it: what one asks how to do is told further below.
        asks = label.asks or (names_that and topped >= _JUST_THAT and not label.titled)
        if (asks_how and topped >= _JUST_THAT) or (does and told >= _JUST_THAT and not label.titled):
            fit, asks = max(fit, min(told, 1.0)), True
        return fit / (1 + place / 2), fit**2 / (1 + place / 2) if asks else 0.0

    def _covered(self, words: frozenset[str]) -> tuple[float, float]:
        """The share of the question that the terms of a label cover, and that of them which the question has."""
        return float(self.share(self.exactness([words]))[0]), len(words & self._columns.keys()) / len(words)

    def serves(self, purpose: frozenset[str]) -> float:
        """How well what a unit tells how to do, as terms, answers to the question."""
        if purpose.isdisjoint(self._columns):  # most units tell of nothing
            return 0.0
        share, pure = self._covered(purpose)
        return share * math.sqrt(pure)

    def _does(self, label: Label) -> bool:
        """Whether a label says what one asks how to do."""
        return self._verb is not None and any(not words.isdisjoint(self._verb) for words in label.names)

    def keyed(self, key: frozenset[str]) -> float:
        """The share of the terms that the first cell of a row covers, if it has no other words."""
        return float(self.share(self.exactness([key]))[0]) if key and key <= self._columns.keys() else 0.0


def _stand(parts: Sequence[str], texts: Sequence[str]) -> NDArray[np.bool_]:
    """Whether each of the parts, a column, stands in each text, a row."""
    stands = bytes([part in text for text in texts for part in parts])
    return np.frombuffer(stands, np.bool_).reshape(len(texts), len(parts))


def _grams_of(term: QueryTerm) -> list[str]:
    """The 4-grams of a term's first variant, as parts of terms in a row: a shorter one is sought as a whole."""
    if not term.variants:
        return []
    word = term.variants[0].term
    if len(word) < _GRAM:
        return [in_a_row((word,))]
    return list(dict.fromkeys(word[at : at + _GRAM] for at in range(len(word) - _GRAM + 1)))


def in_a_row(terms: Iterable[str]) -> str:
    """Whole terms as they stand in a text of them: between marks that stand in none."""
    return f"{_SEPARATOR}{_SEPARATOR.join(terms)}{_SEPARATOR}"
