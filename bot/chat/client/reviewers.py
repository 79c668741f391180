"""Who reviews in Discord, and what they work with. In: interactions. Out: pages and forms for who may review there, as
of now; verdicts recorded.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import discord

from bot.chat.client.desk import Desk
from bot.chat.client.feature import Interaction
from bot.chat.client.replies import InteractionReply
from bot.chat.client.rights import Rights
from bot.chat.judging import marks_of
from bot.chat.message import Message
from bot.chat.pages import note_message
from bot.errors import AskError, NotFoundError
from bot.model import Passage, VerdictKind
from bot.review.access import Visitor
from bot.review.queue import Case, case
from bot.review.verdicts import Pick, Reviews

_FORM_SECONDS = 1.5  # a form must be the answer within three

Work = Callable[[Visitor], Awaitable[Message]]


class _NotReviewingError(AskError):
    """Who asks is no reviewer there."""


class Reviewers:
    """Shows pages to reviewers, and to nobody else."""

    def __init__(self, desk: Desk, rights: Rights) -> None:
        self._desk = desk
        self._rights = rights
        self._journal = desk.conversation.journal
        self._library = desk.conversation.library
        self._reviews = Reviews(self._journal, self._library, desk.conversation.answerers)

    async def give(
        self,
        visitor: Visitor,
        found: Case,
        kind: VerdictKind,
        *,
        marks: str = "",
        cited: bool = True,
        note: str | None = None,
        picked: Sequence[Pick] = (),
    ) -> None:
        """Record a verdict with what the reviewer said before of the same turn. Sentences that were picked stay
        expected unless the verdict says otherwise."""
        mine, shown = found.verdict_of(visitor.name), {quote.n for quote in found.turn.answer.quotes}
        citations = dict(mine.citations) if mine and cited else {}
        citations |= marks_of(marks)
        await self._reviews.judge(
            found.turn.id,
            visitor.name,
            kind,
            note=note if note is not None else mine.note if mine else None,
            citations=[(n, one) for n, one in citations.items() if n in shown],
            picked=picked or None,
            within=visitor.collections,
        )

    async def case(self, visitor: Visitor, turn_id: str) -> Case:
        """A turn of this server that the reviewer may read. Raises `NotFoundError`."""
        found = await case(self._journal, turn_id, visitor.collections)
        if found.turn.ask.place.guild != visitor.server_id or found.turn.counted:
            raise NotFoundError("That answer cannot be shown here.")
        return found

    async def readable(self, visitor: Visitor, passage_id: str) -> Passage:
        """A passage that the reviewer may read. Raises `NotFoundError`."""
        found = await asyncio.to_thread(self._library.get, [passage_id])
        passage = next(iter(found), None)
        if passage is None or (
            visitor.collections is not None and passage.document.collection not in visitor.collections
        ):
            raise NotFoundError("That passage is not what it was: search again.")
        return passage

    async def show(self, interaction: Interaction, page: Work, *, instead: bool = True) -> None:
        """Show a page to a reviewer, in the place of the card whose button was pressed; others are told that it is not
        for them, and see nothing of it."""
        component = interaction.type is not discord.InteractionType.application_command
        reply = InteractionReply(interaction, private=True, instead=instead and component)

        async def work() -> None:
            await reply.open()
            try:
                visitor = await self._visitor(interaction)
            except _NotReviewingError:
                await reply.tell(note_message(self._desk.wording_for(interaction), "reviewers_only"))
                return
            await reply.send(await page(visitor))

        await self._desk.work(reply, work)

    async def ask(self, interaction: Interaction, made: Callable[[Visitor], Awaitable[discord.ui.Modal]]) -> None:
        """Show a form, which must be the first response."""
        reply = InteractionReply(interaction, private=True)

        async def work() -> None:
            try:
                async with asyncio.timeout(_FORM_SECONDS):
                    modal = await made(await self._visitor(interaction))
            except _NotReviewingError:
                await reply.open()
                await reply.send(note_message(self._desk.wording_for(interaction), "reviewers_only"))
                return
            except BaseException:
                await reply.open()
                raise
            await interaction.response.send_modal(modal)

        await self._desk.work(reply, work)

    async def _visitor(self, interaction: Interaction) -> Visitor:
        visitor = await self._rights.of(interaction)
        if visitor is None:
            raise _NotReviewingError("This is for people who review answers here.")
        return visitor
