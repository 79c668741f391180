"""What reviewers see in their channel. In: a turn, and who objects to it. Out: a card there, where a channel is set and
can be written to; cards kept in step with the verdicts, whoever gives them where.

A card holds no text of the corpus: who reads that channel may not be who may read the quotes. A question that was asked
in private is not shown either.
"""

from __future__ import annotations

import logging
from typing import Any

import discord

from bot.chat.client.desk import Desk
from bot.chat.client.feature import Interaction
from bot.chat.client.menus import link_to
from bot.chat.client.places import lacking
from bot.chat.client.replies import SENDING_ERRORS, post
from bot.chat.client.views import NOBODY, view_of
from bot.chat.judging import Alert, alert_message
from bot.chat.message import Message
from bot.errors import NotFoundError, QuothError
from bot.model import ReviewCard, Turn

_log = logging.getLogger(__name__)


async def tell_reviewers(desk: Desk, interaction: Interaction, turn_id: str, reason: str, *, report: bool) -> None:
    """Post a card about a turn, at most; what keeps it from being posted is logged.

    Raises `NotFoundError` for a turn that was erased meanwhile.
    """
    journal = desk.conversation.journal
    turn = await journal.turn(turn_id)
    place = turn.ask.place
    if place.guild is None or place.guild != str(interaction.guild_id) or turn.counted:
        return
    settings = await journal.servers.in_force_at(place.guild)
    channel = interaction.client.get_channel(int(settings.review_channel)) if settings.review_channel else None
    if not isinstance(channel, discord.TextChannel | discord.Thread) or str(channel.guild.id) != place.guild:
        return
    if (permission := lacking(channel)) is not None:
        _log.warning("the review channel %s cannot be written to: %s is not granted", channel.id, permission)
        return
    member = str(interaction.user.id)
    try:
        sent = await post(channel, await _card(desk, channel.guild, turn, reason, report=report))
    except SENDING_ERRORS as error:
        _log.warning("the review channel %s could not be written to: %s", channel.id, error)
        return
    await journal.corrections.keep_card(ReviewCard(sent, str(channel.id), turn.id, member, report))


async def card_of(desk: Desk, guild: discord.Guild, turn: Turn, card: ReviewCard) -> Message:
    """A card as it should stand now."""
    return await _card(desk, guild, turn, await _reason(desk, card), report=card.report)


async def refresh_cards(desk: Desk, client: discord.Client, turn_id: str, *, but: str | None = None) -> None:
    """Bring the cards of a turn in step with its verdicts, all `but` the one that is changed anyway; what cannot be
    edited is logged, and followed up later unless Discord refuses it."""
    journal = desk.conversation.journal
    try:
        turn, cards = await journal.turn(turn_id), await journal.corrections.cards_of(turn_id)
    except QuothError as error:
        _log.warning("the cards of turn %s could not be changed: %s", turn_id, error)
        return
    shown = max((one.at for one in await journal.verdicts.of(turn_id)), default="")
    guild = None if turn.ask.place.guild is None else client.get_guild(int(turn.ask.place.guild))
    if guild is not None and guild.unavailable:
        return
    for card in cards:
        if card.message == but:
            continue
        channel: Any = client.get_channel(int(card.channel))
        try:
            if isinstance(channel, discord.TextChannel | discord.Thread):
                view = view_of(await card_of(desk, channel.guild, turn, card))
                await channel.get_partial_message(int(card.message)).edit(view=view, allowed_mentions=NOBODY)
        except (discord.NotFound, discord.Forbidden) as error:
            _log.info("the card %s in channel %s cannot be changed: %s", card.message, card.channel, error)
        except SENDING_ERRORS as error:
            _log.info("the card %s in channel %s could not be changed: %s", card.message, card.channel, error)
            continue
        await journal.corrections.card_shown(card.message, shown)


async def follow_verdicts(desk: Desk, client: discord.Client) -> None:
    """Bring all cards in step with verdicts that were given elsewhere, in the console or in the terminal."""
    for turn_id in await desk.conversation.journal.corrections.stale_cards():
        await refresh_cards(desk, client, turn_id)


async def _card(desk: Desk, guild: discord.Guild, turn: Turn, reason: str, *, report: bool) -> Message:
    journal, place = desk.conversation.journal, turn.ask.place
    shown = not place.private and turn.message is not None and place.channel is not None
    link = link_to(int(place.guild or 0), int(place.channel), int(turn.message)) if shown else ""  # type: ignore[arg-type]
    settings = await journal.servers.in_force_at(place.guild)
    wording = desk.wording.of(settings.language or str(guild.preferred_locale))
    corrected = any(one.shown for one in await journal.corrections.of(turn.id))
    alert = Alert(
        turn.id,
        "" if place.private else turn.ask.question,
        reason,
        report,
        link,
        tuple(await journal.verdicts.of(turn.id)),
        corrected,
    )
    return alert_message(wording, alert)


async def _reason(desk: Desk, card: ReviewCard) -> str:
    """Why that member objects, as long as the journal knows it."""
    journal = desk.conversation.journal
    if card.report:
        found = [one.reason for one in await journal.objections.reports(turn=card.turn) if one.member == card.member]
    else:
        try:
            given = await journal.members.feedback_on(card.turn)
        except NotFoundError:
            given = []
        found = [one.reason or "" for one in given if one.member == card.member]
    return next(iter(found), "")
