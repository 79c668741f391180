"""The index of words over questions and replies.

In: which turns come, change or go, within the transaction that writes them. Out: the rows of turns that hold words.
The index has no texts of its own: what leaves it must be told with the texts that went in. (No triggers do this, as the
connection does not let a schema write through virtual tables.)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import aiosqlite

from bot.errors import AskError

_MOST = 20


async def index(db: aiosqlite.Connection, where: str, values: Sequence[object] | Mapping[str, object]) -> None:
    """Take the turns that fit `where` into the index, after they were written."""
    await db.execute(
        f"INSERT INTO words (rowid, question, body) SELECT seq, question, body FROM turns WHERE {where}", values
    )


async def unindex(db: aiosqlite.Connection, where: str, values: Sequence[object] | Mapping[str, object]) -> None:
    """Take the turns that fit `where` out of the index, before they are changed or deleted."""
    await db.execute(
        "INSERT INTO words (words, rowid, question, body) "
        f"SELECT 'delete', seq, question, body FROM turns WHERE {where}",
        values,
    )


def expression(text: str) -> str:
    """What to match for turns that hold all the words of `text`, the last one as it may go on. Raises `AskError`."""
    # In quotation marks all is text, which the index itself cuts into words.
    plain = text.replace('"', " ").replace("\0", " ")
    words = [word for word in plain.split() if any(map(str.isalnum, word))][:_MOST]
    if not words:
        raise AskError("There is no word to look for in that.")
    return " ".join(f'"{word}"' for word in words) + "*"
