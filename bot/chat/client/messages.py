"""Messages that are questions. In: a message that was sent. Out: a call of the desk, if it is meant for Quoth.

No privileged intent is needed: Discord delivers the text of direct messages, of messages that mention Quoth, and of
replies that ping it. What `bot.chat.attention` takes up beside these needs the Message Content intent.
"""

from __future__ import annotations

import asyncio
import logging
import re

import discord

from bot.answer.asking.phrases import trimmed
from bot.answer.asking.smalltalk import asks_of_bot, is_chat
from bot.chat import pages
from bot.chat.attention import Heard, Thread, Way, attend, interruption, may_concern, question_of_post
from bot.chat.client.desk import Desk, FindReaders, UndeliveredError
from bot.chat.client.limits import Admit, RefusedError
from bot.chat.client.offers import offers_at
from bot.chat.client.places import conversation_of, lacking, name_of, place_of
from bot.chat.client.readers import public_readers
from bot.chat.client.replies import SENDING_ERRORS, MessageReply
from bot.chat.client.watch import Watch, roles_of
from bot.chat.escape import one_line
from bot.chat.measure import shorten
from bot.chat.message import Message
from bot.chat.offers import Offers
from bot.chat.said import commanded
from bot.model import Ask, Readers
from bot.servers import ServerSettings

_log = logging.getLogger(__name__)

_THREAD_NAME = 100
_QUESTIONS = {discord.MessageType.default, discord.MessageType.reply}


class Messages:
    """Hears all messages that Discord tells of, and answers those that ask Quoth."""

    def __init__(self, client: discord.Client, desk: Desk) -> None:
        self._client = client
        self._desk = desk
        self._watch = Watch()

    async def hear(self, message: discord.Message, me: discord.ClientUser) -> None:
        """Answer a message, if it is meant for Quoth, which is `me`."""
        if message.author.bot or message.webhook_id is not None or message.type not in _QUESTIONS:
            return
        if message.guild is not None:
            self._watch.note(message)
        heard = self._heard_in(message, me)
        prompted = heard.direct or heard.addressed
        # Only who put a question to Quoth need be told that it is stopping.
        if may_concern(heard, content=self._client.intents.message_content) and (prompted or not self._desk.closing):
            await self._answer(message, me, heard)

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
        locale = self._desk.locale_of(message.author.id, message.content) if message.guild is None else None
        reply = MessageReply(message, locale)
        guild = str(message.guild.id) if message.guild else None
        asker = str(message.author.id)

        def explain(error_id: str, error: Exception) -> Message | None:
            if isinstance(error, UndeliveredError) and error.forbidden:
                permission = lacking(message.channel, files=True) or ""
                where = name_of(message.channel)
                wording = self._desk.wording.of(reply.server_locale)
                return pages.error_message(wording, error_id, where, name="unwritable", permission=permission)
            return None

        async def readers(exactly: bool) -> Readers:
            return await public_readers(
                self._client, message.guild.id if message.guild else None, message.channel, exactly=exactly
            )

        async def directly(admit: Admit) -> tuple[FindReaders, Offers]:
            member = message.author.id
            alone = await self._desk.direct.readers(self._client, member)
            await admit(alone.guild, await self._desk.settings_at(alone.guild))

            async def known(_: bool) -> Readers:
                return alone

            return known, Offers(servers=await self._desk.direct.offered(self._client, member, alone), tell=True)

        async def answer() -> None:
            with self._desk.ticket(str(message.channel.id)) as ticket:
                parent = message.channel.parent_id if isinstance(message.channel, discord.Thread) else None
                settings = await self._desk.settings_at(
                    guild, str(message.channel.id), None if parent is None else str(parent)
                )
                way, silence = attend(heard, settings, content=self._client.intents.message_content)
                if way is None:
                    _log.debug("message %s is not answered: %s", message.id, silence)
                    return
                prompted = way in ("direct", "mention")
                question = _question(message, me)
                if way == "post":
                    question = question_of_post(getattr(message.channel, "name", ""), question)
                if prompted:
                    question = await self._asked(question, reply, direct=message.guild is None)
                if not question or not (prompted or self._desk.conversation.can_ask(question)):
                    return

                if not prompted:
                    await ticket.turn()
                    if not await self._still_wanted(message, way, settings):
                        return
                try:
                    async with self._desk.admitted(asker, guild, heard.roles, settings) as admit:
                        typing = asyncio.create_task(_type(message.channel))
                        try:
                            if guild is None:
                                who_reads, offers = await directly(admit)
                            else:
                                who_reads = readers
                                offers = await offers_at(self._desk.conversation, message.channel, private=False)
                            await self._desk.answer(
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
                    if prompted and self._desk.limits.tells(guild, asker, error.refusal):
                        raise

        await self._desk.work(reply, answer, explain)

    async def _asked(self, question: str, reply: MessageReply, *, direct: bool) -> str:
        """What a message that was put to Quoth asks; "" where it asks nothing, which is replied to here."""
        command, question = commanded(question, [one.names for one in self._desk.wording.every])
        wording = await self._desk.wording_at(reply)
        if command == "help" or asks_of_bot(question):
            await reply.send(pages.help_message(wording, ()))
            return ""
        if not question or is_chat(trimmed(question)):
            await reply.send(pages.note_message(wording, "greeting", direct=direct))
            return ""
        return question

    async def _still_wanted(self, message: discord.Message, way: Way, settings: ServerSettings) -> bool:
        """Whether a question that was not put to Quoth is still open now that it is its turn."""
        if isinstance(message.channel, discord.Thread) and way != "post":
            others = await self._watch.in_thread(message.channel)
        else:
            others = self._watch.since(message)
        thread = f"discord:{message.channel.id}"
        answered = way == "post" and bool(await self._desk.conversation.journal.turns(conversation=thread, limit=1))
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
        if settings.reply_in == "thread" and self._desk.conversation.can_ask(question):
            name = shorten(one_line(question), _THREAD_NAME)
            thread = await reply.open_thread(name)
            if thread is not None:
                channel, where = thread, thread.id
        place = place_of(where, guild, private=direct)
        return Ask(question, asker, place, conversation_of(place, asker, channel, message.id, direct=direct))


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
