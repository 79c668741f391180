"""Documents taken out of the library with every version. In: a connection, ids of documents. Out: what was held, which
is needed to find their words elsewhere, then nothing of them: no row, no byte in the file or its WAL.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Collection
from dataclasses import dataclass

_TRIES, _PAUSE = 20, 0.25
_PROBE, _PROBES = 24, 4  # characters of a probe, probes of a version


@dataclass(frozen=True, slots=True)
class Held:
    """What the library holds of some documents. `words` are titles and headings, `probes` pieces of text, both as no
    other document has them; a piece of each part of each version."""

    documents: int = 0
    versions: int = 0
    passages: int = 0
    words: tuple[str, ...] = ()
    probes: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    """The digests of the versions."""


def held(connection: sqlite3.Connection, documents: Collection[str]) -> Held:
    """What there is of these documents, current or not."""
    ids = json.dumps(sorted(documents))
    mine = "document IN (SELECT value FROM json_each(?))"

    def one(query: str) -> int:
        return int(connection.execute(query, (ids,)).fetchone()[0])

    headings = (
        "SELECT DISTINCT heading FROM headings WHERE {0} UNION "
        "SELECT DISTINCT json_extract(meta, '$.title') FROM editions WHERE {0}"
    )
    own = {row[0] for row in connection.execute(headings.format(mine), (ids, ids)) if row[0]}
    theirs = {row[0] for row in connection.execute(headings.format(f"NOT {mine}"), (ids, ids))}
    probes = (
        probe
        for version, text in connection.execute(
            f"SELECT version, text FROM texts WHERE version IN (SELECT version FROM editions WHERE {mine})", (ids,)
        ).fetchall()
        for probe in _pieces(text)
        if not connection.execute(
            "SELECT 1 FROM texts WHERE version <> ? AND instr(text, ?) AND version IN "
            f"(SELECT version FROM editions WHERE NOT {mine}) LIMIT 1",
            (version, probe, ids),
        ).fetchone()
    )
    return Held(
        one(f"SELECT count(DISTINCT document) FROM editions WHERE {mine}"),
        one(f"SELECT count(DISTINCT version) FROM editions WHERE {mine}"),
        one(f"SELECT count(*) FROM passages JOIN editions USING (document, edition) WHERE current AND {mine}"),
        tuple(sorted(own - theirs)),
        tuple(dict.fromkeys(probes)),
        tuple(row[0] for row in connection.execute(f"SELECT DISTINCT version FROM editions WHERE {mine}", (ids,))),
    )


def having(connection: sqlite3.Connection, versions: Collection[str]) -> list[str]:
    """The ids of documents of which one of these versions is kept."""
    query = "SELECT DISTINCT document FROM editions WHERE version IN (SELECT value FROM json_each(?)) ORDER BY document"
    return [row[0] for row in connection.execute(query, (json.dumps(sorted(versions)),))]


def delete(connection: sqlite3.Connection, documents: Collection[str], kept: dict[str, str]) -> None:
    """Delete the documents in the caller's transaction. `kept` are files of theirs that stay where they are, by path
    with the digest of their bytes: they are not read again as long as they are the same."""
    ids = (json.dumps(sorted(documents)),)
    mine = "document IN (SELECT value FROM json_each(?))"
    versions = [row[0] for row in connection.execute(f"SELECT DISTINCT version FROM editions WHERE {mine}", ids)]
    connection.execute(f"DELETE FROM editions WHERE {mine}", ids)
    connection.execute(f"DELETE FROM files WHERE {mine}", ids)
    connection.execute(
        "DELETE FROM texts WHERE version IN (SELECT value FROM json_each(?)) "
        "AND version NOT IN (SELECT version FROM editions)",
        (json.dumps(versions),),
    )
    connection.executemany("INSERT OR REPLACE INTO purged VALUES (?, ?)", list(kept.items()))
    connection.execute(
        "INSERT INTO state VALUES ('purges', '1') ON CONFLICT DO UPDATE SET value = CAST(value AS INTEGER) + 1"
    )


def scrub(connection: sqlite3.Connection) -> str | None:
    """Rewrite the file and empty its WAL; what kept that from being done, in words."""
    try:
        connection.execute("VACUUM")
        for _ in range(_TRIES):
            ((busy, _, _),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            if not busy:
                return None
            time.sleep(_PAUSE)
    except sqlite3.OperationalError as error:
        return f"The library could not be rewritten ({error}): parts of what was purged may be left in unused space."
    return "Another reader kept the library's -wal file from being emptied: end other programs, then purge again."


def _pieces(text: str) -> list[str]:
    """Some pieces of a text that JSON and Markdown write as they are, from all over it."""
    words = [line for line in text.splitlines() if len(line.split()) > 2]
    chosen = words[:: max(1, len(words) // _PROBES)][: _PROBES + 1]
    cut = (line[: _PROBE + 12].rsplit(" ", 1)[0] if len(line) > _PROBE + 12 else line for line in chosen)
    return [piece for piece in cut if not set(piece) & set('"\\') and len(piece) >= _PROBE // 2]
