"""Quotes that a message names by their number."""

from __future__ import annotations

import pytest

from bot.answer.asking.followup import asks_for_more, read
from bot.model import Exchange
from tests.answer.making import quote

THREE = Exchange("what came of it?", tuple(quote(f"Quote number {n} is on topic {n}.", n) for n in (1, 2, 3)))


@pytest.mark.parametrize(
    ("then", "n"),
    [
        ("the second one", 2), ("the first", 1), ("number 3", 3), ("tell me more about the second", 2), ("[2]", 2),
        ("more on [3] please", 3), ("what about the third?", 3), ("quote 1", 1), ("#2", 2), ("2", 2),
        ("the last one", 3),
        ("ok and the 2nd?", 2), ("explain the third quote", 3), ("der zweite", 2), ("das erste", 1), ("Nummer 3", 3),
        ("erzähl mir mehr über das zweite", 2), ("das letzte", 3), ("mehr zu [1]", 1), ("Zitat 2", 2),
    ],
)  # fmt: skip
def test_an_ordinal_names_a_quote(then: str, n: int) -> None:
    found = read(then, [THREE])
    more = any(word in then for word in ("more", "mehr", "explain"))
    assert (found.kind, [quote.n for quote in found.about]) == ("ordinal" if more else "this", [n])
    assert f"[{n}]" in str(found.told)
    assert f"Quote number {n}" in str(found.told)
    assert asks_for_more(then)


@pytest.mark.parametrize(
    "then", ["who was the first president of the lake states?", "the second world war", "list[2] of x"]
)
def test_an_ordinal_of_something_else_names_no_quote(then: str) -> None:
    assert read(then, [THREE]).kind == "new"


def test_items_of_one_quoted_list_are_counted() -> None:
    listed = quote("the Treaty of Fords\nthe Treaty of Reeds\nthe Treaty of Mills")
    found = read("the second", [Exchange("which treaties?", (listed,))])
    assert [piece.text for piece in found.about] == ["the Treaty of Reeds"]
    assert listed.text[found.about[0].start : found.about[0].end] == "the Treaty of Reeds"
