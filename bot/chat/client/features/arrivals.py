"""Coming to servers and leaving them. In: the desk. Out: the Feature.

A card greets who manages a server, once each time that Quoth comes; a server that removed it is forgotten when
`bot.servers.LEFT_DAYS` have passed.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Iterator
from datetime import UTC, datetime, timedelta

import discord

from bot.chat.client.actions import Actions
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature
from bot.chat.client.places import lacking
from bot.chat.client.replies import SENDING_ERRORS, post
from bot.chat.welcome import welcome_message
from bot.errors import QuothError

_log = logging.getLogger(__name__)

"""Deletes what a part of Quoth keeps of a server, given its id; raises where it cannot."""

_RECENT = timedelta(days=1)
"""How long ago Quoth may have come while it was not running and still greet; who has waited longer found their way."""

_AUDIT_ENTRIES = 20


class _Arrivals:
    """The servers that Quoth is in, in step with the journal."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._journal = desk.conversation.journal
        self._one_by_one = asyncio.Lock()

    async def joined(self, guild: discord.Guild) -> None:
        """Quoth came to a server, or Discord says so once more."""
        async with self._one_by_one:
            known = await self._known()
            await self._journal.servers.arrive({str(guild.id): guild.name})
        if str(guild.id) not in known:
            await self._welcome(guild)

    async def removed(self, guild: discord.Guild) -> None:
        """A server removed Quoth."""
        async with self._one_by_one:
            await self._journal.servers.leave(str(guild.id), datetime.now(UTC))
        _log.info("removed from server %s", guild.id)

    async def ready(self, client: discord.Client) -> None:
        """Catch up with what happened while Quoth was away."""
        now = datetime.now(UTC)
        async with self._one_by_one:
            known = await self._known()
            names = {str(guild.id): guild.name or known.get(str(guild.id), "") for guild in client.guilds}
            await self._journal.servers.present(names, now)
        for guild in client.guilds:
            joined = guild.me.joined_at if not guild.unavailable and guild.me else None
            if str(guild.id) not in known and joined is not None and now - joined < _RECENT:
                await self._welcome(guild)

    async def forget_overdue(self, at: datetime) -> None:
        """Delete what is stored of servers that removed Quoth long enough ago. What cannot be deleted is tried again
        the next day."""
        for server in await self._journal.servers.overdue(at):
            try:
                gone = await self._desk.conversation.records.erase_server(server.guild)
            except Exception:
                _log.exception("server %s could not be forgotten; the next day tries again", server.guild)
                continue
            _log.info(
                "server %s, left at %s, is forgotten: %s turns, %s settings, %s changes of settings",
                server.guild,
                server.left_at,
                gone.turns,
                gone.settings,
                gone.changes,
            )
            for problem in gone.problems:
                _log.error("traces of server %s are left: %s", server.guild, problem)

    async def _known(self) -> dict[str, str]:
        """The servers that Quoth was in when last seen, by id; one that was only set up in advance has no name."""
        servers = await self._journal.servers.known()
        return {server.guild: server.name for server in servers if server.left_at is None and server.name}

    async def _days(self, guild: str) -> int | None:
        """How long what is asked in a server is kept."""
        default = self._desk.conversation.keeping.days
        try:
            return (await self._journal.servers.in_force_at(guild)).retention_days or default
        except QuothError:
            return default

    async def _welcome(self, guild: discord.Guild) -> None:
        wording = self._desk.wording.of(str(guild.preferred_locale))
        days = await self._days(str(guild.id))
        for channel in _writable(guild):
            try:
                await post(channel, welcome_message(wording, guild.name, days))
            except SENDING_ERRORS as error:
                _log.info("no card in channel %s: %s", channel.id, error)
            else:
                return
        link = f"https://discord.com/channels/{guild.id}"
        async for person in _hosts(guild):
            try:
                await post(person, welcome_message(wording, guild.name, days, direct=link))
            except SENDING_ERRORS as error:
                _log.info("no card for member %s: %s", person.id, error)
            else:
                return
        _log.warning("server %s has no place for the card; /settings is there all the same", guild.id)


def arrivals(desk: Desk, actions: Actions) -> Feature:
    """What is heard of servers."""
    heard = _Arrivals(desk)
    return Feature(
        listeners={"guild_join": heard.joined, "guild_remove": heard.removed, "ready": heard.ready},
        daily={"overdue servers": heard.forget_overdue},
    )


def _writable(guild: discord.Guild) -> Iterator[discord.TextChannel]:
    """The system channel, else the first channel where Quoth may write."""
    system = guild.system_channel
    if system is not None and lacking(system) is None:
        yield system
    rest = (one for one in guild.text_channels if one != system and not one.is_news() and lacking(one) is None)
    yield from list(rest)[:1]


async def _hosts(guild: discord.Guild) -> AsyncGenerator[discord.User | discord.Member]:
    """Who invited Quoth, if the audit log may be read, then the owner."""
    me = guild.me
    if me and me.guild_permissions.view_audit_log:
        try:
            async for entry in guild.audit_logs(limit=_AUDIT_ENTRIES, action=discord.AuditLogAction.bot_add):
                if getattr(entry.target, "id", None) == me.id and entry.user is not None:
                    yield entry.user
                    break
        except SENDING_ERRORS as error:
            _log.info("the audit log of server %s cannot be read: %s", guild.id, error)
    if guild.owner_id is not None:
        try:
            yield await guild.fetch_member(guild.owner_id)
        except SENDING_ERRORS as error:
            _log.info("the owner of server %s cannot be found: %s", guild.id, error)
