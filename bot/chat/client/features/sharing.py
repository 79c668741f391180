"""Sharing a private answer. In: its "Share in channel" button. Out: an answer to the same question in the channel, made
with what all who read there may see.

What was shown in private is not copied: a new turn answers anew, and says who shared it.
"""

from __future__ import annotations

import discord

from bot.chat.afterwards import lacking_message, share_message
from bot.chat.client.actions import Actions
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature, Interaction
from bot.chat.client.menus import link_to
from bot.chat.client.offers import offers_at
from bot.chat.client.places import Spoken, conversation_of, in_words, lacking, name_of, place_of
from bot.chat.client.readers import public_readers
from bot.chat.client.replies import ChannelReply
from bot.chat.message import Message
from bot.chat.offers import Offers
from bot.errors import NotFoundError
from bot.model import Ask, Readers, Turn

_RECENT = 50


def sharing(desk: Desk, actions: Actions) -> Feature:
    """The button "Share in channel"."""
    share = _Sharing(desk, actions)
    return Feature(pages={"share": (share.page, False)})


class _Sharing:
    def __init__(self, desk: Desk, actions: Actions) -> None:
        self._desk = desk
        self._conversation = desk.conversation
        self._actions = actions
        self._under_way: set[str] = set()

    async def page(self, interaction: Interaction, arguments: list[str]) -> Message:
        """Share the turn and tell its asker, alone, what became of that."""
        wording = self._desk.wording_for(interaction)
        channel, asker = interaction.channel, str(interaction.user.id)
        turn = await self._conversation.turn(arguments[0], await self._actions.where(interaction, private=True))
        if turn.ask.asker != asker:
            raise NotFoundError("Only who asked can share this answer.", "asker")
        if not isinstance(channel, Spoken):
            return share_message(wording, "nothing")
        writing = "send_messages_in_threads" if isinstance(channel, discord.Thread) else "send_messages"
        if not getattr(interaction.permissions, writing):
            return lacking_message(wording, in_words(writing), name_of(channel), yours=True)
        if missing := lacking(channel):
            return lacking_message(wording, missing, name_of(channel))
        if turn.id in self._under_way:
            return share_message(wording, "before")
        self._under_way.add(turn.id)
        try:
            return await self._share(interaction, channel, turn)
        finally:
            self._under_way.discard(turn.id)

    async def _share(self, interaction: Interaction, channel: Spoken, turn: Turn) -> Message:
        wording = self._desk.wording_for(interaction)

        async def readers(exactly: bool) -> Readers:
            return await public_readers(interaction.client, channel.guild.id, channel, exactly=exactly)

        guild = str(channel.guild.id)
        exactly = await self._conversation.access.restricts(guild)
        place = place_of(channel.id, channel.guild.id, private=False, readers=await readers(exactly))
        visible = await self._conversation.access.visible(place)
        kept = [quote for quote in turn.answer.quotes if quote.document.collection in visible]
        if turn.answer.quotes and not kept:
            return share_message(wording, "nothing")
        # What the question was understood as stands on its own: nothing of the private talk before it is needed.
        question = turn.answer.understood_as or turn.ask.question
        if before := await self._shared_before(turn, str(channel.id), question):
            return share_message(wording, "before", link_to(guild, channel.id, before.message))
        offers = await offers_at(self._conversation, channel, private=False)
        offers = Offers(thread=offers.thread, human=offers.human, shared_by=turn.ask.asker)
        reply = ChannelReply(channel)
        collection = turn.ask.collection
        if collection is not None and collection not in await self._conversation.access.collections(place):
            collection = None
        key = conversation_of(place, turn.ask.asker, channel, interaction.id, direct=False)
        ask = Ask(question, turn.ask.asker, place, key, collection)
        await self._desk.answer(ask, reply, readers=readers, offers=offers)
        less = len(kept) < len(turn.answer.quotes)
        return share_message(wording, "less" if less else "shared", link_to(guild, channel.id, reply.message))

    async def _shared_before(self, private: Turn, channel: str, question: str) -> Turn | None:
        """The same question as its asker had it answered in the channel since."""
        journal = self._conversation.journal
        for turn in await journal.turns(limit=_RECENT, asker=private.ask.asker, state="delivered"):
            if turn.id == private.id:
                return None
            there = turn.ask.place.channel == channel and not turn.ask.place.private
            if there and turn.ask.question == question and await journal.objections.withdrawn(turn.id) is None:
                return turn
        return None
