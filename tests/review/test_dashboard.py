"""Shares with intervals, the risk/coverage curve, percentiles of histograms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.journal import Judged
from bot.review.dashboard import Share, percentile, precision, risk_by_coverage


@pytest.mark.parametrize(("hits", "count", "low", "high"), [
    (0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (90, 100, 0.8256, 0.9448),
])  # fmt: skip
def test_intervals_are_wilson_s(hits: int, count: int, low: float, high: float) -> None:
    assert Share(hits, count).interval == pytest.approx((low, high), abs=1e-4)


def test_of_nothing_nothing_is_said() -> None:
    assert (Share(0, 0).share, Share(0, 0).interval, percentile([], 0.5)) == (None, None, None)
    assert risk_by_coverage([]) == ()


@given(st.integers(1, 500), st.data())
def test_the_share_is_within_its_interval(count: int, data: st.DataObject) -> None:
    share = Share(data.draw(st.integers(0, count)), count)
    low, high = share.interval or (1, 0)
    assert 0 <= low <= (share.share or 0) + 1e-12
    assert (share.share or 0) - 1e-12 <= high <= 1


def test_the_surest_come_first_and_equals_together() -> None:
    judged = [
        Judged(0.9, "answered", "right"), Judged(0.5, "closest", "wrong"), Judged(0.5, "answered", "partly"),
        Judged(0.1, "answered", "should-abstain"), Judged(1.0, "absent", "wrong"),
    ]  # fmt: skip
    points = risk_by_coverage(judged)
    assert [(point.coverage, round(point.risk, 3), point.confidence) for point in points] == [
        (0.25, 0.0, 0.9), (0.75, 0.333, 0.5), (1.0, 0.5, 0.1),
    ]  # fmt: skip
    by_tier = {one.tier: one for one in precision(judged)}
    assert (by_tier["answered"].judged, by_tier["answered"].right, by_tier["answered"].wrong) == (3, 1, 1)
    assert by_tier["absent"].good.share == 0


@given(st.lists(st.floats(0, 1), min_size=1, max_size=400))
def test_the_curve_ends_at_all_and_is_not_too_long(confidences: list[float]) -> None:
    points = risk_by_coverage([Judged(one, "answered", "right") for one in confidences], most=50)
    assert points[-1].coverage == 1
    assert len(points) <= 51
    assert [point.coverage for point in points] == sorted(point.coverage for point in points)


@given(st.lists(st.integers(0, 50), min_size=1), st.sampled_from([0.5, 0.9, 0.99, 1.0]))
def test_a_percentile_of_a_histogram_is_one_of_the_list(values: list[int], share: float) -> None:
    histogram = sorted({value: values.count(value) for value in values}.items())
    found = percentile(histogram, share)
    assert found is not None
    assert sum(value <= found for value in values) >= share * len(values)
    assert sum(value < found for value in values) < share * len(values)
