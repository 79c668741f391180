"""An end within ten seconds, with exit code 0, whatever the process is at when SIGTERM or SIGINT comes.

In: signals. Out: before the event loop runs, the `with` block is left at once; later an event is set. What does not end
by itself, such as a thread in a long search, which Python would wait for, is left behind when the deadline has passed:
the databases are safe against that.
"""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from contextlib import suppress
from types import FrameType, TracebackType
from typing import Any, Self

DEADLINE_SECONDS = 9.0
"""From the first signal on, once the event loop runs."""

EARLY_SECONDS = 3.0
"""From the first signal on, before that: for what a `with` block puts in order when it is left."""

THREADS_SECONDS = 1.0
"""For threads that are still at work when all that matters is closed."""

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class StoppedError(BaseException):
    """Told to stop before the event loop took over. No `Exception`: nobody may mistake it for a failure of theirs."""


class Stopping:
    """Takes both signals within its `with` block; used in the main thread, elsewhere it does nothing."""

    def __init__(self) -> None:
        self.told = False
        self._event: tuple[asyncio.AbstractEventLoop, asyncio.Event] | None = None
        self._earlier: dict[int, Any] = {}
        self._timers: list[threading.Timer] = []

    def __enter__(self) -> Self:
        with suppress(ValueError):  # not the main thread
            for number in _SIGNALS:
                self._earlier[number] = signal.signal(number, self._stop)
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> bool:
        for timer in self._timers:
            timer.cancel()
        for number, handler in self._earlier.items():
            signal.signal(number, handler)
        return isinstance(value, StoppedError)

    def event(self) -> asyncio.Event:
        """Called in the event loop: from here on a signal sets this event and interrupts nothing."""
        event = asyncio.Event()
        self._event = (asyncio.get_running_loop(), event)
        if self.told:
            event.set()
        return event

    def closed(self) -> None:
        """All that matters is closed: once told to stop, threads are not waited for any longer."""
        if self.told:
            self._leave_after(THREADS_SECONDS)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        again, self.told = self.told, True
        if not again:
            self._leave_after(EARLY_SECONDS if self._event is None else DEADLINE_SECONDS)
        if self._event is None:
            raise StoppedError
        loop, event = self._event
        with suppress(RuntimeError):  # the loop is closed already
            loop.call_soon_threadsafe(event.set)

    def _leave_after(self, seconds: float) -> None:
        timer = threading.Timer(seconds, os._exit, (0,))
        timer.daemon = True
        timer.start()
        self._timers.append(timer)
