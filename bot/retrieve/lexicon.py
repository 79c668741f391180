"""What the allowed collections write. In: an index, the collections. Out: their words and terms, how rare they are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from bot.retrieve.retriever import Retriever
from bot.text.everyday import is_known
from bot.text.languages import language_of
from bot.text.terms import Analyzer, fold_word


class Lexicon:
    """The words of the `allowed` collections, in their `languages`, each with its analyzer; `asked_in` are the
    languages that questions may be in, `asking` is that of the question at hand, None where nothing tells."""

    def __init__(
        self,
        engine: Retriever,
        analyzer: Callable[[str], Analyzer],
        allowed: frozenset[str],
        asking: str | None = None,
    ) -> None:
        self._engine = engine
        self.asking = asking
        self.allowed = allowed
        self.analyzer = analyzer
        self.languages = engine.languages(allowed)
        self.analyzers = [analyzer(language) for language in self.languages]
        self.asked_in = tuple(dict.fromkeys((*self.languages, "en")))  # members mix English into any language

    def read_in(self, word: str) -> tuple[str, ...]:
        """The languages that a word may be of: that of the question, if it knows the word. Who asks for a wheelchair or
        a car in English has no German compound of "Chair" in mind, nor what is "caro" in Spanish."""
        if self.asking is not None and is_known(fold_word(word), language_of(self.asking)):
            return (self.asking,)
        return self.asked_in

    def stems(self, word: str) -> list[str]:
        """The terms that a word may be, one a language."""
        return list(dict.fromkeys(analyzer.term(word) for analyzer in self.analyzers))

    def held(self, terms: Iterable[str]) -> frozenset[str]:
        """Those of the terms that some text has."""
        return self._engine.held(terms, self.allowed)

    def known(self, terms: Sequence[str]) -> list[str]:
        """Those of the terms that some text has, in their order."""
        held = self.held(terms)
        return [term for term in terms if term in held]

    def has(self, words: Sequence[str]) -> list[bool]:
        """Of each of some words in lower case, whether some text has it, function words aside: many at once take a
        fraction of the time."""
        each = [analyzer.terms_of_each(words) for analyzer in self.analyzers]
        there = self.held(chain.from_iterable(each))
        return [not there.isdisjoint(terms) for terms in zip(*each, strict=True)]

    def frequency(self, word: str) -> int:
        """In how many passages a word stands, as the commonest of the terms that it may be."""
        return max((self._engine.frequency(stem, self.allowed) for stem in self.stems(word)), default=0)

    def idf(self, term: str) -> float:
        """How rare a term is; "" is one that no text has."""
        return self._engine.idf(term, self.allowed)

    def near(self, word: str, distance: int) -> list[str]:
        """The words that become `word` by so many changed letters at most."""
        return self._engine.near(word, self.allowed, distance)

    def acronyms(self) -> tuple[tuple[str, str], ...]:
        """Short forms, and what the texts explain them by."""
        return self._engine.acronyms(self.allowed)

    def people(self) -> tuple[tuple[str, str], ...]:
        """First names, and the family names by which the texts call the same people."""
        return self._engine.people(self.allowed)

    def beginning(self, prefix: str) -> list[str]:
        """The words that begin with `prefix`, by the alphabet."""
        return self._engine.beginning(prefix, self.allowed)

    def ending(self, suffix: str) -> list[str]:
        """The words that end with `suffix`, by the alphabet."""
        return self._engine.ending(suffix, self.allowed)

    def holds(self, word: str) -> bool:
        """Whether `word` is one of the words."""
        return self._engine.holds(word, self.allowed)
