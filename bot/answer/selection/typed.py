"""Whether a unit has what the type of a question asks for. In: a question, its terms. Out: a function that tells it of
a unit: 1 yes, 0 no, 0.5 no opinion.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

from bot.answer.asking.forms import is_definition
from bot.answer.asking.question import Question
from bot.answer.selection.units import UnitWords
from bot.retrieve.queryterm import QueryTerm
from bot.text.languages import Pattern, language_of
from bot.text.patterns import lazily
from bot.text.terms import WORD

_NAMED = 0.5  # how exactly a sentence's subject is the word that is asked about
_IN_WORDS = 0.3  # of a limit: what has no number may tell it in words
_SAME = 0.8  # how exactly another form stands for a name
_WHO_IS = 2  # words that ask who somebody is
_MENTIONED = 0.25  # what something does: most often by a sentence that opens with it
_SHOWN = 0.8  # how something is done: most often by what leads into an example
_LOOSELY = 0.5  # of a date: "two days later"
_YEAR = lazily(r"(?:1\d{3}|20\d{2})\Z")


class Measure(NamedTuple):
    """What matches a question for a number in a measure, and an answer that tells one."""

    asks: Pattern
    told: Pattern


def measured(question: Question) -> Measure | None:
    """The measure that a question for a number asks for, None where it tells none."""
    # Of "how long?" the text is the question before.
    return _measured(question.follow.asked or question.text, question.language) if question.language else None


@lru_cache(maxsize=8)
def _measured(text: str, language: str) -> Measure | None:
    measures = language_of(language).measures
    return next((Measure(asks, told) for asks, told in measures if asks.search(text)), None)


def reached(question: Question) -> Pattern | None:
    """What matches an answer to a question for a number or an address by which somebody is reached; None where it asks
    for none."""
    return _reached(question.text, question.language) if question.language else None


@lru_cache(maxsize=8)  # asked of a question to choose, and again to judge
def _reached(text: str, language: str) -> Pattern | None:
    return next((told for asks, told in language_of(language).reached if asks.search(text)), None)


def _asks_who_that_is(question: Question) -> bool:
    """Whether it asks who somebody is, by name: "who is Ida?", not "who is the mayor?"."""
    return is_definition(question.text.strip()) and len(WORD.findall(question.text)) <= len(question.own) + _WHO_IS


def asks_who_holds(question: Question) -> bool:
    """Whether it asks who is something: "who are the wardens?"."""
    return question.type == "who" and is_definition(question.text.strip()) and not _asks_who_that_is(question)


def _asks_what_does(question: Question) -> bool:
    """Whether it asks what something does: "what does X do"."""
    pattern = language_of(question.language).what_does if question.language else None
    return pattern is not None and pattern.match(question.text) is not None


def _told_by(question: Question) -> tuple[Pattern, float] | None:
    """What finds in a sentence that it tells what is asked of a tool, and what another has of it; None where nothing is
    asked of one."""
    known = language_of(question.language or "en").told_by if question.type == "any" else ()
    return next(((told, other) for asks, told, other in known if asks.search(question.text)), None)


def asks_how_to(question: Question) -> regex.Match[str] | None:
    """Where it asks how to do something, with the verb as "does"; None where it does not."""
    pattern = language_of(question.language or "en").how_to if question.type == "any" else None
    return pattern.search(question.text) if pattern else None


def asks_for_version(question: Question) -> bool:
    """Whether it asks for a version: "which version", "what is the latest version"."""
    releases = language_of(question.language or "en").releases
    return releases is not None and releases.which.search(question.text) is not None


def type_match(question: Question, asked: frozenset[str], terms: Sequence[QueryTerm]) -> Callable[[UnitWords], float]:
    """What tells of a unit whether it has what the type of `question` asks for; `asked` are its words, case folded."""
    own = [term for term in terms if term.weight == 1.0]

    def definition(unit: UnitWords) -> float:
        if unit.subject and all(term.exactness(unit.subject) for term in own):
            return 1.0
        named = frozenset((unit.opens_with,))
        return 0.0 if unit.line and not any(term.exactness(named) for term in terms) else 0.5

    def polar(unit: UnitWords) -> float:
        # "Are strings immutable?": the sentence that says it of strings, not of something that has to do with them.
        said = bool(own) and own[0].exactness(unit.subject) >= _NAMED
        known = all(any(term.exactness(frozenset((one,))) for term in terms) for one in unit.subject)
        return 1.0 if said and known else 0.5

    def is_named(word: str) -> bool:
        return any(term.exactness(frozenset((word,))) for term in own)

    def named(unit: UnitWords) -> float:
        other = unit.names_other_than(asked)
        return 0.5 if other is None else float(other)

    def introduced(unit: UnitWords, names: frozenset[str]) -> float:
        introduces = unit.introduces(names)
        # "Who was elected?" has no name.
        return 1.0 if introduces else named(unit) * (1.0 if introduces is None else 0.5)

    if address := reached(question):
        return lambda unit: 1.0 if unit.tells(address) else 0.5

    match question.type:
        case "definition":
            return definition
        case "polar":
            return polar
        case "permission":
            return lambda unit: 1.0 if unit.rules else 0.5
        case "possibility":  # "can I" asks as often what works
            return lambda unit: 0.75 if unit.rules else 0.5
        case "penalty":
            return lambda unit: 1.0 if unit.punishes else 0.5
        case "number":
            measure = measured(question)
            counts = UnitWords.has_number_beyond if measure else UnitWords.counts_beyond  # "how old": a year tells it
            free = language_of(question.language or "en").free if measure else None

            def numbered(unit: UnitWords) -> float:
                if unit.dateline:
                    return 0.0
                if not counts(unit, asked):
                    return float(measure is not None and measure.told.search(unit.found(free)) is not None)
                return 1.0 if not measure or unit.tells(measure.told) else 0.5

            return numbered
        case "limit" if asks_for_version(question):
            return lambda unit: 1.0 if unit.noted or unit.has_number_beyond(asked) else _IN_WORDS
        case "limit":  # "the maximum size": most often a number
            return lambda unit: 1.0 if unit.has_number_beyond(asked) else _IN_WORDS
        case "when":
            return lambda unit: 1.0 if unit.dated or unit.released else _LOOSELY if unit.timed else 0.0
        case "since":  # no weekday that comes again
            return lambda unit: float(unit.dated and (not unit.recurring or any(map(_YEAR.match, unit.numbers))))
        case "often":
            return lambda unit: 1.0 if unit.recurring or unit.repeated else 0.0
        case "called":
            return lambda unit: 0.0 if unit.called <= asked else 1.0
        case "why":
            return lambda unit: 1.0 if unit.causal else 0.5
        case "where":
            return lambda unit: 1.0 if unit.placed else named(unit)
        case "who" if _asks_who_that_is(question):
            names = frozenset(one.term for term in own for one in term.variants if one.weight >= _SAME)
            return lambda unit: introduced(unit, names)
        case "who":
            return lambda unit: 1.0 if unit.names_in_full(asked) else named(unit)
        case _ if _asks_what_does(question):
            return lambda unit: 1.0 if unit.opening and all(map(is_named, unit.opening)) else _MENTIONED
        case _ if (told_by := _told_by(question)) is not None:
            told, other = told_by
            return lambda unit: 1.0 if unit.tells(told) else other
        case _ if asks_how_to(question) is not None:
            return lambda unit: _SHOWN if unit.shows else 0.5
        case _:
            return lambda _: 0.5
