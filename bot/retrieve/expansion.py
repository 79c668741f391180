"""Words of a question to what counts as them. In: words with their weights, the allowed collections. Out: terms that
know what they match in those collections.

A word is analyzed as each language of the allowed documents would have it. What a text may say instead counts beside
it, each kind less than the word as typed (`variants`): its forms, numbers and dates written otherwise, acronyms that
the allowed collections explain, people by their first names, an operator's synonyms, WordNet, words torn apart. A
word that stands nowhere is read as what the allowed collections write almost like it (`corrections`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, compress, pairwise

from bot.retrieve.corrections import Corrections
from bot.retrieve.lexicon import Lexicon
from bot.retrieve.queryterm import QueryTerm
from bot.retrieve.retriever import Retriever
from bot.retrieve.synonyms import Rule, Synonyms, SynonymsFile
from bot.retrieve.thesaurus import Thesaurus
from bot.retrieve.variants import Variants, weighed
from bot.text import compounds
from bot.text.alternatives import Alternative
from bot.text.everyday import idioms
from bot.text.forms import same_within
from bot.text.grams import follows, is_unspaced
from bot.text.languages import language_of
from bot.text.names import short_forms
from bot.text.numbers import other_writings
from bot.text.terms import Analyzer, fold_word, spelt_words

_CORRECTIONS = 8


class Expander:
    """Expands words over one snapshot of a library. Safe to share between threads."""

    def __init__(
        self,
        engine: Retriever,
        analyzer: Callable[[str], Analyzer],
        synonyms: SynonymsFile | None = None,
        *,
        thesaurus: Thesaurus | None = None,
    ) -> None:
        self._engine = engine
        self._analyzer = analyzer
        self._synonyms = synonyms
        self._variants = Variants(thesaurus)
        self._corrections = Corrections(self._variants, thesaurus)
        self._acronyms: dict[frozenset[str], Synonyms] = {}
        self._people: dict[frozenset[str], Synonyms] = {}

    def terms(
        self,
        words: Sequence[tuple[str, float]],
        allowed: frozenset[str],
        text: str = "",
        language: str | None = None,
    ) -> list[QueryTerm]:
        """What each of the words, given with its weight, matches in the allowed collections.

        `text` is the question that they stand in, in which alternatives to several words are looked for; without it,
        the words in their order. `language` is what it is asked in, None where nothing tells. Typing errors are looked
        for in the first eight unknown words: each costs a pass over the vocabulary.
        """
        lexicon = Lexicon(self._engine, self._analyzer, allowed, language)
        alternatives: dict[str, list[Alternative]] = {}
        for alternative in self._alternatives(text or " ".join(word for word, _ in words), lexicon):
            if any(weighed((alternative,), lexicon)):
                for word in alternative.of:
                    alternatives.setdefault(word, []).append(alternative)
        found: list[QueryTerm] = []
        corrected = 0
        for word, weight in words:
            term = self._variants.of(word, weight, alternatives.get(fold_word(word), ()), lexicon)
            if term.known and term.variants and term.variants[0].via == "compound" and corrected < _CORRECTIONS:
                # Of "Regnewald" a text may have the wood, but it is the rain forest that is meant.
                corrected += 1
                term = self._corrections.compound(term, lexicon)
            if not term.known:
                term = self._corrections.spoken(term, lexicon)
            if not term.known:
                term = self._corrections.parted(term, lexicon)
            if not term.known and term.idf and corrected < _CORRECTIONS:
                corrected += 1
                term = self._corrections.corrected(term, lexicon)
                if not term.known and term.corrected is None:
                    term = self._corrections.misspelt(term, lexicon)
                if not term.known and term.corrected is None:
                    term = self._corrections.lettered(term, lexicon)
            found.append(term)
        return _without_joints(_without_seams(found), text)

    def has(self, word: str, allowed: frozenset[str]) -> bool:
        """Whether the allowed collections have a word itself, in whatever form: `terms` then tells it as `exact`."""
        lexicon = Lexicon(self._engine, self._analyzer, allowed)
        return bool(lexicon.held(lexicon.stems(word)))

    def _alternatives(self, text: str, lexicon: Lexicon) -> Iterator[Alternative]:
        languages = lexicon.asked_in
        yield from other_writings(text, languages)
        apart = frozenset[str]().union(*(language_of(code).apart for code in languages))
        joined = list(compounds.joined(text, apart))
        joined += chain.from_iterable(compounds.around(text, language_of(code)) for code in languages)
        yield from compress(joined, lexicon.has([one.words for one in joined]))  # few neighbours make a word together
        yield from compounds.unsigned(text)
        yield from idioms(text, languages)
        yield from same_within(text, languages)
        language = languages[0]
        term = lexicon.analyzer(language).term
        if self._synonyms:
            yield from self._synonyms.current().of(text, language, term)
        for alternative in self._explained(lexicon).of(text, language, term):
            yield alternative._replace(via="acronym")
        for alternative in self._called(lexicon).of(text, language, term):
            if all(term(word.word) != term(alternative.words) for word in spelt_words(text)):  # else it is said whole
                yield alternative._replace(via="name")

    def _explained(self, lexicon: Lexicon) -> Synonyms:
        known = self._acronyms.get(lexicon.allowed)
        if known is None:
            # What a text has as a word is no short form that its readers made up.
            rules = [
                Rule(pair, pair)
                for pair in lexicon.acronyms()
                if not pair[0].islower() or not lexicon.held(lexicon.stems(pair[0]))
            ]
            known = self._acronyms.setdefault(lexicon.allowed, Synonyms(rules))
        return known

    def _called(self, lexicon: Lexicon) -> Synonyms:
        known = self._people.get(lexicon.allowed)
        if known is None:
            rules = [Rule((first, *short_forms(first)), (family,)) for first, family in lexicon.people()]
            known = self._people.setdefault(lexicon.allowed, Synonyms(rules))
        return known


def _without_seams(terms: Sequence[QueryTerm]) -> list[QueryTerm]:
    """The terms, those n-grams weighted nothing that are unknown only because two known words meet in them."""
    found = list(terms)
    for at, term in enumerate(terms):
        if not term.known and is_unspaced(term.word) and any(_is_word(near, terms) for near in _beside(at, terms)):
            found[at] = replace(term, idf=0.0)
    return found


def _beside(at: int, terms: Sequence[QueryTerm]) -> list[int]:
    """The places of the n-grams that share a character with the one at a place."""
    pairs = ((at - 1, at), (at, at + 1))
    return [
        one + other - at
        for one, other in pairs
        if one >= 0 and other < len(terms) and follows(terms[one].word, terms[other].word)
    ]


def _is_word(at: int, terms: Sequence[QueryTerm]) -> bool:
    """Whether a known n-gram is a word of the question: what texts call otherwise, and overlaps one that they have as
    typed, is a seam itself, of which the tables know a word by chance."""
    term = terms[at]
    return term.known and (_is_typed(term) or not any(_is_typed(terms[near]) for near in _beside(at, terms)))


def _is_typed(term: QueryTerm) -> bool:
    return any(variant.via == "exact" for variant in term.variants)


def _without_joints(terms: Sequence[QueryTerm], text: str) -> list[QueryTerm]:
    """The terms, those signs weighted nothing that no text has and that only part what is asked: behind a word, as in
    "shed -> when does it open?"."""
    found = list(terms)
    for at, (before, term) in enumerate(pairwise(terms), start=1):
        if not term.known and not any(map(str.isalnum, term.word)) and f"{before.word} {term.word}" in text:
            found[at] = replace(term, idf=0.0)
    return found
