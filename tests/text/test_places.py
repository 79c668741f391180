from __future__ import annotations

from bot.text.places import is_country


def test_unions_and_words_in_lower_case_are_no_countries() -> None:
    assert all(map(is_country, ("France", "French", "US", "U.S.", "UK")))
    assert not any(map(is_country, ("france", "us", "Us", "NATO", "European", "Paris", "")))
