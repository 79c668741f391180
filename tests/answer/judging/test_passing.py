from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answer.judging.passing import in_passing
from bot.answer.judging.tier import Calibration, judge
from tests.answer.making import asked_of

SCATTERED = "The crates below hold the older, most interesting paint that our painters sorted by colour."


@pytest.mark.parametrize(
    ("question", "quote", "passing"),
    [
        ("sort crates", SCATTERED, True),
        ("crates sorted", SCATTERED, True),
        ("sort crates", "All crates that come by boat are sorted in the yard.", False),
        ("sort crates", "Sorting the big crates takes patience, a good lamp and strong coffee.", False),
        # What is asked is told by more than its words.
        ("how do I sort crates", SCATTERED, False),
        ("sort crates?", SCATTERED, False),
        ("sort vs crates", SCATTERED, False),
        ("crates", SCATTERED, False),
        ("sort crates by colour and paint", SCATTERED, False),
    ],
)
def test_words_that_stand_scattered_are_mentioned_in_passing(question: str, quote: str, *, passing: bool) -> None:
    assert in_passing(*asked_of(question, quote)) is passing


@pytest.mark.parametrize(
    ("language", "question", "quote"),
    [
        ("de", "Kisten sortieren", "Kisten mit alter Farbe, die unsere Maler gern im Sommer sortieren, stehen im Hof."),
        ("es", "ordenar cajas", "Las cajas guardan la pintura vieja que nuestros pintores suelen ordenar en verano."),
        ("fr", "trier caisses", "Les caisses gardent la vieille peinture que nos peintres aiment trier en été."),
        ("ru", "сортировать ящики", "Ящики хранят старую краску, которую наши маляры любят летом сортировать."),
    ],
)
def test_any_language_mentions_in_passing(language: str, question: str, quote: str) -> None:
    assert in_passing(*asked_of(question, quote, language))


@pytest.mark.parametrize(("title", "passing"), [("Sorting crates", False), ("Sorting all green crates", True)])
def test_a_page_of_just_that_name_need_not_say_it_again(title: str, *, passing: bool) -> None:
    assert in_passing(*asked_of("sort crates", SCATTERED, title=title)) is passing


@pytest.mark.parametrize(("opening", "passing"), [(0.5, False), (0.3, True)])
def test_what_stands_right_under_a_heading_that_says_that_need_not_say_it_again(
    opening: float, *, passing: bool
) -> None:
    asked, terms, best = asked_of("sort crates", SCATTERED)
    headed = best._replace(features=best.features._replace(opening=opening))
    assert in_passing(asked, terms, headed) is passing


def test_words_of_earlier_questions_need_not_stand_with_the_others() -> None:
    asked, terms, best = asked_of("sort crates", SCATTERED)
    first, second = asked.words
    assert not in_passing(replace(asked, words=(first, replace(second, carried=True))), terms, best)


def test_what_is_mentioned_in_passing_is_just_not_sure() -> None:
    calibration = Calibration()
    asked, terms, best = asked_of("sort crates", SCATTERED)
    sure = best._replace(score=4.0)
    judged = judge(asked, terms, [sure], calibration)
    assert judged.tier == "closest"
    assert judged.reason == "not-together"
    assert calibration.answered - 0.02 < judged.confidence < calibration.answered
    unsure = best._replace(score=0.1)
    assert "in_passing" not in {part.name for part in judge(asked, terms, [unsure], calibration).evidence}
