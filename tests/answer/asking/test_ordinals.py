"""Quotes that a message names by their number."""

from __future__ import annotations

import pytest

from bot.answer.asking.followup.alone import asks_for_more
from bot.answer.asking.followup.reading import read
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
        ("el segundo", 2), ("enséñame la tercera", 3), ("más sobre el último", 3), ("le deuxième", 2),
        ("montre-moi le 3e", 3), ("et le dernier ?", 3), ("второй", 2), ("покажи третью", 3), ("а последний?", 3),
        ("第二个", 2), ("给我看第三个", 3),
        ("最后一个呢？", 3), ("第一个详细说说", 1),
        ("show me 2", 2), ("go back to the first one", 1), ("el 2", 2), ("le 3", 3), ("das 2.", 2),
        ("zurück zum ersten", 1), ("das erste nochmal", 1), ("vuelve a la primera", 1), ("reviens à la première", 1),
        ("вернись к первому", 1), ("回到第一个", 1),
    ],
)  # fmt: skip
def test_an_ordinal_names_a_quote(then: str, n: int) -> None:
    found = read(then, [THREE])
    more = any(word in then for word in ("more", "mehr", "explain", "más", "详细"))
    assert (found.kind, [quote.n for quote in found.about]) == ("ordinal" if more else "this", [n])
    assert f"[{n}]" in str(found.told)
    assert f"Quote number {n}" in str(found.told)
    assert asks_for_more(then)


@pytest.mark.parametrize(
    "then", ["who was the first president of the lake states?", "the second world war", "list[2] of x"]
)
def test_an_ordinal_of_something_else_names_no_quote(then: str) -> None:
    assert read(then, [THREE]).kind == "new"


def test_a_number_that_is_asked_of_instead_is_none_of_a_quote() -> None:
    history = [Exchange("how much is it for 4 guests?", (quote("Ask."), quote("Ask again.", 2)))]
    assert read("and 2?", history).text == "how much is it for 2 guests"


def test_counting_goes_on_in_what_was_counted_but_a_number_is_one_that_is_shown() -> None:
    history = [THREE, Exchange("the second", (quote("The second."),))]
    assert [piece.n for piece in read("and the third?", history).about] == [3]
    assert [piece.text for piece in read("[1]", history).about] == ["The second."]


def test_items_of_a_list_are_counted_before_quotes() -> None:
    listed = quote("the Treaty of Fords\nthe Treaty of Reeds\nthe Treaty of Mills")
    history = [Exchange("which treaties?", (listed, quote("They were signed.", 2)))]
    for then, text in (
        ("the third one", "the Treaty of Mills"),
        ("the last", "the Treaty of Mills"),
        ("[2]", "They were signed."),
    ):
        assert [piece.text for piece in read(then, history).about] == [text]
    assert read("the fifth", history).reason == "no-such-quote"


def test_an_item_stands_where_it_is_not_where_another_has_the_same_words() -> None:
    listed = quote("the long bridge\nthe bridge\n\nbridge")
    (item,) = read("the third one", [Exchange("what is there?", (listed,))]).about
    assert (item.text, item.start - listed.start, item.end - item.start) == ("bridge", 28, 6)


def test_items_are_counted_where_there_are_not_so_many_quotes() -> None:
    listed = quote("the Treaty of Fords\nthe Treaty of Reeds\nthe Treaty of Mills", 2)
    history = [Exchange("which treaties?", (quote("They were signed."), listed))]
    assert [piece.text for piece in read("the third one", history).about] == ["the Treaty of Mills"]
    assert [piece.n for piece in read("the second one", history).about] == [2]


def test_items_of_one_quoted_list_are_counted() -> None:
    listed = quote("the Treaty of Fords\nthe Treaty of Reeds\nthe Treaty of Mills")
    found = read("the second", [Exchange("which treaties?", (listed,))])
    assert [piece.text for piece in found.about] == ["the Treaty of Reeds"]
    assert listed.text[found.about[0].start : found.about[0].end] == "the Treaty of Reeds"
