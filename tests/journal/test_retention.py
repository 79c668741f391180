"""Turns that expire."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.journal import Expired, Journal, removal
from bot.model import Feedback
from tests.journal.making import NOW, asked, count, make_turn, size_of


async def test_turns_expire_by_server_and_leave_no_byte(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.servers.set_value("short", "retention_days", 7, who="m1")
        await journal.servers.set_value("long", "retention_days", 365, who="m1")
        number = 0
        for guild, gone in (("short", 7), ("long", 365), ("default", 90), (None, 90)):
            for days in (gone - 0.01, gone + 0.01, gone + 100):
                words = "SECRETXYZ" if days > gone else "kept"
                await journal.compose(asked(number := number + 1, guild, days_ago=days, words=words))
        await journal.members.give(Feedback(make_turn(2).id, "m2", False, "SECRETXYZ"))
        due = (Expired(None, 90, 2), Expired("default", 90, 2), Expired("long", 365, 2), Expired("short", 7, 2, 1))
        assert await journal.retention.expirable(NOW, 90) == due
        assert count(tmp_path, b"SECRETXYZ") > 8
        receipt = await journal.retention.expire(NOW, 90)
        assert (receipt.expired, receipt.turns, receipt.problems) == (due, 8, ())
        assert count(tmp_path, b"SECRETXYZ") == 0
        assert [turn.ask.question[-4:] for turn in await journal.turns()] == ["kept"] * 4
        assert await journal.check() == []
        assert (await journal.retention.expire(NOW, 90)).expired == ()


async def test_without_a_default_only_servers_that_said_so_lose_turns(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.servers.set_value("short", "retention_days", 7, who="m1")
        for number, guild in enumerate(("short", "other", None)):
            await journal.compose(asked(number, guild, days_ago=4000))
        assert await journal.retention.expirable(NOW, None) == (Expired("short", 7, 1),)
        assert (await journal.retention.expire(NOW, None)).turns == 1
        assert [turn.ask.place.guild for turn in await journal.turns()] == [None, "other"]


async def test_many_expire_in_batches_while_others_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(removal, "_BATCH", 10)
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await asyncio.gather(*(journal.compose(asked(number, "g", days_ago=99)) for number in range(205)))
        expiry = asyncio.create_task(journal.retention.expire(NOW, 90))
        meanwhile: set[int] = set()
        for number in range(1000, 1010):
            await journal.compose(asked(number, "g"))
            meanwhile.add((await journal.stats()).turns)
        assert (await expiry).turns == 205
        assert len(meanwhile) > 2
        assert (await journal.stats()).turns == 10


async def test_nothing_expired_rewrites_nothing(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as journal:
        await journal.compose(asked(1, "g"))
        before = size_of(path.with_name("journal.db-wal"))
        assert (await journal.retention.expire(NOW, 1)).expired == ()
        assert size_of(path.with_name("journal.db-wal")) == before > 0
