"""Where documents were quoted. In: documents, who wants to know. Out: counts, turns; only of what was shown."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from bot.journal import scopes
from bot.journal.connect import Reader, reading


@dataclass(frozen=True, slots=True)
class CitedIn:
    """A turn that showed quotes of a document, which are its numbers `quotes`; `version` is the one that was quoted."""

    turn: str
    question: str
    asked_at: str
    quotes: tuple[int, ...]
    version: str


async def _counts(reader: Reader) -> dict[str, int]:
    """By document, how many quotes of it were shown."""
    rows = await reader.rows(
        """SELECT document, count(*) AS n FROM citations INDEXED BY citations_shown
           WHERE role = 'shown' GROUP BY document"""
    )
    return {row["document"]: row["n"] for row in rows}


class Citations:
    """Which turns showed quotes of a document."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def counts(self) -> dict[str, int]:
        """By document, how many quotes of it were shown."""
        async with reading(self._path) as db:
            return await _counts(Reader(db, self._path))

    async def turns(
        self, document: str, *, guild: str | None = None, within: frozenset[str] | None = None, limit: int = 30
    ) -> list[CitedIn]:
        """The newest turns that showed quotes of a document: of one server, and that could see nothing outside of
        `within`, if given."""
        async with reading(self._path) as db:
            return await _turns(Reader(db, self._path), document, guild=guild, within=within, limit=limit)


async def _turns(
    reader: Reader, document: str, *, guild: str | None, within: frozenset[str] | None, limit: int
) -> list[CitedIn]:
    """The newest turns that showed quotes of a document: of one server, and that could see nothing outside of `within`,
    if given."""
    few = await scopes.few(reader, guild, within)
    # Along the index of documents the newest come first: only as many are read as are wanted.
    source = "citations AS c INDEXED BY citations_by_document CROSS JOIN turns AS t ON t.id = c.turn"
    if few is not None:
        source = """json_each(:turns) AS one CROSS JOIN turns AS t ON t.id = one.value
            CROSS JOIN citations AS c INDEXED BY citations_of_turns ON c.turn = t.id"""
    rows = await reader.rows(
        f"""SELECT t.id, t.question, t.asked_at, json_group_array(c.n) AS numbers, c.version FROM (
                SELECT DISTINCT t.seq FROM {source}
                WHERE c.role = 'shown' AND c.document = :document AND (:guild IS NULL OR t.guild = :guild)
                {"" if within is None else f"AND {scopes.READABLE}"} ORDER BY c.rowid DESC LIMIT :limit
            ) AS newest CROSS JOIN turns AS t ON t.seq = newest.seq
            CROSS JOIN citations AS c ON c.turn = t.id AND c.role = 'shown' AND c.document = :document
            GROUP BY t.seq ORDER BY t.seq DESC""",
        {
            "document": document,
            "guild": guild,
            "limit": limit,
            "turns": json.dumps(few),
            **({} if within is None else await scopes.values(reader, within)),
        },
    )
    return [
        CitedIn(row["id"], row["question"], row["asked_at"], tuple(sorted(json.loads(row["numbers"]))), row["version"])
        for row in rows
    ]
