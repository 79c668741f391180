"""Dates as people write them. In: text. Out: ISO 8601, possibly partial, with where they stand."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import regex

from bot.text.patterns import lazily

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier enero gennaio januari janeiro января",
            "february feb februar février fevrier febrero febbraio februari fevereiro февраля",
            "march mar märz maerz mars marzo maart março марта",
            "april apr avril abril aprile апреля",
            "may mai mayo maggio mei maio мая",
            "june jun juni juin junio giugno junho июня",
            "july jul juli juillet julio luglio julho июля",
            "august aug août aout agosto augustus августа",
            "september sep sept septembre septiembre settembre setembro сентября",
            "october oct oktober okt octobre octubre ottobre outubro октября",
            "november nov novembre noviembre novembro ноября",
            "december dec dezember dez décembre decembre diciembre dicembre dezembro декабря",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = r"(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>[0-3]?\d)"
_FORMS = tuple(
    lazily(rf"(?<![\w-]){form}(?![\w-])", regex.IGNORECASE)
    for form in (
        rf"{_YEAR}-(?P<number>[01]\d)-{_DAY}(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?",
        rf"{_DAY}(?:st|nd|rd|th|er|\.|º)?(?:\s+(?:of|de))?\s+{_MONTH}(?:\s+(?:de|of)|,)?\s+{_YEAR}",
        rf"{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}",
        rf"{_DAY}\.\s?(?P<number>[01]?\d)\.\s?{_YEAR}",
        rf"{_YEAR}\s?年\s?(?P<number>[01]?\d)\s?月\s?{_DAY}\s?日",
        rf"{_MONTH}(?:,|\s+of|\s+de)?\s+{_YEAR}",
    )
)


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """Every date with a year in `text` as (start, end, ISO date), in order, without overlaps."""
    found: list[tuple[int, int, str]] = []
    for form in _FORMS:
        for match in form.finditer(text):
            iso = _iso(match.groupdict())
            if iso and all(match.end() <= start or match.start() >= end for start, end, _ in found):
                found.append((match.start(), match.end(), iso))
    yield from sorted(found)


def _iso(parts: dict[str, str | None]) -> str | None:
    month = int(parts.get("number") or 0) or _MONTHS.get((parts.get("month") or "").lower(), 0)
    day = int(parts.get("day") or 0)
    try:
        datetime.date(int(parts["year"] or 0), month, day or 1)
    except ValueError:
        return None
    return f"{parts['year']}-{month:02d}" + (f"-{day:02d}" if day else "")
