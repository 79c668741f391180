"""What buttons and forms do. In: an interaction and its `Action`. Out: a reply, mostly to the one who pressed.

Anyone who sees an answer may press its buttons: what they show is checked for the place by `conversation`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import replace
from typing import Any

import discord

from bot.answer.asking.phrases import trimmed
from bot.answer.asking.smalltalk import asks_of_bot, is_chat
from bot.chat import pages
from bot.chat.actions import Action, action
from bot.chat.afterwards import thread_name, with_human
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Deed, Feature, Interaction, Page
from bot.chat.client.offers import THREADS, offers_at
from bot.chat.client.places import conversation_of, lacks, place_of, text_of, with_quoth_alone
from bot.chat.client.readers import private_readers, public_readers
from bot.chat.client.replies import SENDING_ERRORS, ChannelReply, InteractionReply
from bot.chat.client.reviewing import tell_reviewers
from bot.chat.client.showing import show
from bot.chat.client.views import FIELD, form
from bot.chat.client.watch import roles_of
from bot.chat.message import Message
from bot.chat.offers import Servers
from bot.errors import NotFoundError, NotStoredError
from bot.model import Ask, Place, Readers
from bot.servers import ServerSettings

_log = logging.getLogger(__name__)

FORM_ROOM = 4000
_DECIDING_SECONDS = 1.5  # of the three that Discord allows


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
            "helpful": (self._helpful, False),
            "reason": (self._reason, False),
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
        elif wanted.verb == "server":
            await self._choose_server(interaction, arguments)
        elif wanted.verb == "follow":
            await self._follow(interaction, *arguments[:1])
        elif wanted.verb == "not-helpful":
            await self._not_helpful(interaction, *arguments[:1])
        elif wanted.verb == "ask":
            await self._ask(interaction, *arguments[:1])
        else:
            page, instead = self._pages.get(wanted.verb, (self._unknown, False))
            await show(self._desk, interaction, lambda: page(interaction, arguments), instead=instead)

    async def _follow(self, interaction: Interaction, turn: str) -> None:
        """The form for a follow-up; a turn that is not kept cannot be followed, which is said before one types."""
        reply = InteractionReply(interaction, private=True)

        async def offer() -> None:
            try:
                await self._conversation.turn(turn)
            except NotStoredError:
                await reply.open()
                raise
            except NotFoundError:
                pass  # erased: the question begins anew
            await interaction.response.send_modal(self._follow_form(interaction, turn))

        await self._desk.work(reply, offer)

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
        private: bool | None,
        collection: str | None = None,
        follows: str | None = None,
    ) -> None:
        """Answer a question that came as an interaction; without `private`, as its server has set it."""
        asker = str(interaction.user.id)
        reply = InteractionReply(interaction, private=True)  # a deferral decides once and for all who sees the reply

        async def readers(exactly: bool) -> Readers:
            return await public_readers(interaction.client, interaction.guild_id, interaction.channel, exactly=exactly)

        async def answer() -> None:
            if await self._greeted(reply, question):
                return
            with self._desk.ticket(text_of(interaction.channel_id)) as ticket:
                async with AsyncExitStack() as stack:
                    async with _in_time(reply):
                        settings = await self.settings(interaction)
                        guild, roles = text_of(interaction.guild_id), roles_of(interaction.user)
                        admit = await stack.enter_async_context(self._desk.admitted(asker, guild, roles, settings))
                    if not reply.opened:
                        # What cannot be asked concerns its asker alone.
                        hidden = settings.private if private is None else private
                        reply.private = hidden or not self._conversation.can_ask(question)
                    await reply.open()
                    apart = follows is None and settings.reply_in == "thread" and not reply.private
                    thread = await self._thread(interaction, reply, question) if apart else None
                    channel = thread or interaction.channel
                    place = await self.where(interaction, private=reply.private)
                    if isinstance(channel, discord.Thread):
                        place = replace(place, channel=str(channel.id))
                    direct = with_quoth_alone(interaction)
                    conversation = conversation_of(place, asker, channel, interaction.id, direct=direct)
                    offers = await offers_at(self._conversation, channel, private=place.private)
                    if direct and place.readers is not None:
                        await admit(place.readers.guild, await self.settings(interaction, place.readers))
                        offers = replace(offers, servers=await self.servers(interaction, place.readers))
                    await self._desk.answer(
                        Ask(question, asker, place, conversation, collection, follows),
                        ChannelReply(thread) if thread else reply,
                        readers=None if place.private else readers,
                        settings=settings,
                        ticket=ticket,
                        offers=offers,
                    )

        await self._desk.work(reply, answer)

    async def _greeted(self, reply: InteractionReply, question: str) -> bool:
        """Whether what was typed asks nothing, or what Quoth is, which is replied to here."""
        of_bot = asks_of_bot(question)
        if not of_bot and not is_chat(trimmed(question)):
            return False
        await reply.open()
        wording = await self._desk.wording_at(reply)
        greeting = pages.note_message(wording, "greeting", direct=True)
        await reply.send(pages.help_message(wording, ()) if of_bot else greeting)
        return True

    async def _thread(self, interaction: Interaction, reply: InteractionReply, question: str) -> discord.Thread | None:
        """A thread for the answer, below a note that says so in the place of the reply; None where there can be
        none, and it is answered there."""
        channel = interaction.channel
        if not isinstance(channel, discord.TextChannel) or getattr(channel.guild, "me", None) is None:
            return None
        if lacks(channel, "view_channel", *THREADS) is not None:
            return None
        wording = await self._desk.wording_at(reply)
        note = await reply.send(pages.note_message(wording, "in_thread", question=question))
        try:
            return await channel.get_partial_message(int(note)).create_thread(name=thread_name(question))
        except SENDING_ERRORS as error:
            _log.info("no thread in channel %s: %s", channel.id, error)
            return None

    async def servers(self, interaction: Interaction, readers: Readers) -> Servers | None:
        """The servers among which a member can choose, in direct messages with Quoth alone; in that of `readers` they
        ask."""
        if not with_quoth_alone(interaction):
            return None
        return await self._desk.direct.offered(interaction.client, interaction.user.id, readers)

    async def _choose_server(self, interaction: Interaction, arguments: list[str]) -> None:
        """Keep the server that was chosen from a menu; the question of the answer above it is then asked there."""
        *turns, guild = arguments
        # What only the member sees is gone when they close Discord; in direct messages it may stay.
        reply = InteractionReply(interaction, private=not with_quoth_alone(interaction))
        question: str | None = None

        async def choose() -> None:
            nonlocal question
            await reply.open()
            if not with_quoth_alone(interaction):
                await reply.send(pages.note_message(self._desk.wording_for(interaction), "outdated"))
                return
            name = await self._desk.direct.choose(interaction.client, interaction.user.id, guild)
            if name is not None and turns:
                with suppress(NotFoundError, NotStoredError):
                    question = (await self._conversation.turn(turns[0])).ask.question
            if question is None:
                await reply.send(pages.note_message(self._desk.wording_for(interaction), "server", server=name or ""))

        await self._desk.work(reply, choose)
        if question is not None:
            await self.ask(interaction, question, private=False)

    async def settings(self, interaction: Interaction, readers: Readers | None = None) -> ServerSettings:
        """What is set for the place of an interaction; in direct messages, for the server of `readers`. Raises
        `QuothError`."""
        if interaction.guild_id is None and readers is not None and readers.guild is not None:
            return await self._desk.settings_at(readers.guild)
        parent = interaction.channel.parent_id if isinstance(interaction.channel, discord.Thread) else None
        return await self._desk.settings_at(
            text_of(interaction.guild_id), text_of(interaction.channel_id), text_of(parent)
        )

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

    async def _helpful(self, interaction: Interaction, arguments: list[str]) -> Message:
        place = await self.where(interaction, private=True)
        await self._conversation.feedback(arguments[0], str(interaction.user.id), True, place=place)
        return pages.note_message(self._desk.wording_for(interaction), "noted", helpful=True, reason="")

    async def _reason(self, interaction: Interaction, arguments: list[str]) -> Message:
        reason = typed(interaction).strip()
        place = await self.where(interaction, private=True)
        given = await self._conversation.feedback(
            arguments[0], str(interaction.user.id), False, reason or None, place=place
        )
        if given.reason:
            await tell_reviewers(self._desk, interaction, arguments[0], given.reason, report=False)
        wording = self._desk.wording_for(interaction)
        message = pages.note_message(wording, "noted", helpful=False, reason=given.reason or "")
        offers = await offers_at(self._conversation, interaction.channel, private=place.private)
        return with_human(wording, message, arguments[0]) if offers.human else message

    async def _unknown(self, interaction: Interaction, _: list[str]) -> Message:
        return pages.note_message(self._desk.wording_for(interaction), "outdated")

    async def where(self, interaction: Interaction, *, private: bool) -> Place:
        """The place of an interaction. Who reads it is known of a private one; of a channel, when it is the question's
        turn (see `Desk.answer`)."""
        guild = interaction.guild_id
        readers: Readers | None = None
        if private := private or with_quoth_alone(interaction):
            if with_quoth_alone(interaction):
                readers = await self._desk.direct.readers(interaction.client, interaction.user.id)
            else:
                channels = (
                    frozenset[str]() if guild is None else await self._conversation.access.audience_channels(str(guild))
                )
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


@asynccontextmanager
async def _in_time(reply: InteractionReply) -> AsyncGenerator[None]:
    """Find out how a reply is to be opened. Where that fails, or takes so long that Discord would give up, it is opened
    for the asker alone."""

    async def late() -> None:
        await asyncio.sleep(_DECIDING_SECONDS)
        await reply.open()

    waiting = asyncio.create_task(late())
    try:
        yield
    except Exception:
        if not reply.opened:
            waiting.cancel()
        await reply.open()
        raise
    finally:
        if not reply.opened:
            waiting.cancel()


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
