"""Turns counted by day, month and year, so that figures of any span are soon there.

In: turns, opinions, verdicts. Out: counts by server and by what a turn could see, without any member. A day that
changed since it was counted is stale, which the tables note by themselves; it is counted again from the turns, as is
today. A month or a year is the sum of its days.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import aiosqlite

from bot.journal import scopes
from bot.journal.connect import Reader, reading
from bot.journal.writer import Writer

Counts = dict[str, Counter[str]]
"""By what is counted, how often each thing was; see `_PARTS`."""

Key = tuple[str, str]
"""A server's id, "" outside servers, and what a turn could see, as JSON; "" where that was not recorded."""

_WHOLES = (7, 4)  # characters of a date that name its month and its year
_AT_ONCE = 10  # days, while other reads of this task wait
_SEPARATOR = " "


def _joined(*parts: str) -> str:
    """SQL: several values as one key, which `parts_of` takes apart."""
    return f" || '{_SEPARATOR}' || ".join(parts)


def parts_of(key: str) -> list[str]:
    """The values that a key of `Counts` is made of: of `days`, a day, a tier and 1 for what was not delivered; of
    `channels`, a server, "" for none, and a channel; of `judged`, a confidence, a tier and a verdict; else one."""
    return key.split(_SEPARATOR)


_SPAN = """json_each(:spans) AS s CROSS JOIN turns AS t INDEXED BY {along}
    ON t.asked_at >= json_extract(s.value, '$[0]') AND t.asked_at < json_extract(s.value, '$[1]')"""
_PARTS: Mapping[str, tuple[str, str]] = {
    "days": (f"{_SPAN} WHERE TRUE", _joined("substr(t.asked_at, 1, 10)", "t.tier", "(t.state = 'failed')")),
    "latency": (f"{_SPAN} WHERE TRUE", "CAST(t.elapsed_ms AS INTEGER)"),
    "channels": (
        f"{_SPAN} WHERE NOT t.private AND t.channel IS NOT NULL",
        _joined("coalesce(t.guild, '')", "t.channel"),
    ),
    "opinions": (f"{_SPAN} CROSS JOIN feedback AS f ON f.turn = t.id WHERE TRUE", "f.helpful"),
    "judged": (
        f"{_SPAN} CROSS JOIN frozen AS f ON f.turn = t.id WHERE t.kinds = 1",
        _joined("round(t.confidence, 2)", "t.tier", "f.verdict"),
    ),
    "quotes": (
        f"""{_SPAN} CROSS JOIN citations AS c INDEXED BY citations_of_turns ON c.turn = t.id AND c.role = 'shown'
            WHERE TRUE""",
        "c.document",
    ),
    "reviewed": (
        """json_each(:spans) AS s CROSS JOIN verdicts AS v INDEXED BY verdicts_by_time
           ON v.at >= json_extract(s.value, '$[0]') AND v.at < json_extract(s.value, '$[1]')
           CROSS JOIN turns AS t ON t.id = v.turn WHERE TRUE""",
        "substr(v.at, 1, 10)",
    ),
}
"""What is counted: where, and by which text."""


async def counted(
    path: Path, since: date, until: date, today: date, *, guild: str | None, within: frozenset[str] | None
) -> Counts:
    """What was asked on the days from `since` to `until`, both included: in one server, and of turns that could see
    nothing outside of `within`, if given. Raises `JournalError`."""
    async with reading(path) as db:
        reader = Reader(db, path)
        await reader.rows("BEGIN")  # all of it as of one moment
        stale = await _stale(reader, since, until)
        begin = max(since, today)
        stale |= {begin + timedelta(days=at) for at in range((until - begin).days + 1)}
        wholes = await _wholes(reader, since, until)
        values: dict[str, object] = {
            "since": since.isoformat(),
            "until": until.isoformat(),
            "wholes": json.dumps(sorted(wholes)),
            "guild": guild,
        }
        scope = await scopes.values(reader, within) if within is not None else {}
        rows = await reader.rows(
            f"""SELECT counts FROM figures WHERE (period IN (SELECT value FROM json_each(:wholes))
                OR (period BETWEEN :since AND :until AND length(period) = 10
                    AND substr(period, 1, 7) NOT IN (SELECT value FROM json_each(:wholes))
                    AND substr(period, 1, 4) NOT IN (SELECT value FROM json_each(:wholes))))
                AND (:guild IS NULL OR guild = :guild)
                {"AND seen IN (SELECT value FROM json_each(:sets))" if within is not None else ""}""",
            {**values, **scope},
        )
        found = await _of_turns(reader, _spans(sorted(stale)), guild)
        readable = None if within is None else frozenset[str](json.loads(str(scope["sets"])))
        fresh = [one for (_, seen), one in found.items() if readable is None or seen in readable]
        if within is not None and await reader.rows("SELECT 1 FROM turns WHERE collections IS NULL LIMIT 1"):
            # What turns of before collections were recorded could see is known of each by itself.
            apart = await _of_turns(reader, [(since, until)], guild, {**scope, "sql": scopes.READABLE_APART[1]})
            fresh += apart.values()
    return await asyncio.to_thread(lambda: _together([*(json.loads(row["counts"]) for row in rows), *fresh]))


async def roll_up(path: Path, writer: Writer, today: date) -> int:
    """Count the days before `today` that are stale, then their months and years; how many days they were."""
    done = 0
    async with reading(path) as db:
        reader = Reader(db, path)
        while True:
            found = await reader.rows(
                "SELECT day, changes FROM stale_days WHERE day < ? ORDER BY day LIMIT ?", (today.isoformat(), _AT_ONCE)
            )
            if not found:
                break
            counts: list[tuple[str, int, dict[Key, Counts]]] = []
            for row in found:
                day = date.fromisoformat(row["day"])
                # What changes after `changes` was read is noted again, and these counts are not taken.
                counts.append((row["day"], row["changes"], await _of_turns(reader, [(day, day)], None)))
            await writer.write(lambda db, counts=counts: _put(db, counts))
            done += len(found)
        for whole in await reader.rows(
            """SELECT DISTINCT substr(period, 1, value) AS period FROM json_each(?1) CROSS JOIN figures
               WHERE length(period) = 10 AND substr(period, 1, value) < substr(?2, 1, value)
               AND substr(period, 1, value) NOT IN (SELECT period FROM figures WHERE length(period) < 10)""",
            (json.dumps(_WHOLES), today.isoformat()),
        ):
            await writer.write(lambda db, period=whole["period"]: _sum(db, period))
    return done


async def _put(db: aiosqlite.Connection, counts: Iterable[tuple[str, int, Mapping[Key, Counts]]]) -> None:
    for day, changes, found in counts:
        taken = await db.execute_fetchall(
            "DELETE FROM stale_days WHERE day = ? AND changes = ? RETURNING 1", (day, changes)
        )
        if list(taken):
            await _insert(db, day, found)


async def _sum(db: aiosqlite.Connection, period: str) -> None:
    """A month or a year, unless a day of it is stale."""
    days: dict[Key, list[Counts]] = defaultdict(list)
    for row in await db.execute_fetchall(
        "SELECT guild, seen, counts FROM figures WHERE period GLOB ?1 || '-*' AND length(period) = 10 AND NOT EXISTS "
        "(SELECT 1 FROM stale_days WHERE day GLOB ?1 || '-*')",
        (period,),
    ):
        days[row["guild"], row["seen"]].append(json.loads(row["counts"]))
    await db.execute("DELETE FROM figures WHERE period = ?", (period,))  # another process may have been here
    await _insert(db, period, {key: _together(every) for key, every in days.items()})


async def _insert(db: aiosqlite.Connection, period: str, found: Mapping[Key, Counts]) -> None:
    await db.executemany(
        "INSERT INTO figures (period, guild, seen, counts) VALUES (?, ?, ?, ?)",
        [(period, guild, seen, json.dumps(counts, separators=(",", ":"))) for (guild, seen), counts in found.items()],
    )


async def _stale(reader: Reader, since: date, until: date) -> set[date]:
    rows = await reader.rows(
        "SELECT day FROM stale_days WHERE day BETWEEN ? AND ?", (since.isoformat(), until.isoformat())
    )
    return {date.fromisoformat(row["day"]) for row in rows}


async def _wholes(reader: Reader, since: date, until: date) -> set[str]:
    """The years that lie in the span and are counted, and the months beside them."""
    rows = await reader.rows("SELECT DISTINCT period FROM figures WHERE length(period) < 10")
    within = {row["period"] for row in rows if since <= _first(row["period"]) and _last(row["period"]) <= until}
    return {period for period in within if period[:4] == period or period[:4] not in within}


def _first(period: str) -> date:
    """The first day of a month or a year."""
    return date.fromisoformat(f"{period}-01-01"[:10])


def _last(period: str) -> date:
    """The last day of a month or a year."""
    longest = timedelta(days=31 if len(period) > len("2026") else 366)
    return (_first(period) + longest).replace(day=1) - timedelta(days=1)


def _spans(days: Sequence[date]) -> list[tuple[date, date]]:
    """Days in order as spans, each with its last day."""
    if not days:
        return []
    ends = [at for at, (one, other) in enumerate(pairwise(days), start=1) if (other - one).days > 1]
    return [(days[first], days[last - 1]) for first, last in pairwise([0, *ends, len(days)])]


async def _of_turns(
    reader: Reader,
    spans: Sequence[tuple[date, date]],
    guild: str | None,
    apart: Mapping[str, object] | None = None,
) -> dict[Key, Counts]:
    """What the turns of some spans of days count; only those for which `sql` of `apart` holds, with its values."""
    found: dict[Key, Counts] = {}
    if not spans:
        return found
    bounds = [(first.isoformat(), (last + timedelta(days=1)).isoformat()) for first, last in spans]
    values = {**(apart or {}), "spans": json.dumps(bounds), "guild": guild}
    only = f"AND {values.pop('sql')}" if apart else ""
    along = "turns_by_collections" if apart else "turns_by_time"
    for part, (source, by) in _PARTS.items():
        for row in await reader.rows(
            f"""SELECT coalesce(t.guild, '') AS guild, coalesce(t.collections, '') AS seen, {by} AS what, count(*) AS n
                FROM {source.format(along=along)} {only} AND (:guild IS NULL OR t.guild = :guild) GROUP BY 1, 2, 3""",
            values,
        ):
            counts = found.setdefault((row["guild"], row["seen"]), {})
            counts.setdefault(part, Counter())[str(row["what"])] += row["n"]
    return found


def _together(every: Iterable[Mapping[str, Mapping[str, int]]]) -> Counts:
    total: Counts = {part: Counter() for part in _PARTS}
    for counts in every:
        for part, found in counts.items():
            of_part = total[part]
            known = of_part.get
            for what, n in found.items():  # thousands: `Counter.update` would take twice as long
                of_part[what] = known(what, 0) + n
    return total
