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
          + 1.2 * the square of that share, if that heading asks a question of its own
          - 0.3 * how little the unit reads as an answer (a question; a long code listing; a sentence that only points
                  elsewhere or tells since which version)

Measured on eight public sets against learned weights, which win on the set they were learned from and lose on others.
No normalisation by sentence length; ties go to the better passage, then to the earlier sentence.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from threading import Lock
from typing import Any, Generic, NamedTuple, TypeVar

import regex

from bot.answer.question import Question
from bot.ingest.labels import labels, subject
from bot.model import Hit, Passage, Unit, UnitKind
from bot.retrieve.search import QueryTerm
from bot.retrieve.units import UnitTerms, in_a_row, units_of
from bot.text.languages import LANGUAGES, Pattern, language_of
from bot.text.patterns import lazily
from bot.text.terms import Analyzer

Stored = Callable[[Passage], Sequence[UnitTerms] | None]
"""The terms of the units of a passage, where they are known."""

_GRAM = 4
_SUBJECT_WORDS = 8
_LINE = 7  # words, fewer than
_NAMED = 0.5  # how exactly a sentence's subject is the word that is asked about
_PLACES = frozenset(("when", "where", "number"))
"""What a note of a version, or a reference to another page, may answer."""
_YEAR = lazily(r"\b(?:1\d{3}|20\d{2})\b")
_DIGIT = lazily(r"[0-9]")
_ASKS = lazily(r"[?？]")
_CASED = lazily(r"\p{Lu}")
_CACHED_PASSAGES = 2_000  # about 15 kB each


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
    asked: float = 1.2


class Features(NamedTuple):
    """Why a candidate ranks where it does; shares are of the idf of all terms of the question, 0 to 1. `passage` is
    above 1 where title and headings hold the terms too."""

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
    asked: float = 0.0

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
            + weights.asked * self.asked
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


_T = TypeVar("_T")


class _kept(Generic[_T]):  # noqa: N801  (a decorator)
    """A property worked out when it is first asked for. Unlike `cached_property` before Python 3.12, without a lock:
    two threads may both work it out, to the same."""

    def __init__(self, work_out: Callable[[Any], _T]) -> None:
        self._work_out = work_out

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type) -> _T:
        found = instance.__dict__[self._name] = self._work_out(instance)
        return found


class _UnitTerms:
    """A unit as its index terms. What features need of its words is worked out when a question first asks for it, and
    then kept: no type of question looks at everything."""

    def __init__(self, text: str, unit: Unit, known: UnitTerms, analyzer: Analyzer) -> None:
        self._text = text
        self._kind = unit.kind
        self._analyzer = analyzer
        self._language = language_of(analyzer.language)
        self.form = _form(text, unit.kind, analyzer)
        self.joined = known.own
        self.row = known.row
        self.terms = known.all()

    @_kept
    def pronoun(self) -> bool:
        return opens_with_pronoun(self._text)

    @_kept
    def aside(self) -> bool:
        return _matches(self._text, self._language.aside)

    @_kept
    def opens_with(self) -> str:
        """The term of the first word with content, "" without one."""
        first = next((word for word in self._words if not self._analyzer.is_stop(word)), None)
        return "" if first is None else self._analyzer.term(first)

    @_kept
    def line(self) -> bool:
        """Whether it is a line between paragraphs ("Source: example.py"), no sentence."""
        return self._kind == "sentence" and self._text.rstrip()[-1:].isalnum() and len(self._words) < _LINE

    @_kept
    def numbers(self) -> frozenset[str]:
        found = self._language.number_words.intersection(map(str.casefold, self._words))
        if self._text.isascii() and not _DIGIT.search(self._text):
            return found
        return found.union(word.casefold() for word in self._words if _has_digit(word))

    @_kept
    def names(self) -> frozenset[str] | None:
        """None where capitals do not tell them."""
        if self._language.capital_nouns or not _CASED.search(self._text):
            return None
        words, stop = self._words, self._analyzer.is_stop
        # The first word of a sentence is capitalised anyway: it is a name only if another capital follows.
        first = 0 if len(words) > 1 and words[1][0].isupper() else 1
        return frozenset(word.casefold() for word in words[first:] if word[0].isupper() and not stop(word))

    @_kept
    def dated(self) -> bool:
        return _matches(self._text, self._language.dated or _YEAR)

    @_kept
    def placed(self) -> bool:
        return _matches(self._text, self._language.placed)

    @_kept
    def causal(self) -> bool:
        return _matches(self._text, self._language.causal)

    @_kept
    def subject(self) -> frozenset[str]:
        """Terms before the verb of a sentence that opens "X is ...", else empty."""
        words, analyzer = self._words, self._analyzer
        for at, word in enumerate(words[:_SUBJECT_WORDS]):
            if word in _COPULAS:
                return frozenset(analyzer.term(word) for word in words[:at] if not analyzer.is_stop(word))
        return frozenset()

    @_kept
    def _words(self) -> list[str]:
        return self._analyzer.written(self._text)


class _Label(NamedTuple):
    """The terms of a label and those of its subject, and whether it is a question, as on a page of them."""

    whole: frozenset[str] = frozenset()
    subject: frozenset[str] = frozenset()
    asks: bool = False


@dataclass(frozen=True, slots=True)
class _PassageTerms:
    units: tuple[_UnitTerms, ...]
    above: frozenset[str]  # title and headings
    labels: tuple[tuple[_Label, int], ...]  # of each unit, and how far below it the unit stands


_PRONOUN_START = lazily(
    "|".join(known.pronoun_start.pattern for known in LANGUAGES.values() if known.pronoun_start), regex.I
)
_COPULAS = frozenset[str]().union(*(known.copulas for known in LANGUAGES.values()))


class Selector:
    """Ranks the units of hits. Keeps the analyzed terms of passages seen lately; safe to share between threads."""

    def __init__(
        self, analyzer: Callable[[str], Analyzer], weights: Weights | None = None, stored: Stored | None = None
    ) -> None:
        """`stored` spares the analysis of passages whose units' terms it knows."""
        self._analyzer = analyzer
        self._stored = stored
        self._weights = weights or Weights()
        self._seen: OrderedDict[str, _PassageTerms] = OrderedDict()
        self._lock = Lock()

    @property
    def weights(self) -> Weights:
        """How much each feature counts."""
        return self._weights

    def rank(self, question: Question, terms: Sequence[QueryTerm], hits: Sequence[Hit]) -> list[Candidate]:
        """Every unit of the hits that covers a term of the question or stands beside one that does, best first."""
        asked = _Asked(terms)
        total = asked.total
        typed = frozenset(word.text.casefold() for word in question.words)
        pairs = [in_a_row(*pair) for pair in _pairs_of(terms)]
        found: list[tuple[float, int, int, Candidate]] = []
        pool = [self._terms(hit.passage) for hit in hits]
        covered = [[asked.covered(unit.terms) for unit in analyzed.units] for analyzed in pool]
        telling = _telling(question, terms, [cover for covers in covered for cover in covers])
        for rank, (hit, analyzed, covers) in enumerate(zip(hits, pool, covered, strict=True)):
            above = asked.covered(analyzed.above)
            over = frozenset(above)
            passage = hit.score / (2.2 * total)
            fits: dict[_Label, float] = {}
            units = zip(hit.passage.units, analyzed.units, analyzed.labels, covers, strict=True)
            for at, (unit, known, (label, place), own) in enumerate(units):
                before = covers[at - 1] if at else {}
                after = covers[at + 1] if at + 1 < len(covers) else {}
                window = over.union(own, before, after)
                if not window:
                    continue
                if label not in fits:
                    fits[label] = asked.fit(label)
                features = Features(
                    covered=asked.share(own, {}),
                    telling=sum(exactness * telling[term] for term, exactness in own.items()),
                    passage=passage,
                    neighbours=asked.share(_merge(before, after), own),
                    headings=asked.share(above, own),
                    type=_type_match(question, known, typed, terms),
                    pairs=_count(pairs, known.row) / (len(pairs) or 1),
                    grams=asked.gram_share(known.joined),
                    referred=rest if (rest := asked.share(before, own)) and known.pronoun else 0.0,
                    form=1.0 if known.aside and question.type not in _PLACES else known.form,
                    opening=fits[label] / (1 + place / 2),
                    asked=fits[label] ** 2 / (1 + place / 2) if label.asks else 0.0,
                )
                score = features.score(self._weights)
                found.append(
                    (-score, rank, at, Candidate(hit, unit, at, features, score, frozenset(own), over, window))
                )
        found.sort(key=lambda entry: entry[:3])
        return [candidate for _, _, _, candidate in found]

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
        stored = (self._stored(passage) if self._stored else None) or units_of(passage, analyzer)
        units = tuple(
            _UnitTerms(passage.slice(unit.start, unit.end), unit, terms, analyzer)
            for unit, terms in zip(passage.units, stored, strict=True)
        )
        above = {term for heading in passage.heading for term in analyzer.terms(heading.text)}
        above.update(analyzer.terms(passage.document.meta.title))
        placed = labels(passage)
        known: dict[str, _Label] = {"": _Label()}
        for label in {below.label for below in placed if below.label}:
            # The title of an article may ask what all of it leaves open.
            asks = _ASKS.search(label) is not None and label != passage.document.meta.title
            known[label] = _Label(_names(analyzer, label), _names(analyzer, subject(label)), asks)
        return _PassageTerms(units, frozenset(above), tuple((known[below.label], below.place) for below in placed))


class _Asked:
    """The terms of a question, laid out for the many texts that they are looked for in."""

    def __init__(self, terms: Sequence[QueryTerm]) -> None:
        self.total = sum(term.idf * term.weight for term in terms) or 1.0
        self._worth = [(term.idf, term.weight) for term in terms]
        self._places: dict[str, list[tuple[int, float]]] = {}
        for at, term in enumerate(terms):
            for variant in term.variants:
                self._places.setdefault(variant.term, []).append((at, variant.weight))
        self._wanted = frozenset(self._places)
        self._phrases = [(at, phrase) for at, term in enumerate(terms) for phrase in term.phrases]
        self._grams = [
            (grams, *worth) for term, worth in zip(terms, self._worth, strict=True) if (grams := _grams_of(term))
        ]

    def covered(self, there: frozenset[str]) -> dict[int, float]:
        """The terms (by position, in order) that stand in `there`, each with how exactly (1 = as typed)."""
        found: dict[int, float] = {}
        for variant in self._wanted & there:
            for at, weight in self._places[variant]:
                if weight > found.get(at, 0.0):
                    found[at] = weight
        for at, phrase in self._phrases:
            if phrase.weight > found.get(at, 0.0) and there.issuperset(phrase.terms):
                found[at] = phrase.weight
        return dict(sorted(found.items())) if len(found) > 1 else found

    def share(self, covered: dict[int, float], without: dict[int, float]) -> float:
        """The share of the terms `covered`, but for some, in the idf of all."""
        found = 0.0
        for at, exactness in covered.items():
            if at not in without:
                idf, weight = self._worth[at]
                found += exactness * idf * weight
        return found / self.total

    def gram_share(self, joined: str) -> float:
        """The share of the terms' character n-grams that stand in a unit."""
        found = 0.0
        for grams, idf, weight in self._grams:
            found += sum(map(joined.__contains__, grams)) / len(grams) * idf * weight
        return found / self.total

    def fit(self, label: _Label) -> float:
        """How well the label, whole or by its subject, answers to the question."""
        fits = [
            self.share(self.covered(words), {}) * math.sqrt(len(words & self._wanted) / len(words))
            for words in (label.whole, label.subject)
            if not words.isdisjoint(self._wanted)
        ]
        return max(fits, default=0.0)


def opens_with_pronoun(text: str) -> bool:
    """Whether a sentence opens with a word that points back: it needs the one before it."""
    return _PRONOUN_START.match(text) is not None


def _matches(text: str, pattern: Pattern | None) -> bool:
    return pattern is not None and pattern.search(text) is not None


def _form(text: str, kind: UnitKind, analyzer: Analyzer) -> float:
    """How little a unit reads as an answer, 0 to 1: a question asks itself, a long listing covers any word."""
    if kind == "code":
        return min(0.5, len(analyzer.written(text)) / 120)
    return 1.0 if text.rstrip().endswith("?") else 0.0


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(map(str.isdigit, word))


def _grams_of(term: QueryTerm) -> list[str]:
    """The 4-grams of a term's first variant, as parts of a unit's `joined`: a shorter one is sought as a whole."""
    if not term.variants:
        return []
    word = term.variants[0].term
    if len(word) < _GRAM:
        return [in_a_row(word)]
    return list(dict.fromkeys(word[at : at + _GRAM] for at in range(len(word) - _GRAM + 1)))


def _pairs_of(terms: Sequence[QueryTerm]) -> frozenset[tuple[str, str]]:
    own = [term.variants[0].term for term in terms if term.variants and term.weight == 1.0]
    return frozenset(pairwise(own))


def _count(parts: Sequence[str], joined: str) -> int:
    """How many of the parts, as `in_a_row` has them, stand in the text."""
    found = 0
    for part in parts:
        if part in joined:
            found += 1
    return found


def _telling(question: Question, terms: Sequence[QueryTerm], covers: Sequence[dict[int, float]]) -> list[float]:
    """The share of each term in what tells the units of the hits apart: its idf among them. The shares sum up to 1."""
    if any(word.carried for word in question.words):  # carried words are what a follow-up's passages have in common
        idfs = [term.weight * term.idf for term in terms]
    else:
        counts = [0] * len(terms)
        for cover in covers:
            for at in cover:
                counts[at] += 1
        idfs = [
            term.weight * math.log(1 + (len(covers) - count + 0.5) / (count + 0.5)) if count else 0.0
            for term, count in zip(terms, counts, strict=True)
        ]
    total = sum(idfs) or 1.0
    return [idf / total for idf in idfs]


def _names(analyzer: Analyzer, label: str) -> frozenset[str]:
    """The terms of a label. A name made of words (MAX_SIZE) is no heading in these words."""
    return frozenset(term for _, term, stop, _, _ in analyzer.spelled(label) if not stop)


def _merge(one: dict[int, float], other: dict[int, float]) -> dict[int, float]:
    if not one or not other:
        return one or other
    return {at: max(one.get(at, 0.0), other.get(at, 0.0)) for at in one.keys() | other.keys()}


def _type_match(question: Question, unit: _UnitTerms, asked: frozenset[str], terms: Sequence[QueryTerm]) -> float:
    match question.type:
        case "definition":
            if unit.subject and all(term.exactness(unit.subject) for term in terms if term.weight == 1.0):
                return 1.0
            named = frozenset((unit.opens_with,))
            return 0.0 if unit.line and not any(term.exactness(named) for term in terms) else 0.5
        case "polar":
            # "Are strings immutable?": the sentence that says it of strings, not of something that has to do with them.
            about = next((term for term in terms if term.weight == 1.0), None)
            said = about is not None and about.exactness(unit.subject) >= _NAMED
            return (
                1.0
                if said and all(any(term.exactness(frozenset((one,))) for term in terms) for one in unit.subject)
                else 0.5
            )
        case "number":
            return 0.0 if unit.numbers <= asked else 1.0
        case "when":
            return 1.0 if unit.dated else 0.0
        case "why":
            return 1.0 if unit.causal else 0.5
        case "where" if unit.placed:
            return 1.0
        case "who" | "where" if unit.names is not None:
            return 0.0 if unit.names <= asked else 1.0
        case _:
            return 0.5
