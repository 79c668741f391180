"""Where documents were quoted. In: documents, who wants to know. Out: counts, turns; only of what was shown."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from bot.journal import scopes
from bot.journal.connect import Reader

_MOST_EACH = 10  # quotes that a turn shows


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
    seen = "" if within is None else f"AND {scopes.READABLE}"
    rows = await reader.rows(
        # Along the index, the newest come first: a turn's citations were recorded together.
        f"""SELECT t.id, t.question, t.asked_at, c.n, c.version
           FROM citations AS c INDEXED BY citations_by_document CROSS JOIN turns AS t ON t.id = c.turn
           WHERE c.role = 'shown' AND c.document = :document AND (:guild IS NULL OR t.guild = :guild)
           {seen} ORDER BY c.rowid DESC LIMIT :most""",
        {
            "document": document,
            "guild": guild,
            "most": limit * _MOST_EACH,
            **({} if within is None else await scopes.values(reader, within)),
        },
    )
    found: list[CitedIn] = []
    for turn, group in groupby(rows, key=lambda row: str(row["id"])):
        every = list(group)
        first = every[0]
        numbers = tuple(sorted(row["n"] for row in every))
        found.append(CitedIn(turn, first["question"], first["asked_at"], numbers, first["version"]))
    return found[:limit]
