"""The question before, asked of something else."""

from __future__ import annotations

import pytest

from bot.answer.answerer import Answerer
from bot.answer.asking.followup.reading import read
from bot.answer.asking.question import understand
from bot.model import Exchange
from tests.answer.asking.followup.making import DE, EN, MAIN, PENALTIES, WARUM, WHY_FRANCE, talk
from tests.answer.conftest import Open
from tests.answer.making import quote


def test_replacing_goes_on_along_a_chain() -> None:
    history = [Exchange("why did the US expel diplomats in 2017?"), Exchange("and the UK?"), Exchange("and 2018?")]
    assert read("and France?", history).text == "why did France expel diplomats in 2018"


@pytest.mark.parametrize(
    ("earlier", "then", "told"),
    [
        ("why did the US expel diplomats?", "no, I meant the UK", "why did the UK expel diplomats"),
        ("why did the US expel diplomats?", "sorry, the UK", "why did the UK expel diplomats"),
        ("Was sagte Merkel zu Italien?", "nein, ich meinte Spanien", "Was sagte Merkel zu Spanien"),
        ("¿por qué ganó Francia?", "no, me refería a Italia", "por qué ganó Italia"),
        ("pourquoi la France a gagné ?", "non, je voulais dire l'Italie", "pourquoi l'Italie a gagné"),
        ("почему выиграла Франция?", "нет, я имел в виду Италия", "почему выиграла Италия"),
        ("法国为什么赢了？", "不，我是说意大利", "意大利为什么赢了"),
        ("why did the US expel diplomats?", "i meant the UK not the US", "why did the UK expel diplomats"),
        ("why did the US expel diplomats?", "not the us, the uk", "why did the uk expel diplomats"),
        ("why did the US expel diplomats?", "no not the US but the UK", "why did the UK expel diplomats"),
        ("Was sagte Merkel zu Italien?", "nicht zu italien, sondern spanien", "Was sagte Merkel zu spanien"),
        ("¿por qué ganó Francia?", "me refería a Italia, no a Francia", "por qué ganó Italia"),
        ("pourquoi la France a gagné ?", "pas la France, l'Italie", "pourquoi l'Italie a gagné"),
        ("почему выиграла Франция?", "не франция, а Италия", "почему выиграла Италия"),
        ("法国为什么赢了？", "不是法国，是意大利", "意大利为什么赢了"),
    ],
)
def test_who_meant_something_else_asks_of_that(earlier: str, then: str, told: str) -> None:
    assert read(then, [Exchange(earlier)]).text == told


def test_what_was_not_asked_before_is_no_mistake() -> None:
    assert read("not in winter, the boat", [Exchange("when is the fair?")]).text == "not in winter, the boat"
    assert read("why not the fair?", [Exchange("when is the fair?")]).text == "why not the fair?"


def test_what_says_that_something_else_was_meant_is_no_word_of_the_question() -> None:
    asked = understand("not the winter cup, the lantern hunt", [Exchange("when is the winter cup?")], ("en",))
    assert [word.text for word in asked.own] == ["lantern", "hunt"]
    asked = understand("no, I meant the lantern hunt", [Exchange("when is the winter cup?")], ("en",))
    assert [word.text for word in asked.own] == ["lantern", "hunt"]
    assert [word.text for word in asked.words if word.carried] == ["winter", "cup"]
    asked = understand("no, me refería a la copa", [Exchange("¿cuándo es la búsqueda?")], ("es",))
    assert [word.text for word in asked.own] == ["copa"]


def test_what_was_meant_may_stand_behind_a_contracted_article() -> None:
    history = [Exchange("cuánto cuesta la entrada", (quote("La entrada cuesta 4 euros."),))]
    assert {word.text for word in understand("no, me refería al abono", history, ("es",)).own} == {"abono"}


@pytest.mark.parametrize(
    ("then", "told"),
    [("-v", "what does -v do"), ("and -V?", "what does -V do"), ("what about --dry-run", "what does --dry-run do")],
)
def test_an_option_is_asked_of_instead_of_another(then: str, told: str) -> None:
    shown = quote("-v, --verbose: Say what is done. Do not be short. -V, --version: Print it.")
    assert read(then, [Exchange("what does --force do?", (shown,))]).text == told


@pytest.mark.parametrize(
    ("questions", "said", "gone"),
    [
        ((WHY_FRANCE, "and Italy?"), "Dutch cheese had become too cheap", "France raised"),
        ((WHY_FRANCE, "what about italy"), "Dutch cheese had become too cheap", "France raised"),
        ((WARUM, "und Österreich?"), "zu billig", "Frankreich erhöhte"),
        ((WARUM, "und die Schweiz?"), "Die Schweiz", "Frankreich erhöhte"),
    ],
)
def test_the_answer_is_that_of_the_whole_question(
    cheese: Answerer, questions: tuple[str, ...], said: str, gone: str
) -> None:
    answer = talk(cheese, questions, EN if questions[0] == WHY_FRANCE else DE)[-1]
    assert said in answer.ranked[0].text
    assert gone not in answer.ranked[0].text


def test_what_is_asked_instead_may_point_back_itself() -> None:
    history = [Exchange("who is Clara Example?"), Exchange("what did she say in 2017?")]
    assert understand("and in 2018?", history, ("en",)).understood_as == (
        "what did she say in 2018 (after “who is Clara Example”)"
    )


def test_nouns_of_a_language_that_has_capitals_for_them_are_no_names_in_another() -> None:
    history = [Exchange("was kostet eine Karte für Erwachsene", (quote("Eine Karte kostet 4 Euro."),))]
    assert "eine Kinder" not in str(read("Kinder?", history).told)


@pytest.mark.parametrize(
    ("questions", "said", "told"),
    [
        (("what is the fine for noise", "and for litter?"), "Litter", "what is the fine for litter"),
        (("what is the fine for noise", "and open fires"), "Open fires",
         "and open fires (after “what is the fine for noise”)"),
        (("how much do adults pay", "and for children?"), "Children",
         "and for children (after “how much do adults pay”)"),
        (("how much do adults pay", "and for children?", "and students"), "Students",
         "and students (after “how much do adults pay”)"),
        (("could you tell me how much adults pay", "and for children?"), "Children",
         "and for children (after “how much adults pay”)"),
    ],
)  # fmt: skip
def test_what_is_named_instead_comes_first(
    open_answerer: Open, questions: tuple[str, ...], said: str, told: str
) -> None:
    answer = talk(open_answerer(PENALTIES), questions, MAIN)[-1]
    assert answer.quotes[0].text.startswith(said)
    assert len(answer.quotes) == 1
    assert answer.understood_as == told


@pytest.mark.parametrize("then", ["children?", "and children?"])
def test_a_name_alone_is_asked_of_instead(open_answerer: Open, then: str) -> None:
    answer = talk(open_answerer(PENALTIES), ("how much do adults pay", then), MAIN)[-1]
    assert [quote.text for quote in answer.quotes] == ["Children pay 4 crowns a night."]
