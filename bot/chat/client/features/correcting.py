"""Correcting an answer from its card: words to look for, a passage, its sentences, a preview, then the reply in its
channel is edited. In: what a reviewer types and chooses. Out: the reply, edited; the journal keeps both answers.

A correction goes to the channel only if everyone who reads there may read its source.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import discord

from bot.chat.actions import action
from bot.chat.client.actions import typed
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Deed, Feature, Interaction
from bot.chat.client.menus import link_to
from bot.chat.client.offers import offers_at
from bot.chat.client.places import lacking, place_of
from bot.chat.client.readers import private_readers, public_readers
from bot.chat.client.replies import SENDING_ERRORS
from bot.chat.client.reviewers import Reviewers
from bot.chat.client.reviewing import refresh_cards
from bot.chat.client.rights import Rights
from bot.chat.client.showing import seen_alone
from bot.chat.client.views import NOBODY, files_of, form, view_of
from bot.chat.judging import (
    MOST_SENTENCES,
    CorrectionOutcome,
    corrected_message,
    found_message,
    outcome_message,
    preview_message,
    sentences_message,
    stamp_of,
)
from bot.chat.measure import cut
from bot.chat.message import Message
from bot.chat.offers import Offers
from bot.conversation import answered_from
from bot.errors import NotFoundError
from bot.model import Answer, Correction, Readers, Turn, VerdictKind
from bot.review.access import Visitor
from bot.review.correct import corrected_answer, picks_of

_log = logging.getLogger(__name__)

_UNSETTLED = timedelta(days=1)
_PAUSE_SECONDS = 1.0
_WORDS = 300
_FOUND = 25


def correcting(desk: Desk, rights: Rights) -> Feature:
    """The feature."""
    return Correcting(desk, rights).feature()


class Correcting:
    """The steps of a correction."""

    def __init__(self, desk: Desk, rights: Rights) -> None:
        self._desk = desk
        self._reviewers = Reviewers(desk, rights)
        self._conversation = desk.conversation
        self._journal = desk.conversation.journal
        self._library = desk.conversation.library

    def feature(self) -> Feature:
        """What its buttons and forms do."""
        deeds: dict[str, Deed] = {
            "correct": self._begin,
            "correct-more": self._search,
            "correct-find": self._find,
            "correct-show": self._passage,
            "correct-pick": self._preview,
            "correct-sure": self._correct,
        }
        return Feature(deeds=deeds, background=(self.settle,))

    async def settle(self, client: discord.Client) -> None:
        """At start: record which of the last corrections stand in their messages, although Quoth stopped, or Discord
        failed, before that was recorded."""
        since = (datetime.now(UTC) - _UNSETTLED).isoformat(timespec="milliseconds")
        for one in await self._journal.corrections.unsettled(since):
            try:
                channel: Any = client.get_channel(int(one.channel)) or await client.fetch_channel(int(one.channel))
                stands = _shows(await channel.fetch_message(int(one.message)), one.body)
            except SENDING_ERRORS as error:
                _log.info("whether turn %s was corrected in its channel cannot be seen: %s", one.turn, error)
                continue
            if stands:
                await self._journal.corrections.corrected(one.seq)
                await refresh_cards(self._desk, client, one.turn)
            await asyncio.sleep(_PAUSE_SECONDS)

    async def _begin(self, interaction: Interaction, arguments: list[str]) -> None:
        """The form, for a new correction."""
        await self._search(interaction, arguments, anew=True)

    async def _search(self, interaction: Interaction, arguments: list[str], *, anew: bool = False) -> None:
        """The form for words to look for; unless `anew`, what was chosen stays so."""
        labels = self._desk.wording_for(interaction).labels

        async def made(visitor: Visitor) -> discord.ui.Modal:
            found = await self._reviewers.case(visitor, arguments[0])
            if anew:
                await self._journal.corrections.draft(found.turn.id, visitor.name, [])
            return form(
                labels.form_correct,
                labels.form_correct_text,
                labels.form_correct_hint,
                action("correct-find", found.turn.id),
                required=True,
                room=_WORDS,
                typed=cut(found.turn.ask.question, _WORDS),
            )

        await self._reviewers.ask(interaction, made)

    async def _find(self, interaction: Interaction, arguments: list[str]) -> None:
        words = typed(interaction).strip()

        async def page(visitor: Visitor) -> Message:
            found = await self._reviewers.case(visitor, arguments[0])
            place = place_of(None, interaction.guild_id, private=True, readers=await self._alone(interaction))
            passages = await self._conversation.catalogue.lookup(words, place, None, _FOUND)
            return found_message(self._desk.wording_for(interaction), found.turn.id, words, passages)

        # The review card stays for the next turn; a search below a search takes its place.
        await self._reviewers.show(interaction, page, instead=_is_search(interaction))

    async def _passage(self, interaction: Interaction, arguments: list[str]) -> None:
        turn_id, passage_id = arguments[0], arguments[-1]

        async def page(visitor: Visitor) -> Message:
            found = await self._reviewers.case(visitor, turn_id)
            passage = await self._reviewers.readable(visitor, passage_id)
            others = await self._others(visitor, found.turn, passage_id)
            room = max(1, MOST_SENTENCES - len(others))
            return sentences_message(self._desk.wording_for(interaction), found.turn.id, passage, room)

        await self._reviewers.show(interaction, page)

    async def _preview(self, interaction: Interaction, arguments: list[str]) -> None:
        turn_id, passage_id, *chosen = arguments

        async def page(visitor: Visitor) -> Message:
            turn = (await self._reviewers.case(visitor, turn_id)).turn
            passage = await self._reviewers.readable(visitor, passage_id)
            others = await self._others(visitor, turn, passage_id)
            every = [*others, *((passage_id, at) for at in sorted({int(one) for one in chosen}))]
            kept = every[-MOST_SENTENCES:]
            answer = await self._corrected(visitor, turn, kept)
            await self._journal.corrections.draft(turn.id, visitor.name, kept)
            wording = self._desk.wording_for(interaction)
            public, dropped = not turn.ask.place.private, len(every) - len(kept)
            return preview_message(wording, turn.id, passage, answer, public=public, dropped=dropped)

        await self._reviewers.show(interaction, page)

    async def _correct(self, interaction: Interaction, arguments: list[str]) -> None:
        turn_id, stamp = arguments[0], arguments[-1]

        async def page(visitor: Visitor) -> Message:
            found = await self._reviewers.case(visitor, turn_id)
            answer = await self._corrected(
                visitor, found.turn, await self._journal.corrections.drafted(turn_id, visitor.name)
            )
            if stamp_of(answer.quotes) != stamp:
                raise NotFoundError("That passage is not what it was: search again.")
            mine = found.verdict_of(visitor.name)
            kept = mine is not None and mine.verdict in ("partly", "wrong", "should-answer")
            kind: VerdictKind = mine.verdict if mine and kept else "wrong"
            if found.turn.answer.tier == "absent":
                kind = "should-answer"
            await self._reviewers.give(visitor, found, kind, picked=picks_of(answer))
            outcome, link = await self._put_in_place(interaction, visitor, found.turn, answer)
            await self._journal.corrections.draft(turn_id, visitor.name, [])
            await refresh_cards(self._desk, interaction.client, turn_id)
            return outcome_message(self._desk.wording_for(interaction), outcome, link)

        await self._reviewers.show(interaction, page)

    async def _others(self, visitor: Visitor, turn: Turn, passage_id: str) -> list[tuple[str, int]]:
        """What was chosen from other passages."""
        return [one for one in await self._journal.corrections.drafted(turn.id, visitor.name) if one[0] != passage_id]

    async def _corrected(self, visitor: Visitor, turn: Turn, chosen: Sequence[tuple[str, int]]) -> Answer:
        picked = [(await self._reviewers.readable(visitor, passage), at) for passage, at in chosen]
        return await asyncio.to_thread(corrected_answer, self._library, turn, picked)

    async def _put_in_place(
        self, interaction: Interaction, visitor: Visitor, turn: Turn, answer: Answer
    ) -> tuple[CorrectionOutcome, str]:
        """Edit the reply to the corrected quotes, if it is there and all who read there may read them."""
        place = turn.ask.place
        if place.private or turn.message is None or place.channel is None or place.guild is None:
            return "private", ""
        if await self._journal.objections.withdrawn(turn.id) is not None:
            return "withdrawn", ""
        client: discord.Client = interaction.client
        channel: Any = client.get_channel(int(place.channel))
        if channel is None:  # a thread that is archived
            try:
                channel = await client.fetch_channel(int(place.channel))
            except SENDING_ERRORS:
                return "gone", ""
        parent = str(channel.parent_id) if isinstance(channel, discord.Thread) else None
        settings = await self._desk.settings_at(place.guild, place.channel, parent)
        exactly = await self._conversation.access.restricts(place.guild)
        readers = await public_readers(client, int(place.guild), channel, exactly=exactly)
        there = place_of(int(place.channel), int(place.guild), private=False, readers=readers)
        visible = answered_from(await self._conversation.access.visible(there), settings.collections)
        if not visible.issuperset(quote.document.collection for quote in answer.quotes):
            return "hidden", ""
        wording = self._desk.wording.of(settings.language or str(channel.guild.preferred_locale))
        offers = await offers_at(self._conversation, channel, private=False)
        files = lacking(channel, files=True) is None
        message = await asyncio.to_thread(
            corrected_message,
            wording,
            turn.id,
            answer,
            files=files,
            offers=Offers(thread=offers.thread, human=offers.human, corrected=True),
        )
        async with self._desk.editing(turn.message):
            # As with answers: first the journal, then Discord.
            made = await self._journal.corrections.correct(
                Correction(turn.id, visitor.name, answer.quotes, message.text, self._desk.wording.digest)
            )
            try:
                await channel.get_partial_message(int(turn.message)).edit(
                    view=view_of(message), attachments=files_of(message), allowed_mentions=NOBODY
                )
            except (discord.NotFound, discord.Forbidden) as error:
                _log.info("turn %s could not be corrected in its channel: %s", turn.id, error)
                return "gone", ""
            await self._journal.corrections.corrected(made.seq)
        return "edited", link_to(place.guild, place.channel, turn.message)

    async def _alone(self, interaction: Interaction) -> Readers:
        channels = await self._conversation.access.audience_channels(str(interaction.guild_id))
        return private_readers(interaction, channels)


def _shows(message: discord.Message, body: str) -> bool:
    """Whether that text stands in a message, spaces and lines aside."""
    view = discord.ui.LayoutView.from_message(message, timeout=None)
    view.stop()
    shown = " ".join(item.content for item in view.walk_children() if isinstance(item, discord.ui.TextDisplay))
    return "".join(body.split()) in "".join(shown.split())


def _is_search(interaction: Interaction) -> bool:
    """Whether a form was opened from a step of a correction, which only the reviewer sees."""
    pending: list[Any] = list(interaction.message.components) if interaction.message else []
    while pending:
        component = pending.pop()
        if str(getattr(component, "custom_id", "")).startswith(("quoth:correct-",)):
            return seen_alone(interaction)
        pending += getattr(component, "children", ())
    return False
