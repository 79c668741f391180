"""Two sides, of which a message names one or none."""

from __future__ import annotations

import pytest

from bot.answer.answerer import Answerer
from bot.answer.asking.followup.reading import read
from bot.model import Exchange
from tests.answer.asking.followup.making import EN, talk, texts
from tests.answer.making import quote


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
