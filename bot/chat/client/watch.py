"""Who spoke where. In: messages as they are heard, threads. Out: the people in a thread, or since a
message.

Quoth need not read a text for that. What was said in a thread before this process heard it is asked of Discord once.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Sequence

import aiohttp
import discord

from bot.chat.attention import Spoke
from bot.chat.client.recent import Recent

_log = logging.getLogger(__name__)

_PLACES = 2_000
_MESSAGES = 50  # of one place
_HISTORY = 100
_MOST_FETCHED = 10
_SECONDS = 5.0


class Watch:
    """The last speakers of the places where people spoke last."""

    def __init__(self) -> None:
        self._heard: Recent[int, deque[tuple[int, Spoke]]] = Recent(_PLACES)
        self._earlier: Recent[int, tuple[Spoke, ...]] = Recent(_PLACES)

    def note(self, message: discord.Message) -> None:
        """A person wrote a message in a server."""
        heard = self._heard.get(message.channel.id)
        if heard is None:
            heard = deque[tuple[int, Spoke]](maxlen=_MESSAGES)
            self._heard.put(message.channel.id, heard)
        heard.append((message.id, Spoke(str(message.author.id), roles_of(message.author))))

    def since(self, message: discord.Message) -> Sequence[Spoke]:
        """Who spoke in a channel after a message that was heard."""
        return [spoke for at, spoke in self._heard.get(message.channel.id) or () if at > message.id]

    async def in_thread(self, thread: discord.Thread) -> Sequence[Spoke]:
        """Who spoke in a thread at any time, as far as the last hundred messages tell."""
        earlier = self._earlier.get(thread.id)
        if earlier is None:
            try:
                async with asyncio.timeout(_SECONDS):
                    earlier = await _speakers(thread)
            except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
                _log.warning("who spoke in thread %s before could not be found out: %s", thread.id, error)
                earlier = ()
            else:
                self._earlier.put(thread.id, earlier)
        return [*earlier, *(spoke for _, spoke in self._heard.get(thread.id) or ())]


def roles_of(member: discord.abc.User) -> frozenset[str]:
    """The ids of a member's roles; none of somebody who is known only as a user."""
    return frozenset(str(role.id) for role in member.roles) if isinstance(member, discord.Member) else frozenset()


async def _speakers(thread: discord.Thread) -> tuple[Spoke, ...]:
    """The people of a thread, with the roles that they have now: messages of the past come without."""
    authors: dict[int, None] = {}
    async for message in thread.history(limit=_HISTORY):
        if not message.author.bot and message.webhook_id is None:
            authors[message.author.id] = None
    ids = list(authors)[:_MOST_FETCHED]
    return tuple(await asyncio.gather(*(_spoke(thread.guild, author) for author in ids)))


async def _spoke(guild: discord.Guild, author: int) -> Spoke:
    try:
        return Spoke(str(author), roles_of(await guild.fetch_member(author)))
    except discord.NotFound:
        return Spoke(str(author))
