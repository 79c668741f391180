"""Who may see what where. In: places, collections, what a server restricts. Out: the collections to be seen there.

Filtering comes before all else: what this leaves out is neither searched nor counted.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from bot.audience import EVERYONE, STRANGERS, guild_of, may_read, shown_name
from bot.errors import AskError, NotFoundError
from bot.ingest.store.library import Library
from bot.journal import Journal
from bot.model import Audience, Place, Surface
from bot.servers import ServerSettings


def chosen_of(collections: Iterable[str], wanted: str | None, name: Callable[[str], str] = str) -> frozenset[str]:
    """The wanted one of `collections`, or all of them. `name` is what each goes by; several may go by the same.
    Raises `AskError` for one that is not among them."""
    collections = frozenset(collections)
    if wanted is None:
        return collections
    chosen = frozenset(collection for collection in collections if name(collection) == wanted)
    if not chosen:
        known = ", ".join(sorted(set(map(name, collections))))
        raise AskError(
            f"There is no collection {wanted!r}. Choose one of these: {known or 'none yet'}.",
            "no-collection",
            wanted=wanted,
            known=known,
        )
    return chosen


def answered_from(collections: frozenset[str], names: tuple[str, ...] | None) -> frozenset[str]:
    """Those of some collections that a server lets be answered from, by the names that it has set; None is all."""
    if names is None:
        return collections
    return frozenset(name for name in collections if not {name, shown_name(name)}.isdisjoint(names))


def strangers_to(collections: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """Those of some names, as a server sets them, that are no collection."""
    known = frozenset(called for name in collections for called in (name, shown_name(name)))
    return tuple(name for name in names if name not in known)


def naming(surface: Surface) -> Callable[[str], str]:
    """What a collection goes by: an operator in the terminal tells those of all servers apart."""
    return str if surface == "terminal" else shown_name


class Access:
    """What may be seen in a place: the collections that everyone who can read there may read."""

    def __init__(self, library: Library, journal: Journal) -> None:
        self._library = library
        self._journal = journal

    async def visible(self, place: Place) -> frozenset[str]:
        """The collections whose quotes may be shown in a place, by their full names, which are not for showing."""
        return await self.allowed(place)

    async def allowed(self, place: Place, wanted: str | None = None) -> frozenset[str]:
        """The collections that `place` may be answered from, all of them or the wanted one: those that everyone who can
        read there may read. Only an operator in the terminal sees all. Raises `AskError` for one that there is not."""
        names = await self._readable(place, await asyncio.to_thread(self._library.collections))
        return chosen_of(names, wanted, naming(place.surface))

    async def collections(self, place: Place, settings: ServerSettings | None = None) -> tuple[str, ...]:
        """The names of the collections that a place may see; with `settings`, that are answered from there."""
        visible = await self.visible(place)
        if settings is not None:
            visible = answered_from(visible, settings.collections)
        return tuple(sorted(set(map(naming(place.surface), visible))))

    async def reviewable(self, place: Place) -> frozenset[str]:
        """`visible`, with the collections that are gone since, as far as they could be seen there if they were not."""
        gone = await self._journal.recorded_collections()
        return await self.visible(place) | frozenset(await self._readable(place, gone))

    async def may_use(self, place: Place, collection: str) -> bool:
        """Whether a collection (by its full name), if there were such a one, might be seen in a place."""
        return bool(await self._readable(place, [collection]))

    async def restricts(self, guild: str) -> bool:
        """Whether it matters in a server who reads a place: where nothing is restricted, it need not be found out."""
        return bool(await self._journal.audiences.of_guild(guild))

    async def audience_channels(self, guild: str) -> frozenset[str]:
        """The channels of a server that matter to who may read what: those that are an audience."""
        found = (await self._journal.audiences.of_guild(guild)).values()
        return frozenset[str]().union(*(audience.ids for audience in found if audience.kind == "channels"))

    async def audiences(self, guild: str) -> dict[str, Audience]:
        """All collections of a server, its own and the shared ones, by full name, with who may read them there."""
        names = await asyncio.to_thread(self._library.collections)
        restricted = await self._journal.audiences.of_guild(guild)
        return {name: restricted.get(name, EVERYONE) for name in names if guild_of(name) in {None, guild}}

    async def restricted(self, names: Iterable[str]) -> dict[str, Audience]:
        """Of all servers together: collections with who may read them; of a shared one, in a server that restricts
        it."""
        restricted = await self._journal.audiences.of_guild(None)
        return {name: restricted.get(name, EVERYONE) for name in names}

    async def set_audience(self, guild: str, collection: str, audience: Audience, by: str) -> Audience:
        """Say who may read a collection (by its full name) in a server; it counts from the next click on. Returns who
        might before. Raises `NotFoundError` for one that the server does not have."""
        if collection not in await self.audiences(guild):
            raise NotFoundError(f"There is no collection {collection!r} in that server.")
        return await self._journal.audiences.change(guild, collection, audience, by)

    async def _readable(self, place: Place, names: Iterable[str]) -> list[str]:
        if place.surface == "terminal" and place.readers is None:
            return list(names)
        readers = place.readers or STRANGERS
        audiences = await self._journal.audiences.of_guild(readers.guild)
        return [
            name
            for name in names
            if guild_of(name) in {None, readers.guild} and may_read(audiences.get(name, EVERYONE), readers)
        ]
