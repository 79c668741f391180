"""How much one member may ask. In: who asks where, what is set there. Out: leave to ask, or a `Refusal` with the time.

What was asked is counted in the journal, so that a restart forgives nothing, with what is being answered added to it.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from bot.chat.client.recent import Recent
from bot.journal import Journal
from bot.servers import ServerSettings

AT_ONCE = 3
"""Questions of one member, wherever they ask, that are answered at the same time."""

_DAY = timedelta(days=1)
_TOLD = 5_000
_MANY_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a question is not taken: its channel or the member's role is ignored; too soon after the last; too many in
    a day; too many at once. `until` is when it will be, in seconds since 1970; 0 where that cannot be told."""

    kind: Literal["channel", "role", "cooldown", "cap", "many"]
    until: int = 0


class RefusedError(Exception):
    """A question that is not taken."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(f"refused: {refusal.kind}")
        self.refusal = refusal


class Limits:
    """Counts questions of members."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._running: dict[str, list[tuple[str | None, datetime]]] = {}
        self._told: Recent[tuple[str | None, str, str], float] = Recent(_TOLD)

    @asynccontextmanager
    async def admitted(self, asker: str, guild: str | None, settings: ServerSettings) -> AsyncGenerator[None]:
        """Leave to ask one question, which counts as being answered until the end. Raises `RefusedError`."""
        mine = (guild, datetime.now(UTC))
        running = self._running.setdefault(asker, [])
        running.append(mine)
        try:
            if len(running) > AT_ONCE:
                raise RefusedError(Refusal("many"))
            if refusal := await self._refusal(asker, guild, settings, mine):
                raise RefusedError(refusal)
            yield
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

    async def _refusal(
        self, asker: str, guild: str | None, settings: ServerSettings, mine: tuple[str | None, datetime]
    ) -> Refusal | None:
        if guild is None or not (settings.cooldown or settings.daily_cap):
            return None
        _, now = mine
        running = [one[1] for one in self._running[asker] if one[0] == guild and one is not mine]
        most = settings.daily_cap or 1
        asked = await self._journal.asked(asker, guild, since=now - _DAY, limit=most)
        # A question that is being answered may be in the journal already.
        times = sorted({*asked, *(at for at in running if not asked or at > asked[0])}, reverse=True)
        if settings.daily_cap and len(times) >= settings.daily_cap:
            return Refusal("cap", _unix(times[settings.daily_cap - 1] + _DAY))
        over = times[0] + timedelta(seconds=settings.cooldown) if times else now
        return Refusal("cooldown", _unix(over)) if over > now else None


def _unix(at: datetime) -> int:
    return int(at.timestamp()) + 1
