"""What a quote has where the question has a word that it lacks. In: a question, its terms, the best candidate. Out: an
`Instead`.

A near miss is often one word away: the question has "the third committee", the quote "the second committee"; the
question "in the northern region", the quote "in the central region". Such a word is missing like any other, but
another in its place tells that something else is spoken of. And a question for how many is not answered by a quote
whose only numbers are dates.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from bot.answer.question import Question
from bot.answer.select import Candidate
from bot.retrieve.search import QueryTerm
from bot.text.languages import Language, language_of
from bot.text.patterns import lazily
from bot.text.terms import Analyzer, Token, fold_word

_BEGINNING = 4  # letters that two forms of a word share
_BEFORE = 2  # words behind a number, one of which is what it counts
_YEAR = lazily(r"(?:1\d{3}|20\d{2})\Z")
_NUMBER = lazily(r"[0-9]+\Z")
_ORDINAL = lazily(r"[0-9]+(?:st|nd|rd|th)\Z")
_JOINS = lazily(r"[\p{L}\p{N}.,:/'’=-]")
_ONE = frozenset(("one", "ein", "eins", "first", "erste"))
_CLAUSE_ENDS = lazily(r"[,;:()–—.!?\"“”„]")
_DECADE = lazily(r"['’]?[0-9]+s\Z")
_ELSEWHERE = 0.5


@dataclass(frozen=True, slots=True)
class Instead:
    """What stands for what is missing. `word`: between two words of the question another than there; `number`: 1 if
    another number stands right before the same word, 0.5 if one stands elsewhere; `uncounted`: it is asked how many,
    and no number stands there but in dates."""

    word: bool = False
    number: float = 0.0
    uncounted: bool = False


NumberKind = Literal["year", "cardinal", "ordinal", "part"]
"""What a number is; `part` of a name or a longer number ("B-52", "3:08")."""


@dataclass(frozen=True, slots=True)
class _Placed:
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


def instead(question: Question, terms: Sequence[QueryTerm], best: Candidate) -> Instead:
    """What `best` has instead of words of the question, whose terms are `terms`, position by position."""
    language = best.hit.passage.document.meta.language
    known, analyzer = language_of(language), _analyzer(language)
    at_word = {word.text.casefold(): at for at, word in enumerate(question.words) if not word.carried}
    asked = [
        _placed(question.text, token, at_word.get(question.text[token.start : token.end].casefold()), known)
        for token in analyzer.tokens(question.text)
    ]
    at_term: dict[str, int] = {}
    for at, term in enumerate(terms):
        for variant in term.variants:
            at_term.setdefault(variant.term, at)
    text = best.text
    said = [
        _placed(text, token, None if token.stop else at_term.get(token.term), known) for token in analyzer.tokens(text)
    ]
    places: dict[int, list[int]] = {}
    for place, word in enumerate(said):
        if word.at is not None:
            places.setdefault(word.at, []).append(place)
    # Everyday words are as often left out or said otherwise.
    gone = [
        place
        for place, word in enumerate(asked)
        if word.at is not None and word.at not in best.window and question.words[word.at].weight == 1.0
    ]
    return Instead(
        word=any(_other_word(asked, place, said, places, text) for place in gone),
        number=max((_other_number(asked, place, said, places) for place in gone if asked[place].number), default=0.0),
        uncounted=_uncounted(question, asked, said, known, text),
    )


def _other_word(
    asked: Sequence[_Placed], gone: int, said: Sequence[_Placed], places: Mapping[int, list[int]], text: str
) -> bool:
    """Whether another word stands between the words that the missing one stands between."""
    if not 0 < gone < len(asked) - 1:
        return False
    missing, before, after = asked[gone], asked[gone - 1], asked[gone + 1]
    if after.at is None or missing.number:
        return False
    for place in places.get(after.at, ()):
        if place > 1 and said[place - 2].same(before):
            other = said[place - 1]
            if _CLAUSE_ENDS.search(text, said[place - 2].end, said[place].start):
                continue
            if not (other.stop or other.number) and other.at is None and not _akin(other.word, missing.word):
                return True
    return False


def _akin(one: str, other: str) -> bool:
    return _plain(one)[:_BEGINNING] == _plain(other)[:_BEGINNING]


def _plain(word: str) -> str:
    return unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode() or word


def _other_number(
    asked: Sequence[_Placed], gone: int, said: Sequence[_Placed], places: Mapping[int, list[int]]
) -> float:
    missing = asked[gone]
    if missing.number == "part" or missing.word in _ONE:
        return 0.0
    others = {
        place
        for place, word in enumerate(said)
        if word.number == missing.number and word.at is None and word.word != missing.word
    }
    if not others:
        return 0.0
    for ahead, counted in enumerate(asked[gone + 1 : gone + 1 + _BEFORE], start=1):
        if counted.at is not None and any(
            not others.isdisjoint(range(place - ahead - 1, place)) for place in places.get(counted.at, ())
        ):
            return 1.0
    return _ELSEWHERE


def _uncounted(
    question: Question, asked: Sequence[_Placed], said: Sequence[_Placed], known: Language, text: str
) -> bool:
    if question.type != "number" or known.counts is None or not known.counts.search(question.text):
        return False
    typed = [word.word for word in asked if word.number]
    for place, word in enumerate(said):
        if word.word in known.amounts or "%" in word.word:
            return False
        if not word.number:
            continue
        if word.word in typed:
            typed.remove(word.word)
            continue
        following = said[place + 1] if place + 1 < len(said) else None
        if _DECADE.match(text[max(word.start - 1, 0) : word.end].strip()) or _in_date(said, place, known):
            continue
        if word.number == "year" and (following is None or following.stop or text[word.end : following.start] != " "):
            continue
        return False
    return True


def _in_date(said: Sequence[_Placed], place: int, known: Language) -> bool:
    return any(said[near].word in known.months for near in (place - 1, place + 1) if 0 <= near < len(said))


def _placed(text: str, token: Token, at: int | None, known: Language) -> _Placed:
    word = fold_word(text[token.start : token.end])
    return _Placed(word, at, token.stop, _number(text, token, word, known), token.start, token.end)


def _number(text: str, token: Token, word: str, known: Language) -> NumberKind | None:
    if _ORDINAL.match(word) or known.numerals.get(word, 0):
        return "ordinal"
    if _NUMBER.match(word):
        around = text[max(token.start - 1, 0) : token.start], text[token.end : token.end + 2]
        if _JOINS.match(around[0]) or (_JOINS.match(around[1]) and _JOINS.match(around[1], 1)):
            return "part"
        return "year" if _YEAR.match(word) else "cardinal"
    return "cardinal" if word in known.number_words or known.numbers.get(word, 0) else None


@lru_cache
def _analyzer(language: str) -> Analyzer:
    return Analyzer(language)
