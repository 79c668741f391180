"""Words of a question to what counts as them. In: words with their weights, the allowed collections. Out: terms that
know what they match in those collections.

A word is analyzed as each language of the allowed documents would have it. What a text may say instead counts beside
it, each kind less than the word as typed: other forms and spellings, numbers and dates written otherwise, acronyms that
the allowed collections explain, an operator's synonyms and wordnets, words run together or torn apart. A word that
stands nowhere is read as what the allowed collections write almost like it: members type fast.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import NamedTuple

from bot.retrieve.inflect import alternating, derived, inflected
from bot.retrieve.inflect import compounds as compounded
from bot.retrieve.retriever import Retriever, WeightedTerm
from bot.retrieve.synonyms import Rule, Synonyms, SynonymsFile
from bot.retrieve.thesaurus import Thesaurus, related_forms
from bot.text import compounds
from bot.text.alternatives import Alternative, Via
from bot.text.everyday import bases, idioms, is_known
from bot.text.forms import other_forms
from bot.text.grams import follows, is_unspaced
from bot.text.languages import language_of
from bot.text.numbers import other_writings
from bot.text.places import is_of_place, is_place
from bot.text.stopwords import LIGHT, stopwords, talk
from bot.text.terms import Analyzer, fold_word

_NUMBER_IDF = 0.5
_TYPO_WEIGHT = 0.8
_TWO_TYPOS_WEIGHT = 0.6
_SWAP_LENGTH = 4  # shorter words have too many neighbours; of four letters, only a swap tells
_TYPO_LENGTH = 5
_INITIAL_LENGTH = 7  # the first letter is seldom mistyped: "bread" is no "read"
_TWO_TYPOS_LENGTH = 9
_TYPO_LIMIT = 3
_CORRECTIONS = 8
_SPOKEN = 5  # letters, at least, of a word without its last "g"
_FORMS_KEPT = 20_000  # words
_PART_LENGTH = 3  # letters of a word with content that another runs into
_PART_WEIGHT = 0.6
_WHOLE_WEIGHT = 0.9
_REST_WEIGHT = 0.5
_INFLECTED_WEIGHT = 0.8
_COMPOUND_WEIGHT = 0.6
_DERIVED_WEIGHT = 0.4


@dataclass(frozen=True, slots=True)
class Phrase:
    """Index terms that count as a word of the question where all of them stand, and why."""

    terms: tuple[str, ...]
    weight: float
    via: Via


class _Held(NamedTuple):
    """What of the alternatives to a word the allowed collections hold: of one term, by that, and of several."""

    variants: dict[str, WeightedTerm]
    phrases: tuple[Phrase, ...]


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


class Expander:
    """Expands words over one snapshot of a library. Safe to share between threads. Keeps what it found of words, which
    does not change in a snapshot."""

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
        self._thesaurus = thesaurus
        self._acronyms: dict[frozenset[str], Synonyms] = {}
        self._forms_seen: dict[tuple[str, frozenset[str]], _Held] = {}
        self._related_seen: dict[tuple[str, frozenset[str]], dict[str, WeightedTerm]] = {}

    def terms(self, words: Sequence[tuple[str, float]], allowed: frozenset[str], text: str = "") -> list[QueryTerm]:
        """What each of the words, given with its weight, matches in the allowed collections.

        `text` is the question that they stand in, in which alternatives to several words are looked for; without it,
        the words in their order. Typing errors are looked for in the first eight unknown words: each costs a pass over
        the vocabulary.
        """
        alternatives: dict[str, list[Alternative]] = {}
        for alternative in self._alternatives(text or " ".join(word for word, _ in words), allowed):
            if any(self._weighed((alternative,), allowed)):  # few neighbours make a word together
                for word in alternative.of:
                    alternatives.setdefault(word, []).append(alternative)
        found: list[QueryTerm] = []
        corrected = 0
        for word, weight in words:
            term = self._as_written(word, weight, alternatives.get(fold_word(word), ()), allowed)
            if not term.known:
                term = self._spoken(term, allowed)
            if not term.known:
                term = self._parted(term, allowed)
            if not term.known and term.idf and corrected < _CORRECTIONS:
                corrected += 1
                term = self._corrected(term, allowed)
            found.append(term)
        return _without_joints(_without_seams(found), text)

    def _alternatives(self, text: str, allowed: frozenset[str]) -> Iterator[Alternative]:
        languages = self._data_languages(allowed)
        yield from other_writings(text, languages)
        yield from compounds.joined(text)
        yield from compounds.unsigned(text)
        yield from idioms(text, languages)
        language = languages[0]
        term = self._analyzer(language).term
        if self._synonyms:
            yield from self._synonyms.current().of(text, language, term)
        for alternative in self._explained(allowed).of(text, language, term):
            yield alternative._replace(via="acronym")

    def _data_languages(self, allowed: frozenset[str]) -> tuple[str, ...]:
        # Members mix English into any language.
        return tuple(dict.fromkeys((*self._engine.languages(allowed), "en")))

    def _explained(self, allowed: frozenset[str]) -> Synonyms:
        known = self._acronyms.get(allowed)
        if known is None:
            # What a text has as a word is no short form that its readers made up.
            rules = [
                Rule(pair, pair)
                for pair in self._engine.acronyms(allowed)
                if not pair[0].islower() or not self._known(self._stems(pair[0], allowed), allowed)
            ]
            known = self._acronyms.setdefault(allowed, Synonyms(rules))
        return known

    def _as_written(
        self, word: str, weight: float, alternatives: Sequence[Alternative], allowed: frozenset[str]
    ) -> QueryTerm:
        stems = self._stems(word, allowed)
        exact = self._known(stems, allowed)
        other = self._forms(word, stems, allowed)
        if alternatives:
            other = _with_less(self._weighed(alternatives, allowed), other)
            other = _Held(_without(other.variants, exact), other.phrases)
        return self._query_term(
            word,
            {
                **self._related(word, allowed),
                **other.variants,
                **{stem: WeightedTerm(stem) for stem in exact},
            },
            other.phrases,
            weight,
            allowed,
        )

    def _forms(self, word: str, stems: Iterable[str], allowed: frozenset[str]) -> _Held:
        """Those of a word's forms that the allowed collections hold: few of many, so they are kept. What has one of the
        word's own `stems` is the word itself."""
        known = self._forms_seen.get((word, allowed))
        if known is None:
            analyzers = [self._analyzer(language) for language in self._engine.languages(allowed)]
            terms_of: dict[str, list[str]] = {}

            def held(words: Sequence[str]) -> list[bool]:
                each = [analyzer.terms_of_each(words) for analyzer in analyzers]
                there = self._engine.held(chain.from_iterable(each), allowed).difference(stems)
                for terms in each:
                    for form, term in zip(words, terms, strict=True):
                        if term in there:
                            terms_of.setdefault(form, []).append(term)
                return [form in terms_of for form in words]

            forms = other_forms(word, self._data_languages(allowed), held)
            if self._thesaurus:
                forms = (*forms, *related_forms(self._thesaurus, word, self._engine.languages(allowed), held))
            variants: dict[str, WeightedTerm] = {}
            for form in forms:  # the heaviest first
                for term in terms_of[form.words]:
                    if term not in variants:
                        variants[term] = WeightedTerm(term, form.weight, form.via)
            known = _Held(variants, ())
            if len(self._forms_seen) < _FORMS_KEPT:
                self._forms_seen[word, allowed] = known
        return known

    def _related(self, word: str, allowed: frozenset[str]) -> dict[str, WeightedTerm]:
        """Terms of words that hold `word` or its stem, where a language inflects without a stemmer or compounds."""
        if is_unspaced(word) or not word.isalpha():
            return {}
        known = self._related_seen.get((word, allowed))
        if known is None:
            found = self._relations(word.casefold(), allowed)
            there = self._engine.held(found, allowed)
            known = {term: found[term] for term in found if term in there}
            if len(self._related_seen) < _FORMS_KEPT:
                self._related_seen[word, allowed] = known
        return known

    def _relations(self, word: str, allowed: frozenset[str]) -> dict[str, WeightedTerm]:
        vocabulary = _Vocabulary(self._engine, allowed)
        found: dict[str, WeightedTerm] = {}

        def relate(others: Iterable[str], term_of: Callable[[str], str], weight: float, via: Via) -> None:
            for term in map(term_of, others):
                if term not in found or found[term].weight < weight:
                    found[term] = WeightedTerm(term, weight, via)

        for language in self._engine.languages(allowed):
            analyzer, known = self._analyzer(language), language_of(language)
            if not analyzer.stems:
                relate(inflected(word, vocabulary), analyzer.term, _INFLECTED_WEIGHT, "form")
            elif known.derives:
                relate(derived(word, vocabulary, known.prefixes), analyzer.term, _DERIVED_WEIGHT, "form")
            relate(alternating(word, vocabulary, known.alternations), analyzer.term, _DERIVED_WEIGHT, "form")
            if known.linking:
                relate(compounded(word, vocabulary, known.linking), analyzer.term, _COMPOUND_WEIGHT, "compound")
        return found

    def _weighed(self, alternatives: Iterable[Alternative], allowed: frozenset[str]) -> _Held:
        """Those of the alternatives that the allowed collections hold, of one term and of several."""
        variants: dict[str, WeightedTerm] = {}
        phrases: dict[tuple[str, ...], Phrase] = {}
        analyzers = [self._analyzer(language) for language in self._engine.languages(allowed)]
        for other in alternatives:
            for analyzer in analyzers:
                # Not the words that a name is made of: they are no words of their own.
                spelled = analyzer.spelled(other.words)
                terms = tuple(dict.fromkeys(term for _, term, stop, _, _ in spelled if not stop))
                if len(terms) == 1 and other.weight > (variants[terms[0]].weight if terms[0] in variants else 0.0):
                    if self._known(terms, allowed):
                        variants[terms[0]] = WeightedTerm(terms[0], other.weight, other.via)
                elif len(terms) > 1 and len(self._known(terms, allowed)) == len(terms):
                    phrases.setdefault(terms, Phrase(terms, other.weight, other.via))
        return _Held(variants, tuple(phrases.values()))

    def _spoken(self, term: QueryTerm, allowed: frozenset[str]) -> QueryTerm:
        """An unknown word that is written as it is spoken: "playin"."""
        if len(term.word) < _SPOKEN or not term.word.endswith("in"):
            return term
        whole = f"{term.word}g"
        weight = LIGHT if whole in talk(self._data_languages(allowed)) else term.weight
        written = self._as_written(whole, min(weight, term.weight), (), allowed)
        return replace(written, word=term.word, corrected=whole) if written.known else term

    def _parted(self, term: QueryTerm, allowed: frozenset[str]) -> QueryTerm:
        """An unknown word as two that run together, a name of programs as other programs spell it, or as what is left
        of it without a prefix."""
        best: tuple[int, tuple[str, str]] | None = None
        if is_unspaced(term.word):
            return term
        names = (Alternative((), name, _WHOLE_WEIGHT, "spelling") for name in compounds.respelt(term.word))
        if any(respelt := self._weighed(names, allowed)):
            return self._query_term(term.word, *respelt, term.weight, allowed)
        lists = [stopwords(language) for language in self._data_languages(allowed)]
        small = frozenset[str]().union(*lists)
        real = self._is_real(term.word, allowed)
        for pair in compounds.parted(term.word):
            content = [part for part in pair if part not in small]
            # What a mayor is, or soup, is asked for: no "may or", no "so up"; nor is to bother a "bot her".
            if not real and any(compounds.are_small(pair, one) for one in lists):
                return replace(term, idf=0.0, corrected=" ".join(pair))
            if not content or (real and len(content) < len(pair)) or any(len(part) < _PART_LENGTH for part in content):
                continue
            least = min(max(self._frequencies(part, allowed), default=0) for part in content)
            if least and (best is None or least > best[0]):
                best = least, pair
        if best is not None:
            parts = [part for part in best[1] if part not in small]
            whole = [Alternative((), " ".join(parts), _WHOLE_WEIGHT, "compound")]
            if len(parts) > 1:
                whole += [Alternative((), part, _PART_WEIGHT, "compound") for part in parts]
            variants, phrases = self._weighed(whole, allowed)
            return self._query_term(term.word, variants, phrases, term.weight, allowed)
        rest = compounds.without_prefix(term.word)
        if rest is None:
            return term
        variants, _ = self._weighed([Alternative((), rest, _REST_WEIGHT, "form")], allowed)
        return self._query_term(term.word, variants, (), term.weight, allowed)

    def _is_real(self, word: str, allowed: frozenset[str]) -> bool:
        """Whether a word that the corpus lacks is one all the same, and no typing error."""
        folded, languages = fold_word(word), self._data_languages(allowed)
        if is_place(folded) or is_of_place(folded) or any(is_known(folded, language_of(code)) for code in languages):
            return True
        there = self._thesaurus
        return there is not None and any(there.of(folded, code) for code in there.languages.intersection(languages))

    def _share_a_base(self, word: str, other: str, allowed: frozenset[str]) -> bool:
        """Whether two words may be forms of one."""
        known = [language_of(code) for code in self._data_languages(allowed)]
        return any(not set(bases(fold_word(word), one)).isdisjoint(bases(other, one)) for one in known)

    def _corrected(self, term: QueryTerm, allowed: frozenset[str]) -> QueryTerm:
        near, weight = self._corrections(term.word, allowed)
        if near and self._is_real(term.word, allowed):
            # Who asks for a horse has no house in mind; "begining" is misspelt all the same.
            near = [other for other in near if self._share_a_base(term.word, other, allowed)]
        if not near:
            return term
        small = frozenset[str]().union(*(stopwords(language) for language in self._data_languages(allowed)))
        if near[0] in small:
            return replace(term, idf=0.0, corrected=near[0])
        variants, _ = self._weighed((Alternative((), other, weight, "correction") for other in near), allowed)
        # "evrything" is as little of a topic as "everything".
        weight = LIGHT if near[0] in talk(self._data_languages(allowed)) else term.weight
        corrected = self._query_term(term.word, variants, (), min(weight, term.weight), allowed)
        return replace(corrected, corrected=near[0] if variants else None)

    def _query_term(
        self,
        word: str,
        variants: dict[str, WeightedTerm],
        phrases: tuple[Phrase, ...],
        weight: float,
        allowed: frozenset[str],
    ) -> QueryTerm:
        ordered = sorted(variants.values(), key=lambda variant: -variant.weight)
        best = [variant.term for variant in ordered if variant.weight == ordered[0].weight]
        if not best and phrases:
            idf = max(self._engine.idf(term, allowed) for phrase in phrases for term in phrase.terms)
        else:
            idf = min((self._engine.idf(stem, allowed) for stem in best or self._stems(word, allowed)), default=0.0)
        if any(map(str.isdigit, word)):
            # A year or number is asked for on purpose, however common it is.
            idf = max(idf, _NUMBER_IDF * self._engine.idf("", allowed))
        return QueryTerm(word, tuple(ordered), weight, idf, phrases=phrases)

    def _corrections(self, word: str, allowed: frozenset[str]) -> tuple[list[str], float]:
        """Words of the corpus that `word` may be a typing error of, the likeliest first, and how much they count."""
        folded = fold_word(word)
        if len(folded) < _SWAP_LENGTH or not folded.isalpha():
            return [], 0.0
        found = self._alike(folded, 1, allowed)
        if found or len(folded) < _TWO_TYPOS_LENGTH:
            return found, _TYPO_WEIGHT
        return self._alike(folded, 2, allowed), _TWO_TYPOS_WEIGHT

    def _alike(self, word: str, distance: int, allowed: frozenset[str]) -> list[str]:
        from rapidfuzz.distance import OSA

        def order(other: str) -> tuple[bool, int, int, str]:
            frequency = max(self._frequencies(other, allowed), default=0)
            return other[0] != word[0], OSA.distance(word, other), -frequency, other

        def likely(other: str) -> bool:
            if not other.isalpha():
                return False
            if abs(len(word) - len(other)) > 1 and (word.endswith(other) or other.endswith(word)):
                return False  # "illegitimate": nobody mistypes by a prefix
            if compounds.are_turned(word, other):
                return False
            if len(word) < _TYPO_LENGTH or (other[0] != word[0] and len(word) < _INITIAL_LENGTH):
                return sorted(other) == sorted(word)
            return True

        near = [other for other in self._engine.near(word, allowed, distance) if likely(other)]
        return sorted(near, key=order)[:_TYPO_LIMIT]

    def _frequencies(self, word: str, allowed: frozenset[str]) -> list[int]:
        return [self._engine.frequency(stem, allowed) for stem in self._stems(word, allowed)]

    def _stems(self, word: str, allowed: frozenset[str]) -> list[str]:
        analyzers = [self._analyzer(language) for language in self._engine.languages(allowed)]
        return list(dict.fromkeys(analyzer.term(word) for analyzer in analyzers))

    def _known(self, stems: Iterable[str], allowed: frozenset[str]) -> list[str]:
        those = list(stems)
        there = self._engine.held(those, allowed)
        return [stem for stem in those if stem in there]


def _with_less(one: _Held, other: _Held) -> _Held:
    """Both: of equals, the first of `one`."""
    if not one.variants and not one.phrases:
        return other
    variants = dict(one.variants)
    for term, variant in other.variants.items():
        if term not in variants or variant.weight > variants[term].weight:
            variants[term] = variant
    there = {phrase.terms for phrase in one.phrases}
    return _Held(variants, (*one.phrases, *(phrase for phrase in other.phrases if phrase.terms not in there)))


def _without(variants: dict[str, WeightedTerm], stems: Iterable[str]) -> dict[str, WeightedTerm]:
    left_out = frozenset(stems)
    return {stem: variant for stem, variant in variants.items() if stem not in left_out}


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words of the allowed collections."""

    engine: Retriever
    allowed: frozenset[str]

    def beginning(self, prefix: str) -> list[str]:
        return self.engine.beginning(prefix, self.allowed)

    def ending(self, suffix: str) -> list[str]:
        return self.engine.ending(suffix, self.allowed)

    def holds(self, word: str) -> bool:
        return self.engine.holds(word, self.allowed)


def _without_seams(terms: Sequence[QueryTerm]) -> list[QueryTerm]:
    """The terms, those n-grams weighted nothing that are unknown only because two known words meet in them."""
    found = list(terms)
    for at, term in enumerate(terms):
        before, after = terms[at - 1 : at], terms[at + 1 : at + 2]
        if term.known or not is_unspaced(term.word):
            continue
        if (before and before[0].known and follows(before[0].word, term.word)) or (
            after and after[0].known and follows(term.word, after[0].word)
        ):
            found[at] = replace(term, idf=0.0)
    return found


def _without_joints(terms: Sequence[QueryTerm], text: str) -> list[QueryTerm]:
    """The terms, those signs weighted nothing that no text has and that only part what is asked: behind a word, as in
    "shed -> when does it open?"."""
    found = list(terms)
    for at, (before, term) in enumerate(pairwise(terms), start=1):
        if not term.known and not any(map(str.isalnum, term.word)) and f"{before.word} {term.word}" in text:
            found[at] = replace(term, idf=0.0)
    return found
