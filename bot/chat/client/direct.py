"""In which server a member asks from direct messages. In: a client, a member. Out: `Readers`, the choice to show.

Without the members intent, Discord tells which servers a member is in only when asked about each. So those are looked
into in which they have used Quoth, and some others. That list only offers; at each question the member is fetched anew.
"""

from __future__ import annotations

import asyncio
import time

import discord

from bot.audience import STRANGERS
from bot.chat.client.readers import member_readers
from bot.chat.client.recent import Recent
from bot.chat.offers import Servers
from bot.conversation import Conversation
from bot.model import Readers

_MOST = 25  # what one menu holds, and so many are asked about at once
_FRESH_SECONDS = 120.0
_KNOWN = 1000


class Direct:
    """Knows and keeps which server each member has chosen."""

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation
        self._journal = conversation.journal
        self._shared: Recent[int, tuple[float, dict[str, str]]] = Recent(_KNOWN)
        self._used: Recent[int, tuple[str, ...]] = Recent(_KNOWN)

    def hear(self, member: int, guild: int | None) -> None:
        """A member used Quoth in a server."""
        used = self._used.get(member) or ()
        if guild is not None and used[:1] != (str(guild),):
            self._used.put(member, (str(guild), *(one for one in used if one != str(guild)))[:_MOST])

    async def readers(self, client: discord.Client, member: int) -> Readers:
        """What a member may read in the server that they have chosen, or in the only one that they share with Quoth, as
        of now; strangers' without one, once they left it, and where one of their roles is never answered."""
        guild = await self._journal.choices.server_of(str(member))
        if guild is None:
            shared = await self._servers(client, member)
            guild = next(iter(shared)) if len(shared) == 1 else None
        return STRANGERS if guild is None else await self._in(client, member, guild)

    async def offered(self, client: discord.Client, member: int, readers: Readers) -> Servers | None:
        """The servers to choose from, where there are several; `readers` says in which one it was asked."""
        shared = await self._servers(client, member)
        return Servers(tuple(shared.items()), readers.guild) if len({*shared, readers.guild} - {None}) > 1 else None

    async def choose(self, client: discord.Client, member: int, guild: str) -> str | None:
        """Keep a choice; the server's name, None where the member is not in it."""
        known = client.get_guild(int(guild)) if guild.isdigit() else None
        if known is None or (await self._in(client, member, guild)).guild is None:
            return None
        await self._journal.choices.choose_server(str(member), guild)
        return known.name

    async def _in(self, client: discord.Client, member: int, guild: str) -> Readers:
        channels = await self._conversation.access.audience_channels(guild)
        readers = await member_readers(client, int(guild), member, channels)
        settings = await self._journal.servers.in_force_at(guild)
        ignored = any(not one.roles.isdisjoint(settings.ignored_roles) for one in readers.members)
        return STRANGERS if ignored else readers

    async def _servers(self, client: discord.Client, member: int) -> dict[str, str]:
        """The servers that a member shares with Quoth, id and name, those first in which they asked last."""
        kept = self._shared.get(member)
        if kept is not None and time.monotonic() - kept[0] < _FRESH_SECONDS:
            return kept[1]
        asked_in = await self._journal.choices.servers_asked_in(str(member), _MOST)
        others = (str(guild.id) for guild in client.guilds)
        maybe = list(dict.fromkeys((*(self._used.get(member) or ()), *asked_in, *others)))[:_MOST]
        there = await asyncio.gather(*(self._in(client, member, guild) for guild in maybe))
        guilds = [client.get_guild(int(guild)) for guild, found in zip(maybe, there, strict=True) if found.guild]
        shared = {str(guild.id): guild.name for guild in guilds if guild is not None}
        self._shared.put(member, (time.monotonic(), shared))
        return shared
