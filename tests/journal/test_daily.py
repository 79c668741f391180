from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from bot.journal import Journal

AT = datetime(2026, 3, 1, 23, 30, tzinfo=timezone(timedelta(hours=-2)))


async def test_when_a_job_was_last_done_outlives_a_restart(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        assert await journal.last_done("a") is None
        await journal.done("a", AT - timedelta(days=3))
        await journal.done("a", AT)
    async with await Journal.open(tmp_path / "journal.db") as journal:
        assert await journal.last_done("a") == AT.astimezone(UTC)
        assert await journal.last_done("b") is None
