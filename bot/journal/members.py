"""What is stored of a member: feedback, a summary, and its erasure.

In: a member's id. Out: `MemberData`, or an `ErasureReceipt` that says what was removed and whether bytes are left.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import aiosqlite

from bot.errors import NotFoundError
from bot.journal import words
from bot.journal.connect import Reader
from bot.journal.rows import digest, feedback_of
from bot.journal.schema import now
from bot.journal.scrub import scrub
from bot.journal.writer import Writer
from bot.model import Feedback


@dataclass(frozen=True, slots=True)
class MemberData:
    """How much is stored of a member. `oldest` and `newest` are when turns were asked, None without turns; `changes`
    are those of servers' settings, `verdicts` those that the member gave as a reviewer."""

    member: str
    turns: int
    feedback: int
    oldest: str | None
    newest: str | None
    changes: int = 0
    verdicts: int = 0


@dataclass(frozen=True, slots=True)
class ErasureReceipt:
    """What an erasure removed and when. `clean` says that no byte of it is left in the journal's files; otherwise
    `problems` says what is left where, and what to do. Backups and exports made before are not touched."""

    turns: int
    feedback: int
    at: str
    clean: bool
    problems: tuple[str, ...] = ()
    changes: int = 0
    """Changes of servers' settings that no longer say who made them."""
    verdicts: int = 0
    """Verdicts of the member, which no longer say whose they are and have lost their notes."""
    frozen: int = 0
    """Tests that were made of the member's questions, or of answers to what followed on them."""


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
                  (SELECT count(*) FROM feedback WHERE member = :member) AS feedback,
                  (SELECT count(*) FROM setting_changes WHERE who = :member) AS changes,
                  (SELECT count(*) FROM verdicts WHERE reviewer = :member) AS verdicts
           FROM turns WHERE asker = :member""",
        {"member": member},
    )
    return MemberData(
        member, row["turns"], row["feedback"], row["oldest"], row["newest"], row["changes"], row["verdicts"]
    )


_CARRIED = """
    WITH RECURSIVE after (id) AS (
        SELECT id FROM turns WHERE asker = :member
        UNION
        SELECT t.id FROM turns AS t JOIN after ON t.follows = after.id
    )
    SELECT seq FROM turns WHERE asker <> :member AND understood_as IS NOT NULL
    AND (id IN after OR conversation IN (SELECT conversation FROM turns WHERE asker = :member))
"""
_BLANK = "UPDATE turns SET understood_as = NULL, missing = '[]', body = '', body_digest = ? WHERE seq = ?"


async def erase(writer: Writer, reader: Reader, path: Path, member: str) -> ErasureReceipt:
    """Remove a member's turns with their citations and all feedback on them, and the member's feedback on any turn.

    A follow-up that somebody else asked may have carried words of theirs: how it was understood, which words it missed,
    and its body, which says so, are blanked; its question and quotes stay.

    Tests made of the member's questions go with them, as do those whose history holds one. Who changed a server's
    settings or judged a turn is forgotten, what was changed or judged is not. Then the files are scrubbed; the receipt
    says what kept that from being done.
    """

    async def delete(db: aiosqlite.Connection) -> tuple[int, int, int, int, int]:
        changes = await db.execute_fetchall(
            "UPDATE setting_changes SET who = NULL WHERE who = ? RETURNING 1", (member,)
        )
        feedback = await db.execute_fetchall("DELETE FROM feedback WHERE member = ? RETURNING 1", (member,))
        for (seq,) in list(await db.execute_fetchall(_CARRIED, {"member": member})):
            await words.unindex(db, "seq = ?", (seq,))
            await db.execute(_BLANK, (digest(""), seq))
            await words.index(db, "seq = ?", (seq,))
        # A judgement outlives its reviewer, but neither says whose it was nor what they wrote.
        verdicts = await db.execute_fetchall(
            """UPDATE verdicts SET reviewer = 'erased:' || lower(hex(randomblob(6))), note = NULL
               WHERE reviewer = ? RETURNING 1""",
            (member,),
        )
        await db.execute("UPDATE second_reviews SET who = NULL WHERE who = ?", (member,))
        ((tests,),) = await db.execute_fetchall("SELECT count(*) FROM frozen")
        await words.unindex(db, "asker = ?", (member,))
        turns = await db.execute_fetchall("DELETE FROM turns WHERE asker = ? RETURNING 1", (member,))
        ((left,),) = await db.execute_fetchall("SELECT count(*) FROM frozen")
        return len(list(turns)), len(list(feedback)), len(list(changes)), len(list(verdicts)), tests - left

    turns, feedback, changes, verdicts, frozen = await writer.write(delete)
    at = now()
    problems = await scrub(writer, path)
    left = await stored_of(reader, member)
    if left.turns or left.feedback or left.changes or left.verdicts:
        problems.append("The member asked, rated, reviewed or changed a setting again meanwhile: erase again.")
    return ErasureReceipt(turns, feedback, at, not problems, tuple(problems), changes, verdicts, frozen)
