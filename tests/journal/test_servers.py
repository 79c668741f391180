"""Settings of servers and channels, servers that come and go, and turns that expire."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import io
import json
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import SettingsError
from bot.journal import Change, Expired, Journal, MemberData, Override, Server, servers, write_csv, write_jsonl
from bot.model import Feedback, Place, Turn
from bot.servers import SETTINGS, ServerSettings, Setting, Value, in_force
from tests.journal.making import make_turn, size_of
from tests.test_servers import values_of

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def asked(number: int, guild: str | None, *, days_ago: float = 0, words: str = "", asker: str = "m1") -> Turn:
    """A turn of a server, some days before `NOW`."""
    turn = make_turn(number, words=words, asker=asker)
    place = Place("discord", guild, "ch")
    at = (NOW - timedelta(days=days_ago)).isoformat(timespec="milliseconds")
    return dataclasses.replace(turn, asked_at=at, ask=dataclasses.replace(turn.ask, place=place))


def count(folder: Path, mark: bytes) -> int:
    """How often `mark` stands in the journal's files."""
    return sum(path.read_bytes().count(mark) for path in folder.glob("journal.db*"))


# --- settings --------------------------------------------------------------------------------------------------------


async def test_a_thread_has_its_own_then_its_channel_s_then_the_server_s_then_the_default(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        assert await journal.settings_at("g", "c") == ServerSettings()
        assert await journal.settings_at(None) == ServerSettings()
        await journal.set_setting("g", "mode", "every", who="m1")
        await journal.set_setting("g", "floor", 0.5, who="m1")
        await journal.set_setting("g", "floor", None, who="m1", channel="c")
        await journal.set_setting("g", "mode", "off", who="m1", channel="t")
        assert await journal.settings_at("g") == ServerSettings(mode="every", floor=0.5)
        assert await journal.settings_at("g", "other") == ServerSettings(mode="every", floor=0.5)
        assert await journal.settings_at("g", "c") == ServerSettings(mode="every", floor=None)
        assert await journal.settings_at("g", "t", "c") == ServerSettings(mode="off", floor=None)
        assert await journal.settings_at("g", "t2", "c") == ServerSettings(mode="every", floor=None)
        assert await journal.settings_at("other", "c") == ServerSettings()
        assert await journal.settings_at(None, "c") == ServerSettings()
        assert await journal.overrides("g") == (
            Override(None, "mode", "every"),
            Override(None, "floor", 0.5),
            Override("c", "floor", None),
            Override("t", "mode", "off"),
        )


async def test_every_change_says_who_what_and_when(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        first = await journal.set_setting("g", "mode", "every", who="m1")
        assert first == Change(first.at if first else "", "m1", "g", None, "mode", None, "every")
        assert await journal.set_setting("g", "mode", "every", who="m2") is None
        assert await journal.reset_setting("g", "mode", who="m2", channel="c") is None
        second = await journal.set_setting("g", "MODE", "off", who="m2", channel="c")
        third = await journal.reset_setting("g", "mode", who="m2")
        await journal.set_setting("h", "private", True, who="m1")
        changes = await journal.setting_changes("g")
        assert changes == [third, second, first]
        assert [(one.old, one.new) for one in changes] == [("every", None), (None, "off"), (None, "every")]
        assert changes[0].at >= changes[1].at >= changes[2].at
        assert len(await journal.setting_changes()) == 4
        assert [one.guild for one in await journal.setting_changes(limit=1)] == ["h"]


async def test_what_cannot_be_set_is_refused_and_not_logged(tmp_path: Path) -> None:
    wrong: list[tuple[str, Value, str | None]] = [
        ("nope", "x", None), ("mode", "loud", None), ("mode", None, None), ("ignored", True, None),
        ("daily_cap", 5, "c"), ("floor", 7, None),
    ]  # fmt: skip
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for name, value, channel in wrong:
            with pytest.raises(SettingsError):
                await journal.set_setting("g", name, value, who="m1", channel=channel)
        with pytest.raises(SettingsError):
            await journal.reset_setting("g", "nope", who="m1")
        assert await journal.setting_changes() == []
        assert await journal.overrides("g") == ()


async def test_a_stored_value_that_cannot_be_read_is_said_and_can_be_set_again(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as journal:
        with contextlib.closing(sqlite3.connect(path)) as db, db:
            db.execute("INSERT INTO server_settings VALUES ('g', '', 'mode', 'loud'), ('g', '', 'gone', '1')")
        with pytest.raises(SettingsError, match="mode cannot be 'loud'"):
            await journal.settings_at("g")
        await journal.set_setting("g", "mode", "off", who="m1")
        assert await journal.settings_at("g") == ServerSettings(mode="off")


async def test_another_process_s_change_is_seen_at_once(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as bot, await Journal.open(path) as terminal:
        assert (await bot.settings_at("g")).cooldown == 0
        await terminal.set_setting("g", "cooldown", 30, who="terminal")
        assert (await bot.settings_at("g")).cooldown == 30
        both = [one.set_setting("g", "cooldown", n, who="x") for n, one in enumerate((bot, terminal) * 10)]
        await asyncio.gather(*both)
        changes = [one for one in reversed(await bot.setting_changes("g")) if one.who == "x"]
        assert [one.old for one in changes] == ["30", *(one.new for one in changes[:-1])]


STEPS = st.lists(
    st.sampled_from([one for one in SETTINGS.values() if one.scope == "both"]).flatmap(
        lambda one: st.tuples(
            st.just(one), st.sampled_from([None, "c", "t"]), st.none() | values_of(one).map(lambda v: (v,))
        )
    ),
    max_size=12,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_what_was_set_last_is_in_force(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[Setting, str | None, tuple[Value] | None]]
) -> None:
    async def check() -> None:
        layers: dict[str | None, dict[str, Value]] = {None: {}, "c": {}, "t": {}}
        async with await Journal.open(tmp_path_factory.mktemp("j") / "journal.db") as journal:
            for setting, channel, value in steps:
                if value is None:
                    await journal.reset_setting("g", setting.name, who="m", channel=channel)
                    layers[channel].pop(setting.name, None)
                else:
                    await journal.set_setting("g", setting.name, value[0], who="m", channel=channel)
                    layers[channel][setting.name] = value[0]
            assert await journal.settings_at("g", "t", "c") == in_force(layers[None], layers["c"], layers["t"])
            assert await journal.settings_at("g", "c") == in_force(layers[None], layers["c"])

    asyncio.run(check())


async def test_a_member_who_is_erased_is_forgotten_in_the_changes(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.set_setting("g", "mode", "off", who="MEMBERXYZ")
        await journal.set_setting("g", "mode", "every", who="m2")
        assert await journal.stored_of("MEMBERXYZ") == MemberData("MEMBERXYZ", 0, 0, None, None, 1)
        records = [record async for record in journal.export(asker="MEMBERXYZ")]
        assert [(one.name, one.new) for one in records if isinstance(one, Change)] == [("mode", "off")]
        lines, table = io.StringIO(), io.StringIO(newline="")
        assert await write_jsonl(journal.export(asker="MEMBERXYZ"), lines) == 1
        assert json.loads(lines.getvalue())["type"] == "setting"
        assert await write_csv(journal.export(asker="MEMBERXYZ"), table) == 1
        assert "mode: not set -> off" in table.getvalue()
        receipt = await journal.erase("MEMBERXYZ")
        assert (receipt.changes, receipt.clean) == (1, True)
        assert [one.who for one in await journal.setting_changes("g")] == ["m2", None]
        assert (await journal.settings_at("g")).mode == "every"
    assert count(tmp_path, b"MEMBERXYZ") == 0


# --- coming and going ------------------------------------------------------------------------------------------------


async def test_servers_that_leave_are_overdue_after_the_delay_unless_they_come_back(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.arrive({"1": "Library", "2": "Harbour"})
        await journal.set_setting("3", "mode", "off", who="terminal")
        assert await journal.servers() == [Server("3"), Server("2", "Harbour"), Server("1", "Library")]
        await journal.leave("2", NOW)
        await journal.leave("2", NOW + timedelta(days=20))
        await journal.leave("4", NOW + timedelta(seconds=1))
        left = Server("2", "Harbour", "2026-06-01T12:00:00.000+00:00")
        assert left.gone_at == "2026-07-01T12:00:00.000+00:00"
        assert Server("1").gone_at is None
        assert left in await journal.servers()
        later = NOW + timedelta(days=30)
        assert await journal.overdue(later - timedelta(seconds=1)) == []
        assert await journal.overdue(later) == [left]
        assert [one.guild for one in await journal.overdue(later + timedelta(seconds=1))] == ["2", "4"]
        await journal.arrive({"2": "Port"})
        assert [one.guild for one in await journal.overdue(NOW + timedelta(days=900))] == ["4"]
        assert Server("2", "Port") in await journal.servers()


async def test_what_left_while_the_bot_was_down_is_noticed_at_start(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.arrive({"1": "Library", "2": "Harbour"})
        await journal.set_setting("3", "mode", "off", who="terminal")
        await journal.present({"2": "Port", "4": "New"}, NOW)
        await journal.present({"2": "Port", "4": "New"}, NOW + timedelta(days=9))
        assert await journal.servers() == [
            Server("3"), Server("1", "Library", servers.stamp(NOW)), Server("4", "New"), Server("2", "Port"),
        ]  # fmt: skip


async def test_a_server_is_erased_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as journal:
        await journal.arrive({"GUILDXYZ": "NAMEXYZ", "h": "Other"})
        for number in range(450):
            await journal.compose(
                asked(number, "GUILDXYZ" if number % 9 else "h", words="SECRETXYZ" if number % 9 else "")
            )
        await journal.feedback(Feedback(make_turn(1).id, "m2", True, "SECRETXYZ"))
        await journal.set_setting("GUILDXYZ", "mode", "off", who="WHOXYZ", channel="c")
        await journal.set_setting("GUILDXYZ", "collections", ("SECRETXYZ",), who="WHOXYZ")
        await journal.set_setting("h", "mode", "off", who="m1")
        receipt = await journal.erase_server("GUILDXYZ")
        assert receipt == servers.ServerErasure("GUILDXYZ", 400, 2, 2, ())
        assert len(await journal.turns(limit=1000)) == 50
        assert await journal.servers() == [Server("h", "Other")]
        assert len(await journal.setting_changes()) == 1
        assert await journal.check() == []
        assert await journal.erase_server("GUILDXYZ") == servers.ServerErasure("GUILDXYZ", 0, 0, 0, ())
        with contextlib.closing(sqlite3.connect(path)) as db:
            tables = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            of_a_server = [
                table for table in tables if "guild" in {row[1] for row in db.execute(f"PRAGMA table_info({table})")}
            ]
        assert sorted(of_a_server) == sorted(servers.OF_A_SERVER), "what a server leaves behind is erased with it"
    for mark in (b"GUILDXYZ", b"NAMEXYZ", b"SECRETXYZ", b"WHOXYZ"):
        assert count(tmp_path, mark) == 0


# --- retention -------------------------------------------------------------------------------------------------------


async def test_turns_expire_by_server_and_leave_no_byte(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.set_setting("short", "retention_days", 7, who="m1")
        await journal.set_setting("long", "retention_days", 365, who="m1")
        number = 0
        for guild, gone in (("short", 7), ("long", 365), ("default", 90), (None, 90)):
            for days in (gone - 0.01, gone + 0.01, gone + 100):
                words = "SECRETXYZ" if days > gone else "kept"
                await journal.compose(asked(number := number + 1, guild, days_ago=days, words=words))
        await journal.feedback(Feedback(make_turn(2).id, "m2", False, "SECRETXYZ"))
        due = (Expired(None, 90, 2), Expired("default", 90, 2), Expired("long", 365, 2), Expired("short", 7, 2, 1))
        assert await journal.expirable(NOW, 90) == due
        assert count(tmp_path, b"SECRETXYZ") > 8
        receipt = await journal.expire(NOW, 90)
        assert (receipt.expired, receipt.turns, receipt.problems) == (due, 8, ())
        assert count(tmp_path, b"SECRETXYZ") == 0
        assert [turn.ask.question[-4:] for turn in await journal.turns()] == ["kept"] * 4
        assert await journal.check() == []
        assert (await journal.expire(NOW, 90)).expired == ()


async def test_without_a_default_only_servers_that_said_so_lose_turns(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.set_setting("short", "retention_days", 7, who="m1")
        for number, guild in enumerate(("short", "other", None)):
            await journal.compose(asked(number, guild, days_ago=4000))
        assert await journal.expirable(NOW, None) == (Expired("short", 7, 1),)
        assert (await journal.expire(NOW, None)).turns == 1
        assert [turn.ask.place.guild for turn in await journal.turns()] == [None, "other"]


async def test_many_expire_in_batches_while_others_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(servers, "_BATCH", 10)
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await asyncio.gather(*(journal.compose(asked(number, "g", days_ago=99)) for number in range(205)))
        removal = asyncio.create_task(journal.expire(NOW, 90))
        meanwhile: set[int] = set()
        for number in range(1000, 1010):
            await journal.compose(asked(number, "g"))
            meanwhile.add((await journal.stats()).turns)
        assert (await removal).turns == 205
        assert len(meanwhile) > 2
        assert (await journal.stats()).turns == 10


async def test_nothing_expired_rewrites_nothing(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as journal:
        await journal.compose(asked(1, "g"))
        before = size_of(path.with_name("journal.db-wal"))
        assert (await journal.expire(NOW, 1)).expired == ()
        assert size_of(path.with_name("journal.db-wal")) == before > 0
