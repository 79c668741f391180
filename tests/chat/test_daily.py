"""What the bot does once a day."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.chat.client import daily
from bot.chat.client.daily import Daily
from bot.errors import JournalError
from bot.journal import Journal

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


async def test_a_job_runs_once_a_day_whatever_restarts(tmp_path: Path) -> None:
    clock, done = Clock(), list[datetime]()

    async def job(at: datetime) -> None:
        done.append(at)

    async with await Journal.open(tmp_path / "journal.db") as journal:
        for hours in (0, 1, 11, 12, 13, 35, 36, 100):
            clock.now = NOON + timedelta(hours=hours)
            made = Daily(journal, clock)  # a restart
            made.add("job", job)
            await made.do_due()
            await made.do_due()
    assert done == [NOON + timedelta(hours=hours) for hours in (0, 12, 36, 100)]


async def test_a_failure_holds_up_no_other_job_and_is_tried_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    calls: list[str] = []

    async def fails(_: datetime) -> None:
        calls.append("fails")
        raise JournalError("full") if len(calls) < 3 else RuntimeError

    async def works(_: datetime) -> None:
        calls.append("works")

    async with await Journal.open(tmp_path / "journal.db") as journal:
        made = Daily(journal, Clock())
        made.add("fails", fails)
        made.add("works", works)
        with pytest.raises(ValueError, match="works"):
            made.add("works", works)
        with caplog.at_level(logging.ERROR):
            await made.do_due()
            await made.do_due()
    assert calls == ["fails", "works", "fails"]
    assert "the daily job fails could not be done: full" in caplog.text
    assert "the daily job fails failed" in caplog.text


async def test_it_looks_again_until_it_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(daily, "PAUSE_SECONDS", 0.0)
    clock, done = Clock(), asyncio.Event()

    async def job(at: datetime) -> None:
        clock.now += timedelta(days=1)
        if at > NOON + timedelta(days=3):
            done.set()

    async with await Journal.open(tmp_path / "journal.db") as journal:
        made = Daily(journal, clock)
        made.add("job", job)
        running = asyncio.create_task(made.run())
        await asyncio.wait_for(done.wait(), 5)
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        assert running.done()
