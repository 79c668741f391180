"""Settings of servers and channels, and servers that come and go."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import SettingsError
from bot.journal import Change, Journal, MemberData, Override, Server, servers, write_csv, write_jsonl
from bot.model import Feedback
from bot.servers import SETTINGS, ServerSettings, Setting, Value, in_force
from tests.journal.making import NOW, asked, count, make_turn
from tests.test_servers import values_of

# --- settings --------------------------------------------------------------------------------------------------------


async def test_a_thread_has_its_own_then_its_channel_s_then_the_server_s_then_the_default(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        assert await journal.servers.in_force_at("g", "c") == ServerSettings()
        assert await journal.servers.in_force_at(None) == ServerSettings()
        await journal.servers.set_value("g", "mode", "every", who="m1")
        await journal.servers.set_value("g", "floor", 0.5, who="m1")
        await journal.servers.set_value("g", "floor", None, who="m1", channel="c")
        await journal.servers.set_value("g", "mode", "off", who="m1", channel="t")
        assert await journal.servers.in_force_at("g") == ServerSettings(mode="every", floor=0.5)
        assert await journal.servers.in_force_at("g", "other") == ServerSettings(mode="every", floor=0.5)
        assert await journal.servers.in_force_at("g", "c") == ServerSettings(mode="every", floor=None)
        assert await journal.servers.in_force_at("g", "t", "c") == ServerSettings(mode="off", floor=None)
        assert await journal.servers.in_force_at("g", "t2", "c") == ServerSettings(mode="every", floor=None)
        assert await journal.servers.in_force_at("other", "c") == ServerSettings()
        assert await journal.servers.in_force_at(None, "c") == ServerSettings()
        assert await journal.servers.overrides("g") == (
            Override(None, "mode", "every"),
            Override(None, "floor", 0.5),
            Override("c", "floor", None),
            Override("t", "mode", "off"),
        )


async def test_whoever_keeps_settings_can_tell_that_they_may_have_changed(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.servers.set_value("g", "mode", "every", who="m1")
        await journal.servers.reset("g", "mode", who="m1")
        with pytest.raises(SettingsError):
            await journal.servers.reset("g", "none", who="m1")
        await journal.servers.erase("g")
        assert journal.servers.changes_made == 4


async def test_every_change_says_who_what_and_when(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        first = await journal.servers.set_value("g", "mode", "every", who="m1")
        assert first == Change(first.at if first else "", "m1", "g", None, "mode", None, "every")
        assert await journal.servers.set_value("g", "mode", "every", who="m2") is None
        assert await journal.servers.reset("g", "mode", who="m2", channel="c") is None
        second = await journal.servers.set_value("g", "MODE", "off", who="m2", channel="c")
        third = await journal.servers.reset("g", "mode", who="m2")
        await journal.servers.set_value("h", "private", True, who="m1")
        changes = await journal.servers.changes("g")
        assert changes == [third, second, first]
        assert [(one.old, one.new) for one in changes] == [("every", None), (None, "off"), (None, "every")]
        assert changes[0].at >= changes[1].at >= changes[2].at
        assert len(await journal.servers.changes()) == 4
        assert [one.guild for one in await journal.servers.changes(limit=1)] == ["h"]


async def test_what_cannot_be_set_is_refused_and_not_logged(tmp_path: Path) -> None:
    wrong: list[tuple[str, Value, str | None]] = [
        ("nope", "x", None), ("mode", "loud", None), ("mode", None, None), ("ignored", True, None),
        ("daily_cap", 5, "c"), ("floor", 7, None),
    ]  # fmt: skip
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for name, value, channel in wrong:
            with pytest.raises(SettingsError):
                await journal.servers.set_value("g", name, value, who="m1", channel=channel)
        with pytest.raises(SettingsError):
            await journal.servers.reset("g", "nope", who="m1")
        assert await journal.servers.changes() == []
        assert await journal.servers.overrides("g") == ()


async def test_a_stored_value_that_cannot_be_read_is_said_and_can_be_set_again(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as journal:
        with contextlib.closing(sqlite3.connect(path)) as db, db:
            db.execute("INSERT INTO server_settings VALUES ('g', '', 'mode', 'loud'), ('g', '', 'gone', '1')")
        with pytest.raises(SettingsError, match="mode cannot be 'loud'"):
            await journal.servers.in_force_at("g")
        await journal.servers.set_value("g", "mode", "off", who="m1")
        assert await journal.servers.in_force_at("g") == ServerSettings(mode="off")


async def test_another_process_s_change_is_seen_at_once(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as bot, await Journal.open(path) as terminal:
        assert (await bot.servers.in_force_at("g")).cooldown == 0
        await terminal.servers.set_value("g", "cooldown", 30, who="terminal")
        assert (await bot.servers.in_force_at("g")).cooldown == 30
        both = [one.servers.set_value("g", "cooldown", n, who="x") for n, one in enumerate((bot, terminal) * 10)]
        await asyncio.gather(*both)
        changes = [one for one in reversed(await bot.servers.changes("g")) if one.who == "x"]
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
                    await journal.servers.reset("g", setting.name, who="m", channel=channel)
                    layers[channel].pop(setting.name, None)
                else:
                    await journal.servers.set_value("g", setting.name, value[0], who="m", channel=channel)
                    layers[channel][setting.name] = value[0]
            assert await journal.servers.in_force_at("g", "t", "c") == in_force(layers[None], layers["c"], layers["t"])
            assert await journal.servers.in_force_at("g", "c") == in_force(layers[None], layers["c"])

    asyncio.run(check())


async def test_a_member_who_is_erased_is_forgotten_in_the_changes(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.servers.set_value("g", "mode", "off", who="MEMBERXYZ")
        await journal.servers.set_value("g", "mode", "every", who="m2")
        assert await journal.members.stored_of("MEMBERXYZ") == MemberData("MEMBERXYZ", 0, 0, None, None, 1)
        records = [record async for record in journal.export(asker="MEMBERXYZ")]
        assert [(one.name, one.new) for one in records if isinstance(one, Change)] == [("mode", "off")]
        lines, table = io.StringIO(), io.StringIO(newline="")
        assert await write_jsonl(journal.export(asker="MEMBERXYZ"), lines) == 1
        assert json.loads(lines.getvalue())["type"] == "setting"
        assert await write_csv(journal.export(asker="MEMBERXYZ"), table) == 1
        assert "mode: not set -> off" in table.getvalue()
        receipt = await journal.members.erase("MEMBERXYZ")
        assert (receipt.changes, receipt.clean) == (1, True)
        assert [one.who for one in await journal.servers.changes("g")] == ["m2", None]
        assert (await journal.servers.in_force_at("g")).mode == "every"
    assert count(tmp_path, b"MEMBERXYZ") == 0


# --- coming and going ------------------------------------------------------------------------------------------------


async def test_servers_that_leave_are_overdue_after_the_delay_unless_they_come_back(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.servers.arrive({"1": "Library", "2": "Harbour"})
        await journal.servers.set_value("3", "mode", "off", who="terminal")
        assert await journal.servers.known() == [Server("3"), Server("2", "Harbour"), Server("1", "Library")]
        await journal.servers.leave("2", NOW)
        await journal.servers.leave("2", NOW + timedelta(days=20))
        await journal.servers.leave("4", NOW + timedelta(seconds=1))
        left = Server("2", "Harbour", "2026-06-01T12:00:00.000+00:00")
        assert left.gone_at == "2026-07-01T12:00:00.000+00:00"
        assert Server("1").gone_at is None
        assert left in await journal.servers.known()
        later = NOW + timedelta(days=30)
        assert await journal.servers.overdue(later - timedelta(seconds=1)) == []
        assert await journal.servers.overdue(later) == [left]
        assert [one.guild for one in await journal.servers.overdue(later + timedelta(seconds=1))] == ["2", "4"]
        await journal.servers.arrive({"2": "Port"})
        assert [one.guild for one in await journal.servers.overdue(NOW + timedelta(days=900))] == ["4"]
        assert Server("2", "Port") in await journal.servers.known()


async def test_what_left_while_the_bot_was_down_is_noticed_at_start(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.servers.arrive({"1": "Library", "2": "Harbour"})
        await journal.servers.set_value("3", "mode", "off", who="terminal")
        await journal.servers.present({"2": "Port", "4": "New"}, NOW)
        await journal.servers.present({"2": "Port", "4": "New"}, NOW + timedelta(days=9))
        assert await journal.servers.known() == [
            Server("3"), Server("1", "Library", servers.stamp(NOW)), Server("4", "New"), Server("2", "Port"),
        ]  # fmt: skip


async def test_a_server_is_erased_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as journal:
        await journal.servers.arrive({"GUILDXYZ": "NAMEXYZ", "h": "Other"})
        for number in range(450):
            await journal.compose(
                asked(number, "GUILDXYZ" if number % 9 else "h", words="SECRETXYZ" if number % 9 else "")
            )
        await journal.members.give(Feedback(make_turn(1).id, "m2", True, "SECRETXYZ"))
        await journal.servers.set_value("GUILDXYZ", "mode", "off", who="WHOXYZ", channel="c")
        await journal.servers.set_value("GUILDXYZ", "collections", ("SECRETXYZ",), who="WHOXYZ")
        await journal.servers.set_value("h", "mode", "off", who="m1")
        receipt = await journal.servers.erase("GUILDXYZ")
        assert receipt == servers.ServerErasure("GUILDXYZ", 400, 2, 2, ())
        assert len(await journal.turns(limit=1000)) == 50
        assert await journal.servers.known() == [Server("h", "Other")]
        assert len(await journal.servers.changes()) == 1
        assert await journal.check() == []
        assert await journal.servers.erase("GUILDXYZ") == servers.ServerErasure("GUILDXYZ", 0, 0, 0, ())
        with contextlib.closing(sqlite3.connect(path)) as db:
            tables = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            of_a_server = [
                table for table in tables if "guild" in {row[1] for row in db.execute(f"PRAGMA table_info({table})")}
            ]
        assert sorted(of_a_server) == sorted(servers.OF_A_SERVER), "what a server leaves behind is erased with it"
    for mark in (b"GUILDXYZ", b"NAMEXYZ", b"SECRETXYZ", b"WHOXYZ"):
        assert count(tmp_path, mark) == 0
