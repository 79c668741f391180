"""Selects: what Discord would refuse is known before it is sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.client.views import view_of
from bot.chat.message import Message, Option, Row, Select, Text, button, fits, option, problems

ONE = Option("A", "0")


def with_select(*options: Option, action: str = "quoth:x", placeholder: str = "") -> Message:
    return Message((Text("a"),), rows=(Select(action, placeholder, options),))


@pytest.mark.parametrize(
    ("message", "problem"),
    [
        (with_select(), "0 options, not 1 to 25"),
        (with_select(*(Option("A", str(n)) for n in range(26))), "26 options, not 1 to 25"),
        (with_select(ONE, ONE), "the value '0'"),
        (with_select(Option("A", "")), "the value ''"),
        (with_select(Option("A", "x" * 101)), "the value "),
        (with_select(Option(" ", "0")), "the option ' '"),
        (with_select(Option("x" * 101, "0")), "the option "),
        (with_select(Option("A", "0", "\U0001f600" * 51)), "the option "),
        (with_select(ONE, placeholder="x" * 151), "the placeholder "),
        (with_select(ONE, action="x" * 101), "the action "),
        (with_select(Option("A", "0", chosen=True), Option("B", "1", chosen=True)), "more than one chosen option"),
        (
            Message((Text("a"),), rows=(Row((button("a", "quoth:x"),)), Select("quoth:x", "", (ONE,)))),
            "the action quoth:x twice",
        ),
        (
            Message((Text("a"),), rows=tuple(Select(f"quoth:{n}", "", (ONE,)) for n in range(20))),
            "42 components, over 40",
        ),
    ],
)
def test_what_discord_refuses_is_named(message: Message, problem: str) -> None:
    assert any(found.startswith(problem) for found in problems(message)), list(problems(message))


@given(st.text(max_size=300), st.text(max_size=300))
def test_options_are_cut_to_fit(label: str, description: str) -> None:
    message = with_select(option(label, 3, description, chosen=True))
    assert fits(message)
    assert message.selects[0].options[0].value == "3"


def test_a_select_stands_in_a_row_of_its_own() -> None:
    message = with_select(option("A", 0, "what it is", chosen=True), ONE.__class__("B", "1"), placeholder="Choose")
    row = view_of(message).to_components()[1]
    assert row["type"] == 1
    (select,) = row["components"]
    assert select["type"] == 3 and select["placeholder"] == "Choose" and select["custom_id"] == "quoth:x"
    first, second = select["options"]
    assert first == {"label": "A", "value": "0", "description": "what it is", "default": True}
    assert second["value"] == "1" and not second["default"]
