"""The reliability table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.evaluate.reliability import reliability, reliability_of
from tests.evaluate.making import outcome, unanswerable

ANSWERS = st.lists(
    st.tuples(st.floats(0, 1) | st.integers(0, 10).map(lambda tenths: tenths / 10), st.booleans()), max_size=40
)


@given(ANSWERS)
def test_the_bins_part_all_answers(answers: list[tuple[float, bool]]) -> None:
    table = reliability([confidence for confidence, _ in answers], [right for _, right in answers])
    assert len(table.bins) == 10
    assert (table.bins[0].low, table.bins[-1].high) == (0.0, 1.0)
    assert all(one.high == other.low for one, other in zip(table.bins, table.bins[1:], strict=False))
    assert sum(one.n for one in table.bins) == len(answers)
    for one in table.bins:
        inside = [(c, r) for c, r in answers if one.low <= c < one.high or c == one.high == 1.0]
        assert one.n == len(inside)
        if inside:
            assert one.confidence == pytest.approx(sum(c for c, _ in inside) / len(inside))
            assert one.right == pytest.approx(sum(r for _, r in inside) / len(inside))
        else:
            assert one.confidence is one.right is None


@given(ANSWERS)
def test_the_errors_are_weighted_means(answers: list[tuple[float, bool]]) -> None:
    table = reliability([confidence for confidence, _ in answers], [right for _, right in answers])
    if not answers:
        assert table.ece is table.brier is None
        return
    gaps = [one.n * abs(one.confidence - one.right) for one in table.bins if one.confidence is not None and one.right is not None]  # fmt: skip  # noqa: E501
    assert table.ece == pytest.approx(sum(gaps) / len(answers))
    assert table.brier == pytest.approx(sum((c - r) ** 2 for c, r in answers) / len(answers))
    assert 0 <= table.ece <= 1
    # No calibration can be off by more than its squared error allows.
    assert table.ece**2 <= table.brier + 1e-9


def test_confidence_that_is_right_has_no_error() -> None:
    table = reliability([0.75] * 4 + [1.0, 0.0], [True, True, True, False, True, False])
    assert table.ece == 0.0
    assert reliability([1.0, 0.0], [False, True]).brier == 1.0


def test_an_answer_to_an_unanswerable_question_is_wrong_in_every_tier() -> None:
    table = reliability_of([outcome(confidence=0.9), unanswerable(confidence=0.95, tier="absent")])
    assert (table.bins[9].n, table.bins[9].right) == (2, 0.5)
