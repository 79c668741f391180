"""The Discord client: which events are questions. In: gateway events. Out: calls of the desk, actions and commands.

No privileged intent is needed: Discord delivers the text of direct messages, of messages that mention Quoth, and of
replies that ping it.
"""

from __future__ import annotations

import asyncio
import logging
import re
from pathlib import Path
from typing import Any, Self

import discord
from discord import app_commands, ui

from bot.chat import pages
from bot.chat.actions import Action, parse
from bot.chat.client.actions import Actions
from bot.chat.client.commands import Commands
from bot.chat.client.desk import Desk, StaleCommandError, UndeliveredError
from bot.chat.client.feature import Listener
from bot.chat.client.features import features
from bot.chat.client.places import conversation_of, lacking, name_of, place_of
from bot.chat.client.readers import public_readers
from bot.chat.client.replies import SENDING_ERRORS, InteractionReply, MessageReply
from bot.chat.client.sync import sync_commands
from bot.chat.client.translate import CommandTranslator
from bot.chat.client.views import NOBODY
from bot.chat.message import Message
from bot.chat.reply import Wording
from bot.conversation import Conversation
from bot.model import Ask, Readers

_log = logging.getLogger(__name__)

_FORM = discord.InteractionType.modal_submit
_STALE = (app_commands.CommandNotFound, app_commands.CommandSignatureMismatch, app_commands.TransformerError)
_QUESTIONS = {discord.MessageType.default, discord.MessageType.reply}


class ActionButton(ui.DynamicItem[ui.Button[Any]], template=r"quoth:(?P<rest>.+)"):
    """Any button of Quoth's, also one that was sent before the last restart."""

    def __init__(self, item: ui.Button[Any], wanted: Action) -> None:
        super().__init__(item)
        self.wanted = wanted

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button as it was pressed."""
        wanted = parse(match.string)
        if wanted is None or not isinstance(item, ui.Button):
            raise ValueError(f"no action: {match.string}")
        return cls(item, wanted)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """It was pressed."""
        bot: QuothBot = interaction.client
        await bot.act(interaction, self.wanted)


class QuothBot(discord.Client):
    """Quoth in Discord. `commands_file` remembers which commands Discord knows."""

    def __init__(
        self, conversation: Conversation, wording: Wording, *, commands_file: Path, max_question: int = 2000
    ) -> None:
        super().__init__(intents=intents(), allowed_mentions=NOBODY, max_messages=None, chunk_guilds_at_startup=False)
        self.desk = Desk(conversation, wording)
        self.actions = Actions(self.desk, max_question)
        self.tree = app_commands.CommandTree(self)
        Commands(self.desk, self.actions).add_to(self.tree)
        self._heard: dict[str, list[Listener]] = {}
        self._hearing: set[asyncio.Task[None]] = set()
        for feature in features(self.desk, self.actions):
            self.actions.learn(feature)
            for command in feature.commands:
                self.tree.add_command(command)
            for event, listener in feature.listeners.items():
                self._heard.setdefault(event, []).append(listener)
        self.tree.error(self._command_failed)
        self.connected = False
        self._commands_file = commands_file

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        """An event of Discord's: also to the features that listen to it."""
        super().dispatch(event, *args, **kwargs)
        for listener in self._heard.get(event, ()):
            task = asyncio.create_task(self._hear(listener, event, *args, **kwargs))
            self._hearing.add(task)
            task.add_done_callback(self._hearing.discard)

    async def _hear(self, listener: Listener, event: str, *args: Any, **kwargs: Any) -> None:
        try:
            await listener(*args, **kwargs)
        except SENDING_ERRORS as error:
            _log.warning("the event %s could not be followed: %s", event, error)
        except Exception:
            _log.exception("the event %s failed", event)

    async def setup_hook(self) -> None:
        """Once a process, before the gateway: buttons and commands."""
        self.add_dynamic_items(ActionButton)
        await self.tree.set_translator(CommandTranslator(self.desk.wording))
        await sync_commands(self.tree, self._commands_file)

    async def _command_failed(
        self, interaction: discord.Interaction[discord.Client], error: app_commands.AppCommandError
    ) -> None:
        """What the desk has not seen: mostly that Discord still offers a command as it was in another version."""
        if interaction.type is discord.InteractionType.autocomplete:
            _log.info("no choices: %s", error)
            return
        reply = InteractionReply(interaction, private=True)

        async def own_up() -> None:
            await reply.open()
            if isinstance(error, _STALE):
                raise StaleCommandError(str(error)) from error
            raise error.original if isinstance(error, app_commands.CommandInvokeError) else error

        await self.desk.work(reply, own_up)

    async def on_ready(self) -> None:
        """May come again at any time: nothing is started here."""
        self.connected = True
        _log.info("ready as %s in %s servers", self.user, len(self.guilds))

    async def on_resumed(self) -> None:
        """The gateway goes on after a break."""
        self.connected = True

    async def on_disconnect(self) -> None:
        """The gateway is gone; discord.py connects again by itself."""
        self.connected = False

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Forms come here and not through their `Modal`, which a restart would have forgotten."""
        self.desk.hear(interaction)
        data: dict[str, Any] = dict(interaction.data or {})
        wanted = parse(str(data.get("custom_id", "")))
        if interaction.type is _FORM and wanted is not None:
            await self.act(interaction, wanted)

    async def act(self, interaction: discord.Interaction[Any], wanted: Action) -> None:
        """Do what a button or form asks for."""
        try:
            await self.actions.act(interaction, wanted)
        except SENDING_ERRORS as error:
            _log.warning("the action %s could not be answered: %s", wanted, error)

    async def on_message(self, message: discord.Message) -> None:
        """A question, if it is meant for Quoth."""
        if self.user is None or message.author.bot or message.webhook_id is not None or message.type not in _QUESTIONS:
            return
        if message.guild is None or self._addressed(message, self.user):
            await self._answer(message, self.user)

    def _addressed(self, message: discord.Message, me: discord.ClientUser) -> bool:
        """Mentioned by name (a reply that pings counts) or by Quoth's own role; @everyone is nobody."""
        role = message.guild.self_role if message.guild else None
        return any(user.id == me.id for user in message.mentions) or (
            role is not None and role in message.role_mentions
        )

    async def _answer(self, message: discord.Message, me: discord.ClientUser) -> None:
        locale = self.desk.locale_of(message.author.id) if message.guild is None else None
        reply = MessageReply(message, locale)

        def explain(error_id: str, error: Exception) -> Message | None:
            if isinstance(error, UndeliveredError) and error.forbidden:
                permission = lacking(message.channel, files=True) or ""
                where = name_of(message.channel)
                wording = self.desk.wording.of(reply.server_locale)
                return pages.error_message(wording, error_id, where, name="unwritable", permission=permission)
            return None

        async def readers(exactly: bool) -> Readers:
            guild = message.guild.id if message.guild else None
            return await public_readers(self, guild, message.channel, exactly=exactly)

        async def answer() -> None:
            question = _question(message, me)
            if not question:
                await reply.send(pages.note_message(await self.desk.wording_at(reply), "greeting"))
            else:
                typing = asyncio.create_task(_type(message.channel))
                try:
                    await self.desk.answer(
                        _ask(message, question), reply, replied_to=_replied_to(message), readers=readers
                    )
                finally:
                    typing.cancel()

        await self.desk.work(reply, answer, explain)


def intents() -> discord.Intents:
    """What Quoth listens to: servers and messages; nothing privileged."""
    wanted = discord.Intents.none()
    wanted.guilds = True
    wanted.guild_messages = True
    wanted.dm_messages = True
    return wanted


def _ask(message: discord.Message, question: str) -> Ask:
    asker = str(message.author.id)
    direct = message.guild is None  # Discord delivers no messages of other direct channels
    place = place_of(message.channel.id, message.guild.id if message.guild else None, private=direct)
    return Ask(question, asker, place, conversation_of(place, asker, message.channel, message.id, direct=direct))


def _question(message: discord.Message, me: discord.ClientUser) -> str:
    """The text without Quoth's mention, other mentions by name."""
    text = re.sub(rf"<@!?{me.id}>", " ", message.content)
    if message.guild and message.guild.self_role:
        text = text.replace(message.guild.self_role.mention, " ")
    for user in message.mentions:
        text = re.sub(rf"<@!?{user.id}>", lambda _, name=user.display_name: f"@{name}", text)
    for role in message.role_mentions:
        text = text.replace(role.mention, f"@{role.name}")
    for channel in message.channel_mentions:
        text = text.replace(f"<#{channel.id}>", f"#{channel.name}")
    return text.strip()


def _replied_to(message: discord.Message) -> str | None:
    reference = message.reference
    if message.type is not discord.MessageType.reply or reference is None or reference.message_id is None:
        return None
    return str(reference.message_id)


async def _type(channel: discord.abc.Messageable) -> None:
    try:
        await channel.typing()
    except SENDING_ERRORS as error:
        _log.debug("no typing: %s", error)
