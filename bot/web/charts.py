"""Charts as shapes. In: numbers. Out: rectangles, lines and labels in a box, which a template draws as SVG."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 640, 200
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 8, 16, 24
_LABELS = 8


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; `name` is its look, `label` what it stands for."""

    x: float
    y: float
    width: float
    height: float
    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Label:
    """A text at a place; `anchor` as SVG has it."""

    x: float
    y: float
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of WIDTH by HEIGHT. `grid` are heights of lines across it, `line` is a path."""

    boxes: tuple[Box, ...]
    labels: tuple[Label, ...]
    grid: tuple[float, ...]
    line: str = ""
    width: int = WIDTH
    height: int = HEIGHT


def stacked(columns: Sequence[tuple[str, Sequence[tuple[str, int]]]]) -> Chart:
    """Columns of parts, each part by its name, on each other; the first at the bottom."""
    top = nice(max((sum(n for _, n in parts) for _, parts in columns), default=0))
    step = _inner() / max(1, len(columns))
    gap = min(2.0, step / 5)
    boxes: list[Box] = []
    for at, (label, parts) in enumerate(columns):
        base = 0
        for name, n in parts:
            if n:
                x, y = _LEFT + at * step + gap / 2, _y((base + n) / top)
                boxes.append(Box(_r(x), _r(y), _r(step - gap), _r(_y(base / top) - y), name, f"{label}: {n:,} {name}"))
            base += n
    return Chart(tuple(boxes), (*_below([label for label, _ in columns], step), *_scale(top, "{:,.0f}")), _grid())


def curve(points: Sequence[tuple[float, float]], *, across: str) -> Chart:
    """A line through points whose x are shares, and y shares up to the highest one; `across` names x."""
    top = nice(100 * max((y for _, y in points), default=0)) / 100
    path = " ".join(
        f"{'L' if at else 'M'}{_r(_LEFT + x * _inner())} {_r(_y(y / top))}" for at, (x, y) in enumerate(points)
    )
    below = [
        Label(_r(_LEFT + part / 4 * _inner()), HEIGHT - 8, f"{25 * part} %" + (f" {across}" if part == 2 else ""),
              ("start", "middle", "middle", "middle", "end")[part])
        for part in range(5)
    ]  # fmt: skip
    return Chart((), (*below, *_scale(100 * top, "{:,.0f} %")), _grid(), path)


def nice(most: float) -> float:
    """The round number that is not below `most`, at least 1; above 1, half of it is round, too."""
    if most <= 1:
        return 1
    power = 10 ** math.floor(math.log10(most))
    return next(step * power for step in (1, 2, 4, 6, 8, 10) if step * power >= most)


def _inner() -> float:
    return WIDTH - _LEFT - _RIGHT


def _y(share: float) -> float:
    return _TOP + (1 - share) * (HEIGHT - _TOP - _BOTTOM)


def _grid() -> tuple[float, ...]:
    return tuple(_r(_y(part)) for part in (0, 0.5, 1))


def _scale(top: float, form: str) -> tuple[Label, ...]:
    shares = (0, 0.5, 1) if top >= 2 else (0, 1)
    return tuple(Label(_LEFT - 6, _r(_y(share) + 4), form.format(share * top), "end") for share in shares)


def _below(labels: Sequence[str], step: float) -> tuple[Label, ...]:
    each = max(1, math.ceil(len(labels) / _LABELS))
    return tuple(
        Label(_r(_LEFT + (at + 0.5) * step), HEIGHT - 8, label, "middle")
        for at, label in enumerate(labels)
        if at % each == each // 2
    )


def _r(number: float) -> float:
    return round(number, 1)
