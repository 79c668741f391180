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
from typing import Any, Protocol, TypeVar

import aiohttp
import discord

from bot.chat.client.places import lacking, text_of
from bot.chat.client.views import NOBODY, files_of, view_of
from bot.chat.message import Message

T = TypeVar("T")
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

    async def meanwhile(self, message: Message) -> None:
        """Show something that the answer will take the place of. Raises one of `SENDING_ERRORS`."""
        ...

    async def send(self, message: Message) -> str:
        """Show the answer; its id. Raises one of `SENDING_ERRORS`."""
        ...

    async def tell(self, message: Message) -> None:
        """Tell the asker, alone where possible, what went wrong. Raises one of `SENDING_ERRORS`."""
        ...


class InteractionReply:
    """Answers an interaction: acknowledged at once, then edited.

    `private`: only the member sees it; it may be changed until `open`. `instead`: the answer takes the place of the
    message whose button was pressed.
    """

    def __init__(
        self, interaction: discord.Interaction[discord.Client], *, private: bool, instead: bool = False
    ) -> None:
        self._interaction = interaction
        self.private = private
        self._instead = instead
        self._opening = asyncio.Lock()
        self._opened = False
        self._acknowledged = False
        self.files = True
        self.locale: str | None = str(interaction.locale)
        self.guild = text_of(interaction.guild_id)
        self.server_locale = None if interaction.guild_locale is None else str(interaction.guild_locale)
        self.channel: discord.abc.Snowflake | None = interaction.channel

    @property
    def opened(self) -> bool:
        """Whether it is decided who sees the answer."""
        return self._opened

    async def open(self) -> None:
        """Acknowledge within Discord's three seconds. When that is too late, the answer goes by another way. May be
        called again."""
        async with self._opening:
            if not self._opened:
                self._opened = True
                await self._open()

    async def _open(self) -> None:
        response = self._interaction.response
        try:
            if self._instead:
                await response.defer()
            else:
                await response.defer(ephemeral=self.private, thinking=True)
            self._acknowledged = True
        except discord.InteractionResponded:
            self._acknowledged = True
        except SENDING_ERRORS as error:
            _log.warning("interaction %s could not be acknowledged: %s", self._interaction.id, error)

    async def meanwhile(self, message: Message) -> None:
        """Put the message in the place of what was acknowledged."""
        if self._acknowledged and not self._instead:
            await self._edit(message)

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
        if not self.private and isinstance(channel, discord.abc.Messageable) and lacking(channel, files=True) is None:
            return await post(channel, message)
        return await post(self._interaction.user, message)


class MessageReply:
    """Answers a message below it, or in a thread that is opened on it; trouble is told in a direct message when the
    channel cannot be written to, and by a reaction when that is closed too."""

    def __init__(self, asked: discord.Message, locale: str | None = None) -> None:
        self._asked = asked
        self._thread: discord.Thread | None = None
        self._note: discord.Message | None = None
        self.files = lacking(asked.channel, files=True) is None
        self.locale = locale
        self.guild = str(asked.guild.id) if asked.guild else None
        self.server_locale = str(asked.guild.preferred_locale) if asked.guild else None
        self.channel: discord.abc.Snowflake | None = asked.channel

    async def open_thread(self, name: str) -> discord.Thread | None:
        """Open a thread on the message, to answer there; None where that cannot be, and it is answered below."""
        if not isinstance(self._asked.channel, discord.TextChannel):
            return None
        try:
            self._thread = await self._asked.create_thread(name=name)
        except SENDING_ERRORS as error:
            _log.info("no thread in channel %s: %s", self._asked.channel.id, error)
        return self._thread

    async def open(self) -> None:
        """A message needs no acknowledgement."""

    async def send(self, message: Message) -> str:
        """Reply in the same channel, or in the thread, or where a note stands already."""
        if self._note is not None:
            note, self._note = self._note, None
            try:
                return await _persistently(lambda: _edited(note, message))
            except discord.NotFound:
                _log.info("the note %s that the answer should replace is gone", note.id)
        return str((await self._post(message)).id)

    async def meanwhile(self, message: Message) -> None:
        """A reply that `send` will edit."""
        self._note = await self._post(message)

    async def _post(self, message: Message) -> discord.Message:
        if self._thread is not None:
            return await _posted(self._thread, message)
        reference = self._asked.to_reference(fail_if_not_exists=False)
        try:
            return await _posted(self._asked.channel, message, reference)
        except discord.HTTPException as error:
            if error.code != _NO_HISTORY:
                raise
            return await _posted(self._asked.channel, message)

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


class ChannelReply:
    """Writes into a channel, in reply to nothing. `message` is the id of what was sent, once it was."""

    def __init__(self, channel: discord.abc.Messageable, locale: str | None = None) -> None:
        self._channel = channel
        self.files = lacking(channel, files=True) is None
        server: discord.Guild | None = getattr(channel, "guild", None)
        self.locale = locale
        self.guild = str(server.id) if server else None
        self.server_locale = str(server.preferred_locale) if server else None
        self.channel = channel if isinstance(channel, discord.abc.Snowflake) else None
        self.message: str | None = None

    async def open(self) -> None:
        """Nothing is to be acknowledged."""

    async def meanwhile(self, message: Message) -> None:
        """Nobody waits in the channel."""

    async def send(self, message: Message) -> str:
        """Post in the channel."""
        self.message = await post(self._channel, message)
        return self.message

    async def tell(self, message: Message) -> None:
        """Whoever had it written is told in another way."""


async def post(
    target: discord.abc.Messageable,
    message: Message,
    reference: discord.MessageReference | None = None,
    mentions: discord.AllowedMentions = NOBODY,
) -> str:
    """Send to a channel or user, at most once however often it is tried; the message's id. It pings `mentions`."""
    return str((await _posted(target, message, reference, mentions)).id)


async def _posted(
    target: discord.abc.Messageable,
    message: Message,
    reference: discord.MessageReference | None = None,
    mentions: discord.AllowedMentions = NOBODY,
) -> discord.Message:
    nonce = secrets.randbits(63)

    send: Any = target.send  # its overloads know no optional reference

    async def once() -> discord.Message:
        return await send(
            view=view_of(message),
            files=files_of(message),
            allowed_mentions=mentions,
            mention_author=False,
            reference=reference,
            nonce=nonce,
            suppress_embeds=True,
        )

    return await _persistently(once)


async def _edited(note: discord.Message, message: Message) -> str:
    edited = await note.edit(view=view_of(message), attachments=files_of(message), allowed_mentions=NOBODY)
    return str(edited.id)


async def _persistently(once: Callable[[], Awaitable[T]]) -> T:
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
