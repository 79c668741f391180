"""Turns to be reviewed, page by page.

In: filters and where the page before ended. Out: entries, light enough for a list. A page is one walk along an index,
so that it takes as long over a hundred thousand turns as over a hundred.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bot.errors import AskError
from bot.journal import scopes, words
from bot.journal.connect import Reader, reading
from bot.journal.cursors import number
from bot.model import Surface, Tier, VerdictKind

ReviewState = Literal["open", "second", "disputed", "reviewed", "all"]
"""`open`: nobody has judged it, nor was it withdrawn; `second`: another opinion was asked for and is missing;
`disputed`: reviewers differ. Turns that are only counted are in none."""

MARK_ON, MARK_OFF = "\ue000", "\ue001"
"""Stand in a snippet before and after a word that was looked for (private use characters)."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Which turns. Dates are ISO 8601 in UTC, possibly partial; `until` is the first that is not wanted any more.

    `collection`: something was shown or found in it. `within`: nothing was shown or found outside of these, nor could
    it have been, for a reviewer who may read only them. `verdict` and `reviewer`: somebody judged it so, and that one
    did. `words`: all of them stand in question or reply.
    """

    state: ReviewState = "open"
    guild: str | None = None
    channel: str | None = None
    tier: Tier | None = None
    collection: str | None = None
    since: str | None = None
    until: str | None = None
    verdict: VerdictKind | None = None
    reviewer: str | None = None
    words: str | None = None
    within: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A turn in a list. `asked` is how often its question had been asked by then, `kinds` how many different verdicts
    it has; `snippet` is where the words that were looked for stand. `cursor` begins the page after it."""

    id: str
    question: str
    tier: Tier
    confidence: float
    asked_at: str
    surface: Surface
    guild: str | None
    channel: str | None
    private: bool
    disliked: int
    reported: int
    asked: int
    verdicts: int
    kinds: int
    urgency: float
    cursor: str
    snippet: str | None = None
    liked: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """How many turns are in each state."""

    open: int
    reviewed: int
    second: int
    disputed: int


_COLUMNS = """t.id, t.seq, t.question, t.tier, t.confidence, t.asked_at, t.surface, t.guild, t.channel, t.private,
              t.disliked, t.reported, t.asked, t.verdicts, t.kinds, t.urgency,
              (SELECT count(*) FROM feedback WHERE turn = t.id AND helpful) AS liked"""
_OPEN = "t.verdicts = 0 AND t.state <> 'failed' AND NOT t.counted"
_STATES = {
    "open": f"{_OPEN} AND t.id NOT IN (SELECT turn FROM withdrawals)",
    "second": "t.verdicts < 2 AND t.id IN (SELECT turn FROM second_reviews)",
    "disputed": "t.kinds > 1",
    "reviewed": "t.verdicts > 0",
    "all": "NOT t.counted",
}
_ALONG = {
    "open": " INDEXED BY turns_to_review",
    "disputed": " INDEXED BY turns_in_dispute",
    "reviewed": " INDEXED BY turns_reviewed",
    "all": " INDEXED BY turns_listed",
}
_FILTERS = {
    "guild": "t.guild = :guild",
    "channel": "t.channel = :channel",
    "tier": "t.tier = :tier",
    "since": "t.asked_at >= :since",
    "until": "t.asked_at < :until",
    "verdict": "EXISTS (SELECT 1 FROM verdicts WHERE turn = t.id AND verdict = :verdict)",
    "reviewer": "EXISTS (SELECT 1 FROM verdicts WHERE turn = t.id AND reviewer = :reviewer)",
}
_FEW = 3000  # turns; a collection or a time that has no more is looked up by itself
_OFTEN_CITED = """EXISTS (SELECT 1 FROM citations INDEXED BY citations_by_turn_and_collection
                  WHERE turn = t.id AND collection = :collection)"""
_SELDOM_CITED = "t.id IN (SELECT turn FROM citations WHERE collection = :collection)"


class Queue:
    """The turns that wait to be judged."""

    def __init__(self, reader: Reader, path: Path) -> None:
        self._reader = reader
        self._path = path

    async def page(self, filters: Filters, *, after: str | None = None, limit: int = 20) -> list[Entry]:
        """The next turns to judge, those that it helps most first; `after` is the `cursor` of the last one seen. With
        words or of another state than `open`, newest first. Raises `AskError`."""
        values: dict[str, object] = {name: getattr(filters, name) for name in _FILTERS}
        state = filters.state
        if state == "all" and (filters.verdict or filters.reviewer):
            state = "reviewed"  # the same, along a shorter index
        where = [_STATES[state], *(sql for name, sql in _FILTERS.items() if values[name] is not None)]
        if filters.within is not None:
            where.append(scopes.READABLE)
            values |= await scopes.values(self._reader, filters.within)
        if filters.collection is not None:
            values["collection"] = filters.collection
            where.append(_OFTEN_CITED if await _often(self._reader, filters.collection) else _SELDOM_CITED)
        values["limit"] = limit
        by_urgency = state == "open" and filters.words is None
        if after is not None:
            values["urgency"], values["seq"] = _position(after)
            where.append("(t.urgency, t.seq) < (:urgency, :seq)" if by_urgency else "t.seq < :seq")
        snippet = "NULL"
        order = "t.urgency DESC, t.seq DESC" if by_urgency else "t.seq DESC"
        source = "turns AS t"
        if filters.words is not None:
            values |= {"words": words.expression(filters.words), "on": MARK_ON, "off": MARK_OFF}
            snippet = "snippet(words, -1, :on, :off, '…', 16)"
            source, order = "words CROSS JOIN turns AS t ON t.seq = words.rowid", "words.rowid DESC"
            where = ["words MATCH :words", *(sql.replace("t.seq < ", "words.rowid < ") for sql in where)]
        elif (filters.since or filters.until) and await _few(self._reader, values):
            source += " INDEXED BY turns_by_time"
        elif state in _ALONG:
            source += _ALONG[state]
        rows = await self._reader.rows(
            f"SELECT {_COLUMNS}, {snippet} AS snippet FROM {source} WHERE {' AND '.join(where)} ORDER BY {order} "
            "LIMIT :limit",
            values,
        )
        return [_entry(row) for row in rows]

    async def progress(self, guild: str | None = None, within: frozenset[str] | None = None) -> Progress:
        """How many turns are judged, are not, wait for a second opinion, are disputed; those that show nothing outside
        of `within`, if given."""
        async with reading(self._path) as db:
            return await _progress(Reader(db, self._path), guild, within)


async def _progress(reader: Reader, guild: str | None = None, within: frozenset[str] | None = None) -> Progress:
    """How far reviewing has come, in one server or everywhere, as far as `within` goes."""
    values: dict[str, object] = {"guild": guild}
    mine = "" if guild is None else " AND t.guild = :guild"
    apart, together = ("",), ("",)
    if within is not None:
        apart, together = tuple(f" AND {sql}" for sql in scopes.READABLE_APART), (f" AND {scopes.READABLE}",)
        values |= await scopes.values(reader, within)

    async def count(source: str, where: str, seen: tuple[str, ...]) -> int:
        every = " + ".join(f"(SELECT count(*) FROM {source} WHERE {where}{mine}{one})" for one in seen)
        (row,) = await reader.rows(f"SELECT {every} AS n", values)
        return row["n"]

    withdrawn = await count("withdrawals AS w CROSS JOIN turns AS t ON t.id = w.turn", _OPEN, together)
    # Apart, each is one part of the index; elsewhere, that would lead away from a better one.
    counts = [await count("turns AS t INDEXED BY turns_open", _OPEN, apart) - withdrawn]
    for state in ("reviewed", "second", "disputed"):
        counts.append(await count(f"turns AS t {_ALONG.get(state, '')}", _STATES[state], together))
    return Progress(*counts)


async def ids_like(reader: Reader, prefix: str, limit: int) -> list[str]:
    """The ids of turns that begin so, at most `limit`."""
    rows = await reader.rows(
        "SELECT id FROM turns WHERE id >= ? AND id < ? ORDER BY id LIMIT ?", (prefix, prefix + "\U0010ffff", limit)
    )
    return [row["id"] for row in rows]


async def _often(reader: Reader, collection: str) -> bool:
    (row,) = await reader.rows(
        "SELECT count(*) AS n FROM (SELECT DISTINCT turn FROM citations WHERE collection = ? LIMIT ?)",
        (collection, _FEW),
    )
    return row["n"] >= _FEW


async def _few(reader: Reader, values: Mapping[str, object]) -> bool:
    """Whether not much was asked in the time that is looked at."""
    (row,) = await reader.rows(
        """SELECT count(*) AS n FROM (SELECT 1 FROM turns INDEXED BY turns_by_time
           WHERE asked_at >= coalesce(:since, '') AND asked_at < coalesce(:until, 'A') LIMIT :few)""",
        {**values, "few": _FEW},
    )
    return row["n"] < _FEW


def _position(cursor: str) -> tuple[float, int]:
    urgency, _, seq = cursor.partition("_")
    try:
        return float(urgency), number(seq)
    except ValueError as error:
        raise AskError("That page does not exist: begin at the first one.") from error


def _entry(row: sqlite3.Row) -> Entry:
    return Entry(
        id=row["id"],
        question=row["question"],
        tier=row["tier"],
        confidence=row["confidence"],
        asked_at=row["asked_at"],
        surface=row["surface"],
        guild=row["guild"],
        channel=row["channel"],
        private=bool(row["private"]),
        disliked=row["disliked"],
        reported=row["reported"],
        asked=row["asked"],
        verdicts=row["verdicts"],
        kinds=row["kinds"],
        urgency=row["urgency"],
        cursor=f"{row['urgency']!r}_{row['seq']}",
        snippet=row["snippet"],
        liked=row["liked"],
    )
