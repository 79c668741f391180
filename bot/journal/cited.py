"""Where documents were quoted. In: documents, who wants to know. Out: counts, turns; only of what was shown."""

from __future__ import annotations

import json
from dataclasses import dataclass

from bot.journal.connect import Reader


@dataclass(frozen=True, slots=True)
class CitedIn:
    """A turn that showed quotes of a document, which are its numbers `quotes`; `version` is the one that was quoted."""

    turn: str
    question: str
    asked_at: str
    quotes: tuple[int, ...]
    version: str


async def counts(reader: Reader) -> dict[str, int]:
    """By document, how many quotes of it were shown."""
    rows = await reader.rows(
        """SELECT document, count(*) AS n FROM citations INDEXED BY citations_shown
           WHERE role = 'shown' GROUP BY document"""
    )
    return {row["document"]: row["n"] for row in rows}


async def turns(
    reader: Reader, document: str, *, guild: str | None, within: frozenset[str] | None, limit: int
) -> list[CitedIn]:
    """The newest turns that showed quotes of a document: of one server, and that could see nothing outside of `within`,
    if given."""
    rows = await reader.rows(
        """SELECT t.id, t.question, t.asked_at, json_group_array(c.n) AS quotes, min(c.version) AS version
           FROM citations AS c INDEXED BY citations_shown JOIN turns AS t ON t.id = c.turn
           WHERE c.role = 'shown' AND c.document = :document AND (:guild IS NULL OR t.guild = :guild)
           AND (:within IS NULL OR NOT EXISTS (
               SELECT 1 FROM json_each(coalesce(t.collections, '[]'))
               WHERE value NOT IN (SELECT value FROM json_each(:within))))
           GROUP BY t.seq ORDER BY t.seq DESC LIMIT :limit""",
        {
            "document": document,
            "guild": guild,
            "within": None if within is None else json.dumps(sorted(within)),
            "limit": limit,
        },
    )
    return [
        CitedIn(row["id"], row["question"], row["asked_at"], tuple(sorted(json.loads(row["quotes"]))), row["version"])
        for row in rows
    ]
