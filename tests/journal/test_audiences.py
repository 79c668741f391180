"""Audiences on the disk, and the log of their changes."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from pathlib import Path

from bot.audience import EVERYONE
from bot.journal import Journal
from bot.model import Audience

STAFF = Audience("roles", frozenset({"2", "1"}))
ROOMS = Audience("channels", frozenset({"9"}))


async def test_an_audience_is_kept_for_each_server(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        assert await journal.audiences.of_guild("g") == {}
        assert await journal.audiences.change("g", "help", STAFF, "m1") == EVERYONE
        assert await journal.audiences.change("g", "help", ROOMS, "m2") == STAFF
        assert await journal.audiences.change("h", "h/own", STAFF, "m3") == EVERYONE
    async with await Journal.open(tmp_path / "journal.db") as journal:
        assert await journal.audiences.of_guild("g") == {"help": ROOMS}
        assert await journal.audiences.of_guild("h") == {"h/own": STAFF}
        assert await journal.audiences.of_guild(None) == {"help": ROOMS, "h/own": STAFF}
        assert await journal.audiences.change("g", "help", EVERYONE, "m1") == ROOMS
        assert await journal.audiences.of_guild("g") == {}


async def test_another_process_sees_a_change_at_once(tmp_path: Path) -> None:
    async with (
        await Journal.open(tmp_path / "journal.db") as one,
        await Journal.open(tmp_path / "journal.db") as other,
    ):
        await one.audiences.change("g", "help", STAFF, "m1")
        assert await other.audiences.of_guild("g") == {"help": STAFF}


async def test_every_change_is_logged(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.audiences.change("g", "help", STAFF, "m1")
        await journal.audiences.change("g", "help", STAFF, "m2")
        await journal.audiences.change("h", "help", ROOMS, "m3")
        await journal.audiences.change("g", "help", EVERYONE, "m2")
        newest, first = await journal.servers.changes("g")
        assert (first.who, first.name, first.old, first.new) == ("m1", "audience help", "everyone", "roles:1,2")
        assert (newest.who, newest.old, newest.new) == ("m2", "roles:1,2", "everyone")
        await journal.members.erase("m1")
        assert [change.who for change in await journal.servers.changes("g")] == ["m2", None]


async def test_a_server_that_is_erased_leaves_no_audience(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.audiences.change("g", "g/own", STAFF, "m1")
        await journal.servers.erase("g")
        assert await journal.audiences.of_guild("g") == {}
        assert await journal.servers.changes("g") == []


async def test_changes_at_once_follow_each_other(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        audiences = [Audience("roles", frozenset({str(n)})) for n in range(50)]
        await asyncio.gather(*(journal.audiences.change("g", "help", one, "m") for one in audiences))
        changes = await journal.servers.changes("g")
        assert len(changes) == 50
        assert all(later.old == earlier.new for later, earlier in pairwise(changes))
