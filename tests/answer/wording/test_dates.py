"""Dates in words, by language."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.answer.wording.compose import Composer
from bot.answer.wording.dates import ENGLISH, FILE, load_dates
from bot.errors import TemplateError
from bot.settings import bundled

PROMPTS = bundled("prompts")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2018-04-03", "3 April 2018"),
        ("2018-12", "December 2018"),
        ("2018", "2018"),
        ("2018-04-03T10:00:00Z", "3 April 2018"),
        (None, ""),
        ("", ""),
        ("spring 2018", "spring 2018"),
        ("2018-13", "2018-13"),
        ("2018-00-01", "2018-00-01"),
        ("2018-²", "2018-²"),
        ("1-2-3-4", "1-2-3-4"),
    ],
)
def test_dates_are_worded_as_far_as_they_are_known(value: str | None, words: str) -> None:
    assert ENGLISH.worded(value) == words


@pytest.mark.parametrize(
    ("locale", "whole", "first", "month", "year"),
    [
        ("de", "3. April 2018", "1. März 2018", "März 2018", "2018"),
        ("es", "3 de abril de 2018", "1 de marzo de 2018", "marzo de 2018", "2018"),
        ("fr", "3 avril 2018", "1er mars 2018", "mars 2018", "2018"),
        ("ru", "3 апреля 2018", "1 марта 2018", "март 2018", "2018"),
        ("pt", "3 de abril de 2018", "1º de março de 2018", "março de 2018", "2018"),
        ("zh", "2018年4月3日", "2018年3月1日", "2018年3月", "2018年"),
    ],
)
def test_each_language_has_its_own(locale: str, whole: str, first: str, month: str, year: str) -> None:
    dates = load_dates(PROMPTS / locale / FILE)
    assert dates is not None
    assert [dates.worded(value) for value in ("2018-04-03", "2018-03-01", "2018-03")] == [whole, first, month]
    assert dates.worded("2018") == year
    assert dates.worded("spring") == "spring"


def test_templates_word_dates_in_their_language(tmp_path: Path) -> None:
    for locale in ("en", "it"):
        (tmp_path / locale / "x").mkdir(parents=True)
    (tmp_path / "en" / "x" / "a.j2").write_text("{{ at | date }}")
    for locale in ("en", "it"):
        assert Composer(tmp_path, "x", str, locale).render("a", at="2018-04-03") == "3 April 2018"
    plain = Composer(tmp_path, "x", str).digest
    (tmp_path / "en" / FILE).write_text('day = "{month} {day}, {year}"')
    for locale in ("en", "it"):
        assert Composer(tmp_path, "x", str, locale).render("a", at="2018-04-03") == "April 3, 2018"
    assert Composer(tmp_path, "x", str).digest != plain


@pytest.mark.parametrize(
    "text",
    [
        "=",
        "week = 1",
        "months = []",
        'months = ["a"]',
        "day = 1",
        'day = "{week}"',
        'year = "y"',
        'month = "{month}"',
        'day = "{"',
    ],
)
def test_a_file_that_says_no_dates_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(TemplateError, match=FILE):
        load_dates(tmp_path / FILE)
