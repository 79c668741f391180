"""`/settings` in simcord's Discord: who may, what each click sets, what is shown of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import discord
import pytest

from bot.audience import EVERYONE
from bot.chat import panel as pure
from bot.chat.client.views import FIELD
from bot.chat.escape import unescape
from bot.chat.message import fits
from bot.chat.panel import PAGES, Line, Panel, Problem, collection_key, panel_message
from bot.chat.reply import Wording
from bot.journal import Change
from bot.model import Audience
from bot.servers import LANGUAGES, SETTINGS

from .checked import texts as marked
from .conftest import Room

MANAGER = discord.Permissions(manage_guild=True)


@pytest.fixture
def manager(room: Room):
    role = room.guild.create_role("managers", permissions=MANAGER)
    return room.guild.add_member(room.env.create_user("mary"), roles=[role])


def texts(message: Any) -> str:
    return unescape(marked(message))


async def opened(room: Room, manager, page: str = "Answers", **options: Any) -> Any:
    shown = (await manager.slash(room.channel, "settings", **options)).response
    return shown if page == "Answers" else (await manager.click(shown, label=page)).response


async def in_force(room: Room, channel: int | None = None):
    return await room.conversation.journal.servers.in_force_at(
        str(room.guild.id), None if channel is None else str(channel)
    )


def ids(message: Any) -> list[str]:
    found: list[str] = []

    def walk(components: list[Any]) -> None:
        for one in components:
            found.extend([one["custom_id"]] if "custom_id" in one else [])
            walk(one.get("components") or [])

    walk([one if isinstance(one, dict) else one.to_dict() for one in message.components])
    return found


def id_of(message: Any, part: str) -> str:
    return next(one for one in ids(message) if part in one)


async def test_choices_switches_and_forms_set_and_say_where_from(room: Room, manager) -> None:
    shown = await manager.slash(room.channel, "settings")
    assert shown.ephemeral
    panel = shown.response
    assert "**Answered without a command** · default" in texts(panel)
    panel = (await manager.select(panel, ["every"], custom_id=id_of(panel, ":mode"))).response
    assert "**Answered without a command** · set here" in texts(panel)
    assert "Message Content" in texts(panel)
    panel = (await manager.click(panel, label="Closest passages: on")).response
    assert "**Closest passages**: off · set here" in texts(panel)
    form = await manager.click(panel, label="Confidence floor: …")
    assert form.modal["title"] == "Confidence floor"
    panel = (await manager.submit_modal(form, {FIELD: "0.35"})).response
    assert "**Confidence floor**: 0.35 · set here" in texts(panel)
    held = await in_force(room)
    assert (held.mode, held.closest, held.floor) == ("every", False, 0.35)
    panel = (await manager.select(panel, ["mode", "floor"], custom_id=id_of(panel, "set-reset"))).response
    held = await in_force(room)
    assert (held.mode, held.closest, held.floor) == ("mention", False, None)
    log = texts((await manager.click(panel, label="Changes")).response)
    assert f"**Confidence floor**: 0.35 → not set, by <@{manager.id}>" in log
    assert "**Closest passages**: not set → off" in log


async def test_a_wrong_value_is_told_and_kept(room: Room, manager) -> None:
    panel = await opened(room, manager)
    form = await manager.click(panel, label="Confidence floor: …")
    panel = (await manager.submit_modal(form, {FIELD: "50%"})).response
    assert '**Confidence floor** cannot be "50%". Write a number from 0 to 1' in texts(panel)
    assert "Nothing was changed" in texts(panel)
    again = await manager.click(panel, label="Confidence floor: …")
    assert "50%" in str(again.modal)
    panel = (await manager.submit_modal(again, {FIELD: ""})).response
    assert "cannot" not in texts(panel)
    limits = (await manager.click(panel, label="Limits")).response
    form = await manager.click(limits, label="Seconds between two questions: …")
    limits = (await manager.submit_modal(form, {FIELD: "ten"})).response
    assert "whole number from 0 to 86400" in texts(limits)
    assert await room.conversation.journal.servers.overrides(str(room.guild.id)) == ()


async def test_people_are_roles_and_channels(room: Room, manager) -> None:
    helpers, staff = room.guild.create_role("helpers"), room.guild.create_role("staff")
    desk = room.guild.create_text_channel("desk")
    panel = await opened(room, manager, "People")
    panel = (await manager.select(panel, [helpers], custom_id=id_of(panel, "human_role"))).response
    panel = (await manager.select(panel, [desk], custom_id=id_of(panel, "human_channel"))).response
    panel = (await manager.select(panel, [helpers, staff], custom_id=id_of(panel, "reviewer_roles"))).response
    held = await in_force(room)
    assert (held.human_role, held.human_channel) == (str(helpers.id), str(desk.id))
    assert set(held.reviewer_roles) == {str(helpers.id), str(staff.id)}
    room.env.backend.delete_role(room.guild.id, staff.id)
    panel = (await manager.click(panel, label="People")).response
    assert "**Reviewers** · set here · ⚠️ 1 no longer exists" in texts(panel)
    panel = (await manager.select(panel, [], custom_id=id_of(panel, "human_role"))).response
    assert (await in_force(room)).human_role is None
    log = texts((await manager.click(panel, label="Changes")).response)
    assert f"**Who helps**: not set → <@&{helpers.id}>" in log


async def test_a_channel_has_its_own_and_shows_what_it_inherits(room: Room, manager) -> None:
    panel = await opened(room, manager)
    panel = (await manager.select(panel, ["thread"], custom_id=id_of(panel, ":reply_in"))).response
    panel = (await manager.select(panel, [room.channel], custom_id=id_of(panel, "set-channel"))).response
    assert f"Settings of <#{room.channel.id}>" in texts(panel)
    assert "**Replies go** · from the server" in texts(panel)
    panel = (await manager.click(panel, label="Say nothing here: off")).response
    held = await in_force(room, room.channel.id)
    assert (held.ignored, held.reply_in) == (True, "thread")
    assert not (await in_force(room)).ignored
    people = (await manager.click(panel, label="People")).response
    assert "Reviewers" not in texts(people)
    assert "Who helps" in texts(people)
    server = (await manager.click(people, label="Settings of the whole server")).response
    assert "Settings of this server" in texts(server)
    direct = await opened(room, manager, channel=room.channel)
    assert "**Say nothing here**: on · set here" in texts(direct)
    assert f"in <#{room.channel.id}>" in texts((await manager.click(direct, label="Changes")).response)


async def test_a_thread_shows_what_its_channel_sets(room: Room, manager) -> None:
    await room.conversation.journal.servers.set_value(
        str(room.guild.id), "mode", "off", who="terminal", channel=str(room.channel.id)
    )
    channel = room.env.bot.get_channel(room.channel.id)
    thread = await channel.create_thread(name="talk", type=discord.ChannelType.public_thread)
    handle = next(one for one in room.channel.threads if one.id == thread.id)
    panel = await opened(room, manager)
    panel = (await manager.select(panel, [handle], custom_id=id_of(panel, "set-channel"))).response
    assert "**Answered without a command** · from the channel" in texts(panel)
    assert "by the operator" in texts((await manager.click(panel, label="Changes")).response)


async def test_collections_and_who_may_read_them(room: Room, manager) -> None:
    staff = room.guild.create_role("staff")
    panel = await opened(room, manager)
    panel = (await manager.select(panel, [collection_key("tea")], custom_id=id_of(panel, ":collections"))).response
    assert (await in_force(room)).collections == ("tea",)
    panel = (await manager.select(panel, [], custom_id=id_of(panel, ":collections"))).response
    assert (await in_force(room)).collections is None
    readers = (await manager.click(panel, label="Who may read")).response
    assert "Everything is open to everyone here" in texts(readers)
    readers = (await manager.select(readers, [collection_key("tea")], custom_id=id_of(readers, "set-coll"))).response
    readers = (await manager.select(readers, [staff], custom_id=id_of(readers, ":roles"))).response
    guild = str(room.guild.id)
    assert (await room.conversation.access.audiences(guild))["tea"] == Audience("roles", frozenset({str(staff.id)}))
    assert f"**tea**: roles <@&{staff.id}>" in texts(readers)
    readers = (await manager.select(readers, [room.channel], custom_id=id_of(readers, ":channels"))).response
    channels = Audience("channels", frozenset({str(room.channel.id)}))
    assert (await room.conversation.access.audiences(guild))["tea"] == channels
    readers = (await manager.click(readers, label="Open to everyone")).response
    assert (await room.conversation.access.audiences(guild))["tea"] == EVERYONE
    log = texts((await manager.click(readers, label="Changes")).response)
    assert f"**Who may read tea**: everyone → roles <@&{staff.id}>" in log or f"everyone → <@&{staff.id}>" in log


async def test_collections_that_are_not_there_cannot_be_typed(
    room: Room, manager, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.chat.panel.CHOICES", 1)  # more than a menu holds
    panel = await opened(room, manager)
    form = await manager.click(panel, label="Collections: …")
    panel = (await manager.submit_modal(form, {FIELD: "tea, teas"})).response
    told = "There is no collection “teas”. Write names of these, separated by commas: hostile, ships, tea, or all."
    assert told in texts(panel).replace("*", "")
    assert (await in_force(room)).collections is None
    form = await manager.click(panel, label="Collections: …")
    await manager.submit_modal(form, {FIELD: "tea"})
    assert (await in_force(room)).collections == ("tea",)


async def test_a_collection_that_is_gone_breaks_nothing_and_is_marked(room: Room, manager) -> None:
    await room.conversation.journal.servers.set_value(str(room.guild.id), "collections", ("teas", "ships"), who="m")
    assert "⚠️ 1 no longer exists" in texts(await opened(room, manager))
    answer = await room.alice.slash(room.channel, "ask", question="What is Genmaicha?")
    assert "roasted rice" not in texts(answer.response)
    other = await room.alice.slash(room.channel, "ask", question="In which year was the clipper number 3 built?")
    assert "1803" in texts(other.response)


async def test_only_managers_now_and_later(room: Room, manager) -> None:
    (command,) = [one for one in room.env.bot.tree.get_commands() if one.name == "settings"]
    assert command.default_permissions == MANAGER
    panel = await opened(room, manager)
    form = await manager.click(panel, label="Confidence floor: …")
    room.env.backend.remove_member_role(room.guild.id, manager.id, room.guild.roles["managers"].id)
    assert "Manage Server" in texts((await manager.submit_modal(form, {FIELD: "0.5"})).response)
    assert await room.conversation.journal.servers.overrides(str(room.guild.id)) == ()


async def test_the_panel_works_after_a_restart(room: Room, manager) -> None:
    panel = await opened(room, manager)
    await room.env.restart_bot(room.new_bot())
    panel = (await manager.select(panel, ["off"], custom_id=id_of(panel, ":mode"))).response
    assert (await in_force(room)).mode == "off"
    await manager.click(panel, label="/ask replies privately: off")
    assert (await in_force(room)).private


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("channel", [None, "9" * 20])
def test_the_fullest_panels_fit(wording: Wording, page: str, channel: str | None) -> None:
    roles = tuple(str(10**19 + n) for n in range(25))
    names = [f"{'9' * 20}/{n}{'x_*' * 60}" for n in range(40)]
    full: dict[str, Any] = {
        "choice": "en", "flag": True, "share": 0.333, "number": 9, "role": roles[0], "roles": roles,
        "channel": roles[0], "names": tuple(name.partition("/")[2] for name in names[:25]),
    }  # fmt: skip
    lines = tuple(
        Line(one, one.choices[-1] if one.kind == "choice" else full[one.kind], "here")
        for one in SETTINGS.values()
        if one.group == page
    )
    value = SETTINGS["reviewer_roles"].show(roles)
    changes = tuple(
        Change("2025-01-01T00:00:00.000+00:00", roles[0], "1", roles[1], name, old, new)
        for name, old, new in [("reviewer_roles", value, value), (f"audience {names[0]}", "everyone", "roles:1,2")] * 5
    )
    for count in (0, 1, 25, 40):
        audiences = {name: Audience("roles", frozenset(roles)) for name in names[:count]}
        typed = next((line.setting for line in lines if line.setting.kind in {"share", "number"}), SETTINGS["floor"])
        state = Panel(
            page,  # type: ignore[arg-type]
            lines,
            channel,
            roles=frozenset(roles),
            channels=frozenset(),
            audiences=audiences,
            collection=next(reversed(audiences), None),
            changes=changes,
            notes=("intent", "unmentionable"),
            problem=Problem(typed, "`**@everyone" * 100),
        )
        assert fits(panel_message(wording, state))
        assert fits(panel_message(wording, replace(state, problem=Problem(typed, "x" * 24))))
        missing = Problem(SETTINGS["collections"], "`**@everyone" * 100, missing=True)
        assert fits(panel_message(wording, replace(state, problem=missing)))


def test_strange_changes_are_shown(wording: Wording) -> None:
    strange = [
        Change("2025-01-01T00:00:00.000+00:00", None, "1", None, "mode", "nonsense", None),
        Change("2025-01-01T00:00:00.000+00:00", "terminal", "1", None, "of another version", "a", "@everyone"),
    ]
    shown = pure.panel_message(wording, Panel("changes", changes=tuple(strange))).text
    assert "erased since" in shown
    assert "@everyone" not in shown.replace("\\@everyone", "")


def test_languages_go_by_their_own_names(wording: Wording) -> None:
    line = Line(SETTINGS["language"], "zh", "here")
    shown = panel_message(wording.of("ru"), Panel("answers", (line,)))
    assert "中文" in str(shown)
    assert len(set(pure._NATIVE.values())) == len(LANGUAGES) == len(pure._NATIVE)  # pyright: ignore[reportPrivateUsage]
