"""Documents that servers add, change and take away, and documents of anyone that are purged.

In: who does what to which document of which server. Out: what became of it, once it stands in the files, the library
and the log of changes. The file comes first: after a crash the next sync brings the library up to it. Errors:
`CorpusError` that says what to do, `NotFoundError`, `JournalError`.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from bot.answer.service import Answerers
from bot.documents.kept import Holdings, Outcome, ServerDocument, document_of, id_of
from bot.documents.purge import Purger, PurgeReceipt
from bot.documents.uploads import Prepared, Upload, answer, typed
from bot.errors import CorpusError, LimitError, NotFoundError
from bot.ingest.served import ServedFiles, checked_collection, checked_name, is_served, parts_of, place_of
from bot.ingest.store.changes import KnownFile
from bot.ingest.store.library import Library
from bot.ingest.sync import sync_server
from bot.journal import Journal
from bot.model import DocumentRef, Failure
from bot.settings import IngestLimits

ANSWERS = "answers"
"""The collection of answers that members gave."""

MOST_AT_ONCE = 10
Progress = Callable[[int, int, str], None]
"""Told, in the event loop, how many are done, of how many, and which is next."""

_Kept = Literal["added", "replaced", "unchanged"]


class ServerDocuments:
    """The documents below `folder`, in the library and its index, with the journal of what is done to them. One at a
    time is changed; what blocks runs in threads, what parses in a child process."""

    def __init__(
        self, folder: Path, library: Library, answerers: Answerers, journal: Journal, limits: IngestLimits
    ) -> None:
        self._files = ServedFiles(folder)
        self._library = library
        self._answerers = answerers
        self._journal = journal
        self._limits = limits
        self._changing = asyncio.Lock()
        self._purger = Purger(library, answerers, journal)

    # --- looking

    async def list(self, guild: str) -> list[ServerDocument]:
        """All documents of a server, by collection and name."""
        return await asyncio.to_thread(self._list, guild)

    async def get(self, guild: str, document: str) -> ServerDocument:
        """The document of that id. Raises `NotFoundError`."""
        found = next((one for one in await self.list(guild) if one.id == document), None)
        if found is None:
            raise NotFoundError("That document is not there any more: choose one from the list.", "no-document")
        return found

    async def holdings(self, document: ServerDocument) -> Holdings:
        """What there is of a document, under former names too."""
        ids = await self._ids(document)
        held = await asyncio.to_thread(self._library.held, ids)
        return Holdings(held.passages, held.versions, await self._journal.cited(ids))

    # --- changing

    async def add(
        self, guild: str, collection: str, uploads: Sequence[Upload], *, by: str, progress: Progress | None = None
    ) -> Outcome:
        """Add files, or new versions of files that have the same name; each that cannot be kept or read is named, and
        leaves what was there. Raises `CorpusError` for a collection that cannot be one."""
        collection = checked_collection(collection)
        kept: dict[_Kept, list[str]] = {"added": [], "replaced": [], "unchanged": []}
        failures: list[Failure] = []
        async with self._changing:
            known = await asyncio.to_thread(self._library.files)
            reader = Prepared(self._limits)
            try:
                for done, upload in enumerate(uploads):
                    if progress:
                        progress(done, len(uploads), upload.name)
                    try:
                        name, how = await self._keep(guild, collection, upload, known, reader)
                    except CorpusError as error:
                        failures.append(Failure.of(upload.name, error))
                        continue
                    kept[how].append(name)
                    await self._log_kept(guild, f"{collection}/{name}", how, by)
                if kept["added"] or kept["replaced"]:
                    await asyncio.to_thread(
                        sync_server, self._files.folder, guild, self._library, self._limits, sandbox=reader
                    )
                    await self._index()
            finally:
                await asyncio.to_thread(reader.close)
        return Outcome(tuple(kept["added"]), tuple(kept["replaced"]), tuple(kept["unchanged"]), tuple(failures))

    async def _keep(
        self, guild: str, collection: str, upload: Upload, known: Mapping[str, KnownFile], reader: Prepared
    ) -> tuple[str, _Kept]:
        """Write one file, once it was read; its name, and what became of it. `known` are the files of the library.
        Raises `CorpusError`."""
        name = checked_name(upload.name)
        had, data = await self._fetched(guild, collection, name, upload)
        path = place_of(guild, collection, name)
        if had and path in known and known[path].sha256 == hashlib.sha256(data).hexdigest():
            return name, "unchanged"
        await asyncio.to_thread(reader.prepare, data, path, f"{guild}/{collection}")
        await asyncio.to_thread(self._files.put, guild, collection, name, data)
        return name, "replaced" if had else "added"

    async def _log_kept(self, guild: str, place: str, how: _Kept, by: str) -> None:
        if how == "added":
            await self._journal.servers.log(guild, "add document", who=by, old=None, new=place)
        elif how == "replaced":
            await self._journal.servers.log(guild, "replace document", who=by, old=place, new=place)

    async def add_text(self, guild: str, collection: str, title: str, text: str, *, by: str) -> Outcome:
        """Add a typed text as a document named after its title."""
        return await self.add(guild, collection, [typed(title, text)], by=by)

    async def save_answer(
        self, guild: str, question: str, text: str, link: str, *, by: str, author: str | None = None
    ) -> Outcome:
        """Keep a member's answer to a question, so that the next one who asks gets it quoted with the link to it. The
        same message saved again is a new version."""
        offered = answer(question, text, link, author, datetime.now(UTC).date())
        return await self.add(guild, ANSWERS, [offered], by=by)

    async def move(
        self, document: ServerDocument, *, by: str, name: str | None = None, collection: str | None = None
    ) -> ServerDocument:
        """Give a document another name or put it into another collection; its new place. Answers that quote it keep
        their quotes."""
        new = replace(
            document,
            name=checked_name(name) if name is not None else document.name,
            collection=checked_collection(collection) if collection is not None else document.collection,
        )
        if new == document:
            return document
        async with self._changing:
            guild = document.guild
            await asyncio.to_thread(
                self._files.move, guild, document.collection, document.name, new.collection, new.name
            )
            what = "rename document" if collection is None else "move document"
            await self._journal.servers.log(guild, what, who=by, old=document.place, new=new.place)
            await self._sync(guild)
        return await self.get(guild, id_of(guild, new.collection, new.name))

    async def remove(self, document: ServerDocument, *, by: str) -> None:
        """Take a document away: it is quoted no more. Answers that quote it keep their quotes."""
        async with self._changing:
            await asyncio.to_thread(self._files.remove, document.guild, document.collection, document.name)
            await self._journal.servers.log(document.guild, "remove document", who=by, old=document.place, new=None)
            await self._sync(document.guild)

    async def reread(
        self, guild: str, documents: Sequence[ServerDocument], *, by: str, progress: Progress | None = None
    ) -> Outcome:
        """Read documents again, changed or not."""
        loop = asyncio.get_running_loop()

        def tell(done: int, total: int, path: str) -> None:
            if progress and path:
                loop.call_soon_threadsafe(progress, done, total, parts_of(path)[2])

        paths = {one.path: one.place for one in documents}
        async with self._changing:
            report = await asyncio.to_thread(
                sync_server,
                self._files.folder,
                guild,
                self._library,
                self._limits,
                again=paths,
                progress=tell,
            )
            for one in documents:
                await self._journal.servers.log(guild, "reread document", who=by, old=one.place, new=one.place)
            await self._index()
        failed = {failure.path: failure for failure in report.failures}
        return Outcome(
            replaced=tuple(place for path, place in paths.items() if path not in failed),
            failures=tuple(replace(failed[path], path=place) for path, place in paths.items() if path in failed),
        )

    # --- purging

    async def purge(self, document: ServerDocument, *, by: str) -> PurgeReceipt:
        """Delete a document with every version and every quote of it, under former names too."""
        async with self._changing:
            ids = await self._ids(document)
            await asyncio.to_thread(self._files.remove, document.guild, document.collection, document.name)
            receipt = await self._purger.purge(ids)
            await self._journal.servers.log(document.guild, "purge document", who=by, old=document.place, new=None)
        return receipt

    async def purge_ref(self, ref: DocumentRef, root: Path, *, by: str) -> PurgeReceipt:
        """The same for any document of the library, also one that is not current any more. A file below the corpus
        folder `root` stays where it is, for its operator to delete, and is not read again as it is."""
        if is_served(ref.path):
            guild, collection, name = parts_of(ref.path)
            kept = {one.path: one for one in await asyncio.to_thread(self._files.kept, guild)}
            if ref.path in kept:
                return await self.purge(document_of(kept[ref.path]), by=by)
            async with self._changing:
                return await self._purger.purge(await self._former(guild, f"{collection}/{name}"))
        async with self._changing:
            known = (await asyncio.to_thread(self._library.files)).get(ref.path)
            file = root / ref.path
            stays = known is not None and await asyncio.to_thread(file.exists)
            left = {ref.path: known.sha256} if known is not None and stays else {}
            receipt = await self._purger.purge([ref.id], left, copied=True)
            return replace(receipt, file=str(file) if stays else None)

    async def erase_guild(self, guild: str) -> int:
        """Delete all documents of a server, with every version and quote; returns how many files those were."""
        async with self._changing:
            gone = await asyncio.to_thread(self._files.erase, guild)
            known = await asyncio.to_thread(self._library.known, f"{guild}/")
            if known:
                await self._purger.purge([ref.id for ref in known])
        return gone

    async def _ids(self, document: ServerDocument) -> list[str]:
        return await self._former(document.guild, document.place)

    async def _former(self, guild: str, place: str) -> list[str]:
        """The ids of a document under its present and its former names, which the log of changes tells."""
        places = [place]
        for change in await self._journal.servers.changes(guild):
            if change.name in {"rename document", "move document"} and change.new == places[-1] and change.old:
                places.append(change.old)
        return [id_of(guild, *one.split("/", 1)) for one in dict.fromkeys(places)]

    # --- the rest

    async def _fetched(self, guild: str, collection: str, name: str, upload: Upload) -> tuple[bool, bytes]:
        """Whether there is a file of that name already, and the new bytes; what is too big is not fetched."""
        if upload.size > self._limits.file_mb * 1_000_000:
            raise LimitError(
                f"It has {upload.size / 1e6:,.1f} MB, more than the {self._limits.file_mb} MB allowed.",
                "too-big",
                size=f"{upload.size / 1e6:.1f}",
                most=str(self._limits.file_mb),
            )
        had = await asyncio.to_thread(self._files.room, guild, collection, name, upload.size)
        return had, await upload.read()

    async def _sync(self, guild: str) -> None:
        await asyncio.to_thread(sync_server, self._files.folder, guild, self._library, self._limits)
        await self._index()

    async def _index(self) -> None:
        """Let the index of what changed be built, while the former one serves."""
        await asyncio.to_thread(self._answerers.current)

    def _list(self, guild: str) -> list[ServerDocument]:
        files = self._library.files()
        refs = {ref.id: ref for ref in self._library.documents()}
        found: list[ServerDocument] = []
        for kept in self._files.kept(guild):
            known = files.get(kept.path)
            found.append(document_of(kept, refs.get(id_of(*parts_of(kept.path))), known.failure if known else None))
        return found
