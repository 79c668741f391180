"""Where a question was asked. In: discord.py's channels and users. Out: `Place`, the conversation's key, names for
words. Who reads there is found in `bot.chat.client.readers`.

A conversation is a thread (everyone in it takes part) or the direct messages between a member and Quoth. In any other
channel, where many talk of many things, each question begins its own, and only a reply or "Ask a follow-up" goes on
with it; so also in direct messages between members, where a command can be used and both see the answer. A member's
private questions in a thread are a conversation of their own, so that nothing of them shows up in public follow-ups.
"""

from __future__ import annotations

import discord

from bot.audience import STRANGERS
from bot.model import Place, Readers

Spoken = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread
"""What holds messages in a server."""


def place_of(channel_id: int | None, guild_id: int | None, *, private: bool, readers: Readers | None = None) -> Place:
    """The place of a channel or thread; a direct message is private. Without `readers`, nothing is known of them."""
    return Place("discord", text_of(guild_id), text_of(channel_id), private, readers or STRANGERS)


def with_quoth_alone(interaction: discord.Interaction[discord.Client]) -> bool:
    """Whether it came from the member's direct messages with Quoth. The channel does not tell: direct messages between
    members, where Quoth came along with one of them, are of the same kind."""
    return interaction.guild_id is None and interaction.context.dm_channel


def conversation_of(place: Place, asker: str, channel: object, question: int, *, direct: bool) -> str:
    """The key of the conversation that a question by `asker` belongs to; `question` is Discord's id of it, `direct`
    says that it was asked in the direct messages with Quoth."""
    where = f"discord:{place.channel}"
    if direct:
        return where
    if isinstance(channel, discord.Thread):
        return f"{where}:{asker}" if place.private else where
    return f"{where}:{question}"


def lacking(channel: object, *, files: bool = False) -> str | None:
    """The first permission that Quoth lacks to answer in a server's channel, in Discord's words; None when it has
    all."""
    sending = "send_messages_in_threads" if isinstance(channel, discord.Thread) else "send_messages"
    return lacks(channel, "view_channel", sending, *(["attach_files"] if files else []))


def lacks(channel: object, *names: str) -> str | None:
    """The first of these permissions that Quoth lacks in a server's channel, in Discord's words; None when it has
    all."""
    if not isinstance(channel, discord.abc.GuildChannel | discord.Thread):
        return None
    me = getattr(channel.guild, "me", None)  # None where Quoth came along with a member and is not in the server
    try:
        granted = channel.permissions_for(me) if me else discord.Permissions.all()
    except discord.ClientException:  # a thread whose parent is not known
        return None
    return next((in_words(name) for name in names if not getattr(granted, name)), None)


def in_words(permission: str) -> str:
    """A permission as Discord's settings name it: "Send Messages in Threads"."""
    return permission.replace("_", " ").title().replace(" In ", " in ")


def name_of(channel: object) -> str:
    """A channel's name for words: "#general", "" where it has none."""
    name = getattr(channel, "name", None)
    return f"#{name}" if isinstance(name, str) else ""


def text_of(snowflake: int | None) -> str | None:
    """An id as the journal has it; None of nothing."""
    return None if snowflake is None else str(snowflake)
