"""What the options of commands offer while a member types. In: an interaction, what was typed. Out: at most 25 choices
of what that member may see where they type.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Iterable
from dataclasses import dataclass

from discord import app_commands

from bot.chat.client.actions import Actions
from bot.chat.client.feature import Interaction
from bot.chat.escape import one_line
from bot.chat.measure import shorten
from bot.conversation import Conversation, HeadingRef
from bot.errors import QuothError
from bot.model import Place
from bot.text.period import date_of

_log = logging.getLogger(__name__)

Choice = app_commands.Choice[str]
_MOST = 25
_ROOM = 100
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
    published: str

    @property
    def value(self) -> str:
        """What Discord hands back when it is chosen."""
        return f"{self.document}:{self.at}"


class Choices:
    """Lists of what a place may see. Titles and headings are kept for a moment, because each key asks for them: by the
    collections that may be seen, so that nobody gets what another one may."""

    def __init__(self, conversation: Conversation, actions: Actions) -> None:
        self._conversation = conversation
        self._actions = actions
        self._entries: dict[frozenset[str], tuple[float, list[Entry]]] = {}
        self._reading = asyncio.Lock()

    async def collections(self, interaction: Interaction, typed: str) -> list[Choice]:
        """Names of collections."""
        return await self._names(interaction, typed, answering=False)

    async def answering(self, interaction: Interaction, typed: str) -> list[Choice]:
        """Names of the collections that answers come from there."""
        return await self._names(interaction, typed, answering=True)

    async def questions(self, interaction: Interaction, typed: str) -> list[Choice]:
        """What others asked and reviewers approved, where it holds all words that are typed."""
        try:
            known = await self._conversation.approved(await self._actions.where(interaction, private=True))
        except QuothError:
            _log.exception("questions could not be listed")
            return []
        wanted = typed.casefold().split()
        fitting = [one for one in known if len(one) <= _ROOM and all(word in one.casefold() for word in wanted)]
        return [Choice(name=one, value=one) for one in fitting[:_MOST]]

    async def _names(self, interaction: Interaction, typed: str, *, answering: bool) -> list[Choice]:
        try:
            place = await self._actions.where(interaction, private=True)
            settings = await self._actions.settings(interaction, place.readers) if answering else None
            names = await self._conversation.access.collections(place, settings)
        except QuothError:
            _log.exception("collections could not be listed")
            return []
        wanted = typed.casefold().strip()
        fitting = [name for name in names if wanted in name.casefold() and len(name) <= _ROOM]
        return [Choice(name=name, value=name) for name in fitting[:_MOST]]

    async def titles(self, interaction: Interaction, typed: str) -> list[Choice]:
        """Titles of documents, and headings once something is typed."""
        entries = await self._now(interaction)
        fitting = await asyncio.to_thread(matching, entries, typed)
        return [Choice(name=shorten(entry.name, _ROOM) or "–", value=entry.value) for entry in fitting[:_MOST]]

    async def dates(self, interaction: Interaction, typed: str) -> list[Choice]:
        """The years in which something was published; of a typed year the months, of a month the days."""
        entries = await self._now(interaction)
        return [Choice(name=date, value=date) for date in dates_for(entries, typed)[:_MOST]]

    async def chosen(self, place: Place, title: str) -> tuple[str, int] | None:
        """The document and passage that a choice, or a typed title, means."""
        entries = await self._all(place)
        chosen = next((entry for entry in entries if entry.value == title), None)
        chosen = chosen or next(iter(await asyncio.to_thread(matching, entries, title)), None)
        return None if chosen is None else (chosen.document, chosen.at)

    async def _now(self, interaction: Interaction) -> list[Entry]:
        try:
            return await self._all(await self._actions.where(interaction, private=True))
        except QuothError:
            _log.exception("headings could not be listed")
            return []

    async def _all(self, place: Place) -> list[Entry]:
        allowed = await self._conversation.access.visible(place)
        async with self._reading:
            at, entries = self._entries.get(allowed, (float("-inf"), []))
            if time.monotonic() - at > _FRESH_SECONDS:
                headings = await self._conversation.catalogue.headings(place, allowed)
                entries = await asyncio.to_thread(lambda: [entry_of(heading) for heading in headings])
                self._entries.pop(allowed, None)
                self._entries[allowed] = (time.monotonic(), entries)
                while len(self._entries) > _KEPT:
                    del self._entries[next(iter(self._entries))]
            return entries


def matching(entries: list[Entry], typed: str) -> list[Entry]:
    """Entries that hold every typed word, those that begin with what was typed first, of these titles first."""
    start = typed.casefold().strip()
    wanted = start.split()
    if not wanted:
        return [entry for entry in entries if entry.is_title]
    fitting = [entry for entry in entries if all(word in entry.folded for word in wanted)]
    return sorted(fitting, key=lambda entry: (not entry.last.startswith(start), not entry.is_title))


def dates_for(entries: Iterable[Entry], typed: str) -> list[str]:
    """The dates that go on from what was typed, the newest first."""
    start = typed.strip()
    room = 4 if len(start) < 4 else 7 if len(start) < 7 else 10
    return sorted(
        {entry.published[:room] for entry in entries if entry.published.startswith(start)} - {""}, reverse=True
    )


def entry_of(ref: HeadingRef) -> Entry:
    """What /source offers for a heading."""
    title = one_line(ref.document.meta.title)
    name = f"{title} › {one_line(ref.heading)}" if ref.heading else title
    last = ref.heading or ref.document.meta.title
    at = int(ref.passage.rsplit("-", 1)[-1])
    published = date_of((ref.document.meta.published or "").split("T")[0]) or ""
    return Entry(name, name.casefold(), last.casefold(), not ref.heading, ref.document.id, at, published)
