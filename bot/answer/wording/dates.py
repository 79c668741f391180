"""Dates in words, as a language writes them. In: ISO 8601 dates; `<prompts>/<locale>/dates.toml`. Out: plain text.

months = ["enero", ...]               # twelve
alone = ["enero", ...]                # those without a day, where they differ
day = "{day} de {month} de {year}"
month = "{month} de {year}"
year = "{year}年"                      # a year alone, where it is no plain number
first = "1º"                          # the first of a month, where it is no plain number
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.errors import TemplateError

FILE = "dates.toml"
_LISTS = {"months", "alone"}


@dataclass(frozen=True, slots=True)
class Dates:
    """How a language writes dates; English unless told otherwise."""

    months: tuple[str, ...] = (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    )  # fmt: skip
    alone: tuple[str, ...] = ()
    day: str = "{day} {month} {year}"
    month: str = "{month} {year}"
    year: str = "{year}"
    first: str = "1"

    def worded(self, value: str | None) -> str:
        """An ISO 8601 date, whole or partial, in words: "3 April 2018", "April 2018", "2018"; anything else as it
        is."""
        parts = (value or "").split("T")[0].split("-")
        if not all(part.isdecimal() for part in parts) or len(parts) > 3:
            return value or ""
        year, *rest = (int(part) for part in parts)
        if rest and not 1 <= rest[0] <= 12:
            return value or ""
        match rest:
            case [month, day]:
                said = self.first if day == 1 else str(day)
                return self.day.format(day=said, month=self.months[month - 1], year=year)
            case [month]:
                return self.month.format(month=(self.alone or self.months)[month - 1], year=year)
            case _:
                return self.year.format(year=year)


ENGLISH = Dates()


def load_dates(file: Path) -> Dates | None:
    """What a file says of a language, None where there is none. Raises `TemplateError`."""
    try:
        read: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise TemplateError(f"{file}: it cannot be read as TOML ({error}); mend or remove it.") from error
    try:
        values: dict[str, Any] = {name: tuple(value) if name in _LISTS else value for name, value in read.items()}
        dates = Dates(**values)
        wrong = len(dates.months) != 12 or len(dates.alone or dates.months) != 12
        every = (dates.worded(f"2018-{month:02d}{day}") for month in range(1, 13) for day in ("", "-01", "-02"))
        texts = {text for text in (*every, dates.worded("2018")) if "2018" in text}
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise _wrong(file) from error
    if wrong or len(texts) != 37:
        raise _wrong(file)
    return dates


def _wrong(file: Path) -> TemplateError:
    return TemplateError(
        f"{file}: it must have 12 months, and day, month and year with {{day}}, {{month}} and {{year}}."
    )
