"""What is set for a place, kept for a moment. In: the journal, ids. Out: the `ServerSettings` in force.

What this process changes holds at once; what another one changes (`quoth settings`), after `FRESH_SECONDS`.
"""

from __future__ import annotations

import time

from bot.chat.client.recent import Recent
from bot.journal import Journal
from bot.servers import ServerSettings

FRESH_SECONDS = 2.0
_SERVERS = 500
_PLACES = 200  # of one server


_Places = Recent[tuple[str | None, str | None], tuple[float, ServerSettings]]


class Standing:
    """The settings of the servers that were heard of last."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._servers: Recent[str, _Places] = Recent(_SERVERS)
        self._changes = journal.servers.changes_made

    async def at(self, guild: str | None, channel: str | None = None, parent: str | None = None) -> ServerSettings:
        """What is in force in a channel, or in a thread of `parent`. Raises `SettingsError` or `JournalError`."""
        if guild is None:
            return ServerSettings()
        if self._changes != self._journal.servers.changes_made:
            self._changes = self._journal.servers.changes_made
            self._servers.clear()
        places = self._servers.get(guild)
        if places is None:
            places = _Places(_PLACES)
            self._servers.put(guild, places)
        kept = places.get((channel, parent))
        if kept is not None and time.monotonic() - kept[0] < FRESH_SECONDS:
            return kept[1]
        before, read_at = self._changes, time.monotonic()
        found = await self._journal.servers.in_force_at(guild, channel, parent)
        if before == self._journal.servers.changes_made:  # else it may be what was set before
            places.put((channel, parent), (read_at, found))
        return found
