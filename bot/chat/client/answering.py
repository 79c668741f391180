"""One message that may be a question, on its way to an answer. In: the message, how it was heard. Out: a call of the
desk, or nothing where the settings, the people in the channel or a limit say so.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Generator
from contextlib import contextmanager

import discord

from bot.answer.asking.phrases import trimmed
from bot.answer.asking.smalltalk import asks_of_bot, is_chat
from bot.chat import pages
from bot.chat.attention import Heard, Way, attend, interruption, question_of_post
from bot.chat.client.desk import Desk, FindReaders, UndeliveredError
from bot.chat.client.limits import Admit, RefusedError
from bot.chat.client.offers import offers_at
from bot.chat.client.places import conversation_of, lacking, name_of, place_of, text_of
from bot.chat.client.queues import Ticket
from bot.chat.client.readers import public_readers
from bot.chat.client.replies import SENDING_ERRORS, MessageReply
from bot.chat.client.watch import Watch
from bot.chat.escape import one_line
from bot.chat.measure import shorten
from bot.chat.message import Message
from bot.chat.offers import Offers
from bot.chat.said import commanded
from bot.model import Ask, Readers
from bot.servers import ServerSettings

_log = logging.getLogger(__name__)

_THREAD_NAME = 100
_PROMPTED: frozenset[Way] = frozenset({"direct", "mention"})
"""Ways in which a question is put to Quoth."""


class Answering:
    """Answers one message: `me` is Quoth, `watch` knows who else has written."""

    def __init__(
        self,
        desk: Desk,
        client: discord.Client,
        message: discord.Message,
        heard: Heard,
        *,
        me: discord.ClientUser,
        watch: Watch,
    ) -> None:
        self._desk = desk
        self._client = client
        self._watch = watch
        self._message = message
        self._me = me
        self._heard = heard
        self._guild = message.guild.id if message.guild else None
        self._asker = str(message.author.id)
        locale = desk.locale_of(message.author.id, message.content) if message.guild is None else None
        self._reply = MessageReply(message, locale)

    async def run(self) -> None:
        """Answer it, if it is to be; what fails is told to who wrote it."""
        await self._desk.work(self._reply, self._answer, self._explain)

    def _explain(self, error_id: str, error: Exception) -> Message | None:
        if not isinstance(error, UndeliveredError) or not error.forbidden:
            return None
        channel = self._message.channel
        wording = self._desk.wording.of(self._reply.server_locale)
        permission = lacking(channel, files=True) or ""
        return pages.error_message(wording, error_id, name_of(channel), name="unwritable", permission=permission)

    async def _answer(self) -> None:
        message, guild = self._message, text_of(self._guild)
        with self._desk.ticket(str(message.channel.id)) as ticket:
            parent = message.channel.parent_id if isinstance(message.channel, discord.Thread) else None
            settings = await self._desk.settings_at(guild, str(message.channel.id), text_of(parent))
            way, silence = attend(self._heard, settings, content=self._client.intents.message_content)
            if way is None:
                _log.debug("message %s is not answered: %s", message.id, silence)
                return
            prompted = way in _PROMPTED
            question = await self._asked(way)
            if not question or not (prompted or self._desk.conversation.can_ask(question)):
                return
            if not prompted:
                await ticket.turn()
                if not await self._still_wanted(way, settings):
                    return
            try:
                async with self._desk.admitted(self._asker, guild, self._heard.roles, settings) as admit:
                    with _typing(message.channel):
                        await self._put(question, settings, ticket, admit)
            except RefusedError as error:
                if prompted and self._desk.limits.tells(guild, self._asker, error.refusal):
                    raise

    async def _asked(self, way: Way) -> str:
        """What the message asks; "" where it asks nothing, which is replied to here if it was put to Quoth."""
        question = _question(self._message, self._me)
        if way == "post":
            return question_of_post(getattr(self._message.channel, "name", ""), question)
        if way not in _PROMPTED:
            return question
        command, question = commanded(question, [one.names for one in self._desk.wording.every])
        wording = await self._desk.wording_at(self._reply)
        if command == "help" or asks_of_bot(question):
            await self._reply.send(pages.help_message(wording, ()))
            return ""
        if not question or is_chat(trimmed(question)):
            await self._reply.send(pages.note_message(wording, "greeting", direct=self._guild is None))
            return ""
        return question

    async def _still_wanted(self, way: Way, settings: ServerSettings) -> bool:
        """Whether a question that was not put to Quoth is still open now that it is its turn."""
        message = self._message
        if isinstance(message.channel, discord.Thread) and way != "post":
            others = await self._watch.in_thread(message.channel)
        else:
            others = self._watch.since(message)
        thread = f"discord:{message.channel.id}"
        answered = way == "post" and bool(await self._desk.conversation.journal.turns(conversation=thread, limit=1))
        why = interruption(way, self._asker, others, settings, answered=answered)
        if why is not None:
            _log.debug("message %s is left to people: %s", message.id, why)
        return why is None

    async def _put(self, question: str, settings: ServerSettings, ticket: Ticket, admit: Admit) -> None:
        """Put an admitted question to the desk."""
        readers, offers = await (self._in_server() if self._guild is not None else self._in_private(admit))
        await self._desk.answer(
            await self._ask(question, settings),
            self._reply,
            replied_to=_replied_to(self._message),
            readers=readers,
            settings=settings,
            ticket=ticket,
            offers=offers,
        )

    async def _in_server(self) -> tuple[FindReaders, Offers]:
        """Who reads the channel, and what an answer may offer there."""
        channel = self._message.channel

        async def readers(exactly: bool) -> Readers:
            return await public_readers(self._client, self._guild, channel, exactly=exactly)

        return readers, await offers_at(self._desk.conversation, channel, private=False)

    async def _in_private(self, admit: Admit) -> tuple[FindReaders, Offers]:
        """The like of direct messages: they are asked in one of the servers of the member, which is to admit them."""
        member = self._message.author.id
        alone = await self._desk.direct.readers(self._client, member)
        await admit(alone.guild, await self._desk.settings_at(alone.guild))

        async def readers(_: bool) -> Readers:
            return alone

        return readers, Offers(servers=await self._desk.direct.offered(self._client, member, alone), tell=True)

    async def _ask(self, question: str, settings: ServerSettings) -> Ask:
        """The question with the place of its answer, which may be a thread that is opened for it."""
        direct = self._guild is None  # Discord delivers no messages of other direct channels
        channel: discord.abc.Messageable = self._message.channel
        where = self._message.channel.id
        if settings.reply_in == "thread" and self._desk.conversation.can_ask(question):
            thread = await self._reply.open_thread(shorten(one_line(question), _THREAD_NAME))
            if thread is not None:
                channel, where = thread, thread.id
        place = place_of(where, self._guild, private=direct)
        key = conversation_of(place, self._asker, channel, self._message.id, direct=direct)
        return Ask(question, self._asker, place, key)


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


@contextmanager
def _typing(channel: discord.abc.Messageable) -> Generator[None]:
    """Show that Quoth is typing, meanwhile."""
    telling = asyncio.create_task(_type(channel))
    try:
        yield
    finally:
        telling.cancel()


async def _type(channel: discord.abc.Messageable) -> None:
    try:
        await channel.typing()
    except SENDING_ERRORS as error:
        _log.debug("no typing: %s", error)
