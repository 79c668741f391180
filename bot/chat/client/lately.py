"""When members who have opted out asked, for a day: so that a server's limits hold for them, after a restart too.

In: a member, a server, a time. Out: the times of the day before.

It is a file of its own, so that the journal, its backups and exports know nothing of it. A member stands there as a
digest, keyed by a secret that is not on the disk and by a salt of the day that goes with the day: who reads the file
cannot tell who that is, and whoever has the secret cannot any more once the day is over.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import os
import secrets
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Self

_log = logging.getLogger(__name__)

DAY = timedelta(days=1)
_MEMBERS = 5_000  # of one day; who asked longest ago makes room

Times = dict[str, dict[str, list[float]]]
"""By digest of a member and by server, seconds since 1970, the oldest first."""


@dataclass(slots=True)
class _Day:
    salt: str = field(default_factory=lambda: secrets.token_hex(16))
    asked: Times = field(default_factory=Times)


class Lately:
    """What was asked by members who have opted out. `secret` is one that the file's readers do not have."""

    def __init__(self, file: Path | None = None, secret: str = "") -> None:
        self._file = file
        self._secret = secret.encode()
        self._days: dict[date, _Day] = {}
        self._writing = asyncio.Lock()

    @classmethod
    def read(cls, file: Path, secret: str) -> Self:
        """As it was when the file was written last; empty where there is none, or none that can be read."""
        lately = cls(file, secret)
        try:
            for day, values in json.loads(file.read_text(encoding="utf-8")).items():
                lately._days[date.fromisoformat(day)] = _Day(str(values["salt"]), _since(values["asked"], 0.0))
        except FileNotFoundError:
            pass
        except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            _log.warning("%s cannot be read (%s): who asked how much starts anew", file, error)
            lately._days.clear()
        return lately

    def times(self, asker: str, guild: str, now: datetime) -> list[datetime]:
        """When a member asked of a server in the day before `now`, newest first."""
        found = [at for day in self._days.values() for at in day.asked.get(self._who(day, asker), {}).get(guild, ())]
        return sorted((at for one in found if (at := datetime.fromtimestamp(one, UTC)) > now - DAY), reverse=True)

    async def note(self, asker: str, guild: str, at: datetime, most: int) -> None:
        """A member asked of a server; the newest `most` times of a day are kept."""
        day = self._days.setdefault(at.astimezone(UTC).date(), _Day())
        who = self._who(day, asker)
        servers = day.asked[who] = day.asked.pop(who, {})  # who asked last comes last
        servers[guild] = [*servers.get(guild, ()), at.timestamp()][-most:]
        while len(day.asked) > _MEMBERS:
            del day.asked[next(iter(day.asked))]
        self._drop(at - DAY)
        await self._write()

    async def forget_old(self, now: datetime) -> None:
        """Nothing is kept for longer than a day."""
        if self._drop(now - DAY):
            await self._write()

    async def forget(self, asker: str) -> None:
        """Nothing of this member is kept any longer."""
        if [day for day in self._days.values() if day.asked.pop(self._who(day, asker), None)]:
            await self._write()

    def _who(self, day: _Day, asker: str) -> str:
        return hmac.new(self._secret, f"{day.salt} {asker}".encode(), hashlib.sha256).hexdigest()[:32]

    def _drop(self, before: datetime) -> bool:
        """Whether anything was that old."""
        left = {day: _Day(one.salt, _since(one.asked, before.timestamp())) for day, one in self._days.items()}
        left = {day: one for day, one in left.items() if day >= before.astimezone(UTC).date()}
        dropped, self._days = left != self._days, left
        return dropped

    async def _write(self) -> None:
        if self._file is None:
            return
        async with self._writing:
            days = {day.isoformat(): one for day, one in self._days.items() if one.asked}
            text = json.dumps({day: {"salt": one.salt, "asked": one.asked} for day, one in days.items()})
            try:
                await asyncio.to_thread(_replace, self._file, text)
            except OSError as error:
                _log.warning("%s cannot be written (%s): a restart forgets who asked how much", self._file, error)


def _since(asked: Times, after: float) -> Times:
    """What was asked after that."""
    found = {
        who: {guild: new for guild, times in servers.items() if (new := [at for at in times if at > after])}
        for who, servers in asked.items()
    }
    return {who: servers for who, servers in found.items() if servers}


def _replace(file: Path, text: str) -> None:
    """The file holds the text or what it held before; its owner alone may read it."""
    new = file.with_name(f".{file.name}.new")
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600), "w", encoding="utf-8") as out:  # noqa: PTH123
        out.write(text)
    new.replace(file)
