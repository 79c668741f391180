"""Deleting documents without a trace. In: ids of documents. Out: a receipt, once no version and no quote of them is
left in the library, the index, the journal and the libraries of other folders; or what may be left where.
"""

from __future__ import annotations

import asyncio
import mmap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.answer.service import Answerers
from bot.errors import SearchIndexError
from bot.ingest.copies import find_copies, purge_copies
from bot.ingest.store.library import Library
from bot.ingest.sync import alone
from bot.journal import Cited, Journal
from bot.settings import FOLDERS

_PATIENCE = 600.0  # seconds that another process's sync is waited for


@dataclass(frozen=True, slots=True)
class PurgeReceipt:
    """What a purge removed, and when. `problems` says what may be left where; none when no byte of it was found.
    `file` is a file that stays where it is, for the operator to delete. Backups made before are not touched."""

    at: str
    versions: int
    cited: Cited
    file: str | None = None
    problems: tuple[str, ...] = ()


class Purger:
    """Purges documents of one library."""

    def __init__(self, library: Library, answerers: Answerers, journal: Journal) -> None:
        self._library = library
        self._answerers = answerers
        self._journal = journal

    async def purge(
        self, ids: Sequence[str], kept: dict[str, str] | None = None, *, copied: bool = False
    ) -> PurgeReceipt:
        """Purge documents by id; with `copied`, also what other folders' libraries hold of the same text. `kept` are
        files that stay where they are and must not be read again as they are, path -> SHA-256."""
        held = await asyncio.to_thread(self._library.held, ids)
        texts = held.texts if copied else ()
        copies = await asyncio.to_thread(find_copies, self._library.path.parent / FOLDERS, texts)
        # An id is one document in one library only: another folder's may be another document's here.
        others = {one for every in copies.values() for one in every}
        cited = await self._journal.cited(ids, others, texts)
        # The library first: what is answered from then on cannot quote it, so that the journal is not filled again.
        await asyncio.to_thread(self._delete, ids, kept or {})
        problems = await asyncio.to_thread(purge_copies, copies, _PATIENCE)
        problems += await self._journal.purge(ids, held.words, others, texts)
        try:
            await asyncio.to_thread(self._answerers.current)
        except SearchIndexError as error:
            problems.append(str(error))
        if problem := await asyncio.to_thread(self._library.scrub):
            problems.append(problem)
        if not problems:
            probes = [probe for probe in held.probes if not await self._journal.mentions(probe)]
            problems += await asyncio.to_thread(_left, self._library.path, self._journal.path, probes)
        return PurgeReceipt(
            datetime.now(UTC).isoformat(timespec="seconds"), held.versions, cited, problems=tuple(problems)
        )

    def _delete(self, ids: Sequence[str], kept: dict[str, str]) -> None:
        with alone(self._library.path, _PATIENCE):  # a sync that is going on may bring one of them back
            self._library.purge(ids, kept)


def _left(library: Path, journal: Path, probes: Sequence[str]) -> list[str]:
    """The files in which a piece of purged text is found, in words."""
    places = [path.with_name(path.name + ending) for path in (library, journal) for ending in ("", "-wal")]
    places += sorted(library.parent.glob(f"{FOLDERS}/*/library.db*"))
    wanted = [probe.encode() for probe in probes]
    return [
        f"{path} still holds words of it: purge again, or delete that file if it belongs to a folder read before."
        for path in places
        if wanted and _holds(path, wanted)
    ]


def _holds(path: Path, wanted: Sequence[bytes]) -> bool:
    if not path.exists() or not path.stat().st_size:
        return False
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return any(data.find(probe) >= 0 for probe in wanted)
