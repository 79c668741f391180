"""Words of a corpus that are other forms, relatives or compounds of a word."""

from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.retrieve.inflect import alternating, compounds, derived, inflected, parts

LINKS = ("", "s", "es", "n", "en")


class Words:
    def __init__(self, *words: str) -> None:
        self._words = sorted(words)

    def beginning(self, prefix: str) -> list[str]:
        return [word for word in self._words[bisect_left(self._words, prefix) :] if word.startswith(prefix)]

    def ending(self, suffix: str) -> list[str]:
        return [word for word in self._words if word.endswith(suffix)]

    def holds(self, word: str) -> bool:
        return word in self._words


@pytest.mark.parametrize(
    ("word", "other"),
    [("бібліотеки", "бібліотека"), ("książki", "książka"), ("학교는", "학교에서"), ("knihovna", "knihovně")],
)
def test_endings_differ_in_a_language_without_a_stemmer(word: str, other: str) -> None:
    assert inflected(word, Words(other, "zzz", word[0])) == [other]


def test_relatives_share_most_of_a_word_or_lack_its_prefix() -> None:
    words = Words("finanzierung", "finanzminister", "fisch", "öffnete", "öffentlich")
    assert derived("finanzierte", words, ()) == ["finanzierung"]
    assert derived("eröffnet", words, ("er",)) == ["öffnete"]
    assert derived("fang", words, ()) == []


def test_a_vowel_changes_under_stress() -> None:
    assert alternating("renovar", Words("renuevan", "renta"), (("o", "ue"),)) == ["renuevan"]
    assert alternating("duermen", Words("dormir"), (("o", "ue"),)) == ["dormir"]


def test_compounds_are_found_by_their_parts_and_the_other_way_round() -> None:
    words = Words(
        "minister", "verteidigung", "verteidigungsminister", "ministerpräsident", "präsident", "jahresbeitrag"
    )
    assert compounds("minister", words, LINKS) == ["verteidigungsminister", "ministerpräsident"]
    assert compounds("beitrag", words, LINKS) == ["jahresbeitrag"]
    assert parts("verteidigungsminister", words, LINKS) == ["minister", "verteidigung"]
    assert parts("brettspräsident", words, LINKS) == ["präsident"]
    assert compounds("uhr", words, LINKS) == []


@given(st.text(alphabet="abcs", max_size=12), st.lists(st.text(alphabet="abcs", max_size=12), max_size=12))
def test_what_is_found_is_written_in_the_corpus_and_is_another_word(word: str, written: list[str]) -> None:
    words = Words(*written)
    for found in (
        inflected(word, words),
        derived(word, words, ("a", "b")),
        alternating(word, words, (("a", "b"),)),
        compounds(word, words, LINKS),
    ):
        assert set(found) <= set(written)
    assert word not in inflected(word, words)
    assert word not in compounds(word, words, LINKS)
