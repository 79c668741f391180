"""What channels are called, for reviewers. In: the servers that Quoth is in. Out: names in the journal.

A thread goes by its channel: its own name is its author's, and may be a question.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter

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
                if guild.unavailable:
                    continue
                try:
                    await journal.channels.call(str(guild.id), names_of(guild))
                except QuothError as error:
                    _log.warning("the channels of server %s could not be named: %s", guild.id, error)
            await asyncio.sleep(_AGAIN_SECONDS)

    return Feature(background=(run,))


def names_of(guild: discord.Guild) -> dict[str, str]:
    """What channels and open threads of a server are called, by id; channels that share a name with their category.
    What is still the same ends in the last digits of its id."""
    channels = {str(one.id): one for one in guild.channels if not isinstance(one, discord.CategoryChannel)}
    often = Counter(one.name for one in channels.values())
    called = {
        channel: f"{one.category.name} › {one.name}" if often[one.name] > 1 and one.category else one.name
        for channel, one in channels.items()
    }
    often = Counter(called.values())
    called = {channel: _numbered(name, channel) if often[name] > 1 else name for channel, name in called.items()}
    threads = {
        str(one.id): _numbered(f"{called.get(str(one.parent_id), one.parent_id)} › thread", str(one.id))
        for one in guild.threads
    }
    return called | threads


def _numbered(name: str, channel: str) -> str:
    return f"{name} {channel[-4:]}"
