"""`quoth settings` and `quoth journal expire`: what they show, change and refuse."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.journal import Journal
from bot.servers import SETTINGS, ServerSettings
from tests.cli.conftest import HOSTILE, REPOSITORY, Quoth, spawn
from tests.journal.making import make_turn

LIBRARY, HARBOUR, CHANNEL, ROLE = "104290000000000001", "104290000000000002", "304290000000000001", "204290000000000001"


def journalled(home: Path, work: Callable[[Journal], Awaitable[object]]) -> None:
    """Does something with the journal, as the bot would."""

    async def opened() -> None:
        async with await Journal.open(home / "data" / "journal.db") as journal:
            await work(journal)

    asyncio.run(opened())


@pytest.fixture
def known(home: Path) -> None:
    """Two servers that the bot is in."""
    journalled(home, lambda journal: journal.servers.arrive({LIBRARY: "Library", HARBOUR: f"Harbour{HOSTILE}"}))


def test_no_server_yet(quoth: Quoth) -> None:
    assert "No server is known yet" in quoth("settings").out
    assert quoth("settings", "--json").out == ""
    assert quoth("settings", "--log").out == "No setting was changed yet.\n"
    ran = quoth("settings", "Library")
    assert (ran.code, ran.out) == (1, "")
    assert "There is no server 'Library': `quoth settings` lists them" in ran.err


@pytest.mark.usefixtures("known")
def test_the_list_says_what_is_not_as_by_default(quoth: Quoth) -> None:
    assert quoth("settings", "library", "mode", "Every").out == "mode in Library: not set -> every\n"
    assert quoth("settings", LIBRARY, "mode", "every").out == "mode in Library: the same already\n"
    ran = quoth("settings", LIBRARY, "cooldown", "30", "seconds", "--channel", f"<#{CHANNEL}>")
    assert ran.out == f"cooldown in channel {CHANNEL} of Library: not set -> 30\n"
    shown = quoth("settings").out
    assert shown.splitlines()[-5:] == [
        "",
        f"Library  {LIBRARY}",
        "  mode            every",
        f"  in channel {CHANNEL}",
        "    cooldown        30 seconds",
    ]
    assert "\x1b" not in shown
    assert "  all by default" in shown
    objects = [json.loads(line) for line in quoth("settings", "--json").out.splitlines()]
    assert [(one["set"], one["channels"]) for one in objects] == [
        ({}, {}),
        ({"mode": "every"}, {CHANNEL: {"cooldown": 30}}),
    ]


@pytest.mark.usefixtures("known")
def test_a_server_shows_every_setting_within_80_columns(quoth: Quoth) -> None:
    many = ", ".join(str(int(ROLE) + n) for n in range(25))
    quoth("settings", "Library", "staff_roles", many)
    quoth("settings", "Library", "collections", "law, town")
    quoth("settings", "Library", "daily_cap", "10000")
    shown = quoth("settings", "Library").out
    for setting in SETTINGS.values():
        assert (f"  {setting.name} " in shown or f"* {setting.name} " in shown) == (setting.scope != "channel")
        assert (setting.about in shown) == (setting.scope != "channel")
    assert f"* collections     law, town           {SETTINGS['collections'].about}" in shown
    assert max(map(len, shown.splitlines())) <= 80
    of_channel = quoth("settings", "Library", "--channel", CHANNEL).out
    assert "+ collections     law, town" in of_channel
    assert "  ignored         off" in of_channel
    assert "staff_roles" not in of_channel
    (one,) = [json.loads(line) for line in quoth("settings", "Library", "--json").out.splitlines()]
    defaults = json.loads(json.dumps(dataclasses.asdict(ServerSettings())))
    del defaults["ignored"]
    own = {"staff_roles": many.split(", "), "collections": ["law", "town"], "daily_cap": 10000}
    assert one["settings"] == defaults | own
    assert one["set"] == own


@pytest.mark.usefixtures("known")
def test_a_collection_that_is_not_there_is_refused_with_those_that_are(quoth: Quoth, home: Path) -> None:
    for guild in (LIBRARY, HARBOUR):
        file = home / "data" / "servers" / guild / f"of-{guild}" / "notes.md"
        file.parent.mkdir(parents=True)
        file.write_text("# Notes\n\nThe lamp is lit.")
    quoth("ingest")
    ran = quoth("settings", "Library", "collections", "law,", "towns")
    there = f"law, of-{LIBRARY}, town"
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"quoth: There is no collection 'towns' in Library: choose of these: {there}.\n"
    assert quoth("settings", "Library", "collections", f"of-{HARBOUR}").code == 1
    assert "not set -> " in quoth("settings", "Library", "collections", f"law, of-{LIBRARY}").out
    assert "law -> all" not in quoth("settings", "Library", "collections", "all").err
    (home / "data" / "library.db").unlink()
    assert "there is none yet: run `quoth ingest` first" in quoth("settings", "Library", "collections", "law").err


@pytest.mark.usefixtures("known")
def test_collections_that_are_gone_are_marked(quoth: Quoth, home: Path) -> None:
    quoth("ingest")
    quoth("settings", "Library", "collections", "law, town")
    quoth("settings", "Library", "collections", "town", "--channel", CHANNEL)
    for shown in (quoth("settings"), quoth("settings", "Library"), quoth("settings", "Library", "collections")):
        assert "gone" not in shown.out
    (home / "corpus" / "town").rename(home / "corpus" / "city")
    quoth("ingest")
    told = "town is gone from the corpus: put it back and run `quoth ingest`, or set others"
    for shown, times in (
        (quoth("settings"), 2),
        (quoth("settings", "Library"), 2),
        (quoth("settings", "Library", "collections"), 1),
        (quoth("settings", "Library", "--channel", CHANNEL), 1),
    ):
        assert " ".join(shown.out.split()).count(told) == times
        assert max(map(len, shown.out.splitlines())) <= 80
    (home / "data" / "library.db").unlink()
    assert "gone" not in quoth("settings", "Library").out


@pytest.mark.usefixtures("known")
def test_one_setting_says_what_it_may_be(quoth: Quoth) -> None:
    quoth("settings", "Library", "mode", "off")
    assert quoth("settings", "Library", "mode").out == (
        "mode  off\n"
        "  what is answered without a command; it may be mention, every, forum or off\n"
        "  set for the whole server\n"
    )
    assert "not set" in quoth("settings", "Library", "language").out
    (one,) = [json.loads(line) for line in quoth("settings", "Library", "mode", "--json").out.splitlines()]
    assert one["settings"] == {"mode": "off"}


@pytest.mark.usefixtures("known")
def test_a_value_is_taken_back_and_the_log_says_all(quoth: Quoth) -> None:
    quoth("settings", "Library", "human-role", f"<@&{ROLE}>")
    assert quoth("settings", "Library", "human_role", "--reset").out == f"human_role in Library: {ROLE} -> not set\n"
    assert quoth("settings", "Library", "human_role", "--reset").out == "human_role in Library: not set already\n"
    assert quoth("settings", "Library", "human_role", "--reset", "--json").out == "null\n"
    log = quoth("settings", "Library", "--log").out.splitlines()
    assert [line[18:] for line in log] == [
        f"human_role      {ROLE} -> not set", "by terminal", f"human_role      not set -> {ROLE}", "by terminal"
    ]  # fmt: skip
    assert "by terminal in Library" in quoth("settings", "--log").out
    changes = [json.loads(line) for line in quoth("settings", "--log", "--json").out.splitlines()]
    assert [(one["who"], one["old"], one["new"]) for one in changes] == [
        ("terminal", ROLE, None),
        ("terminal", None, ROLE),
    ]


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("Library", "mode", "loud"), "mode cannot be 'loud': it may be mention, every, forum or off."),
        (("Library", "nope", "1"), "There is no setting 'nope': there are mode,"),
        (("Library", "ignored", "on"), "name the channel"),
        (("Library", "daily_cap", "1", "--channel", CHANNEL), "not for a channel"),
        (("Library", "mode", "off", "--channel", "general"), "'general' is no id of a channel"),
        (("Library", "--reset"), "--reset takes the name of a setting and no value"),
        (("Library", "mode", "off", "--reset"), "--reset takes the name of a setting and no value"),
        (("--channel", CHANNEL), "--channel needs the server"),
        (("Library", "mode", "--log"), "--log takes a server"),
    ],
)
def test_what_cannot_be_is_refused(quoth: Quoth, arguments: tuple[str, ...], words: str) -> None:
    ran = quoth("settings", *arguments)
    assert (ran.code, ran.out) == (1, "")
    assert words in ran.err
    assert quoth("settings", "--log").out == "No setting was changed yet.\n"


def test_servers_of_one_name_are_told_apart_by_id(quoth: Quoth, home: Path) -> None:
    journalled(home, lambda journal: journal.servers.arrive({LIBRARY: "Twin", HARBOUR: "twin"}))
    ran = quoth("settings", "twin")
    assert (ran.code, ran.err) == (1, "quoth: 2 servers are called 'twin': name one by its id.\n")
    assert quoth("settings", HARBOUR).code == 0
    assert quoth("settings", "904290000000000009", "mode", "off").code == 0  # set up before the bot joins
    assert "904290000000000009" in quoth("settings").out


def test_a_server_that_removed_the_bot_says_when_its_data_goes(quoth: Quoth, home: Path) -> None:
    async def leave(journal: Journal) -> None:
        await journal.servers.arrive({LIBRARY: "Library"})
        await journal.servers.leave(LIBRARY, datetime(2026, 6, 1, tzinfo=UTC))

    journalled(home, leave)
    words = "  removed the bot on 1 June 2026; its data goes on 1 July 2026\n"
    assert words in quoth("settings").out
    assert words in quoth("settings", "Library").out


def test_it_works_while_the_journal_is_open(home: Path) -> None:
    async def work(journal: Journal) -> None:
        ran = await asyncio.to_thread(spawn, "settings", LIBRARY, "mode", "off")
        assert ran.returncode == 0, ran.stderr
        assert (await journal.servers.in_force_at(LIBRARY)).mode == "off"

    journalled(home, work)


# --- retention -------------------------------------------------------------------------------------------------------


def test_what_has_expired_is_said_then_removed(quoth: Quoth, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def record(journal: Journal) -> None:
        await journal.servers.arrive({LIBRARY: "Library"})
        await journal.servers.set_value(LIBRARY, "retention_days", 7, who="m1")
        for number, guild in enumerate((LIBRARY, LIBRARY, None, HARBOUR)):
            turn = make_turn(number)
            place = dataclasses.replace(turn.ask.place, guild=guild)
            at = (datetime.now(UTC) - timedelta(days=40)).isoformat(timespec="milliseconds")
            await journal.compose(
                dataclasses.replace(turn, asked_at=at, ask=dataclasses.replace(turn.ask, place=place))
            )

    journalled(home, record)
    library = f"        2  older than 7 days  Library {LIBRARY}\n"
    ran = quoth("journal", "expire", "--dry-run")
    assert (ran.code, ran.out) == (0, f"{library}        2  would be removed\n")
    monkeypatch.setenv("QUOTH_RETENTION_DAYS", "30")
    assert len(quoth("journal").out.splitlines()) == 4
    ran = quoth("journal", "expire")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        f"{library}        1  older than 30 days  outside servers\n"
        f"        1  older than 30 days  {HARBOUR}\n        4  removed\n"
    )
    ran = quoth("journal", "expire")
    assert ran.out == "Nothing has expired. Where a server has set nothing, all is kept for 30 days.\n"
    monkeypatch.delenv("QUOTH_RETENTION_DAYS")
    assert quoth("journal", "expire").out.endswith("all is kept.\n")
    assert quoth("journal").out == "No turn is logged yet: ask something first.\n"


# --- the invitation --------------------------------------------------------------------------------------------------


def test_the_invitation_needs_no_network_and_says_what_each_permission_is_for(
    quoth: Quoth, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert quoth("check", "--invite").err.startswith("quoth: There is neither an application id nor a token")
    assert "That is no application id" in quoth("check", "--invite", "12").err
    by_id = quoth("check", "--invite", "1042900000000000000")
    monkeypatch.setenv("DISCORD_TOKEN", "nonsense.with.dots")
    ran = quoth("check", "--invite")
    assert (ran.code, ran.out) == (1, "")
    assert "This is no bot's token" in ran.err
    assert "nonsense" not in ran.err
    monkeypatch.setenv("DISCORD_TOKEN", "MTA0MjkwMDAwMDAwMDAwMDAwMA.GabcdE.s3cret")
    ran = quoth("check", "--invite")
    assert (ran.code, ran.err) == (0, "")
    assert by_id == ran
    monkeypatch.setenv("DISCORD_TOKEN", "MTA0MjkwMDAwMDAwMDAwMDAwMQ.GabcdE.s3cret")
    assert quoth("check", "--invite", "1042900000000000000") == ran
    link, *rest = ran.out.splitlines()
    asked = 1 << 10 | 1 << 11 | 1 << 38 | 1 << 35 | 1 << 15 | 1 << 16 | 1 << 6
    assert link == (
        "https://discord.com/oauth2/authorize?client_id=1042900000000000000"
        f"&scope=bot+applications.commands&permissions={asked}"
    )
    named = [line[2:28].strip() for line in rest if line.startswith("  ")]
    assert len(named) == 7
    assert all(name in (REPOSITORY / "README.md").read_text().replace("\n  ", "") for name in named)
    assert max(map(len, rest)) <= 80
    assert "s3cret" not in ran.out
