"""What managers of a server ask of its turns: how many, how well, from where, and what was missing.

In: a server, a span of time. Out: figures without any asker. Turns that could see a collection which the one who looks
may not read are left out, with all that they would tell.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.journal.clock import stamp
from bot.journal.connect import Reader
from bot.journal.turns import share_of
from bot.model import Tier

_TOP = 5


@dataclass(frozen=True, slots=True)
class Day:
    """Questions of one day (UTC, ISO 8601) by tier."""

    date: str
    answered: int = 0
    closest: int = 0
    absent: int = 0


@dataclass(frozen=True, slots=True)
class Counted:
    """A title, term or question, and how often it came."""

    name: str
    times: int


@dataclass(frozen=True, slots=True)
class ServerStatistics:
    """A server in figures. `days` has every day of the span, `failed` counts answers that were not sent. Latencies are
    None without a turn. `sources` are the titles that were quoted most, `terms` the words of questions that found
    nothing most often, `questions` those asked openly that nothing answers, most asked first."""

    guild: str
    days: tuple[Day, ...]
    failed: int
    helpful: int
    unhelpful: int
    median_ms: float | None
    p95_ms: float | None
    sources: tuple[Counted, ...]
    terms: tuple[Counted, ...]
    questions: tuple[Counted, ...]

    @property
    def answered(self) -> int:
        """Questions that were answered."""
        return sum(day.answered for day in self.days)

    @property
    def closest(self) -> int:
        """Questions that got the closest passages."""
        return sum(day.closest for day in self.days)

    @property
    def absent(self) -> int:
        """Questions of which the corpus says nothing."""
        return sum(day.absent for day in self.days)

    @property
    def turns(self) -> int:
        """All questions."""
        return self.answered + self.closest + self.absent


async def of_server(
    reader: Reader, guild: str, since: datetime, until: datetime, hidden: frozenset[str]
) -> ServerStatistics:
    """The turns of a server asked from `since` to before `until`."""
    values = {"guild": guild, "since": stamp(since), "until": stamp(until), "hidden": json.dumps(sorted(hidden))}
    # A turn of before collections were recorded goes by what it quotes.
    among = """guild = :guild AND asked_at >= :since AND asked_at < :until
        AND NOT EXISTS (SELECT 1 FROM json_each(coalesce(collections, '[]'))
                        WHERE value IN (SELECT value FROM json_each(:hidden)))
        AND NOT EXISTS (SELECT 1 FROM citations WHERE turn = turns.id
                        AND collection IN (SELECT value FROM json_each(:hidden)))"""
    rows = await reader.rows(
        f"SELECT substr(asked_at, 1, 10) AS date, tier, state, private, question, missing, elapsed_ms "
        f"FROM turns WHERE {among} ORDER BY seq",
        values,
    )
    opinions = await reader.rows(
        f"SELECT helpful, count(*) AS n FROM feedback WHERE turn IN (SELECT id FROM turns WHERE {among}) "
        "GROUP BY helpful",
        values,
    )
    given = {row["helpful"]: row["n"] for row in opinions}
    quoted = await reader.rows(
        f"""SELECT json_extract(meta, '$.title') AS title, count(DISTINCT turn) AS n FROM citations
            WHERE role = 'shown' AND turn IN (SELECT id FROM turns WHERE {among})
            GROUP BY document ORDER BY n DESC, title LIMIT {_TOP}""",
        values,
    )
    times = sorted(float(row["elapsed_ms"]) for row in rows)
    return ServerStatistics(
        guild,
        tuple(_days(rows, since, until)),
        failed=sum(row["state"] == "failed" for row in rows),
        helpful=given.get(1, 0),
        unhelpful=given.get(0, 0),
        median_ms=share_of(times, 0.5),
        p95_ms=share_of(times, 0.95),
        sources=tuple(Counted(str(row["title"] or ""), row["n"]) for row in quoted),
        terms=_most(term for row in rows if row["tier"] != "answered" for term in _terms(row)),
        questions=_most(row["question"] for row in rows if row["tier"] == "absent" and not row["private"]),
    )


def _days(rows: Iterable[sqlite3.Row], since: datetime, until: datetime) -> Iterator[Day]:
    counts: Counter[tuple[str, Tier]] = Counter((row["date"], row["tier"]) for row in rows)
    day, last = since.astimezone(UTC).date(), (until.astimezone(UTC) - timedelta(microseconds=1)).date()
    while day <= last:
        date = day.isoformat()
        yield Day(date, counts[date, "answered"], counts[date, "closest"], counts[date, "absent"])
        day += timedelta(days=1)


def _terms(row: sqlite3.Row) -> Iterable[str]:
    """The words of one question that found nothing, each once."""
    return {str(term).casefold(): str(term) for term in json.loads(row["missing"])}.values()


def _most(texts: Iterable[str]) -> tuple[Counted, ...]:
    """The most frequent ones, in the form that came first, however they are capitalised and spaced."""
    shown: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for text in texts:
        if key := " ".join(text.casefold().split()).rstrip("?!. "):
            shown.setdefault(key, text)
            counts[key] += 1
    ranked = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return tuple(Counted(shown[key], times) for key, times in ranked[:_TOP])
