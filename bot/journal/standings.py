"""What became of quotes that were shown, and the messages that have to say so.

In: the present editions of documents, what a quote turned out to be now. Out: quotes to compare, those that changed or
are gone, messages to edit. A message that is to be edited is `planned` until it is `done` or `failed`: a restart goes
on where it was.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import aiosqlite

from bot.errors import AskError
from bot.journal import scopes
from bot.journal.clock import now
from bot.journal.connect import Reader, reading
from bot.journal.cursors import number
from bot.journal.writer import Writer
from bot.model import Excerpt

StandingState = Literal["unchanged", "moved", "changed", "gone", "reread"]
"""`unchanged` and `moved`: it stands word for word in the current version, at the same place or at another one;
`reread`: it does not, but its source is the same, only Quoth reads it otherwise now."""

NoticeState = Literal["planned", "done", "failed", "private"]
"""Of the message that showed a quote: to be edited, edited, could not be, cannot be because its asker alone sees it."""

MOST_TRIES = 5
RETRY_MINUTES = 4.0
"""Until an edit that failed is tried again, each time four times as long: some hours in all, as outages last."""

_SEPARATOR = "~"  # in a cursor

_AT_ONCE = 500
"""Messages planned in one transaction, while which nothing else is written."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the words of a quote stand now, or what stands in their place; None where nothing does."""

    state: StandingState
    document: str | None = None
    path: str | None = None
    version: str | None = None
    start: int | None = None
    end: int | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Shown(Excerpt):
    """A quote that some turn showed, with what was found when it was compared last."""

    standing: Standing | None = None


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
        return _SEPARATOR.join(map(str, (self.since, *_key(self.quote))))


@dataclass(frozen=True, slots=True)
class Due:
    """A message in a server that is to say that a source changed; `numbers` are the quotes that are concerned."""

    turn: str
    guild: str
    channel: str
    message: str
    numbers: tuple[int, ...]
    tries: int


# --- comparing -------------------------------------------------------------------------------------------------------


class Standings:
    """What became of the quotes that were shown."""

    def __init__(self, writer: Writer, reader: Reader, path: Path) -> None:
        self._writer = writer
        self._reader = reader
        self._path = path

    async def compared(self) -> dict[str, str]:
        """By document, the edition that its quotes were last compared with."""
        return {row[0]: row[1] for row in await self._reader.rows("SELECT document, edition FROM compared")}

    async def cited_lately(self) -> tuple[frozenset[tuple[str, str]], int]:
        """The documents and versions quoted by turns that were not looked at yet, and the number to hand to `looked`
        then. The newest turns are looked at again: they may be answered from what was current just before."""
        rows = await self._reader.rows(
            """SELECT DISTINCT c.document, c.version
               FROM turns AS t CROSS JOIN citations AS c ON c.turn = t.id AND c.role = 'shown'
               WHERE t.seq > (SELECT value FROM counters WHERE name = 'looked')"""
        )
        (row,) = await self._reader.rows("SELECT max(0, coalesce(max(seq), 0) - 20) AS seq FROM turns")
        return frozenset((one["document"], one["version"]) for one in rows), row["seq"]

    async def elsewhere(self, documents: Collection[str], *, lost: bool) -> frozenset[str]:
        """The documents with quotes that were found in these ones instead; with `lost`, also those with quotes that
        were found nowhere."""
        rows = await self._reader.rows(
            """SELECT document FROM standings WHERE now_document <> document
               AND now_document IN (SELECT value FROM json_each(?))
               UNION SELECT document FROM standings WHERE ? AND state = 'gone'""",
            (json.dumps(sorted(documents)), lost),
        )
        return frozenset(row[0] for row in rows)

    async def looked(self, seq: int) -> None:
        """Record up to which turn citations were looked at."""

        async def job(db: aiosqlite.Connection) -> None:
            await db.execute("UPDATE counters SET value = max(value, ?) WHERE name = 'looked'", (seq,))

        await self._writer.write(job)

    async def shown_of(self, documents: Collection[str]) -> list[Shown]:
        """Every quote of these documents that was ever shown, each once."""
        rows = await self._reader.rows(
            """SELECT c.document, c.path, c.collection, c.version, c.start, c."end", c.text, s.state,
                      s.now_document, s.now_path, s.now_version, s.now_start, s.now_end, s.now_text
               FROM (
                   SELECT document, path, collection, version, start, "end", text
                   FROM citations INDEXED BY citations_shown
                   WHERE role = 'shown' AND document IN (SELECT value FROM json_each(?1))
                   UNION ALL
                   SELECT document, path, collection, version, start, "end", text FROM correction_quotes
                   WHERE document IN (SELECT value FROM json_each(?1))
                   AND correction IN (SELECT seq FROM corrections WHERE shown)
               ) AS c LEFT JOIN standings AS s USING (document, version, start, "end")
               GROUP BY c.document, c.version, c.start, c."end" """,
            (json.dumps(sorted(documents)),),
        )
        return [_shown(row) for row in rows]

    async def record(self, found: Sequence[tuple[Shown, Standing | None]], editions: Mapping[str, str | None]) -> None:
        """Record what quotes turned out to be (None: their version is current) with the `editions` of documents that
        they were compared with (None: gone), and plan which messages have to say so. The editions are recorded last:
        what an interruption leaves undone is done again."""
        documents = json.dumps(sorted({*editions, *(shown.document for shown, _ in found)}))

        async def job(db: aiosqlite.Connection) -> None:
            at = now()
            await db.executemany(
                'DELETE FROM standings WHERE document = ? AND version = ? AND start = ? AND "end" = ?',
                [_key(shown) for shown, standing in found if standing is None],
            )
            await db.executemany(
                """INSERT INTO standings (document, version, start, "end", state, since, now_document, now_path,
                                          now_version, now_start, now_end, now_text)
                   SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12
                   WHERE EXISTS (SELECT 1 FROM citations WHERE role = 'shown' AND document = ?1 AND version = ?2
                                 AND start = ?3 AND "end" = ?4)
                      OR EXISTS (SELECT 1 FROM correction_quotes WHERE document = ?1 AND version = ?2
                                 AND start = ?3 AND "end" = ?4)
                   ON CONFLICT DO UPDATE SET since = iif(state = excluded.state, since, excluded.since),
                       state = excluded.state, now_document = excluded.now_document, now_path = excluded.now_path,
                       now_version = excluded.now_version, now_start = excluded.now_start, now_end = excluded.now_end,
                       now_text = excluded.now_text""",
                [
                    (*_key(shown), one.state, at, one.document, one.path, one.version, one.start, one.end, one.text)
                    for shown, one in found
                    if one is not None
                ],
            )
            await db.execute(_FORGET, {"documents": documents})

        async def plan(db: aiosqlite.Connection) -> int:
            return len(list(await db.execute_fetchall(_PLAN, {"documents": documents, "at": now(), "most": _AT_ONCE})))

        async def done(db: aiosqlite.Connection) -> None:
            await db.executemany(
                "INSERT OR REPLACE INTO compared VALUES (?, ?)",
                [(document, edition) for document, edition in editions.items() if edition is not None],
            )
            await db.executemany(
                "DELETE FROM compared WHERE document = ?",
                [(document,) for document, edition in editions.items() if edition is None],
            )

        await self._writer.write(job)
        while await self._writer.write(plan) == _AT_ONCE:  # a document may have been quoted a hundred thousand times
            continue
        await self._writer.write(done)

    async def shown_at(self, document: str, version: str, start: int, end: int) -> Shown | None:
        """A quote by its place, with what was found when it was compared last; None for one that was never shown."""
        rows = await self._reader.rows(
            """SELECT c.document, c.path, c.collection, c.version, c.start, c."end", c.text, s.state,
                      s.now_document, s.now_path, s.now_version, s.now_start, s.now_end, s.now_text
               FROM (
                   SELECT document, path, collection, version, start, "end", text
                   FROM citations INDEXED BY citations_shown
                   WHERE role = 'shown' AND document = ?1 AND version = ?2 AND start = ?3 AND "end" = ?4
                   UNION ALL
                   SELECT document, path, collection, version, start, "end", text FROM correction_quotes
                   WHERE document = ?1 AND version = ?2 AND start = ?3 AND "end" = ?4
                   AND correction IN (SELECT seq FROM corrections WHERE shown) LIMIT 1
               ) AS c LEFT JOIN standings AS s USING (document, version, start, "end")""",
            (document, version, start, end),
        )
        return next(map(_shown, rows), None)

    async def amiss(
        self,
        *,
        guild: str | None = None,
        within: frozenset[str] | None = None,
        limit: int = 200,
        after: str | None = None,
    ) -> list[Amiss]:
        """Quotes whose source changed or is gone, the latest first: shown in one server, from collections `within`, if
        given; those that come after a cursor. Raises `AskError`."""
        async with reading(self._path) as db:
            return await _amiss(Reader(db, self._path), guild=guild, within=within, limit=limit, after=after)

    async def due(self, limit: int) -> list[Due]:
        """Messages that are to say that a source changed, and do not yet."""
        rows = await self._reader.rows(
            f"""SELECT n.turn, t.guild, t.channel, t.message, n.tries, n.numbers
               FROM (SELECT *, {_NUMBERS.format(turn="notices.turn")} AS numbers
                     FROM notices INDEXED BY notices_due WHERE state = 'planned'
                     AND (tries = 0 OR (julianday(?) - julianday(at)) * 1440 >= ? * (1 << 2 * (tries - 1)))
                     AND turn NOT IN (SELECT turn FROM withdrawals)
                     AND (numbers <> '[]' OR turn NOT IN ({_CORRECTED}))
                     ORDER BY tries, seq DESC LIMIT ?) AS n JOIN turns AS t ON t.id = n.turn
               WHERE t.message IS NOT NULL ORDER BY n.tries, n.seq DESC""",
            (now(), RETRY_MINUTES, limit),
        )
        return [
            Due(
                row["turn"],
                row["guild"],
                row["channel"],
                row["message"],
                tuple(sorted(json.loads(row["numbers"]))),
                row["tries"],
            )
            for row in rows
        ]

    async def concerned(self, turn_id: str) -> tuple[int, ...]:
        """The numbers of the quotes in a turn's message, as it stands now, whose source changed or is gone."""
        (row,) = await self._reader.rows(f"SELECT {_NUMBERS.format(turn='?1')} AS numbers", (turn_id,))
        return tuple(sorted(json.loads(row["numbers"])))

    async def settle(
        self, turn_id: str, reason: str | None = None, *, again: bool = False, numbers: Collection[int] | None = None
    ) -> None:
        """Record that such a message was edited, or, with a `reason`, that it was not; `again`, it is tried later. It
        stays planned where more quotes than `numbers`, of which the message tells, are concerned by now."""

        async def job(db: aiosqlite.Connection) -> None:
            if reason is None and numbers is not None:
                rows = await db.execute_fetchall(f"SELECT {_NUMBERS.format(turn='?1')}", (turn_id,))
                if not set(json.loads(next(iter(rows))[0])).issubset(numbers):
                    await db.execute("UPDATE notices SET at = ?, tries = 0 WHERE turn = ?", (now(), turn_id))
                    return
            await db.execute(
                """UPDATE notices SET at = ?, reason = ?, tries = tries + 1,
                          state = CASE WHEN ?2 IS NULL THEN 'done' WHEN ? AND tries + 1 < ? THEN 'planned'
                                       ELSE 'failed' END
                   WHERE turn = ?""",
                (now(), reason, again, MOST_TRIES, turn_id),
            )

        await self._writer.write(job)


_CORRECTED = "SELECT turn FROM corrections WHERE shown"
_LAST = "(SELECT max(seq) FROM corrections WHERE turn = {turn} AND shown)"
_NUMBERS = f"""(SELECT json_group_array(n) FROM (
    SELECT c.n FROM citations AS c JOIN standings AS s USING (document, version, start, "end")
    WHERE c.turn = {{turn}} AND c.role = 'shown' AND s.state IN ('changed', 'gone') AND c.turn NOT IN ({_CORRECTED})
    UNION ALL
    SELECT q.n FROM correction_quotes AS q JOIN standings AS s USING (document, version, start, "end")
    WHERE q.correction = {_LAST} AND s.state IN ('changed', 'gone')))"""
# Of what a turn's message shows, which is what a reviewer put in place, if anything: what changed or is gone.

_PLAN = f"""
    INSERT INTO notices (turn, seq, state, at)
    SELECT t.id, t.seq, iif(t.private OR t.guild IS NULL OR t.channel IS NULL, 'private', 'planned'), :at
    FROM (
        SELECT c.turn, max(s.since) AS since
        FROM standings AS s JOIN citations AS c INDEXED BY citations_shown
        ON c.role = 'shown' AND c.document = s.document AND c.version = s.version
           AND c.start = s.start AND c."end" = s."end"
        WHERE s.state IN ('changed', 'gone') AND s.document IN (SELECT value FROM json_each(:documents))
        AND c.turn NOT IN ({_CORRECTED}) GROUP BY c.turn
        UNION ALL
        SELECT k.turn, max(s.since) FROM standings AS s
        JOIN correction_quotes AS q USING (document, version, start, "end")
        JOIN corrections AS k ON k.seq = q.correction
        WHERE s.state IN ('changed', 'gone') AND s.document IN (SELECT value FROM json_each(:documents))
        AND k.seq = {_LAST.format(turn="k.turn")} GROUP BY k.turn
    ) AS bad JOIN turns AS t ON t.id = bad.turn
    WHERE t.surface = 'discord' AND t.state = 'delivered' AND t.message IS NOT NULL AND NOT t.counted
    AND t.id NOT IN (SELECT turn FROM withdrawals)
    AND NOT EXISTS (SELECT 1 FROM notices WHERE turn = t.id AND (state <> 'done' OR at > bad.since))
    LIMIT :most
    ON CONFLICT DO UPDATE SET state = excluded.state, at = excluded.at, tries = 0, reason = NULL
    RETURNING 1
"""
# A message that was edited already is edited again when another of its quotes changes after that.
_FORGET = f"""
    DELETE FROM notices WHERE state IN ('planned', 'private')
    AND turn IN (
        SELECT turn FROM citations WHERE role = 'shown' AND document IN (SELECT value FROM json_each(:documents))
        UNION SELECT turn FROM corrections WHERE seq IN (
            SELECT correction FROM correction_quotes WHERE document IN (SELECT value FROM json_each(:documents))))
    AND {_NUMBERS.format(turn="notices.turn")} = '[]'
"""
# Of a quote that stands again as it did, nothing needs to be said that was not said yet.


# --- reading ---------------------------------------------------------------------------------------------------------


_QUOTED = """FROM citations AS c INDEXED BY citations_shown WHERE c.role = 'shown' AND c.document = s.document
    AND c.version = s.version AND c.start = s.start AND c."end" = s."end" """
_PUT = """FROM correction_quotes AS c JOIN corrections AS k ON k.seq = c.correction AND k.shown
    WHERE c.document = s.document AND c.version = s.version AND c.start = s.start AND c."end" = s."end" """


_ALONG_QUOTES = "citations AS c INDEXED BY citations_shown CROSS JOIN turns AS t ON t.id = c.turn"
_ALONG_TURNS = """json_each(:turns) AS one CROSS JOIN turns AS t ON t.id = one.value
    CROSS JOIN citations AS c INDEXED BY citations_of_turns ON c.turn = t.id"""
_ALONG_PUT = """correction_quotes AS c CROSS JOIN corrections AS k ON k.seq = c.correction
    CROSS JOIN turns AS t ON t.id = k.turn"""


async def _amiss(
    reader: Reader,
    *,
    guild: str | None,
    within: frozenset[str] | None,
    limit: int,
    after: str | None = None,
    most_turns: int = 20,
) -> list[Amiss]:
    """Quotes that changed or are gone, the latest first, each with the newest turns that showed it: turns of one
    server, and that could see nothing outside of `within`, if given. `after` is the cursor of the last one of the page
    before. Raises `AskError`."""
    values: dict[str, object] = {"guild": guild, "limit": limit}
    where: list[str] = []
    seen = "" if guild is None else "AND t.guild = :guild"
    if within is not None:
        values |= await scopes.values(reader, within)
        seen += f" AND {scopes.READABLE}"
        where.append("AND json_extract(said, '$[1]') IN (SELECT value FROM json_each(:within))")
    few = await scopes.few(reader, guild, within)
    if seen:
        shown = f"EXISTS (SELECT 1 {_QUOTED} AND EXISTS (SELECT 1 FROM turns AS t WHERE t.id = c.turn {seen}))"
        if few is not None:
            values["turns"] = json.dumps(few)
            shown = f"""(s.document, s.version, s.start, s."end") IN (
                SELECT c.document, c.version, c.start, c."end" FROM {_ALONG_TURNS} WHERE c.role = 'shown')"""
        put = f"EXISTS (SELECT 1 {_PUT} AND EXISTS (SELECT 1 FROM turns AS t WHERE t.id = k.turn {seen}))"
        where.append(f"AND ({shown} OR {put})")
    if after is not None:
        names = ("since", "document", "version", "start", "end")
        values |= {f"after_{name}": value for name, value in zip(names, _position(after), strict=True)}
        where.append("""AND since <= :after_since AND (since < :after_since OR (document, version, start, "end")
                        > (:after_document, :after_version, :after_start, :after_end))""")
    rows = await reader.rows(
        # The order is the index's: a page is a walk along it.
        f"""SELECT s.*, json_extract(said, '$[0]') AS path, json_extract(said, '$[1]') AS collection,
                   json_extract(said, '$[2]') AS text FROM (
                SELECT s.*, coalesce((SELECT json_array(c.path, c.collection, c.text) {_QUOTED} LIMIT 1),
                                     (SELECT json_array(c.path, c.collection, c.text) {_PUT} LIMIT 1)) AS said
                FROM standings AS s INDEXED BY standings_amiss WHERE state IN ('changed', 'gone') {" ".join(where)}
                ORDER BY since DESC, document, version, start, "end" LIMIT :limit
            ) AS s ORDER BY since DESC, document, version, start, "end" """,
        values,
    )
    found: list[Amiss] = []
    for row in rows:
        place = {name: row[name] for name in ("document", "version", "start", "end")}
        turns: dict[str, Told] = {}
        for source, only in (
            (_ALONG_QUOTES if few is None else _ALONG_TURNS, "c.role = 'shown'"),
            (_ALONG_PUT, "k.shown"),
        ):
            for one in await reader.rows(
                f"""SELECT t.id, c.n, t.private, t.guild, t.channel, t.message, n.state AS notice, n.reason,
                           t.question
                    FROM {source} LEFT JOIN notices AS n ON n.turn = t.id
                    WHERE {only} AND c.document = :document AND c.version = :version AND c.start = :start
                    AND c."end" = :end {seen}
                    ORDER BY c.rowid DESC LIMIT :most""",
                {**values, **place, "most": most_turns - len(turns)},
            ):
                turns[one["id"]] = Told(
                    one["id"],
                    one["n"],
                    bool(one["private"]),
                    one["guild"],
                    one["channel"],
                    one["message"],
                    one["notice"],
                    one["reason"],
                    one["question"],
                )
        found.append(Amiss(_shown(row), row["since"], tuple(turns.values())))
    return found


def _position(cursor: str) -> tuple[str, str, str, int, int]:
    try:
        since, document, version, start, end = cursor.split(_SEPARATOR)
        return since, document, version, number(start), number(end)
    except ValueError as error:
        raise AskError("That page does not exist: begin at the first one.") from error


# --- messages --------------------------------------------------------------------------------------------------------


def _key(shown: Shown) -> tuple[str, str, int, int]:
    return shown.document, shown.version, shown.start, shown.end


def _shown(row: sqlite3.Row) -> Shown:
    standing = None
    if row["state"] is not None:
        standing = Standing(
            row["state"],
            row["now_document"],
            row["now_path"],
            row["now_version"],
            row["now_start"],
            row["now_end"],
            row["now_text"],
        )
    return Shown(
        row["document"],
        row["path"],
        row["collection"],
        row["version"],
        row["start"],
        row["end"],
        row["text"],
        standing,
    )
