"""Messages that may be questions. In: a message that was sent. Out: how it was heard, if it may be meant for Quoth.

No privileged intent is needed: Discord delivers the text of direct messages, of messages that mention Quoth, and of
replies that ping it. What `bot.chat.attention` takes up beside these needs the Message Content intent.
"""

from __future__ import annotations

import discord

from bot.chat.attention import Heard, Thread, may_concern
from bot.chat.client.answering import Answering
from bot.chat.client.desk import Desk
from bot.chat.client.watch import Watch, roles_of

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
            await Answering(self._desk, self._client, message, heard, me=me, watch=self._watch).run()

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


def _replies_to_another(message: discord.Message, me: discord.ClientUser) -> bool:
    reference = message.reference
    if reference is None or message.type is not discord.MessageType.reply:
        return False
    return not isinstance(reference.resolved, discord.Message) or reference.resolved.author.id != me.id
