"""What a unit has of what the type of a question asks for."""

from __future__ import annotations

import pytest

from bot.answer.asking.question import Question, understand
from bot.answer.asking.words import Word
from bot.answer.selection.features import Features, Weights, featured
from bot.answer.selection.typed import measured
from bot.model import Exchange, UnitKind
from bot.retrieve.queryterm import QueryTerm
from bot.retrieve.retriever import WeightedTerm
from bot.text.languages.language import AnswerType
from bot.text.terms import Analyzer
from tests.answer.conftest import Open
from tests.answer.making import read


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


def test_a_year_counts_nothing() -> None:
    def type_of(text: str, question: str = "how many halls has the fair") -> float:
        term = QueryTerm("fair", (WeightedTerm("fair"),), 1.0, 2.0)
        asked = Question(question, (Word("fair"),), "number", language="en")
        (one,) = featured(asked, [term], [read([text], "")], [1.0], Weights())
        return one.features.type

    assert type_of("The fair has 3 halls since 1950.") == type_of("The fair has three halls.") == 1.0
    assert type_of("The fair moved to other halls in 1950.") == type_of("The fair of the 1950s had halls.") == 0.0
    assert type_of("The fair was first held in 1950.", "how old is the fair") > 0.0


def test_one_or_more_counts_nothing() -> None:
    def type_of(text: str) -> float:
        term = QueryTerm("boat", (WeightedTerm("boat"),), 1.0, 2.0)
        asked = Question("how many boats can the quay hold", (Word("boat"),), "number", language="en")
        (one,) = featured(asked, [term], [read([text], "")], [1.0], Weights())
        return one.features.type

    assert type_of("The quay holds two boats.") == type_of("One of the three boats has left.") == 1.0
    assert type_of("The quay is where two or more boats are moored.") == type_of("Another one of the boats.") == 0.0
    assert type_of("Four or more boats fill the quay.") == type_of("Only one of the boats has room.") == 1.0


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


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Return True if the lock is closed, False otherwise.", True),
        ("Returns nonzero if and only if the lock is closed.", True),
        ("Whether the lock is closed.", True),
        ("Check whether the lock is closed.", True),
        ("The lock is closed at night.", False),
        ("Close the lock if the tide is high.", False),
    ],
)
@pytest.mark.parametrize("asked", ["check if the lock is closed", "how do i know whether the lock is closed"])
def test_whether_something_is_so_is_told_by_what_tests_it(asked: str, text: str, *, tells: bool) -> None:
    term = QueryTerm("lock", (WeightedTerm("lock"),), 1.0, 2.0)
    question = Question(asked, (Word("lock"),), "any", language="en")
    (one,) = featured(question, [term], [read([text], "")], [1.0], Weights())
    assert one.features.type == float(tells)


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("The lock is useful for boats that draw little.", True),
        ("The lock should not be used at low tide.", True),
        ("The lock is used by boats.", False),
        ("The lock was built in 1950.", False),
    ],
)
@pytest.mark.parametrize("asked", ["when should i use the lock", "when does the lock actually make sense"])
def test_in_which_case_is_told_by_what_weighs_it_not_by_a_date(asked: str, text: str, *, tells: bool) -> None:
    term = QueryTerm("lock", (WeightedTerm("lock"),), 1.0, 2.0)
    question = understand(asked, [], ("en",), "en")
    assert question.type == "any"
    (one,) = featured(question, [term] * len(question.words), [read([text], "")], [1.0], Weights())
    assert one.features.type == float(tells)


@pytest.mark.parametrize(
    ("asked", "text", "type_"),
    [
        ("do i need a rope", "A rope is usually not needed.", 1.0),
        ("hi, do we really need a rope?", "Every crew should have a rope.", 1.0),
        ("do i need a rope", "The rope is kept in the shed.", 0.25),
        ("which boats do i need a rope for", "A rope is usually not needed.", 0.5),
    ],
)
def test_whether_something_is_needed_is_told_by_what_requires_or_spares_it(asked: str, text: str, type_: float) -> None:
    term = QueryTerm("rope", (WeightedTerm("rope"),), 1.0, 2.0)
    question = Question(asked, (Word("rope"),), "any", language="en")
    (one,) = featured(question, [term], [read([text], "")], [1.0], Weights())
    assert one.features.type == type_


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Return the length of the lock in metres.", True),
        ("It returns the length of the lock.", True),
        ("To retrieve the length of the lock, ask the warden.", True),
        ("The length of the lock is told at the quay.", False),
        ("A lock that returns boats has length.", False),
    ],
)
def test_what_is_got_from_a_tool_is_told_by_what_returns_it(text: str, *, tells: bool) -> None:
    term = QueryTerm("lock", (WeightedTerm("lock"),), 1.0, 2.0)
    question = Question("how do i get the length of the lock", (Word("lock"),), "any", language="en")
    (one,) = featured(question, [term], [read([text], "")], [1.0], Weights())
    assert one.features.type == (1.0 if tells else 0.5)


def test_how_something_is_done_is_told_by_what_leads_into_an_example(open_answerer: Open) -> None:
    plain, shows = "Locks open by hand after noon.", "Locks open by hand at noon, such as this:"
    text = f"# Boats\n\n{plain}\n\n{shows}\n\n    turn the wheel\n"
    answer = open_answerer({"main/boats.md": text}).answer("how to open locks by hand", [], frozenset({"main"}))
    assert [quote.text for quote in answer.ranked[:2]] == [shows, plain]


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


@pytest.mark.parametrize(
    ("language", "asked", "told", "other"),
    [
        ("en", "how long does the ferry take", "The ferry takes 12 h.", "The ferry has 12 decks."),
        ("en", "how long does the ferry take", "The ferry takes 40 mins.", "The ferry has 40 decks."),
        ("zh", "灯塔建了多久", "灯塔建了三年。", "灯塔高40米。"),
        ("zh", "灯塔多高", "灯塔高40米。", "灯塔建了三年。"),
        ("zh", "灯塔花了多少钱", "灯塔花了三千元。", "灯塔建了三年。"),
        ("es", "cuánto tarda el faro", "El faro tarda dos horas.", "El faro mide 40 metros."),
        ("es", "cuánto cuesta el faro", "La entrada al faro es de 4 euros.", "El faro abre 2 días."),
        ("es", "cuánto mide el faro", "El faro tiene 40 metros.", "El faro cuesta 4 euros."),
        ("fr", "combien de temps dure le phare", "Le phare dure deux heures.", "Le phare fait 40 mètres."),
        ("fr", "c'est combien le phare", "L'entrée du phare est à 4 €.", "Le phare ouvre 2 heures."),
        ("en", "what's the ferry's phone number", "The ferry has 555 01 99.", "The ferry can be phoned at any time."),
        ("fr", "quel est le téléphone du phare", "Téléphone du phare : 05 11 22 33.", "Le phare a 2 portes."),
        ("es", "cuál es el teléfono del faro", "El teléfono del faro es el 941 22 33.", "El faro tiene 2 puertas."),
        ("es", "cuál es el correo del faro", "Escribe al faro: faro@example.org.", "El faro responde por correo."),
        ("de", "wie ist die telefonnummer vom turm", "Der Turm hat die Nummer 0511 2233.", "Der Turm hat 2 Türen."),
        ("de", "wie ist eure mailadresse im turm", "Den Turm erreicht turm@example.org.", "Der Turm hat 2 Türen."),
        ("de", "was kostet der turm", "Der Turm kostet 4 Euro.", "Der Turm hat 2 Türen."),
        ("de", "wie hoch ist die kaution im turm", "Im Turm sind es 4,50.", "Der Turm hat 2 Türen."),
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


@pytest.mark.parametrize(
    ("language", "asked", "text", "tells"),
    [
        ("en", "how much is a ferry", "The ferry is free on Mondays.", 1.0),
        ("en", "how much is a ferry", "The ferry is free to leave.", 0.0),
        ("en", "how long does the ferry take", "The ferry is free all day.", 0.0),
        ("en", "how many decks has the ferry", "The ferry is free.", 0.0),
        ("de", "was kostet der turm", "Der Turm ist kostenlos.", 1.0),
        ("es", "cuánto cuesta el faro", "El faro es gratis.", 1.0),
        ("fr", "c'est combien le phare", "Le phare est gratuit.", 1.0),
        ("zh", "灯塔多少钱", "灯塔免费。", 1.0),
    ],
)
def test_what_costs_nothing_tells_its_price(language: str, asked: str, text: str, tells: float) -> None:
    assert number_of(asked, text, language) == tells


def number_of(asked: str, text: str, language: str) -> float:
    word = {"en": "ferry", "zh": "灯塔", "es": "faro", "fr": "phare", "de": "turm"}[language]
    analyzer = Analyzer(language)
    question = Question(asked, (Word(word),), "number", language=language)
    term = QueryTerm(word, (WeightedTerm(analyzer.term(word)),), 1.0, 2.0)
    (one,) = featured(question, [term], [read([text], "", analyzer)], [1.0], Weights())
    return one.features.type


def test_a_question_word_alone_asks_for_its_own_measure() -> None:
    history = [Exchange("when does the ferry leave?")]
    assert measured(understand("how long?", history, ("en",), "en")) is not None
    assert measured(understand("how many?", history, ("en",), "en")) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Den Turm bewacht Jorin Amselt.", True),
        ("Den Turm bewacht ein Wächter am Tor.", False),
        ("Den Turm bewacht Jorin.", False),
        ("Am Turm steht das Haus Rote Mauer.", False),  # words that the tables know
        ("Den Turm bewacht Clara Turm.", False),
    ],
)
def test_two_capitals_in_a_row_tell_who_where_all_nouns_have_one(text: str, *, told: bool) -> None:
    analyzer = Analyzer("de")
    question = Question("Wer bewacht den Turm?", (Word("Turm"),), "who", language="de")
    term = QueryTerm("Turm", (WeightedTerm(analyzer.term("Turm")),), 1.0, 2.0)
    (one,) = featured(question, [term], [read([text], "", analyzer)], [1.0], Weights())
    assert one.features.type == (1.0 if told else 0.5)


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
        terms = [
            QueryTerm(word.text, (WeightedTerm(Analyzer("en").term(word.text)),), 1.0, 2.0) for word in question.words
        ]
        (one,) = featured(question, terms, [read([text], "")], [1.0], Weights())
        return one.features.type

    assert type_of("10,000", "boat of 10,000 tons") == type_of("1.5", "boat 1.5") == 0.0
    assert type_of("10,000", "boat of 10,000 tons for 7 crowns") == type_of("2.5", "boat of 1.5 tons") == 1.0
