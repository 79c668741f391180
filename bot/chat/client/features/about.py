"""Context menus that look for what a message says. In: any message. Out: an answer, or its sources, to who asked."""

from __future__ import annotations

import asyncio

import discord

from bot.chat.afterwards import CLAIMS, evidence_message
from bot.chat.client.actions import Actions
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature, Interaction
from bot.chat.client.menus import menu, words_of
from bot.chat.client.showing import show
from bot.chat.message import Message


def about(desk: Desk, actions: Actions) -> Feature:
    """ "Ask Quoth about this" and "Find sources for this"."""

    async def ask(interaction: Interaction, message: discord.Message) -> None:
        await actions.ask(interaction, words_of(message), private=True)

    async def sources(interaction: Interaction, message: discord.Message) -> None:
        async def page() -> Message:
            await desk.must_serve(interaction)
            place = await actions.where(interaction, private=True)
            evidence = await desk.conversation.catalogue.evidence(words_of(message), place, CLAIMS)
            return await asyncio.to_thread(evidence_message, desk.wording_for(interaction), evidence)

        await show(desk, interaction, page)

    labels = desk.wording.labels
    return Feature(commands=(menu(labels.menu_ask, ask), menu(labels.menu_sources, sources)))
