"""Coming to servers and leaving them, in simcord's Discord."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta

import discord
import pytest
import simcord

from bot.chat.client.features.arrivals import _Arrivals
from bot.chat.client.features.names import names, names_of
from bot.servers import LEFT_DAYS

from .checked import texts
from .conftest import Room

GREETING = "Hello, I am Quoth"


def cards(channel: simcord.builders.ChannelHandle) -> int:
    return sum(GREETING in texts(message) for message in channel.history())


async def settled(room: Room, *joined: simcord.builders.GuildHandle) -> None:
    """All that has come is done; simcord's new servers count as such only once Discord's event says so."""
    for one in joined:
        room.env.bot.dispatch("guild_join", room.env.bot.get_guild(one.id))
    for _ in range(3):
        await room.env.settle()
        await asyncio.sleep(0.05)


async def test_a_card_once_per_arrival_and_not_at_restarts(room: Room) -> None:
    guild = room.env.create_guild("Tea house")
    channel = guild.create_text_channel("general")
    await settled(room, guild)
    assert cards(channel) == 1
    card = channel.last_message
    text = texts(card)
    for words in (
        "Who helps",
        "Where I answer",
        "What I know",
        f"after {LEFT_DAYS} days",
        "kept until they are erased",
    ):
        assert words in text
    known = {one.guild: one for one in await room.conversation.journal.servers.known()}
    assert known[str(guild.id)].name == "Tea house"
    await room.env.restart_bot(room.new_bot())
    await settled(room)
    assert cards(channel) == 1
    manager = guild.create_role("managers", permissions=discord.Permissions(manage_guild=True))
    mary = guild.add_member(room.env.create_user("mary"), roles=[manager])
    opened = await mary.click(card, label="Open settings")
    assert opened.ephemeral
    assert "Settings of this server" in texts(opened.response)
    bob = guild.add_member(room.env.create_user("bob"))
    assert "Manage Server" in texts((await bob.click(card, label="Open settings")).response)


async def test_the_card_says_how_long_what_is_asked_is_kept(room: Room) -> None:
    guild = room.env.create_guild("Tea house")
    channel = guild.create_text_channel("general")
    await room.conversation.journal.servers.set_value(str(guild.id), "retention_days", 90, who="m")
    await settled(room, guild)
    assert "kept for 90 days (Limits sets that)" in texts(channel.last_message).replace("*", "")


async def test_channels_are_known_by_their_names_and_threads_by_their_channel_s(room: Room) -> None:
    journal = room.conversation.journal
    guild = room.env.create_guild("Tea house")
    channel = guild.create_text_channel("blends")
    await settled(room, guild)
    known = room.env.bot.get_channel(channel.id)
    thread = await (await known.send("x")).create_thread(name="what do I do about my secret?")
    await settled(room)
    (run,) = names(room.env.bot.desk).background
    running = asyncio.create_task(run(room.env.bot))
    ids = [str(channel.id), str(thread.id), "7"]
    called: dict[str, str] = {}
    for _ in range(200):
        if len(called := await journal.channels.names(ids)) == 2:
            break
        await asyncio.sleep(0.01)
    running.cancel()
    assert called == {str(channel.id): "blends", str(thread.id): f"blends › thread {str(thread.id)[-4:]}"}
    await journal.servers.erase(str(guild.id))
    assert await journal.channels.names(ids) == {}


async def test_channels_that_share_a_name_are_told_apart(room: Room) -> None:
    guild = room.env.create_guild("Tea house")
    for category, channels in (("Green", ["help", "talk"]), ("Black", ["help", "help"])):
        group = guild.create_category(category)
        for name in channels:
            guild.create_text_channel(name, category=group)
    await settled(room, guild)
    called = names_of(room.env.bot.get_guild(guild.id))
    twice = [name for name in called.values() if name.startswith("Black")]
    assert {"talk", "Green › help"} < set(called.values())
    assert sorted(twice) == sorted(f"Black › help {one[-4:]}" for one, name in called.items() if name in twice)
    assert len(set(twice)) == 2


async def test_a_server_that_came_back_is_greeted_again_and_keeps_its_data(room: Room) -> None:
    guild = room.env.create_guild("Tea house")
    channel = guild.create_text_channel("general")
    await settled(room, guild)
    journal = room.conversation.journal
    await journal.servers.leave(str(guild.id), datetime.now(UTC))
    await settled(room, guild)
    await settled(room, guild)
    assert cards(channel) == 2
    assert await journal.servers.overdue(datetime.now(UTC) + timedelta(days=99)) == []


async def test_where_quoth_may_not_write_the_owner_hears_of_it(room: Room) -> None:
    owner = room.env.create_user("owner")
    guild = room.env.create_guild("Tea house", owner=owner)
    quiet = guild.create_text_channel("announcements")
    await settled(room)
    for role in room.env.bot.get_guild(guild.id).me.roles:
        room.env.backend.edit_role(guild.id, role.id, {"permissions": discord.Permissions(view_channel=True).value})
    await settled(room, guild)
    assert cards(quiet) == 0
    told = texts(owner.dm_channel.last_message)
    assert "Quoth is in Tea house now" in told
    assert "`/settings` there" in told


async def test_a_server_that_removed_quoth_is_forgotten_when_it_is_due(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    guild = room.env.create_guild("Tea house")
    channel = guild.create_text_channel("general")
    await settled(room, guild)
    carl = guild.add_member(room.env.create_user("carl"))
    await carl.slash(channel, "ask", question="What is Genmaicha?")
    ident, journal = str(guild.id), room.conversation.journal
    await journal.servers.set_value(ident, "mode", "off", who="m")
    room.env.backend.remove_guild(guild.id)
    await settled(room)
    (server,) = [one for one in await journal.servers.known() if one.guild == ident]
    assert server.left_at is not None
    heard = _Arrivals(room.env.bot.desk)
    await heard.forget_overdue(datetime.now(UTC))
    assert ident in {one.guild for one in await journal.servers.known()}
    later = datetime.now(UTC) + timedelta(days=LEFT_DAYS, minutes=1)

    async def broken(_self: object, _guild: str) -> None:
        raise OSError("no disk")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(type(room.conversation.records), "erase_server", broken)
        await heard.forget_overdue(later)
        assert ident in {one.guild for one in await journal.servers.known()}
    with caplog.at_level(logging.INFO, "bot.chat.client.features.arrivals"):
        await heard.forget_overdue(later)
    assert f"server {ident}" in caplog.text
    assert "1 turns, 1 settings" in caplog.text
    assert ident not in {one.guild for one in await journal.servers.known()}
    assert await journal.turns() == []


async def test_leaving_while_away_counts_from_the_start(room: Room) -> None:
    journal = room.conversation.journal
    await journal.servers.arrive({"77": "Gone meanwhile"})
    await room.env.restart_bot(room.new_bot())
    await settled(room)
    (gone,) = [one for one in await journal.servers.known() if one.guild == "77"]
    assert gone.left_at is not None
