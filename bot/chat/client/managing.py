"""Who may manage Quoth in a server. In: an interaction. Out: whether its member may, asked at every click."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import discord
from discord import app_commands

from bot.chat.client.desk import Desk
from bot.chat.client.feature import Interaction, Page
from bot.chat.message import Message
from bot.chat.pages import note_message
from bot.journal import Journal

Command = app_commands.Command[Any, ..., Any]


def manages(interaction: Interaction) -> bool:
    """Whether it came from somebody who has Manage Server, in a server that Quoth is in. Discord sends the permissions
    along, so a role that was taken away counts at once."""
    return interaction.guild is not None and interaction.permissions.manage_guild


async def trusted(journal: Journal, interaction: Interaction) -> bool:
    """Whether its member may change what Quoth answers from: manages the server, or has a trusted role now."""
    member, granted = interaction.user, interaction.permissions
    if interaction.guild_id is None or not isinstance(member, discord.Member):
        return False
    if granted.manage_guild or granted.administrator:
        return True
    settings = await journal.servers.in_force_at(str(interaction.guild_id))
    return not {str(role.id) for role in member.roles}.isdisjoint(settings.trusted_roles)


def for_managers(desk: Desk, page: Page) -> Page:
    """The page, or a note to others that it is not for them."""

    async def guarded(interaction: Interaction, arguments: list[str]) -> Message:
        if not manages(interaction):
            wording = desk.wording_for(interaction)
            return note_message(wording, "managers_only")
        return await page(interaction, arguments)

    return guarded


def managers_command(name: str, description: str, callback: Callable[..., Awaitable[None]]) -> Command:
    """A slash command of servers, which Discord offers to who has Manage Server, until the server says otherwise."""
    make: Any = app_commands.Command  # commands differ in their options
    made: Command = make(
        name=name,
        description=description,
        callback=callback,
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
    )
    made.default_permissions = discord.Permissions(manage_guild=True)
    return made
