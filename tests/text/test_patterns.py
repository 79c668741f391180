"""Patterns that are compiled when they are first used, and sources that are put together."""

from __future__ import annotations

import pytest
import regex

from bot.text.patterns import either, lazily


def test_a_pattern_is_compiled_when_it_is_first_used() -> None:
    broken = lazily("(")
    assert broken.pattern == "("
    with pytest.raises(regex.error):
        broken.search("(")


def test_a_pattern_behaves_as_one_that_is_compiled() -> None:
    assert lazily("b+", regex.I).sub("-", "aBBc") == "a-c"


def test_sources_that_are_empty_match_nothing() -> None:
    assert either(["net", "", "rod"]) == "net|rod"
    assert either(["", ""]) == ""
