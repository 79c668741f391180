"""Context menus on messages. In: a name and what it does. Out: a command for the tree; what a message says."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import discord
from discord import app_commands

from bot.chat.client.feature import Interaction
from bot.chat.said import said

Chosen = Callable[[Interaction, discord.Message], Awaitable[None]]


def menu(name: str, chosen: Chosen) -> app_commands.ContextMenu:
    """A context menu on any message, wherever Quoth can be used."""

    async def callback(interaction: discord.Interaction[discord.Client], message: discord.Message) -> None:
        await chosen(interaction, message)

    return app_commands.ContextMenu(
        name=name,
        callback=callback,
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
    )


def words_of(message: discord.Message) -> str:
    """What a message says, without mentions."""
    names = {str(role.id): role.name for role in message.role_mentions}
    names |= {str(channel.id): channel.name for channel in message.channel_mentions}
    return said(message.content, names)


def link_to(guild: object, channel: object, message: object) -> str:
    """The address of a message of a server."""
    return f"https://discord.com/channels/{guild}/{channel}/{message}"
