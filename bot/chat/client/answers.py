"""Members' answers, saved as documents. In: a member's message, or its link. Out: a form with what it says, then the
document that the next who asks gets quoted.
"""

from __future__ import annotations

import asyncio
import logging
import re

import aiohttp
import discord
from discord import ui

from bot.chat.actions import action
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Interaction
from bot.chat.client.fields import field, filled
from bot.chat.client.keepers import Keepers, NoMessageError
from bot.chat.corpus import added_message, saved_message
from bot.chat.message import Message
from bot.documents import ANSWERS, ServerDocuments

_log = logging.getLogger(__name__)

_FETCH_SECONDS = 1.5  # a form must be the answer within three
_QUESTION, _TEXT = 300, 4000
_LINK = re.compile(r"https://(?:[a-z]+\.)?discord(?:app)?\.com/channels/(\d{1,20})/(\d{1,20})/(\d{1,20})/?")
QUESTION, TEXT = "question", "text"
"""The fields of the form."""


class Answers:
    """Saves them, for whoever keeps the server's documents."""

    def __init__(self, desk: Desk, keepers: Keepers, served: ServerDocuments) -> None:
        self._desk = desk
        self._keepers = keepers
        self._served = served

    async def by_link(self, interaction: Interaction, link: str) -> None:
        """The form for the message that a link of this server leads to."""
        found = _LINK.fullmatch(link.strip())
        here = found is not None and found[1] == str(interaction.guild_id)
        await self.form(interaction, [found[3], found[2]] if found and here else [])

    async def form(self, interaction: Interaction, arguments: list[str]) -> None:
        """A form with what a message says; `arguments` are the message and, unless it is here, its channel."""
        labels = self._desk.wording_for(interaction).labels

        async def asked() -> None:
            guild = await self._keepers.trusted(interaction)
            await self._keepers.usable(interaction, guild, ANSWERS)
            message, channel = (*arguments, str(interaction.channel_id))[:2] if arguments else ("", "")
            where, text = await _said(interaction, channel, message)
            question = where.name if isinstance(where, discord.Thread) else ""
            if known := await self._known(guild, message):
                question, text = known[0] or question, text or known[1]
            text = text or self._desk.said.get(message) or ""
            modal = ui.Modal(title=labels.form_answer, custom_id=action("save-answer", channel, message), timeout=900)
            question_field = field(QUESTION, _QUESTION, default=question)
            modal.add_item(ui.Label(text=labels.form_answer_question, component=question_field))
            said = field(TEXT, _TEXT, long=True, default=text)
            modal.add_item(ui.Label(text=labels.form_answer_text, component=said))
            await interaction.response.send_modal(modal)

        await self._keepers.work(interaction, asked)

    async def _known(self, guild: str, message: str) -> tuple[str, str] | None:
        """The question that a message was marked as the solution of, "" for a private one, and what it says; None for
        one that was not."""
        journal = self._desk.conversation.journal
        solution = next(iter(await journal.handoff.solutions(guild, message=message)), None)
        if solution is None:
            return None
        turn = await journal.turn(solution.turn)
        hidden = turn.ask.place.private and await journal.handoff.call_of(turn.id) is None
        return "" if hidden else turn.ask.question, solution.text

    async def save(self, interaction: Interaction, arguments: list[str]) -> None:
        """Save what the form says; `arguments` are the channel and the message."""

        async def saved() -> Message:
            guild = await self._keepers.trusted(interaction)
            await self._keepers.usable(interaction, guild, ANSWERS)
            channel, message = arguments
            _readable(interaction, channel)
            given = filled(interaction)
            outcome = await self._served.save_answer(
                guild,
                given.get(QUESTION, ""),
                given.get(TEXT, ""),
                f"https://discord.com/channels/{guild}/{channel}/{message}",
                by=str(interaction.user.id),
            )
            wording = self._desk.wording_for(interaction)
            if outcome.failures:
                return added_message(wording, ANSWERS, outcome)
            return saved_message(wording, outcome)

        await self._keepers.show(interaction, saved)


def _readable(interaction: Interaction, channel: str) -> discord.abc.GuildChannel | discord.Thread:
    """A channel or thread of the server that who asks can read. Raises `NoMessageError`."""
    member, guild = interaction.user, interaction.guild
    found = guild.get_channel_or_thread(int(channel)) if guild is not None and channel.isdigit() else None
    if found is None or not isinstance(member, discord.Member):
        raise NoMessageError
    try:
        granted = found.permissions_for(member)
    except discord.ClientException as error:  # a thread whose parent is not known
        raise NoMessageError from error
    hidden = isinstance(found, discord.Thread) and found.is_private() and found.id != interaction.channel_id
    if not (granted.view_channel and granted.read_message_history) or (hidden and not granted.manage_threads):
        raise NoMessageError
    return found


async def _said(
    interaction: Interaction, channel: str, message: str
) -> tuple[discord.abc.GuildChannel | discord.Thread, str]:
    """The channel of a message, and what it says as far as Discord tells Quoth: without the Message Content intent
    often nothing. Raises `NoMessageError`."""
    found = _readable(interaction, channel)
    if not message.isdigit() or not isinstance(found, discord.abc.Messageable):
        raise NoMessageError
    try:
        async with asyncio.timeout(_FETCH_SECONDS):
            said = await found.fetch_message(int(message))
    except discord.NotFound as error:
        raise NoMessageError from error
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        _log.info("the message %s could not be fetched: %s", message, error)
        return found, ""
    return found, said.content
