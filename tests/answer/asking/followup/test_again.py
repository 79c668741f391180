"""More, less and the same of the question before."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answer.answerer import Answerer
from bot.answer.asking.followup.alone import asks_for_more
from bot.answer.asking.followup.reading import read
from bot.model import Exchange
from tests.answer.asking.followup.making import ASKED, EN, MAIN, MORE, PENALTIES, WHY_FRANCE, talk, texts
from tests.answer.conftest import Open
from tests.answer.making import quote


@pytest.mark.parametrize("then", MORE)
def test_more_leads_back_to_the_question(then: str) -> None:
    history = [
        Exchange(WHY_FRANCE),
        Exchange("and Italy?"),
        Exchange("more"),
        Exchange("thanks"),
        Exchange("what else?"),
    ]
    found = read(then, history)
    assert found.kind == "more"
    assert str(found.told).endswith("Why did Italy raise the tariff on cheese")
    assert asks_for_more(then)


@pytest.mark.parametrize(
    "then", ["more about sanctions", "continue the treaty?", "why?", "and Italy?", "mehr über Käse"]
)
def test_more_of_a_named_thing_is_a_question(then: str) -> None:
    assert read(then, [Exchange(WHY_FRANCE)]).kind != "more"


def test_more_of_the_document_stays_in_it(cheese: Answerer) -> None:
    answer = talk(
        cheese, ("what came of the tariff on cheese?", "are there any other interesting aspects in this article?"), EN
    )[-1]
    assert {quote.document.path for quote in answer.quotes} == {"en/tariffs.md"}


def test_more_ends_with_a_reason(cheese: Answerer) -> None:
    answers = talk(cheese, (WHY_FRANCE, *["more"] * 12), EN)
    assert answers[1].quotes
    assert (answers[-1].tier, answers[-1].reason, answers[-1].quotes) == ("absent", "nothing-more", ())
    assert answers[-1].missing == answers[-1].nearest == ()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([*ASKED, *MORE[:6]]), min_size=1, max_size=7))
def test_more_never_repeats(cheese: Answerer, questions: list[str]) -> None:
    answers = talk(cheese, ["what came of the tariff on cheese?", *questions])
    shown: set[str] = set()
    for answer in answers:
        if answer.question in MORE:
            assert shown.isdisjoint(quote.text for quote in answer.quotes)
        shown.update(quote.text for quote in answer.quotes)


@pytest.mark.parametrize("then", ["say that again", "repeat that"])
def test_more_after_a_repetition_is_more_of_the_question(cheese: Answerer, then: str) -> None:
    *_, more = talk(cheese, (WHY_FRANCE, then, "more"), EN)
    assert str(more.understood_as) == "more on: Why did France raise the tariff on cheese"


@pytest.mark.parametrize("then", ["which page is that from?", "are you sure?"])
def test_more_after_a_doubt_of_nothing_is_more_of_the_question(cheese: Answerer, then: str) -> None:
    *_, more = talk(cheese, ("Who painted the Zweble?", then, "more"), EN)
    assert str(more.understood_as) == "more on: Who painted the Zweble"


def test_more_after_a_source_is_more_of_what_that_was_the_source_of(cheese: Answerer) -> None:
    *_, more = talk(cheese, (WHY_FRANCE, "source?", "more"), EN)
    assert str(more.understood_as) == "more on: Why did France raise the tariff on cheese"


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        ("游泳池几点开门", "再说一遍", "再说一遍：游泳池几点开门"),
        ("quand ouvre la piscine", "encore une fois", "encore une fois : quand ouvre la piscine"),
    ],
)
def test_what_is_said_again_is_told_with_the_marks_of_its_language(first: str, then: str, told: str) -> None:
    assert read(then, [Exchange(first, (quote("x"),))]).told == told


@pytest.mark.parametrize("then", ["in short", "tl;dr pls", "can you summarize that", "in one sentence"])
def test_in_short_is_the_best_quote_alone(cheese: Answerer, then: str) -> None:
    first, second = talk(cheese, ("who raised the tariff on cheese?", then), EN)
    assert len(first.quotes) > 1
    assert [quote.text for quote in second.quotes] == [first.ranked[0].text]
    assert str(second.understood_as).endswith(": who raised the tariff on cheese")


@pytest.mark.parametrize(
    "then",
    ["again", "say that again pls", "can you repeat that", "nochmal bitte", "wiederhole das", "otra vez", "repite",
     "répète", "encore une fois", "повтори", "ещё раз", "再说一遍"],
)  # fmt: skip
def test_again_is_the_same_answer_once_more(cheese: Answerer, then: str) -> None:
    first, second = talk(cheese, ("who raised the tariff on cheese?", then), EN)
    assert second.quotes == first.quotes
    assert str(second.understood_as).endswith("who raised the tariff on cheese")


HALL = {
    "main/hall.md": """# The skating hall

## When is the hall open?


The hall is open from Monday to Friday, 8:00 to 20:00, and on Saturday until noon. On Sunday it is closed.
"""
}


@pytest.mark.parametrize("then", [("in short",), ("in short", "tl;dr")])
def test_in_short_claims_no_more_than_what_it_shortens(open_answerer: Open, then: tuple[str, ...]) -> None:
    questions = ("Is the hall open on saturday?", "and on friday?", "why?")
    _, _, why, *short = talk(open_answerer(HALL), (*questions, *then), MAIN)
    assert [answer.tier for answer in (why, *short)] == ["closest"] * (1 + len(then))
    assert len(short[-1].quotes) == 1
    assert short[-1].understood_as == f"{then[-1]}: why is the hall open on friday"


def test_in_short_of_what_was_quoted_still_points_at_it(open_answerer: Open) -> None:
    questions = ("which room has a stove", "and when was that?", "in short", "tl;dr")
    _, when, _, short = talk(open_answerer(PENALTIES), questions, MAIN)
    assert "(about quote [1]" in str(when.understood_as)
    assert short.understood_as == f"tl;dr: {when.understood_as}"
    assert short.tier == when.tier


def test_in_short_after_one_of_the_quotes_is_of_the_question(cheese: Answerer) -> None:
    answer = talk(cheese, ("who raised the tariff on cheese?", "the first one", "in short"), EN)[-1]
    assert answer.understood_as == "in short: who raised the tariff on cheese"


def test_in_short_of_a_name_is_of_the_question_that_it_was_named_for(open_answerer: Open) -> None:
    _, named, answer = talk(open_answerer(PENALTIES), ("how much do adults pay", "and for children?", "in short"), MAIN)
    assert answer.understood_as == "in short: how much do adults pay … and for children"
    assert (answer.tier, texts(answer)) == (named.tier, "Children pay 4 crowns a night.")


@pytest.mark.parametrize(
    ("earlier", "then"),
    [
        ("Was kostet es?", "kurz gesagt"),
        ("Was kostet es?", "fass das bitte zusammen"),
        ("Was kostet es?", "in Kürze"),
        ("Was kostet es?", "knapp bitte"),
        ("¿Cuánto cuesta?", "en resumen"),
        ("Combien ça coûte ?", "en bref"),
        ("Сколько это стоит?", "вкратце"),
        ("多少钱？", "简单说"),
        ("多少钱？", "用一句话说"),
    ],
)
def test_less_of_the_same_in_other_languages(earlier: str, then: str) -> None:
    found = read(then, [Exchange(earlier)])
    assert (found.kind, found.text) == ("short", earlier)
