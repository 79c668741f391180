"""The one connection of a process that writes, and the order in which it does.

In: jobs, coroutines that write through the connection. Out: their results, after the commit that holds them.

One task owns the connection and takes the waiting jobs in order, so transactions of several callers never mix; the jobs
that wait at the same time share one transaction, because it is the wait for the disk that costs. Callers wait behind
`asyncio.shield`: a cancelled caller leaves, its job is done all the same, wholly. When a shared transaction fails, it
is rolled back and each of its jobs gets one of its own, so a job that cannot be written fails alone.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from bot.errors import JournalError
from bot.journal.connect import in_words

T = TypeVar("T")
Job = Callable[[aiosqlite.Connection], Awaitable[T]]
"""Writes through the connection. It may run twice, when the transaction it first ran in was rolled back."""

_MOST_AT_ONCE = 64


@dataclass(frozen=True, slots=True, eq=False)
class _Waiting:
    job: Job[Any]
    done: asyncio.Future[Any]
    alone: bool


class Writer:
    """Runs jobs on a connection that nothing else may use from then on."""

    def __init__(self, db: aiosqlite.Connection, path: Path) -> None:
        self._db = db
        self._path = path
        self._waiting: deque[_Waiting] = deque()
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    async def write(self, job: Job[T]) -> T:
        """The result of `job` once it is committed. Raises `JournalError` when it could not be; what else the job
        raises comes through, and nothing of it is written."""
        return await self._submit(job, alone=False)

    async def alone(self, job: Job[T]) -> T:
        """The result of `job`, run outside any transaction while no other runs (VACUUM, checkpoints)."""
        return await self._submit(job, alone=True)

    async def close(self) -> None:
        """Finish what was submitted, then close the connection. May be called again."""
        self._closed = True
        if self._task is not None:
            await asyncio.wait([self._task])
        await self._db.close()

    async def _submit(self, job: Job[T], *, alone: bool) -> T:
        if self._closed:
            raise JournalError(f"The journal {self._path} is closed.")
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()
        self._waiting.append(_Waiting(job, done, alone))
        if self._task is None or self._task.done():
            self._task = loop.create_task(self._work(), name="journal writer")
        return await asyncio.shield(done)

    async def _work(self) -> None:
        while self._waiting:
            group = self._next()
            try:
                if group[0].alone:
                    await self._run_alone(group[0])
                else:
                    await self._run(group)
            except BaseException:
                # The event loop is going down. Nobody may wait for what will not come.
                for waiting in (*group, *self._waiting):
                    waiting.done.cancel()
                self._waiting.clear()
                raise

    def _next(self) -> list[_Waiting]:
        group = [self._waiting.popleft()]
        while not group[0].alone and self._waiting and not self._waiting[0].alone and len(group) < _MOST_AT_ONCE:
            group.append(self._waiting.popleft())
        return group

    async def _run(self, group: list[_Waiting]) -> None:
        try:
            await self._execute("BEGIN IMMEDIATE")
        except (sqlite3.Error, ValueError) as error:
            for waiting in group:
                self._fail(waiting, error)
            return
        try:
            results = [await waiting.job(self._db) for waiting in group]
            await self._execute("COMMIT")
        except BaseException as error:
            with contextlib.suppress(sqlite3.Error):  # SQLite may have rolled back by itself
                await self._db.rollback()
            if not isinstance(error, Exception):
                raise
            if len(group) == 1:
                self._fail(group[0], error)
                return
            for waiting in group:
                await self._run([waiting])
        else:
            for waiting, result in zip(group, results, strict=True):
                _settle(waiting, result)

    async def _run_alone(self, waiting: _Waiting) -> None:
        try:
            result = await waiting.job(self._db)
        except Exception as error:  # whatever it is, it belongs to the caller
            self._fail(waiting, error)
        else:
            _settle(waiting, result)

    async def _execute(self, sql: str) -> None:
        await self._db.execute_fetchall(sql)

    def _fail(self, waiting: _Waiting, error: Exception) -> None:
        # The last two: a text or number that SQLite cannot hold.
        if isinstance(error, sqlite3.Error | ValueError | OverflowError):
            spoken = in_words(error, self._path)
            spoken.__cause__ = error
            error = spoken
        if not waiting.done.done():
            waiting.done.set_exception(error)


def _settle(waiting: _Waiting, result: object) -> None:
    if not waiting.done.done():
        waiting.done.set_result(result)
