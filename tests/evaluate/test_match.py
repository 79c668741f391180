"""Whether a quote carries a gold sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.evaluate.match import carries, contains, fold


def matches(quote: str, gold: str) -> bool:
    return carries(fold(quote), fold(gold))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The  tower\nfell.", "the tower fell."),
        ("The **tower** `fell`", "The tower fell"),
        ("See [the tower](https://example.org/a_b) fall.", "See the tower fall."),
        ("The <b>tower</b> fell.", "The tower fell."),
        ("Fish &amp; chips", "Fish & chips"),
        ("“It’s” so", '"It\'s" so'),
        ("the tow-\n  er", "the tower"),
        ("the tow\u00ader", "the tower"),
        ("ﬁsh", "fish"),
        ("# > A | B", "a b"),
    ],
)
def test_what_does_not_count_is_folded(one: str, other: str) -> None:
    assert fold(one).text == fold(other).text


@pytest.mark.parametrize(
    ("quote", "gold", "yes"),
    [
        ("In 1702 the tower fell, and nobody wept.", "the tower fell", True),
        ("the old tower fell", "In 1702 the old tower fell, and nobody wept.", True),  # four words of a longer one
        ("tower fell", "In 1702 the old tower fell, and nobody wept.", False),  # too little of it
        ("Tower fell", "Tower fell.", True),  # but all that there is
        ("In 1702 an old tower at last fell", "In 1702 the old tower fell", True),  # 5 of 6 in order
        ("fell tower old the 1702 in", "In 1702 the old tower fell", False),
        ("The tower burned", "The tower fell", False),  # short ones must be whole
        ("", "The tower fell", False),
        ("The tower fell", "**", False),
    ],
)
def test_a_quote_carries_a_gold_sentence(quote: str, gold: str, yes: bool) -> None:
    assert matches(quote, gold) is yes


@given(st.text(), st.text(), st.text())
def test_a_sentence_with_words_is_carried_by_whatever_holds_it(before: str, gold: str, after: str) -> None:
    assert matches(gold, gold) == bool(fold(gold).text)
    if "-" not in before + gold + after and not set("<>[]()&") & set(before + gold + after):
        assert matches(f"{before} {gold} {after}", gold) == bool(fold(gold).text)


def test_a_phrase_stands_in_words_one_after_the_other() -> None:
    words = fold("It expelled 60 diplomats in 2018").words
    assert contains(words, fold("60 Diplomats").words)
    assert not contains(words, fold("60 in").words)
    assert not contains(words, fold("6").words)
    assert not contains(words, ())
    assert not contains((), ("60",))
