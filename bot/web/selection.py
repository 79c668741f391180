"""Which turns a list shows. In: the query of an address, a visitor. Out: the journal's `Filters`, and the query again.

What a query names that does not exist is left out; a visitor of one server gets that server whatever it names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, get_args

from bot.model import Tier, VerdictKind
from bot.review.access import Visitor
from bot.review.queue import Filters, ReviewState

_LONGEST = 200
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "state": get_args(ReviewState),
    "tier": get_args(Tier),
    "verdict": get_args(VerdictKind),
}


@dataclass(frozen=True, slots=True)
class Selection:
    """What somebody chose, as text; "" for no choice. Days are ISO 8601, both included."""

    state: str = "open"
    server: str = ""
    channel: str = ""
    tier: str = ""
    collection: str = ""
    since: str = ""
    until: str = ""
    verdict: str = ""
    reviewer: str = ""
    q: str = ""

    @property
    def query(self) -> dict[str, str]:
        """As an address has it."""
        values = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return {name: value for name, value in values.items() if value and (name, value) != ("state", "open")}

    @property
    def narrowed(self) -> bool:
        """Whether anything but the state is chosen."""
        return replace(self, state="open") != Selection()

    def filters(self, visitor: Visitor) -> Filters:
        """What of it a visitor may see."""
        values: dict[str, Any] = {
            name: getattr(self, name) or None
            for name in ("channel", "tier", "collection", "since", "verdict", "reviewer")
        }
        return Filters(
            state=self.state,  # type: ignore[arg-type]
            guild=visitor.server_id or self.server or None,
            until=(date.fromisoformat(self.until) + timedelta(days=1)).isoformat() if self.until else None,
            words=self.q or None,
            within=visitor.collections,
            **values,
        )


def selection_of(query: Mapping[str, str]) -> Selection:
    """What an address asks for."""
    values: dict[str, str] = {}
    for name in Selection.__dataclass_fields__:
        value = query.get(name, "").strip()[:_LONGEST]
        if name in _CHOICES and value not in _CHOICES[name]:
            continue
        if name in {"since", "until"} and not _is_day(value):
            continue
        values[name] = value
    return Selection(**values)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text) < date.max
    except ValueError:
        return False
