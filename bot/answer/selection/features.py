"""How well units answer to a question. In: a question, its terms, the passages that were found, as `units` reads them.
Out: the features of each unit.

    score = 0.5 * idf share of the question's terms that the unit covers
          + 0.5 * the same share, with idf counted over the units of the hits alone: a word that all of them hold
                  (what the hits are about) tells none of them apart
          + 1.0 * passage BM25 / (2.2 * sum of idf)
          + 0.4 * share of the remaining terms covered by the unit before or after
          + 0.55 * share of the remaining terms covered by title and headings, also of what it covers less exactly
          + 0.3 * answer type present (1 yes, 0 no, 0.5 no opinion)
          + 0.25 * share of the question's adjacent pairs of terms that stand adjacent in the unit
          + 0.3 * share of the terms' character 4-grams that stand in the unit
          + 0.4 * share of the remaining terms covered by the unit before one that opens with a pronoun
          + 0.5 * share of the terms that the heading or term right above the unit, or the first cell of a row, covers,
                  the less the more else it says and the further down the unit stands; or what it tells how to do
          + 1.2 * the square of that share, if that heading asks a question of its own, or names what one asks how to
                  do; what that is done to may be told around it
          + 0.2 * how far it asks as the question does ("where ...?"), if it has a word of that, in its language: 1 the
                  same way, below 0 otherwise
          - 0.3 * how little the unit reads as an answer (a question; a long code listing; a line that only repeats the
                  question; a date alone; a word or two that lead into what follows, and say nothing of what is asked;
                  2 for a sentence that only points elsewhere or tells since which version)
          + 0.1 * what kind of page it stands on: 1 if that is written for those who ask (a FAQ, a tutorial), -3 if it
                  says of itself that it is out of date
          - 0.6 * another does in it what the question asks of one (`doer`)
          + 0.3 * how early the first of the terms stands in the unit, if the question only names them ("list tables"),
                  the less the more than three they are
          + 0.1 * it stands in a section of its page, which speaks of one thing, if no kind of answer is asked for

Measured on eight public sets against learned weights, which win on the set they were learned from and lose on others.
No normalisation by sentence length. All units of a question are worked out at once, as matrices of a row for each unit
and a column for each term.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain, compress, pairwise
from operator import attrgetter
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.answer.asking.carried import ANSWER_NAME_WEIGHT
from bot.answer.asking.manner import alike, manner, only_names
from bot.answer.asking.question import Question
from bot.answer.selection.asked import Asked, Floats, in_a_row
from bot.answer.selection.reading import PassageTerms
from bot.answer.selection.typed import asks_how_to, type_match
from bot.answer.selection.units import UnitWords
from bot.retrieve.queryterm import QueryTerm

_FEW = 3  # terms of a question that names what it is about and no more
_ELSEWHERE = 2.0
"""How little a sentence that only points elsewhere reads as an answer: it often has all the words of a question."""
_PLACES = frozenset(("when", "since", "where", "number", "limit"))
"""What a note of a version, or a reference to another page, may answer."""


class Weights(NamedTuple):
    """How much each feature counts in a candidate's score; in the order of `Features`."""

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
    manner: float = 0.2
    page: float = 0.1
    doer: float = -0.6
    leading: float = 0.3
    section: float = 0.1


class Features(NamedTuple):
    """Why a candidate ranks where it does; shares are of the idf of all terms of the question, 0 to 1. `passage` is
    above 1 where title and headings hold the terms too; `page` is below 0 for one that is out of date, `manner` for one
    below a question that asks otherwise."""

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
    manner: float = 0.0
    page: float = 0.0
    doer: float = 0.0
    leading: float = 0.0
    section: float = 0.0

    def score(self, weights: Weights) -> float:
        """The weighted sum."""
        return float(_weighted(weights, np.array(self)))


class Featured(NamedTuple):
    """A unit: its passage among those that were found, its place in it, its features and their weighted sum.

    `own` are the terms (by position in the question) that it covers, `above` those that title and headings do, `window`
    those that it, its neighbours, title and headings cover together.
    """

    passage: int
    at: int
    features: Features
    score: float
    own: frozenset[int]
    above: frozenset[int]
    window: frozenset[int]


def featured(
    question: Question,
    terms: Sequence[QueryTerm],
    pool: Sequence[PassageTerms],
    scores: Sequence[float],
    weights: Weights,
) -> list[Featured]:
    """The units of the passages in `pool`, of which `scores` are the BM25, that cover a term of the question or stand
    beside one that does, as they follow each other."""
    units = [unit for passage in pool for unit in passage.units]
    if not units or not terms:
        return []
    does = asks_how_to(question)
    verb = next((at for at, word in enumerate(question.words) if does and word.text == does["does"]), None)
    asked = Asked(terms, _counted(question), verb)
    of = np.array([n for n, passage in enumerate(pool) for _ in passage.units])
    own, over = asked.exactness([unit.whole for unit in units]), asked.exactness([passage.above for passage in pool])
    above = over[of]
    before, after = np.zeros_like(own), np.zeros_like(own)
    joined = of[1:] == of[:-1]  # the next stands in the same passage
    before[1:][joined], after[:-1][joined] = own[:-1][joined], own[1:][joined]
    around = np.maximum(before, after)
    window = (own + above + around) > 0
    telling = np.add.reduce(own * _telling(question, terms, own), axis=1)

    near = np.asarray(window.any(axis=1))
    held = near.tolist()
    units = list(compress(units, held))
    own, above, window, of = own[near], above[near], window[near], of[near]
    rest, around, before = own == 0, around[near], before[near]
    # "Who hosts it?" may ask for a name that an earlier answer had: none but the questions' own are told already.
    words = [word.text.casefold() for word in question.words if not word.carried or word.weight > ANSWER_NAME_WEIGHT]
    # A unit tells the parts of a number one by one.
    typed = chain(words, *(word.replace(",", ".").split(".") for word in words if word[0].isdecimal()))
    typed_as = type_match(question, frozenset(typed), terms)
    pairs = [in_a_row(pair) for pair in _pairs_of(terms)]
    joined = [in_a_row(unit.own) for unit in units]
    rows = [own if unit.row == unit.own else in_a_row(unit.row) for unit, own in zip(units, joined, strict=True)]
    key_of = _key_of(question)
    asides, undated = question.type not in _PLACES, question.type not in ("when", "since")
    referred = asked.share(before * rest).tolist()
    covered: list[bool] = np.asarray(own.any(axis=1)).tolist()
    labels = list(compress(chain.from_iterable(passage.labels for passage in pool), held))
    found_in: list[int] = of.tolist()
    topped, told = _told(asked, own, over, of) if does else ([0.0] * len(pool),) * 2
    fits = [  # most units stand below no label; an example further below shows something of it
        asked.fit(label, place, *((0.0, 0.0) if unit.code and place else (topped[n], told[n])))
        if label.names
        else (0.0, 0.0)
        for n, unit, (label, place) in zip(found_in, units, labels, strict=True)
    ]
    tasks = question.type in ("any", "possibility")  # "list all files", "can I turn it off"
    asks = manner(question.text, question.language, question.type)
    # A few words that do not ask are a topic, which a sentence about it opens with. More of them tell a case.
    names = only_names(question.text, question.language, question.type)
    leading = min(1.0, _FEW / len(terms)) ** 2 if names else 0.0

    def form(n: int, unit: UnitWords, covers: bool) -> float:
        if asides and unit.aside:
            return _ELSEWHERE
        idle = (undated and unit.dateline) or (unit.announces and not covers)
        return 1.0 if idle or (unit.naming and asked.echoes(unit.naming, pool[n].above)) else unit.form

    def opening(fit: float, unit: UnitWords) -> float:
        if key := key_of(unit):
            return max(fit, asked.keyed(key))
        return max(fit, asked.serves(unit.purpose)) if tasks else fit

    features = np.array(
        (  # a row for each feature, in their order
            asked.share(own),
            telling[near],
            np.array(scores)[of] / (2.2 * asked.total),
            asked.share(around * rest),
            asked.share(np.maximum(above - own, 0.0)),
            list(map(typed_as, units)),
            [sum(map(row.__contains__, pairs)) / (len(pairs) or 1) for row in rows],
            asked.grams(joined),
            [share if share and unit.pronoun else 0.0 for share, unit in zip(referred, units, strict=True)],
            list(map(form, found_in, units, covered)),
            [opening(fit, unit) for (fit, _), unit in zip(fits, units, strict=True)],
            [asking for _, asking in fits],
            [
                alike(asks, label.manner)
                if asking and (label.asks or label.manner == "how") and pool[n].language == question.language
                else 0.0
                for n, (label, _), (_, asking) in zip(found_in, labels, fits, strict=True)
            ],
            [pool[n].page for n in found_in],
            [0.0] * len(units),  # the selector reads the best alone for it
            [leading * asked.early(unit) for unit in units] if leading else [0.0] * len(units),
            [pool[n].section for n in found_in] if question.type == "any" else [0.0] * len(units),
        )
    )
    positions = _Positions()
    tops = positions.of(over > 0)
    places = chain.from_iterable(range(len(passage.units)) for passage in pool)
    return list(
        map(
            Featured,
            found_in,
            compress(places, held),
            map(Features._make, features.T.tolist()),
            _weighted(weights, features).tolist(),
            positions.of(own > 0),
            [tops[n] for n in found_in],
            positions.of(window),
        )
    )


def _told(asked: Asked, own: Floats, over: Floats, of: NDArray[np.intp]) -> tuple[list[float], list[float]]:
    """The share of the question that stands above each passage, and that above it and in all of it."""
    whole = over.copy()
    np.maximum.at(whole, of, own)
    return asked.share(over).tolist(), asked.share(whole).tolist()


def _weighted(weights: Weights, values: Floats) -> Any:
    """The weighted sum of the values of each feature, or of each column of them.

    One after the other, which `sum` does not promise: how many units there are must not change the score of one.
    """
    return np.add.accumulate((values.T * weights).T)[-1]


class _Positions(dict[bytes, frozenset[int]]):
    """Where rows, as bytes, are true. Rows that are alike, as most are, share one set."""

    def __missing__(self, row: bytes) -> frozenset[int]:
        found = self[row] = frozenset(compress(range(len(row)), row))
        return found

    def of(self, rows: NDArray[np.bool_]) -> list[frozenset[int]]:
        """Where each of the rows is true."""
        packed, width = rows.tobytes(), rows.shape[1]
        return [self[packed[at : at + width]] for at in range(0, len(packed), width)]


def _pairs_of(terms: Sequence[QueryTerm]) -> frozenset[tuple[str, str]]:
    own = [term.variants[0].term for term in terms if term.variants and term.weight == 1.0]
    return frozenset(pairwise(own))


def _telling(question: Question, terms: Sequence[QueryTerm], own: Floats) -> Floats:
    """The share of each term in what tells the units apart: its idf among them. Those of what is asked sum up to 1."""
    idf = np.array([term.idf for term in terms])
    if question.follow.kind == "new" or not any(
        word.carried for word in question.words
    ):  # carried words are what a follow-up's passages have in common
        counts = np.count_nonzero(own, axis=0)
        idf = np.where(counts > 0, np.log(1 + (len(own) - counts + 0.5) / (counts + 0.5)), 0.0)
    idf = idf * np.array([term.weight for term in terms])
    return idf / (idf[_counted(question)].sum() or 1.0)


def _counted(question: Question) -> NDArray[np.bool_]:
    """Which words are of the question, not only told beside it."""
    return np.array([not word.beside for word in question.words])


def _key_of(question: Question) -> Callable[[UnitWords], frozenset[str]]:
    """Tells of a unit the terms by which it is found in its table: of whether something is allowed, a rule tells more
    than the row of what follows where it is broken."""
    if question.type == "permission":
        return lambda unit: frozenset() if unit.punishes else unit.key
    return attrgetter("key")
