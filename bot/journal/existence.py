"""Whether a turn is in the journal. In: its id. Errors: `NotFoundError`, as it may have been erased meanwhile."""

from __future__ import annotations

import aiosqlite

from bot.errors import NotFoundError


async def must_exist(db: aiosqlite.Connection, turn_id: str) -> None:
    """Raise `NotFoundError` for a turn that is not in the journal."""
    if not list(await db.execute_fetchall("SELECT 1 FROM turns WHERE id = ?", (turn_id,))):
        raise not_found(turn_id)


def not_found(turn_id: str) -> NotFoundError:
    """The error of a turn that is not in the journal."""
    return NotFoundError(f"There is no turn {turn_id} in the journal: it may have been erased.")
