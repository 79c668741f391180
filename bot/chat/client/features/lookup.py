"""/lookup, and the buttons that go from one passage to the next. In: the desk. Out: a `Feature`."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from typing import Any

from discord import app_commands

from bot.answer.lookup import Found
from bot.chat.client.actions import Actions
from bot.chat.client.choices import Choices
from bot.chat.client.desk import Desk
from bot.chat.client.feature import Feature, Interaction, everywhere
from bot.chat.client.features.sources import Sources
from bot.chat.client.showing import show_served
from bot.chat.escape import one_line
from bot.chat.lookup import FIND, FOUND, WORDS, Search, key_of, lookup_message, passage_message, search_for, search_of
from bot.chat.measure import cut, units
from bot.chat.message import Message
from bot.chat.pages import note_message
from bot.chat.reply import Wording
from bot.errors import NotFoundError
from bot.model import Place
from bot.text.period import Period, date_of


def lookup(desk: Desk, actions: Actions) -> Feature:
    """Passages for words."""
    return _Lookup(desk, actions).feature()


class _Lookup:
    def __init__(self, desk: Desk, actions: Actions) -> None:
        self._desk = desk
        self._conversation = desk.conversation
        self._actions = actions
        self._choices = Choices(desk.conversation, actions)
        self._sources = Sources(desk, actions)

    def feature(self) -> Feature:
        """The command, and what its buttons do."""
        labels = self._desk.wording.labels

        @app_commands.describe(
            words=labels.command_lookup_words,
            collection=labels.command_lookup_collection,
            since=labels.command_lookup_from,
            until=labels.command_lookup_to,
        )
        @app_commands.rename(since="from", until="to")
        @app_commands.autocomplete(
            collection=self._choices.collections, since=self._choices.dates, until=self._choices.dates
        )
        async def command(
            interaction: Interaction,
            words: str,
            collection: str | None = None,
            since: str | None = None,
            until: str | None = None,
        ) -> None:
            async def page() -> Message:
                return await self._asked(interaction, words, collection, since or "", until or "")

            await show_served(self._desk, interaction, page)

        return Feature(
            commands=[everywhere("lookup", labels.command_lookup, command)],
            pages={"nearest": (self._nearest, False)},
            deeds={FIND: self._pressed, "around": self._turn},
        )

    async def _asked(
        self, interaction: Interaction, words: str, collection: str | None, since: str, until: str
    ) -> Message:
        wording = self._desk.wording_for(interaction)
        if units(one_line(words)) > WORDS:
            return note_message(wording, "long_words", most=WORDS)
        dates = [typed and date_of(typed) for typed in (since, until)]
        if None in dates:
            typed = (since, until)[dates.index(None)]
            return note_message(wording, "bad_date", typed=typed)
        period = Period(*(date or "" for date in dates))
        if period.backwards:
            return note_message(wording, "bad_period", since=period.since, until=period.until)
        place = await self._actions.where(interaction, private=True)
        found = await self._conversation.catalogue.lookup(words, place, collection, FOUND, period)
        return await _page(wording, search_for(words, collection, period), found, 0)

    async def _nearest(self, interaction: Interaction, arguments: list[str]) -> Message:
        """A heading that an answer offered, looked up."""
        turn, number = arguments
        place = await self._actions.where(interaction, private=True)
        words = cut(one_line(await self._conversation.nearest(turn, int(number), place)), WORDS)
        search = Search(words)
        return await _page(self._desk.wording_for(interaction), search, await self._found(search, place), 0)

    async def _pressed(self, interaction: Interaction, arguments: list[str]) -> None:
        """A button of a lookup: "p3" and "n5" turn to a passage, "s" has it chosen from the list; "c" and "o" with
        document and passage show it in context or open the document."""
        what, wanted = arguments[0][:1], arguments[-1] if arguments[0] == "s" else arguments[0][1:]
        search = search_of(_custom_ids(interaction))

        async def page() -> Message:
            wording = self._desk.wording_for(interaction)
            if search is None or what not in "pnsco":
                return note_message(wording, "outdated")
            if what == "o":
                document, at = wanted.split("-")
                return await self._sources.page(interaction, document, int(at))
            if what == "c":
                document, at = wanted.split("-")
                return await self._in_context(interaction, search, document, int(at))
            place = await self._actions.where(interaction, private=True)
            found = await self._found(search, place)
            return await _page(wording, search, found, int(wanted))

        await show_served(self._desk, interaction, page, instead=what in "pns")

    async def _turn(self, interaction: Interaction, arguments: list[str]) -> None:
        """Show a passage among its neighbours."""
        document, n = arguments

        async def page() -> Message:
            place = await self._actions.where(interaction, private=True)
            around = await self._conversation.catalogue.around(document, int(n), place)
            return await asyncio.to_thread(passage_message, self._desk.wording_for(interaction), around)

        await show_served(self._desk, interaction, page, instead=True)

    async def _in_context(self, interaction: Interaction, search: Search, document: str, n: int) -> Message:
        place = await self._actions.where(interaction, private=True)
        around = await self._conversation.catalogue.around(document, n, place)
        found = await self._found(search, place)
        marks = next((one.marks for one in found if one.hit.passage.id == around.passage.id), ())
        return await asyncio.to_thread(passage_message, self._desk.wording_for(interaction), around, marks)

    async def _found(self, search: Search, place: Place) -> list[Found]:
        """What a place may see of it now. Raises `NotFoundError` for a collection that it may not see."""
        collection: str | None = None
        if search.collection:
            names = await self._conversation.access.collections(place)
            collection = next((name for name in names if key_of(name) == search.collection), None)
            if collection is None:
                raise NotFoundError("There is no such collection here any more.")
        return await self._conversation.catalogue.lookup(search.words, place, collection, FOUND, search.period)


async def _page(wording: Wording, search: Search, found: Sequence[Found], at: int) -> Message:
    return await asyncio.to_thread(lookup_message, wording, search, found, at)


def _custom_ids(interaction: Interaction) -> Iterator[str]:
    """The ids of the controls of the message whose button was pressed, in their order."""
    pending: list[Any] = list(interaction.message.components) if interaction.message else []
    while pending:
        component = pending.pop(0)
        if custom_id := getattr(component, "custom_id", None):
            yield custom_id
        pending = [*getattr(component, "children", ()), *pending]
