"""Messages of several questions: a quote for each, one tier for all, and what follows them."""

from __future__ import annotations

import pytest

from bot.answer.answerer import Answerer
from bot.answer.judging.tier import SURE
from bot.model import Answer, Exchange
from tests.answer.conftest import BOTH, Open, texts

PERMIT = "A fishing permit costs 40 crowns a year."
FOUNDED = "The town was founded in 1324 by fishermen."
OPENS = "The museum opens at nine and is closed on Tuesdays."


def ask(town: Answerer, question: str, *before: Exchange) -> Answer:
    return town.answer(question, before, BOTH)


def test_each_part_is_answered_in_the_order_asked(town: Answerer) -> None:
    answer = ask(town, "How much does a fishing permit cost, and when does the museum of amber open?")
    shown = texts(answer)
    assert shown.index(PERMIT) < shown.index(OPENS)
    assert [quote.n for quote in answer.quotes] == list(range(1, len(shown) + 1))
    assert answer.tier == "answered"
    assert answer.understood_as == "How much does a fishing permit cost? + when does the museum of amber open?"
    other = texts(ask(town, "when does the museum of amber open + how much is a fishing permit"))
    assert other.index(OPENS) < other.index(PERMIT)


def test_the_whole_is_as_sure_as_its_least_sure_part(town: Answerer) -> None:
    one = ask(town, "How much does a fishing permit cost")
    other = ask(town, "when does the museum of amber open?")
    both = ask(town, "How much does a fishing permit cost, and when does the museum of amber open?")
    assert both.confidence == min(one.confidence, other.confidence)


def test_a_part_of_which_nothing_is_said_is_named(town: Answerer) -> None:
    answer = ask(town, "how much does a fishing permit cost and who repairs bicycles?")
    assert PERMIT in texts(answer)
    assert (answer.tier, answer.reason) == ("closest", "in-part")
    assert answer.confidence < SURE
    assert answer.missing == ("repairs", "bicycles")


def test_a_part_whose_words_all_stand_there_is_named_whole_where_they_do_not_answer_it(town: Answerer) -> None:
    answer = ask(town, "How much does a fishing permit cost, and what did fishermen do?")
    assert (answer.tier, answer.reason) == ("closest", "in-part")
    assert answer.missing == ("what did fishermen do",)


def test_where_no_part_is_answered_nothing_is_shown(town: Answerer) -> None:
    answer = ask(town, "who repairs bicycles? and where do zebras graze?")
    assert (answer.tier, answer.quotes) == ("absent", ())
    assert {"bicycles", "zebras"} <= set(answer.missing)


def test_what_the_second_part_points_to_is_carried_from_the_first(town: Answerer) -> None:
    answer = ask(town, "Who is the warden? And when was she appointed?")
    assert texts(answer)[0] == "The warden, Ida Lund, was appointed in 1998."
    decision = town.explain("what does the museum of amber cost and when does it close", [], BOTH)[1]
    carried = [word.word for word in decision.parts[1].words if word.carried]
    assert {"museum", "amber"} <= set(carried)


def test_a_quote_that_answers_both_stands_once(town: Answerer) -> None:
    answer = ask(town, "When was the town of Varn founded and who founded the town of Varn?")
    founded = "The town of Varn was founded in 1324 by fishermen from the coast."
    assert texts(answer).count(founded) == 1


def test_no_part_makes_way_for_a_contradiction_of_another(open_answerer: Open) -> None:
    files = {
        f"main/pool{year}.md": f"---\ntitle: Pool {year}\npublished: {year}\n---\n\nThe pool costs {price} crowns.\n"
        for year, price in ((2019, 40), (2024, 55))
    }
    files["main/town.md"] = "# Town\n\nThe town was founded in 1324 by fishermen.\n\nThe museum opens at nine.\n"
    answerer, main = open_answerer(files), frozenset({"main"})
    two = "How much does the pool cost, and when was the town founded?"
    answer = answerer.answer(two, [], main)
    assert answer.differ is not None
    assert texts(answer) == ["The pool costs 55 crowns.", "The pool costs 40 crowns.", FOUNDED]
    answer = answerer.answer(f"{two} And when does the museum open?", [], main)
    assert answer.tier == "answered"
    assert texts(answer) == ["The pool costs 55 crowns.", FOUNDED, "The museum opens at nine."]
    assert answer.differ is None


def test_more_asks_both_again_and_repeats_nothing(town: Answerer) -> None:
    question = "How much does a fishing permit cost, and when does the museum of amber open?"
    first = ask(town, question)
    more = ask(town, "more", Exchange(question, first.quotes))
    assert not set(texts(first)) & set(texts(more))
    assert more.understood_as is not None
    assert more.understood_as.startswith("more on: How much")


def test_a_bare_question_word_goes_on_with_the_last_part(town: Answerer) -> None:
    question = "How much does a fishing permit cost, and when was the market moved?"
    why = ask(town, "why?", Exchange(question, ask(town, question).quotes))
    assert why.understood_as == "why was the market moved"


def test_one_that_asks_of_something_else_is_a_part(town: Answerer) -> None:
    answer = ask(town, "What is the season of trout? And pike?")
    assert answer.understood_as is not None
    assert "pike" in answer.understood_as
    assert any("Pike" in text for text in texts(answer))


def test_each_part_is_explained(town: Answerer) -> None:
    answer, whole = town.explain("how much does a fishing permit cost and who repairs bicycles?", [], BOTH)
    assert [part.question for part in whole.parts] == ["how much does a fishing permit cost", "who repairs bicycles?"]
    assert [part.tier.tier for part in whole.parts] == ["answered", "absent"]
    assert [part.earlier for part in whole.parts] == [0, 1]
    assert whole.tier.tier == answer.tier
    assert (whole.words, whole.candidates) == ((), ())


def test_a_part_is_read_and_judged_in_the_language_of_the_message(
    open_answerer: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    bread = "# Bread\n\nA rye loaf costs four crowns.\n\nThe temperature of the oven is 250 degrees.\n"
    answerer, main = open_answerer({"main/bread.md": bread}), frozenset({"main"})

    def confusion(_: frozenset[str], language: str | None) -> float:
        return 0.9 if language == "en" else 0.0

    monkeypatch.setattr(vars(answerer)["_searcher"], "confusion", confusion)
    question = "how much does a rye loaf cost? also oven temperature?"
    answer, why = answerer.explain(question, [], main)
    again = answerer.explain("mehr", [Exchange(question, answer.quotes[:1])], main)[1]
    for one in (why, *why.parts, again, *again.parts):
        assert (one.language, one.tier.calibration.confusion) == ("en", 0.9)


def test_a_single_question_has_no_parts(town: Answerer) -> None:
    answer, whole = town.explain("how much does a fishing permit cost?", [], BOTH)
    assert whole.parts == ()
    assert answer.understood_as is None


def test_a_part_that_is_complete_carries_nothing_from_those_before(town: Answerer) -> None:
    message = "How much does a fishing permit cost? when does the museum open?"
    _, decision = town.explain(message, [], BOTH)
    assert not any(word.carried for part in decision.parts for word in part.words)
    both = [ask(town, part).confidence for part in message.split("? ")]
    assert ask(town, message).confidence == min(both)
    # A word alone is not: what closes is said before.
    _, decision = town.explain("When does the museum of amber open, and when does it close?", [], BOTH)
    assert any(word.carried for word in decision.parts[1].words)


def test_a_part_that_points_is_about_what_the_message_tells(town: Answerer) -> None:
    story = "My friend told me about the warden Ida Lund of the northern shore. I know nobody there."
    answer, why = town.explain(f"{story} When was she appointed and what does she patrol?", [], BOTH)
    assert answer.understood_as == "When was she appointed? + what does she patrol?"
    assert all(any(word.word == "warden" for word in part.words) for part in why.parts)
    assert texts(answer)[0].startswith("The warden, Ida Lund, was appointed in 1998.")
    # One that points at nothing needs none of it.
    _, why = town.explain(f"{story} How much does a fishing permit cost and what does she patrol?", [], BOTH)
    assert not any(word.word == "warden" for word in why.parts[0].words)


def test_of_a_part_that_tells_a_story_only_what_it_asks_is_told(town: Answerer) -> None:
    story = "a mod of the harbour said something to me, and he did not even look at the papers. " * 2
    answer = ask(town, f"{story}where can i complain and how much does a fishing permit cost?")
    assert answer.understood_as == "where can i complain? + how much does a fishing permit cost?"
