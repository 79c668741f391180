"""Who may read which collection, by server.

In: a server, a collection, its new audience. Out: audiences. A collection without a row is open to everyone. Every
change is logged among those of settings, in the transaction that makes it.
"""

from __future__ import annotations

import json
import sqlite3

import aiosqlite

from bot.audience import EVERYONE, audience_words
from bot.journal.connect import Reader
from bot.journal.schema import now
from bot.journal.writer import Writer
from bot.model import Audience


async def of_guild(reader: Reader, guild: str | None) -> dict[str, Audience]:
    """The audiences set in a server by collection; without a server, for each collection that any server restricts one
    of its audiences."""
    if guild is None:
        rows = await reader.rows("SELECT collection, kind, ids FROM audiences GROUP BY collection")
    else:
        rows = await reader.rows("SELECT collection, kind, ids FROM audiences WHERE guild = ?", (guild,))
    return {row["collection"]: _audience(row) for row in rows}


async def change(writer: Writer, guild: str, collection: str, audience: Audience, by: str) -> Audience:
    """Set an audience and log that; returns the former one. What changes nothing is not logged."""

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

    return await writer.write(job)


def _audience(row: sqlite3.Row) -> Audience:
    return Audience(row["kind"], frozenset(json.loads(row["ids"])))
