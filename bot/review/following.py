"""What an ingest sets off, and what another process may have changed meanwhile.

In: the journal, the library, what answers from it. Out: in the journal, what became of quotes and gaps; in what
answers, what reviewers taught. `Follower` does that while the bot runs, a little at a time: members do not wait. Beside
a console, `keep_counted` counts what its figures show.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.answer.service import Answerers
from bot.errors import QuothError
from bot.ingest.store.library import Library
from bot.journal import Journal
from bot.review import gaps
from bot.review.citations import Compared, compare
from bot.review.lessons import lessons_of

_log = logging.getLogger(__name__)

POLL_SECONDS = 3.0
"""Between two looks at what another process may have changed."""

_AGAIN_SECONDS = 300.0
"""After which citations are looked at again, for answers that were on their way during an ingest."""

_GATHER_SECONDS = 30.0
"""After which new questions are put into gaps."""

_COUNT_SECONDS = 30.0
"""After which days that changed are counted again."""

_BUILT_SECONDS = 600.0
"""How long the index of the new documents is waited for."""


@dataclass(frozen=True, slots=True)
class Followed:
    """What was done about the present corpus."""

    compared: Compared
    again: gaps.Again


async def follow(journal: Journal, library: Library, answerers: Answerers) -> Followed:
    """Do all that the present corpus calls for and that was not done yet. May be interrupted and repeated."""
    compared = await compare(journal, library)
    await gaps.gather(journal)
    until = time.monotonic() + _BUILT_SECONDS
    answerer = await asyncio.to_thread(answerers.current)
    while answerer.snapshot != library.snapshot and time.monotonic() < until:
        await asyncio.sleep(0.2)
        answerer = await asyncio.to_thread(answerers.current)
    return Followed(compared, await gaps.ask_again(journal, library, answerer))


class Follower:
    """Looks again and again. `run` it once the answerers know what reviewers had taught by then."""

    def __init__(self, journal: Journal, library: Library, answerers: Answerers) -> None:
        self._journal = journal
        self._library = library
        self._answerers = answerers
        self._taught: int | None = None
        self._snapshot: str | None = None
        self._next = self._gathers = 0.0

    async def run(self) -> None:
        """Look until cancelled."""
        await _again(self.look, POLL_SECONDS)

    async def run_learning(self) -> None:
        """Only `learn` until cancelled: where another process does the rest."""
        await _again(self.learn, POLL_SECONDS)

    async def learn(self) -> None:
        """Take note of what verdicts teach since the last look, whoever gave them."""
        taught = await self._journal.verdicts.lessons_version()
        if taught != self._taught:
            lessons = lessons_of(await self._journal.verdicts.frozen())
            await asyncio.to_thread(self._answerers.teach, lessons)
            self._taught = taught

    async def look(self) -> None:
        """Take note of what changed since the last look, and do what that calls for."""
        await self.learn()
        if time.monotonic() >= self._gathers:
            await gaps.gather(self._journal)
            self._gathers = time.monotonic() + _GATHER_SECONDS
        snapshot = await asyncio.to_thread(lambda: self._library.snapshot)
        if snapshot == self._snapshot and time.monotonic() < self._next:
            return
        done = await follow(self._journal, self._library, self._answerers)
        self._snapshot, self._next = snapshot, time.monotonic() + _AGAIN_SECONDS
        for line in summary(done):
            _log.info("%s", line)


async def keep_counted(journal: Journal) -> None:
    """Count the days that changed, until cancelled, so that figures of any span are soon there."""
    await _again(journal.roll_up, _COUNT_SECONDS)


async def _again(do: Callable[[], Awaitable[object]], seconds: float) -> None:
    while True:
        try:
            await do()
        except QuothError as error:
            _log.warning("what changed could not be followed, it is tried again: %s", error)
        except Exception:
            _log.exception("following what changed failed")
        await asyncio.sleep(seconds)


def summary(done: Followed) -> list[str]:
    """What an operator should know of it, a line each."""
    compared, again = done.compared, done.again
    lines: list[str] = []
    if amiss := compared.changed + compared.gone:
        lines.append(
            f"Of {compared.quotes:,} quotes of documents that changed, {amiss:,} do not stand there any more: "
            "`quoth review changed` lists them."
        )
    if again.answered:
        lines.append(
            f"Of {again.asked:,} gaps that were asked again, {again.answered:,} are answered now: "
            "`quoth review gaps` shows by what."
        )
    return lines
