"""Who took what was judged away, or deleted it: every export and deletion, for the owners of a server.

In: what was done, by whom, in which server (None: in no single one). Out: the same, newest first. An entry names turns
by their ids and holds no word of them.
"""

from __future__ import annotations

from dataclasses import dataclass

import aiosqlite

from bot.journal.clock import now
from bot.journal.connect import Reader
from bot.journal.writer import Writer


@dataclass(frozen=True, slots=True)
class Audited:
    """An export or a deletion. `who` is None where that member was erased since; `target` is what it was done to.
    `seq` begins the page after it."""

    at: str
    who: str | None
    guild: str | None
    what: str
    target: str
    seq: int = 0


class Audit:
    """The log of exports and deletions."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def log(self, who: str, guild: str | None, what: str, target: str) -> None:
        """Record an export or a deletion, in a server or in no single one."""

        async def job(db: aiosqlite.Connection) -> None:
            await put(db, who, guild, what, target)

        await self._writer.write(job)

    async def entries(self, guild: str | None = None, *, before: int | None = None, limit: int = 100) -> list[Audited]:
        """Exports and deletions, of one server or all, newest first; `before` is the `seq` of the last one seen."""
        return await entries(self._reader, guild=guild, before=before, limit=limit)


async def put(db: aiosqlite.Connection, who: str, guild: str | None, what: str, target: str) -> None:
    """Record it within a transaction that does it."""
    await db.execute(
        "INSERT INTO audit (at, who, guild, what, target) VALUES (?, ?, ?, ?, ?)", (now(), who, guild, what, target)
    )


async def entries(
    reader: Reader, *, guild: str | None = None, who: str | None = None, before: int | None = None, limit: int = -1
) -> list[Audited]:
    """The newest entries that fit every filter given, newest first; `before` is the `seq` of the last one seen."""
    rows = await reader.rows(
        """SELECT * FROM audit WHERE (:guild IS NULL OR guild = :guild) AND (:who IS NULL OR who = :who)
           AND (:before IS NULL OR seq < :before) ORDER BY seq DESC LIMIT :limit""",
        {"guild": guild, "who": who, "before": before, "limit": limit},
    )
    return [Audited(row["at"], row["who"], row["guild"], row["what"], row["target"], row["seq"]) for row in rows]
