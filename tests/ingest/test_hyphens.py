"""Words and dashes at line ends."""

from __future__ import annotations

import pytest

from bot.ingest import hyphens


def test_where_hardly_a_line_ends_in_a_hyphen_it_is_the_author_s() -> None:
    rows = ["The keeper of the gate lowers the chain at night."] * 60
    rows[20:22] = ["He is a well-", "read man, whom the skippers like."]
    text = "\n".join(rows)
    assert "a well-read man" in hyphens.rejoin(text, hyphens.words(text))


def test_where_many_do_they_are_the_typesetter_s() -> None:
    text = "The kee-\nper of the gate lowers\nthe chain at night and hoi-\nsts it when the sun has ri-\nsen."
    assert hyphens.rejoin(text, hyphens.words(text)).replace("\n", " ") == (
        "The keeper of the gate lowers the chain at night and hoists it when the sun has risen."
    )


def test_two_letters_are_a_syllable_even_if_they_are_a_word_elsewhere() -> None:
    text = "He will be here be-\nfore noon and fore-\nmost of all on time."
    assert "here before noon" in hyphens.rejoin(text + " to the fore", hyphens.words(text + " to the fore"))


@pytest.mark.parametrize(
    "text", ["from 1911–\n1938", "from 1911\n–1938", "the quay—\nand the pier", "the quay\n—and it"]
)
def test_a_dash_without_spaces_gets_none_at_a_line_end(text: str) -> None:
    assert hyphens.rejoin(text, hyphens.UNKNOWN) == text.replace("\n", "")


@pytest.mark.parametrize("text", ["the quay –\nand it", "the quay\n– an item", "A quay\n—The Author"])
def test_a_dash_with_spaces_keeps_them(text: str) -> None:
    assert hyphens.rejoin(text, hyphens.UNKNOWN) == text
