"""Follow-ups in all their forms, read alone and answered from a small corpus in English and German."""

from __future__ import annotations

import dataclasses
import re
import time
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answer.answerer import Answerer
from bot.answer.asking.followup import asks_for_more, read
from bot.answer.asking.question import understand
from bot.answer.asking.smalltalk import is_chat
from bot.model import Answer, Exchange
from tests.answer.conftest import Open
from tests.answer.making import quote

FILES = {
    "en/tariffs.md": """# Tariffs on cheese

## Who raised them

France raised the tariff on cheese in 2017, because its own dairies were failing. Italy raised the tariff on cheese in
2019, because Dutch cheese had become too cheap. Spain never raised a tariff on cheese.

Minister Clara Example told reporters that the tariff would be lifted soon. "No dairy will close," she said in May.

## What came of it

The tariff on cheese brought France 40 million crowns a year. Smugglers carried cheese over the border at night. Dairies
in the mountains hired eighty people. Cheese became a tenth dearer in the shops.
""",
    "en/lighthouse.md": """# The lighthouse

The lighthouse was built in 1851 from white stone. Its lamp was lit with whale oil. The keeper lives in the tower.
""",
    "en/treaties.md": """# Treaties of the lake

The lake states signed these treaties:

- the Treaty of Fords, on ferries
- the Treaty of Reeds, on fishing
- the Treaty of Mills, on water power

The Treaty of Reeds was signed in 1902 after a hard winter. It forbids nets in spring.
""",
    "de/zoll.md": """---
language: de
---
# Zoll auf Käse

Frankreich erhöhte 2017 den Zoll auf Käse, weil seine Molkereien schlossen. Österreich erhöhte 2019 den Zoll auf Käse,
weil der Käse zu billig war. Die Schweiz erhöhte den Zoll auf Käse nie.

Ministerin Clara Beispiel sagte, der Zoll werde bald aufgehoben. Der Zoll brachte 40 Millionen Kronen im Jahr.
Schmuggler trugen den Käse nachts über die Grenze.
""",
}
EN, DE = frozenset({"en"}), frozenset({"de"})
ALL = EN | DE
WHY_FRANCE = "Why did France raise the tariff on cheese?"
WARUM = "Warum erhöhte Frankreich den Zoll auf Käse?"


@pytest.fixture(scope="module")
def cheese(tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    from bot.answer.service import Answerers
    from bot.ingest.store.library import Library
    from tests.making import put

    home = tmp_path_factory.mktemp("cheese")
    library = Library(home / "library.db")
    put(library, FILES)
    return Answerers(library, home / "index").current()


def talk(answerer: Answerer, questions: Sequence[str], allowed: frozenset[str] = ALL) -> list[Answer]:
    """The answers of a conversation."""
    history: list[Exchange] = []
    answers: list[Answer] = []
    for question in questions:
        answers.append(answerer.answer(question, history, allowed))
        history.append(Exchange(question, answers[-1].quotes))
    return answers


def texts(answer: Answer) -> str:
    return " ".join(quote.text for quote in answer.quotes)


# --- one thing for another -------------------------------------------------------------------------------------------


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


# --- a question word alone -------------------------------------------------------------------------------------------


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


def test_nothing_builds_on_a_quote_that_was_not_there() -> None:
    asked = Exchange("How high is the tariff on cheese?")
    found = read("and on butter?", [asked, Exchange("the second one")])
    assert "the second one" not in str(found.told)
    assert found == read("and on butter?", [asked])


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


@pytest.mark.parametrize("word", ["why?", "when", "more", "the second one", "who said that?", "warum?", "mehr"])
def test_without_a_conversation_there_is_nothing_to_follow(cheese: Answerer, word: str) -> None:
    assert read(word, []).kind == "new"
    assert cheese.answer(word, [], ALL).understood_as is None


@pytest.mark.parametrize("word", ["more", "anything else?", "mehr"])
def test_more_of_nothing_is_no_word_that_the_corpus_lacks(cheese: Answerer, word: str) -> None:
    answer = cheese.answer(word, [], ALL)
    assert (answer.tier, answer.reason, answer.missing) == ("absent", "no-words", ())


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


# --- about what was quoted -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "then",
    ["who said that?", "Says who?", "source?", "sources", "where is that from?", "who wrote this", "according to whom?",
     "wer hat das gesagt?", "Quelle?", "woher stammt das?", "wer sagt das?", "¿quién dijo eso?", "de donde sacas eso",
     "qui a dit ça ?", "d'où vient ça", "кто это сказал?", "откуда это", "这是谁说的？", "来源呢",
     "sources pls", "got a source for that?", "proof for that?", "which page is that from",
     "which document is that from",
     "where is that written",
     "where can i read that", "quelle bitte", "gibts ne quelle", "auf welcher seite steht das", "wo hast du das her",
     "fuente por favor", "tienes una fuente", "¿en qué página?", "dónde lo dice", "source stp", "t'as une source ?",
     "sur quelle page", "c'est écrit où", "источник плиз", "есть источник?", "на какой странице", "有来源吗",
     "在哪一页", "哪篇文章"],
)  # fmt: skip
def test_who_said_it_is_about_the_quotes(then: str) -> None:
    said = quote("The tariff will be lifted soon.")
    found = read(then, [Exchange("will the tariff be lifted?", (said,))])
    assert (found.kind, found.about) == ("source", (said,))
    assert "The tariff will be lifted soon" in str(found.told)


@pytest.mark.parametrize(
    ("then", "wants"),
    [
        ("which page is that from?", "place"),
        ("where does it say that?", "place"),
        ("source?", "place"),
        ("who said that?", None),
        ("Quelle?", "place"),
        ("laut wem", None),
        ("¿en qué página?", "place"),
        ("¿quién dijo eso?", None),
        ("sur quelle page", "place"),
        ("qui a dit ça ?", None),
        ("на какой странице", "place"),
        ("кто это сказал?", None),
        ("在哪一页", "place"),
        ("这是谁说的？", None),
        ("are you sure?", "truth"),
        ("bist du sicher", "truth"),
        ("and after?", None),
    ],
)
def test_where_it_stands_and_whether_it_is_so_are_told_by_the_quotes(then: str, wants: str | None) -> None:
    said = quote("The tariff will be lifted soon.")
    assert read(then, [Exchange("will the tariff be lifted?", (said,))]).wants == wants


STEPS = "# Launch the boat\n\nUntie the rope of the boat. Push the boat off. Jump into the boat.\n"


def test_where_it_stands_is_answered_by_every_quote_again(open_answerer: Open) -> None:
    answerer = open_answerer({"main/boat.md": STEPS})
    first, place, doubt = talk(
        answerer, ("How do I launch the boat?", "which page is that from?", "are you sure?"), frozenset({"main"})
    )
    assert len(first.quotes) > 1
    assert (place.tier, texts(place)) == ("answered", texts(first))
    assert (doubt.tier, doubt.reason, texts(doubt)) == ("closest", "doubted", texts(first))


@pytest.mark.parametrize("then", ["in which file?", "link?", "wo ist das", "dónde está", "which document?", "哪个文档"])
def test_what_may_ask_of_the_topic_is_not_about_the_quotes(then: str) -> None:
    assert read(then, [Exchange("how do I set the port?", (quote("Set the port."),))]).kind != "source"


def test_who_said_it_quotes_who_did(cheese: Answerer) -> None:
    answer = talk(cheese, ("Will a dairy close?", "who said that?"), EN)[-1]
    assert answer.tier == "answered"
    assert {quote.document.path for quote in answer.quotes} == {"en/tariffs.md"}
    assert "she said" in texts(answer) or "told reporters" in texts(answer)
    answer = talk(cheese, ("Wird der Zoll aufgehoben?", "wer hat das gesagt?"), DE)[-1]
    assert "Clara Beispiel sagte" in answer.quotes[0].text


def test_where_nobody_is_said_to_have_said_it_the_quote_comes_as_the_closest(cheese: Answerer) -> None:
    first, second = talk(cheese, ("what is the lamp of the lighthouse lit with?", "who said that?"), EN)
    assert first.quotes[0].text in texts(second)
    assert second.tier == "closest"


def test_the_author_said_what_nobody_else_is_said_to_have_said(open_answerer: Open) -> None:
    page = "---\nauthor: The harbour office\n---\n\n# Notes\n\nThe crane was built in 1912. It is painted yellow.\n"
    first, second = talk(open_answerer({"main/notes.md": page}), ("When was the crane built?", "who said that?"), MAIN)
    assert second.tier == "answered"
    assert first.quotes[0].text in texts(second)


@pytest.mark.parametrize(
    ("earlier", "then", "told"),
    [
        (("what is the difference between tea and coffee?",), "and vs cocoa?", "difference between tea and cocoa"),
        (("tea vs coffee?", "which is better?"), "compared to cocoa", "tea vs cocoa"),
        (("tea vs coffee?", "and vs cocoa?"), "how does it compare to mate?", "tea vs mate"),
        (("How dear is the Amber Cup?",), "and compared to the Blue Cup?", "How dear is the Amber Cup vs the Blue Cup"),
        (("Was ist der Unterschied zwischen Tee und Kaffee?", "was ist besser?"), "und gegenüber Kakao?",
         "Unterschied zwischen Tee und Kakao"),
        (("¿cuál es la diferencia entre el té y el café?",), "¿y en comparación con el cacao?",
         "diferencia entre el té y el cacao"),
        (("Quelle est la différence entre le thé et le café ?",), "et par rapport au cacao ?",
         "différence entre le thé et cacao"),
        (("в чём разница между чаем и кофе?", "что лучше?"), "а по сравнению с какао?",
         "в чём разница между чаем и какао"),
        (("茶和咖啡有什么区别？", "哪个更好？"), "跟可可比呢？", "茶和可可有什么区别"),
        (("Amber Cup 和 Blue Cup 有什么区别？",), "和 Red Cup 相比呢？", "Amber Cup 和 Red Cup 有什么区别"),
    ],
)  # fmt: skip
def test_another_is_compared_with_in_the_place_of_the_second(earlier: tuple[str, ...], then: str, told: str) -> None:
    found = read(then, [Exchange(question) for question in earlier])
    assert (found.kind, found.text) == ("same", found.told)
    assert found.text.endswith(told)


@pytest.mark.parametrize(
    ("earlier", "then", "told"),
    [
        (("tea vs coffee?",), "what's the difference?", "tea vs coffee"),
        (("Was kostet Tee?", "Was ist der Unterschied zwischen Tee und Kaffee?"), "worin liegt der Unterschied?",
         "Was ist der Unterschied zwischen Tee und Kaffee"),
        (("Tell me about the Amber Cup", "and the Blue Jar?"), "what's the difference?",
         "what's the difference: the Amber Cup vs the Blue Jar"),
        (("Where is the Amber Cup?", "Where is the Blue Jar?"), "which is better?",
         "which is better: the Amber Cup vs the Blue Jar"),
    ],
)  # fmt: skip
def test_a_difference_is_that_of_what_was_asked_before(earlier: tuple[str, ...], then: str, told: str) -> None:
    assert read(then, [Exchange(question) for question in earlier]).told == told


@pytest.mark.parametrize("then", ["what's the difference?", "was ist der unterschied", "¿cuál es la diferencia?",
                                  "quelle est la différence ?", "в чём разница?", "有什么区别？"])  # fmt: skip
def test_a_difference_of_nothing_named_is_about_the_quotes(then: str) -> None:
    said = quote("The amber cup holds more than the blue jar.")
    found = read(then, [Exchange("which cup is larger?", (said,))])
    assert (found.kind, found.about) == ("quoted", (said,))


def test_a_difference_is_not_told_by_what_was_shown_before(cheese: Answerer) -> None:
    first, second = talk(cheese, ("what is the lamp of the lighthouse lit with?", "what's the difference?"), EN)
    assert first.quotes[0].text in texts(second)
    assert (second.tier, second.missing) == ("closest", ())


@pytest.mark.parametrize(
    ("earlier", "then"),
    [
        ("Where may I park?", "against the wall?"),
        ("Wo darf ich parken?", "und gegenüber der Kirche?"),
        ("how do I make tea?", "and vs code?"),
    ],
)
def test_what_compares_nothing_takes_no_place(earlier: str, then: str) -> None:
    assert read(then, [Exchange(earlier)]).kind == "new"


def test_what_is_asked_instead_may_point_back_itself() -> None:
    history = [Exchange("who is Clara Example?"), Exchange("what did she say in 2017?")]
    assert understand("and in 2018?", history, ("en",)).understood_as == (
        "what did she say in 2018 (after “who is Clara Example”)"
    )


def test_when_was_that_is_about_the_quotes(cheese: Answerer) -> None:
    first, second = talk(cheese, ("what is the lighthouse built from?", "when was that?"), EN)
    assert "white stone" in texts(first)
    assert "1851" in second.quotes[0].text
    assert second.missing == ()
    assert str(second.understood_as).startswith("when was that (about")


@pytest.mark.parametrize(
    "then",
    ["what does it mean?", "when was that", "why did this happen?", "was bedeutet das?", "what happened next?",
     "and after?", "und davor?", "was war danach", "¿y después?", "y luego", "et ensuite ?", "et avant", "а потом?",
     "что было дальше", "那之前呢", "后来呢", "他怎么说", "are you sure?", "u sure about that", "explain pls",
     "wdym", "really?",
     "bist du sicher", "stimmt das", "erklär mal", "versteh ich nicht", "¿estás seguro?", "explícamelo", "en serio?",
     "tu es sûr ?", "explique", "ça veut dire quoi", "ты уверен?", "объясни это", "в смысле?", "你确定吗",
     "解释一下", "什么意思"],
)  # fmt: skip
def test_a_question_of_pronouns_points_at_the_quotes(then: str) -> None:
    said = quote("The Treaty of Reeds forbids nets.")
    found = understand(then, [Exchange("what is forbidden?", (said,))], ("en", "de"))
    assert found.follow.kind == "quoted"
    assert {"Treaty", "Reeds"} <= {word.text for word in found.words}
    assert found.own == ()


def test_a_doubt_is_closest_to_what_was_quoted_and_nothing_goes_on_from_it(cheese: Answerer) -> None:
    first, doubt, more = talk(cheese, (WHY_FRANCE, "are you sure?", "more"), EN)
    assert (doubt.tier, doubt.quotes[0].text) == ("closest", first.quotes[0].text)
    assert str(more.understood_as) == "more on: Why did France raise the tariff on cheese"
    history = [Exchange(WHY_FRANCE, first.quotes), Exchange("explain", doubt.quotes)]
    assert understand("and Italy?", history, ("en",)).understood_as == "Why did Italy raise the tariff on cheese"
    assert "explain" not in str(understand("and on butter sold there", history, ("en",)).understood_as)


@pytest.mark.parametrize(
    "then",
    ["that's wrong", "no, that is not true", "that can't be right", "das stimmt nicht", "nein, das ist falsch",
     "eso no es verdad", "no, es falso", "c'est faux", "ce n'est pas vrai", "это неправда", "нет, не так", "不对"],
)  # fmt: skip
def test_what_is_said_to_be_wrong_is_what_was_quoted(cheese: Answerer, then: str) -> None:
    first, denied, more = talk(cheese, (WHY_FRANCE, then, "more"), EN)
    assert (denied.tier, denied.quotes[0].text) == ("closest", first.quotes[0].text)
    assert str(more.understood_as) == "more on: Why did France raise the tariff on cheese"


@pytest.mark.parametrize("then", ["that's right", "das stimmt", "no way to the sea", "wrong tariff"])
def test_what_is_said_to_be_right_or_names_something_is_no_doubt(then: str) -> None:
    assert read(then, []).reason is None or read(then, []).kind == "chat"


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


@pytest.mark.parametrize(
    ("first", "then"),
    [("wer leitet das Bad", "was machte er vorher"), ("quién dirige la piscina", "qué hacía antes"),
     ("qui dirige la piscine", "que faisait-il avant"),
     ("кто руководит бассейном", "кем он был раньше")],
)  # fmt: skip
def test_what_one_was_before_is_about_the_one_who_was_quoted(first: str, then: str) -> None:
    assert read(then, [Exchange(first, (quote("Jonas Reet"),))]).kind == "quoted"


def test_nouns_of_a_language_that_has_capitals_for_them_are_no_names_in_another() -> None:
    history = [Exchange("was kostet eine Karte für Erwachsene", (quote("Eine Karte kostet 4 Euro."),))]
    assert "eine Kinder" not in str(read("Kinder?", history).told)


def test_what_was_meant_may_stand_behind_a_contracted_article() -> None:
    history = [Exchange("cuánto cuesta la entrada", (quote("La entrada cuesta 4 euros."),))]
    assert {word.text for word in understand("no, me refería al abono", history, ("es",)).own} == {"abono"}


@pytest.mark.parametrize("then", ["are you sure?", "explain", "wdym", "bist du sicher?", "你确定吗"])
def test_of_nothing_that_was_quoted_nothing_is_explained(then: str) -> None:
    assert read(then, []).reason == "no-words"


@pytest.mark.parametrize(
    ("earlier", "then", "told"),
    [
        ("when did France raise it?", "¿y después?", "y después (sobre la cita [1]: «France raised it.»)"),
        ("塔高吗？", "你确定吗", "你确定吗（关于引文 [1]：“France raised it.”）"),
        ("¿cuándo subió?", "tu es sûr ?", "tu es sûr (à propos de la citation [1] : « France raised it. »)"),
    ],
)
def test_what_is_about_the_quotes_is_told_in_its_language(earlier: str, then: str, told: str) -> None:
    assert read(then, [Exchange(earlier, (quote("France raised it."),))]).told == told


# --- one of the quotes -----------------------------------------------------------------------------------------------

THREE = Exchange("what came of it?", tuple(quote(f"Quote number {n} is on topic {n}.", n) for n in (1, 2, 3)))


@pytest.mark.parametrize("then", ["the seventh", "[4]", "number 9", "der fünfte"])
def test_a_quote_that_is_not_there_is_said_so(cheese: Answerer, then: str) -> None:
    answer = talk(cheese, (WHY_FRANCE, then))[-1]
    assert (answer.tier, answer.reason, answer.quotes) == ("absent", "no-such-quote", ())


def test_a_question_about_a_numbered_quote_keeps_its_own_words() -> None:
    found = understand("when was the second one signed?", [THREE], ("en",))
    assert ([word.text for word in found.own], found.type) == (["signed"], "when")
    assert [quote.n for quote in found.follow.about] == [2]


def test_more_about_a_quote_is_what_stands_around_it(cheese: Answerer) -> None:
    first, second = talk(cheese, ("Which treaties did the lake states sign?", "tell me more about the second"), EN)
    assert "Reeds" in texts(first)
    assert "1902" in texts(second)
    assert {quote.document.path for quote in second.quotes} == {"en/treaties.md"}


# --- more ------------------------------------------------------------------------------------------------------------

MORE = [
    "more", "More please!", "anything else?", "what else?", "go on", "continue", "tell me more", "next", "is that all?",
    "any other reasons?", "Can you tell me more about it?", "and?", "mehr", "Was noch?", "weiter", "gibt es noch was?",
    "sonst noch was", "erzähl mir mehr", "noch mehr", "más", "algo mas?", "qué más", "plus", "autre chose ?", "encore",
    "ещё", "подробнее", "что ещё?", "更多", "还有别的吗？", "继续",
    "thanks! more", "next one", "got more?", "give me another one", "no, the other one",
    "what else do you know about that",
    "nein, das andere", "was weißt du noch darüber", "la otra", "que mas sabes", "dis m'en plus", "non, l'autre",
    "quoi d'autre à ce sujet", "давай ещё", "нет, другой", "что ещё известно", "不是，另一个", "关于这个还有什么",
    "详细说说",
]  # fmt: skip


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


ASKED = [
    WHY_FRANCE,
    "and Italy?",
    "why?",
    "the second one",
    "who said that?",
    "when was the lighthouse built?",
    "thanks",
]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([*ASKED, *MORE[:6]]), min_size=1, max_size=7))
def test_more_never_repeats(cheese: Answerer, questions: list[str]) -> None:
    answers = talk(cheese, ["what came of the tariff on cheese?", *questions])
    shown: set[str] = set()
    for answer in answers:
        if answer.question in MORE:
            assert shown.isdisjoint(quote.text for quote in answer.quotes)
        shown.update(quote.text for quote in answer.quotes)


# --- no question, and another one ------------------------------------------------------------------------------------


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
    [
        *(
            "is it ok",
            "is that right?",
            "ist das ok",
            "ok computer",
            "who is right?",
            "is the harbour nice?",
            "thanks to whom was it built?",
            "",
        ),
        *("¿por qué no?", "gracias a quién se construyó", "как открыть музей", "好吃吗", "好的酒店在哪里"),
    ],
)
def test_a_question_with_a_polite_word_is_one(text: str) -> None:
    assert not is_chat(text)


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


# --- what only names something, and less of the same ---


PENALTIES = {
    "main/fines.md": """# Fines of the camp

| Offence | First time | Second time |
|---|---|---|
| Noise | warning | 10 crowns |
| Litter | 5 crowns | 20 crowns |
| Open fires | 50 crowns | expulsion |

## Fees

Adults pay 12 crowns a night. Children pay 4 crowns a night. Students pay half, because the town supports them.

## Rooms

- Attic: sleeps two, has no heating
- Barn: sleeps twelve, has a stove
- Loft: sleeps five, smells of hay
"""
}
MAIN = frozenset({"main"})


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


def test_why_after_what_only_names_something_is_told_with_the_whole_question(open_answerer: Open) -> None:
    answer = talk(
        open_answerer(PENALTIES), ("how much do adults pay", "and for children?", "and students", "why?"), MAIN
    )[-1]
    assert answer.understood_as == "why? (after “how much do adults pay … and students”)"
    assert "because the town supports them" in texts(answer)


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


@pytest.mark.parametrize("then", ["children?", "and children?"])
def test_a_name_alone_is_asked_of_instead(open_answerer: Open, then: str) -> None:
    answer = talk(open_answerer(PENALTIES), ("how much do adults pay", then), MAIN)[-1]
    assert [quote.text for quote in answer.quotes] == ["Children pay 4 crowns a night."]


def test_a_list_that_is_pointed_at_is_shown_whole(open_answerer: Open) -> None:
    first, second = talk(open_answerer(PENALTIES), ("list the rooms", "[1]"), MAIN)
    assert "\n" in first.quotes[0].text
    assert [quote.text for quote in second.quotes] == [first.quotes[0].text]


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


@pytest.mark.parametrize(
    ("then", "rows"),
    [
        (("the second one",), ["Barn"]),
        (("the second one", "show me the third"), ["Barn", "Loft"]),
        (("what about the last one",), ["Loft"]),
    ],
)
def test_one_of_a_list_is_shown_and_counting_goes_on(
    open_answerer: Open, then: tuple[str, ...], rows: list[str]
) -> None:
    _, *answers = talk(open_answerer(PENALTIES), ("list the rooms", *then), MAIN)
    assert [answer.quotes[0].text.split(":")[0] for answer in answers] == rows
    assert {answer.tier for answer in answers} == {"answered"}


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


# --- what is hidden, and any text at all -----------------------------------------------------------------------------


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
