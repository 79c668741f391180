"""Other words for a country or its people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.forms import other_forms


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("America", "us"),
        ("U.S.", "american"),
        ("british", "uk"),
        ("UK", "britain"),
        ("Russian", "russia"),
        ("Russia", "russian"),
        ("Chinese", "china"),
        ("China", "chinese"),
        ("Japan", "japanese"),
        ("Koreans", "korea"),
        ("Germans", "germany"),
    ],
)
def test_a_people_is_found_by_its_country_and_back(word: str, form: str) -> None:
    assert form in other_forms(word)


def test_other_words_have_no_forms() -> None:
    assert other_forms("treaty") == ()
    assert other_forms("an") == ()
    assert other_forms("") == ()


@given(st.text(max_size=20))
def test_forms_are_others_distinct_and_lower_case(word: str) -> None:
    forms = other_forms(word)
    assert len(set(forms)) == len(forms)
    assert word.casefold().replace(".", "") not in forms
    assert list(forms) == [form.casefold() for form in forms]
