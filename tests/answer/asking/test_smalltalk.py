"""What is said around a question, or instead of one."""

from __future__ import annotations

import pytest

from bot.answer.asking.smalltalk import bared, is_chat, without_politeness


@pytest.mark.parametrize(
    ("message", "left"),
    [
        ("hi, when is the raid?", "when is the raid?"),
        ("hi when is the raid", "when is the raid"),
        ("thanks! and on sunday?", "and on sunday?"),
        ("hi score of the match", "hi score of the match"),  # no greeting: no pause, and no question behind it
        ("Danke, wann ist Training?", "wann ist Training?"),
    ],
)
def test_thanks_and_greetings_before_a_question_are_none_of_it(message: str, left: str) -> None:
    assert without_politeness(message) == left
    assert not is_chat(message)


def test_a_message_of_nothing_else_asks_nothing() -> None:
    assert is_chat("thanks a lot")
    assert bared("hi, thanks") == "thanks"
