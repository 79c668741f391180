"""Dates as members type them, and the time between two of them. In: 2018, 2018-03 or 2018-03-04. Out: whether something
was published in it."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Period:
    """From one date to another, both whole or partial ISO 8601 and both included; "" leaves that end open."""

    since: str = ""
    until: str = ""

    def __bool__(self) -> bool:
        return bool(self.since or self.until)

    @property
    def backwards(self) -> bool:
        """Whether it ends before it begins."""
        return bool(self.since and self.until) and _first(self.since) > _last(self.until)

    def holds(self, published: str | None) -> bool:
        """Whether a date, whole or partial, may lie in it; what has no date is in no period but the open one."""
        if not self:
            return True
        day = date_of((published or "").split("T")[0])
        return day is not None and not (
            (self.since and _last(day) < _first(self.since)) or (self.until and _first(day) > _last(self.until))
        )


def date_of(text: str) -> str | None:
    """The date in ISO 8601, as partial as it was typed; None for what is none."""
    match = _DATE.fullmatch(text.strip())
    if match is None:
        return None
    numbers = [int(part) for part in match.groups() if part is not None]
    try:
        datetime.date(numbers[0], *[*numbers[1:], 1, 1][:2])
    except ValueError:
        return None
    return "-".join([f"{numbers[0]:04}", *(f"{number:02}" for number in numbers[1:])])


def _first(day: str) -> str:
    return day + "-00-00"[len(day) - 4 :]


def _last(day: str) -> str:
    return day + "-99-99"[len(day) - 4 :]
