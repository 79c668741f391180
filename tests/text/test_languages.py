"""What each language knows is sound: sources of patterns, and tables of words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
import regex

from bot.text import languages
from bot.text.languages import LANGUAGES, Language

PARTS = ("cohesion", "comparing", "defining", "figures", "lists", "views")


def sources(language: Language) -> Iterator[tuple[str, str]]:
    for name in PARTS:
        part = getattr(language, name)
        for field in fields(part) if part else ():
            value = getattr(part, field.name)
            if isinstance(value, str) and value:
                yield f"{name}.{field.name}", value
    if language.comparing:
        for _, source in (*language.comparing.contrasts, *language.comparing.pairs):
            yield "comparing", source


@pytest.mark.parametrize("code", [code for code, known in LANGUAGES.items() if known.cohesion])
def test_no_alternative_is_empty(code: str) -> None:
    for name, source in sources(LANGUAGES[code]):
        assert regex.compile(source, regex.I).fullmatch("") is None, name


@pytest.mark.parametrize("code", [code for code, known in LANGUAGES.items() if known.comparing])
def test_a_comparison_has_two_sides(code: str) -> None:
    comparing = LANGUAGES[code].comparing
    assert comparing is not None
    for needed, source in (*comparing.contrasts, *comparing.pairs):
        assert needed and all(word == word.casefold() for word in needed)
        assert any(f"<{kind}a>" in source and f"<{kind}b>" in source for kind in ("", "name ", "word ")), source


@pytest.mark.parametrize("piece", ["! ", " ", ", ", "when is ", "what is the "])
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_long_question_is_searched_in_a_time_that_grows_with_its_length(code: str, piece: str) -> None:
    known = LANGUAGES[code]
    told_by = [pattern for asks, told, _ in known.told_by for pattern in (asks, told)]
    for pattern in (known.form_phrases, known.how_to, known.uncounted, *told_by):
        if pattern is not None:
            pattern.search(piece * 20_000, timeout=5)  # a `TimeoutError` otherwise


def test_groups_and_pairs_of_tables_are_lower_case() -> None:
    for known in LANGUAGES.values():
        words = {word for group in (*known.same.groups(), *known.short.groups()) for word in group}
        assert all(word == word.casefold() for word in words)
        assert all(word == word.casefold() and meaning for word, meaning in known.spellings.pairs())


def test_the_package_says_what_each_of_its_modules_and_tables_belongs_to() -> None:
    folder = Path(languages.__file__).parent
    told = set(re.findall(r"\w+", str(languages.__doc__)))
    known = {field.name for field in fields(Language)}
    assert {path.stem for path in folder.glob("??/*.py")} - {"__init__"} <= told
    assert {path.stem for path in folder.glob("??/tables/*.txt")} <= known
