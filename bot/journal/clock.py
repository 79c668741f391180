"""Times as the journal writes them. In: times with their zones. Out: texts that sort by time."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """The time in UTC, ISO 8601 with milliseconds."""
    return stamp(datetime.now(UTC))


def stamp(at: datetime) -> str:
    """A time with its zone, in UTC as ISO 8601 with milliseconds."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds")
