"""What buttons and forms do. In: an interaction and its `Action`. Out: a reply, mostly to the one who pressed.

Anyone who sees an answer may press its buttons: what they show is checked for the place by `conversation`.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import discord

from bot.chat import pages
from bot.chat.actions import Action, action
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Deed, Feature, Interaction, Page
from bot.chat.client.places import conversation_of, place_of, with_quoth_alone
from bot.chat.client.readers import private_readers, public_readers
from bot.chat.client.replies import InteractionReply
from bot.chat.client.views import FIELD, form
from bot.chat.message import Message
from bot.errors import NotFoundError
from bot.model import Ask, Place, Readers

_log = logging.getLogger(__name__)

FORM_ROOM = 4000


class Actions:
    """The table of verbs."""

    def __init__(self, desk: Desk, max_question: int) -> None:
        self._desk = desk
        self._conversation = desk.conversation
        self._max_question = min(max_question, FORM_ROOM)
        self._deeds: dict[str, Deed] = {}
        self._pages: dict[str, tuple[Page, bool]] = {
            "context": (self._context, False),
            "context-page": (self._context, True),
            "nearest": (self._nearest, False),
            "open": (self._source, False),
            "page": (self._source, True),
            "helpful": (self._helpful, False),
            "reason": (self._reason, False),
            "export": (self._export, False),
            "erase": (self._erase, True),
            "erase-sure": (self._erase_sure, True),
            "keep": (self._keep, True),
        }

    def learn(self, feature: Feature) -> None:
        """Take in what the buttons and forms of a feature do."""
        self._pages.update(feature.pages)
        self._deeds.update(feature.deeds)

    async def act(self, interaction: Interaction, wanted: Action) -> None:
        """Do what a button or form asks for."""
        arguments = list(wanted.arguments)
        if deed := self._deeds.get(wanted.verb):
            await deed(interaction, arguments)
        elif wanted.verb == "follow":
            form_reply = InteractionReply(interaction, private=True)
            await self._desk.work(
                form_reply, lambda: interaction.response.send_modal(self._follow_form(interaction, *arguments[:1]))
            )
        elif wanted.verb == "not-helpful":
            await self._not_helpful(interaction, *arguments[:1])
        elif wanted.verb == "ask":
            await self._ask(interaction, *arguments[:1])
        else:
            page, instead = self._pages.get(wanted.verb, (self._unknown, False))
            reply = InteractionReply(interaction, private=True, instead=instead)

            async def show() -> None:
                await reply.open()
                await reply.send(await page(interaction, arguments))

            await self._desk.work(reply, show)

    async def _ask(self, interaction: Interaction, turn: str) -> None:
        """A follow-up typed into the form; as private as the answer that it follows."""
        shown = interaction.message
        hidden = shown is not None and shown.flags.ephemeral
        await self.ask(interaction, typed(interaction), private=hidden, follows=turn)

    async def ask(
        self,
        interaction: Interaction,
        question: str,
        *,
        private: bool,
        collection: str | None = None,
        follows: str | None = None,
    ) -> None:
        """Answer a question that came as an interaction."""
        asker = str(interaction.user.id)
        # What cannot be asked concerns its asker alone; a deferral decides once and for all who sees the reply.
        private = private or not self._desk.conversation.can_ask(question)
        reply = InteractionReply(interaction, private=private)

        async def readers(exactly: bool) -> Readers:
            return await public_readers(interaction.client, interaction.guild_id, interaction.channel, exactly=exactly)

        async def answer() -> None:
            await reply.open()
            place = await self.where(interaction, private=private)
            direct = with_quoth_alone(interaction)
            conversation = conversation_of(place, asker, interaction.channel, interaction.id, direct=direct)
            ask = Ask(question, asker, place, conversation, collection, follows)
            await self._desk.answer(ask, reply, readers=None if place.private else readers)

        await self._desk.work(reply, answer)

    async def _not_helpful(self, interaction: Interaction, turn: str) -> None:
        """The opinion counts at once; the form, which must be the first response, may add a reason."""
        labels = self._desk.wording_for(interaction).labels
        modal = form(
            labels.form_reason,
            labels.form_reason_text,
            labels.form_reason_hint,
            action("reason", turn),
            required=False,
            room=1000,
        )
        reply = InteractionReply(interaction, private=True, instead=True)

        async def take() -> None:
            await interaction.response.send_modal(modal)
            await reply.open()
            place = await self.where(interaction, private=True)
            await self._conversation.feedback(turn, str(interaction.user.id), False, place=place)

        await self._desk.work(reply, take)

    async def _context(self, interaction: Interaction, arguments: list[str]) -> Message:
        turn_id, number = arguments
        place = await self.where(interaction, private=True)
        shown = await self._conversation.in_context(turn_id, int(number), place)
        turn = await self._conversation.turn(turn_id, place)
        numbers = [quote.n for quote in turn.answer.quotes]
        return await asyncio.to_thread(
            pages.context_message, self._desk.wording_for(interaction), turn_id, numbers, shown
        )

    async def _nearest(self, interaction: Interaction, arguments: list[str]) -> Message:
        turn_id, number = arguments
        heading = await self._conversation.nearest(turn_id, int(number), await self.where(interaction, private=True))
        return await self.lookup(interaction, heading)

    async def lookup(self, interaction: Interaction, words: str, collection: str | None = None) -> Message:
        """The passages for some words."""
        place = await self.where(interaction, private=True)
        found = await self._conversation.lookup(words, place, collection, pages.FOUND)
        return await asyncio.to_thread(pages.lookup_message, self._desk.wording_for(interaction), words, found)

    async def _source(self, interaction: Interaction, arguments: list[str]) -> Message:
        document, at = arguments
        return await self.source(interaction, document, int(at))

    async def source(self, interaction: Interaction, document: str, at: int = 0) -> Message:
        """The page of a document that holds its passage number `at`."""
        passages = await self._conversation.source(document, await self.where(interaction, private=True))
        if not passages:
            raise NotFoundError("That source is empty now.")
        wording = self._desk.wording_for(interaction)
        return await asyncio.to_thread(pages.source_message, wording, passages, at)  # weighs all of them

    async def _helpful(self, interaction: Interaction, arguments: list[str]) -> Message:
        place = await self.where(interaction, private=True)
        await self._conversation.feedback(arguments[0], str(interaction.user.id), True, place=place)
        return pages.note_message(self._desk.wording_for(interaction), "noted", helpful=True, reason="")

    async def _reason(self, interaction: Interaction, arguments: list[str]) -> Message:
        reason = typed(interaction).strip()
        place = await self.where(interaction, private=True)
        await self._conversation.feedback(arguments[0], str(interaction.user.id), False, reason or None, place=place)
        return pages.note_message(self._desk.wording_for(interaction), "noted", helpful=False, reason=reason)

    async def _export(self, interaction: Interaction, _: list[str]) -> Message:
        export = await self._conversation.export(str(interaction.user.id))
        return await asyncio.to_thread(pages.export_message, self._desk.wording_for(interaction), export)

    async def _erase(self, interaction: Interaction, _: list[str]) -> Message:
        return pages.erase_message(
            self._desk.wording_for(interaction), await self._conversation.stored_of(str(interaction.user.id))
        )

    async def _erase_sure(self, interaction: Interaction, _: list[str]) -> Message:
        receipt = await self._conversation.erase(str(interaction.user.id))
        if not receipt.clean:
            _log.error("traces of an erased member are left: %s", "; ".join(receipt.problems))
        return pages.erased_message(self._desk.wording_for(interaction), receipt)

    async def _keep(self, interaction: Interaction, _: list[str]) -> Message:
        return pages.note_message(self._desk.wording_for(interaction), "kept")

    async def _unknown(self, interaction: Interaction, _: list[str]) -> Message:
        return pages.note_message(self._desk.wording_for(interaction), "outdated")

    async def where(self, interaction: Interaction, *, private: bool) -> Place:
        """The place of an interaction. Who reads it is known of a private one; of a channel, when it is the question's
        turn (see `Desk.answer`)."""
        guild = interaction.guild_id
        readers: Readers | None = None
        if private := private or with_quoth_alone(interaction):
            channels = frozenset[str]() if guild is None else await self._conversation.audience_channels(str(guild))
            readers = private_readers(interaction, channels)
        return place_of(interaction.channel_id, guild, private=private, readers=readers)

    def _follow_form(self, interaction: Interaction, turn: str) -> discord.ui.Modal:
        labels = self._desk.wording_for(interaction).labels
        return form(
            labels.form_follow,
            labels.form_follow_question,
            labels.form_follow_hint,
            action("ask", turn),
            required=True,
            room=self._max_question,
        )


def typed(interaction: Interaction) -> str:
    """What was typed into the one field of a form."""
    pending: list[Any] = [interaction.data or {}]
    while pending:
        component = pending.pop()
        if component.get("custom_id") == FIELD:
            return str(component.get("value") or "")
        pending += component.get("components", [])
        pending += [component["component"]] if "component" in component else []
    return ""
