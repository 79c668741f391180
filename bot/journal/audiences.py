"""Who may read which collection, by server.

In: a server, a collection, its new audience. Out: audiences. A collection without a row is open to everyone. Every
change is logged among those of settings, in the transaction that makes it.
"""

from __future__ import annotations

import json
import sqlite3

import aiosqlite

from bot.audience import EVERYONE, audience_words
from bot.journal.clock import now
from bot.journal.connect import Reader
from bot.journal.writer import Writer
from bot.model import Audience


class Audiences:
    """Who may read which collection."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def of_guild(self, guild: str | None) -> dict[str, Audience]:
        """Who may read what in a server, by collection; those not named are open to everyone. Without a server: the
        collections that any server restricts."""
        if guild is None:
            rows = await self._reader.rows("SELECT collection, kind, ids FROM audiences GROUP BY collection")
        else:
            rows = await self._reader.rows("SELECT collection, kind, ids FROM audiences WHERE guild = ?", (guild,))
        return {row["collection"]: _audience(row) for row in rows}

    async def change(self, guild: str, collection: str, audience: Audience, by: str) -> Audience:
        """Set who may read a collection in a server, from now on, and log that as a change of the setting
        `audience COLLECTION` by the member `by`; returns who might before."""

        async def job(db: aiosqlite.Connection) -> Audience:
            rows = await db.execute_fetchall(
                "SELECT kind, ids FROM audiences WHERE guild = ? AND collection = ?", (guild, collection)
            )
            before = next(map(_audience, rows), EVERYONE)
            if before == audience:
                return before
            if audience.kind == "everyone":
                await db.execute("DELETE FROM audiences WHERE guild = ? AND collection = ?", (guild, collection))
            else:
                await db.execute(
                    "INSERT OR REPLACE INTO audiences VALUES (?, ?, ?, ?)",
                    (guild, collection, audience.kind, json.dumps(sorted(audience.ids))),
                )
            await db.execute(
                "INSERT INTO setting_changes (at, who, guild, name, old, new) VALUES (?, ?, ?, ?, ?, ?)",
                (now(), by, guild, f"audience {collection}", audience_words(before), audience_words(audience)),
            )
            return before

        return await self._writer.write(job)


def _audience(row: sqlite3.Row) -> Audience:
    return Audience(row["kind"], frozenset(json.loads(row["ids"])))
