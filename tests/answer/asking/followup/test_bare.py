"""A question word alone."""

from __future__ import annotations

import pytest

from bot.answer.answerer import Answerer
from bot.answer.asking.followup.reading import read
from bot.answer.asking.question import understand
from bot.model import Exchange
from tests.answer.asking.followup.making import DE, EN, MAIN, PENALTIES, talk, texts
from tests.answer.conftest import Open


@pytest.mark.parametrize(
    ("earlier", "then", "told", "kind"),
    [
        ("when did France raise the tariff?", "why?", "why did France raise the tariff", "why"),
        ("did France raise the tariff?", "and when?", "when did France raise the tariff", "when"),
        ("Did France raise the tariff?", "ok why is that", "why did France raise the tariff", "why"),
        ("why did France raise it?", "how many", "how many? (after “why did France raise it”)", "number"),
        ("How many left?", "who?", "who? (after “How many left”)", "who"),
        ("France tariff", "where", "where? (after “France tariff”)", "where"),
        ("France tariff", "how long is it?", "how long? (after “France tariff”)", "number"),
        ("could you tell me who raised it", "since when", "since when? (after “who raised it”)", "since"),
        ("Wann erhöhte Frankreich den Zoll?", "Warum?", "warum erhöhte Frankreich den Zoll", "why"),
        (
            "Wann erhöhte Frankreich den Zoll?",
            "wie viel?",
            "wie viel? (nach „Wann erhöhte Frankreich den Zoll“)",
            "number",
        ),
    ],
)  # fmt: skip
def test_a_question_word_alone_asks_the_earlier_question_anew(earlier: str, then: str, told: str, kind: str) -> None:
    understood = understand(then, [Exchange(earlier)], ("en", "de"))
    assert (understood.understood_as, understood.type) == (told, kind)
    wanted = {word.text for word in understand(earlier, [], ("en", "de")).words}
    assert wanted <= {word.text for word in understood.words}


@pytest.mark.parametrize(
    "then",
    [
        "by who",
        "by whom?",
        "with what?",
        "womit?",
        "¿con qué?",
        "avec quoi ?",
        "а чем?",
        "with who?",
        "in which year?",
        "at what time",
        "which country",
        "by how much",
        "what year was that?",
        "welches jahr?",
        "um wie viel",
        "in welchem jahr war das",
        "en qué año fue",
        "de combien ?",
        "c'était en quelle année",
        "какой год",
        "被谁",
    ],
)
def test_what_stands_with_a_question_word_asks_the_earlier_question_anew(then: str) -> None:
    earlier = "When was the tariff raised?"
    found = read(then, [Exchange(earlier)])
    assert found.kind == "bare"
    assert "tariff was raised" in str(found.told) or "tariff raised" in str(found.told)


@pytest.mark.parametrize(
    ("earlier", "then", "told", "kind"),
    [
        ("¿Cuándo subió Francia la tasa?", "¿por qué?", "por qué subió Francia la tasa", "why"),
        ("cuando abren", "y por que", "por que abren", "why"),
        ("¿Cuándo abren?", "por qué no", "¿por qué no? (tras «Cuándo abren»)", "why"),
        ("quand ouvre le musée ?", "pourquoi ?", "pourquoi ouvre le musée", "why"),
        ("c'est quand la fête", "et où", "où ? (après « c'est quand la fête »)", "where"),
        ("le bot quitte le salon", "après combien de temps",
         "après combien de temps ? (après « le bot quitte le salon »)", "number"),
        ("когда открыли музей", "а почему?", "почему открыли музей", "why"),
        ("музей открыт", "с каких пор", "с каких пор? (после «музей открыт»)", "since"),
        ("博物馆什么时候开门", "为什么？", "博物馆为什么开门", "why"),
        ("博物馆开门吗", "什么时候", "什么时候？（接着“博物馆开门吗”）", "when"),
    ],
)  # fmt: skip
def test_a_question_word_alone_in_other_languages(earlier: str, then: str, told: str, kind: str) -> None:
    understood = understand(then, [Exchange(earlier)], ("en",))
    assert (understood.understood_as, understood.type) == (told, kind)


def test_a_bare_why_is_answered(cheese: Answerer) -> None:
    answer = talk(cheese, ("when did Italy raise the tariff on cheese?", "why?"), EN)[-1]
    assert "because Dutch cheese" in answer.ranked[0].text
    assert answer.tier == "answered"
    answer = talk(cheese, ("wann erhöhte Österreich den Zoll?", "warum?"), DE)[-1]
    assert "weil der Käse zu billig war" in answer.ranked[0].text


def test_a_quote_that_gives_no_reason_does_not_answer_why(open_answerer: Open) -> None:
    text = "# Ferries\n\nThe ferry to Marsh Island leaves the north pier at nine each morning.\n"
    answerer = open_answerer({"main/f.md": text})
    first, why = talk(
        answerer, ("when does the ferry to Marsh Island leave the north pier?", "why?"), frozenset({"main"})
    )
    assert first.tier == "answered"
    assert (why.tier, why.quotes[0].text) == ("closest", first.quotes[0].text)
    assert talk(answerer, ("where does the ferry to Marsh Island leave?", "when?"), frozenset({"main"}))[-1].quotes


def test_why_after_what_only_names_something_is_told_with_the_whole_question(open_answerer: Open) -> None:
    answer = talk(
        open_answerer(PENALTIES), ("how much do adults pay", "and for children?", "and students", "why?"), MAIN
    )[-1]
    assert answer.understood_as == "why? (after “how much do adults pay … and students”)"
    assert "because the town supports them" in texts(answer)


@pytest.mark.parametrize(
    ("earlier", "then", "costs"),
    [
        ("¿Cuándo es el torneo?", "y cuánto cuesta", "cuesta"),
        ("Quand est le tournoi ?", "et ça coûte combien", "coûte"),
        ("Wann ist das Turnier?", "wie viel kostet das", "kostet"),
    ],
)
def test_what_something_costs_is_looked_for_by_that_word(earlier: str, then: str, costs: str) -> None:
    understood = understand(then, [Exchange(earlier)], ("es", "fr", "de"))
    assert [word.text for word in understood.own] == [costs]
    assert understood.type == "number" and any(word.carried for word in understood.words)


@pytest.mark.parametrize(
    ("earlier", "then"),
    [
        ("¿Se puede usar la sala?", "hasta qué hora"),
        ("On peut prendre la sono ?", "pour combien de temps"),
        ("On peut venir le lundi ?", "jusqu'à quelle heure"),
        ("Kann man in die Halle?", "bis wie viel uhr"),
    ],
)
def test_until_when_and_for_how_long_are_asked_of_the_earlier_question(earlier: str, then: str) -> None:
    assert read(then, [Exchange(earlier)]).kind == "bare"
