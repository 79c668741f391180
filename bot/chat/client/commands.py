"""The slash commands. In: the labels, what they call. Out: an `app_commands.CommandTree` filled with them.

Names are fixed; descriptions are wording and come from the labels.
"""

from __future__ import annotations

import asyncio
import logging
import time

import discord
from discord import app_commands

from bot.chat import pages
from bot.chat.client.actions import Actions, where
from bot.chat.client.desk import Desk
from bot.chat.client.replies import InteractionReply
from bot.chat.escape import one_line
from bot.chat.measure import shorten
from bot.conversation import HeadingRef
from bot.errors import QuothError
from bot.model import Place

_log = logging.getLogger(__name__)

Interaction = discord.Interaction[discord.Client]
Choice = app_commands.Choice[str]
_CHOICES = 25
_CHOICE_ROOM = 100
_FRESH_SECONDS = 30.0


class Commands:
    """What the commands do."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        self._desk = desk
        self._conversation = desk.conversation
        self._wording = desk.wording
        self._actions = actions
        self._headings: dict[tuple[str, ...], tuple[float, list[HeadingRef]]] = {}
        self._reading = asyncio.Lock()

    def add_to(self, tree: app_commands.CommandTree[discord.Client]) -> None:
        """Register all commands in a tree."""
        labels = self._wording.labels

        @app_commands.describe(
            question=labels.command_ask_question,
            collection=labels.command_ask_collection,
            private=labels.command_ask_private,
        )
        @app_commands.autocomplete(collection=self._collections)
        async def ask(
            interaction: Interaction, question: str, collection: str | None = None, private: bool = False
        ) -> None:
            await self._actions.ask(interaction, question, private=private, collection=collection)

        @app_commands.describe(words=labels.command_lookup_words, collection=labels.command_lookup_collection)
        @app_commands.autocomplete(collection=self._collections)
        async def lookup(interaction: Interaction, words: str, collection: str | None = None) -> None:
            reply = InteractionReply(interaction, private=True)
            async with self._desk.at_work(reply):
                await reply.open()
                await reply.send(await self._actions.lookup(interaction, words, collection))

        @app_commands.describe(title=labels.command_source_title)
        @app_commands.autocomplete(title=self._titles)
        async def source(interaction: Interaction, title: str) -> None:
            reply = InteractionReply(interaction, private=True)
            async with self._desk.at_work(reply):
                await reply.open()
                chosen = await self._chosen(where(interaction, private=True), title)
                if chosen is None:
                    await reply.send(pages.note_message(self._wording, "no_source", title=title))
                else:
                    await reply.send(await self._actions.source(interaction, *chosen))

        async def help_(interaction: Interaction) -> None:
            reply = InteractionReply(interaction, private=True)
            async with self._desk.at_work(reply):
                await reply.open()
                names = await self._conversation.collections(where(interaction, private=True))
                await reply.send(pages.help_message(self._wording, names))

        async def privacy(interaction: Interaction) -> None:
            reply = InteractionReply(interaction, private=True)
            async with self._desk.at_work(reply):
                await reply.open()
                stored = await self._conversation.stored_of(str(interaction.user.id))
                await reply.send(pages.privacy_message(self._wording, stored))

        for name, description, callback in (
            ("ask", labels.command_ask, ask),
            ("lookup", labels.command_lookup, lookup),
            ("source", labels.command_source, source),
            ("help", labels.command_help, help_),
            ("privacy", labels.command_privacy, privacy),
        ):
            tree.add_command(
                app_commands.Command(
                    name=name,
                    description=description,
                    callback=callback,  # type: ignore[arg-type]  # commands differ in their options
                    allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
                    allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
                )
            )

    async def _collections(self, interaction: Interaction, current: str) -> list[Choice]:
        try:
            names = await self._conversation.collections(where(interaction, private=True))
        except QuothError:
            _log.exception("collections could not be listed")
            return []
        wanted = current.casefold().strip()
        fitting = [name for name in names if wanted in name.casefold() and len(name) <= _CHOICE_ROOM]
        return [Choice(name=name, value=name) for name in fitting[:_CHOICES]]

    async def _titles(self, interaction: Interaction, current: str) -> list[Choice]:
        try:
            entries = await self._entries(where(interaction, private=True))
        except QuothError:
            _log.exception("headings could not be listed")
            return []
        return [
            Choice(name=shorten(_name(entry), _CHOICE_ROOM), value=_value(entry))
            for entry in _matching(entries, current)[:_CHOICES]
        ]

    async def _chosen(self, place: Place, title: str) -> tuple[str, int] | None:
        """The document and passage that a choice, or a typed title, means."""
        entries = await self._entries(place)
        chosen = next((entry for entry in entries if _value(entry) == title), None)
        chosen = chosen or next(iter(_matching(entries, title)), None)
        if chosen is None:
            return None
        return chosen.document.id, int(chosen.passage.rsplit("-", 1)[-1])

    async def _entries(self, place: Place) -> list[HeadingRef]:
        """All titles and headings; kept for a moment, because each key that a member types asks for them."""
        allowed = await self._conversation.collections(place)
        async with self._reading:
            at, entries = self._headings.get(allowed, (float("-inf"), []))
            if time.monotonic() - at > _FRESH_SECONDS:
                entries = await self._conversation.headings(place)
                self._headings = {allowed: (time.monotonic(), entries)}
            return entries


def _matching(entries: list[HeadingRef], typed: str) -> list[HeadingRef]:
    """Entries that hold every typed word, titles first, then those that begin with what was typed."""
    wanted = typed.casefold().split()
    start = typed.casefold().strip()
    fitting = [entry for entry in entries if (name := _name(entry).casefold()) and all(word in name for word in wanted)]
    if not wanted:
        return [entry for entry in fitting if not entry.heading]
    return sorted(fitting, key=lambda entry: (not _last(entry).casefold().startswith(start), bool(entry.heading)))


def _name(entry: HeadingRef) -> str:
    title = one_line(entry.document.meta.title)
    return f"{title} › {one_line(entry.heading)}" if entry.heading else title


def _last(entry: HeadingRef) -> str:
    return entry.heading or entry.document.meta.title


def _value(entry: HeadingRef) -> str:
    return f"{entry.document.id}:{entry.passage.rsplit('-', 1)[-1]}"
