"""Members who want to be told once a question is answered. In: a button below an abstention. Out: one direct message.

Who asked gets the answer itself, made anew of what they may read; who waited for somebody else's question gets a link.
The journal holds that a message is on its way before it is sent, so nobody is told twice; what was interrupted just
then may not have arrived.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace

import discord

from bot.audience import STRANGERS
from bot.chat.afterwards import told_message, wish_message
from bot.chat.attention import refused_here
from bot.chat.client.actions import Actions
from bot.chat.client.desk import Desk, UndeliveredError
from bot.chat.client.feature import Feature, Interaction
from bot.chat.client.menus import link_to
from bot.chat.client.places import place_of
from bot.chat.client.readers import member_readers
from bot.chat.client.replies import SENDING_ERRORS, ChannelReply, post
from bot.chat.message import Message
from bot.chat.offers import Offers
from bot.errors import AskError, NotFoundError, QuothError
from bot.journal.wishes import Wish, WishState
from bot.model import Ask, Readers, Turn
from bot.servers import ServerSettings

_log = logging.getLogger(__name__)

POLL_SECONDS = 20.0
PAUSE_SECONDS = 10.0
"""Between two direct messages."""

LOOK_SECONDS = 1.0
"""After looking whether a member is to be told: an import may make hundreds due at once."""


def wishes(desk: Desk, actions: Actions) -> Feature:
    """The buttons, and the background work that tells who waits."""
    told = Wishes(desk, actions)
    return Feature(pages={"tell": (told.noted, False), "untell": (told.stopped, False)}, background=(told.run,))


class Wishes:
    """Takes wishes and fulfils them."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        self._desk = desk
        self._conversation = desk.conversation
        self._journal = desk.conversation.journal
        self._actions = actions

    async def noted(self, interaction: Interaction, arguments: list[str]) -> Message:
        """Note who wants to be told."""
        wording = self._desk.wording_for(interaction)
        await self._conversation.turn(arguments[0], await self._actions.where(interaction, private=True))
        if (await self._journal.turn(arguments[0])).counted:
            return wish_message(wording, "unstored")
        return wish_message(wording, await self._journal.wishes.wish(arguments[0], str(interaction.user.id)))

    async def stopped(self, interaction: Interaction, _: list[str]) -> Message:
        """Forget all wishes of who pressed."""
        await self._journal.wishes.unwish(str(interaction.user.id))
        return wish_message(self._desk.wording_for(interaction), "stopped")

    async def run(self, client: discord.Client) -> None:
        """Tell until cancelled."""
        try:
            await self._journal.wishes.give_up("Quoth stopped while this was being sent: it may have arrived.")
        except QuothError as error:
            _log.warning("wishes could not be looked at: %s", error)
        while True:
            try:
                await self.tell_due(client)
            except QuothError as error:
                _log.warning("who waits for answers could not be told: %s", error)
            await asyncio.sleep(POLL_SECONDS)

    async def tell_due(self, client: discord.Client) -> None:
        """Tell those whose questions seem to be answered now, as far as they may read the answer."""
        for wish in await self._journal.wishes.find(state="due"):
            try:
                turn = await self._journal.turn(wish.turn)
            except NotFoundError:
                continue
            if turn.ask.place.guild is not None:
                guild = client.get_guild(int(turn.ask.place.guild))
                if guild is None:
                    await self._settle(wish, "failed", "Quoth is not in that server any more.", was="due")
                if guild is None or guild.unavailable:
                    continue  # until it is back
            await asyncio.sleep(PAUSE_SECONDS if await self._tell(client, wish, turn) else LOOK_SECONDS)

    async def _tell(self, client: discord.Client, wish: Wish, turn: Turn) -> bool:
        """Tell one member; whether that was tried."""
        asked, member = turn.ask.place, int(wish.member)
        guild = None if asked.guild is None else client.get_guild(int(asked.guild))
        try:
            readers = await self._readers(client, guild, member)
        except discord.NotFound:
            await self._settle(wish, "failed", "The member is not in that server any more.", was="due")
            return False
        except SENDING_ERRORS as error:
            _log.info("member %s could not be looked up: %s", wish.member, error)
            return False
        if guild is not None and readers.guild is None:
            return False  # the member could not be fetched: no reason to hold them a stranger
        question = turn.answer.understood_as or turn.ask.question
        ask = Ask(question, wish.member, place_of(None, None, private=True, readers=readers), "", turn.ask.collection)
        settings = await self._desk.settings_at(asked.guild or readers.guild, asked.channel)
        if any(refused_here(one.roles, settings) for one in readers.members):
            await self._settle(wish, "failed", "The member or the channel is not answered any more.", was="due")
            return False
        try:
            answered = await self._conversation.answers(ask, settings)
        except AskError:  # its collection is gone, or not for that member
            answered = False
        if not answered:
            await self._settle(wish, "waiting", None, was="due")
            return False
        if not await self._settle(wish, "telling", None, was="due"):
            return False
        locale = self._desk.locale_of(member) or settings.language or (str(guild.preferred_locale) if guild else None)
        try:
            user = client.get_user(member) or await client.fetch_user(member)
            channel = user.dm_channel or await user.create_dm()
            if turn.ask.asker == wish.member:
                # In a conversation of its own: what was asked there before must not change the answer that was found.
                where = place_of(channel.id, None, private=True, readers=readers)
                ask = replace(ask, place=where, conversation=f"discord:{channel.id}:{turn.id}")
                await self._answer(ChannelReply(channel, locale), ask, settings)
            else:
                link = link_to(asked.guild, asked.channel, turn.message)
                await post(channel, told_message(self._desk.wording.of(locale), link))
        except (UndeliveredError, *SENDING_ERRORS, QuothError) as error:
            _log.info("member %s could not be told of an answer: %s", wish.member, error)
            await self._settle(wish, "failed", str(error), was="telling")
        else:
            await self._settle(wish, "told", None, was="telling")
        return True

    async def _answer(self, reply: ChannelReply, ask: Ask, settings: ServerSettings) -> None:
        async def alone(_: bool) -> Readers:
            return ask.place.readers or STRANGERS

        await self._desk.answer(ask, reply, readers=alone, settings=settings, offers=Offers(told=True), held=True)

    async def _readers(self, client: discord.Client, guild: discord.Guild | None, member: int) -> Readers:
        """The member as a reader of what that server has, or the one that they ask in from direct messages. Raises
        `discord.NotFound` for one who left it."""
        if guild is None:
            return await self._desk.direct.readers(client, member)
        await guild.fetch_member(member)
        return await member_readers(
            client, guild.id, member, await self._conversation.access.audience_channels(str(guild.id))
        )

    async def _settle(self, wish: Wish, state: WishState, reason: str | None, *, was: WishState) -> bool:
        return await self._journal.wishes.settle(wish.turn, wish.member, state, reason, was=was)
