"""Deleting turns. In: which ones. Out: how many went; of a single one what may be left of it, in words, and an entry in
the audit log.
"""

from __future__ import annotations

from pathlib import Path

import aiosqlite

from bot.errors import NotFoundError
from bot.journal import audit, words
from bot.journal.rows import digest
from bot.journal.scrub import formers, scrub
from bot.journal.writer import Writer

_BATCH = 200  # turns; with their citations some thousand rows, deleted while others wait
_CARRIED = """
    WITH RECURSIVE after (id) AS (
        SELECT :turn UNION SELECT t.id FROM turns AS t JOIN after ON t.follows = after.id
    )
    SELECT seq FROM turns WHERE id <> :turn AND understood_as IS NOT NULL AND (id IN after OR conversation =
        (SELECT conversation FROM turns WHERE id = :turn) AND seq > (SELECT seq FROM turns WHERE id = :turn))
"""
_BLANK = "UPDATE turns SET understood_as = NULL, missing = '[]', body = '', body_digest = ? WHERE seq = ?"
_BLANK_CORRECTIONS = """
    UPDATE corrections SET body = '', body_digest = ? WHERE turn = (SELECT id FROM turns WHERE seq = ?)
"""


async def delete(writer: Writer, path: Path, turn_id: str, who: str) -> list[str]:
    """Delete the turn with its citations, feedback, verdicts and tests. A follow-up may have carried words of it: how
    that was understood, and its body and those of its corrections, which say so, are blanked. Raises
    `NotFoundError`."""

    async def job(db: aiosqlite.Connection) -> None:
        found = list(await db.execute_fetchall("SELECT guild FROM turns WHERE id = ?", (turn_id,)))
        if not found:
            raise NotFoundError(f"There is no turn {turn_id} in the journal: it may have been erased.")
        for (seq,) in list(await db.execute_fetchall(_CARRIED, {"turn": turn_id})):
            await words.unindex(db, "seq = ?", (seq,))
            await db.execute(_BLANK, (digest(""), seq))
            await db.execute(_BLANK_CORRECTIONS, (digest(""), seq))
            await db.execute("DELETE FROM gap_words WHERE turn = (SELECT id FROM turns WHERE seq = ?)", (seq,))
            await words.index(db, "seq = ?", (seq,))
        await words.unindex(db, "id = ?", (turn_id,))
        await db.execute("DELETE FROM turns WHERE id = ?", (turn_id,))
        await audit.put(db, who, found[0][0], "delete answer", turn_id)

    await writer.write(job)
    return [*await scrub(writer, path), *await formers(path)]


async def delete_turns(writer: Writer, where: str, values: tuple[object, ...]) -> int:
    """Delete the turns that fit a condition in SQL, in batches between which others may write; how many they were."""

    async def job(db: aiosqlite.Connection) -> int:
        batch = f"seq IN (SELECT seq FROM turns WHERE {where} ORDER BY seq LIMIT {_BATCH})"
        await words.unindex(db, batch, values)
        gone = await db.execute_fetchall(f"DELETE FROM turns WHERE {batch} RETURNING 1", values)
        return len(list(gone))

    total = 0
    while gone := await writer.write(job):
        total += gone
    return total
