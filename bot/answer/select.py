"""Sentence selection. In: a question, its terms, the hits. Out: candidates, best first, with
the features that rank them.

    score = 0.5 * idf share of the question's terms that the unit covers
          + 0.5 * the same share, with idf counted over the units of the hits alone: a word that all of them hold
                  (what the hits are about) tells none of them apart
          + 1.0 * passage BM25 / (2.2 * sum of idf)
          + 0.4 * share of the remaining terms covered by the unit before or after
          + 0.55 * share of the remaining terms covered by title and headings
          + 0.3 * answer type present (1 yes, 0 no, 0.5 no opinion)
          + 0.25 * share of the question's adjacent pairs of terms that stand adjacent in the unit
          + 0.3 * share of the terms' character 4-grams that stand in the unit
          + 0.4 * share of the remaining terms covered by the unit before one that opens with a pronoun
          + 0.5 * share of the terms that the heading or term right above the unit covers, the less the more else it
                  says and the further down the unit stands
          - 0.3 * how little the unit reads as an answer (a question; a long code listing)

Measured on eight public sets against learned weights, which win on the set they were learned from and lose on others.
No normalisation by sentence length; ties go to the better passage, then to the earlier sentence.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from threading import Lock

import regex

from bot.answer.question import Question
from bot.ingest.labels import labels, subject
from bot.model import Hit, Passage, Unit, UnitKind
from bot.retrieve.search import QueryTerm
from bot.text.languages import LANGUAGES, Pattern, language_of
from bot.text.terms import Analyzer, Token

_GRAM = 4
_SUBJECT_WORDS = 8
_YEAR = regex.compile(r"\b(?:1\d{3}|20\d{2})\b")
_CASED = regex.compile(r"\p{Lu}")
_CACHED_PASSAGES = 2_000  # about 20 kB each


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each feature counts in a candidate's score."""

    covered: float = 0.5
    telling: float = 0.5
    passage: float = 1.0
    neighbours: float = 0.4
    headings: float = 0.55
    type: float = 0.3
    pairs: float = 0.25
    grams: float = 0.3
    referred: float = 0.4
    form: float = -0.3
    opening: float = 0.5


@dataclass(frozen=True, slots=True)
class Features:
    """Why a candidate ranks where it does; shares are of the idf of all terms of the question, 0 to 1."""

    covered: float
    telling: float
    passage: float
    neighbours: float
    headings: float
    type: float
    pairs: float
    grams: float
    referred: float
    form: float
    opening: float = 0.0

    def score(self, weights: Weights) -> float:
        """The weighted sum."""
        return (
            weights.covered * self.covered
            + weights.telling * self.telling
            + weights.passage * self.passage
            + weights.neighbours * self.neighbours
            + weights.headings * self.headings
            + weights.type * self.type
            + weights.pairs * self.pairs
            + weights.grams * self.grams
            + weights.referred * self.referred
            + weights.form * self.form
            + weights.opening * self.opening
        )


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit that might answer.

    `at` is its place among the passage's units; `own` are the terms (by position in the question) that it covers,
    `window` those that it, its neighbours, title and headings cover together.
    """

    hit: Hit
    unit: Unit
    at: int
    features: Features
    score: float
    own: frozenset[int]
    above: frozenset[int]
    window: frozenset[int]

    @property
    def text(self) -> str:
        """The unit's text."""
        return self.hit.passage.slice(self.unit.start, self.unit.end)


@dataclass(frozen=True, slots=True)
class _UnitTerms:
    form: float
    terms: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    grams: frozenset[str]
    pronoun: bool
    numbers: frozenset[str]
    names: frozenset[str] | None
    """None where capitals do not tell them."""
    dated: bool
    placed: bool
    causal: bool
    subject: frozenset[str]
    """Terms before the verb of a sentence that opens "X is ...", else empty."""


_Label = tuple[frozenset[str], frozenset[str], int]
"""The terms of a label, those of its subject, and how far below it a unit stands."""


@dataclass(frozen=True, slots=True)
class _PassageTerms:
    units: tuple[_UnitTerms, ...]
    above: frozenset[str]  # title and headings
    labels: tuple[_Label, ...]  # of each unit


_COPULAS = frozenset[str]().union(*(known.copulas for known in LANGUAGES.values()))


class Selector:
    """Ranks the units of hits. Keeps the analyzed terms of passages seen lately; safe to share between threads."""

    def __init__(self, analyzer: Callable[[str], Analyzer], weights: Weights | None = None) -> None:
        self._analyzer = analyzer
        self._weights = weights or Weights()
        self._seen: OrderedDict[str, _PassageTerms] = OrderedDict()
        self._lock = Lock()

    @property
    def weights(self) -> Weights:
        """How much each feature counts."""
        return self._weights

    def rank(self, question: Question, terms: Sequence[QueryTerm], hits: Sequence[Hit]) -> list[Candidate]:
        """Every unit of the hits that covers a term of the question or stands beside one that does, best first."""
        total = sum(term.idf * term.weight for term in terms) or 1.0
        asked = frozenset(word.text.casefold() for word in question.words)
        grams = [_grams([variant.term for variant in term.variants[:1]]) for term in terms]
        pairs = _pairs_of(terms)
        found: list[tuple[float, int, int, Candidate]] = []
        pool = [self._terms(hit.passage) for hit in hits]
        covered = [[_covered(terms, unit.terms) for unit in analyzed.units] for analyzed in pool]
        telling = _telling(question, terms, [cover for covers in covered for cover in covers])
        for rank, (hit, analyzed, covers) in enumerate(zip(hits, pool, covered, strict=True)):
            above = _covered(terms, analyzed.above)
            passage = min(1.0, hit.score / (2.2 * total))
            for at, unit in enumerate(hit.passage.units):
                own = covers[at]
                before = covers[at - 1] if at and analyzed.units[at].pronoun else {}
                beside = _merge(covers[at - 1] if at else {}, covers[at + 1] if at + 1 < len(covers) else {})
                features = Features(
                    covered=_share(own, {}, terms, total),
                    telling=sum(exactness * telling[term] for term, exactness in own.items()),
                    passage=passage,
                    neighbours=_share(beside, own, terms, total),
                    headings=_share(above, own, terms, total),
                    type=_type_match(question, analyzed.units[at], asked, terms, hit.passage.document.meta.language),
                    pairs=len(pairs & analyzed.units[at].pairs) / (len(pairs) or 1),
                    grams=_gram_share(grams, analyzed.units[at].grams, terms, total),
                    referred=_share(before, own, terms, total),
                    form=analyzed.units[at].form,
                    opening=_opening(terms, total, analyzed.labels[at]),
                )
                score = features.score(self._weights)
                window = frozenset(own) | frozenset(beside) | frozenset(above)
                candidate = Candidate(hit, unit, at, features, score, frozenset(own), frozenset(above), window)
                found.append((-score, rank, at, candidate))
        found.sort(key=lambda entry: entry[:3])
        return [candidate for _, _, _, candidate in found if candidate.window]

    def _terms(self, passage: Passage) -> _PassageTerms:
        with self._lock:
            if known := self._seen.get(passage.id):
                self._seen.move_to_end(passage.id)
                return known
        analyzed = self._analyze(passage)
        with self._lock:
            self._seen[passage.id] = analyzed
            while len(self._seen) > _CACHED_PASSAGES:
                self._seen.popitem(last=False)
        return analyzed

    def _analyze(self, passage: Passage) -> _PassageTerms:
        analyzer = self._analyzer(passage.document.meta.language)
        units = tuple(_analyze_unit(passage.slice(unit.start, unit.end), unit, analyzer) for unit in passage.units)
        above = {term for heading in passage.heading for term in analyzer.terms(heading.text)}
        above.update(analyzer.terms(passage.document.meta.title))
        below = tuple(
            (_names(analyzer, found.label), _names(analyzer, subject(found.label)), found.place)
            for found in labels(passage)
        )
        return _PassageTerms(units, frozenset(above), below)


def opens_with_pronoun(text: str) -> bool:
    """Whether a sentence opens with a word that points back: it needs the one before it."""
    return _matches(text, [known.pronoun_start for known in LANGUAGES.values()])


def _matches(text: str, patterns: Iterable[Pattern | None]) -> bool:
    return any(pattern.search(text) for pattern in patterns if pattern)


def _analyze_unit(text: str, unit: Unit, analyzer: Analyzer) -> _UnitTerms:
    language = language_of(analyzer.language)
    tokens = analyzer.tokens(text)
    words = [text[token.start : token.end] for token in tokens]
    numbers = {word for word in words if any(map(str.isdigit, word)) or word.casefold() in language.number_words}
    capitalised = [word[0].isupper() for word in words]
    # The first word of a sentence is capitalised anyway: it is a name only if another capital follows.
    names = {
        word.casefold()
        for at, word in enumerate(words)
        if capitalised[at] and not tokens[at].stop and (at > 0 or capitalised[1:2] == [True])
    }
    terms = analyzer.terms(text)
    return _UnitTerms(
        form=_form(text, unit.kind, len(words)),
        # An item is read with its lead-in, a row with its header.
        terms=frozenset(terms).union(analyzer.terms(unit.lead.text) if unit.lead else ()),
        pairs=frozenset(pairwise(token.term for token in tokens if not token.stop and not token.part)),
        grams=_grams(terms),
        pronoun=opens_with_pronoun(text),
        numbers=frozenset(map(str.casefold, numbers)),
        names=frozenset(names) if _CASED.search(text) and not language.capital_nouns else None,
        dated=_matches(text, [language.dated or _YEAR]),
        placed=_matches(text, [language.placed]),
        causal=_matches(text, [language.causal]),
        subject=_subject(tokens, words),
    )


def _form(text: str, kind: UnitKind, words: int) -> float:
    """How little a unit reads as an answer, 0 to 1: a question asks itself, a long listing covers any word."""
    if kind == "code":
        return min(0.5, words / 120)
    return 1.0 if text.rstrip().endswith("?") else 0.0


def _subject(tokens: Sequence[Token], words: Sequence[str]) -> frozenset[str]:
    for at, word in enumerate(words[:_SUBJECT_WORDS]):
        if word in _COPULAS:
            return frozenset(token.term for token in tokens[:at] if not token.stop)
    return frozenset()


def _grams(terms: Sequence[str]) -> frozenset[str]:
    return frozenset(term[at : at + _GRAM] for term in terms for at in range(max(1, len(term) - _GRAM + 1)))


def _pairs_of(terms: Sequence[QueryTerm]) -> frozenset[tuple[str, str]]:
    own = [term.variants[0].term for term in terms if term.variants and term.weight == 1.0]
    return frozenset(pairwise(own))


def _gram_share(
    wanted: Sequence[frozenset[str]], there: frozenset[str], terms: Sequence[QueryTerm], total: float
) -> float:
    found = 0.0
    for grams, term in zip(wanted, terms, strict=True):
        if grams:
            found += len(grams & there) / len(grams) * term.idf * term.weight
    return found / total


def _covered(terms: Sequence[QueryTerm], there: frozenset[str]) -> dict[int, float]:
    """The question's terms (by position) that stand in `there`, each with how exactly (1 = as typed)."""
    found: dict[int, float] = {}
    for at, term in enumerate(terms):
        if exactness := term.exactness(there):
            found[at] = exactness
    return found


def _telling(question: Question, terms: Sequence[QueryTerm], covers: Sequence[dict[int, float]]) -> list[float]:
    """The share of each term in what tells the units of the hits apart: its idf among them. The shares sum up to 1."""
    if any(word.carried for word in question.words):  # carried words are what a follow-up's passages have in common
        idfs = [term.weight * term.idf for term in terms]
    else:
        counts = [sum(at in cover for cover in covers) for at in range(len(terms))]
        idfs = [
            term.weight * math.log(1 + (len(covers) - count + 0.5) / (count + 0.5)) if count else 0.0
            for term, count in zip(terms, counts, strict=True)
        ]
    total = sum(idfs) or 1.0
    return [idf / total for idf in idfs]


def _names(analyzer: Analyzer, label: str) -> frozenset[str]:
    """The terms of a label. A name made of words (MAX_SIZE) is no heading in these words."""
    return frozenset(token.term for token in analyzer.tokens(label) if not token.stop)


def _opening(terms: Sequence[QueryTerm], total: float, label: _Label) -> float:
    """How well the label answers to the question, less with each unit between it and this one."""
    whole, named, place = label
    wanted = {variant.term for term in terms for variant in term.variants}
    fits = [
        _share(_covered(terms, words), {}, terms, total) * math.sqrt(len(words & wanted) / len(words))
        for words in (whole, named)
        if words
    ]
    return max(fits, default=0.0) / (1 + place / 2)


def _merge(one: dict[int, float], other: dict[int, float]) -> dict[int, float]:
    return {at: max(one.get(at, 0.0), other.get(at, 0.0)) for at in one.keys() | other.keys()}


def _share(covered: dict[int, float], without: dict[int, float], terms: Sequence[QueryTerm], total: float) -> float:
    found = sum(exactness * terms[at].idf * terms[at].weight for at, exactness in covered.items() if at not in without)
    return found / total


def _type_match(
    question: Question, unit: _UnitTerms, asked: frozenset[str], terms: Sequence[QueryTerm], language: str
) -> float:
    match question.type:
        case "definition":
            defined = all(term.exactness(unit.subject) for term in terms if term.weight == 1.0)
            return 1.0 if unit.subject and defined else 0.5
        case "number":
            return 1.0 if unit.numbers - asked else 0.0
        case "when":
            return 1.0 if unit.dated else 0.0
        case "why":
            return 1.0 if unit.causal else 0.5
        case "where" if unit.placed:
            return 1.0
        case "who" | "where" if unit.names is not None:
            return 1.0 if unit.names - asked else 0.0
        case _:
            return 0.5
