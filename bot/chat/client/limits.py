"""How much one member may ask. In: who asks where, what is set there. Out: leave to ask, or a `Refusal` with the time.

What was asked is counted in the journal, so that a restart forgives nothing, with what is being answered added to it.
The journal does not know who asked of those who have opted out: when these asked is in `Lately` for a day.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from bot.chat.client.lately import DAY, Lately
from bot.chat.client.recent import Recent
from bot.errors import JournalError
from bot.journal import Journal
from bot.servers import ServerSettings

AT_ONCE = 3
"""Questions of one member, wherever they ask, that are answered at the same time."""

_TOLD = 5_000
_MANY_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a question is not taken: its channel or the member's role is ignored; too soon after the last; too many in
    a day; too many at once. `until` is when it will be, in seconds since 1970; 0 where that cannot be told."""

    kind: Literal["channel", "role", "cooldown", "cap", "many"]
    until: int = 0


Admit = Callable[[str | None, ServerSettings], Awaitable[None]]
"""Leave to ask of a server, as it is set there. Raises `RefusedError`."""


class RefusedError(Exception):
    """A question that is not taken."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(f"refused: {refusal.kind}")
        self.refusal = refusal


@dataclass(slots=True)
class _Running:
    """A question that is being answered, of which server, since when; as many as `most` count there in a day, 0 where
    there is no limit."""

    guild: str | None
    at: datetime
    most: int = 0


class Limits:
    """Counts questions of members; `lately` are those that the journal does not tell of."""

    def __init__(self, journal: Journal, lately: Lately | None = None) -> None:
        self._journal = journal
        self.lately = lately or Lately()
        self._running: dict[str, list[_Running]] = {}
        self._told: Recent[tuple[str | None, str, str], float] = Recent(_TOLD)

    @asynccontextmanager
    async def admitted(self, asker: str, guild: str | None, settings: ServerSettings) -> AsyncGenerator[Admit]:
        """Leave to ask one question, which counts as being answered until the end. Where the server that is asked is
        found out only then, call what is given with it, and its settings. Both raise `RefusedError`."""
        mine = _Running(guild, datetime.now(UTC))
        running = self._running.setdefault(asker, [])
        running.append(mine)

        async def admit(guild: str | None, settings: ServerSettings) -> None:
            mine.guild = guild
            mine.most = settings.daily_cap or min(1, settings.cooldown)
            if refusal := await self._refusal(asker, settings, mine):
                raise RefusedError(refusal)

        try:
            if len(running) > AT_ONCE:
                raise RefusedError(Refusal("many"))
            await admit(guild, settings)
            yield admit
            await self._answered(asker, mine)
        finally:
            running[:] = [one for one in running if one is not mine]
            if not running and self._running.get(asker) is running:
                del self._running[asker]

    def tells(self, guild: str | None, asker: str, refusal: Refusal) -> bool:
        """Whether somebody is to be told of a refusal: once, until what it tells is over."""
        key, now = (guild, asker, refusal.kind), time.time()
        if now < (self._told.get(key) or 0.0):
            return False
        self._told.put(key, float(refusal.until) or now + _MANY_SECONDS)
        return True

    async def _answered(self, asker: str, mine: _Running) -> None:
        if mine.guild is None or not mine.most:
            return
        with suppress(JournalError):  # the answer stands
            if await self._journal.choices.opted_out(asker) is not None:
                await self.lately.note(asker, mine.guild, mine.at, mine.most)

    async def _refusal(self, asker: str, settings: ServerSettings, mine: _Running) -> Refusal | None:
        guild, now = mine.guild, mine.at
        if guild is None or not (settings.cooldown or settings.daily_cap):
            return None
        running = [one.at for one in self._running[asker] if one.guild == guild and one is not mine]
        most = settings.daily_cap or 1
        asked = await self._journal.asked(asker, guild, since=now - DAY, limit=most)
        # A question that is being answered may be in the journal already.
        running = [at for at in running if not asked or at > asked[0]]
        times = sorted({*asked, *running, *self.lately.times(asker, guild, now)}, reverse=True)
        if settings.daily_cap and len(times) >= settings.daily_cap:
            return Refusal("cap", _unix(times[settings.daily_cap - 1] + DAY))
        over = times[0] + timedelta(seconds=settings.cooldown) if times else now
        return Refusal("cooldown", _unix(over)) if over > now else None


def _unix(at: datetime) -> int:
    return int(at.timestamp()) + 1
