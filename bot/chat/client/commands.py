"""The slash commands. In: the labels, what they call. Out: an `app_commands.CommandTree` filled with them.

Descriptions are wording and come from the labels; `bot.chat.client.translate` gives both them and the names in other
languages.
"""

from __future__ import annotations

import discord
from discord import app_commands

from bot.chat import pages
from bot.chat.client.actions import Actions
from bot.chat.client.choices import Choices
from bot.chat.client.desk import Desk
from bot.chat.client.feature import everywhere
from bot.chat.client.showing import show
from bot.chat.message import Message

Interaction = discord.Interaction[discord.Client]


class Commands:
    """What the commands do."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        self._desk = desk
        self._conversation = desk.conversation
        self._actions = actions
        self._choices = Choices(self._conversation, actions)

    def add_to(self, tree: app_commands.CommandTree[discord.Client]) -> None:
        """Register all commands in a tree."""
        labels = self._desk.wording.labels

        @app_commands.describe(
            question=labels.command_ask_question,
            collection=labels.command_ask_collection,
            private=labels.command_ask_private,
        )
        @app_commands.autocomplete(question=self._choices.questions, collection=self._choices.answering)
        async def ask(
            interaction: Interaction, question: str, collection: str | None = None, private: bool | None = None
        ) -> None:
            await self._actions.ask(interaction, question, private=private, collection=collection)

        async def help_(interaction: Interaction) -> None:
            await show(self._desk, interaction, lambda: self._help(interaction))

        for name, description, callback in (
            ("ask", labels.command_ask, ask),
            ("help", labels.command_help, help_),
        ):
            tree.add_command(everywhere(name, description, callback))

    async def _help(self, interaction: Interaction) -> Message:
        place = await self._actions.where(interaction, private=True)
        return pages.help_message(
            self._desk.wording_for(interaction), await self._conversation.access.collections(place)
        )
