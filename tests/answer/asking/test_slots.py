"""One thing asked of instead of another."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.answer.asking.followup.reading import read
from bot.answer.asking.phrases import PHRASES
from bot.answer.asking.question import understand
from bot.answer.asking.slots import slots, substituted
from bot.model import Exchange
from tests.answer.making import quote


@pytest.mark.parametrize(
    ("earlier", "then", "asked"),
    [
        ("why did the US expel diplomats?", "and the UK?", "why did the UK expel diplomats"),
        ("why did the US expel diplomats?", "how about france", "why did france expel diplomats"),
        (
            "why did the US expel diplomats?",
            "what about the united kingdom?",
            "why did the united kingdom expel diplomats",
        ),
        ("why did the us expel diplomats", "ok, and NATO??", "why did NATO expel diplomats"),
        ("How many Russian diplomats left in May 2017?", "and in 2018?", "How many Russian diplomats left in 2018"),
        (
            "How many Russian diplomats left in 2017?",
            "and French ones in 2018",
            "How many French diplomats left in 2018",
        ),
        ("who can see my boat?", "and my nets?", "who can see my nets"),
        ("how long do you keep my boat", "what about my old nets", "how long do you keep my old nets"),
        # Who somebody is, is asked of another, written in small letters or not.
        ("who is berit", "and ulla?", "who is ulla"),
        ("who is berit lund?", "what about ulla", "who is ulla"),
        ("who's berit", "and Ulla Lund?", "who's Ulla Lund"),
        ("how many diplomats left?", "what about 2018?", "how many diplomats left in 2018"),
        ("What did Clara Example say about cheese?", "And Max Muster?", "What did Max Muster say about cheese"),
        ("what did Example say about Muster?", "and about Beispiel?", "what did Example say about Beispiel"),
        ("what did Example announce in 2018?", "and the UK?", "what did the UK announce in 2018"),
        ("how do I upgrade to version 3?", "and version 4?", "how do I upgrade to version 4"),
        ("what port does it use?", "and in 1.4?", "what port does it use in 1.4"),
        ("what port does version 1.4 use", "and 2.0.1", "what port does version 2.0.1 use"),
        ("what do 10,000 sheets cost", "and 2,500?", "what do 2,500 sheets cost"),
        ("What is NATO?", "the EU?", "What is the EU"),
        ("what are the sanctions on russia", "so what about china?", "what are the sanctions on china"),
        ("what are the sanctions on russia", "what abt china", "what are the sanctions on china"),
        ("what are the sanctions on russia", "same question for china", "what are the sanctions on china"),
        ("what did russia say to the us", "what about china and iran", "what did china and iran say to the us"),
        ("what did russia say in 2017", "and in 2018 and 2019?", "what did russia say in 2018 and 2019"),
        ("what are the sanctions on russia", "same q for china", "what are the sanctions on china"),
        ("what are the sanctions on russia", "the same but for china", "what are the sanctions on china"),
        ("what are the sanctions on russia", "and what about china though", "what are the sanctions on china"),
        ("what are the sanctions on russia", "china pls", "what are the sanctions on china"),
        ("Was sagte Merkel zu Italien?", "dasselbe für Spanien", "Was sagte Merkel zu Spanien"),
        ("Was sagte Merkel zu Italien?", "gleiche frage für spanien", "Was sagte Merkel zu spanien"),
        ("Was sagte Merkel zu Italien?", "wie siehts mit spanien aus", "Was sagte Merkel zu spanien"),
        ("¿por qué ganó Francia?", "la misma pregunta para Italia", "por qué ganó Italia"),
        ("¿por qué ganó Francia?", "lo mismo pero para Italia", "por qué ganó Italia"),
        ("почему выиграла Франция?", "тот же вопрос про Италия", "почему выиграла Италия"),
        ("法国为什么赢了？", "同样的问题，意大利呢", "意大利为什么赢了"),
        ("法国为什么赢了？", "意大利也一样吗", "意大利为什么赢了"),
        ("cuál es el precio del queso", "y de la mantequilla", "cuál es el precio de la mantequilla"),
        ("quel est le prix du fromage", "et de la farine ?", "quel est le prix de la farine"),
        ("whats russias stance on syria", "what about china", "whats chinas stance on syria"),
        (
            "warum hat Österreich Diplomaten ausgewiesen?",
            "und die Schweiz?",
            "warum hat die Schweiz Diplomaten ausgewiesen",
        ),
        ("Wie viele gingen 2017?", "was ist mit 2018?", "Wie viele gingen 2018"),
        ("when do you open on monday?", "and saturday?", "when do you open on saturday"),
        ("when do you open on monday?", "and on sundays?", "when do you open on sundays"),
        ("when do you open?", "and at the weekend?", "when do you open at the weekend"),
        ("Wann öffnet ihr am Montag?", "und am Samstag?", "Wann öffnet ihr am Samstag"),
        ("Wann öffnet ihr montags?", "und samstags?", "Wann öffnet ihr samstags"),
        ("Wann öffnet ihr montags?", "und am Samstag?", "Wann öffnet ihr am Samstag"),
        ("Wann öffnet ihr am Montag?", "und samstags?", "Wann öffnet ihr samstags"),
        ("What is the fine for noise?", "and for litter?", "What is the fine for litter"),
        ("What is the fine for noise?", "what about for open fires", "What is the fine for open fires"),
        ("Was ist die Strafe für Lärm?", "und für Müll?", "Was ist die Strafe für Müll"),
        ("what does /skip do", "and /loop?", "what does /loop do"),
        ("what does TPS mean", "and FTP?", "what does FTP mean"),
        ("could you please tell me when you open on monday", "and on saturday?", "when you open on saturday"),
        ("Kannst du mir die Zeiten am Montag nennen", "und am Samstag?", "die Zeiten am Samstag"),
        ("cuando abren los lunes", "¿y los sábados?", "cuando abren los sábados"),
        ("¿Cuándo abren?", "y el domingo 😀", "Cuándo abren el domingo"),
        ("cuál es la multa por ruido", "y por basura?", "cuál es la multa por basura"),
        ("cuando fue la feria en 2024", "y en 2023", "cuando fue la feria en 2023"),
        ("cuando salió la versión 2.0", "y la 3.0?", "cuando salió la versión 3.0"),
        ("¿Por qué Francia subió la tasa?", "¿y el Reino Unido?", "Por qué el Reino Unido subió la tasa"),
        ("que hace --force", "y -q?", "que hace -q"),
        ("when did version 2.0 come", "and 3.0.1?", "when did version 3.0.1 come"),
        ("when did v2.0 come", "and v3.0?", "when did v3.0 come"),
        ("who pays for 10,000 crates", "and 12,000?", "who pays for 12,000 crates"),
        ("quand est-ce ouvert le lundi ?", "et le samedi ?", "quand est-ce ouvert le samedi"),
        ("quelle est l'amende pour bruit", "et pour déchets ?", "quelle est l'amende pour déchets"),
        ("pourquoi l'Italie a quitté", "et la France ?", "pourquoi la France a quitté"),
        ("quand a eu lieu la fête en 2024 ?", "et en 2023", "quand a eu lieu la fête en 2023"),
        ("когда открыто в понедельник", "а в субботу?", "когда открыто в субботу"),
        ("когда открыто по средам", "а в субботу", "когда открыто в субботу"),
        ("какой штраф за шум", "а за мусор?", "какой штраф за мусор"),
        ("почему Франция вышла", "а Италия?", "почему Италия вышла"),
        ("когда был праздник в 2024 году", "а в 2023?", "когда был праздник в 2023"),
        ("周一几点开门？", "那周六呢？", "周六几点开门"),
        ("几点开门", "周日呢", "周日几点开门"),
        ("2024年的展览什么时候", "2023年呢？", "2023年的展览什么时候"),
        ("法国为什么退出", "那英国呢", "英国为什么退出"),
        ("2.0版本什么时候发布", "3.0呢", "3.0版本什么时候发布"),
        ("--force是做什么的", "那-q呢？", "-q 是做什么的"),
    ],
)  # fmt: skip
def test_one_thing_is_asked_of_instead_of_another(earlier: str, then: str, asked: str) -> None:
    found = read(then, [Exchange(earlier)])
    assert (found.kind, found.text, found.told) == ("same", asked, asked)
    understood = understand(then, [Exchange(earlier)], ("en", "de"))
    assert understood.understood_as == asked
    alone = understand(asked, [], ("en", "de"))
    assert (understood.words, understood.type) == (alone.words, alone.type)


def test_what_about_something_unknown_is_no_question_to_go_on_with() -> None:
    asked = [Exchange("What did Example say about cheese?"), Exchange("what about zeppelins")]
    assert read("what about China?", asked).text == "What did China say about cheese"
    assert read("what about China?", asked[1:]).kind == "new"


@pytest.mark.parametrize(
    ("earlier", "then"),
    [
        ("what is the season of trout?", "and the pike?"),
        ("who is Clara Example?", "and what did France do?"),
        ("who is Clara Example?", "and why did the UK expel diplomats?"),
        ("who is the pilot?", "and the owner?"),
        ("who can see my boat?", "and your nets?"),
        ("who can see my boat or my car?", "and my nets?"),
        ("who can sell my boat to others?", "and my nets?"),
        ("who likes this boat?", "and this net?"),
        ("who won?", "and berit?"),
        ("what is berit?", "and ulla?"),
        ("how many left?", "France?"),
        ("why did France leave?", "and France?"),
        ("what does --force do", "and on saturday?"),
        ("how much do adults pay", "and for children?"),
        ("which version has playlists", "and 2.0?"),
        ("what is a keystone", "and Brick? how do I get it"),
        ("what is the fine for noise or for dirt", "and for litter?"),
        ("was muss ich für Lärm zahlen", "und für Müll?"),
        ("几点开门", "那儿童呢？"),
    ],
)
def test_what_is_not_certain_is_not_replaced(earlier: str, then: str) -> None:
    assert read(then, [Exchange(earlier)]).kind == "new"


def test_names_in_lower_case_are_known_from_the_quotes() -> None:
    history = [Exchange("what did clara say?", (quote("Yesterday Clara and Robert spoke of cheese."),))]
    assert read("and robert?", history).text == "what did robert say"


PIECES = ("the", "US", "UK", "why", "did", "in", "May 2017", "2018", "4", "Clara Example", "french", "of", "?", "über")


@given(st.lists(st.sampled_from(PIECES)).map(" ".join) | st.text(max_size=40), st.booleans())
@example("/L:E", False)
def test_slots_of_any_text_are_its_slices_in_order(text: str, first_is_name: bool) -> None:
    for phrases in PHRASES:
        found = slots(text, frozenset({"clara"}), phrases, first_is_name=first_is_name)
        assert all(text[slot.start : slot.end] == slot.text != "" for slot in found)
        assert all(one.end <= other.start for one, other in itertools.pairwise(found))
        # Asked of the same, it is no other question.
        assert substituted(text, found, found, phrases, may_add=True) is None
