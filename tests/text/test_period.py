from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.period import Period, date_of


@pytest.mark.parametrize(
    ("typed", "date"),
    [("2018", "2018"), (" 2018-3 ", "2018-03"), ("2018-03-04", "2018-03-04"), ("2018-3-4", "2018-03-04")],
)
def test_dates_may_be_partial(typed: str, date: str) -> None:
    assert date_of(typed) == date


@pytest.mark.parametrize("typed", ["", "spring", "18", "2018-13", "2018-02-30", "0000", "2018-", "2018/03", "２０１８"])
def test_what_is_no_date_is_none(typed: str) -> None:
    assert date_of(typed) is None


@pytest.mark.parametrize(
    ("since", "until", "published", "held"),
    [
        ("2018", "", "2018-01-01", True),
        ("2018", "", "2017-12-31", False),
        ("", "2018", "2018-12-31", True),
        ("", "2018-03", "2018-04", False),
        ("2018-03", "2018-03", "2018", True),
        ("2018-03-04", "2018-03-04", "2018-03", True),
        ("2018-03-04", "", "2018-03-04T10:00:00Z", True),
        ("2018", "", None, False),
        ("2018", "", "soon", False),
        ("", "", None, True),
    ],
)
def test_what_may_lie_in_a_period_does(since: str, until: str, published: str | None, held: bool) -> None:
    assert Period(since, until).holds(published) is held


def test_a_period_can_be_typed_backwards() -> None:
    assert Period("2019", "2018").backwards
    assert not Period("2018-06", "2018").backwards
    assert not Period("2019", "").backwards


DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31)).map(str)


@given(DAYS, DAYS, DAYS, st.sampled_from([4, 7, 10]), st.sampled_from([4, 7, 10]))
def test_whole_dates_are_compared_as_dates(since: str, until: str, day: str, a: int, b: int) -> None:
    assert Period(since, until).holds(day) == (since <= day <= until)
    assert Period(since[:a], until[:b]).holds(day) == (since[:a] <= day[:a] and day[:b] <= until[:b])
