"""Who may review, as of now. In: a member and a server, or an interaction. Out: a `Visitor`, None for who may not.

An interaction brings the roles and permissions that its member has at that moment; for the console they are fetched.
"""

from __future__ import annotations

import asyncio
import logging

import aiohttp
import discord

from bot.audience import STRANGERS
from bot.chat.client.feature import Interaction
from bot.chat.client.places import place_of
from bot.chat.client.readers import member_readers, private_readers
from bot.conversation import Conversation
from bot.model import Readers
from bot.review.access import Right, Visitor

_log = logging.getLogger(__name__)

_FETCH_SECONDS = 5.0


class Rights:
    """Implements `bot.review.access.Access`. `client` is the connected one, None while there is none."""

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation
        self.client: discord.Client | None = None

    async def visitor(self, member_id: str, server_id: str) -> Visitor | None:
        """A member with the rights that their roles give them now; None for who has none, or cannot be asked after."""
        client = self.client
        if client is None or not (member_id.isdigit() and server_id.isdigit()):
            return None
        guild = client.get_guild(int(server_id))
        if guild is None or guild.unavailable:
            return None
        try:
            async with asyncio.timeout(_FETCH_SECONDS):
                member = await guild.fetch_member(int(member_id))
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            _log.info("member %s of server %s could not be fetched: %s", member_id, server_id, error)
            return None
        right = await self._right(member, member.guild_permissions)
        if right is None:
            return None
        channels = await self._conversation.access.audience_channels(server_id)
        readers = await member_readers(client, guild.id, member.id, channels)
        if readers is STRANGERS:
            return None
        return await self._visitor(member, right, readers)

    async def of(self, interaction: Interaction) -> Visitor | None:
        """Who uses a command or presses a button, with their rights in that server."""
        member = interaction.user
        if interaction.guild is None or not isinstance(member, discord.Member):
            return None
        right = await self._right(member, interaction.permissions)
        if right is None:
            return None
        channels = await self._conversation.access.audience_channels(str(member.guild.id))
        return await self._visitor(member, right, private_readers(interaction, channels))

    async def _right(self, member: discord.Member, granted: discord.Permissions) -> Right | None:
        if granted.administrator or member.guild.owner_id == member.id:
            return Right.OWNER
        if granted.manage_guild:
            return Right.EXPORTER
        settings = await self._conversation.journal.servers.in_force_at(str(member.guild.id))
        reviews = not {str(role.id) for role in member.roles}.isdisjoint(settings.reviewer_roles)
        return Right.REVIEWER if reviews else None

    async def _visitor(self, member: discord.Member, right: Right, readers: Readers) -> Visitor:
        server = member.guild.id
        place = place_of(None, server, private=True, readers=readers)
        visible = await self._conversation.access.reviewable(place)
        return Visitor(str(member.id), str(server), right, visible, str(member.id))
