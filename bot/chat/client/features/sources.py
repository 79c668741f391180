"""/source and /sources: reading a document, and what there is to read. In: the desk. Out: a `Feature`."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from discord import app_commands

from bot.chat.client.actions import Actions
from bot.chat.client.choices import Choices
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature, Interaction, everywhere
from bot.chat.client.showing import show_served
from bot.chat.message import Message
from bot.chat.pages import note_message
from bot.chat.reply import server_pick
from bot.chat.sources import shelf_message, shelves_of, source_message, sources_message
from bot.errors import NotFoundError
from bot.ingest.store.holdings import Holding
from bot.model import Place


def sources(desk: Desk, actions: Actions) -> Feature:
    """Documents and lists of them."""
    return Sources(desk, actions).feature()


class Sources:
    """What the commands and their buttons show."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        self._desk = desk
        self._conversation = desk.conversation
        self._actions = actions
        self._choices = Choices(desk.conversation, actions)

    def feature(self) -> Feature:
        """The commands, and what their buttons do."""
        labels = self._desk.wording.labels

        @app_commands.describe(title=labels.command_source_title)
        @app_commands.autocomplete(title=self._choices.titles)
        async def source(interaction: Interaction, title: str) -> None:
            await show_served(self._desk, interaction, lambda: self._titled(interaction, title))

        @app_commands.describe(collection=labels.command_sources_collection)
        @app_commands.autocomplete(collection=self._choices.collections)
        async def every(interaction: Interaction, collection: str | None = None) -> None:
            await show_served(self._desk, interaction, lambda: self._named(interaction, collection))

        return Feature(
            commands=[
                everywhere("source", labels.command_source, source),
                everywhere("sources", labels.command_sources, every),
            ],
            pages={"open": (self._open, False)},
            deeds={"page": self._turn, "shelves": self._shelves, "shelf": self._shelf},
        )

    async def page(self, interaction: Interaction, document: str, at: int = 0) -> Message:
        """The page of a document that holds its passage number `at`."""
        place = await self._actions.where(interaction, private=True)
        passages = await self._conversation.catalogue.source(document, place)
        if not passages:
            raise NotFoundError("That source is empty now.")
        held = next(
            (one for one in await self._conversation.catalogue.holdings(place) if one.document.id == document), None
        )
        wording = self._desk.wording_for(interaction)
        return await asyncio.to_thread(source_message, wording, passages, at, held)  # weighs all of them

    async def _titled(self, interaction: Interaction, title: str) -> Message:
        wording = self._desk.wording_for(interaction)
        chosen = await self._choices.chosen(await self._actions.where(interaction, private=True), title)
        if chosen is None:
            return note_message(wording, "no_source", title=title)
        return await self.page(interaction, *chosen)

    async def _open(self, interaction: Interaction, arguments: list[str]) -> Message:
        """A document at a passage, or from its beginning."""
        document, at = [*arguments, "0"][:2]
        return await self.page(interaction, document, int(at))

    async def _turn(self, interaction: Interaction, arguments: list[str]) -> None:
        document, at = arguments
        await show_served(self._desk, interaction, lambda: self.page(interaction, document, int(at)), instead=True)

    async def _named(self, interaction: Interaction, collection: str | None) -> Message:
        place = await self._actions.where(interaction, private=True)
        held = await self._conversation.catalogue.holdings(place, collection)
        shelves = shelves_of(held)
        wording = self._desk.wording_for(interaction)
        if collection is not None and shelves:
            return shelf_message(wording, *shelves[0])
        return await self._overview(interaction, place, held)

    async def _overview(
        self, interaction: Interaction, place: Place, held: Sequence[Holding], page: int = 0
    ) -> Message:
        """The collections; in direct messages with the servers to choose from."""
        wording = self._desk.wording_for(interaction)
        message = sources_message(wording, held, page, unread=await self._conversation.catalogue.unread(place))
        servers = None if place.readers is None else await self._actions.servers(interaction, place.readers)
        return replace(message, rows=(*message.rows, *server_pick(wording.labels, servers)))

    async def _shelves(self, interaction: Interaction, arguments: list[str]) -> None:
        async def page() -> Message:
            place = await self._actions.where(interaction, private=True)
            held = await self._conversation.catalogue.holdings(place)
            return await self._overview(interaction, place, held, int(arguments[0]))

        await show_served(self._desk, interaction, page, instead=True)

    async def _shelf(self, interaction: Interaction, arguments: list[str]) -> None:
        """A collection by its key, from its beginning or at a page."""
        key, number = [*arguments, "0"][:2]

        async def page() -> Message:
            held = await self._conversation.catalogue.holdings(await self._actions.where(interaction, private=True))
            found = next((entry for entry in shelves_of(held) if entry[0].key == key), None)
            if found is None:
                raise NotFoundError("There is no such collection here any more.")
            return shelf_message(self._desk.wording_for(interaction), *found, int(number))

        await show_served(self._desk, interaction, page, instead=True)
