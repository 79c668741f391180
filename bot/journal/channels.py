"""What channels are called. In: names as the bot hears of them. Out: names by id, for who reads figures and queues.

Of a thread, only the channel that it is in is named: its own name may be somebody's question. A name is kept as long as
the channel is there, or a turn of it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import aiosqlite

from bot.journal import scopes
from bot.journal.connect import Reader
from bot.journal.writer import Writer


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel of a server, by its name."""

    id: str
    guild: str
    name: str


class Channels:
    """What channels are called."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def call(self, guild: str, names: Mapping[str, str]) -> None:
        """Record what the channels of a server are called, by id: all that are there. Of others, a name is kept as long
        as a turn is."""
        rows = await self._reader.rows(
            """SELECT channel FROM channels WHERE guild = ?1 AND channel NOT IN (SELECT value FROM json_each(?2))
               AND channel NOT IN (SELECT channel FROM turns INDEXED BY turns_by_time
                                   WHERE guild = ?1 AND channel IS NOT NULL)""",
            (guild, json.dumps(sorted(names))),
        )

        async def job(db: aiosqlite.Connection) -> None:
            await db.executemany("DELETE FROM channels WHERE channel = ?", [(row["channel"],) for row in rows])
            await db.executemany(
                """INSERT INTO channels (channel, guild, name) VALUES (?, ?, ?)
                   ON CONFLICT (channel) DO UPDATE SET name = excluded.name WHERE name <> excluded.name""",
                [(channel, guild, name) for channel, name in names.items()],
            )

        await self._writer.write(job)

    async def names(self, ids: Collection[str]) -> dict[str, str]:
        """What channels are called, by id, as far as that is known."""
        rows = await self._reader.rows(
            "SELECT channel, name FROM channels WHERE channel IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(ids)),),
        )
        return {row["channel"]: row["name"] for row in rows}

    async def called(
        self, name: str, guild: str | None = None, within: frozenset[str] | None = None, limit: int = 12
    ) -> list[Channel]:
        """Channels with turns that are called so, else whose name holds that: in one server or in any, and with turns
        that could see nothing outside of `within`, if given. Categories, numbers and capitals do not matter."""
        seen = "" if within is None else f"AND {scopes.READABLE}"
        pattern = "".join(f"\\{one}" if one in "\\%_" else one for one in name)
        rows = await self._reader.rows(
            f"""SELECT channel, guild, name,
                    plain LIKE :pattern ESCAPE '\\' OR plain LIKE '% › ' || :pattern ESCAPE '\\'
                    OR name LIKE :pattern ESCAPE '\\' AS exactly
                FROM (SELECT *, CASE WHEN name GLOB '* [0-9][0-9][0-9][0-9]' THEN substr(name, 1, length(name) - 5)
                                ELSE name END AS plain FROM channels)
                WHERE name LIKE '%' || :pattern || '%' ESCAPE '\\' AND (:guild IS NULL OR guild = :guild)
                AND channel IN (SELECT t.channel FROM turns AS t INDEXED BY turns_listed
                                WHERE NOT t.counted AND t.channel IS NOT NULL {seen})
                ORDER BY exactly DESC, name, channel LIMIT :limit""",
            {
                "pattern": pattern,
                "guild": guild,
                "limit": limit,
                **({} if within is None else await scopes.values(self._reader, within)),
            },
        )
        found = [row for row in rows if row["exactly"]] or rows
        return [Channel(row["channel"], row["guild"], row["name"]) for row in found]
