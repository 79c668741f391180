"""What reviewers put in the place of answers, and the messages that told them of these.

In: corrections with their quotes, cards. Out: the same. Both go with their turn; the turn itself is never changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import aiosqlite

from bot.journal.clock import now
from bot.journal.connect import Reader
from bot.journal.existence import must_exist
from bot.journal.rows import CORRECTION_COLUMNS, correction_rows, digest, quote_of
from bot.journal.writer import Writer
from bot.model import Correction, Quote, ReviewCard

_INSERT_QUOTE = "INSERT INTO correction_quotes (correction, {}) VALUES (:correction, {})".format(
    ", ".join(f'"{name}"' for name in CORRECTION_COLUMNS), ", ".join(f":{name}" for name in CORRECTION_COLUMNS)
)
_QUOTED = ", ".join(f'q."{name}" AS c_{name}' for name in CORRECTION_COLUMNS)


@dataclass(frozen=True, slots=True)
class Unsettled:
    """The last correction of an answer in a channel, of which it is not known that the message shows it."""

    seq: int
    turn: str
    channel: str
    message: str
    body: str


class Corrections:
    """What takes the place of answers, and where reviewers are told of them."""

    def __init__(self, writer: Writer, reader: Reader) -> None:
        self._writer = writer
        self._reader = reader

    async def correct(self, correction: Correction) -> Correction:
        """Record what takes the place of an answer, with its quotes, both or neither; without `at`, as of now. Raises
        `NotFoundError`."""
        made = replace(correction, at=correction.at or now())

        async def job(db: aiosqlite.Connection) -> int:
            await must_exist(db, made.turn)
            rows = await db.execute_fetchall(
                """INSERT INTO corrections (turn, reviewer, at, template, body, body_digest) VALUES (?, ?, ?, ?, ?, ?)
                   RETURNING seq""",
                (made.turn, made.reviewer, made.at, made.template, made.body, digest(made.body)),
            )
            seq = int(next(iter(rows))[0])
            await db.executemany(_INSERT_QUOTE, correction_rows(seq, made.quotes))
            return seq

        return replace(made, seq=await self._writer.write(job))

    async def corrected(self, seq: int) -> None:
        """Record that the message was edited to a correction."""

        async def job(db: aiosqlite.Connection) -> None:
            await db.execute("UPDATE corrections SET shown = 1 WHERE seq = ?", (seq,))

        await self._writer.write(job)

    async def of(self, turn_id: str | None = None) -> list[Correction]:
        """The corrections of a turn, or of all, oldest first."""
        return await corrections(self._reader, turn_id)

    async def unsettled(self, since: str) -> list[Unsettled]:
        """Corrections of after `since` that may stand in their messages, which the journal was not told."""
        rows = await self._reader.rows(
            """SELECT c.seq, c.turn, t.channel, t.message, c.body FROM corrections AS c JOIN turns AS t ON t.id = c.turn
               WHERE NOT c.shown AND c.at > ? AND c.body <> '' AND NOT t.private
               AND t.channel IS NOT NULL AND t.message IS NOT NULL
               AND c.seq = (SELECT max(seq) FROM corrections WHERE turn = c.turn)
               AND c.turn NOT IN (SELECT turn FROM withdrawals) ORDER BY c.seq""",
            (since,),
        )
        return [Unsettled(*row) for row in rows]

    async def draft(self, turn_id: str, member: str, chosen: Sequence[tuple[str, int]]) -> None:
        """Keep what a member has chosen for a correction so far, as passages and units, in place of what was kept
        before. Raises `NotFoundError`."""

        async def job(db: aiosqlite.Connection) -> None:
            await must_exist(db, turn_id)
            await db.execute("DELETE FROM correction_drafts WHERE turn = ? AND member = ?", (turn_id, member))
            await db.executemany(
                "INSERT INTO correction_drafts (turn, member, place, passage, unit) VALUES (?, ?, ?, ?, ?)",
                [(turn_id, member, place, passage, unit) for place, (passage, unit) in enumerate(chosen)],
            )

        await self._writer.write(job)

    async def drafted(self, turn_id: str, member: str) -> list[tuple[str, int]]:
        """What a member has chosen for a correction so far."""
        rows = await self._reader.rows(
            "SELECT passage, unit FROM correction_drafts WHERE turn = ? AND member = ? ORDER BY place",
            (turn_id, member),
        )
        return [(row["passage"], row["unit"]) for row in rows]

    async def keep_card(self, card: ReviewCard) -> None:
        """Record where reviewers were told of a turn. Raises `NotFoundError`."""

        async def job(db: aiosqlite.Connection) -> None:
            await must_exist(db, card.turn)
            await db.execute(
                """INSERT OR REPLACE INTO review_cards (message, channel, turn, member, report, at)
                   VALUES (?, ?, ?, ?, ?, ?)""",
                (card.message, card.channel, card.turn, card.member, card.report, now()),
            )

        await self._writer.write(job)

    async def cards_of(self, turn_id: str) -> list[ReviewCard]:
        """Where reviewers were told of a turn."""
        rows = await self._reader.rows("SELECT * FROM review_cards WHERE turn = ?", (turn_id,))
        return [
            ReviewCard(row["message"], row["channel"], row["turn"], row["member"], bool(row["report"])) for row in rows
        ]

    async def stale_cards(self) -> list[str]:
        """The turns of which a card does not show the newest verdict, whoever gave it where."""
        rows = await self._reader.rows(
            "SELECT DISTINCT c.turn FROM review_cards AS c JOIN verdicts AS v USING (turn) WHERE v.at > c.at"
        )
        return [row["turn"] for row in rows]

    async def card_shown(self, message: str, at: str) -> None:
        """Record that a card shows the verdicts on its turn as of `at`."""

        async def job(db: aiosqlite.Connection) -> None:
            await db.execute("UPDATE review_cards SET at = max(at, ?) WHERE message = ?", (at, message))

        await self._writer.write(job)


async def corrections(reader: Reader, turn_id: str | None) -> list[Correction]:
    """The corrections of a turn, or of all, oldest first."""
    which, values = ("WHERE c.turn = ?", [turn_id]) if turn_id is not None else ("", [])
    rows = await reader.rows(
        f"""SELECT c.*, {_QUOTED} FROM corrections AS c JOIN correction_quotes AS q ON q.correction = c.seq {which}
            ORDER BY c.seq, q.place""",
        values,
    )
    found: list[Correction] = []
    for seq, group in groupby(rows, key=lambda row: int(row["seq"])):
        every = list(group)
        row = every[0]
        quotes = tuple(map(quote_of, every))
        found.append(
            Correction(
                row["turn"],
                row["reviewer"] or "",
                quotes,
                row["body"],
                row["template"],
                row["at"],
                bool(row["shown"]),
                seq,
            )
        )
    return found


async def in_place(reader: Reader, turn_ids: Sequence[str], until: str | None) -> dict[str, tuple[Quote, ...]]:
    """What stands in the place of the answers of some turns, by turn; with `until`, what stood there before."""
    if not turn_ids:
        return {}
    marks = ", ".join("?" * len(turn_ids))
    rows = await reader.rows(
        f"""SELECT DISTINCT turn FROM corrections WHERE turn IN ({marks}) AND shown AND (? IS NULL OR at < ?)""",
        [*turn_ids, until, until],
    )
    found: dict[str, tuple[Quote, ...]] = {}
    for row in rows:
        every = await corrections(reader, row["turn"])
        found[row["turn"]] = [one for one in every if one.shown and (until is None or one.at < until)][-1].quotes
    return found
