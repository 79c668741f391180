"""Which kind a message is of, whatever its text and the conversation before it."""

from __future__ import annotations

import dataclasses
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.answerer import Answerer
from bot.answer.asking.followup.reading import read
from bot.answer.asking.question import understand
from bot.answer.asking.smalltalk import is_chat
from bot.model import Exchange
from tests.answer.asking.followup.making import ALL, ASKED, EN, FILES, MAIN, MORE, WHY_FRANCE, talk
from tests.answer.conftest import Open
from tests.answer.making import quote


def test_nothing_builds_on_a_quote_that_was_not_there() -> None:
    asked = Exchange("How high is the tariff on cheese?")
    found = read("and on butter?", [asked, Exchange("the second one")])
    assert "the second one" not in str(found.told)
    assert found == read("and on butter?", [asked])


@pytest.mark.parametrize("word", ["why?", "when", "more", "the second one", "who said that?", "warum?", "mehr"])
def test_without_a_conversation_there_is_nothing_to_follow(cheese: Answerer, word: str) -> None:
    assert read(word, []).kind == "new"
    assert cheese.answer(word, [], ALL).understood_as is None


@pytest.mark.parametrize("word", ["more", "anything else?", "mehr"])
def test_more_of_nothing_is_no_word_that_the_corpus_lacks(cheese: Answerer, word: str) -> None:
    answer = cheese.answer(word, [], ALL)
    assert (answer.tier, answer.reason, answer.missing) == ("absent", "no-words", ())


@pytest.mark.parametrize(
    "text",
    ["thanks", "ok", "lol", "Thanks a lot!", "haha nice", "danke dir", "alles klar", "hi!!", "thanks that helped ❤️",
     "how are you?", "danke, hat geholfen", "wie gehts", "gracias!", "hola 👋", "muchas gracias", "¿qué tal?",
     "merci beaucoup",
     "bonjour à tous !", "ça va ?", "спасибо большое", "привет", "как дела", "谢谢！", "你好", "好的谢谢", "你好吗？",
     "who are you?", "hi, what are you?", "wer bist du eigentlich?", "¿quién eres?", "qui es-tu ?", "ты кто?",
     "你是谁？"],
)  # fmt: skip
def test_what_asks_nothing_is_answered_with_nothing(cheese: Answerer, text: str) -> None:
    assert is_chat(text)
    for history in ((), (WHY_FRANCE,)):
        answer = talk(cheese, (*history, text))[-1]
        assert (answer.tier, answer.reason, answer.quotes, answer.ranked) == ("absent", "no-words", (), ())
        assert answer.understood_as is None


@pytest.mark.parametrize(
    "text",
    ["never mind, who lit the lamp", "ok forget it, who lit the lamp", "egal, wer hat das Licht gemacht",
     "da igual, quién la encendió",
     "laisse tomber, qui l'a allumée", "ладно, кто её зажёг", "算了，谁点的灯"],
)  # fmt: skip
def test_what_only_turns_to_something_else_is_no_part_of_the_question(text: str) -> None:
    assert read(text, [Exchange(WHY_FRANCE)]).text == re.split("[,，]\\s*", text)[1]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("hi who lit the lamp", "who lit the lamp"),
        ("thanks is the lamp lit", "is the lamp lit"),
        ("hallo wer hat das Licht gemacht", "wer hat das Licht gemacht"),
        ("great lamps of the harbour", "great lamps of the harbour"),
    ],
)
def test_a_greeting_needs_no_comma_before_a_question(text: str, question: str) -> None:
    assert read(text, ()).text == question


@pytest.mark.parametrize(
    "question",
    ["When was the lighthouse built from white stone?", "What is the Treaty of Reeds?", "Wer ist Clara Beispiel?"],
)
def test_another_topic_carries_nothing(cheese: Answerer, question: str) -> None:
    alone = cheese.answer(question, [], ALL)
    after = talk(cheese, (WHY_FRANCE, "and Italy?", question))[-1]
    assert dataclasses.replace(after, elapsed_ms=0) == dataclasses.replace(alone, elapsed_ms=0)


def test_a_list_that_is_asked_for_is_no_follow_up(open_answerer: Open) -> None:
    fees = "Adults pay 120 crowns a year. Children pay 40 crowns a year. Students pay half the adult fee."
    ranks = "- Pebble: all who join\n- Brick: after a day\n- Keystone: after a month"
    files = {
        "main/club.md": f"# Rowing club Millpond\n\n## Fees\n\n{fees}\n",
        "main/game.md": f"# Rules of the game\n\n## Ranks\n\nThere are these ranks:\n\n{ranks}\n",
    }
    answer = talk(open_answerer(files), ("how much do adults pay", "and for children?", "list the ranks"), MAIN)[-1]
    assert (answer.tier, answer.understood_as) == ("answered", None)
    assert answer.quotes[0].text.startswith("Pebble")


def test_the_language_of_the_conversation_tells_a_follow_up_of_no_language() -> None:
    history = [Exchange("¿Qué hace --force?")]
    assert understand("[1]", [Exchange("¿Qué es esto?", (quote("Un texto."),))], ("es",)).understood_as == (
        "sobre la cita [1]: «Un texto.»"
    )
    assert understand("la 1", [Exchange("plus de détails", (quote("Un texte."),))], ("fr",)).understood_as == (
        "à propos de la citation [1] : « Un texte. »"
    )
    assert read("y -q", history).text == "Qué hace -q"
    assert understand("y niños", [Exchange("cuánto pagan los adultos")], ("es",)).language == "es"


def test_quotes_that_a_place_may_not_see_leave_no_trace(cheese: Answerer, open_answerer: Open) -> None:
    secret = (
        "# Secret tariffs\n\nZanzibar raised the tariff on cheese, Minister Quasar said. The tariff was 90 crowns.\n"
    )
    beside = open_answerer({**FILES, "secret/a.md": secret})
    hidden = beside.answer("who raised the tariff on cheese?", [], frozenset({"secret"})).quotes
    assert hidden
    for question in (
        "more",
        "the second one",
        "[1]",
        "who said that?",
        "when was that?",
        "and quasar?",
        "why?",
        "mehr",
    ):
        seen = beside.answer(WHY_FRANCE, [], EN).quotes
        mixed = [Exchange(WHY_FRANCE, (*hidden, *seen)), Exchange("and Italy?", hidden)]
        plain = [Exchange(WHY_FRANCE, seen), Exchange("and Italy?")]
        one, other = beside.answer(question, mixed, EN), cheese.answer(question, plain, EN)
        assert dataclasses.replace(one, elapsed_ms=0, snapshot="") == dataclasses.replace(
            other, elapsed_ms=0, snapshot=""
        )


TEXTS = st.one_of(st.text(max_size=60), st.sampled_from([*ASKED, *MORE, "[2]", "and 2018?", "and the UK", "who?"]))


@given(TEXTS, st.lists(TEXTS, max_size=6))
def test_any_text_is_read(text: str, earlier: list[str]) -> None:
    found = read(text, [Exchange(question, (quote(question),) if question else ()) for question in earlier])
    assert found.told is None or len(found.told) < 400
    assert set(found.before) <= {Exchange(question, (quote(question),) if question else ()) for question in earlier}


@pytest.mark.parametrize("then", ["more", "and the UK?", "why?", "the second one", "when was that?"])
@pytest.mark.parametrize(
    "earlier", ["more", "and France?", "why?", "and 2017?", "who said that?", "and " * 60 + "x", "in " * 900]
)
def test_a_long_conversation_is_read_quickly(then: str, earlier: str) -> None:
    history = [Exchange(WHY_FRANCE), *[Exchange(earlier, (quote("A quote."),))] * 300]
    began = time.process_time()
    read(then, history)
    assert time.process_time() - began < 0.3


def test_a_long_talk_that_leans_on_itself_is_soon_read() -> None:
    said = ["more", "and for adults?", "what's the difference?", "and vs cocoa?", "which is better?", "are you sure?"]
    asked = [Exchange("When did the mill close?", (quote("The mill closed."),)), *(Exchange(one) for one in said * 3)]
    began = time.process_time()
    assert read("more", asked).kind == "more"
    assert time.process_time() - began < 2
