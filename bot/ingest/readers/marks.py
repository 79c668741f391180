"""Marks that open a row of plain text: of an item, of a numbered heading. In: numbers. Out: whether they count up."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

ITEM = regex.compile(
    r"(?P<indent>\s*)(?:(?P<bullet>[-*+•‣▪◦·–●○■□◆◇►▶➤➜✦★☆]\ufe0f?)|"
    r"(?P<number>\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d\ufe0f?\u20e3))\s+(?=\S)"
)
SURE = frozenset("•‣▪◦●")
"""Bullets that are nothing else where they open a row."""
NUMBERED = regex.compile(
    r"\s*(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)](?=\s)|\ufe0f?\u20e3|(?<=\.\d{1,2}))\s+(?=[\p{Lu}\p{Lo}\p{N}\"“„«¿])"
)
BOX, TICKED = "\u2610", "\u2611"
"""What stands before an item that is a task, and before one that is done."""


def counts_up(numbers: list[str]) -> bool:
    """Whether list numbers are consecutive somewhere, so that years and initials at line starts are no list."""
    values = [regex.sub(r"\W", "", number).lower() for number in numbers]
    return any(
        (a.isdigit() and b.isdigit() and int(b) == int(a) + 1) or (len(a) == len(b) == 1 and ord(b) == ord(a) + 1)
        for a, b in pairwise(values)
    ) or (values[0] in {"i", "1", "a"} and len(values) > 1)


def follows(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether a number is the next behind another, at its depth or above it."""
    depth = len(below) - 1
    return list(above[:depth]) == list(below[:-1]) and depth < len(above) and int(below[-1]) == int(above[depth]) + 1
