"""Results that take a while, kept for a moment. In: a key, what makes a result. Out: the result, and from when it is.

An older one is handed out while it is made anew, so that only the first to ask waits.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

T = TypeVar("T")

FRESH_SECONDS, LONGEST_SECONDS = 60.0, 3600.0
_MOST = 64


@dataclass(frozen=True, slots=True)
class _Kept:
    value: Any
    made: float
    at: datetime


class Kept:
    """Keeps the newest 64 results. `clock` counts seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._kept: dict[Hashable, _Kept] = {}
        self._making: dict[Hashable, asyncio.Task[_Kept]] = {}

    async def get(self, key: Hashable, make: Callable[[], Awaitable[T]]) -> tuple[T, datetime]:
        """The result for a key, at most an hour old. Raises what `make` raises."""
        kept = self._kept.get(key)
        age = LONGEST_SECONDS if kept is None else self._clock() - kept.made
        if kept is None or age >= FRESH_SECONDS:
            task = self._making.get(key)
            if task is None:
                task = self._making[key] = asyncio.create_task(self._make(key, make), name="figures")
                task.add_done_callback(lambda done: self._done(key, done))
            if kept is None or age >= LONGEST_SECONDS:
                kept = await asyncio.shield(task)
        return kept.value, kept.at

    async def _make(self, key: Hashable, make: Callable[[], Awaitable[Any]]) -> _Kept:
        kept = _Kept(await make(), self._clock(), datetime.now(UTC))
        self._kept.pop(key, None)
        self._kept[key] = kept
        while len(self._kept) > _MOST:
            del self._kept[next(iter(self._kept))]
        return kept

    def _done(self, key: Hashable, task: asyncio.Task[_Kept]) -> None:
        self._making.pop(key, None)
        if not task.cancelled():
            task.exception()  # whoever waited has it; a refresh that failed is tried again at the next call
