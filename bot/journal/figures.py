"""A span of time in figures: what was asked, how well it was answered, what reviewers said, what was quoted.

In: a span, a server, the collections that the one who looks may read. Out: counts, without any member. Long spans are
read from an index alone, by two connections at a time.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.journal import scopes
from bot.journal.connect import Reader, reading
from bot.journal.schema import stamp
from bot.journal.statistics import Day
from bot.model import Tier, VerdictKind

_MOST_CHANNELS = 10


@dataclass(frozen=True, slots=True)
class Judged:
    """A turn on which reviewers agree: how sure the answer was, and what they say."""

    confidence: float
    tier: Tier
    verdict: VerdictKind


@dataclass(frozen=True, slots=True)
class Asked:
    """Questions that were asked openly in a channel."""

    guild: str | None
    channel: str
    turns: int


@dataclass(frozen=True, slots=True)
class Figures:
    """`days` has each day on which something was asked, `latency` how many answers took so many whole milliseconds,
    ascending, `reviewed` how many verdicts were given on which day, `quotes` how many showed which document, by id."""

    days: tuple[Day, ...]
    failed: int
    latency: tuple[tuple[int, int], ...]
    helpful: int
    unhelpful: int
    channels: tuple[Asked, ...]
    judged: tuple[Judged, ...]
    quotes: Mapping[str, int]
    reviewed: tuple[tuple[str, int], ...]


_QUERIES: Mapping[str, str] = {
    "days": """SELECT substr(t.asked_at, 1, 10) AS day, t.tier, count(*) AS n, sum(t.state = 'failed') AS failed
               FROM turns AS t INDEXED BY turns_by_time WHERE {among} GROUP BY day, t.tier ORDER BY day""",
    "latency": """SELECT CAST(t.elapsed_ms AS INTEGER) AS ms, count(*) AS n
                  FROM turns AS t INDEXED BY turns_by_time WHERE {among} GROUP BY ms ORDER BY ms""",
    "channels": f"""SELECT t.guild, t.channel, count(*) AS n FROM turns AS t INDEXED BY turns_by_time
                    WHERE {{among}} AND NOT t.private AND t.channel IS NOT NULL
                    GROUP BY t.guild, t.channel ORDER BY n DESC, t.channel LIMIT {_MOST_CHANNELS}""",
    "feedback": """SELECT f.helpful, count(*) AS n FROM turns AS t INDEXED BY turns_by_time
                   CROSS JOIN feedback AS f ON f.turn = t.id WHERE {among} GROUP BY f.helpful""",
    "judged": """SELECT t.confidence, t.tier, f.verdict FROM turns AS t INDEXED BY turns_by_time
                 CROSS JOIN frozen AS f ON f.turn = t.id WHERE {among} AND t.kinds = 1 ORDER BY t.confidence DESC""",
    "quotes": """SELECT c.document, count(*) AS n FROM turns AS t INDEXED BY turns_by_time
                 CROSS JOIN citations AS c INDEXED BY citations_of_turns ON c.turn = t.id AND c.role = 'shown'
                 WHERE {among} GROUP BY c.document""",
    "reviewed": """SELECT substr(v.at, 1, 10) AS day, count(*) AS n
                   FROM verdicts AS v INDEXED BY verdicts_by_time CROSS JOIN turns AS t ON t.id = v.turn
                   WHERE v.at >= :since AND v.at < :until AND {scope} GROUP BY day ORDER BY day""",
}


async def figures(
    path: Path, since: datetime, until: datetime, guild: str | None, within: frozenset[str] | None
) -> Figures:
    """The figures of turns that were asked from `since` to before `until`. Raises `JournalError`."""
    values: dict[str, object] = {"since": stamp(since), "until": stamp(until), "guild": guild}
    scope = "TRUE" if guild is None else "t.guild = :guild"
    async with reading(path) as first, reading(path) as second:
        if within is not None:
            values |= await scopes.values(Reader(first, path), within)
            scope += f" AND {scopes.READABLE}"
        among = f"t.asked_at >= :since AND t.asked_at < :until AND {scope}"
        left = [*_QUERIES]
        found: dict[str, list[sqlite3.Row]] = {}

        async def work(reader: Reader) -> None:
            while left:
                name = left.pop()
                found[name] = await reader.rows(_QUERIES[name].format(among=among, scope=scope), values)

        await asyncio.gather(*(work(Reader(db, path)) for db in (first, second)))
    given = {row["helpful"]: row["n"] for row in found["feedback"]}
    return Figures(
        days=_days(found["days"]),
        failed=sum(row["failed"] for row in found["days"]),
        latency=tuple((row["ms"], row["n"]) for row in found["latency"]),
        helpful=given.get(1, 0),
        unhelpful=given.get(0, 0),
        channels=tuple(Asked(row["guild"], row["channel"], row["n"]) for row in found["channels"]),
        judged=tuple(Judged(row["confidence"], row["tier"], row["verdict"]) for row in found["judged"]),
        quotes={row["document"]: row["n"] for row in found["quotes"]},
        reviewed=tuple((row["day"], row["n"]) for row in found["reviewed"]),
    )


def _days(rows: list[sqlite3.Row]) -> tuple[Day, ...]:
    days: dict[str, dict[str, int]] = {}
    for row in rows:
        days.setdefault(row["day"], {})[row["tier"]] = row["n"]
    return tuple(Day(day, **counts) for day, counts in days.items())
