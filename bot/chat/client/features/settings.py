"""`/settings`: the panel of a server's settings, for who manages it. In: desk and actions. Out: the Feature.

Each click sets one thing, is logged with who clicked, and shows the page anew with what holds now.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict

import discord
from discord import app_commands

from bot.audience import EVERYONE, shown_name
from bot.chat.actions import action
from bot.chat.client.actions import Actions, typed
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature, Interaction
from bot.chat.client.managing import for_managers, managers_command, manages
from bot.chat.client.replies import InteractionReply
from bot.chat.client.showing import show
from bot.chat.client.views import WRITTEN_IN, form
from bot.chat.message import Message
from bot.chat.pages import note_message
from bot.chat.panel import (
    PAGES,
    SERVER,
    SHOWN_CHANGES,
    Line,
    Note,
    Page,
    Panel,
    Problem,
    Where,
    collection_key,
    panel_message,
)
from bot.conversation import strangers_to
from bot.errors import NotFoundError, SettingsError
from bot.model import Audience
from bot.servers import SETTINGS, Setting, Value, setting_of

_ROOM = {"names": 4000, "share": 5, "number": 20}
_OVERVIEWS = {"readers", "changes"}


_Channel = app_commands.AppCommandChannel | app_commands.AppCommandThread


class _AnyChannel(app_commands.Transformer):
    """A channel or thread in which members write, as it came, whether or not Quoth can see it."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        """What Discord asks for."""
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """What Discord offers."""
        return WRITTEN_IN

    async def transform(self, interaction: Interaction, value: _Channel, /) -> _Channel:
        """The channel itself."""
        return value


class _Settings:
    """What the panel's buttons, menus and forms do. Each is called for managers only."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._conversation = desk.conversation
        self._journal = desk.conversation.journal

    async def page(self, interaction: Interaction, arguments: list[str]) -> Message:
        """A page of the panel, of the server or a channel."""
        at, page = arguments[:2]
        return await self._shown(interaction, _page(page), at)

    async def of_server(self, interaction: Interaction, _: list[str]) -> Message:
        """The first page."""
        return await self._shown(interaction, "answers", SERVER)

    async def channel(self, interaction: Interaction, arguments: list[str]) -> Message:
        """The same page for the channel that was chosen."""
        page, at = arguments
        return await self._shown(interaction, _page(page), at)

    async def pick(self, interaction: Interaction, arguments: list[str]) -> Message:
        """Set what was chosen in a setting's menu."""
        at, setting = _aimed(arguments)
        return await self._set(interaction, at, setting, await self._value(interaction, setting, arguments[2:]))

    async def flip(self, interaction: Interaction, arguments: list[str]) -> Message:
        """Set what a switch says, so that pressing it twice is pressing it once."""
        at, setting = _aimed(arguments)
        return await self._set(interaction, at, setting, setting.parse(arguments[2]))

    async def edit(self, interaction: Interaction, arguments: list[str]) -> None:
        """Open the form of a setting, with what holds in it, or with what was typed wrongly."""
        wording = self._desk.wording_for(interaction)
        reply = InteractionReply(interaction, private=True)

        async def job() -> None:
            if not manages(interaction):
                await reply.open()
                await reply.send(note_message(wording, "managers_only"))
                return
            at, setting = _aimed(arguments)
            if len(arguments) > 2:
                before = bytes.fromhex(arguments[2]).decode()
            else:
                before = setting.show(await self._in_force(interaction, at, setting))
            label = str(getattr(wording.labels, f"setting_{setting.name}"))
            room = _ROOM.get(setting.kind, 100)
            act = action("set-typed", at, setting.name)
            modal = form(
                label, wording.labels.form_value, label, act, required=False, room=room, typed=before[:room] or None
            )
            await interaction.response.send_modal(modal)

        await self._desk.work(reply, job)

    async def typed(self, interaction: Interaction, arguments: list[str]) -> Message:
        """Set what was typed into the form; nothing typed resets."""
        at, setting = _aimed(arguments)
        text = typed(interaction).strip()
        if not text:
            return await self._reset(interaction, at, setting.group, [setting])
        try:
            value = setting.parse(text)
        except SettingsError:
            return await self._shown(interaction, setting.group, at, Problem(setting, text))
        if setting.kind == "names" and isinstance(value, tuple):
            known = await self._conversation.access.audiences(str(interaction.guild_id))
            if missing := strangers_to(known, value):
                problem = Problem(setting, ", ".join(missing), missing=True)
                return await self._shown(interaction, setting.group, at, problem)
        return await self._set(interaction, at, setting, value)

    async def reset(self, interaction: Interaction, arguments: list[str]) -> Message:
        """Let what holds otherwise hold again, for the chosen settings."""
        at, page, *names = arguments
        return await self._reset(interaction, at, _page(page), [SETTINGS[name] for name in names])

    async def collection(self, interaction: Interaction, arguments: list[str]) -> Message:
        """Show who may read the chosen collection."""
        (key,) = arguments
        return await self._shown(interaction, "readers", SERVER, key=key)

    async def readers(self, interaction: Interaction, arguments: list[str]) -> Message:
        """Set who may read a collection."""
        key, kind, *chosen = arguments
        ids = frozenset(chosen)
        audience = Audience("channels" if kind == "channels" else "roles", ids) if ids else EVERYONE
        guild = str(interaction.guild_id)
        names = await self._conversation.access.audiences(guild)
        name = next((name for name in names if collection_key(name) == key), None)
        if name is None:
            raise NotFoundError("That collection is not there any more.")
        if kind == "everyone" or ids:  # a menu without a choice must not open a collection to everyone
            await self._conversation.access.set_audience(guild, name, audience, str(interaction.user.id))
        return await self._shown(interaction, "readers", SERVER, key=key)

    # --- what they share

    async def _value(self, interaction: Interaction, setting: Setting, values: Sequence[str]) -> Value:
        match setting.kind:
            case "names":
                audiences = await self._conversation.access.audiences(str(interaction.guild_id))
                by_key = {collection_key(name): name for name in map(shown_name, audiences)}
                return tuple(sorted(by_key[key] for key in values if key in by_key)) or None
            case "roles":
                return tuple(values)
            case "role" | "channel":
                return next(iter(values), None)
            case _:
                return setting.parse(values[0])

    async def _set(self, interaction: Interaction, at: str, setting: Setting, value: Value) -> Message:
        who = str(interaction.user.id)
        await self._journal.servers.set_value(
            str(interaction.guild_id), setting.name, value, who=who, channel=_channel(at)
        )
        return await self._shown(interaction, setting.group, at)

    async def _reset(self, interaction: Interaction, at: str, page: Page, several: Sequence[Setting]) -> Message:
        guild, who = str(interaction.guild_id), str(interaction.user.id)
        for setting in several:
            await self._journal.servers.reset(guild, setting.name, who=who, channel=_channel(at))
        return await self._shown(interaction, page, at)

    async def _in_force(self, interaction: Interaction, at: str, setting: Setting) -> Value:
        channel = _channel(at)
        parent = _parent(interaction.guild, channel)
        holds = await self._journal.servers.in_force_at(str(interaction.guild_id), channel, parent)
        return getattr(holds, setting.name)

    async def _shown(
        self, interaction: Interaction, page: Page, at: str, problem: Problem | None = None, key: str = ""
    ) -> Message:
        guild = interaction.guild
        assert guild is not None  # `for_managers` has looked
        ident = str(guild.id)
        channel = None if page in _OVERVIEWS else _channel(at)
        parent = _parent(guild, channel)
        values = asdict(await self._journal.servers.in_force_at(ident, channel, parent))
        placed: dict[str, set[str | None]] = {}
        for one in await self._journal.servers.overrides(ident):
            placed.setdefault(one.name, set()).add(one.channel)
        wanted = "server" if channel else "channel"
        lines = tuple(
            Line(setting, values[setting.name], _where(placed.get(setting.name, set()), channel, parent))
            for setting in SETTINGS.values()
            if setting.group == page and setting.scope != wanted
        )
        audiences = await self._conversation.access.audiences(ident) if page in {"answers", "readers"} else {}
        panel = Panel(
            page,
            lines,
            channel,
            roles=frozenset(str(role.id) for role in guild.roles),
            channels=frozenset(str(one.id) for one in (*guild.channels, *guild.threads)),
            audiences=audiences,
            collection=next((name for name in audiences if collection_key(name) == key), None),
            changes=tuple(await self._journal.servers.changes(ident, limit=SHOWN_CHANGES)) if page == "changes" else (),
            notes=_notes(interaction.client, guild, lines),
            problem=problem,
        )
        return await asyncio.to_thread(panel_message, self._desk.wording_for(interaction), panel)


def settings(desk: Desk, actions: Actions) -> Feature:
    """The command, and what its panel's buttons, menus and forms do."""
    panel = _Settings(desk)
    labels = desk.wording.labels
    page = for_managers(desk, panel.page)

    @app_commands.describe(channel=labels.command_settings_channel)
    async def command(
        interaction: Interaction,
        channel: app_commands.Transform[_Channel, _AnyChannel] | None = None,
    ) -> None:
        at = SERVER if channel is None else str(channel.id)
        await show(desk, interaction, lambda: page(interaction, [at, "answers"]))

    return Feature(
        commands=(managers_command("settings", labels.command_settings, command),),
        pages={
            "settings": (for_managers(desk, panel.of_server), False),
            "set-page": (page, True),
            "set-channel": (for_managers(desk, panel.channel), True),
            "set-pick": (for_managers(desk, panel.pick), True),
            "set-flip": (for_managers(desk, panel.flip), True),
            "set-typed": (for_managers(desk, panel.typed), True),
            "set-reset": (for_managers(desk, panel.reset), True),
            "set-collection": (for_managers(desk, panel.collection), True),
            "set-readers": (for_managers(desk, panel.readers), True),
        },
        deeds={"set-edit": panel.edit},
    )


def _page(name: str) -> Page:
    found: Page = "answers"
    for page in PAGES:
        found = page if page == name else found
    return found


def _aimed(arguments: Sequence[str]) -> tuple[str, Setting]:
    """The channel (or server) and the setting that a button aims at. Raises `SettingsError`."""
    at, name = arguments[:2]
    return at, setting_of(name, channel=_channel(at) is not None)


def _channel(at: str) -> str | None:
    return None if at == SERVER else at


def _parent(guild: discord.Guild | None, channel: str | None) -> str | None:
    """The channel of a thread."""
    found = None
    if guild is not None and channel is not None:
        with suppress(ValueError):
            found = guild.get_channel_or_thread(int(channel))
    return str(found.parent_id) if isinstance(found, discord.Thread) else None


def _where(placed: set[str | None], channel: str | None, parent: str | None) -> Where:
    """Where a setting's value comes from, given where it is set (None: for the server)."""
    if channel in placed:
        return "here"
    if parent is not None and parent in placed:
        return "channel"
    return "server" if None in placed else "default"


def _notes(client: discord.Client, guild: discord.Guild, lines: Sequence[Line]) -> tuple[Note, ...]:
    """What keeps a value from doing what it says."""
    notes: list[Note] = []
    values = {line.setting.name: line.value for line in lines}
    if values.get("mode") in {"every", "forum"} and not client.intents.message_content:
        notes.append("intent")
    helper = values.get("human_role")
    role = guild.get_role(int(helper)) if isinstance(helper, str) else None
    if role is not None and not role.mentionable and not (guild.me and guild.me.guild_permissions.mention_everyone):
        notes.append("unmentionable")
    return tuple(notes)
