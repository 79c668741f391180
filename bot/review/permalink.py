"""The address of a quote: its document, the version that was quoted, where it stands there. In: a quote. Out: an id,
and back. It says nothing of who asked what, and holds as long as that version is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.model import Quote

_ID = re.compile(r"([0-9a-f]{12})-([0-9a-f]{12})-([0-9]{1,9})-([0-9]{1,9})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a quote stands; `version` is the beginning of the version's digest."""

    document: str
    version: str
    start: int
    end: int

    def __str__(self) -> str:
        return f"{self.document}-{self.version[:12]}-{self.start}-{self.end}"


def spot_of(quote: Quote) -> Spot:
    """Where a quote stands."""
    return Spot(quote.document.id, quote.document.version, quote.start, quote.end)


def parse(text: str) -> Spot | None:
    """What an id names, None for one that is none."""
    found = _ID.fullmatch(text)
    if found is None:
        return None
    document, version, start, end = found.groups()
    return Spot(document, version, int(start), int(end)) if int(start) < int(end) else None
