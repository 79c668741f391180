"""Documents that disagree. In: pairs of candidates. Out: whether both say the same of the same, but for a number, a
date or a "not".

A false "these differ" is worse than one that is missed. Two sentences differ only if they are from two documents, name
the same, and in the clause that holds the figure leave no other word of substance unmatched: "a trout permit costs 40"
and "a pike permit costs 50" agree, and so do sentences of two different years.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache

import regex

from bot.answer.select import Candidate
from bot.model import DifferKind, DocumentRef
from bot.text.patterns import lazily
from bot.text.terms import Analyzer, Token

_LEAST_SHARED = 2
"""Words of substance that both sentences have."""
_ASKED = 0.6
"""Share of the question's words in either that both have."""
_KEPT = 128
"""Sentences whose analysis is kept: each quote is compared with many, and they with each quote."""

_NUMBER = lazily(r"(?<![\p{L}\d])\d+(?:[.,\u00a0 ]\d{3})*(?:[.,]\d+)?(?![\p{L}\d])")
_YEAR = lazily(r"(?<![\d.,])(?:1[0-9]|20)\d{2}(?![\d.,]\d|\d)")
# fmt: off
_WORDS = {
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14",
    "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20",
    "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
    "null": "0", "zwei": "2", "drei": "3", "vier": "4", "fünf": "5", "sechs": "6", "sieben": "7", "acht": "8",
    "neun": "9", "zehn": "10", "elf": "11", "zwölf": "12",
}
_MONTHS = frozenset(
    (
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember",
    )
)
_DAYS = frozenset(
    (
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays",
        "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "montag", "dienstag", "mittwoch",
        "donnerstag", "freitag", "samstag", "sonntag", "montags", "dienstags", "mittwochs", "donnerstags",
        "freitags", "samstags", "sonntags",
    )
)
_FREE = frozenset(
    (
        "currently", "now", "today", "about", "around", "approximately", "nearly", "almost", "roughly", "only",
        "exactly", "total", "altogether", "since", "also", "still", "according", "least", "most",
        "over", "under", "than", "per", "cost", "costs", "price", "priced", "amount", "amounts", "charge",
        "charges", "pay", "paid", "derzeit", "jetzt", "heute",
        "etwa", "rund", "ungefähr", "nur", "genau", "insgesamt", "seit", "auch", "noch", "said", "says",
        "say", "report", "reported", "reports",
    )
)
"""`_FREE` are words that change nothing of what a figure is about."""
# fmt: on
_ONCE = lazily(
    r"\b(?:founded|born|died|buil[td]|established|created|opened|invented|released|published|signed|completed|"
    r"adopted|"
    r"began|begins|launched|introduced|constructed|discovered|appointed|ended|ends|expire[sd]?|retired|dissolved|"
    r"opens?|closes?|closed|starts?|started|due|deadline|gegründet|geboren|gebaut|eröffnet|erbaut|veröffentlicht|"
    r"unterzeichnet|starb|öffnet|schließt|beginnt|endet)\b",
    regex.I,
)
"""What has one date, or a fixed one."""

_NOT = frozenset(("not", "no", "never", "cannot", "nicht", "kein", "keine", "keinen", "keiner", "nie", "niemals"))
_NOT_WORD = lazily(r"n['’]t\b", regex.I)
_SCOPE = frozenset(
    ("least", "most", "over", "under", "than", "about", "around", "approximately", "nearly", "almost", "roughly", "per")
)
"""Words that make a figure a bound or a rough one: an exact one does not contradict it."""

_CLAUSE = lazily(r"[,;:()–—]\s+|\s+[–—-]\s+|\s+(?:and|but|while|which|who|where|und|aber|während)\s+", regex.I)
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
    fixed: frozenset[int]
    """The places in `terms` of what is no word of substance."""

    def read(self, same: Callable[[str], str]) -> _Clause:
        """The clause with the words of substance as `same` gives them."""
        terms = tuple(term if at in self.fixed else same(term) for at, term in enumerate(self.terms))
        return self if terms == self.terms else replace(self, terms=terms)


def differ(
    one: Candidate, other: Candidate, analyzer: Callable[[str], Analyzer], same: Callable[[str], str] = str
) -> DifferKind | None:
    """In what two candidates contradict each other, None where they do not; `same` gives words that count as one word a
    common form."""
    a, b = one.hit.passage.document, other.hit.passage.document
    if a.id == b.id or a.meta.language != b.meta.language or one.unit.kind in ("row", "code"):
        return None
    if one.unit.kind != other.unit.kind or _lead(one) != _lead(other):
        return None
    # Both must say what was asked, in as many of its words: most pairs end here.
    if len(one.own & other.own) < _ASKED * max(len(one.own), len(other.own)):
        return None
    analyze = analyzer(a.meta.language)
    if _names(one.text, analyze) != _names(other.text, analyze) or not _years_agree(one.text, other.text):
        return None
    mine, theirs = ([clause.read(same) for clause in _clauses(text, analyze)] for text in (one.text, other.text))
    shared = _substance(mine) & _substance(theirs)
    if len(shared) < _LEAST_SHARED:
        return None
    for clause in mine:
        for counter in theirs:
            if kind := _contradicts(clause, counter, shared):
                return kind
    return None


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


_FREE_TERMS = _FREE | {"#"}
_OF_DATES = frozenset((*_MONTHS, *_DAYS))


@lru_cache(maxsize=_KEPT)
def _clauses(text: str, analyzer: Analyzer) -> tuple[_Clause, ...]:
    found: list[_Clause] = []
    at = 0
    for cut in [*_CLAUSE.finditer(text), None]:
        end = len(text) if cut is None else cut.start()
        if text[at:end].strip():
            found.append(_clause(text[at:end], analyzer))
        at = end if cut is None else cut.end()
    return tuple(found)


def _clause(text: str, analyzer: Analyzer) -> _Clause:
    tokens = analyzer.tokens(text)
    terms: list[str] = []
    fixed: set[int] = set()
    figures: list[_Figure] = []
    for at, token in enumerate(tokens):
        word = text[token.start : token.end].casefold()
        if (figure := _figure(text, tokens, at)) is not None:
            figures.append(figure)
            fixed.add(len(terms))
            terms.append("#")
        elif word in _FREE:
            fixed.add(len(terms))
            terms.append(word)
        elif not token.stop and word not in _NOT:
            terms.append(token.term)
    words = [word.casefold() for word in _WORD.findall(text)]
    negated = bool(_NOT.intersection(words)) or bool(_NOT_WORD.search(text))
    return _Clause(tuple(terms), tuple(figures), negated, frozenset(words) & _SCOPE, text, frozenset(fixed))


def _figure(text: str, tokens: Sequence[Token], at: int) -> _Figure | None:
    token = tokens[at]
    word = text[token.start : token.end].casefold()
    capital = text[token.start].isupper()
    if _YEAR.fullmatch(word):
        return _Figure("date", word, "year")
    if (word in _MONTHS and capital) or word in _DAYS:
        return _Figure("date", word.removesuffix("s"), "day" if word in _DAYS else "month")
    value = _WORDS.get(word) or (word if word.isdecimal() else None)
    if value is None:
        return None
    before = text[: token.start].rstrip()[-1:]
    after = _LINKED.match(text, token.end + (text[token.end : token.end + 1] in " \u00a0"))
    unit = before if before in "€$£" and before else after.group().casefold() if after else ""
    return _Figure("date" if unit.casefold() in _MONTHS else "number", value, unit.removesuffix("s"))


def _substance(clauses: Sequence[_Clause]) -> frozenset[str]:
    return frozenset(term for clause in clauses for term in clause.terms if term not in _FREE_TERMS)


@lru_cache(maxsize=_KEPT)
def _names(text: str, analyzer: Analyzer) -> frozenset[str]:
    """What is named after the first word; in German every noun is a name."""
    return frozenset(
        term
        for word, term, stop, _, _ in analyzer.spelled(text)[1:]
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
