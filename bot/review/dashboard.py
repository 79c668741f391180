"""What figures say. In: counts. Out: shares with their intervals, risk by coverage, percentiles."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.journal import Judged
from bot.model import Tier, VerdictKind

_Z = 1.959963984540054  # of 95 %
_GOOD = ("right", "partly")


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `count`, as a share with its 95 % interval (Wilson's); None where nothing was counted."""

    hits: int
    count: int

    @property
    def share(self) -> float | None:
        """The share itself."""
        return self.hits / self.count if self.count else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Between what and what it is."""
        if not self.count:
            return None
        n, p = self.count, self.hits / self.count
        middle = p + _Z * _Z / (2 * n)
        reach = _Z * math.sqrt(p * (1 - p) / n + _Z * _Z / (4 * n * n))
        base = 1 + _Z * _Z / n
        return max(0.0, (middle - reach) / base), min(1.0, (middle + reach) / base)


@dataclass(frozen=True, slots=True)
class Precision:
    """What reviewers said of one tier: of all `judged`, how many were right, partly right, or neither."""

    tier: Tier
    judged: int
    right: int
    partly: int
    wrong: int

    @property
    def good(self) -> Share:
        """Those that were right."""
        return Share(self.right, self.judged)


@dataclass(frozen=True, slots=True)
class Point:
    """If only the surest `coverage` of the answers had been given, the share `risk` of them would have been wrong;
    `confidence` is that of the last one given."""

    coverage: float
    risk: float
    confidence: float


def precision(judged: Sequence[Judged]) -> tuple[Precision, ...]:
    """What reviewers said, by tier."""
    tiers: tuple[Tier, ...] = ("answered", "closest", "absent")
    found: list[Precision] = []
    for tier in tiers:
        said: Counter[VerdictKind] = Counter()
        for one in judged:
            if one.tier == tier:
                said[one.verdict] += one.turns
        right, partly = said["right"], said["partly"]
        found.append(Precision(tier, said.total(), right, partly, said.total() - right - partly))
    return tuple(found)


def risk_by_coverage(judged: Sequence[Judged], most: int = 100) -> tuple[Point, ...]:
    """The curve of the answers that showed something, at most `most` points; answers of one confidence stand or fall
    together."""
    shown = sorted((one for one in judged if one.tier != "absent"), key=lambda one: -one.confidence)
    total = sum(one.turns for one in shown)
    points: list[Point] = []
    given = wrong = 0
    for at, one in enumerate(shown, start=1):
        given += one.turns
        wrong += one.turns if one.verdict not in _GOOD else 0
        if at == len(shown) or shown[at].confidence < one.confidence:
            points.append(Point(given / total, wrong / given, one.confidence))
    step = max(1, math.ceil(len(points) / most))
    return tuple(point for at, point in enumerate(points, start=1) if at % step == 0 or at == len(points))


def percentile(histogram: Sequence[tuple[int, int]], share: float) -> int | None:
    """The value that this share of a histogram (value, count; ascending) does not exceed; None of nothing."""
    total = sum(count for _, count in histogram)
    seen = 0
    for value, count in histogram:
        seen += count
        if seen >= share * total:
            return value
    return None
