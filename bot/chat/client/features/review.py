"""/review: reviewers judge answers, and put right ones in the place of wrong ones. In: commands, buttons, forms, each
checked for the rights of who uses it as of now. Out: private cards; the reply in its channel, edited.

A correction goes to the channel only if everyone who reads there may read its source; the journal keeps what was
answered first beside it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, cast, get_args

import discord

from bot.chat.actions import action
from bot.chat.client.actions import FORM_ROOM, Actions, typed
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Deed, Feature, Interaction, in_servers
from bot.chat.client.menus import link_to
from bot.chat.client.offers import offers_at
from bot.chat.client.places import lacking, place_of
from bot.chat.client.readers import private_readers, public_readers
from bot.chat.client.replies import SENDING_ERRORS, InteractionReply
from bot.chat.client.reviewing import card_of, follow_verdicts, refresh_cards
from bot.chat.client.rights import Rights
from bot.chat.client.showing import seen_alone
from bot.chat.client.views import NOBODY, files_of, form, view_of
from bot.chat.judging import (
    MOST_SENTENCES,
    CorrectionOutcome,
    corrected_message,
    found_message,
    marks_of,
    marks_text,
    outcome_message,
    preview_message,
    queue_done_message,
    review_card,
    sentences_message,
    stamp_of,
)
from bot.chat.measure import cut
from bot.chat.message import Message
from bot.chat.offers import Offers
from bot.chat.pages import note_message
from bot.conversation import answered_from
from bot.errors import AskError, NotFoundError, QuothError
from bot.model import Answer, Correction, Passage, Readers, Turn, VerdictKind
from bot.review.access import Visitor
from bot.review.correct import corrected_answer, picks_of
from bot.review.queue import Case, Filters, case, next_case
from bot.review.verdicts import MAX_NOTE, Pick, Reviews

_log = logging.getLogger(__name__)

FOLLOW_SECONDS = 20.0
_UNSETTLED = timedelta(days=1)
_PAUSE_SECONDS = 1.0
_WORDS = 300
_FOUND = 25
_FORM_SECONDS = 1.5  # a form must be the answer within three

Work = Callable[[Visitor], Awaitable[Message]]


class _NotReviewingError(AskError):
    """Who asks is no reviewer there."""


def review(desk: Desk, actions: Actions, rights: Rights) -> Feature:
    """The feature."""
    return _Review(desk, rights).feature()


class _Review:
    def __init__(self, desk: Desk, rights: Rights) -> None:
        self._desk = desk
        self._rights = rights
        self._conversation = desk.conversation
        self._journal = desk.conversation.journal
        self._library = desk.conversation.library
        self._reviews = Reviews(self._journal, self._library, desk.conversation.answerers)

    def feature(self) -> Feature:
        """The command, and what its buttons and forms do."""

        async def command(interaction: Interaction) -> None:
            await self._show(interaction, lambda visitor: self._next(interaction, visitor, ""), instead=False)

        made = in_servers("review", self._desk.wording.labels.command_review, command)
        deeds: dict[str, Deed] = {
            "review": self._turn_over,
            "review-open": self._open,
            "judge": self._judge,
            "cite": self._cite,
            "note": self._note,
            "note-text": self._noted,
            "correct": self._begin,
            "correct-more": self._search,
            "correct-find": self._find,
            "correct-show": self._passage,
            "correct-pick": self._preview,
            "correct-sure": self._correct,
        }
        return Feature(commands=(made,), deeds=deeds, background=(self.settle, self._follow))

    async def _follow(self, client: discord.Client) -> None:
        """Show in review channels what is judged in the console or in the terminal, until cancelled."""
        while True:
            await asyncio.sleep(FOLLOW_SECONDS)
            try:
                await follow_verdicts(self._desk, client)
            except QuothError as error:
                _log.warning("verdicts could not be followed: %s", error)

    async def settle(self, client: discord.Client) -> None:
        """At start: record which of the last corrections stand in their messages, although Quoth stopped, or Discord
        failed, before that was recorded."""
        since = (datetime.now(UTC) - _UNSETTLED).isoformat(timespec="milliseconds")
        for one in await self._journal.unsettled_corrections(since):
            try:
                channel: Any = client.get_channel(int(one.channel)) or await client.fetch_channel(int(one.channel))
                stands = _shows(await channel.fetch_message(int(one.message)), one.body)
            except SENDING_ERRORS as error:
                _log.info("whether turn %s was corrected in its channel cannot be seen: %s", one.turn, error)
                continue
            if stands:
                await self._journal.corrected(one.seq)
                await refresh_cards(self._desk, client, one.turn)
            await asyncio.sleep(_PAUSE_SECONDS)

    # --- cards

    async def _turn_over(self, interaction: Interaction, arguments: list[str]) -> None:
        await self._show(interaction, lambda visitor: self._next(interaction, visitor, arguments[0]))

    async def _open(self, interaction: Interaction, arguments: list[str]) -> None:
        """The card of a turn that the review channel tells of, for who pressed."""

        async def page(visitor: Visitor) -> Message:
            return await self._card(interaction, visitor, await self._case(interaction, visitor, arguments[0]))

        await self._show(interaction, page, instead=False)

    async def _next(self, interaction: Interaction, visitor: Visitor, cursor: str) -> Message:
        filters = Filters(guild=str(interaction.guild_id), within=visitor.collections)
        found = await next_case(self._journal, filters, after=cursor or None)
        if found is None and cursor:
            found = await next_case(self._journal, filters)
        if found is None:
            progress = await self._journal.review_progress(visitor.server_id, visitor.collections)
            return queue_done_message(self._desk.wording_for(interaction), progress.reviewed)
        return await self._card(interaction, visitor, *found)

    async def _card(
        self, interaction: Interaction, visitor: Visitor, found: Case, cursor: str = "", marks: str = ""
    ) -> Message:
        progress = await self._journal.review_progress(visitor.server_id, visitor.collections)
        reports = await self._journal.reports(turn=found.turn.id)
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
            found = await self._case(interaction, visitor, turn_id)
            await self._give(visitor, found, cast("VerdictKind", kind), marks=marks)
            return await self._after(interaction, visitor, turn_id, cursor)

        await self._show(interaction, page)

    async def _cite(self, interaction: Interaction, arguments: list[str]) -> None:
        """Verdicts on quotes; they wait in the card until there is one on the whole answer."""
        turn_id, cursor, *chosen = arguments
        marks = marks_text(marks_of(".".join(chosen)).items())

        async def page(visitor: Visitor) -> Message:
            found = await self._case(interaction, visitor, turn_id)
            mine = found.verdict_of(visitor.name)
            if mine is not None:
                await self._give(visitor, found, mine.verdict, marks=marks, cited=False)
                return await self._after(interaction, visitor, turn_id, cursor)
            return await self._card(interaction, visitor, found, cursor, marks)

        await self._show(interaction, page)

    async def _note(self, interaction: Interaction, arguments: list[str]) -> None:
        turn_id, cursor = [*arguments, ""][:2]
        labels = self._desk.wording_for(interaction).labels

        async def made(visitor: Visitor) -> discord.ui.Modal:
            mine = (await self._case(interaction, visitor, turn_id)).verdict_of(visitor.name)
            return form(
                labels.form_note,
                labels.form_note_text,
                labels.form_note_hint,
                action("note-text", turn_id, cursor),
                required=False,
                room=min(FORM_ROOM, MAX_NOTE),
                typed=mine.note if mine else None,
            )

        await self._ask(interaction, made)

    async def _noted(self, interaction: Interaction, arguments: list[str]) -> None:
        turn_id, cursor = [*arguments, ""][:2]

        async def page(visitor: Visitor) -> Message:
            found = await self._case(interaction, visitor, turn_id)
            mine = found.verdict_of(visitor.name)
            if mine is None:
                return note_message(self._desk.wording_for(interaction), "outdated")
            await self._give(visitor, found, mine.verdict, note=typed(interaction))
            return await self._after(interaction, visitor, turn_id, cursor)

        await self._show(interaction, page)

    async def _give(
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

    async def _after(self, interaction: Interaction, visitor: Visitor, turn_id: str, cursor: str) -> Message:
        """What takes the place of the card whose button was pressed; all cards of the review channel follow."""
        pressed = interaction.message
        alone = pressed is None or seen_alone(interaction)
        await refresh_cards(
            self._desk, interaction.client, turn_id, but=None if alone or pressed is None else str(pressed.id)
        )
        found = await self._case(interaction, visitor, turn_id)
        if alone or pressed is None or interaction.guild is None:
            return await self._card(interaction, visitor, found, cursor)
        cards = [one for one in await self._journal.cards_of(turn_id) if one.message == str(pressed.id)]
        if not cards:
            return note_message(self._desk.wording_for(interaction), "outdated")
        return await card_of(self._desk, interaction.guild, found.turn, cards[0])

    # --- corrections

    async def _begin(self, interaction: Interaction, arguments: list[str]) -> None:
        """The form, for a new correction."""
        await self._search(interaction, arguments, anew=True)

    async def _search(self, interaction: Interaction, arguments: list[str], *, anew: bool = False) -> None:
        """The form for words to look for; unless `anew`, what was chosen stays so."""
        labels = self._desk.wording_for(interaction).labels

        async def made(visitor: Visitor) -> discord.ui.Modal:
            found = await self._case(interaction, visitor, arguments[0])
            if anew:
                await self._journal.draft(found.turn.id, visitor.name, [])
            return form(
                labels.form_correct,
                labels.form_correct_text,
                labels.form_correct_hint,
                action("correct-find", found.turn.id),
                required=True,
                room=_WORDS,
                typed=cut(found.turn.ask.question, _WORDS),
            )

        await self._ask(interaction, made)

    async def _find(self, interaction: Interaction, arguments: list[str]) -> None:
        words = typed(interaction).strip()

        async def page(visitor: Visitor) -> Message:
            found = await self._case(interaction, visitor, arguments[0])
            place = place_of(None, interaction.guild_id, private=True, readers=await self._alone(interaction))
            passages = await self._conversation.lookup(words, place, None, _FOUND)
            return found_message(self._desk.wording_for(interaction), found.turn.id, words, passages)

        # The review card stays for the next turn; a search below a search takes its place.
        await self._show(interaction, page, instead=_is_search(interaction))

    async def _passage(self, interaction: Interaction, arguments: list[str]) -> None:
        turn_id, passage_id = arguments[0], arguments[-1]

        async def page(visitor: Visitor) -> Message:
            found = await self._case(interaction, visitor, turn_id)
            passage = await self._readable(visitor, passage_id)
            others = await self._others(visitor, found.turn, passage_id)
            room = max(1, MOST_SENTENCES - len(others))
            return sentences_message(self._desk.wording_for(interaction), found.turn.id, passage, room)

        await self._show(interaction, page)

    async def _preview(self, interaction: Interaction, arguments: list[str]) -> None:
        turn_id, passage_id, *chosen = arguments

        async def page(visitor: Visitor) -> Message:
            turn = (await self._case(interaction, visitor, turn_id)).turn
            passage = await self._readable(visitor, passage_id)
            others = await self._others(visitor, turn, passage_id)
            every = [*others, *((passage_id, at) for at in sorted({int(one) for one in chosen}))][-MOST_SENTENCES:]
            answer = await self._corrected(visitor, turn, every)
            await self._journal.draft(turn.id, visitor.name, every)
            wording = self._desk.wording_for(interaction)
            return preview_message(wording, turn.id, passage, answer, public=not turn.ask.place.private)

        await self._show(interaction, page)

    async def _correct(self, interaction: Interaction, arguments: list[str]) -> None:
        turn_id, stamp = arguments[0], arguments[-1]

        async def page(visitor: Visitor) -> Message:
            found = await self._case(interaction, visitor, turn_id)
            answer = await self._corrected(visitor, found.turn, await self._journal.drafted(turn_id, visitor.name))
            if stamp_of(answer.quotes) != stamp:
                raise NotFoundError("That passage is not what it was: search again.")
            mine = found.verdict_of(visitor.name)
            kept = mine is not None and mine.verdict in ("partly", "wrong", "should-answer")
            kind: VerdictKind = mine.verdict if mine and kept else "wrong"
            if found.turn.answer.tier == "absent":
                kind = "should-answer"
            await self._give(visitor, found, kind, picked=picks_of(answer))
            outcome, link = await self._put_in_place(interaction, visitor, found.turn, answer)
            await self._journal.draft(turn_id, visitor.name, [])
            await refresh_cards(self._desk, interaction.client, turn_id)
            return outcome_message(self._desk.wording_for(interaction), outcome, link)

        await self._show(interaction, page)

    async def _others(self, visitor: Visitor, turn: Turn, passage_id: str) -> list[tuple[str, int]]:
        """What was chosen from other passages."""
        return [one for one in await self._journal.drafted(turn.id, visitor.name) if one[0] != passage_id]

    async def _corrected(self, visitor: Visitor, turn: Turn, chosen: Sequence[tuple[str, int]]) -> Answer:
        passages = {one: await self._readable(visitor, one) for one in dict.fromkeys(one for one, _ in chosen)}
        picked = [(passages[one], at) for one, at in chosen]
        return await asyncio.to_thread(corrected_answer, self._library, turn, picked)

    async def _put_in_place(
        self, interaction: Interaction, visitor: Visitor, turn: Turn, answer: Answer
    ) -> tuple[CorrectionOutcome, str]:
        """Edit the reply to the corrected quotes, if it is there and all who read there may read them."""
        place = turn.ask.place
        if place.private or turn.message is None or place.channel is None or place.guild is None:
            return "private", ""
        if await self._journal.withdrawn(turn.id) is not None:
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
        exactly = await self._conversation.restricts(place.guild)
        readers = await public_readers(client, int(place.guild), channel, exactly=exactly)
        there = place_of(int(place.channel), int(place.guild), private=False, readers=readers)
        visible = answered_from(await self._conversation.visible(there), settings.collections)
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
            made = await self._journal.correct(
                Correction(turn.id, visitor.name, answer.quotes, message.text, self._desk.wording.digest)
            )
            try:
                await channel.get_partial_message(int(turn.message)).edit(
                    view=view_of(message), attachments=files_of(message), allowed_mentions=NOBODY
                )
            except (discord.NotFound, discord.Forbidden) as error:
                _log.info("turn %s could not be corrected in its channel: %s", turn.id, error)
                return "gone", ""
            await self._journal.corrected(made.seq)
        return "edited", link_to(place.guild, place.channel, turn.message)

    # --- rights

    async def _visitor(self, interaction: Interaction) -> Visitor:
        visitor = await self._rights.of(interaction)
        if visitor is None:
            raise _NotReviewingError("This is for people who review answers here.")
        return visitor

    async def _alone(self, interaction: Interaction) -> Readers:
        channels = await self._conversation.audience_channels(str(interaction.guild_id))
        return private_readers(interaction, channels)

    async def _case(self, interaction: Interaction, visitor: Visitor, turn_id: str) -> Case:
        """A turn of this server that the reviewer may read. Raises `NotFoundError`."""
        found = await case(self._journal, turn_id, visitor.collections)
        if found.turn.ask.place.guild != visitor.server_id or found.turn.counted:
            raise NotFoundError("That answer cannot be shown here.")
        return found

    async def _readable(self, visitor: Visitor, passage_id: str) -> Passage:
        found = await asyncio.to_thread(self._library.get, [passage_id])
        passage = next(iter(found), None)
        if passage is None or (
            visitor.collections is not None and passage.document.collection not in visitor.collections
        ):
            raise NotFoundError("That passage is not what it was: search again.")
        return passage

    async def _show(self, interaction: Interaction, page: Work, *, instead: bool = True) -> None:
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

    async def _ask(self, interaction: Interaction, made: Callable[[Visitor], Awaitable[discord.ui.Modal]]) -> None:
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
