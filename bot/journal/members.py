"""What is stored of a member: feedback, a summary, and its erasure.

In: a member's id. Out: `MemberData`, or an `ErasureReceipt` that says what was removed and whether bytes are left.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import aiosqlite

from bot.journal import handoff, objections, words
from bot.journal.choices import has_opted_out
from bot.journal.clock import now
from bot.journal.connect import Reader
from bot.journal.existence import must_exist
from bot.journal.rows import digest, feedback_of
from bot.journal.scrub import formers, scrub
from bot.journal.traces import marks_of, traces
from bot.journal.writer import Writer
from bot.model import Feedback


@dataclass(frozen=True, slots=True)
class MemberData:
    """How much is stored of a member. `oldest` and `newest` are when turns were asked, None without turns; `changes`
    are those of servers' settings; `opted_out` is since when the member's words are not kept, None where they are;
    `verdicts` are those that the member gave as a reviewer."""

    member: str
    turns: int
    feedback: int
    oldest: str | None
    newest: str | None
    changes: int = 0
    opted_out: str | None = None
    acts: int = 0
    """Reports, withdrawals, calls for people, wishes to be told and solutions that name the member."""
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
    tables: tuple[tuple[str, int], ...] = ()
    """The rows removed by table, those of `turns` first; of `setting_changes`, the rows that lost their author."""
    opted_out: str | None = None
    """Since when the member's words are not kept: that is the one thing that stays."""
    acts: int = 0
    """Reports, withdrawals, calls for people, solutions, exports and deletions that no longer name the member."""
    verdicts: int = 0
    """Verdicts of the member, which no longer say whose they are and have lost their notes."""
    frozen: int = 0
    """Tests that were made of the member's questions, or of answers to what followed on them."""


class Members:
    """What is stored of members, and their opinions of answers."""

    def __init__(self, writer: Writer, reader: Reader, path: Path) -> None:
        self._writer = writer
        self._reader = reader
        self._path = path

    async def give(self, feedback: Feedback) -> Feedback:
        """Record a member's opinion of a turn, in place of an earlier one; without `at`, as of now. The same opinion
        once more, without a reason, keeps the reason that was given before. Returns what was recorded: no reason of a
        member who has opted out. Raises `NotFoundError`."""

        async def job(db: aiosqlite.Connection) -> Feedback:
            given = dataclasses.replace(feedback, at=feedback.at or now())
            if given.reason is not None and await has_opted_out(db, given.member):
                given = dataclasses.replace(given, reason=None)
            await must_exist(db, given.turn)
            await db.execute(
                """INSERT INTO feedback (turn, member, helpful, reason, at) VALUES (?, ?, ?, ?, ?)
                   ON CONFLICT (turn, member) DO UPDATE SET
                       reason = CASE WHEN helpful = excluded.helpful THEN coalesce(excluded.reason, reason)
                                     ELSE excluded.reason END,
                       helpful = excluded.helpful, at = excluded.at""",
                (given.turn, given.member, given.helpful, given.reason, given.at),
            )
            return given

        return await self._writer.write(job)

    async def feedback_on(self, turn_id: str) -> list[Feedback]:
        """All feedback on a turn, oldest first."""
        rows = await self._reader.rows("SELECT * FROM feedback WHERE turn = ? ORDER BY at, member", (turn_id,))
        return [feedback_of(row) for row in rows]

    async def stored_of(self, member: str) -> MemberData:
        """How much is stored of a member."""
        (row,) = await self._reader.rows(
            """SELECT count(*) AS turns, min(asked_at) AS oldest, max(asked_at) AS newest,
                      (SELECT count(*) FROM feedback WHERE member = :member) AS feedback,
                      (SELECT count(*) FROM setting_changes WHERE who = :member) AS changes,
                      (SELECT at FROM opted_out WHERE member = :member) AS opted_out,
                      (SELECT count(*) FROM audit WHERE who = :member)
                      + (SELECT count(*) FROM reports WHERE member = :member)
                      + (SELECT count(*) FROM withdrawals WHERE member = :member)
                      + (SELECT count(*) FROM calls WHERE member = :member)
                      + (SELECT count(*) FROM wishes WHERE member = :member)
                      + (SELECT count(*) FROM solutions WHERE :member IN (author, marked_by)) AS acts,
                      (SELECT count(*) FROM verdicts WHERE reviewer = :member) AS verdicts
               FROM turns WHERE asker = :member""",
            {"member": member},
        )
        return MemberData(
            member,
            row["turns"],
            row["feedback"],
            row["oldest"],
            row["newest"],
            row["changes"],
            row["opted_out"],
            row["acts"],
            row["verdicts"],
        )

    async def erase(self, member: str) -> ErasureReceipt:
        """Remove a member's turns with all feedback on them, the member's feedback on any turn and their rows of any
        other table from the journal's files; see `ErasureReceipt` for what may be left. Rewrites the file: writes wait
        about a second for every 100 MB.

        A follow-up that somebody else asked may have carried words of theirs: how it was understood, which words it
        missed, and its body and those of its corrections, which say so, are blanked; its question and quotes stay.

        Tests made of the member's questions go with them, as do those whose history holds one. Who changed a server's
        settings, judged a turn, withdrew an answer, called people or marked a solution is forgotten, what was done is
        not; notes to verdicts, reports and solutions that the member wrote go; that the member has opted out stays.
        """
        marks = await marks_of(self._reader, member)

        async def delete(db: aiosqlite.Connection) -> _Deleted:
            return await _delete(db, member)

        gone = await self._writer.write(delete)
        at = now()
        problems = await scrub(self._writer, self._path)
        if not problems:
            problems += await traces(self._reader, self._path, marks)
        problems += await formers(self._path)
        left = await self.stored_of(member)
        if left.turns or left.feedback or left.changes or left.acts or left.verdicts:
            problems.append(
                "The member asked, rated, reported, judged or changed a setting again meanwhile: erase again."
            )
        return ErasureReceipt(
            gone.tables["turns"],
            gone.feedback,
            at,
            not problems,
            tuple(problems),
            gone.tables["setting_changes"],
            tuple((name, rows) for name, rows in gone.tables.items() if rows),
            left.opted_out,
            gone.acts,
            gone.verdicts,
            gone.frozen,
        )


@dataclass(frozen=True, slots=True)
class _Deleted:
    """How many rows of a member were removed, or say no more whose they were; see `ErasureReceipt`."""

    tables: dict[str, int]
    feedback: int
    acts: int
    verdicts: int
    frozen: int


async def _delete(db: aiosqlite.Connection, member: str) -> _Deleted:
    """Remove a member from all tables. Turns go last: with them goes what belongs to them."""

    async def count(sql: str) -> int:
        return len(list(await db.execute_fetchall(sql, {"member": member})))

    gone = {"turns": 0}
    theirs = "turn IN (SELECT id FROM turns WHERE asker = :member)"
    gone["citations"] = await count(f"SELECT 1 FROM citations WHERE {theirs}")
    given = await count("DELETE FROM feedback WHERE member = :member RETURNING 1")
    gone["feedback"] = given + await count(f"SELECT 1 FROM feedback WHERE {theirs}")
    acts = await objections.forget(db, member) + await handoff.forget(db, member)
    for name, owner in list(await db.execute_fetchall(_OF_A_MEMBER)):
        gone[name] = await count(f'DELETE FROM "{name}" WHERE {owner} = :member RETURNING 1')
    gone["setting_changes"] = await count("UPDATE setting_changes SET who = NULL WHERE who = :member RETURNING 1")
    # A judgement outlives its reviewer, but neither says whose it was nor what they wrote.
    judged = await count(
        """UPDATE verdicts SET reviewer = 'erased:' || lower(hex(randomblob(6))), note = NULL
           WHERE reviewer = :member RETURNING 1"""
    )
    acts += await count("UPDATE audit SET who = NULL WHERE who = :member RETURNING 1")
    await count("UPDATE second_reviews SET who = NULL WHERE who = :member RETURNING 1")
    await count("UPDATE corrections SET reviewer = NULL WHERE reviewer = :member RETURNING 1")
    await count("UPDATE gaps SET who = NULL WHERE who = :member RETURNING 1")
    await _blank_carried(db, member)
    tests = await count("SELECT 1 FROM frozen")
    await words.unindex(db, "asker = ?", (member,))
    gone["turns"] = await count("DELETE FROM turns WHERE asker = :member RETURNING 1")
    return _Deleted(gone, given, acts, judged, tests - await count("SELECT 1 FROM frozen"))


async def _blank_carried(db: aiosqlite.Connection, member: str) -> None:
    """Blank what may have carried words of a member in the turns of others."""
    for (seq,) in list(await db.execute_fetchall(_CARRIED, {"member": member})):
        await words.unindex(db, "seq = ?", (seq,))
        await db.execute(_BLANK, (digest(""), seq))
        await db.execute(_BLANK_CORRECTIONS, (digest(""), seq))
        await db.execute("DELETE FROM gap_words WHERE turn = (SELECT id FROM turns WHERE seq = ?)", (seq,))
        await words.index(db, "seq = ?", (seq,))


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
_BLANK_CORRECTIONS = """
    UPDATE corrections SET body = '', body_digest = ? WHERE turn = (SELECT id FROM turns WHERE seq = ?)
"""


_OF_A_MEMBER = """
    SELECT s.name AS name, c.name AS owner FROM sqlite_schema AS s JOIN pragma_table_info(s.name) AS c
    WHERE s.type = 'table' AND c.name IN ('asker', 'member') AND s.name NOT IN ('turns', 'feedback', 'opted_out')
    ORDER BY s.name
"""
