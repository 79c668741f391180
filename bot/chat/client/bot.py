"""The Discord client: what becomes of its events. In: gateway events. Out: calls of messages, actions and commands."""

from __future__ import annotations

import asyncio
import logging
import re
from pathlib import Path
from typing import Any, Self

import discord
from discord import app_commands, ui

from bot.chat.actions import Action, parse
from bot.chat.client.actions import Actions
from bot.chat.client.commands import Commands
from bot.chat.client.daily import Daily
from bot.chat.client.desk import Desk, StaleCommandError
from bot.chat.client.feature import Background, Listener
from bot.chat.client.features import features
from bot.chat.client.features.console import LinkFor
from bot.chat.client.lately import Lately
from bot.chat.client.messages import Messages
from bot.chat.client.replies import SENDING_ERRORS, InteractionReply
from bot.chat.client.rights import Rights
from bot.chat.client.sync import sync_commands
from bot.chat.client.translate import CommandTranslator
from bot.chat.client.views import NOBODY
from bot.chat.reply import Wording
from bot.conversation import Conversation

_log = logging.getLogger(__name__)

_FORM = discord.InteractionType.modal_submit
_STALE = (app_commands.CommandNotFound, app_commands.CommandSignatureMismatch, app_commands.TransformerError)


class ActionItem(ui.DynamicItem[ui.Item[Any]], template=r"quoth:(?s:.+)"):
    """Any button or select of Quoth's, also one that was sent before the last restart."""

    def __init__(self, item: ui.Item[Any], wanted: Action) -> None:
        super().__init__(item)
        self.wanted = wanted

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button as it was pressed, the select with what was chosen."""
        wanted = parse(match.string)
        if wanted is None:
            raise ValueError(f"no action: {match.string}")
        chosen: list[str] = (interaction.data or {}).get("values", [])
        return cls(item, Action(wanted.verb, (*wanted.arguments, *chosen)))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """It was pressed or chosen."""
        bot: QuothBot = interaction.client
        await bot.act(interaction, self.wanted)


class QuothBot(discord.AutoShardedClient):
    """Quoth in Discord. `commands_file` remembers which commands Discord knows; `shards` are as many as Discord
    recommends unless given; `message_content` asks for that intent, which must be on in Discord's portal. `rights` are
    told of this client; `link_for` makes links to the review console, where there is one; `lately` is what members
    have asked of whom the journal keeps nothing."""

    def __init__(
        self,
        conversation: Conversation,
        wording: Wording,
        *,
        commands_file: Path,
        max_question: int = 2000,
        message_content: bool = False,
        shards: int | None = None,
        rights: Rights | None = None,
        link_for: LinkFor | None = None,
        lately: Lately | None = None,
    ) -> None:
        super().__init__(
            intents=intents(message_content=message_content),
            allowed_mentions=NOBODY,
            max_messages=None,
            chunk_guilds_at_startup=False,
            shard_count=shards,
        )
        self.desk = Desk(conversation, wording, lately)
        self.actions = Actions(self.desk, max_question)
        self.tree = app_commands.CommandTree(self)
        Commands(self.desk, self.actions).add_to(self.tree)
        self.daily = Daily(conversation.journal)
        self.rights = rights or Rights(conversation)
        self.rights.client = self
        self.arrived = asyncio.Event()
        """Set once it is known which servers Quoth is in."""
        self.background: list[Background] = []
        """What goes on beside answering, for whoever runs this."""
        self._heard: dict[str, list[Listener]] = {}
        self._hearing: set[asyncio.Task[None]] = set()
        for feature in features(self.desk, self.actions, self.rights, link_for):
            self.actions.learn(feature)
            for command in feature.commands:
                self.tree.add_command(command)
            for event, listener in feature.listeners.items():
                self._heard.setdefault(event, []).append(listener)
            for name, job in feature.daily.items():
                self.daily.add(name, job)
            self.background += feature.background
        self.tree.error(self._command_failed)
        self._heard_messages = Messages(self, self.desk)
        self._down: set[int] = set()
        self._commands_file = commands_file

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        """An event of Discord's: also to the features that listen to it."""
        super().dispatch(event, *args, **kwargs)
        if event == "ready":
            args = (self,)
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
        self.add_dynamic_items(ActionItem)
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

    @property
    def connected(self) -> bool:
        """Whether all of Discord's events come."""
        return not self._down

    async def on_ready(self) -> None:
        """May come again at any time: nothing is started here."""
        self.arrived.set()
        _log.info("ready as %s in %s servers on %s shards", self.user, len(self.guilds), self.shard_count)

    async def on_shard_connect(self, shard: int) -> None:
        """The gateway begins."""
        self._down.discard(shard)

    async def on_shard_resumed(self, shard: int) -> None:
        """The gateway goes on after a break."""
        self._down.discard(shard)

    async def on_shard_disconnect(self, shard: int) -> None:
        """The gateway is gone; discord.py connects again by itself."""
        self._down.add(shard)

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
        if self.user is not None:
            await self._heard_messages.hear(message, self.user)


def intents(*, message_content: bool = False) -> discord.Intents:
    """What Quoth listens to: servers and messages; nothing privileged but, where wanted, the text of all messages."""
    wanted = discord.Intents.none()
    wanted.guilds = True
    wanted.guild_messages = True
    wanted.dm_messages = True
    wanted.message_content = message_content
    return wanted
