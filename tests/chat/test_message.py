"""Menus of words: what Discord would refuse is known before it is sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.client.views import view_of
from bot.chat.message import Choice, Message, Pick, Row, Text, button, choice, fits, problems

ONE = Choice("A", "0")


def with_select(*options: Choice, action: str = "quoth:x", hint: str = "Choose") -> Message:
    return Message((Text("a"),), rows=(Pick(action, hint, choices=options),))


@pytest.mark.parametrize(
    ("message", "problem"),
    [
        (with_select(), "a menu to choose 1 to 1 of 0"),
        (with_select(*(Choice("A", str(n)) for n in range(26))), "a menu to choose 1 to 1 of 26"),
        (with_select(ONE, ONE), "a choice twice"),
        (with_select(Choice("A", "")), "the choice 'A'"),
        (with_select(Choice("A", "x" * 101)), "the choice "),
        (with_select(Choice(" ", "0")), "the choice ' '"),
        (with_select(Choice("x" * 101, "0")), "the choice "),
        (with_select(Choice("A", "0", "\U0001f600" * 51)), "the choice "),
        (with_select(ONE, hint="x" * 151), "the hint "),
        (with_select(ONE, action="x" * 101), "the action "),
        (with_select(Choice("A", "0", chosen=True), Choice("B", "1", chosen=True)), "2 marked in a menu of 1"),
        (
            Message((Text("a"),), rows=(Row((button("a", "quoth:x"),)), Pick("quoth:x", "Choose", choices=(ONE,)))),
            "the action quoth:x twice",
        ),
        (
            Message((Text("a"),), rows=tuple(Pick(f"quoth:{n}", "Choose", choices=(ONE,)) for n in range(20))),
            "42 components, over 40",
        ),
    ],
)
def test_what_discord_refuses_is_named(message: Message, problem: str) -> None:
    assert any(found.startswith(problem) for found in problems(message)), list(problems(message))


@given(st.text(max_size=300), st.text(max_size=300))
def test_options_are_cut_to_fit(label: str, description: str) -> None:
    message = with_select(choice(label, 3, description, chosen=True))
    assert fits(message)
    assert message.picks[0].choices[0].value == "3"


def test_a_select_stands_in_a_row_of_its_own() -> None:
    message = with_select(choice("A", 0, "what it is", chosen=True), ONE.__class__("B", "1"))
    row = view_of(message).to_components()[1]
    assert row["type"] == 1
    (select,) = row["components"]
    assert select["type"] == 3 and select["placeholder"] == "Choose" and select["custom_id"] == "quoth:x"
    first, second = select["options"]
    assert first == {"label": "A", "value": "0", "description": "what it is", "default": True}
    assert second["value"] == "1" and not second["default"]
