"""Ways to answer. In: an interaction or a message, and what to send. Out: the id of the message that stands in Discord.

An answer may be tried again without becoming two: an interaction's response is edited, a channel message carries a
nonce that Discord recognises. A follow-up message has neither. It only tells of trouble, and is not tried again here;
still, discord.py itself repeats requests that Discord's side failed, and may show it twice.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

import aiohttp
import discord

from bot.chat.client.places import lacking
from bot.chat.client.views import NOBODY, files_of, view_of
from bot.chat.message import Message

_log = logging.getLogger(__name__)

SENDING_ERRORS = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError, ValueError)
PAUSES = (0.5, 1.5)
_TOKEN_GONE = {10015, 10062, 50027}
_UNTOLD = "🔇"
_NO_HISTORY = 160002


class Reply(Protocol):
    """One way to answer one person."""

    async def open(self) -> None:
        """Acknowledge what was asked, where that is needed."""
        ...

    @property
    def files(self) -> bool:
        """Whether files may go along."""
        ...

    @property
    def locale(self) -> str | None:
        """Discord's locale of the asker, where it tells."""
        ...

    @property
    def guild(self) -> str | None:
        """The id of the server."""
        ...

    @property
    def server_locale(self) -> str | None:
        """Discord's locale of the server."""
        ...

    @property
    def channel(self) -> discord.abc.Snowflake | None:
        """Where it was asked."""
        ...

    async def send(self, message: Message) -> str:
        """Show the answer; its id. Raises one of `SENDING_ERRORS`."""
        ...

    async def tell(self, message: Message) -> None:
        """Tell the asker, alone where possible, what went wrong. Raises one of `SENDING_ERRORS`."""
        ...


class InteractionReply:
    """Answers an interaction: acknowledged at once, then edited.

    `private`: only the member sees it. `instead`: the answer takes the place of the message whose button was pressed.
    """

    def __init__(
        self, interaction: discord.Interaction[discord.Client], *, private: bool, instead: bool = False
    ) -> None:
        self._interaction = interaction
        self._private = private
        self._instead = instead
        self._acknowledged = False
        self.files = True
        self.locale: str | None = str(interaction.locale)
        self.guild = None if interaction.guild_id is None else str(interaction.guild_id)
        self.server_locale = None if interaction.guild_locale is None else str(interaction.guild_locale)
        self.channel: discord.abc.Snowflake | None = interaction.channel

    async def open(self) -> None:
        """Acknowledge within Discord's three seconds. When that is too late, the answer goes by another way."""
        response = self._interaction.response
        try:
            if self._instead:
                await response.defer()
            else:
                await response.defer(ephemeral=self._private, thinking=True)
            self._acknowledged = True
        except discord.InteractionResponded:
            self._acknowledged = True
        except SENDING_ERRORS as error:
            _log.warning("interaction %s could not be acknowledged: %s", self._interaction.id, error)

    async def send(self, message: Message) -> str:
        """Put the message in the place of what was acknowledged."""
        if self._acknowledged:
            try:
                return await _persistently(lambda: self._edit(message))
            except discord.HTTPException as error:
                if error.code not in _TOKEN_GONE:
                    raise
                _log.warning("the token of interaction %s is gone: %s", self._interaction.id, error)
        return await self._otherwise(message)

    async def tell(self, message: Message) -> None:
        """As `send`, but what the button stands on is left alone."""
        if self._instead and self._acknowledged:
            await self._follow_up(message)
        else:
            await self.send(message)

    async def _edit(self, message: Message) -> str:
        edited = await self._interaction.edit_original_response(
            view=view_of(message),
            attachments=files_of(message),
            allowed_mentions=NOBODY,
        )
        return str(edited.id)

    async def _follow_up(self, message: Message) -> None:
        await self._interaction.followup.send(
            view=view_of(message), files=files_of(message), allowed_mentions=NOBODY, ephemeral=True, wait=True
        )

    async def _otherwise(self, message: Message) -> str:
        channel = self._interaction.channel
        if not self._private and isinstance(channel, discord.abc.Messageable) and lacking(channel, files=True) is None:
            return await post(channel, message)
        return await post(self._interaction.user, message)


class MessageReply:
    """Answers a message below it; trouble is told in a direct message when the channel cannot be written to, and by a
    reaction when that is closed too."""

    def __init__(self, asked: discord.Message, locale: str | None = None) -> None:
        self._asked = asked
        self.files = lacking(asked.channel, files=True) is None
        self.locale = locale
        self.guild = str(asked.guild.id) if asked.guild else None
        self.server_locale = str(asked.guild.preferred_locale) if asked.guild else None
        self.channel: discord.abc.Snowflake | None = asked.channel

    async def open(self) -> None:
        """A message needs no acknowledgement."""

    async def send(self, message: Message) -> str:
        """Reply in the same channel."""
        reference = self._asked.to_reference(fail_if_not_exists=False)
        try:
            return await post(self._asked.channel, message, reference)
        except discord.HTTPException as error:
            if error.code != _NO_HISTORY:
                raise
            return await post(self._asked.channel, message)

    async def tell(self, message: Message) -> None:
        """Reply in the same channel where Quoth may, else in a direct message."""
        if lacking(self._asked.channel) is None:
            try:
                await self.send(message)
            except SENDING_ERRORS as error:
                _log.warning("channel %s could not be written to: %s", self._asked.channel.id, error)
            else:
                return
        try:
            await post(self._asked.author, message)
        except discord.Forbidden:
            # Channel and direct messages are both closed: a sign below the question is all that is left to say.
            await self._asked.add_reaction(_UNTOLD)


async def post(
    target: discord.abc.Messageable, message: Message, reference: discord.MessageReference | None = None
) -> str:
    """Send to a channel or user, at most once however often it is tried; the message's id."""
    nonce = secrets.randbits(63)

    send: Any = target.send  # its overloads know no optional reference

    async def once() -> str:
        sent: discord.Message = await send(
            view=view_of(message),
            files=files_of(message),
            allowed_mentions=NOBODY,
            mention_author=False,
            reference=reference,
            nonce=nonce,
            suppress_embeds=True,
        )
        return str(sent.id)

    return await _persistently(once)


async def _persistently(once: Callable[[], Awaitable[str]]) -> str:
    """Try again what failed on Discord's side or on the way."""
    for pause in PAUSES:
        try:
            return await once()
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            if isinstance(error, discord.HTTPException) and error.status < 500:
                raise
            _log.info("trying again in %s s: %s", pause, error)
            await asyncio.sleep(pause)
    return await once()
