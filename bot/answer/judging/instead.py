"""What a quote has where the question has a word that it lacks. In: a question, its terms, the best candidate. Out: an
`Instead`.

A near miss is often one word away: the question has "the third committee", the quote "the second committee"; the
question "in the northern region", the quote "in the central region". Such a word is missing like any other, but
another in its place tells that something else is spoken of. And a question for how many is not answered by a quote
that has numbers of other things, or none but in dates, nor one for how old by a number that tells no age.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal, NamedTuple

from bot.answer.asking.question import Question
from bot.answer.selection.selector import Candidate
from bot.answer.selection.typed import measured, reached
from bot.retrieve.queryterm import QueryTerm
from bot.text.edges import mark_of
from bot.text.languages import Language, language_of
from bot.text.patterns import lazily
from bot.text.script import in_one_script
from bot.text.terms import Token, analyzer_of, fold_word

_BEGINNING = 4  # letters that two forms of a word share
_BEFORE = 2  # words behind a number, one of which is what it counts
_YEAR = lazily(r"(?:1\d{3}|20\d{2})\Z")
_NUMBER = lazily(r"[0-9]+\Z")
_POINTED = lazily(r"[0-9]{1,18}(?:\.[0-9]{1,18})+")
_FIGURES = lazily(r"[0-9]{1,18}")
_YEARS = lazily(r"\b(?:1\d{3}|20\d{2})\b")
_ORDINAL = lazily(r"[0-9]+(?:st|nd|rd|th)\Z")
_JOINS = lazily(r"[\p{L}\p{N}.,:/'’=-]")
_CLAUSE_ENDS = lazily(r"[,;:()–—.!?\"“”„«»]")
_DECADE = lazily(r"[0-9]+s\b")
_ELSEWHERE = 0.5
_FARTHER = 0.75
_OPENING = 3  # words with which a quote tells when: "In March 2016"
_BESIDE = 5  # words between a thing and how many there are, at most


@dataclass(frozen=True, slots=True)
class Instead:
    """What stands for what is missing. `word`: 1 if between two words of the question another
    stands than there, 0.75 if with a function word; `number`: 1 if
    another number stands right before the same word, 0.5 if one stands elsewhere, or if the quote opens with another
    year; `uncounted`: it is asked how many of something, and no number stands beside it, or none at all but in
    dates; `unmeasured`: it is asked how old or how long something is, or how somebody is
    reached, and nothing tells that."""

    word: float = 0.0
    number: float = 0.0
    uncounted: bool = False
    unmeasured: bool = False


NumberKind = Literal["year", "cardinal", "ordinal", "pointed", "part"]
"""What a number is; `pointed` a version or a decimal ("1.20.4"), `part` of a name or of what is several words ("B-52",
"3:08")."""


class _Placed(NamedTuple):
    """A word of a text: as folded, and the term of the question that it stands for, by its position."""

    word: str
    at: int | None
    stop: bool
    number: NumberKind | None
    start: int
    end: int

    def same(self, other: _Placed) -> bool:
        """Whether they are one word, or stand for one."""
        return self.word == other.word or (self.at is not None and self.at == other.at)


@dataclass(frozen=True, slots=True)
class _Both:
    """The words of a question and of a quote; where the quote has those of the question, by their positions."""

    asked: Sequence[_Placed]
    said: Sequence[_Placed]
    places: Mapping[int | None, Sequence[int]]
    quote: str
    language: Language

    def after(self, place: int) -> _Placed | None:
        """The word behind a place of the quote, None at its end."""
        return self.said[place + 1] if place + 1 < len(self.said) else None


def instead(question: Question, terms: Sequence[QueryTerm], best: Candidate) -> Instead:
    """What `best` has instead of words of the question, whose terms are `terms`, position by position."""
    # Everyday words are as often left out or said otherwise.
    lacks = {
        at
        for at, word in enumerate(question.words)
        if at not in best.window and word.weight == 1.0 and not word.carried
    }
    address = reached(question)
    if not lacks and question.type != "number" and address is None and not _YEARS.search(question.text):
        return Instead()
    both = _laid_out(question, terms, best)
    gone = [place for place, word in enumerate(both.asked) if word.at in lacks]
    return Instead(
        word=max((_other_word(both, place) for place in gone), default=0.0),
        number=max((_other_number(both, place) for place in gone), default=_ELSEWHERE * _dated_otherwise(both)),
        uncounted=question.type == "number" and _uncounted(question.text, both),
        unmeasured=(question.type == "number" and _unmeasured(question, both))
        or (address is not None and not address.search(both.quote)),
    )


def _laid_out(question: Question, terms: Sequence[QueryTerm], best: Candidate) -> _Both:
    language, quote = best.hit.passage.document.meta.language, best.text
    known, analyzer = language_of(language), analyzer_of(language)
    typed = {word.text.casefold(): at for at, word in enumerate(question.words) if not word.carried}
    at_term: dict[str, int] = {}
    for at, term in enumerate(terms):
        for variant in term.variants:
            at_term.setdefault(variant.term, at)
    asked = [
        _placed(question.text, token, typed.get(question.text[token.start : token.end].casefold()), known)
        for token in analyzer.tokens(question.text)
    ]
    begins = mark_of(quote)
    said = [
        _placed(quote, token, None if token.stop else at_term.get(token.term), known)
        for token in analyzer.tokens(quote)
        if token.start >= begins
    ]
    places: dict[int | None, list[int]] = {}
    for place, word in enumerate(said):
        if word.at is not None:
            places.setdefault(word.at, []).append(place)
    return _Both(asked, said, places, quote, known)


def _other_word(both: _Both, gone: int) -> float:
    """1 if another word stands between the words that the missing one stands between, less if a function word comes
    before the second of them: "the tendency of people to continue"."""
    if gone < 1 or both.asked[gone].number:
        return 0.0
    before, missing, *after = both.asked[gone - 1 : gone + 3]
    upto = next((n for n, word in enumerate(after, start=1) if word.at is not None), 0)
    if not upto:
        return 0.0
    for place in both.places.get(after[upto - 1].at or 0, ()):
        if place < upto + 1:
            continue
        first, other, *last = both.said[place - upto - 1 : place + 1]
        apart = other.stop or other.number or other.at is not None or _akin(other.word, missing.word)
        alike = first.same(before) and all(map(_Placed.same, last, after))
        if alike and not apart and not _CLAUSE_ENDS.search(both.quote, first.end, last[-1].start):
            return 1.0 if upto == 1 else _FARTHER
    return 0.0


def _akin(one: str, other: str) -> bool:
    return _plain(one)[:_BEGINNING] == _plain(other)[:_BEGINNING]


def _plain(word: str) -> str:
    # A question in traditional characters is read as simplified, a quote of another language is not.
    return unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode() or in_one_script(word, "zh")


def _other_number(both: _Both, gone: int) -> float:
    missing = both.asked[gone]
    value = _value(missing, both.language)
    if value is None or value == (1,) or (missing.number == "year" and _in_span(both)):
        return 0.0
    others = {
        place
        for place, word in enumerate(both.said)
        if word.number == missing.number and word.at is None and _differ(value, _value(word, both.language))
    }
    if not others:
        return 0.0
    if missing.number == "pointed" and gone:  # a version stands behind its name
        named = both.places.get(both.asked[gone - 1].at, ())
        if not others.isdisjoint(place + 1 for place in named):
            return 1.0
    for ahead, counted in enumerate(both.asked[gone + 1 : gone + 1 + _BEFORE], start=1):
        if counted.at is not None and any(
            not others.isdisjoint(range(place - ahead - 1, place)) for place in both.places.get(counted.at, ())
        ):
            return 1.0
    return _ELSEWHERE


def _dated_otherwise(both: _Both) -> bool:
    """Whether the quote opens with a year, and none of those of the question is one of its years or between them."""
    asked = _years(both.asked)
    if not asked or not any(word.number == "year" for word in both.said[:_OPENING]):
        return False
    said = _years(both.said)
    return not _in_span(both) and not any(min(said) <= year <= max(said) for year in asked)


def _in_span(both: _Both) -> bool:
    """Whether the quote has a year between two of the question: "between 1990 and 1995"."""
    asked = _years(both.asked)
    return len(asked) > 1 and any(min(asked) <= year <= max(asked) for year in _years(both.said))


def _years(words: Sequence[_Placed]) -> list[int]:
    return [int(word.word) for word in words if word.number == "year"]


def _differ(one: tuple[int, ...], other: tuple[int, ...] | None) -> bool:
    """Whether two values differ, neither of which goes on from the other: 1.20.4 is a 1.20."""
    return other is not None and any(mine != theirs for mine, theirs in zip(one, other, strict=False))


def _value(word: _Placed, known: Language) -> tuple[int, ...] | None:
    """What a number counts or dates, in parts if it is a version; None for a part of one, and for words that may stand
    in many ("hundred")."""
    if word.number is None or word.number == "part":
        return None
    if word.number == "pointed":
        return tuple(int(part) for part in word.word.split("."))
    if figures := _FIGURES.match(word.word):
        return (int(figures.group()),)
    value = (known.numerals if word.number == "ordinal" else known.numbers).get(word.word)
    return None if value is None else (value,)


def _uncounted(question: str, both: _Both) -> bool:
    how_many = both.language.counts.search(question) if both.language.counts else None
    if how_many is None:
        return False
    counts = _counts(both)
    if how_many.groupdict().get("things"):
        things = [*takewhile(lambda word: not word.stop, (word for word in both.asked if word.start >= how_many.end()))]
        counted = [place for thing in things if thing.at is not None for place in both.places.get(thing.at, ())]
        if counted:
            return not any(abs(count - thing) <= _BESIDE for count in counts for thing in counted)
        # "31 pounds" are no anglers.
        if things and not any(_measures(thing, both.language) for thing in things):
            counts = [count for count in counts if not _measures(both.after(count), both.language)]
    return not counts


def _measures(word: _Placed | None, known: Language) -> bool:
    """Whether a word is of what is measured: "pounds", "hours"."""
    return word is not None and any(told.fullmatch(word.word) for _, told in known.measures)


def _unmeasured(question: Question, both: _Both) -> bool:
    """Whether the question asks for a measure ("how old"), and the quote, in its language, tells none such, nor says
    what "how old" depends on."""
    measure = measured(question)
    if measure is None:
        return False
    named = measure.asks.sub("", question.text).casefold()  # the "winter cup" tells no time
    if any(told[0].casefold() not in named for told in measure.told.finditer(both.quote)):
        return False
    if question.language != both.language.code:
        return bool(_counts(both))
    return measure.asks.search(both.quote) is None


def _counts(both: _Both) -> list[int]:
    """The places of what tells how many, or how much: no dates, nor the numbers of the question."""
    typed = [word.word for word in both.asked if word.number]
    uncounted = both.language.uncounted
    idle = [match.span() for match in uncounted.finditer(both.quote)] if uncounted else []
    found: list[int] = []
    for place, word in enumerate(both.said):
        if word.number and (any(start <= word.start < end for start, end in idle) or _of_kinds(both, place)):
            continue
        if word.word in both.language.amounts or word.word == "%" or _compounded(word.word, both.language):
            found.append(place)
        elif word.number and word.word in typed:
            typed.remove(word.word)
        elif word.number == "ordinal" and word.word not in both.language.number_words:
            continue
        elif word.number and not _in_date(both, place):
            found.append(place)
    return found


def _of_kinds(both: _Both, place: int) -> bool:
    """Whether a number counts the kinds of something, and the question asks for none: "two types of boats"."""
    kinds = both.language.kinds - {word.word for word in both.asked}
    return any(word.word in kinds for word in both.said[place + 1 : place + 1 + _BEFORE])


def _compounded(word: str, known: Language) -> bool:
    """Whether a number word stands within a word: "Zweidrittelmehrheit"."""
    return bool(known.linking) and any(len(number) >= _BEGINNING and number in word for number in known.number_words)


def _in_date(both: _Both, place: int) -> bool:
    word, after = both.said[place], both.after(place)
    if _DECADE.match(both.quote, word.start, word.end):
        return True
    before = both.said[place - 1] if place else None
    if any(near is not None and near.word in both.language.months for near in (before, after)):
        return True
    # "2000 guests" counts, "in 2000, guests" dates.
    if word.number != "year" or after is None or after.word in both.language.year_words:
        return word.number == "year"
    return after.stop or both.quote[word.end : after.start] != " "


def _placed(text: str, token: Token, at: int | None, known: Language) -> _Placed:
    word = fold_word(text[token.start : token.end])
    return _Placed(word, at, token.stop, _number(text, token, word, known), token.start, token.end)


def _number(text: str, token: Token, word: str, known: Language) -> NumberKind | None:
    if word[:1].isdigit():  # few are
        if _ORDINAL.match(word):
            return "ordinal"
        if _POINTED.fullmatch(word):
            return "pointed"
        if _NUMBER.match(word):
            around = text[max(token.start - 1, 0) : token.start], text[token.end : token.end + 2]
            if _JOINS.match(around[0]) or (_JOINS.match(around[1]) and _JOINS.match(around[1], 1)):
                return "part"
            return "year" if _YEAR.match(word) else "cardinal"
    if known.numerals.get(word, 0):
        return "ordinal"
    return "cardinal" if word in known.number_words or known.numbers.get(word, 0) else None
