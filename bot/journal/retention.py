"""The end of what is kept. In: a time, how long answers are kept where a server has set nothing. Out: what has expired.

Leaves no byte of it, like erasing; the audit log says how many answers of which server went.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from bot.journal.audit import Audit
from bot.journal.clock import stamp
from bot.journal.connect import Reader
from bot.journal.removal import delete_turns
from bot.journal.scrub import scrub
from bot.journal.writer import Writer
from bot.servers import SETTINGS


@dataclass(frozen=True, slots=True)
class Expired:
    """Turns of one server, of no server where `guild` is None, that were older than `days` days.

    Of these, `pending` were still to be reviewed: reported, disliked, or a second opinion was asked for. `frozen` tests
    were made of them, which go with them.
    """

    guild: str | None
    days: int
    turns: int
    pending: int = 0
    frozen: int = 0

    @property
    def in_words(self) -> str:
        """For a log."""
        rest = [f"{self.pending:,} still to be reviewed"] if self.pending else []
        rest += [f"with {self.frozen:,} tests"] if self.frozen else []
        return ", ".join([f"{self.turns:,} answers older than {self.days} days", *rest])


@dataclass(frozen=True, slots=True)
class ExpiryReceipt:
    """What has expired, and whether no byte of it is left in the journal's files (see `ErasureReceipt`)."""

    expired: tuple[Expired, ...]
    problems: tuple[str, ...] = ()

    @property
    def turns(self) -> int:
        """All of them."""
        return sum(one.turns for one in self.expired)


class Retention:
    """What has been kept long enough."""

    def __init__(self, writer: Writer, reader: Reader, path: Path) -> None:
        self._writer = writer
        self._reader = reader
        self._path = path
        self._audit = Audit(writer, reader)

    async def expirable(self, at: datetime, days: int | None) -> tuple[Expired, ...]:
        """What `expire` would remove at that time, nothing removed: by server, those with the most turns first."""
        found: list[Expired] = []
        for guild, kept in await _kept(self._reader, days):
            (row,) = await self._reader.rows(
                """SELECT count(*) AS n,
                          sum(verdicts = 0 AND (disliked > 0 OR reported > 0)
                              OR verdicts < 2 AND id IN (SELECT turn FROM second_reviews)) AS pending,
                          sum(id IN (SELECT turn FROM frozen)) AS frozen
                   FROM turns WHERE guild IS ? AND asked_at < ?""",
                (guild, _before(at, kept)),
            )
            if row["n"]:
                found.append(Expired(guild, kept, row["n"], row["pending"], row["frozen"]))
        return tuple(sorted(found, key=lambda one: (-one.turns, one.guild or "")))

    async def expire(self, at: datetime, days: int | None) -> ExpiryReceipt:
        """Remove the turns that are older than the `retention_days` of their server; `days` holds where a server has
        set none and outside servers, None keeps. Other writes go between the batches; the file is rewritten only if any
        has expired. The audit log says how many of which server, and how many were still to be reviewed."""
        expired: list[Expired] = []
        for one in await self.expirable(at, days):
            gone = await delete_turns(self._writer, "guild IS ? AND asked_at < ?", (one.guild, _before(at, one.days)))
            expired.append(replace(one, turns=gone))
        problems = await scrub(self._writer, self._path) if expired else []
        for one in expired:
            await self._audit.log("retention", one.guild, "expire", one.in_words)
        return ExpiryReceipt(tuple(expired), tuple(problems))


async def _kept(reader: Reader, days: int | None) -> list[tuple[str | None, int]]:
    """Each server that has turns, None for what was asked outside servers, with how long it keeps them."""
    rows = await reader.rows(
        """SELECT t.guild, s.value FROM (SELECT DISTINCT guild FROM turns) AS t
           LEFT JOIN server_settings AS s ON s.guild = t.guild AND s.channel = '' AND s.name = 'retention_days'"""
    )
    kept: list[tuple[str | None, int]] = []
    for row in rows:
        own = None if row["value"] is None else SETTINGS["retention_days"].parse(row["value"])
        limit = own if isinstance(own, int) else days
        if limit is not None:
            kept.append((row["guild"], limit))
    return kept


def _before(at: datetime, days: int) -> str:
    return stamp(at - timedelta(days=days))
