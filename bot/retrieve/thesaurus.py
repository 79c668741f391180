"""Words that a lexical resource relates to a question's. In: a word as typed, languages. Out: alternatives to it, the
least of all: what is related in general is often not so in the case at hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import compress
from typing import Protocol

from bot.text.alternatives import Alternative
from bot.text.everyday import origins
from bot.text.languages import language_of
from bot.text.terms import fold_word

_WEIGHT = 0.3


class Thesaurus(Protocol):
    """Knows which words say almost the same. Safe to share between threads."""

    @property
    def languages(self) -> frozenset[str]:
        """The codes of the languages that it knows words of."""
        ...

    def of(self, word: str, language: str) -> Sequence[str]:
        """Single words that a word in its base form, folded or as typed, is related to; may hold it too."""
        ...


def related_forms(
    thesaurus: Thesaurus, word: str, languages: Iterable[str], held: Callable[[Sequence[str]], Iterable[bool]]
) -> Iterator[Alternative]:
    """What a thesaurus relates to `word`, found by any of its forms. `held` tells which of some words are wanted."""
    folded = fold_word(word)
    found: dict[str, None] = {}
    for language in languages:
        if language in thesaurus.languages:
            for base in origins(folded, language_of(language)):
                asked = word if base == word.lower() else base  # a name is told by its capital
                found.update(dict.fromkeys(map(fold_word, thesaurus.of(asked, language))))
    found.pop(folded, None)
    others = list(found)
    return (Alternative((folded,), other, _WEIGHT, "wordnet") for other in compress(others, held(others)))
