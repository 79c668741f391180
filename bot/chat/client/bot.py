"""The Discord client: which events are questions. In: gateway events. Out: calls of the desk, actions and commands.

No privileged intent is needed: Discord delivers the text of direct messages, of messages that mention Quoth, and of
replies that ping it. What `bot.chat.attention` takes up beside these needs the Message Content intent.
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
from bot.chat.attention import Heard, Thread, Way, attend, interruption, may_concern, question_of_post
from bot.chat.client.actions import Actions
from bot.chat.client.commands import Commands
from bot.chat.client.daily import Daily
from bot.chat.client.desk import Desk, FindReaders, StaleCommandError, UndeliveredError
from bot.chat.client.feature import Background, Listener
from bot.chat.client.features import features
from bot.chat.client.features.console import LinkFor
from bot.chat.client.limits import Admit, RefusedError
from bot.chat.client.offers import offers_at
from bot.chat.client.places import conversation_of, lacking, name_of, place_of
from bot.chat.client.readers import public_readers
from bot.chat.client.replies import SENDING_ERRORS, InteractionReply, MessageReply
from bot.chat.client.rights import Rights
from bot.chat.client.sync import sync_commands
from bot.chat.client.translate import CommandTranslator
from bot.chat.client.views import NOBODY
from bot.chat.client.watch import Watch, roles_of
from bot.chat.escape import one_line
from bot.chat.measure import shorten
from bot.chat.message import Message
from bot.chat.offers import Offers
from bot.chat.reply import Wording
from bot.conversation import Conversation
from bot.model import Ask, Readers
from bot.servers import ServerSettings

_log = logging.getLogger(__name__)

_FORM = discord.InteractionType.modal_submit
_STALE = (app_commands.CommandNotFound, app_commands.CommandSignatureMismatch, app_commands.TransformerError)
_THREAD_NAME = 100
_QUESTIONS = {discord.MessageType.default, discord.MessageType.reply}


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
    told of this client; `link_for` makes links to the review console, where there is one."""

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
    ) -> None:
        super().__init__(
            intents=intents(message_content=message_content),
            allowed_mentions=NOBODY,
            max_messages=None,
            chunk_guilds_at_startup=False,
            shard_count=shards,
        )
        self.desk = Desk(conversation, wording)
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
        self._watch = Watch()
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
        if self.user is None or message.author.bot or message.webhook_id is not None or message.type not in _QUESTIONS:
            return
        if message.guild is not None:
            self._watch.note(message)
        heard = self._heard_in(message, self.user)
        prompted = heard.direct or heard.addressed
        # Only who put a question to Quoth need be told that it is stopping.
        if may_concern(heard, content=self.intents.message_content) and (prompted or not self.desk.closing):
            await self._answer(message, self.user, heard)

    def _heard_in(self, message: discord.Message, me: discord.ClientUser) -> Heard:
        others = [user for user in message.mentions if user.id != me.id]
        return Heard(
            message.content,
            direct=message.guild is None,
            addressed=message.guild is not None and self._addressed(message, me),
            to_others=bool(others or message.role_mentions) or _replies_to_another(message, me),
            roles=roles_of(message.author),
            thread=_thread(message, me),
        )

    def _addressed(self, message: discord.Message, me: discord.ClientUser) -> bool:
        """Mentioned by name (a reply that pings counts) or by Quoth's own role; @everyone is nobody."""
        role = message.guild.self_role if message.guild else None
        return any(user.id == me.id for user in message.mentions) or (
            role is not None and role in message.role_mentions
        )

    async def _answer(self, message: discord.Message, me: discord.ClientUser, heard: Heard) -> None:
        locale = self.desk.locale_of(message.author.id) if message.guild is None else None
        reply = MessageReply(message, locale)
        guild = str(message.guild.id) if message.guild else None
        asker = str(message.author.id)

        def explain(error_id: str, error: Exception) -> Message | None:
            if isinstance(error, UndeliveredError) and error.forbidden:
                permission = lacking(message.channel, files=True) or ""
                where = name_of(message.channel)
                wording = self.desk.wording.of(reply.server_locale)
                return pages.error_message(wording, error_id, where, name="unwritable", permission=permission)
            return None

        async def readers(exactly: bool) -> Readers:
            return await public_readers(
                self, message.guild.id if message.guild else None, message.channel, exactly=exactly
            )

        async def directly(admit: Admit) -> tuple[FindReaders, Offers]:
            member = message.author.id
            alone = await self.desk.direct.readers(self, member)
            await admit(alone.guild, await self.desk.settings_at(alone.guild))

            async def known(_: bool) -> Readers:
                return alone

            return known, Offers(servers=await self.desk.direct.offered(self, member, alone), tell=True)

        async def answer() -> None:
            with self.desk.ticket(str(message.channel.id)) as ticket:
                parent = message.channel.parent_id if isinstance(message.channel, discord.Thread) else None
                settings = await self.desk.settings_at(
                    guild, str(message.channel.id), None if parent is None else str(parent)
                )
                way, silence = attend(heard, settings, content=self.intents.message_content)
                if way is None:
                    _log.debug("message %s is not answered: %s", message.id, silence)
                    return
                prompted = way in ("direct", "mention")
                question = _question(message, me)
                if way == "post":
                    question = question_of_post(getattr(message.channel, "name", ""), question)
                if not question and prompted:
                    await reply.send(pages.note_message(await self.desk.wording_at(reply), "greeting"))
                    return
                if not prompted and not self.desk.conversation.can_ask(question):
                    return

                if not prompted:
                    await ticket.turn()
                    if not await self._still_wanted(message, way, settings):
                        return
                try:
                    async with self.desk.admitted(asker, guild, heard.roles, settings) as admit:
                        typing = asyncio.create_task(_type(message.channel))
                        try:
                            if guild is None:
                                who_reads, offers = await directly(admit)
                            else:
                                who_reads = readers
                                offers = await offers_at(self.desk.conversation, message.channel, private=False)
                            await self.desk.answer(
                                await self._ask(message, question, reply, settings),
                                reply,
                                replied_to=_replied_to(message),
                                readers=who_reads,
                                settings=settings,
                                ticket=ticket,
                                offers=offers,
                            )
                        finally:
                            typing.cancel()
                except RefusedError as error:
                    if prompted and self.desk.limits.tells(guild, asker, error.refusal):
                        raise

        await self.desk.work(reply, answer, explain)

    async def _still_wanted(self, message: discord.Message, way: Way, settings: ServerSettings) -> bool:
        """Whether a question that was not put to Quoth is still open now that it is its turn."""
        if isinstance(message.channel, discord.Thread) and way != "post":
            others = await self._watch.in_thread(message.channel)
        else:
            others = self._watch.since(message)
        thread = f"discord:{message.channel.id}"
        answered = way == "post" and bool(await self.desk.conversation.journal.turns(conversation=thread, limit=1))
        why = interruption(way, str(message.author.id), others, settings, answered=answered)
        if why is not None:
            _log.debug("message %s is left to people: %s", message.id, why)
        return why is None

    async def _ask(self, message: discord.Message, question: str, reply: MessageReply, settings: ServerSettings) -> Ask:
        """The question with the place of its answer, which may be a thread that is opened for it."""
        asker = str(message.author.id)
        guild = message.guild.id if message.guild else None
        direct = guild is None  # Discord delivers no messages of other direct channels
        channel: discord.abc.Messageable = message.channel
        where = message.channel.id
        if settings.reply_in == "thread" and self.desk.conversation.can_ask(question):
            name = shorten(one_line(question), _THREAD_NAME)
            thread = await reply.open_thread(name)
            if thread is not None:
                channel, where = thread, thread.id
        place = place_of(where, guild, private=direct)
        return Ask(question, asker, place, conversation_of(place, asker, channel, message.id, direct=direct))


def intents(*, message_content: bool = False) -> discord.Intents:
    """What Quoth listens to: servers and messages; nothing privileged but, where wanted, the text of all messages."""
    wanted = discord.Intents.none()
    wanted.guilds = True
    wanted.guild_messages = True
    wanted.dm_messages = True
    wanted.message_content = message_content
    return wanted


def _thread(message: discord.Message, me: discord.ClientUser) -> Thread | None:
    thread = message.channel
    if not isinstance(thread, discord.Thread):
        return None
    post = isinstance(thread.parent, discord.ForumChannel)
    return Thread(
        own=thread.owner_id == me.id,
        post=post,
        begins=post and message.id == thread.id,
        tags=tuple(tag.name for tag in thread.applied_tags),
        closed=thread.locked or thread.archived,
    )


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


def _replies_to_another(message: discord.Message, me: discord.ClientUser) -> bool:
    reference = message.reference
    if reference is None or message.type is not discord.MessageType.reply:
        return False
    return not isinstance(reference.resolved, discord.Message) or reference.resolved.author.id != me.id


async def _type(channel: discord.abc.Messageable) -> None:
    try:
        await channel.typing()
    except SENDING_ERRORS as error:
        _log.debug("no typing: %s", error)
