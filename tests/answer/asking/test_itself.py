"""A question about the bot has its name as a word beside."""

from __future__ import annotations

import pytest

from bot.answer.asking import itself
from bot.answer.asking.question import understand
from bot.model import Exchange
from tests.answer.conftest import Open


@pytest.mark.parametrize(
    "question",
    [
        "does it cost anything",
        "can u forget what i typed",
        "is this thing listening",
        "who may switch the bot off?",
        "It told me nothing at all. Where may I complain?",
        "Kannst du das vergessen?",
    ],
)
def test_who_asks_the_bot_speaks_of_it(question: str) -> None:
    name = itself.named(understand(question, (), ("en",)))
    assert name is not None
    assert (name.text, name.carried, name.beside) == (itself.NAME, True, True)


@pytest.mark.parametrize(
    "question",
    [
        "what does a boat cost",  # speaks of nothing else
        "is it true that Ida Lund rows",  # has a topic
        "does quoth cost anything",  # names it
        "My sister says Norway has fewer boats than it used to. By how many did they cut them?",  # tells what it is
    ],
)
def test_what_names_its_topic_is_not_about_the_bot(question: str) -> None:
    assert itself.named(understand(question, (), ("en",))) is None


def test_it_is_what_was_spoken_of_in_a_talk() -> None:
    asked = understand("does it cost anything", [Exchange("who rents the old barge out?", ())], ("en",))
    assert itself.named(asked) is None


HELP = "# Help\n\nQuoth is a bot of the club. Quoth costs nothing at all.\n"
HARBOUR = "# Barges\n\nThe long barge costs a crown. It may cost more in summer.\n"


def test_pages_of_the_bot_answer_what_is_asked_of_it(open_answerer: Open) -> None:
    answerer = open_answerer({"main/help.md": HELP, "main/harbour.md": HARBOUR})
    asked = answerer.answer("does it cost", [], frozenset({"main"}))
    assert asked.quotes[0].text == "Quoth costs nothing at all."
    assert itself.NAME not in asked.missing


def test_where_no_page_names_it_nothing_is_looked_for_instead(open_answerer: Open) -> None:
    answerer = open_answerer({"main/harbour.md": f"{HARBOUR}\nA quota is set for the harbour each year.\n"})
    _, explained = answerer.explain("does it cost", [], frozenset({"main"}))
    assert [word.word for word in explained.words] == ["cost"]
