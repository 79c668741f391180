"""Quotes whose source changed or is gone. In: a server, collections, a page's cursor. Out: those quotes, the latest
first, each with the newest turns that showed it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.errors import AskError
from bot.journal import scopes
from bot.journal.connect import Reader
from bot.journal.cursors import number
from bot.journal.shown import Shown, key_of, shown_of

NoticeState = Literal["planned", "done", "failed", "private"]
"""Of the message that showed a quote: to be edited, edited, could not be, cannot be because its asker alone sees it."""

_SEPARATOR = "~"  # in a cursor
_MOST_TURNS = 20


@dataclass(frozen=True, slots=True)
class Told:
    """A turn that showed a quote as its number `n`; `notice` is None where its message need not say more."""

    turn: str
    n: int
    private: bool
    guild: str | None = None
    channel: str | None = None
    message: str | None = None
    notice: NoticeState | None = None
    reason: str | None = None
    question: str = ""


@dataclass(frozen=True, slots=True)
class Amiss:
    """A quote whose source changed or is gone, since when, and where it was shown."""

    quote: Shown
    since: str
    turns: tuple[Told, ...]

    @property
    def cursor(self) -> str:
        """Begins the page after it."""
        return _SEPARATOR.join(map(str, (self.since, *key_of(self.quote))))


_QUOTED = """FROM citations AS c INDEXED BY citations_shown WHERE c.role = 'shown' AND c.document = s.document
    AND c.version = s.version AND c.start = s.start AND c."end" = s."end" """
_PUT = """FROM correction_quotes AS c JOIN corrections AS k ON k.seq = c.correction AND k.shown
    WHERE c.document = s.document AND c.version = s.version AND c.start = s.start AND c."end" = s."end" """


_ALONG_QUOTES = "citations AS c INDEXED BY citations_shown CROSS JOIN turns AS t ON t.id = c.turn"
_ALONG_TURNS = """json_each(:turns) AS one CROSS JOIN turns AS t ON t.id = one.value
    CROSS JOIN citations AS c INDEXED BY citations_of_turns ON c.turn = t.id"""
_ALONG_PUT = """correction_quotes AS c CROSS JOIN corrections AS k ON k.seq = c.correction
    CROSS JOIN turns AS t ON t.id = k.turn"""


_QUOTES = f"""
    SELECT s.*, json_extract(said, '$[0]') AS path, json_extract(said, '$[1]') AS collection,
           json_extract(said, '$[2]') AS text FROM (
        SELECT s.*, coalesce((SELECT json_array(c.path, c.collection, c.text) {_QUOTED} LIMIT 1),
                             (SELECT json_array(c.path, c.collection, c.text) {_PUT} LIMIT 1)) AS said
        FROM standings AS s INDEXED BY standings_amiss WHERE state IN ('changed', 'gone') {{where}}
        ORDER BY since DESC, document, version, start, "end" LIMIT :limit
    ) AS s ORDER BY since DESC, document, version, start, "end"
"""
# The order is the index's: a page is a walk along it.


async def find_amiss(
    reader: Reader,
    *,
    guild: str | None,
    within: frozenset[str] | None,
    limit: int,
    after: str | None = None,
) -> list[Amiss]:
    """Quotes that changed or are gone, the latest first, each with the newest turns that showed it: turns of one
    server, and that could see nothing outside of `within`, if given. `after` is the cursor of the last one of the page
    before. Raises `AskError`."""
    values: dict[str, object] = {"guild": guild, "limit": limit}
    seen = "" if guild is None else "AND t.guild = :guild"
    if within is not None:
        values |= await scopes.values(reader, within)
        seen += f" AND {scopes.READABLE}"
    few = await scopes.few(reader, guild, within)
    if few is not None:
        values["turns"] = json.dumps(few)
    if after is not None:
        names = ("since", "document", "version", "start", "end")
        values |= {f"after_{name}": value for name, value in zip(names, _position(after), strict=True)}
    where = _where(seen, of_few=few is not None, restricted=within is not None, goes_on=after is not None)
    rows = await reader.rows(_QUOTES.format(where=where), values)
    along = _ALONG_QUOTES if few is None else _ALONG_TURNS
    return [Amiss(shown_of(row), row["since"], await _turns(reader, row, along, seen, values)) for row in rows]


def _where(seen: str, *, of_few: bool, restricted: bool, goes_on: bool) -> str:
    """Conditions on quotes: that turns showed them that may be `seen`, which may be `of_few`; `restricted` to
    collections; one that `goes_on` behind a cursor."""
    where: list[str] = []
    if restricted:
        where.append("AND json_extract(said, '$[1]') IN (SELECT value FROM json_each(:within))")
    if seen:
        shown = f"EXISTS (SELECT 1 {_QUOTED} AND EXISTS (SELECT 1 FROM turns AS t WHERE t.id = c.turn {seen}))"
        if of_few:
            shown = f"""(s.document, s.version, s.start, s."end") IN (
                SELECT c.document, c.version, c.start, c."end" FROM {_ALONG_TURNS} WHERE c.role = 'shown')"""
        put = f"EXISTS (SELECT 1 {_PUT} AND EXISTS (SELECT 1 FROM turns AS t WHERE t.id = k.turn {seen}))"
        where.append(f"AND ({shown} OR {put})")
    if goes_on:
        where.append("""AND since <= :after_since AND (since < :after_since OR (document, version, start, "end")
                        > (:after_document, :after_version, :after_start, :after_end))""")
    return " ".join(where)


async def _turns(
    reader: Reader, quote: sqlite3.Row, along: str, seen: str, values: Mapping[str, object]
) -> tuple[Told, ...]:
    """The newest turns that showed a quote, those that quoted it before those where it was put in place."""
    place = {name: quote[name] for name in ("document", "version", "start", "end")}
    turns: dict[str, Told] = {}
    for source, only in ((along, "c.role = 'shown'"), (_ALONG_PUT, "k.shown")):
        rows = await reader.rows(
            f"""SELECT t.id, c.n, t.private, t.guild, t.channel, t.message, n.state AS notice, n.reason, t.question
                FROM {source} LEFT JOIN notices AS n ON n.turn = t.id
                WHERE {only} AND c.document = :document AND c.version = :version AND c.start = :start
                AND c."end" = :end {seen}
                ORDER BY c.rowid DESC LIMIT :most""",
            {**values, **place, "most": _MOST_TURNS - len(turns)},
        )
        turns |= {row["id"]: _told(row) for row in rows}
    return tuple(turns.values())


def _told(row: sqlite3.Row) -> Told:
    return Told(
        row["id"],
        row["n"],
        bool(row["private"]),
        row["guild"],
        row["channel"],
        row["message"],
        row["notice"],
        row["reason"],
        row["question"],
    )


def _position(cursor: str) -> tuple[str, str, str, int, int]:
    try:
        since, document, version, start, end = cursor.split(_SEPARATOR)
        return since, document, version, number(start), number(end)
    except ValueError as error:
        raise AskError("That page does not exist: begin at the first one.") from error
