"""Telling reviewers of an answer that somebody objects to. In: the turn and the objection. Out: a card in the review
channel of its server, where one is set and can be written to.

The card holds no text of the corpus: who reads that channel may not be who may read the quotes. A question that was
asked in private is not shown either.
"""

from __future__ import annotations

import logging

import discord

from bot.chat.afterwards import review_message
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Interaction
from bot.chat.client.menus import link_to
from bot.chat.client.places import lacking
from bot.chat.client.replies import SENDING_ERRORS, post

_log = logging.getLogger(__name__)


async def tell_reviewers(desk: Desk, interaction: Interaction, turn_id: str, reason: str, *, report: bool) -> None:
    """Post a card about a turn, at most; what keeps it from being posted is logged.

    Raises `NotFoundError` for a turn that was erased meanwhile.
    """
    turn = await desk.conversation.journal.turn(turn_id)
    place = turn.ask.place
    if place.guild is None or place.guild != str(interaction.guild_id) or turn.counted:
        return
    settings = await desk.conversation.journal.settings_at(place.guild)
    channel = interaction.client.get_channel(int(settings.review_channel)) if settings.review_channel else None
    if not isinstance(channel, discord.TextChannel | discord.Thread) or str(channel.guild.id) != place.guild:
        return
    if (permission := lacking(channel)) is not None:
        _log.warning("the review channel %s cannot be written to: %s is not granted", channel.id, permission)
        return
    shown = not place.private and turn.message is not None and place.channel is not None
    link = link_to(int(place.guild), int(place.channel), int(turn.message)) if shown else ""  # type: ignore[arg-type]
    question = "" if place.private else turn.ask.question
    wording = desk.wording.of(settings.language or str(channel.guild.preferred_locale))
    try:
        await post(channel, review_message(wording, turn.id, question, reason, link, report=report))
    except SENDING_ERRORS as error:
        _log.warning("the review channel %s could not be written to: %s", channel.id, error)
