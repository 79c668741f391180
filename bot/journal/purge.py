"""What turns hold of documents: how often they were cited, and its removal.

In: ids of documents, headings that stand in no other one. Out: counts, the messages that showed their quotes. A turn
keeps its question and everything that is not of these documents; its body becomes a note that a source was purged.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import aiosqlite

from bot.journal import words as indexed
from bot.journal.clock import now
from bot.journal.connect import Reader
from bot.journal.rows import digest
from bot.journal.scrub import formers, scrub
from bot.journal.writer import Writer


@dataclass(frozen=True, slots=True)
class Cited:
    """How often documents were quoted: `quotes` shown, in `turns` turns, of which `messages` stand in channels (server,
    channel, message)."""

    turns: int = 0
    quotes: int = 0
    messages: tuple[tuple[str, str, str], ...] = ()


def _of(prefix: str = "") -> str:
    """Which rows quote the documents; of copies, whose ids other documents may have, only the versions purged."""
    return (
        f"({prefix}document IN (SELECT value FROM json_each(:documents)) OR ("
        f"{prefix}document IN (SELECT value FROM json_each(:copies)) AND "
        f"{prefix}version IN (SELECT value FROM json_each(:versions))))"
    )


_MINE = _of()
_LISTED = "document IN (SELECT value FROM json_each(:documents))"

_TOLD = f"""
    SELECT id FROM turns WHERE id IN (SELECT turn FROM citations WHERE {_MINE})
    OR EXISTS (SELECT 1 FROM json_each(nearest) AS near WHERE near.value IN (SELECT value FROM json_each(:words)))
"""
# The turns that cite the documents or name a heading of theirs.

_CARRIED = f"""
    SELECT id FROM turns WHERE understood_as IS NOT NULL
    AND conversation IN (SELECT conversation FROM turns WHERE id IN ({_TOLD}) OR id IN (
        SELECT turn FROM corrections JOIN correction_quotes ON correction = corrections.seq WHERE {_MINE}
    ))
"""
# Follow-ups were understood by what stood before, or by what a correction put there.

_EMPTIED = f"""
    SELECT turn FROM expected AS one WHERE {_of("one.")} AND NOT EXISTS (
        SELECT 1 FROM expected AS other
        WHERE other.turn = one.turn AND other.wanted = one.wanted AND NOT {_of("other.")}
    )
"""
# The tests that say nothing any more without the documents: nothing else is wanted, or unwanted, there.


async def cited(
    reader: Reader, documents: Collection[str], copies: Collection[str] = (), versions: Collection[str] = ()
) -> Cited:
    """How often these documents were quoted, and these versions of `copies`."""
    values = _values(documents, copies, versions)
    (row,) = await reader.rows(
        f"SELECT count(DISTINCT turn) AS turns, count(*) AS quotes FROM citations WHERE role = 'shown' AND {_MINE}",
        values,
    )
    shown = await reader.rows(
        f"""SELECT guild, channel, message FROM turns WHERE message IS NOT NULL AND NOT private AND guild IS NOT NULL
            AND channel IS NOT NULL AND id IN (
                SELECT turn FROM citations WHERE role = 'shown' AND {_MINE}
                UNION SELECT turn FROM corrections JOIN correction_quotes ON correction = corrections.seq WHERE {_MINE}
            ) ORDER BY seq""",
        values,
    )
    return Cited(row["turns"], row["quotes"], tuple((one["guild"], one["channel"], one["message"]) for one in shown))


def _values(documents: Collection[str], copies: Collection[str], versions: Collection[str]) -> dict[str, str]:
    given = {"documents": documents, "copies": copies, "versions": versions}
    return {name: json.dumps(sorted(values)) for name, values in given.items()}


async def purge(
    writer: Writer,
    path: Path,
    documents: Collection[str],
    words: Collection[str],
    *,
    copies: Collection[str] = (),
    versions: Collection[str] = (),
) -> list[str]:
    """Remove every quote of these documents, headings of theirs (`words`) that were offered as near, the bodies that
    showed them, and what tests expect of them; then scrub the files. What kept that from being done, in words."""
    note = f"[A source of this answer was purged at {now()}.]"
    values = {
        **_values(documents, copies, versions),
        "words": json.dumps(sorted(words)),
        "body": note,
        "digest": digest(note),
    }

    async def job(db: aiosqlite.Connection) -> None:
        await db.execute("CREATE TEMP TABLE purging AS " + _TOLD + " UNION " + _CARRIED, values)
        try:
            await indexed.unindex(db, "id IN (SELECT id FROM purging)", ())
            await db.execute(f"DELETE FROM citations WHERE {_MINE}", values)
            await db.execute(
                f"DELETE FROM corrections WHERE seq IN (SELECT correction FROM correction_quotes WHERE {_MINE})", values
            )
            await db.execute(f"DELETE FROM standings WHERE now_{_LISTED}", values)
            await db.execute(f"DELETE FROM compared WHERE {_LISTED}", values)
            await db.execute(f"DELETE FROM gap_answers WHERE {_MINE}", values)
            await db.execute("DELETE FROM gap_words WHERE turn IN (SELECT id FROM purging)")
            await db.execute(
                """UPDATE corrections SET body = :body, body_digest = :digest WHERE turn IN (
                       SELECT id FROM turns WHERE id IN (SELECT id FROM purging) AND understood_as IS NOT NULL)""",
                values,
            )
            await db.execute(f"DELETE FROM frozen WHERE turn IN ({_EMPTIED})", values)
            await db.execute(f"DELETE FROM expected WHERE {_MINE}", values)
            await db.execute(
                """UPDATE turns SET body = :body, body_digest = :digest, understood_as = NULL, differ = NULL,
                   citations = (SELECT count(*) FROM citations WHERE turn = turns.id),
                   nearest = (SELECT json_group_array(iif(
                       near.value IN (SELECT value FROM json_each(:words)), '', near.value
                   )) FROM json_each(nearest) AS near)
                   WHERE id IN (SELECT id FROM purging)""",
                values,
            )
            await indexed.index(db, "id IN (SELECT id FROM purging)", ())
        finally:
            await db.execute("DROP TABLE purging")

    await writer.write(job)
    return [*await scrub(writer, path), *await formers(path)]


async def mentions(reader: Reader, probe: str) -> bool:
    """Whether a question, an opinion on an answer or a note to a verdict holds these words, which somebody typed."""
    rows = await reader.rows(
        """SELECT 1 FROM turns WHERE instr(question, :probe) OR instr(answered, :probe)
           UNION ALL SELECT 1 FROM feedback WHERE instr(reason, :probe)
           UNION ALL SELECT 1 FROM verdicts WHERE instr(note, :probe) LIMIT 1""",
        {"probe": probe},
    )
    return bool(rows)
