"""What a quote became: whatever stands around it, and whatever was done to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.review.standing import Place, Text, bounds_of

WORDS = st.lists(st.sampled_from("tea harbour ships sail bergamot oil green black roasted rice".split()), min_size=3)
SENTENCE = WORDS.map(lambda words: " ".join(words).capitalize() + ".")
TEXT = st.lists(SENTENCE, max_size=6).map("\n\n".join)
ODD = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def text_of(*sentences: str) -> Text:
    joined = "\n\n".join(sentences)
    units: list[tuple[int, int]] = []
    at = 0
    for one in sentences:
        units.append((at, at + len(one)))
        at += len(one) + 2
    return Text(joined, units)


@given(TEXT, SENTENCE, TEXT, TEXT)
def test_what_is_written_around_it_only_moves_it(before: str, quote: str, after: str, more: str) -> None:
    at = len(before) + 2 if before else 0
    now = "\n\n".join(filter(None, (more, before, quote, after)))
    place = Text(now, []).find(quote, at)
    assert place.found in {"unchanged", "moved"}
    assert now[place.start : place.end] == quote
    assert (place.found == "unchanged") == (now[at : at + len(quote)] == quote and place.start == at)


@given(SENTENCE, ODD, st.lists(SENTENCE, max_size=4), st.integers(0, 40))
def test_it_stands_only_where_its_words_do(quote: str, odd: str, others: list[str], at: int) -> None:
    """Whatever is in the text: what is called unchanged or moved has the same words, what changed is a unit."""
    text = text_of(*(one for one in (odd.strip(), *others) if one))
    place = text.find(quote, at)
    found = text.text[place.start : place.end]
    if place.found in {"unchanged", "moved"}:
        assert found.split() == quote.split()
    elif place.found == "changed":
        assert found.split() != quote.split()
        assert found.strip()
    else:
        assert place == Place("gone")


@given(SENTENCE, st.sampled_from(["not", "never", "twelve"]), st.integers(0, 20))
def test_a_word_more_is_a_change(quote: str, word: str, at: int) -> None:
    words = quote[:-1].split()
    words.insert(1 + at % (len(words) - 1), word)
    now = " ".join(words) + "."
    assert text_of("Something else stands here.", now).find(quote, 0).found in {"changed", "gone"}


@pytest.mark.parametrize(
    ("quote", "now", "found"),
    [
        ("A permit costs 40 crowns.", "A permit costs 45 crowns.", "changed"),
        ("A permit costs 40 crowns.", "A permit\ncosts 40 crowns.", "moved"),
        ("A permit costs 40 crowns.", "Nothing of it.", "gone"),
        ("We open at nine", "We open at nine, except on Sundays.", "changed"),
        ("It costs 3.", "It costs 3.5 crowns.", "changed"),
        ("It costs 3.", "It costs 3. Pay at the desk.", "unchanged"),
        ("Open at nine.", "We never open at nine. Open at nine.", "moved"),
        ("營業時間為九點。", "營業時間為九點。請付款。", "unchanged"),
        ("", "Anything.", "unchanged"),
    ],
)
def test_sentences_that_go_on_have_changed(quote: str, now: str, found: str) -> None:
    assert text_of(now).find(quote, 0).found == found


def test_a_piece_of_a_sentence_may_stay_a_piece() -> None:
    then = "It was said that tea helps against colds."
    bounds = bounds_of(then, 17, 26)
    assert bounds == (False, False)
    assert text_of("Before.", then).find("tea helps", 17, bounds) == Place("moved", 26, 35)


def test_a_list_is_compared_as_a_list() -> None:
    quote = "One spoon of tea\nTwo cups of water\nThree minutes of time"
    now = Text("Take:\nOne spoon of tea\nTwo mugs of water\nThree minutes of time\nA cup", [])
    units = [(0, 5), (6, 22), (23, 40), (41, 62), (63, 68)]
    assert Text(now.text, units).find(quote, 0) == Place("changed", 6, 62)
