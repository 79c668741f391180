"""What can be done with an answer where it is shown. In: a channel of discord.py. Out: `Offers`, settings in force."""

from __future__ import annotations

import discord

from bot.chat.client.places import lacking, lacks, text_of
from bot.chat.offers import NONE, Offers
from bot.conversation import Conversation
from bot.servers import ServerSettings

THREADS = ("create_public_threads", "send_messages_in_threads")
"""What Quoth needs to open a thread and to write in it."""


async def offers_at(conversation: Conversation, channel: object, *, private: bool) -> Offers:
    """What an answer may offer in a channel or thread, shown to the asker alone or to all."""
    if not _present(channel):
        return NONE
    settings = await settings_in(conversation, channel)
    return Offers(
        share=private and lacking(channel) is None,
        thread=not private and isinstance(channel, discord.TextChannel) and lacks(channel, *THREADS) is None,
        human=callable_people(settings),
        tell=True,
    )


async def settings_in(conversation: Conversation, channel: object) -> ServerSettings:
    """The settings in force in a channel or thread; the defaults outside servers."""
    guild = getattr(channel, "guild", None)
    if guild is None:
        return ServerSettings()
    parent = channel.parent_id if isinstance(channel, discord.Thread) else None
    own = getattr(channel, "id", None)
    return await conversation.journal.servers.in_force_at(str(guild.id), text_of(own), text_of(parent))


def callable_people(settings: ServerSettings) -> bool:
    """Whether the server said whom to call, or where."""
    return settings.human_role is not None or settings.human_channel is not None


def _present(channel: object) -> bool:
    """Whether it is a channel of a server that Quoth itself is in."""
    if not isinstance(channel, discord.abc.GuildChannel | discord.Thread):
        return False
    return getattr(channel.guild, "me", None) is not None
