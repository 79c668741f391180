"""What counts as a word. In: a word, what the allowed collections write. Out: those of their terms that count as it,
each with its weight and why.

A word as typed counts whole. Its other forms and spellings, words derived from it or put together with it, and what
numbers, acronyms and synonyms put in its place count less; so do the words that a thesaurus relates to one that the
collections do not hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from bot.retrieve.inflect import alternating, compounds, derived, inflected
from bot.retrieve.lexicon import Lexicon
from bot.retrieve.queryterm import Phrase, QueryTerm
from bot.retrieve.retriever import WeightedTerm
from bot.retrieve.thesaurus import Thesaurus, related_forms
from bot.text.alternatives import Alternative, Via
from bot.text.forms import other_forms
from bot.text.grams import is_unspaced
from bot.text.languages import language_of

_NUMBER_IDF = 0.5
_FORMS_KEPT = 20_000  # words
_INFLECTED_WEIGHT = 0.8
_COMPOUND_WEIGHT = 0.6
_DERIVED_WEIGHT = 0.4


class Held(NamedTuple):
    """What of the alternatives to a word the allowed collections hold: of one term, by that, and of several."""

    variants: dict[str, WeightedTerm]
    phrases: tuple[Phrase, ...]


class Variants:
    """What counts as words, over one snapshot of a library. Safe to share between threads. Keeps what it found of
    words, which does not change in a snapshot."""

    def __init__(self, thesaurus: Thesaurus | None = None) -> None:
        self._thesaurus = thesaurus
        self._forms_seen: dict[tuple[str, frozenset[str], str | None], dict[str, WeightedTerm]] = {}
        self._related_seen: dict[tuple[str, frozenset[str], str | None], dict[str, WeightedTerm]] = {}

    def of(self, word: str, weight: float, alternatives: Sequence[Alternative], lexicon: Lexicon) -> QueryTerm:
        """A word as it is written, given with its weight and what else counts as it in its question."""
        stems = lexicon.stems(word)
        exact = {stem: WeightedTerm(stem) for stem in lexicon.known(stems)}
        other = self._forms(word, stems, lexicon)
        phrases: tuple[Phrase, ...] = ()
        if alternatives:
            variants, phrases = weighed(alternatives, lexicon)
            merged = _heavier(variants, other)
            other = {term: merged[term] for term in merged if term not in exact}
        return query_term(word, Held({**self._related(word, lexicon), **other, **exact}, phrases), weight, lexicon)

    def _forms(self, word: str, stems: Sequence[str], lexicon: Lexicon) -> dict[str, WeightedTerm]:
        """Those of a word's forms that the allowed collections hold: few of many, so they are kept. What has one of the
        word's own `stems` is the word itself."""
        key = word, lexicon.allowed, lexicon.asking
        known = self._forms_seen.get(key)
        if known is None:
            terms_of: dict[str, list[str]] = {}

            def held(words: Sequence[str]) -> list[bool]:
                each = [analyzer.terms_of_each(words) for analyzer in lexicon.analyzers]
                there = lexicon.held(chain.from_iterable(each)).difference(stems)
                if not there:
                    return [False] * len(words)
                for terms in each:
                    for form, term in zip(words, terms, strict=True):
                        if term in there:
                            terms_of.setdefault(form, []).append(term)
                return [form in terms_of for form in words]

            forms = other_forms(word, lexicon.read_in(word), held)
            if self._thesaurus and not lexicon.known(stems):
                forms = (*forms, *related_forms(self._thesaurus, word, lexicon.languages, held))
            variants: dict[str, WeightedTerm] = {}
            for form in forms:  # the heaviest first
                for term in terms_of[form.words]:
                    variants.setdefault(term, WeightedTerm(term, form.weight, form.via))
            known = variants
            if len(self._forms_seen) < _FORMS_KEPT:
                self._forms_seen[key] = known
        return known

    def _related(self, word: str, lexicon: Lexicon) -> dict[str, WeightedTerm]:
        """Terms of words that hold `word` or its stem, where a language inflects without a stemmer or compounds."""
        if is_unspaced(word) or not word.isalpha():
            return {}
        key = word, lexicon.allowed, lexicon.asking
        known = self._related_seen.get(key)
        if known is None:
            found = self._relations(word.casefold(), lexicon)
            there = lexicon.held(found)
            known = {term: found[term] for term in found if term in there}
            if len(self._related_seen) < _FORMS_KEPT:
                self._related_seen[key] = known
        return known

    def _relations(self, word: str, lexicon: Lexicon) -> dict[str, WeightedTerm]:
        found: dict[str, WeightedTerm] = {}

        def relate(others: Iterable[str], term_of: Callable[[str], str], weight: float, via: Via) -> None:
            for term in map(term_of, others):
                if term not in found or found[term].weight < weight:
                    found[term] = WeightedTerm(term, weight, via)

        read_in = lexicon.read_in(word)
        for language in filter(read_in.__contains__, lexicon.languages):
            analyzer, known = lexicon.analyzer(language), language_of(language)
            if not analyzer.stems:
                relate(inflected(word, lexicon), analyzer.term, _INFLECTED_WEIGHT, "form")
            elif known.derives:
                relate(derived(word, lexicon, known.prefixes), analyzer.term, _DERIVED_WEIGHT, "form")
            relate(alternating(word, lexicon, known.alternations), analyzer.term, _DERIVED_WEIGHT, "form")
            if known.linking:
                relate(compounds(word, lexicon, known.linking), analyzer.term, _COMPOUND_WEIGHT, "compound")
        return found


def weighed(alternatives: Iterable[Alternative], lexicon: Lexicon) -> Held:
    """Those of the alternatives that the allowed collections hold, of one term and of several."""
    variants: dict[str, WeightedTerm] = {}
    phrases: dict[tuple[str, ...], Phrase] = {}
    for other in alternatives:
        for analyzer in lexicon.analyzers:
            # Not the words that a name is made of: they are no words of their own.
            spelled = analyzer.spelled(other.words)
            terms = tuple(dict.fromkeys(term for _, term, stop, _, part in spelled if not stop and not part))
            if len(terms) == 1 and other.weight > (variants[terms[0]].weight if terms[0] in variants else 0.0):
                if lexicon.held(terms):
                    variants[terms[0]] = WeightedTerm(terms[0], other.weight, other.via)
            elif len(terms) > 1 and len(lexicon.held(terms)) == len(terms):
                phrases.setdefault(terms, Phrase(terms, other.weight, other.via))
    return Held(variants, tuple(phrases.values()))


def query_term(word: str, held: Held, weight: float, lexicon: Lexicon) -> QueryTerm:
    """A word of this weight that what is `held` counts as, with its rarity."""
    variants, phrases = held
    ordered = sorted(variants.values(), key=lambda variant: -variant.weight)
    best = [variant.term for variant in ordered if variant.weight == ordered[0].weight]
    if not best and phrases:
        idf = max(lexicon.idf(term) for phrase in phrases for term in phrase.terms)
    else:
        # Where there is nothing to read, there is no language that a word has a stem in.
        idf = min(map(lexicon.idf, best or lexicon.stems(word) or ("",)))
    if any(map(str.isdigit, word)):
        # A year or number is asked for on purpose, however common it is.
        idf = max(idf, _NUMBER_IDF * lexicon.idf(""))
    return QueryTerm(word, tuple(ordered), weight, idf, phrases=phrases)


def _heavier(one: dict[str, WeightedTerm], other: dict[str, WeightedTerm]) -> dict[str, WeightedTerm]:
    """Both; of a term in both, the heavier, and of equals that of `one`."""
    found = dict(one)
    for term, variant in other.items():
        if term not in found or variant.weight > found[term].weight:
            found[term] = variant
    return found
