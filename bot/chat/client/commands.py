"""The slash commands. In: the labels, what they call. Out: an `app_commands.CommandTree` filled with them.

Descriptions are wording and come from the labels; `bot.chat.client.translate` gives both them and the names in other
languages.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import discord
from discord import app_commands

from bot.chat import pages
from bot.chat.client.actions import Actions
from bot.chat.client.desk import Desk
from bot.chat.client.replies import InteractionReply
from bot.chat.escape import one_line
from bot.chat.measure import shorten
from bot.chat.message import Message
from bot.conversation import HeadingRef
from bot.errors import QuothError
from bot.model import Place

_log = logging.getLogger(__name__)

Interaction = discord.Interaction[discord.Client]
Choice = app_commands.Choice[str]
_CHOICES = 25
_CHOICE_ROOM = 100
_FRESH_SECONDS = 30.0
_KEPT = 8  # lists of headings, each for other collections


@dataclass(frozen=True, slots=True)
class Entry:
    """A title, or a heading below one, as /source offers it; what each typed key is compared with is made once."""

    name: str
    folded: str
    last: str
    is_title: bool
    document: str
    at: int

    @property
    def value(self) -> str:
        """What Discord hands back when it is chosen."""
        return f"{self.document}:{self.at}"


class Commands:
    """What the commands do."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        self._desk = desk
        self._conversation = desk.conversation
        self._actions = actions
        self._headings: dict[frozenset[str], tuple[float, list[Entry]]] = {}
        self._reading = asyncio.Lock()

    def add_to(self, tree: app_commands.CommandTree[discord.Client]) -> None:
        """Register all commands in a tree."""
        labels = self._desk.wording.labels

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
            await self._show(interaction, lambda: self._actions.lookup(interaction, words, collection))

        @app_commands.describe(title=labels.command_source_title)
        @app_commands.autocomplete(title=self._titles)
        async def source(interaction: Interaction, title: str) -> None:
            await self._show(interaction, lambda: self._source(interaction, title))

        async def help_(interaction: Interaction) -> None:
            await self._show(interaction, lambda: self._help(interaction))

        async def privacy(interaction: Interaction) -> None:
            await self._show(interaction, lambda: self._privacy(interaction))

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

    async def _show(self, interaction: Interaction, page: Callable[[], Awaitable[Message]]) -> None:
        """Show a page to the member alone."""
        reply = InteractionReply(interaction, private=True)

        async def show() -> None:
            await reply.open()
            await reply.send(await page())

        await self._desk.work(reply, show)

    async def _source(self, interaction: Interaction, title: str) -> Message:
        chosen = await self._chosen(await self._actions.where(interaction, private=True), title)
        if chosen is None:
            return pages.note_message(self._desk.wording_for(interaction), "no_source", title=title)
        return await self._actions.source(interaction, *chosen)

    async def _help(self, interaction: Interaction) -> Message:
        place = await self._actions.where(interaction, private=True)
        return pages.help_message(self._desk.wording_for(interaction), await self._conversation.collections(place))

    async def _privacy(self, interaction: Interaction) -> Message:
        return pages.privacy_message(
            self._desk.wording_for(interaction), await self._conversation.stored_of(str(interaction.user.id))
        )

    async def _collections(self, interaction: Interaction, current: str) -> list[Choice]:
        try:
            names = await self._conversation.collections(await self._actions.where(interaction, private=True))
        except QuothError:
            _log.exception("collections could not be listed")
            return []
        wanted = current.casefold().strip()
        fitting = [name for name in names if wanted in name.casefold() and len(name) <= _CHOICE_ROOM]
        return [Choice(name=name, value=name) for name in fitting[:_CHOICES]]

    async def _titles(self, interaction: Interaction, current: str) -> list[Choice]:
        try:
            entries = await self._entries(await self._actions.where(interaction, private=True))
        except QuothError:
            _log.exception("headings could not be listed")
            return []
        fitting = await asyncio.to_thread(_matching, entries, current)
        return [Choice(name=shorten(entry.name, _CHOICE_ROOM), value=entry.value) for entry in fitting[:_CHOICES]]

    async def _chosen(self, place: Place, title: str) -> tuple[str, int] | None:
        """The document and passage that a choice, or a typed title, means."""
        entries = await self._entries(place)
        chosen = next((entry for entry in entries if entry.value == title), None)
        chosen = chosen or next(iter(await asyncio.to_thread(_matching, entries, title)), None)
        return None if chosen is None else (chosen.document, chosen.at)

    async def _entries(self, place: Place) -> list[Entry]:
        """All titles and headings; kept for a moment, because each key that a member types asks for them: by the
        collections that may be seen, so that nobody gets what another one may."""
        allowed = await self._conversation.visible(place)
        async with self._reading:
            at, entries = self._headings.get(allowed, (float("-inf"), []))
            if time.monotonic() - at > _FRESH_SECONDS:
                headings = await self._conversation.headings(place, allowed)
                entries = await asyncio.to_thread(lambda: [_entry(heading) for heading in headings])
                self._headings.pop(allowed, None)
                self._headings[allowed] = (time.monotonic(), entries)
                while len(self._headings) > _KEPT:
                    del self._headings[next(iter(self._headings))]
            return entries


def _matching(entries: list[Entry], typed: str) -> list[Entry]:
    """Entries that hold every typed word, those that begin with what was typed first, of these titles first."""
    start = typed.casefold().strip()
    wanted = start.split()
    if not wanted:
        return [entry for entry in entries if entry.is_title]
    fitting = [entry for entry in entries if all(word in entry.folded for word in wanted)]
    return sorted(fitting, key=lambda entry: (not entry.last.startswith(start), not entry.is_title))


def _entry(ref: HeadingRef) -> Entry:
    title = one_line(ref.document.meta.title)
    name = f"{title} › {one_line(ref.heading)}" if ref.heading else title
    last = ref.heading or ref.document.meta.title
    at = int(ref.passage.rsplit("-", 1)[-1])
    return Entry(name, name.casefold(), last.casefold(), not ref.heading, ref.document.id, at)
