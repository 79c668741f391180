from __future__ import annotations

import time

import pytest

from bot.answer.asking.comparisons import COMPARISONS, contrasts, with_other


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("de", "Kanu und Kajak dienten früher als Boote der Jäger.", False),
        ("de", "Als das Kanu sank, lag das Kajak am Steg.", False),
        ("de", "Der Kurs für Kanu und Kajak findet am Montag statt.", False),
        ("de", "Gleich hinter dem Kanu liegt das Kajak.", False),
        ("de", "Während des Sommers liegen Kanu und Kajak am Steg.", False),
        ("de", "Das Kanu ist breiter als das Kajak.", True),
        ("de", "Das Kanu ist offen, während das Kajak ein Deck hat.", True),
        ("de", "Das Kanu hat mehr Platz als das Kajak.", True),
        ("en", "More than 40 canoes and kayaks lie at the jetty.", False),
        ("en", "No later than May the canoe and the kayak are lent.", False),
        ("en", "While the canoe was repaired, the kayak was lent.", False),
        ("en", "The canoe and the kayak are kept for different members.", False),
        ("en", "The canoe is wider than the kayak.", True),
        ("en", "The canoe is open, while the kayak has a deck.", True),
        ("en", "The canoe and the kayak are quite different.", True),
        ("es", "Frente a la estación están la canoa y el kayak.", False),
        ("es", "Mientras se repara la canoa, se presta el kayak.", False),
        ("es", "El kayak es más estrecho que la canoa.", True),
        ("fr", "Alors que le canoë coulait, le kayak était au bord.", False),
        ("fr", "Le canoë et le kayak sont plus qu'un loisir.", False),
        ("fr", "Le kayak est plus étroit que le canoë.", True),
        ("ru", "Каноэ и каяк стоят напротив.", False),
        ("ru", "Вместо каноэ выдали каяк.", False),
        ("ru", "Каяк быстрее, чем каноэ.", True),
        ("zh", "原则是皮艇和独木舟都要登记。", False),
        ("zh", "规则：皮艇和独木舟都要登记。", False),
        ("zh", "独木舟没有甲板，皮艇则有。", True),
    ],
)
def test_what_tells_two_apart(language: str, text: str, *, told: bool) -> None:
    assert contrasts(text, language) is told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A pike is faster than a trout."),
        ("de", "Der Hecht wird schwerer als die Forelle."),
        ("es", "El lucio es más rápido que la trucha."),
        ("fr", "Le brochet est plus rapide que la truite."),
        ("ru", "Щука живёт дольше, чем форель."),
        ("zh", "梭鱼比鳟鱼重。"),
    ],
)
def test_a_degree_tells_two_apart(language: str, text: str) -> None:
    assert contrasts(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Als der Hecht kam, floh die Forelle."),
        ("es", "Dicen que el lucio y la trucha comen más en mayo."),
        ("fr", "On dit que le brochet mange plus en mai."),
        ("ru", "Щука знает, чем кормится форель."),
        ("zh", "鳟鱼和梭鱼的比赛有多少人参加。"),
    ],
)
def test_words_that_also_compare_tell_nothing_apart_by_themselves(language: str, text: str) -> None:
    assert not contrasts(text, language)


@pytest.mark.parametrize("said", ["A vs B ", "which is older ", "is a better than b ", "compare a and b "])
def test_a_message_that_compares_all_over_is_read_quickly(said: str) -> None:
    def places(text: str) -> int:
        return sum(1 for comparison in COMPARISONS for _ in comparison.places(text))

    places("a vs b")  # the patterns are made
    began = time.process_time()
    places(said * (4000 // len(said)) + ", x")
    assert time.process_time() - began < 0.2


def test_of_a_long_message_a_sentence_compares() -> None:
    tale = "We went to the lake e.g. on Monday, and it rained. " * 20
    assert with_other(f"{tale}Tea vs coffee? {tale}", "mate") == f"{tale}Tea vs mate? {tale}"
    assert with_other(tale.replace(".", ",") + " tea vs coffee", "mate") is None
