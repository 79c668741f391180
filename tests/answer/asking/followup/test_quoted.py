"""What was quoted: who said it, what it means, one of the quotes."""

from __future__ import annotations

import pytest

from bot.answer.answerer import Answerer
from bot.answer.asking.followup.reading import read
from bot.answer.asking.question import understand
from bot.model import Exchange
from tests.answer.asking.followup.making import DE, EN, MAIN, PENALTIES, WHY_FRANCE, talk, texts
from tests.answer.conftest import Open
from tests.answer.making import quote


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


@pytest.mark.parametrize("then", ["in which file?", "link?", "wo ist das", "dónde está", "which document?", "哪个文档"])
def test_what_may_ask_of_the_topic_is_not_about_the_quotes(then: str) -> None:
    assert read(then, [Exchange("how do I set the port?", (quote("Set the port."),))]).kind != "source"


@pytest.mark.parametrize(
    ("then", "wants"),
    [
        ("which page is that from?", "place"),
        ("where does it say that?", "place"),
        ("source?", "place"),
        ("who said that?", None),
        ("Quelle?", "place"),
        ("von welcher Seite ist das?", "place"),
        ("laut wem", None),
        ("¿en qué página?", "place"),
        ("¿quién dijo eso?", None),
        ("¿de qué página es eso?", "place"),
        ("sur quelle page", "place"),
        ("c'est sur quelle page ?", "place"),
        ("de quelle page vient ça ?", "place"),
        ("qui a dit ça ?", None),
        ("на какой странице", "place"),
        ("с какой это страницы?", "place"),
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
        answerer, ("How do I launch the boat?", "which page is that from?", "are you sure?"), MAIN
    )
    assert len(first.quotes) > 1
    assert (place.tier, texts(place)) == ("answered", texts(first))
    assert (doubt.tier, doubt.reason, texts(doubt)) == ("closest", "doubted", texts(first))


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


@pytest.mark.parametrize(
    ("first", "then"),
    [("wer leitet das Bad", "was machte er vorher"), ("quién dirige la piscina", "qué hacía antes"),
     ("qui dirige la piscine", "que faisait-il avant"),
     ("кто руководит бассейном", "кем он был раньше")],
)  # fmt: skip
def test_what_one_was_before_is_about_the_one_who_was_quoted(first: str, then: str) -> None:
    assert read(then, [Exchange(first, (quote("Jonas Reet"),))]).kind == "quoted"


@pytest.mark.parametrize(
    "then", ["are you sure?", "that's wrong", "who said that?", "bist du sicher?", "¿en qué página?"]
)
def test_where_nothing_was_quoted_a_doubt_or_who_says_so_asks_the_same_again(cheese: Answerer, then: str) -> None:
    asked = "is there a zeppelin in the hangar?"
    first, second, third = talk(cheese, (asked, then, then), EN)
    assert first.tier == "absent"
    for answer in (second, third):
        assert (answer.tier, answer.missing) == (first.tier, first.missing)
        assert str(answer.understood_as).count("zeppelin") == 1
        assert str(answer.understood_as).count(":") == 1


def test_a_doubt_of_an_answer_without_quotes_is_not_about_earlier_quotes() -> None:
    history = [
        Exchange("what is forbidden?", (quote("The Treaty of Reeds forbids nets."),)),
        Exchange("and zeppelins?"),
    ]
    assert read("are you sure?", history).kind == "again"
    assert read("who said that?", history).kind == "source"


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


def test_a_list_that_is_pointed_at_is_shown_whole(open_answerer: Open) -> None:
    first, second = talk(open_answerer(PENALTIES), ("list the rooms", "[1]"), MAIN)
    assert "\n" in first.quotes[0].text
    assert [quote.text for quote in second.quotes] == [first.quotes[0].text]


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


def test_what_only_asks_is_no_word_of_a_question_about_a_quote() -> None:
    before = [Exchange("what does it hold?", (quote("Six boats lie in the basin."),))]
    words = understand("how many sails are in the first one?", before, ("en",)).own
    assert [word.text for word in words] == ["sails"]
