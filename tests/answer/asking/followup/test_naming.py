"""What a message only names."""

from __future__ import annotations

import pytest

from bot.answer.asking.followup.naming import named_instead, names_another, only_names, tail_of, unframed
from bot.answer.asking.phrases import LONGEST, phrases_of


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("and for adults?", "for adults"),
        ("Rafts too?", "Rafts"),
        ("for adults?", ""),
        ("for adults i mean", "for adults"),
        ("and when is it open?", ""),
        ("und für Kinder?", "für Kinder"),
        ("no, me refería a la barca", "la barca"),
        ("and " + "a" * LONGEST, ""),
    ],
)
def test_what_is_named_stands_behind_and(text: str, named: str) -> None:
    assert named_instead(text) == named
    assert only_names(text) is bool(named)


@pytest.mark.parametrize(("text", "another"), [("and rafts?", True), ("and in winter?", False), ("rafts?", False)])
def test_a_preposition_names_no_other_thing(text: str, another: bool) -> None:
    assert names_another(text) is another


@pytest.mark.parametrize(
    ("message", "tail"),
    [
        ("rafts", ("rafts", False)),
        ("and rafts", ("rafts", True)),
        ("rafts then", ("rafts", True)),
        ("and why", ("", True)),
        ("rafts that carry more than two people", ("", False)),
    ],
)
def test_what_opens_or_closes_it_is_told(message: str, tail: tuple[str, bool]) -> None:
    assert tail_of(message, phrases_of("en")) == tail


def test_nothing_is_left_of_what_frames_it() -> None:
    assert unframed("and rafts too", phrases_of("en")) == "rafts"
    assert unframed("那船呢", phrases_of("zh")) == "船"
