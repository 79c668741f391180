"""A span of days in figures: what was asked, how well it was answered, what reviewers said, what was quoted.

In: a span, a server, the collections that the one who looks may read. Out: counts, without any member.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from bot.journal.rollups import Counts, counted, parts_of
from bot.journal.statistics import Day
from bot.model import Tier, VerdictKind

_MOST_CHANNELS = 10
_PLACES: Mapping[str, int] = {"answered": 0, "closest": 1, "absent": 2}  # as `Day` has them


@dataclass(frozen=True, slots=True)
class Judged:
    """Turns on which reviewers agree: how sure the answers were (to two digits), and what they say."""

    confidence: float
    tier: Tier
    verdict: VerdictKind
    turns: int = 1


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


async def figures(
    path: Path, since: date, until: date, today: date, *, guild: str | None, within: frozenset[str] | None
) -> Figures:
    """The figures of turns that were asked from `since` to `until`, both included. Raises `JournalError`."""
    counts = await counted(path, since, until, today, guild=guild, within=within)
    return await asyncio.to_thread(_figures, counts)


def _figures(counts: Counts) -> Figures:
    days: dict[str, list[int]] = {}
    failed = 0
    for key, n in counts["days"].items():
        day, tier, lost = parts_of(key)
        of_day = days.get(day)
        if of_day is None:
            of_day = days[day] = [0] * len(_PLACES)
        of_day[_PLACES[tier]] += n
        if lost == "1":
            failed += n
    judged: list[Judged] = []
    for key, n in counts["judged"].items():
        confidence, tier, verdict = parts_of(key)
        judged.append(Judged(float(confidence), cast("Tier", tier), cast("VerdictKind", verdict), n))
    channels = sorted(counts["channels"].items(), key=lambda one: (-one[1], one[0]))[:_MOST_CHANNELS]
    return Figures(
        days=tuple(Day(day, *days[day]) for day in sorted(days)),
        failed=failed,
        latency=tuple(sorted((int(ms), n) for ms, n in counts["latency"].items())),
        helpful=counts["opinions"]["1"],
        unhelpful=counts["opinions"]["0"],
        channels=tuple(Asked(guild or None, channel, n) for key, n in channels for guild, channel in [parts_of(key)]),
        judged=tuple(sorted(judged, key=lambda one: (-one.confidence, one.tier, one.verdict))),
        quotes=dict(counts["quotes"]),
        reviewed=tuple(sorted(counts["reviewed"].items())),
    )
