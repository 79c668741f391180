"""Sentences without spaces between words that disagree. In: two sentences, what their language knows of figures. Out:
in what they contradict each other.

Words are not told apart there: two sentences differ only if they are the same, character by character, as far as the
clause that holds the figure, but for it and for what changes nothing around it ("约", "目前").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from bot.model import DifferKind
from bot.text.languages.figures import Figures
from bot.text.patterns import lazily

_LEAST = 3
"""Characters that both say beside figures."""
_MYRIAD = 10_000
"""From here on a power multiplies all that stands before it."""
_CLAUSE = lazily(r"[，。；：！？、,;:!?()（）\s]+")


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause with `#` for its figures; these, each as its value and whether it is of a date."""

    bare: str
    affirmed: str
    """Without what denies it."""
    values: tuple[str, ...]
    dated: bool
    text: str


def contradict(one: str, other: str, figures: Figures) -> DifferKind | None:
    """In what two sentences contradict each other, None where they do not."""
    mine, theirs = (list(_clauses(text, figures)) for text in (one, other))
    for at, (clause, counter) in enumerate(zip(mine, theirs, strict=False)):
        if kind := _differ(clause, counter, figures):
            return kind if _say_enough(mine[: at + 1]) else None
        if (clause.bare, clause.values) != (counter.bare, counter.values):
            return None
    return None


def _differ(one: _Clause, other: _Clause, figures: Figures) -> DifferKind | None:
    if one.bare != other.bare:
        return "negation" if one.affirmed == other.affirmed and one.values == other.values else None
    limits, limits_too = ({bound for bound in figures.bounds if bound in clause.text} for clause in (one, other))
    if one.values == other.values or limits != limits_too:
        return None
    if not one.dated:
        return "number"
    # A thing that happens often has many dates.
    return "date" if regex.search(figures.once, one.text) and regex.search(figures.once, other.text) else None


def _say_enough(clauses: Sequence[_Clause]) -> bool:
    return sum(len(clause.affirmed.replace("#", "")) for clause in clauses) >= _LEAST


def _clauses(text: str, figures: Figures) -> Iterator[_Clause]:
    figure, around, negations = _patterns(figures)
    for clause in filter(None, _CLAUSE.split(text)):
        found = list(figure.finditer(clause))
        masked = around.sub("", figure.sub("#", clause))
        values = tuple(_value(match, figures) for match in found)
        dated = bool(found) and all(clause[match.end() : match.end() + 1] in figures.dated for match in found)
        yield _Clause(masked, negations.sub("", masked), values, dated, clause)


@lru_cache(maxsize=8)
def _patterns(figures: Figures) -> tuple[regex.Pattern[str], ...]:
    """What finds a figure, what changes nothing around one, and what denies."""
    powers = "".join(figures.powers)
    great = "".join(power for power, value in figures.powers.items() if value >= _MYRIAD)
    signs = f"[{''.join(figures.numbers)}{powers}]+(?={figures.measures})"
    figure = rf"(?<!\d)(?P<digits>\d+(?:[.,]\d+)*)(?P<power>[{great}]?)|(?P<signs>{signs})"
    either = ("|".join(sorted(those, key=len, reverse=True)) for those in (figures.around, figures.negations))
    return tuple(map(regex.compile, (figure, *either)))


def _value(figure: regex.Match[str], figures: Figures) -> str:
    """What a figure says, in digits where they are plain."""
    if digits := figure["digits"]:
        return digits.replace(",", "") + figure["power"]
    signs = figure["signs"]
    if figures.powers.keys().isdisjoint(signs):
        return "".join(str(figures.numbers[sign]) for sign in signs)
    total = section = last = 0
    for sign in signs:
        power = figures.powers.get(sign, 0)
        if power >= _MYRIAD:
            total, section, last = (total + section + last) * power, 0, 0
        elif power:
            section, last = section + (last or 1) * power, 0
        else:
            last = figures.numbers[sign]
    return str(total + section + last)
