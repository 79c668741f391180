"""What is stored of a member: feedback, a summary, and its erasure.

In: a member's id. Out: `MemberData`, or an `ErasureReceipt` that says what was removed and whether bytes are left.
"""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import aiosqlite

from bot.errors import JournalError, NotFoundError
from bot.journal.connect import BUSY_SECONDS, Reader, is_busy
from bot.journal.rows import digest, feedback_of
from bot.journal.schema import now
from bot.journal.writer import Writer
from bot.model import Feedback

_TRUNCATE_TRIES = 20
_TRUNCATE_PAUSE = 0.25  # seconds


@dataclass(frozen=True, slots=True)
class MemberData:
    """How much is stored of a member. `oldest` and `newest` are when turns were asked, None without turns."""

    member: str
    turns: int
    feedback: int
    oldest: str | None
    newest: str | None


@dataclass(frozen=True, slots=True)
class ErasureReceipt:
    """What an erasure removed and when. `clean` says that no byte of it is left in the journal's files; otherwise
    `problems` says what is left where, and what to do. Backups and exports made before are not touched."""

    turns: int
    feedback: int
    at: str
    clean: bool
    problems: tuple[str, ...] = ()


async def give(writer: Writer, feedback: Feedback) -> None:
    """Record a member's opinion of a turn in place of an earlier one. The same opinion once more, without a reason,
    keeps the reason that was given before. Raises `NotFoundError`."""
    given = dataclasses.replace(feedback, at=feedback.at or now())

    async def job(db: aiosqlite.Connection) -> None:
        if not list(await db.execute_fetchall("SELECT 1 FROM turns WHERE id = ?", (given.turn,))):
            raise NotFoundError(f"There is no turn {given.turn} in the journal: it may have been erased.")
        await db.execute(
            """INSERT INTO feedback (turn, member, helpful, reason, at) VALUES (?, ?, ?, ?, ?)
               ON CONFLICT (turn, member) DO UPDATE SET
                   reason = CASE WHEN helpful = excluded.helpful THEN coalesce(excluded.reason, reason)
                                 ELSE excluded.reason END,
                   helpful = excluded.helpful, at = excluded.at""",
            (given.turn, given.member, given.helpful, given.reason, given.at),
        )

    await writer.write(job)


async def feedback_on(reader: Reader, turn_id: str) -> list[Feedback]:
    """All feedback on a turn, oldest first."""
    rows = await reader.rows("SELECT * FROM feedback WHERE turn = ? ORDER BY at, member", (turn_id,))
    return [feedback_of(row) for row in rows]


async def feedback_on_all(reader: Reader, turn_ids: Sequence[str]) -> dict[str, list[Feedback]]:
    """All feedback on each of some hundred turns, oldest first."""
    given: dict[str, list[Feedback]] = {}
    marks = ", ".join("?" * len(turn_ids))
    for row in await reader.rows(f"SELECT * FROM feedback WHERE turn IN ({marks}) ORDER BY at, member", turn_ids):
        given.setdefault(row["turn"], []).append(feedback_of(row))
    return given


async def feedback_on_others(reader: Reader, member: str) -> list[Feedback]:
    """All feedback that a member gave on turns of others, oldest first."""
    rows = await reader.rows(
        """SELECT feedback.* FROM feedback JOIN turns ON turns.id = feedback.turn
           WHERE member = ? AND asker <> member ORDER BY at, turn""",
        (member,),
    )
    return [feedback_of(row) for row in rows]


async def stored_of(reader: Reader, member: str) -> MemberData:
    """How much is stored of a member."""
    (row,) = await reader.rows(
        """SELECT count(*) AS turns, min(asked_at) AS oldest, max(asked_at) AS newest,
                  (SELECT count(*) FROM feedback WHERE member = ?) AS feedback FROM turns WHERE asker = ?""",
        (member, member),
    )
    return MemberData(member, row["turns"], row["feedback"], row["oldest"], row["newest"])


_FORGET_CARRIED = """
    WITH RECURSIVE after (id) AS (
        SELECT id FROM turns WHERE asker = :member
        UNION
        SELECT t.id FROM turns AS t JOIN after ON t.follows = after.id
    )
    UPDATE turns SET understood_as = NULL, missing = '[]', body = '', body_digest = :digest
    WHERE asker <> :member AND understood_as IS NOT NULL
    AND (id IN after OR conversation IN (SELECT conversation FROM turns WHERE asker = :member))
"""


async def erase(writer: Writer, reader: Reader, path: Path, member: str) -> ErasureReceipt:
    """Remove a member's turns with their citations and all feedback on them, and the member's feedback on any turn.

    A follow-up that somebody else asked may have carried words of theirs: how it was understood, which words it missed,
    and its body, which says so, are blanked; its question and quotes stay.

    Rows deleted are overwritten (`secure_delete`), but SQLite moves rows as pages fill and leaves copies in the gaps,
    so the file is rewritten (VACUUM); then the WAL, which holds older states, is emptied. A reader that keeps an older
    state open, in this or another process, holds that up: it is tried for five seconds, then the receipt says so.
    """

    async def delete(db: aiosqlite.Connection) -> tuple[int, int]:
        feedback = await db.execute_fetchall("DELETE FROM feedback WHERE member = ? RETURNING 1", (member,))
        await db.execute(_FORGET_CARRIED, {"member": member, "digest": digest("")})
        turns = await db.execute_fetchall("DELETE FROM turns WHERE asker = ? RETURNING 1", (member,))
        return len(list(turns)), len(list(feedback))

    turns, feedback = await writer.write(delete)
    at = now()
    problems: list[str] = []
    try:
        await writer.alone(_rewrite)
    except JournalError as error:
        problems.append(f"Parts of what was erased may be left in unused space of {path}. {error} Then erase again.")
    if problem := await _empty_wal(writer, path):
        problems.append(problem)
    left = await stored_of(reader, member)
    if left.turns or left.feedback:
        problems.append("The member asked or rated again meanwhile: erase again.")
    return ErasureReceipt(turns, feedback, at, not problems, tuple(problems))


async def _rewrite(db: aiosqlite.Connection) -> None:
    await db.execute_fetchall("VACUUM")


async def _empty_wal(writer: Writer, path: Path) -> str | None:
    """Empty the WAL into the database; what kept it from being emptied, in words."""

    async def truncate(db: aiosqlite.Connection) -> bool:
        # Wait for readers between the tries, not here: nobody can write meanwhile.
        await db.execute_fetchall("PRAGMA busy_timeout = 50")
        try:
            ((busy, _, _),) = await db.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            await db.execute_fetchall(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}")
        return not busy

    for _ in range(_TRUNCATE_TRIES):
        try:
            if await writer.alone(truncate):
                return None
        except JournalError as error:
            if not is_busy(error.__cause__):
                return f"{path}-wal could not be emptied and still holds what was erased. {error} Then erase again."
        await asyncio.sleep(_TRUNCATE_PAUSE)
    return (
        f"Another reader kept {path}-wal from being emptied, which still holds what was erased: end other programs "
        "that have the journal open, then erase again."
    )
