"""Who is next in a channel. In: questions as they come. Out: each one's turn, in that order."""

from __future__ import annotations

import asyncio
from collections import deque
from types import TracebackType
from typing import Self


class Ticket:
    """A place in the queue of a channel, taken when it is made. Left at the end of the `with` block."""

    def __init__(self, queues: Queues, channel: str | None) -> None:
        self._queues = queues
        self._channel = channel
        self._mine = asyncio.Event()
        self._line = queues.lines.setdefault(channel, deque())
        self._line.append(self)
        if self._line[0] is self:
            self._mine.set()

    @property
    def before(self) -> int:
        """How many questions of the channel are still before this one."""
        return self._line.index(self)

    async def turn(self) -> None:
        """Wait until all that were before have left."""
        await self._mine.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._line.remove(self)
        if self._line:
            self._line[0]._mine.set()
        else:
            self._queues.lines.pop(self._channel, None)


class Queues:
    """One queue a channel, for as long as somebody stands in it."""

    def __init__(self) -> None:
        self.lines: dict[str | None, deque[Ticket]] = {}

    def ticket(self, channel: str | None) -> Ticket:
        """A place at the end."""
        return Ticket(self, channel)
