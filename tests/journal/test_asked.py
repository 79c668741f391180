"""Counting what a member asked."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from bot.journal import Journal
from bot.journal.turns import _ASKED  # pyright: ignore[reportPrivateUsage]


async def test_a_member_s_turns_are_found_by_the_member(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        assert await journal.asked("a", "g", since=datetime.now(UTC), limit=3) == []
    values = {"asker": "a", "guild": "g", "since": "", "limit": 3}
    with closing(sqlite3.connect(tmp_path / "journal.db")) as db:
        plan = [row[3] for row in db.execute("EXPLAIN QUERY PLAN " + _ASKED, values)]
    assert plan == ["SEARCH turns USING INDEX turns_by_asker (asker=?)"]
