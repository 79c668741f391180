"""Whether confidence can be trusted. In: confidences, and whether each answer was right. Out: the reliability table.

A confidence is reliable if, of the answers that have about 0.7, about 70 in 100 are right.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from bot.evaluate.outcome import Outcome

_LOWS = tuple(at / 10 for at in range(10))


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers with a confidence from `low` to below `high` (the last bin holds 1.0 too): how many, their mean
    confidence, and the share of them that is right; None where there are none."""

    low: float
    high: float
    n: int
    confidence: float | None
    right: float | None


@dataclass(frozen=True, slots=True)
class Reliability:
    """Ten bins and what they come to, None without answers.

    `ece` is the expected calibration error: the mean distance between confidence and share right, bins weighted by
    their number. `brier` is the mean squared distance between each confidence and 1 for right, 0 for wrong.
    """

    bins: tuple[Bin, ...]
    ece: float | None
    brier: float | None


def reliability_of(outcomes: Sequence[Outcome]) -> Reliability:
    """The table of a run. An answer is right if it shows a gold sentence: never for an unanswerable question."""
    return reliability([one.confidence for one in outcomes], [one.shown for one in outcomes])


def reliability(confidences: Sequence[float], rights: Sequence[bool]) -> Reliability:
    """The table of confidences from 0 to 1, each with whether it was right."""
    pairs = list(zip(confidences, rights, strict=True))
    groups: list[list[tuple[float, bool]]] = [[] for _ in _LOWS]
    for confidence, right in pairs:
        groups[bisect_right(_LOWS, confidence) - 1].append((confidence, right))
    bins = tuple(_bin(low, high, group) for low, high, group in zip(_LOWS, (*_LOWS[1:], 1.0), groups, strict=True))
    if not pairs:
        return Reliability(bins, None, None)
    gaps = [abs(sum(confidence - right for confidence, right in group)) for group in groups]
    squares = [(confidence - right) ** 2 for confidence, right in pairs]
    return Reliability(bins, sum(gaps) / len(pairs), sum(squares) / len(pairs))


def _bin(low: float, high: float, group: Sequence[tuple[float, bool]]) -> Bin:
    n = len(group)
    if not n:
        return Bin(low, high, 0, None, None)
    return Bin(low, high, n, sum(confidence for confidence, _ in group) / n, sum(right for _, right in group) / n)
