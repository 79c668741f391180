"""Threads below answers. In: "Discuss in a thread". Out: a thread named like the question, in which follow-ups carry on
from the answer (its id is that of the answer's message, see `Desk`).
"""

from __future__ import annotations

import discord

from bot.chat.afterwards import lacking_message, thread_message, thread_name, thread_start_message
from bot.chat.client.actions import Actions
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature, Interaction
from bot.chat.client.offers import THREADS
from bot.chat.client.places import in_words, lacks, name_of
from bot.chat.client.replies import ChannelReply
from bot.chat.message import Message
from bot.errors import NotFoundError

_EXISTS = 160004


def threads(desk: Desk, actions: Actions) -> Feature:
    """The button "Discuss in a thread"."""

    async def discuss(interaction: Interaction, arguments: list[str]) -> Message:
        wording = desk.wording_for(interaction)
        turn = await desk.conversation.turn(arguments[0], await actions.where(interaction, private=True))
        message, channel = interaction.message, interaction.channel
        if message is None or not isinstance(channel, discord.TextChannel):
            raise NotFoundError("No thread can be opened here.", "no-thread")
        if not interaction.permissions.send_messages_in_threads:
            return lacking_message(wording, in_words("send_messages_in_threads"), name_of(channel), yours=True)
        if missing := lacks(channel, *THREADS):
            return lacking_message(wording, missing, name_of(channel))
        opened = await open_thread(channel, message.id, turn.ask.question)
        if opened is None:
            return thread_message(wording, message.id, begun=False)
        if interaction.client.user is not None:
            reply = ChannelReply(opened)
            await reply.send(thread_start_message(await desk.wording_at(reply), interaction.client.user.id))
        return thread_message(wording, opened.id, begun=True)

    return Feature(pages={"discuss": (discuss, False)})


async def open_thread(channel: discord.TextChannel, message: int, question: str) -> discord.Thread | None:
    """A new thread below a message, None where it has one already, which then has the message's id."""
    try:
        return await channel.get_partial_message(message).create_thread(name=thread_name(question))
    except discord.HTTPException as error:
        if error.code != _EXISTS:
            raise
        return None
