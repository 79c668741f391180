"""What the bot does once a day: not by how long it has been up, but by what the journal says was done.

In: jobs by name. Out: each is called once a day of UTC, the journal says so; a failure is logged and tried again later.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from bot.errors import QuothError
from bot.journal import Journal

_log = logging.getLogger(__name__)

PAUSE_SECONDS = 900.0
"""Between two looks at what is due: so long a day may be late, and a failed job waits."""

Job = Callable[[datetime], Awaitable[None]]
"""What is to be done, given the time, with its zone. It may be repeated if the process ends in the middle of it."""


class Daily:
    """Jobs and when they are due. Add them all before it runs."""

    def __init__(self, journal: Journal, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._journal = journal
        self._clock = clock
        self._jobs: dict[str, Job] = {}

    def add(self, name: str, job: Job) -> None:
        """Run the job once a day from now on. Raises `ValueError` for a name that is taken."""
        if name in self._jobs:
            raise ValueError(f"there are two daily jobs {name!r}")
        self._jobs[name] = job

    async def run(self) -> None:
        """Do what is due, again and again, until cancelled."""
        while True:
            await self.do_due()
            await asyncio.sleep(PAUSE_SECONDS)

    async def do_due(self) -> None:
        """Do once what was not done today."""
        for name, job in self._jobs.items():
            at = self._clock()
            try:
                last = await self._journal.last_done(name)
                if last is not None and last.astimezone(UTC).date() >= at.astimezone(UTC).date():
                    continue
                await job(at)
                await self._journal.done(name, at)
            except QuothError as error:
                _log.error("the daily job %s could not be done: %s", name, error)
            except Exception:
                _log.exception("the daily job %s failed", name)
