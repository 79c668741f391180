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


async def call(writer: Writer, reader: Reader, guild: str, names: Mapping[str, str]) -> None:
    """Channels of a server are called so, by id: all that are there. What others were called is forgotten once no turn
    of them is left."""
    rows = await reader.rows(
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

    await writer.write(job)


async def names(reader: Reader, channels: Collection[str]) -> dict[str, str]:
    """What these channels are called, as far as that is known."""
    rows = await reader.rows(
        "SELECT channel, name FROM channels WHERE channel IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(channels)),),
    )
    return {row["channel"]: row["name"] for row in rows}


async def called(
    reader: Reader, name: str, *, guild: str | None, within: frozenset[str] | None, limit: int
) -> list[Channel]:
    """The channels that are called so, whatever their category or number, else those whose name holds that: of one
    server or of any, of which there are turns that could see nothing outside of `within`, if given. Capitals do not
    matter."""
    seen = "" if within is None else f"AND {scopes.READABLE}"
    pattern = "".join(f"\\{one}" if one in "\\%_" else one for one in name)
    rows = await reader.rows(
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
            **({} if within is None else await scopes.values(reader, within)),
        },
    )
    found = [row for row in rows if row["exactly"]] or rows
    return [Channel(row["channel"], row["guild"], row["name"]) for row in found]
