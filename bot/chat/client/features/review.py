"""/review: reviewers judge answers. In: commands, buttons, forms, each checked for the rights of who uses it as of now.
Out: private cards; cards of the review channel that follow every verdict.
"""

from __future__ import annotations

import asyncio
import logging
from typing import cast, get_args

import discord

from bot.chat.actions import action
from bot.chat.client.actions import FORM_ROOM, typed
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Deed, Feature, Interaction, in_servers
from bot.chat.client.reviewers import Reviewers
from bot.chat.client.reviewing import card_of, follow_verdicts, refresh_cards
from bot.chat.client.rights import Rights
from bot.chat.client.showing import seen_alone
from bot.chat.client.views import form
from bot.chat.judging import (
    marks_of,
    marks_text,
    queue_done_message,
    review_card,
)
from bot.chat.message import Message
from bot.chat.pages import note_message
from bot.errors import QuothError
from bot.model import VerdictKind
from bot.review.access import Visitor
from bot.review.queue import Case, Filters, next_case
from bot.review.verdicts import MAX_NOTE

_log = logging.getLogger(__name__)

FOLLOW_SECONDS = 20.0


def review(desk: Desk, rights: Rights) -> Feature:
    """The feature."""
    return _Review(desk, rights).feature()


class _Review:
    def __init__(self, desk: Desk, rights: Rights) -> None:
        self._desk = desk
        self._reviewers = Reviewers(desk, rights)
        self._journal = desk.conversation.journal

    def feature(self) -> Feature:
        """The command, and what its buttons and forms do."""

        async def command(interaction: Interaction) -> None:
            await self._reviewers.show(interaction, lambda visitor: self._next(interaction, visitor, ""), instead=False)

        made = in_servers("review", self._desk.wording.labels.command_review, command)
        deeds: dict[str, Deed] = {
            "review": self._turn_over,
            "review-open": self._open,
            "judge": self._judge,
            "cite": self._cite,
            "note": self._note,
            "note-text": self._noted,
        }
        return Feature(commands=(made,), deeds=deeds, background=(self._follow,))

    async def _follow(self, client: discord.Client) -> None:
        """Show in review channels what is judged in the console or in the terminal, until cancelled."""
        while True:
            await asyncio.sleep(FOLLOW_SECONDS)
            try:
                await follow_verdicts(self._desk, client)
            except QuothError as error:
                _log.warning("verdicts could not be followed: %s", error)

    # --- cards

    async def _turn_over(self, interaction: Interaction, arguments: list[str]) -> None:
        await self._reviewers.show(interaction, lambda visitor: self._next(interaction, visitor, arguments[0]))

    async def _open(self, interaction: Interaction, arguments: list[str]) -> None:
        """The card of a turn that the review channel tells of, for who pressed."""

        async def page(visitor: Visitor) -> Message:
            return await self._card(interaction, visitor, await self._reviewers.case(visitor, arguments[0]))

        await self._reviewers.show(interaction, page, instead=False)

    async def _next(self, interaction: Interaction, visitor: Visitor, cursor: str) -> Message:
        filters = Filters(guild=str(interaction.guild_id), within=visitor.collections)
        found = await next_case(self._journal, filters, after=cursor or None)
        if found is None and cursor:
            found = await next_case(self._journal, filters)
        if found is None:
            progress = await self._journal.queue.progress(visitor.server_id, visitor.collections)
            return queue_done_message(self._desk.wording_for(interaction), progress.reviewed)
        return await self._card(interaction, visitor, *found)

    async def _card(
        self, interaction: Interaction, visitor: Visitor, found: Case, cursor: str = "", marks: str = ""
    ) -> Message:
        progress = await self._journal.queue.progress(visitor.server_id, visitor.collections)
        reports = await self._journal.objections.reports(turn=found.turn.id)
        return await asyncio.to_thread(
            review_card,
            self._desk.wording_for(interaction),
            found,
            reviewer=visitor.name,
            left=progress.open,
            cursor=cursor,
            marks=marks,
            reports=[one.reason for one in reports],
        )

    # --- verdicts

    async def _judge(self, interaction: Interaction, arguments: list[str]) -> None:
        turn_id, kind, cursor, marks = [*arguments, "", ""][:4]

        async def page(visitor: Visitor) -> Message:
            if kind not in get_args(VerdictKind):
                return note_message(self._desk.wording_for(interaction), "outdated")
            found = await self._reviewers.case(visitor, turn_id)
            await self._reviewers.give(visitor, found, cast("VerdictKind", kind), marks=marks)
            return await self._after(interaction, visitor, turn_id, cursor)

        await self._reviewers.show(interaction, page)

    async def _cite(self, interaction: Interaction, arguments: list[str]) -> None:
        """Verdicts on quotes; they wait in the card until there is one on the whole answer."""
        turn_id, cursor, *chosen = arguments
        marks = marks_text(marks_of(".".join(chosen)).items())

        async def page(visitor: Visitor) -> Message:
            found = await self._reviewers.case(visitor, turn_id)
            mine = found.verdict_of(visitor.name)
            if mine is not None:
                await self._reviewers.give(visitor, found, mine.verdict, marks=marks, cited=False)
                return await self._after(interaction, visitor, turn_id, cursor)
            return await self._card(interaction, visitor, found, cursor, marks)

        await self._reviewers.show(interaction, page)

    async def _note(self, interaction: Interaction, arguments: list[str]) -> None:
        turn_id, cursor = [*arguments, ""][:2]
        labels = self._desk.wording_for(interaction).labels

        async def made(visitor: Visitor) -> discord.ui.Modal:
            mine = (await self._reviewers.case(visitor, turn_id)).verdict_of(visitor.name)
            return form(
                labels.form_note,
                labels.form_note_text,
                labels.form_note_hint,
                action("note-text", turn_id, cursor),
                required=False,
                room=min(FORM_ROOM, MAX_NOTE),
                typed=mine.note if mine else None,
            )

        await self._reviewers.ask(interaction, made)

    async def _noted(self, interaction: Interaction, arguments: list[str]) -> None:
        turn_id, cursor = [*arguments, ""][:2]

        async def page(visitor: Visitor) -> Message:
            found = await self._reviewers.case(visitor, turn_id)
            mine = found.verdict_of(visitor.name)
            if mine is None:
                return note_message(self._desk.wording_for(interaction), "outdated")
            await self._reviewers.give(visitor, found, mine.verdict, note=typed(interaction))
            return await self._after(interaction, visitor, turn_id, cursor)

        await self._reviewers.show(interaction, page)

    async def _after(self, interaction: Interaction, visitor: Visitor, turn_id: str, cursor: str) -> Message:
        """What takes the place of the card whose button was pressed; all cards of the review channel follow."""
        pressed = interaction.message
        alone = pressed is None or seen_alone(interaction)
        await refresh_cards(
            self._desk, interaction.client, turn_id, but=None if alone or pressed is None else str(pressed.id)
        )
        found = await self._reviewers.case(visitor, turn_id)
        if alone or pressed is None or interaction.guild is None:
            return await self._card(interaction, visitor, found, cursor)
        cards = [one for one in await self._journal.corrections.cards_of(turn_id) if one.message == str(pressed.id)]
        if not cards:
            return note_message(self._desk.wording_for(interaction), "outdated")
        return await card_of(self._desk, interaction.guild, found.turn, cards[0])
