"""What channels are called. In: names as the bot hears of them. Out: names by id, for who reads figures and queues.

Of a thread, only the channel that it is in is named: its own name may be somebody's question.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping

import aiosqlite

from bot.journal.connect import Reader
from bot.journal.writer import Writer


async def call(writer: Writer, guild: str, names: Mapping[str, str]) -> None:
    """Channels of a server are called so, by id."""

    async def job(db: aiosqlite.Connection) -> None:
        await db.executemany(
            """INSERT INTO channels (channel, guild, name) VALUES (?, ?, ?)
               ON CONFLICT (channel) DO UPDATE SET name = excluded.name WHERE name <> excluded.name""",
            [(channel, guild, name) for channel, name in names.items()],
        )

    await writer.write(job)


async def names(reader: Reader, channels: Collection[str]) -> dict[str, str]:
    """What these channels are called, as far as that is known."""
    rows = await reader.rows(
        "SELECT channel, name FROM channels WHERE channel IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(channels)),),
    )
    return {row["channel"]: row["name"] for row in rows}


async def called(reader: Reader, name: str, guild: str | None) -> list[str]:
    """The channels that are called so, in one server or in any; capitals do not matter."""
    rows = await reader.rows(
        "SELECT channel FROM channels WHERE name = ?1 COLLATE NOCASE AND (?2 IS NULL OR guild = ?2) ORDER BY channel",
        (name, guild),
    )
    return [row["channel"] for row in rows]
