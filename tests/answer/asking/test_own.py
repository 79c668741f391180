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


def test_to_pick_at_random_is_something_to_be_asked_for() -> None:
    words = own_words("pick a random oar", ("en",))
    assert [word.text for word in words if word.weight == 1.0] == ["pick", "random", "oar"]
