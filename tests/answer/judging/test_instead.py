from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.answer.asking.question import understand
from bot.answer.judging.instead import Instead, instead
from bot.answer.selection.selector import Candidate, Features
from bot.model import DocumentRef, Hit, Metadata, Passage, Unit
from bot.retrieve.queryterm import QueryTerm
from bot.retrieve.retriever import WeightedTerm
from bot.text.terms import Analyzer


def found(question: str, quote: str, language: str = "en", around: str = "") -> Instead:
    """What the quote has instead of words of the question, where each word stands for itself alone."""
    analyzer = Analyzer(language)
    asked = understand(question, (), (language,), language)
    terms = [
        QueryTerm(word.text, (WeightedTerm(analyzer.term(word.text), 1.0, "form"),), 1.0, 1.0) for word in asked.words
    ]
    own, above = (
        frozenset(at for at, term in enumerate(terms) if term.variants[0].term in analyzer.terms(text))
        for text in (quote, around)
    )
    meta = Metadata("A page", language=language)
    unit = Unit("sentence", 0, len(quote))
    passage = Passage("p", DocumentRef("d", "a.md", "c", "v", meta), 0, 0, len(quote), quote, (), (unit,))
    features = Features(1, 1, 1, 0, 0, 0.5, 0, 1, 0, 0)
    return instead(asked, terms, Candidate(Hit(passage, 1.0), unit, 0, features, 1.0, own, above, own | above))


@pytest.mark.parametrize(
    ("question", "quote", "language", "instead_of"),
    [
        ("Who governed the northern region?", "The prefect governed the northern region.", "en", Instead()),
        ("Who governed the northern region?", "The prefect governed the central region.", "en", Instead(word=True)),
        # Another form of the word, another clause, or words that the question has elsewhere, replace nothing.
        ("Who governed the northern region?", "The prefect governed the north region.", "en", Instead()),
        ("Who sold the northern boats?", "The prefect sold; the old, boats and all.", "en", Instead()),
        ("Which harbour has the northern buoys?", "This harbour has the harbour buoys.", "en", Instead()),
        ("Why do boats in Kiel tend to sink?", "Here boats in Rome tend to sink.", "en", Instead(word=1.0)),
        ("Why do boats in Kiel and lakes sink?", "Here boats in Rome and lakes sink.", "en", Instead(word=0.75)),
        ("Why do boats in Kiel and lakes sink?", "Here boats in Rome or lakes sink.", "en", Instead()),
        ("Why do boats in Kiel and lakes sink?", "Here boats in Rome, and lakes sink.", "en", Instead()),
        ("Who read the seven lectures?", "Ida read the seven lectures.", "en", Instead()),
        ("Who read the seven lectures?", "Ida read the 8 lectures.", "en", Instead(number=1.0)),
        ("What are the third club rules?", "The second club rules are short.", "en", Instead(number=1.0)),
        ("Which boats came in 1998?", "The boats came in 1999.", "en", Instead(number=0.5)),
        # A year is no count, and a part of a name no number.
        ("Which 12 boats came?", "The boats came in 1999.", "en", Instead()),
        ("Which 12 boats came?", "The boats came to B-52.", "en", Instead()),
        ("Which boats run Helm 1.20.4?", "The boats run Helm 1.20.1.", "en", Instead(number=1.0)),
        ("Which boats run Helm v1.20.4?", "The boats run 1.19 and Helm.", "en", Instead(number=0.5)),
        ("Which boats run Helm 1.20.4?", "The boats run Helm 1.20.", "en", Instead()),
        ("Which boats run Helm 1.20.4?", "The boats run Helm in 3 harbours.", "en", Instead()),
        ("Which boats carry 10,000 crates?", "The boats carry 12,000 crates.", "en", Instead(number=1.0)),
        ("Which boats carry 10.000 crates?", "The boats carry 10,000 crates.", "en", Instead()),
        ("Wer las die sieben Bücher?", "Ida las die acht Bücher.", "de", Instead(number=1.0)),
        ("¿Quién leyó las siete lecciones?", "Ana leyó las ocho lecciones.", "es", Instead(number=1.0)),
        ("¿Quién leyó las siete lecciones?", "Ana leyó las siete lecciones.", "es", Instead()),
        ("¿Quién gobernó la región norteña?", "El prefecto gobernó la región central.", "es", Instead()),
        ("Qui a lu les sept leçons ?", "Anne a lu les huit leçons.", "fr", Instead(number=1.0)),
        ("Кто прочёл семь лекций?", "Анна прочла восемь лекций.", "ru", Instead(number=1.0)),
    ],
)
def test_another_word_in_the_place_of_one(question: str, quote: str, language: str, instead_of: Instead) -> None:
    assert found(question, quote, language) == instead_of


@pytest.mark.parametrize(
    ("quote", "number"),
    [
        ("2016: the boats came.", 0.5),
        ("In March 2016, the boats came.", 0.5),
        ("The boats came, as they had in 2016.", 0.0),
        ("From 2013 to 2016 the boats came.", 0.0),
        ("2016 and 2014: the boats came.", 0.0),
    ],
)
def test_a_quote_that_opens_with_another_year_is_of_that_year(quote: str, number: float) -> None:
    assert found("Which boats came in 2014?", quote, around="Boats from 2014 to 2016").number == number


@pytest.mark.parametrize(("year", "number"), [(1992, 0.0), (1997, 0.5)])
def test_a_year_between_two_of_the_question_is_no_other(year: int, number: float) -> None:
    assert found("What happened between 1990 and 1995?", f"In {year} the bridge fell.").number == number


def test_what_stands_around_the_quote_is_not_missing() -> None:
    assert found("Who governed the northern region?", "He governed the whole region.").word
    assert not found(
        "Who governed the northern region?", "He governed the whole region.", around="The northern lake"
    ).word


@pytest.mark.parametrize(
    ("question", "quote", "language", "uncounted"),
    [
        ("How many boats came?", "Twelve boats came in 1998.", "en", False),
        ("How many boats came?", "Boats came in 1998.", "en", True),
        ("How many boats came?", "Boats came on 4 March and in the 1980s.", "en", True),
        ("How many boats came?", "Some 2000 boats came.", "en", False),
        ("How many boats came?", "Several boats came.", "en", False),
        ("How many rowers came?", "At the regatta, 46 took part.", "en", False),
        ("How many rowers came?", "The boat won by 12 seconds, with 90 pounds of ballast.", "en", True),
        ("How many pounds did it win?", "It won 12 euros.", "en", False),
        ("How many boats came?", "The first boats came.", "en", True),
        ("How many boats came?", "A third of the boats came.", "en", False),
        ("How many boats came?", "The boats came to a lake that is home to all of 400 herons.", "en", True),
        ("How many boats came to the 2 lakes?", "The boats came to the 2 lakes.", "en", True),
        ("How many boats came to the 2 lakes?", "The 2 boats came to the 2 lakes.", "en", False),
        ("How much does a permit cost?", "A permit costs what the lake office says.", "en", True),
        (
            "How much does a permit cost?",
            "A permit, which is sold on Mondays by the office, costs 40 crowns.",
            "en",
            False,
        ),
        ("How long is the lake?", "The lake is long.", "en", False),
        ("Which boats came?", "The boats came.", "en", False),
        ("How many boats came?", "3. Boats came.", "en", True),
        ("How many boats came?", "3. Boats came, 12 of them.", "en", False),
        ("How many boats came?", "Once the ice was gone, boats came.", "en", True),
        ("How often do boats come?", "Boats come once a week.", "en", False),
        ("How many boats came?", "Boats came one after the other, or one of them.", "en", False),
        ("How many boats came?", "Two kinds of boats came.", "en", True),
        ("How many kinds of boats came?", "Two kinds of boats came.", "en", False),
        ("Wie viele Boote kamen?", "Zwei Arten von Booten kamen.", "de", True),
        ("Wie viele Boote kamen?", "Zwölf Boote kamen.", "de", False),
        ("Wie viele Boote kamen?", "Die Boote kamen im März 1998.", "de", True),
        ("Wie viel Mehrheit braucht es?", "Es braucht eine Zweidrittelmehrheit.", "de", False),
        ("¿Cuántos barcos llegaron?", "Los barcos llegaron en marzo de 1998.", "es", True),
        ("¿Cuántos barcos llegaron?", "Llegaron doce barcos.", "es", False),
        ("¿Cuántos barcos llegaron?", "Llegaron varios barcos.", "es", False),
        ("¿cuánto cuesta el permiso?", "El permiso cuesta lo que dice la oficina.", "es", True),
        ("¿cuánto cuesta el permiso?", "El permiso cuesta 40 euros.", "es", False),
        ("Combien de bateaux sont arrivés ?", "Les bateaux sont arrivés en mars 1998.", "fr", True),
        ("Combien de bateaux sont arrivés ?", "Douze bateaux sont arrivés.", "fr", False),
        ("Combien coûte un permis ?", "Le permis coûte ce que dit le bureau.", "fr", True),
        ("À combien s'élèvent les cotisations ?", "La cotisation s'élève à 35 euros par an.", "fr", False),
        ("Сколько лодок пришло?", "Лодки пришли в марте 1998 года.", "ru", True),
        ("Сколько лодок пришло?", "Пришло двенадцать лодок.", "ru", False),
        ("Сколько стоит билет?", "Билет стоит дорого.", "ru", True),
        ("Сколько стоит билет?", "Билет стоит 300 рублей.", "ru", False),
        ("一年要交多少会费？", "会员每年交纳会费80元。", "zh", False),
        ("要交多少会费？", "会员交纳会费。", "zh", True),
        ("茶室能坐多少人", "茶室最多容纳二十人。", "zh", False),
        ("Combien de bateaux ?", "Des bateaux.", "fr", True),
        ("Quante barche?", "Le barche.", "it", False),
    ],
)
def test_a_number_of_what_is_counted(question: str, quote: str, language: str, *, uncounted: bool) -> None:
    assert found(question, quote, language).uncounted is uncounted


@pytest.mark.parametrize(
    ("question", "quote", "language", "unmeasured"),
    [
        ("How old is the mayor?", "The mayor opened two halls.", "en", True),
        ("What is the mayor's email address?", "Write to the mayor by email.", "en", True),
        ("What is the mayor's email address?", "The mayor reads mayor@example.org.", "en", False),
        ("¿Cuál es el teléfono del alcalde?", "Al alcalde se le llama por teléfono.", "es", True),
        ("¿Cuál es el teléfono del alcalde?", "El alcalde tiene el 555 01 99.", "es", False),
        ("What is the mayor's phone number?", "The mayor has been there since 1998.", "en", True),
        ("What is the mayor's phone number?", "The mayor was elected on 12.05.2021.", "en", True),
        ("What is the mayor's phone number?", "Call the mayor at +49 (0)511-22 33.", "en", False),
        ("What is the mayor's emergency phone number?", "Call the mayor at 112.", "en", False),
        ("Was kostet ein Liegeplatz?", "Ein Liegeplatz hat zwei Ringe.", "de", True),
        ("Was kostet ein Liegeplatz?", "Ein Liegeplatz kostet zwölf Kronen.", "de", False),
        ("Wie viel zahlen Gäste?", "Gäste legen an 2 Stegen an.", "de", True),
        ("Wie viel zahlen Gäste?", "Für Gäste ist der Steg kostenlos.", "de", False),
        ("How old is the mayor?", "The mayor has led the town since 2019.", "en", True),
        ("How old is the mayor?", "The mayor is sixty years old.", "en", False),
        ("How long does the fair last?", "The fair has two halls.", "en", True),
        ("How long does the fair last?", "The fair lasts two days.", "en", False),
        ("How long is the winter cup?", "The winter cup has two groups.", "en", True),
        ("How long does the fair last?", "The mayor decides how long the fair lasts.", "en", False),
        ("How fast is the ferry?", "The ferry has two decks.", "en", True),
        ("How fast is the ferry?", "The ferry made its second trip to the island.", "en", True),
        ("How fast is the ferry?", "The ferry crosses in ninety seconds.", "en", False),
        ("How fast is the ferry?", "The ferry crosses in one second and a half.", "en", False),
        ("How fast is the ferry?", "The ferry makes twelve knots.", "en", False),
        ("How heavy is the anchor?", "The anchor has two flukes.", "en", True),
        ("How much does the anchor weigh?", "The anchor weighs two hundred kilos.", "en", False),
        ("How much does the fair cost?", "The fair has two halls.", "en", True),
        ("How much does the fair cost?", "Tickets for the fair are two euros.", "en", False),
        ("How much is a berth?", "A berth has two rings.", "en", True),
        ("how much's a berth", "A berth has two rings.", "en", True),
        ("How much was the old berth?", "The old berth has two rings.", "en", True),
        ("How much is a berth?", "A berth is twelve crowns.", "en", False),
        ("How much is a bag of coal?", "A bag of coal has two handles.", "en", True),
        ("How much is a red bed?", "A red bed has two pillows.", "en", True),
        ("How much is the garden?", "The garden has two ponds.", "en", True),
        ("How much of the coal is left?", "Two bags of the coal are left.", "en", False),
        ("How much is the rest of the coal?", "The rest of the coal are two bags.", "en", False),
        ("How much is the berth used?", "The berth is used two months.", "en", False),
        ("Wie alt ist der Wirt?", "Seit 2018 leitet der Wirt zwei Säle.", "de", True),
        ("Wie alt ist der Wirt?", "Der Wirt ist 60 Jahre alt.", "de", False),
        ("Wie lange dauert der Markt?", "Der Markt hat zwei Hallen.", "de", True),
        ("Wie lange dauert der Markt?", "Der Markt dauert bis zum Abend.", "de", False),
        ("Сколько лет мэру?", "Мэр руководит городом с 2016 года.", "ru", True),
        ("Сколько лет мэру?", "Мэру 60 лет.", "ru", False),
        ("Сколько длится ярмарка?", "На ярмарке два зала.", "ru", True),
        ("Сколько длится ярмарка?", "Ярмарка идёт три дня.", "ru", False),
        ("Wie viele Boote kamen?", "Boote kamen.", "de", False),
    ],
)
def test_a_number_in_the_measure_that_is_asked_for(
    question: str, quote: str, language: str, *, unmeasured: bool
) -> None:
    assert found(question, quote, language).unmeasured is unmeasured


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(("en", "de", "ru", "zh", "xx")))
@example("", "紐0", "en")
def test_any_question_and_any_quote(question: str, quote: str, language: str) -> None:
    if understand(question, (), (language,), language).words:
        assert found(question, quote, language).number in {0.0, 0.5, 1.0}
    assert not found(f"a {quote}", f"a {quote}", language).word
