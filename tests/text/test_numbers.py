"""Numbers and dates in their other writings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.numbers import other_writings
from bot.text.terms import WORD, fold_word


def writings(text: str, *languages: str) -> set[tuple[str, str]]:
    return {(" ".join(found.of), found.words) for found in other_writings(text, languages or ("en",))}


@pytest.mark.parametrize(
    ("text", "of", "other"),
    [
        ("two sides", "two", "2"),
        ("2 sides", "2", "two"),
        ("the first one", "first", "1st"),
        ("the 1st one", "1st", "first"),
        ("twenty-five states", "twenty five", "25"),
        ("twenty five states", "twenty five", "25"),
        ("25 states", "25", "twenty five"),
        ("the twenty-first", "twenty first", "21st"),
        ("5k members", "5k", "5000"),
        ("2.5k members", "2.5k", "2500"),
        ("5,000 members", "5000", "5k"),
        ("2.000 Mitglieder", "2000", "2k"),
        ("5000 members", "5000", "5k"),
        ("version 2.0", "2.0", "2"),
        ("$5.00", "5.00", "5"),
        ("V2", "v2", "2"),
        ("version 2", "2", "v2"),
        ("at 10:30", "10 30", "10.30"),
        ("10.30 pm", "10.30", "10:30"),
        ("18.30 Uhr", "18.30", "18:30"),
        ("am 24.12.", "24.12", "24 12"),
        ("1.5gb", "1.5gb", "1.5 gb"),
        ("2,5 MB", "2.5 mb", "2.5mb"),
        ("50mb", "50mb", "50 mb"),
        ("50 MB", "50 mb", "50mb"),
        ("in 17", "17", "2017"),
        ("summer of '17", "17", "2017"),
        ("summer of '89", "89", "1989"),
        ("summer of '17", "17", "1917"),
        ("in '33", "33", "1933"),
        ("feb 25", "25", "2025"),
        ("2018-03-04", "03", "march"),
        ("2018-03-04", "04", "4"),
        ("4/3/2018", "3", "march"),
        ("4/3/2018", "4", "april"),
        ("04.03.2018", "03", "march"),
        ("march 4th 2018", "march", "03"),
        ("march 4th 2018", "4th", "04"),
        ("4 March 2018", "4", "04"),
        ("4th of March", "4th", "4"),
        ("feb 2018", "feb", "february"),
        ("the tank holds 10000 litres", "10000", "10 000"),
        ("the fee is 1250.75", "1250.75", "1 250.75"),
        ("does it hold 10 000 litres", "10 000", "10000"),
        ("it closes at 17.45", "17.45", "17:45"),
        ("the race of 12.07.2023", "07", "7"),
        ("the race of 12.7.2023", "7", "07"),
    ],
)
def test_other_writings(text: str, of: str, other: str) -> None:
    assert (of, other) in writings(text)


def test_numbers_of_other_languages_are_read_where_their_data_is_asked_for() -> None:
    assert ("zwei", "2") in writings("zwei Seiten", "de")
    assert ("03", "märz") in writings("04.03.2018", "de")
    assert not writings("zwei Seiten")


def test_what_is_no_number_is_left_alone() -> None:
    assert not writings("one may ask")
    assert ("may", "05") not in writings("you may ask 40 times")
    assert not writings("1999") and not writings("in 2000") and not writings("1.234.5; 1.20.4; 10.30; 24.12")


@given(st.text(max_size=60) | st.from_regex(r"(\d{1,5}[ ./,k-]){1,5}(march|st|mb)?", fullmatch=True))
def test_only_words_of_the_text_are_replaced(text: str) -> None:
    words = {fold_word(match.group()) for match in WORD.finditer(text)}
    for found in other_writings(text, ("en", "de", "fr")):
        assert words.issuperset(found.of)
        assert found.of
        assert 0 < found.weight < 1
        assert WORD.search(found.words)
