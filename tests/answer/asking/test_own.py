"""The words of a question that stands alone."""

from __future__ import annotations

import pytest

from bot.answer.asking.own import own_words


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "what changed in version 1.20.4"),
        ("en", "what's new in 1.20.4"),
        ("de", "was ist neu in Version 1.20.4"),
        ("es", "qué ha cambiado en la versión 1.20.4"),
        ("fr", "quoi de neuf dans la version 1.20.4"),
        ("ru", "что нового в версии 1.20.4"),
    ],
)
def test_what_is_asked_of_a_version_is_its_number(language: str, question: str) -> None:
    assert [word.text for word in own_words(question, (language,)) if word.weight == 1.0] == ["1.20.4"]


def test_whether_something_is_possible_is_asked_of_that() -> None:
    words = own_words("when is rowing at night possible", ("en",))
    assert [word.text for word in words if word.weight == 1.0] == ["rowing", "night"]


@pytest.mark.parametrize(
    "question",
    [
        "I want to dry nets",
        "we're just trying to dry nets",
        "what command dries nets",
        "whats the best way to dry nets",
        "dry nets from the command line",
        "dry nets in my terminal",
        "dry nets command line",
    ],
)
def test_a_wish_and_the_means_count_less_than_what_is_wanted(question: str) -> None:
    words = [word.text for word in own_words(question, ("en",)) if word.weight == 1.0]
    assert words in (["dry", "nets"], ["dries", "nets"])


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("what function does the board have", "function"),
        ("which program does the theatre show", "program"),
        ("what method of payment is there", "method"),
        ("how long is the walk from the terminal", "terminal"),
        ("are there mods on console", "console"),
        ("how to grill prawns in the shell", "shell"),
    ],
)
def test_a_means_that_is_asked_about_is_a_topic(question: str, topic: str) -> None:
    assert {word.text: word.weight for word in own_words(question, ("en",))}[topic] == 1.0


def test_what_is_asked_of_a_command_line_itself_is_its_topic() -> None:
    words = own_words("what is a command line for", ("en",))
    assert [word.text for word in words if word.weight == 1.0] == ["command", "line"]


def test_to_pick_at_random_is_something_to_be_asked_for() -> None:
    words = own_words("pick a random oar", ("en",))
    assert [word.text for word in words if word.weight == 1.0] == ["pick", "random", "oar"]
