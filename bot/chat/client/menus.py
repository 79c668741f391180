"""Context menus on messages. In: a name and what it does. Out: a command for the tree; what a message says."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import discord
from discord import app_commands

from bot.chat.client.desk import Desk
from bot.chat.client.feature import Interaction
from bot.chat.client.replies import InteractionReply
from bot.chat.message import Message
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


async def show(desk: Desk, interaction: Interaction, page: Callable[[], Awaitable[Message]]) -> None:
    """Show a page to the member alone."""
    reply = InteractionReply(interaction, private=True)

    async def job() -> None:
        await reply.open()
        await reply.send(await page())

    await desk.work(reply, job)


def words_of(message: discord.Message) -> str:
    """What a message says, without mentions."""
    names = {str(role.id): role.name for role in message.role_mentions}
    names |= {str(channel.id): channel.name for channel in message.channel_mentions}
    return said(message.content, names)


def link_to(guild: object, channel: object, message: object) -> str:
    """The address of a message of a server."""
    return f"https://discord.com/channels/{guild}/{channel}/{message}"
