"""Features of all units at once are those that each has by itself."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asking.question import Question
from bot.answer.asking.words import Word
from bot.answer.selection.features import Features, Weights, featured
from bot.answer.selection.units import PassageTerms, Reader
from bot.model import DocumentRef, Metadata, Passage, Slice, Unit, UnitKind
from bot.retrieve.queryterm import Phrase, QueryTerm
from bot.retrieve.retriever import WeightedTerm
from bot.text.languages.language import AnswerType
from bot.text.terms import Analyzer

EN = Analyzer("en")
WORDS = ["boat", "net", "trout", "quay", "storm", "pike", "berth", "tide", "crane"]
TEXTS = st.lists(st.sampled_from([*WORDS, "It", "the", "is"]), min_size=1, max_size=6).map(" ".join)
PASSAGES = st.tuples(st.lists(TEXTS, max_size=4), st.sampled_from(["", *WORDS, "boat trout"]))


def read(texts: list[str], heading: str, analyzer: Analyzer = EN, kind: UnitKind = "sentence") -> PassageTerms:
    units: list[Unit] = []
    at = start = len(heading) + 1
    for text in texts:
        units.append(Unit(kind, at, at + len(text)))
        at += len(text) + 1
    above = (Slice(0, len(heading), heading),) if heading else ()
    ref = DocumentRef("d", "d.txt", "main", "v", Metadata(title="", language=analyzer.language))
    body = " ".join(texts)
    return Reader(lambda _: analyzer).read(
        Passage("d-e-0", ref, 0, start, start + len(body), body, above, tuple(units))
    )


@st.composite
def query_terms(draw: st.DrawFn) -> QueryTerm:
    word = draw(st.sampled_from(WORDS))
    others = draw(st.dictionaries(st.sampled_from(WORDS), st.sampled_from([0.4, 0.6, 0.8]), max_size=2))
    held = {**others, word: 1.0} if draw(st.booleans()) else others
    variants = tuple(WeightedTerm(term, weight) for term, weight in sorted(held.items(), key=lambda one: -one[1]))
    pair = tuple(draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=2, unique=True)))
    phrases = (Phrase(pair, 0.5, "form"),) if draw(st.booleans()) else ()
    return QueryTerm(
        word, variants, draw(st.sampled_from([1.0, 0.5])), draw(st.sampled_from([0.0, 1.5, 4.0])), None, phrases
    )


@given(st.lists(PASSAGES, max_size=3), st.lists(query_terms(), max_size=4))
def test_each_unit_has_the_features_that_its_definition_gives(
    texts: list[tuple[list[str], str]], terms: list[QueryTerm]
) -> None:
    pool = [read(*one) for one in texts]
    question = Question("?", tuple(Word(term.word, term.weight) for term in terms), "any")
    scores = [float(n + 1) for n in range(len(pool))]
    found = {(one.passage, one.at): one for one in featured(question, terms, pool, scores, Weights())}

    total = sum(term.idf * term.weight for term in terms) or 1.0
    covers = [[_cover(frozenset(unit.whole), terms) for unit in passage.units] for passage in pool]
    every = [cover for those in covers for cover in those]
    telling = _telling(terms, every)
    for n, passage in enumerate(pool):
        above = _cover(frozenset(passage.above), terms)
        for at, own in enumerate(covers[n]):
            before, after = covers[n][at - 1] if at else {}, dict(*covers[n][at + 1 : at + 2])
            window = frozenset((*own, *above, *before, *after))
            if not window:
                assert (n, at) not in found
                continue
            one = found.pop((n, at))
            assert (one.own, one.above, one.window) == (frozenset(own), frozenset(above), window)
            around = {term: max(before.get(term, 0), after.get(term, 0)) for term in before | after}
            for name, expected in (
                ("covered", _share(own, terms, total)),
                ("telling", sum(telling[term] * exact for term, exact in own.items())),
                ("passage", scores[n] / (2.2 * total)),
                ("neighbours", _share(_without(around, own), terms, total)),
                (
                    "headings",
                    _share({term: max(exact - own.get(term, 0), 0) for term, exact in above.items()}, terms, total),
                ),
                ("pairs", _pairs(passage.units[at].row, terms)),
            ):
                assert math.isclose(getattr(one.features, name), expected, abs_tol=1e-9), name
            rest = _share(_without(before, own), terms, total) if passage.units[at].pronoun else 0.0
            assert math.isclose(one.features.referred, rest, abs_tol=1e-9)
            assert all(-1e-9 <= value <= 1 + 1e-9 for value in one.features._replace(passage=0.0))
    assert not found


def test_the_score_is_the_weighted_sum_of_all_features() -> None:
    for at, name in enumerate(Features._fields):
        features = Features(*(float(n == at) for n in range(len(Features._fields))))
        assert features.score(Weights()) == getattr(Weights(), name)


def test_what_stands_on_an_outdated_page_goes_behind_and_on_a_page_for_those_who_ask_before() -> None:
    page = read(["The boat lies at the quay."], "")
    pool = [replace(page, page=kind) for kind in (1.0, 0.0, -3.0)]
    asks = Question("?", (Word("boat"),), "any")
    terms = [QueryTerm("boat", (WeightedTerm("boat"),), 1.0, 2.0)]
    primer, plain, outdated = (one.score for one in featured(asks, terms, pool, [1.0] * 3, Weights()))
    assert math.isclose(primer - plain, 0.1)
    assert math.isclose(plain - outdated, 0.3)


def test_n_grams_find_a_word_in_another_form() -> None:
    (one,) = featured(
        Question("?", (Word("mooring"),), "any"),
        [QueryTerm("mooring", (WeightedTerm("mooring"), WeightedTerm("boat", 0.4)), 1.0, 2.0)],
        [read(["boat moorings"], "")],
        [1.0],
        Weights(),
    )
    assert one.features.covered == 0.4
    assert one.features.grams == 0.25  # "moor", of moor, oori, orin, ring: texts are stemmed


def test_a_note_of_a_version_answers_who_asks_for_one() -> None:
    def form(kind: AnswerType) -> float:
        term = QueryTerm("sail", (WeightedTerm("sail"),), 1.0, 2.0)
        unit = read(["New in version 3.9: the sail."], "")
        (one,) = featured(Question("?", (Word("sail"),), kind), [term], [unit], [1.0], Weights())
        return one.features.form

    assert (form("limit"), form("any")) == (0.0, 1.0)


def test_since_when_and_how_often_have_answers_of_their_own() -> None:
    def type_of(kind: AnswerType, text: str) -> float:
        term = QueryTerm("fair", (WeightedTerm("fair"),), 1.0, 2.0)
        (one,) = featured(Question("?", (Word("fair"),), kind), [term], [read([text], "")], [1.0], Weights())
        return one.features.type

    assert type_of("since", "The fair is held every summer since 1950.") == 1.0
    assert type_of("since", "The fair is held every Friday.") == type_of("since", "The fair is held.") == 0.0
    assert type_of("often", "The fair was held three times.") == type_of("often", "The fair is held daily.") == 1.0
    assert type_of("often", "The fair has 2 halls.") == 0.0
    assert type_of("limit", "The fair has 2 halls.") > type_of("limit", "The fair has halls.") > 0.0


@pytest.mark.parametrize(
    ("language", "names", "names_what_was_asked", "names_nothing"),
    [
        ("en", "Locals call it the Needle.", "A tower called Orrin stands there.", "Orrin is a tower."),
        ("de", "Er wird als Nadel bezeichnet.", "Ein Turm namens Orrin steht dort.", "Orrin ist ein Turm."),
        ("es", "Es conocida como la Aguja.", "Una torre llamada Orrin.", "Orrin es una torre."),
        ("fr", "Elle est surnommée l'Aiguille.", "Une tour nommée Orrin.", "Orrin est une tour."),
        ("ru", "Её называют Иглой.", "Башня под названием Orrin.", "Orrin это башня."),
        ("zh", "它又称针塔。", "", "Orrin是一座塔。"),
    ],
)
def test_what_something_is_called_is_told_by_a_name_that_is_not_the_asked_one(
    language: str, names: str, names_what_was_asked: str, names_nothing: str
) -> None:
    def type_of(text: str) -> float:
        term = QueryTerm("Orrin", (WeightedTerm("orrin"),), 1.0, 2.0)
        unit = read([f"{text} Orrin"], "", Analyzer(language))
        (one,) = featured(Question("?", (Word("Orrin"),), "called"), [term], [unit], [1.0], Weights())
        return one.features.type

    assert type_of(names) == 1.0
    assert type_of(names_what_was_asked) == type_of(names_nothing) == 0.0


@pytest.mark.parametrize(
    ("asked", "tells", "other"),
    [
        ("How long is the fair?", "The fair takes three days.", "The fair has 3 halls."),
        ("How long is the pier?", "The pier has 40 metres.", "The pier has 3 lamps."),
        ("How old is the mayor?", "The mayor was born in 1960.", "The mayor opened 3 halls."),
        ("How high is the tower?", "The tower is 40 m high, or twelve storeys.", "The tower has 3 bells."),
        ("How tall is the tower?", "The tower has forty-one feet.", "After noon, 3 often command the tower."),
        ("How high is the fine?", "The fine is 3 crowns, or 2 dollars.", "The fine is due on day 3."),
        ("How far is the fair?", "The fair is ten minutes away.", "The fair has 3 parameters."),
    ],
)
def test_a_number_of_another_measure_is_no_answer_in_english(asked: str, tells: str, other: str) -> None:
    def type_of(text: str) -> float:
        term = QueryTerm("the", (WeightedTerm("fair"),), 1.0, 2.0)
        question = Question(asked, (Word("fair"),), "number", language="en")
        (one,) = featured(question, [term], [read([text], "fair")], [1.0], Weights())
        return one.features.type

    assert (type_of(tells), type_of(other)) == (1.0, 0.5)


def test_what_something_does_is_told_by_what_opens_with_it() -> None:
    def type_of(text: str, kind: UnitKind = "sentence") -> float:
        term = QueryTerm("crane", (WeightedTerm("crane"),), 1.0, 2.0)
        question = Question("what does the crane do", (Word("crane"),), "any", language="en")
        (one,) = featured(question, [term], [read([text], "", kind=kind)], [1.0], Weights())
        return one.features.type

    assert type_of("The crane lifts boats.") == type_of("Crane | lifts boats", "row") == 1.0
    assert type_of("Boats lie at the crane.") == type_of("Crane hire | 20 coins", "row") == 0.25


def test_who_somebody_is_is_no_other_name() -> None:
    def type_of(asked: str, text: str) -> float:
        term = QueryTerm("Berit", (WeightedTerm("berit"),), 1.0, 2.0)
        (one,) = featured(
            Question(asked, (Word("Berit"),), "who", language="en"), [term], [read([text], "")], [1.0], Weights()
        )
        return one.features.type

    other = "On Friday a tour is led by Berit and Anna."
    assert type_of("who is Berit", "Berit is the pilot.") == 1.0 > type_of("who is Berit", other)
    assert type_of("who is with Berit", other) == 1.0


def test_what_a_heading_covers_more_exactly_than_a_sentence_counts_by_the_difference() -> None:
    term = QueryTerm("crane", (WeightedTerm("crane"), WeightedTerm("hoist", 0.4)), 1.0, 2.0)
    question = Question("crane", (Word("crane"),), "any", language="en")

    def context(text: str) -> float:
        (one,) = featured(question, [term], [read([text], "Crane")], [1.0], Weights())
        return one.features.headings

    assert [round(context(text), 2) for text in ("The crane turns.", "The hoist turns.", "It turns.")] == [
        0.0,
        0.6,
        1.0,
    ]


def test_a_row_of_what_follows_is_no_rule_of_what_its_first_cell_names() -> None:
    term = QueryTerm("spam", (WeightedTerm("spam"),), 1.0, 2.0)

    def opening(kind: AnswerType) -> float:
        question = Question("is spam allowed", (Word("spam"),), kind, language="en")
        (one,) = featured(question, [term], [read(["Spam | you are banned"], "", kind="row")], [1.0], Weights())
        return one.features.opening

    assert (opening("permission"), opening("penalty")) == (0.0, 1.0)


def test_a_row_is_read_as_what_its_first_cell_names() -> None:
    def opening(text: str, kind: UnitKind = "row") -> float:
        term = QueryTerm("crane", (WeightedTerm("crane"),), 1.0, 2.0)
        (one,) = featured(
            Question("crane?", (Word("crane"),), "any"), [term], [read([text], "", kind=kind)], [1], Weights()
        )
        return one.features.opening

    assert opening("Crane | lifts boats") == 1.0
    assert (
        opening("Crane hire | 20 coins") == opening("Boats | by crane") == opening("Crane | boats", "sentence") == 0.0
    )


@pytest.mark.parametrize(
    ("language", "asked", "told", "other"),
    [
        ("zh", "灯塔建了多久", "灯塔建了三年。", "灯塔高40米。"),
        ("zh", "灯塔多高", "灯塔高40米。", "灯塔建了三年。"),
        ("zh", "灯塔花了多少钱", "灯塔花了三千元。", "灯塔建了三年。"),
        ("es", "cuánto tarda el faro", "El faro tarda dos horas.", "El faro mide 40 metros."),
        ("es", "cuánto cuesta el faro", "La entrada al faro es de 4 euros.", "El faro abre 2 días."),
        ("es", "cuánto mide el faro", "El faro tiene 40 metros.", "El faro cuesta 4 euros."),
        ("fr", "combien de temps dure le phare", "Le phare dure deux heures.", "Le phare fait 40 mètres."),
        ("fr", "c'est combien le phare", "L'entrée du phare est à 4 €.", "Le phare ouvre 2 heures."),
    ],
)
def test_a_number_in_the_measure_that_is_asked_for_answers_best(
    language: str, asked: str, told: str, other: str
) -> None:
    assert (number_of(asked, told, language), number_of(asked, other, language)) == (1.0, 0.5)


def test_a_number_of_no_measure_answers_whatever_it_counts() -> None:
    assert number_of("灯塔有多少扇窗", "灯塔高40米。", "zh") == 1.0
    assert number_of("le délai au phare c'est combien", "Le phare a deux mois.", "fr") == 1.0
    assert number_of("灯塔多高", "灯塔很老。", "zh") == 0.0


def number_of(asked: str, text: str, language: str) -> float:
    word = {"zh": "灯塔", "es": "faro", "fr": "phare"}[language]
    analyzer = Analyzer(language)
    question = Question(asked, (Word(word),), "number", language=language)
    term = QueryTerm(word, (WeightedTerm(analyzer.term(word)),), 1.0, 2.0)
    (one,) = featured(question, [term], [read([text], "", analyzer)], [1.0], Weights())
    return one.features.type


def test_a_date_alone_answers_nothing_but_when() -> None:
    def featured_as(kind: AnswerType) -> Features:
        term = QueryTerm("fair", (WeightedTerm("fair"),), 1.0, 2.0)
        question = Question("?", (Word("fair"),), kind)
        _, one = featured(question, [term], [read(["The fair opens.", "3 May 2024"], "")], [1.0], Weights())
        return one.features

    assert (featured_as("number").type, featured_as("number").form) == (0.0, 1.0)
    assert (featured_as("when").type, featured_as("when").form) == (1.0, 0.0)


def test_a_number_that_the_question_has_is_no_answer_to_how_many() -> None:
    def type_of(typed: str, text: str) -> float:
        question = Question("?", (Word("boat"), Word(typed)), "number")
        terms = [QueryTerm(word.text, (WeightedTerm(EN.term(word.text)),), 1.0, 2.0) for word in question.words]
        (one,) = featured(question, terms, [read([text], "")], [1.0], Weights())
        return one.features.type

    assert type_of("10,000", "boat of 10,000 tons") == type_of("1.5", "boat 1.5") == 0.0
    assert type_of("10,000", "boat of 10,000 tons for 7 crowns") == type_of("2.5", "boat of 1.5 tons") == 1.0


def _cover(there: frozenset[str], terms: list[QueryTerm]) -> dict[int, float]:
    found = {at: term.exactness(there) for at, term in enumerate(terms)}
    return {at: exactness for at, exactness in found.items() if exactness}


def _share(cover: Mapping[int, float], terms: list[QueryTerm], total: float) -> float:
    return sum(exactness * terms[at].idf * terms[at].weight for at, exactness in cover.items()) / total


def _without(cover: Mapping[int, float], own: Mapping[int, float]) -> dict[int, float]:
    return {at: exactness for at, exactness in cover.items() if at not in own}


def _telling(terms: list[QueryTerm], covers: list[dict[int, float]]) -> list[float]:
    counts = [sum(at in cover for cover in covers) for at in range(len(terms))]
    idfs = [
        term.weight * math.log(1 + (len(covers) - count + 0.5) / (count + 0.5)) if count else 0.0
        for term, count in zip(terms, counts, strict=True)
    ]
    return [idf / (sum(idfs) or 1.0) for idf in idfs]


def _pairs(row: tuple[str, ...], terms: list[QueryTerm]) -> float:
    own = [term.variants[0].term for term in terms if term.variants and term.weight == 1.0]
    pairs = set(pairwise(own))
    return len(pairs & set(pairwise(row))) / (len(pairs) or 1)
