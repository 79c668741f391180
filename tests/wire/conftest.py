"""Fixtures of the wire: a double that is checked at the end, and the bot's error log, which must stay empty."""

# pyright: basic
from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from typing import Any

import pytest
import pytest_asyncio

from .double import DiscordDouble

WATCHED = ("discord", "bot", "asyncio", "aiohttp", "tests.wire", "wire")


class ErrorLog(logging.Handler):
    """Keeps ERROR records of the bot and of discord.py; `expected` takes the messages that a test provokes."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []
        self.expected: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.split(".")[0] in WATCHED or record.name.startswith("tests.wire"):
            self.records.append(record)

    def expect(self, part: str) -> None:
        """An error whose message holds this text is provoked by the test."""
        self.expected.append(part)

    def unexpected(self) -> list[str]:
        format_ = logging.Formatter("%(name)s: %(message)s").format
        return [text for text in map(format_, self.records) if not any(part in text for part in self.expected)]


@pytest.fixture(autouse=True)
def error_log() -> Iterator[ErrorLog]:
    """Fails a test in which the bot or discord.py logged an error that it did not expect."""
    log = ErrorLog()
    logging.getLogger().addHandler(log)
    yield log
    logging.getLogger().removeHandler(log)
    assert log.unexpected() == []


@pytest_asyncio.fixture
async def new_double() -> AsyncIterator[Callable[..., Awaitable[DiscordDouble]]]:
    """Doubles with options (deadline=0.3 ...), made by awaiting it; at the end nothing wrong may have been sent."""
    made: list[DiscordDouble] = []
    async with AsyncExitStack() as stack:

        async def make(**options: Any) -> DiscordDouble:
            made.append(await stack.enter_async_context(DiscordDouble(**options)))
            return made[-1]

        yield make
    for double in made:
        double.check()


@pytest_asyncio.fixture
async def double(new_double: Callable[..., Awaitable[DiscordDouble]]) -> DiscordDouble:
    """A double with Discord's own figures."""
    return await new_double()
