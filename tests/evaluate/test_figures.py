"""Figures: against counting by hand, and AUROC against counting pairs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.evaluate.figures import Tiers, auroc, by_type, figures_of
from tests.evaluate.making import outcome, unanswerable


def test_a_small_run_by_hand() -> None:
    figures = figures_of(
        [
            outcome(said=True, confidence=0.9, elapsed_ms=1.0, words=10, quotes=2),
            outcome(place=3, said=False, complete=False, confidence=0.3, tier="closest", elapsed_ms=3.0, words=20),
            outcome(place=5, shown=False, complete=False, doc=False, confidence=0.8, elapsed_ms=4.0),
            outcome(place=None, shown=False, complete=False, doc=False, tier="absent", quotes=0, confidence=0.1),
            unanswerable(confidence=0.3, tier="answered", words=6),
            unanswerable(confidence=0.2, tier="absent", quotes=0, words=0, elapsed_ms=20.0),
        ]
    )
    assert (figures.n, figures.answerable) == (6, 4)
    assert (figures.hit_1, figures.hit_3) == (0.25, 0.5)
    assert figures.mrr_5 == pytest.approx((1 + 1 / 3 + 1 / 5) / 4)
    assert (figures.shown, figures.complete, figures.doc, figures.answer) == (0.5, 0.25, 0.5, 0.5)
    assert (figures.words, figures.quotes) == ((10 + 20 + 8 + 6) / 4, 5 / 4)
    assert figures.tiers_answerable == Tiers(0.5, 0.25, 0.25)
    assert figures.tiers_unanswerable == Tiers(0.5, 0.0, 0.5)
    assert figures.precision == pytest.approx(1 / 3)
    assert (figures.coverage, figures.false_confident) == (0.5, 0.5)
    assert figures.auroc == pytest.approx((2 + 1.5 + 2 + 0) / 8)
    assert (figures.ms_p50, figures.ms_p99) == (2.5, 20.0)


def test_nothing_to_count_is_none() -> None:
    figures = figures_of([unanswerable(tier="absent", quotes=0, words=0)])
    assert (figures.hit_1, figures.mrr_5, figures.shown, figures.complete, figures.coverage) == (None,) * 5
    assert (figures.words, figures.precision, figures.auroc, figures.answer) == (None,) * 4
    assert figures.false_confident == 0.0
    nothing = figures_of([])
    assert (nothing.n, nothing.ms_p50, nothing.ms_p99, nothing.false_confident) == (0, None, None, None)


def test_types_come_in_order_of_their_first_question() -> None:
    outcomes = [outcome(type="why"), outcome(), unanswerable(type="who"), outcome(type="why", place=2)]
    rows = by_type(outcomes)
    assert [(name, row.n, row.hit_1) for name, row in rows.items()] == [("why", 2, 0.5), ("", 1, 1.0), ("who", 1, None)]
    assert by_type([outcome(), outcome()]) == {}
    assert by_type([]) == {}


SHARES = st.lists(st.integers(0, 8).map(lambda eighths: eighths / 8) | st.floats(0, 1), max_size=12)


@given(SHARES, SHARES)
def test_auroc_is_the_share_of_pairs_in_order(positives: list[float], negatives: list[float]) -> None:
    pairs = [(high, low) for high in positives for low in negatives]
    if not pairs:
        assert auroc(positives, negatives) is None
        return
    expected = sum(1.0 if high > low else 0.5 if high == low else 0.0 for high, low in pairs) / len(pairs)
    found, mirrored = auroc(positives, negatives), auroc(negatives, positives)
    assert found == pytest.approx(expected)
    assert mirrored == pytest.approx(1 - expected)
