"""What became of quotes that were shown, and the messages that have to say so.

In: the present editions of documents, what a quote turned out to be now. Out: quotes to compare, those that changed or
are gone, messages to edit. A message that is to be edited is `planned` until it is `done` or `failed`: a restart goes
on where it was.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import aiosqlite

from bot.journal.amiss import Amiss, find_amiss
from bot.journal.clock import now
from bot.journal.connect import Reader, reading
from bot.journal.shown import Shown, Standing, key_of, shown_of
from bot.journal.writer import Writer

MOST_TRIES = 5
RETRY_MINUTES = 4.0
"""Until an edit that failed is tried again, each time four times as long: some hours in all, as outages last."""

_AT_ONCE = 500
"""Messages planned in one transaction, while which nothing else is written."""


@dataclass(frozen=True, slots=True)
class Due:
    """A message in a server that is to say that a source changed; `numbers` are the quotes that are concerned."""

    turn: str
    guild: str
    channel: str
    message: str
    numbers: tuple[int, ...]
    tries: int


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
        return [shown_of(row) for row in rows]

    async def record(self, found: Sequence[tuple[Shown, Standing | None]], editions: Mapping[str, str | None]) -> None:
        """Record what quotes turned out to be (None: their version is current) with the `editions` of documents that
        they were compared with (None: gone), and plan which messages have to say so. The editions are recorded last:
        what an interruption leaves undone is done again."""
        documents = json.dumps(sorted({*editions, *(shown.document for shown, _ in found)}))

        async def job(db: aiosqlite.Connection) -> None:
            at = now()
            await db.executemany(
                'DELETE FROM standings WHERE document = ? AND version = ? AND start = ? AND "end" = ?',
                [key_of(shown) for shown, standing in found if standing is None],
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
                    (*key_of(shown), one.state, at, one.document, one.path, one.version, one.start, one.end, one.text)
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
        return next(map(shown_of, rows), None)

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
            return await find_amiss(Reader(db, self._path), guild=guild, within=within, limit=limit, after=after)

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
