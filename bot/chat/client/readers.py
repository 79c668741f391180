"""Who reads a place. In: discord.py's servers, channels, members. Out: `Readers`, from which `bot.audience` tells what
may be shown there.

Without the members intent nobody knows who has which role. So a channel is taken to be read by whoever holds a role
that grants View Channel there; by those whom an overwrite lets in one by one, fetched by their ids; by administrators
and the owner, who belong everywhere. Roles and channels come from the cache that the gateway keeps in step; where it
lacks one, nothing is known.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import Any

import aiohttp
import discord

from bot.audience import STRANGERS
from bot.model import Reader, Readers

_log = logging.getLogger(__name__)

_MOST_FETCHED = 25
_FETCH_SECONDS = 5.0


async def public_readers(client: discord.Client, guild_id: int | None, channel: object, *, exactly: bool) -> Readers:
    """Who reads what is posted in a channel or thread (of which only the ids are looked at). Unless `exactly`, only of
    which server they are, which suffices where that restricts nothing."""
    guild = None if guild_id is None else client.get_guild(guild_id)
    if guild is None:
        return STRANGERS
    unknown = Readers(str(guild.id))
    # A thread is read by who can view its parent, a private one by some of them.
    place = getattr(channel, "parent_id" if isinstance(channel, discord.Thread) else "id", None)
    found = guild.get_channel(place) if isinstance(place, int) else None
    if not exactly or guild.unavailable or found is None:
        return unknown
    ids = _let_in(found)
    if len(ids) > _MOST_FETCHED:
        return unknown
    try:
        async with asyncio.timeout(_FETCH_SECONDS):
            members = await asyncio.gather(*(_fetched(guild, member) for member in ids))
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        _log.warning("who reads channel %s could not be found out: %s", found.id, error)
        return unknown
    known = tuple(member_reader(member) for member in members if member is not None)
    return Readers(str(guild.id), True, str(found.id), granting_roles(found), known)


def private_readers(interaction: discord.Interaction[Any], channels: frozenset[str] = frozenset()) -> Readers:
    """The one who used a command or button and alone sees the reply, with the roles that came with it, and those of
    `channels` that they can view."""
    guild = None if interaction.guild_id is None else interaction.client.get_guild(interaction.guild_id)
    if guild is None:
        return STRANGERS
    member = interaction.user
    if guild.unavailable or not isinstance(member, discord.Member):
        return Readers(str(guild.id))
    return _alone(guild, member, channels, administrator=interaction.permissions.administrator)


async def member_readers(
    client: discord.Client, guild_id: int, user_id: int, channels: frozenset[str] = frozenset()
) -> Readers:
    """A member of a server who asks from elsewhere: in direct messages, of the server that they picked; with those of
    `channels` that they can view."""
    guild = client.get_guild(guild_id)
    if guild is None or guild.unavailable:
        return STRANGERS
    try:
        async with asyncio.timeout(_FETCH_SECONDS):
            member = await _fetched(guild, user_id)
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        _log.warning("member %s of server %s could not be fetched: %s", user_id, guild_id, error)
        return STRANGERS
    return STRANGERS if member is None else _alone(guild, member, channels)


def granting_roles(channel: discord.abc.GuildChannel) -> frozenset[str]:
    """The roles through which a member can come to view a channel: nobody without one of them can, unless let in by
    name or as an administrator. The role of @everyone has the server's id.

    What a role denies does not count, for a member may have another one that grants, except to the role itself: its
    base permissions are then void for whoever has it. Quoth's own role has no other member. What stands in an
    announcement channel can be published to any server, so anyone may come to read it.
    """
    guild = channel.guild
    everyone = guild.id
    overwrites = {
        target.id: overwrite.view_channel
        for target, overwrite in channel.overwrites.items()
        if _is_role(target) and overwrite.view_channel is not None
    }
    granting = {role for role, allowed in overwrites.items() if allowed}
    if everyone not in overwrites:
        granting |= {role.id for role in guild.roles if role.permissions.view_channel and role.id not in overwrites}
    granting -= {role.id for role in guild.roles if role.permissions.administrator}
    if guild.self_role is not None:
        granting.discard(guild.self_role.id)
    if channel.type is discord.ChannelType.news or guild.get_role(everyone) is None:
        granting.add(everyone)
    return frozenset(map(str, granting))


def member_reader(member: discord.Member, channels: frozenset[str] = frozenset()) -> Reader:
    """A member by their roles."""
    # `guild_permissions` counts the owner among the administrators.
    return Reader(frozenset(str(role.id) for role in member.roles), channels, member.guild_permissions.administrator)


def _alone(
    guild: discord.Guild, member: discord.Member, channels: frozenset[str], *, administrator: bool = False
) -> Readers:
    found = (guild.get_channel(int(channel)) for channel in channels)
    seen = frozenset(str(channel.id) for channel in found if channel is not None and _reads(member, channel))
    reader = member_reader(member, seen)
    if administrator and not reader.administrator:
        reader = replace(reader, administrator=True)
    return Readers(str(guild.id), True, members=(reader,))


def _reads(member: discord.Member, channel: discord.abc.GuildChannel) -> bool:
    """Whether a member sees what is posted in a channel; in a voice channel, only who may join it does."""
    granted = channel.permissions_for(member)
    return granted.view_channel and (
        granted.connect or not isinstance(channel, discord.VoiceChannel | discord.StageChannel)
    )


def _let_in(channel: discord.abc.GuildChannel) -> list[int]:
    """The members whom an overwrite lets in by name, without Quoth and the owner."""
    known = {channel.guild.owner_id, channel.guild.me.id if channel.guild.me else None}
    return [
        target.id
        for target, overwrite in channel.overwrites.items()
        if not _is_role(target) and overwrite.view_channel and target.id not in known
    ]


def _is_role(target: discord.Role | discord.Member | discord.Object) -> bool:
    return isinstance(target, discord.Role) or (isinstance(target, discord.Object) and target.type is discord.Role)


async def _fetched(guild: discord.Guild, member: int) -> discord.Member | None:
    """A member with the roles that they have now, None for one who left."""
    try:
        return await guild.fetch_member(member)
    except discord.NotFound:
        return None
