"""A word of a question as a corpus has it. In: what counts as the word. Out: how exactly it stands among terms."""

from __future__ import annotations

from dataclasses import dataclass

from bot.retrieve.retriever import WeightedTerm
from bot.text.alternatives import Via


@dataclass(frozen=True, slots=True)
class Phrase:
    """Index terms that count as a word of the question where all of them stand, and why."""

    terms: tuple[str, ...]
    weight: float
    via: Via


@dataclass(frozen=True, slots=True)
class QueryTerm:
    """A word of the question in the corpus's terms.

    `variants` are the index terms that count as the word, each with its weight, the heaviest first; `phrases` are such
    of several terms; both are empty when the allowed collections hold nothing like it. `weight` is the word's own (1 as
    typed, less when carried over), `idf` its rarity, 0 for what turns out to be function words. `corrected` is what it
    was read as.
    """

    word: str
    variants: tuple[WeightedTerm, ...]
    weight: float
    idf: float
    corrected: str | None = None
    phrases: tuple[Phrase, ...] = ()

    @property
    def known(self) -> bool:
        """Whether anything in the allowed collections matches the word."""
        return bool(self.variants or self.phrases)

    @property
    def only_related(self) -> bool:
        """Whether all that matches the word only has to do with it in general, not in the corpus."""
        return self.known and not self.phrases and all(variant.via == "wordnet" for variant in self.variants)

    def exactness(self, there: frozenset[str]) -> float:
        """How exactly the word stands among the index terms `there`: 1 as typed, 0 not at all."""
        best = 0.0
        for variant in self.variants:  # the heaviest first
            if variant.term in there:
                best = variant.weight
                break
        for phrase in self.phrases:
            if phrase.weight > best and there.issuperset(phrase.terms):
                best = phrase.weight
        return best
