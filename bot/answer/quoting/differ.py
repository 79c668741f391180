"""Documents that disagree. In: pairs of candidates. Out: whether both say the same of the same, but for a number, a
date or a "not".

A false "these differ" is worse than one that is missed. Two sentences differ only if they are from two documents, name
the same, and in the clause that holds the figure leave no other word of substance unmatched: "a trout permit costs 40"
and "a pike permit costs 50" agree, and so do sentences of two different years.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import regex

from bot.answer.quoting.differ_unspaced import contradict
from bot.answer.selection.selector import Candidate
from bot.model import DifferKind, DocumentRef
from bot.text.languages import LANGUAGES, language_of
from bot.text.patterns import either, lazily
from bot.text.terms import Analyzer, Token, fold_word

_LEAST_SHARED = 2
"""Words of substance that both sentences have."""
_ASKED = 0.6
"""Share of the question's words in either that both have."""

_NUMBER = lazily(r"(?<![\p{L}\d])\d+(?:[.,\u00a0 ]\d{3})*(?:[.,]\d+)?(?![\p{L}\d])")
_YEAR = lazily(r"(?<![\d.,])(?:1[0-9]|20)\d{2}(?![\d.,]\d|\d)")
_KNOWN = tuple(known.figures for known in LANGUAGES.values() if known.figures and known.spaced)
_WORDS = {word: str(number) for known in _KNOWN for word, number in known.numbers.items()}
_MONTHS = frozenset(month for known in _KNOWN if known.capitals for month in known.months)
_SMALL_MONTHS = {month: str(number) for known in _KNOWN if not known.capitals for month, number in known.months.items()}
"""Months that are written without a capital, with their numbers."""
_DAYS = frozenset[str]().union(*(known.days for known in _KNOWN))
_OF_DATES = frozenset((*_MONTHS, *_SMALL_MONTHS, *_DAYS))
_FREE = frozenset[str]().union(*(known.around for known in _KNOWN))
_FREE_TERMS = _FREE | {"#"}
_NOT = frozenset[str]().union(*(known.negations for known in _KNOWN))
_SCOPE = frozenset[str]().union(*(known.bounds for known in _KNOWN))
"""An exact figure does not contradict one with such a word."""
_FIGURES = _OF_DATES.union(_WORDS)
_ONCE = lazily(rf"\b(?:{either(known.once for known in _KNOWN)})\b", regex.I)
_NOT_WORD = lazily(rf"(?:{either(known.contractions for known in _KNOWN)})\b", regex.I)
_CLAUSE = lazily(
    rf"[,;:()–—]\s+|\s+[–—-]\s+|\s+(?:{either(known.conjunctions for known in _KNOWN)})\s+",
    regex.I,
)
_DIGIT = re.compile(r"\d")
_WORD = lazily(r"[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*")
_LINKED = lazily(r"[%€$£°]|[\p{L}]+")


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number or date, masked: `value` in digits, `unit` what is counted (the word after it)."""

    kind: DifferKind
    value: str
    unit: str


@dataclass(frozen=True, slots=True)
class _Clause:
    """A part of a sentence: its terms in order, figures masked, and the figures."""

    terms: tuple[str, ...]
    figures: tuple[_Figure, ...]
    negated: bool
    scope: frozenset[str]
    text: str


class Differ:
    """Compares the candidates of one question; each quote is compared with many, so their analysis is kept."""

    def __init__(self, analyzer: Callable[[str], Analyzer], same: Callable[[str], str] = str) -> None:
        """`same` gives words that count as one word a common form."""
        self._analyzer = analyzer
        self._same = same
        self._tells: dict[tuple[str, str], tuple[bool, bool]] = {}
        self._names: dict[tuple[str, str], frozenset[str]] = {}
        self._clauses: dict[tuple[str, str], list[_Clause]] = {}

    def differ(self, one: Candidate, other: Candidate) -> DifferKind | None:
        """In what two candidates contradict each other, None where they do not."""
        a, b = one.hit.passage.document, other.hit.passage.document
        if a.id == b.id or a.meta.language != b.meta.language or one.unit.kind in ("row", "code"):
            return None
        if one.unit.kind != other.unit.kind or _lead(one) != _lead(other):
            return None
        # Both must say what was asked, in as many of its words: most pairs end here.
        if len(one.own & other.own) < _ASKED * max(len(one.own), len(other.own)):
            return None
        known = language_of(a.meta.language)
        if not known.spaced:
            return contradict(one.text, other.text, known.figures) if known.figures else None
        if not self._may_differ(one, other):
            return None
        if self._names_of(one) != self._names_of(other) or not _years_agree(one.text, other.text):
            return None
        mine, theirs = self._clauses_of(one), self._clauses_of(other)
        shared = _substance(mine) & _substance(theirs)
        if len(shared) < _LEAST_SHARED:
            return None
        for clause in mine:
            for counter in theirs:
                if kind := _contradicts(clause, counter, shared):
                    return kind
        return None

    def _may_differ(self, one: Candidate, other: Candidate) -> bool:
        """Whether both tell a figure, or one denies something: without that no clauses contradict each other."""
        (counts, denies), (counts_too, denies_too) = self._tells_of(one), self._tells_of(other)
        return (counts and counts_too) or denies or denies_too

    def _tells_of(self, candidate: Candidate) -> tuple[bool, bool]:
        key = _key(candidate)
        if key not in self._tells:
            words = frozenset(map(str.casefold, self._analyzer(key[0]).written(key[1])))
            counts = _DIGIT.search(key[1]) is not None or not _FIGURES.isdisjoint(words)
            self._tells[key] = counts, not _NOT.isdisjoint(words) or bool(_NOT_WORD.search(key[1]))
        return self._tells[key]

    def _names_of(self, candidate: Candidate) -> frozenset[str]:
        key = _key(candidate)
        if key not in self._names:
            self._names[key] = _names(candidate, self._analyzer(key[0]))
        return self._names[key]

    def _clauses_of(self, candidate: Candidate) -> list[_Clause]:
        key = _key(candidate)
        if key not in self._clauses:
            self._clauses[key] = list(_clauses(candidate, self._analyzer(key[0]), self._same))
        return self._clauses[key]


def _key(candidate: Candidate) -> tuple[str, str]:
    return candidate.hit.passage.document.meta.language, candidate.text


def newer(one: DocumentRef, other: DocumentRef) -> bool | None:
    """Whether `one` is the newer, None where their dates do not tell."""
    a, b = one.meta.published, other.meta.published
    if not a or not b:
        return None
    length = min(len(a), len(b))
    return None if a[:length] == b[:length] else a > b


def _contradicts(one: _Clause, other: _Clause, shared: frozenset[str]) -> DifferKind | None:
    if not _same_but_figures(one.terms, other.terms):
        return None
    if len(set(one.terms) & set(other.terms) - {"#"}) < 1:
        return None
    if one.negated != other.negated:
        identical = [f.value for f in one.figures] == [f.value for f in other.figures]
        # What is denied must be the very same words, and enough of them.
        strict = one.terms == other.terms and len(shared.intersection(one.terms)) >= _LEAST_SHARED
        return (
            "negation"
            if identical and strict and len(shared) > _LEAST_SHARED - (len(one.terms) == len(shared))
            else None
        )
    if one.scope != other.scope or len(one.figures) != len(other.figures) or not one.figures:
        return None
    kinds: set[DifferKind] = set()
    for mine, theirs in zip(one.figures, other.figures, strict=True):
        if mine.kind != theirs.kind or mine.unit != theirs.unit:
            return None
        if mine.value != theirs.value:
            kinds.add(mine.kind)
    if len(kinds) != 1:
        return None
    (kind,) = kinds
    # A thing that happens often has many dates.
    return None if kind == "date" and not (_ONCE.search(one.text) and _ONCE.search(other.text)) else kind


def _same_but_figures(one: Sequence[str], other: Sequence[str]) -> bool:
    if not _FREE_TERMS.issuperset(frozenset(one) ^ frozenset(other)):
        return False  # most end here: one has a word of substance that the other lacks
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag != "equal" and any(term not in _FREE_TERMS for term in (*one[a:b], *other[c:d])):
            return False
    return True


def _clauses(candidate: Candidate, analyzer: Analyzer, same: Callable[[str], str]) -> Iterator[_Clause]:
    text, at = candidate.text, 0
    for cut in [*_CLAUSE.finditer(text), None]:
        end = len(text) if cut is None else cut.start()
        if text[at:end].strip():
            yield _clause(text[at:end], analyzer, same)
        at = end if cut is None else cut.end()


def _clause(text: str, analyzer: Analyzer, same: Callable[[str], str]) -> _Clause:
    tokens = analyzer.tokens(text)
    terms: list[str] = []
    figures: list[_Figure] = []
    for at, token in enumerate(tokens):
        word = text[token.start : token.end].casefold()
        if (figure := _figure(text, tokens, at)) is not None:
            figures.append(figure)
            terms.append("#")
        elif word in _FREE:
            terms.append(word)
        elif not token.stop and word not in _NOT:
            terms.append(same(token.term))
    words = [word.casefold() for word in _WORD.findall(text)]
    negated = bool(_NOT.intersection(words)) or bool(_NOT_WORD.search(text))
    return _Clause(tuple(terms), tuple(figures), negated, frozenset(words) & _SCOPE, text)


def _figure(text: str, tokens: Sequence[Token], at: int) -> _Figure | None:
    token = tokens[at]
    word = text[token.start : token.end].casefold()
    capital = text[token.start].isupper()
    if _YEAR.fullmatch(word):
        return _Figure("date", word, "year")
    if word in _SMALL_MONTHS and not capital:
        return _Figure("date", _SMALL_MONTHS[word], "month")
    if (word in _MONTHS and capital) or word in _DAYS:
        return _Figure("date", word.removesuffix("s"), "day" if word in _DAYS else "month")
    value = _WORDS.get(word) or fold_word(word)
    if not value.replace(".", "").isdecimal():
        return None
    before = text[: token.start].rstrip()[-1:]
    after = _LINKED.match(text, token.end + (text[token.end : token.end + 1] in " \u00a0"))
    unit = before if before in "€$£" and before else after.group().casefold() if after else ""
    if unit in _MONTHS or unit in _SMALL_MONTHS:
        return _Figure("date", value, "day of a month")
    return _Figure("number", value, unit.removesuffix("s"))


def _substance(clauses: Sequence[_Clause]) -> frozenset[str]:
    return frozenset(term for clause in clauses for term in clause.terms if term not in _FREE_TERMS)


def _names(candidate: Candidate, analyzer: Analyzer) -> frozenset[str]:
    """What is named after the first word; in German every noun is a name."""
    return frozenset(
        term
        for word, term, stop, _, _ in analyzer.spelled(candidate.text)[1:]
        if word[0].isupper() and not stop and word.casefold() not in _OF_DATES
    )


def _years_agree(one: str, other: str) -> bool:
    """Sentences that each speak of a year of their own do not contradict each other, unless a year is what they say."""
    mine, theirs = set(_YEAR.findall(one)), set(_YEAR.findall(other))
    if not mine or not theirs or mine & theirs:
        return True
    only = len(_NUMBER.findall(one)) == len(mine) == len(_NUMBER.findall(other)) == len(theirs) == 1
    return only and bool(_ONCE.search(one)) and bool(_ONCE.search(other))


def _lead(candidate: Candidate) -> str:
    return candidate.unit.lead.text.casefold() if candidate.unit.lead else ""
