"""Where a question was asked. In: discord.py's channels and users. Out: `Place`, the conversation's key, names for
words.

A conversation is a thread (everyone in it takes part), a direct-message channel, or one member in a channel; a member's
private questions in any of them are a conversation of their own, so that nothing of them shows up in public follow-ups.
"""

from __future__ import annotations

import discord

from bot.model import Place


def place_of(channel_id: int | None, guild_id: int | None, *, private: bool) -> Place:
    """The place of a channel or thread; a direct message is private."""
    return Place("discord", _text(guild_id), _text(channel_id), private)


def conversation_of(place: Place, asker: str, channel: object) -> str:
    """The key of the conversation that a question by `asker` belongs to."""
    where = f"discord:{place.channel}"
    if isinstance(channel, discord.DMChannel) or (place.guild is None and place.private):
        return where
    if place.private:
        return f"{where}:{asker}:private"
    return where if isinstance(channel, discord.Thread) else f"{where}:{asker}"


def lacking(channel: object, *, files: bool = False) -> str | None:
    """The first permission that Quoth lacks to answer in a server's channel, in Discord's words; None when it has
    all."""
    if not isinstance(channel, discord.abc.GuildChannel | discord.Thread):
        return None
    me = getattr(channel.guild, "me", None)  # None where Quoth came along with a member and is not in the server
    try:
        granted = channel.permissions_for(me) if me else discord.Permissions.all()
    except discord.ClientException:  # a thread whose parent is not known
        return None
    sending = "send_messages_in_threads" if isinstance(channel, discord.Thread) else "send_messages"
    for name in ("view_channel", sending, *(["attach_files"] if files else [])):
        if not getattr(granted, name):
            return name.replace("_", " ").title()
    return None


def name_of(channel: object) -> str:
    """A channel's name for words: "#general", "" where it has none."""
    name = getattr(channel, "name", None)
    return f"#{name}" if isinstance(name, str) else ""


def _text(snowflake: int | None) -> str | None:
    return None if snowflake is None else str(snowflake)
