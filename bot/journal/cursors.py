"""What cursors of pages are made of. In: a part of a cursor, from an address. Out: its value."""

from __future__ import annotations

_LARGEST = 2**62


def number(text: str) -> int:
    """A whole number. Raises `ValueError`, also for one that the database cannot hold."""
    value = int(text)
    if abs(value) > _LARGEST:
        raise ValueError(f"{value} is too large")
    return value
