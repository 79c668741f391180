"""What channels are called, for reviewers. In: the servers that Quoth is in. Out: names in the journal.

A thread goes by its channel: its own name is its author's, and may be a question.
"""

from __future__ import annotations

import asyncio
import logging

import discord

from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature
from bot.errors import QuothError

_log = logging.getLogger(__name__)

_AGAIN_SECONDS = 600.0


def names(desk: Desk) -> Feature:
    """The background work that records them."""
    journal = desk.conversation.journal

    async def run(client: discord.Client) -> None:
        while True:
            for guild in client.guilds:
                try:
                    await journal.call_channels(str(guild.id), names_of(guild))
                except QuothError as error:
                    _log.warning("the channels of server %s could not be named: %s", guild.id, error)
            await asyncio.sleep(_AGAIN_SECONDS)

    return Feature(background=(run,))


def names_of(guild: discord.Guild) -> dict[str, str]:
    """What channels and open threads of a server are called, by id."""
    return {str(one.id): _name(one) for one in (*guild.channels, *guild.threads)}


def _name(channel: discord.abc.GuildChannel | discord.Thread) -> str:
    if not isinstance(channel, discord.Thread):
        return channel.name
    return f"{channel.parent.name if channel.parent else channel.parent_id} › thread"
