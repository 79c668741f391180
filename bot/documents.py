"""Documents that servers add, change and take away, and documents of anyone that are purged.

In: who does what to which document of which server. Out: what became of it, once it stands in the files, the library
and the log of changes. The file comes first: after a crash the next sync brings the library up to it. Errors:
`CorpusError` that says what to do, `NotFoundError`, `JournalError`.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import mmap
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from bot.answer.service import Answerers
from bot.errors import CorpusError, LimitError, NotFoundError, SearchIndexError
from bot.ingest.copies import find_copies, purge_copies
from bot.ingest.library import Library
from bot.ingest.reading import Reading, document_id
from bot.ingest.sandbox import Sandbox
from bot.ingest.served import Kept, ServedFiles, checked_collection, checked_name, is_served, parts_of, place_of
from bot.ingest.sync import alone, sync_server
from bot.journal import Cited, Journal
from bot.model import DocumentRef, Failure
from bot.settings import FOLDERS, IngestLimits

ANSWERS = "answers"
"""The collection of answers that members gave."""

MOST_AT_ONCE = 10
_PATIENCE = 600.0  # seconds that another process's sync is waited for

Progress = Callable[[int, int, str], None]
"""Told, in the event loop, how many are done, of how many, and which is next."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that is offered; `read` fetches it, and may raise `CorpusError`."""

    name: str
    size: int
    read: Callable[[], Awaitable[bytes]]


@dataclass(frozen=True, slots=True)
class ServerDocument:
    """A document that a server keeps. `collection` is its name as people see it, `ref` None where it could not be read,
    then `failure` says why."""

    id: str
    guild: str
    collection: str
    name: str
    size: int
    at: datetime
    ref: DocumentRef | None = None
    failure: Failure | None = None

    @property
    def path(self) -> str:
        """Its path in the library."""
        return place_of(self.guild, self.collection, self.name)

    @property
    def place(self) -> str:
        """Its collection and name."""
        return f"{self.collection}/{self.name}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of documents, by name; `unchanged` ones held the same already."""

    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True)
class Holdings:
    """What there is of one document: passages that can be quoted, versions that are kept, and how often turns quote any
    of them."""

    passages: int
    versions: int
    cited: Cited


@dataclass(frozen=True, slots=True)
class PurgeReceipt:
    """What a purge removed, and when. `problems` says what may be left where; none when no byte of it was found.
    `file` is a file that stays where it is, for the operator to delete. Backups made before are not touched."""

    at: str
    versions: int
    cited: Cited
    file: str | None = None
    problems: tuple[str, ...] = ()


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
        added: list[str] = []
        replaced: list[str] = []
        unchanged: list[str] = []
        failures: list[Failure] = []
        async with self._changing:
            known = await asyncio.to_thread(self._library.files)
            reader = _Prepared(self._limits)
            try:
                for done, upload in enumerate(uploads):
                    if progress:
                        progress(done, len(uploads), upload.name)
                    try:
                        name = checked_name(upload.name)
                        had, data = await self._fetched(guild, collection, name, upload)
                        path = place_of(guild, collection, name)
                        if had and path in known and known[path].sha256 == hashlib.sha256(data).hexdigest():
                            unchanged.append(name)
                            continue
                        await asyncio.to_thread(reader.prepare, data, path, f"{guild}/{collection}")
                        await asyncio.to_thread(self._files.put, guild, collection, name, data)
                    except CorpusError as error:
                        failures.append(Failure.of(upload.name, error))
                        continue
                    (replaced if had else added).append(name)
                    what = "replace document" if had else "add document"
                    place = f"{collection}/{name}"
                    await self._journal.servers.log(guild, what, who=by, old=place if had else None, new=place)
                if added or replaced:
                    await asyncio.to_thread(
                        sync_server, self._files.folder, guild, self._library, self._limits, sandbox=reader
                    )
                    await self._index()
            finally:
                await asyncio.to_thread(reader.close)
        return Outcome(tuple(added), tuple(replaced), tuple(unchanged), tuple(failures))

    async def add_text(self, guild: str, collection: str, title: str, text: str, *, by: str) -> Outcome:
        """Add a typed text as a document named after its title."""
        title = " ".join(title.split())
        if not title or not text.strip():
            raise CorpusError("A text needs a title and words of its own: write both.", "no-words")
        name = "".join(sign if sign.isalnum() else "-" for sign in title.casefold())
        name = "-".join(filter(None, name.split("-")))[:60] or hashlib.sha256(title.encode()).hexdigest()[:8]
        data = _markdown(text, title=title).encode("utf-8", "replace")
        return await self.add(guild, collection, [_typed(f"{name}.md", data)], by=by)

    async def save_answer(
        self, guild: str, question: str, text: str, link: str, *, by: str, author: str | None = None
    ) -> Outcome:
        """Keep a member's answer to a question, so that the next one who asks gets it quoted with the link to it. The
        same message saved again is a new version."""
        question = " ".join(question.split())
        if not question or not text.strip():
            raise CorpusError("An answer needs a question and words of its own: write both.", "no-words")
        data = _markdown(
            text, title=question, author=author, published=datetime.now(UTC).date(), url=link, kind="faq"
        ).encode("utf-8", "replace")
        name = f"{hashlib.sha256(link.encode()).hexdigest()[:16]}.md"
        return await self.add(guild, ANSWERS, [_typed(name, data)], by=by)

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
        return await self.get(guild, _id_of(guild, new.collection, new.name))

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
            receipt = await self._purge(ids)
            await self._journal.servers.log(document.guild, "purge document", who=by, old=document.place, new=None)
        return receipt

    async def purge_ref(self, ref: DocumentRef, root: Path, *, by: str) -> PurgeReceipt:
        """The same for any document of the library, also one that is not current any more. A file below the corpus
        folder `root` stays where it is, for its operator to delete, and is not read again as it is."""
        if is_served(ref.path):
            guild, collection, name = parts_of(ref.path)
            kept = {one.path: one for one in await asyncio.to_thread(self._files.kept, guild)}
            if ref.path in kept:
                return await self.purge(_document(kept[ref.path], None, None), by=by)
            async with self._changing:
                return await self._purge(await self._former(guild, f"{collection}/{name}"))
        async with self._changing:
            known = (await asyncio.to_thread(self._library.files)).get(ref.path)
            file = root / ref.path
            stays = known is not None and await asyncio.to_thread(file.exists)
            left = {ref.path: known.sha256} if known is not None and stays else {}
            receipt = await self._purge([ref.id], left, copied=True)
            return replace(receipt, file=str(file) if stays else None)

    async def erase_guild(self, guild: str) -> int:
        """Delete all documents of a server, with every version and quote; returns how many files those were."""
        async with self._changing:
            gone = await asyncio.to_thread(self._files.erase, guild)
            known = await asyncio.to_thread(self._library.known, f"{guild}/")
            if known:
                await self._purge([ref.id for ref in known])
        return gone

    async def _purge(
        self, ids: Sequence[str], kept: dict[str, str] | None = None, *, copied: bool = False
    ) -> PurgeReceipt:
        """Purge documents by id; with `copied`, also what other folders' libraries hold of the same text."""
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

    async def _ids(self, document: ServerDocument) -> list[str]:
        return await self._former(document.guild, document.place)

    async def _former(self, guild: str, place: str) -> list[str]:
        """The ids of a document under its present and its former names, which the log of changes tells."""
        places = [place]
        for change in await self._journal.servers.changes(guild):
            if change.name in {"rename document", "move document"} and change.new == places[-1] and change.old:
                places.append(change.old)
        return [_id_of(guild, *one.split("/", 1)) for one in dict.fromkeys(places)]

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
            found.append(_document(kept, refs.get(_id_of(*parts_of(kept.path))), known.failure if known else None))
        return found


class _Prepared:
    """Reads a file before it is put into its place, so that one that cannot be read never is; the sync then gets the
    same reading."""

    def __init__(self, limits: IngestLimits) -> None:
        self._sandbox = Sandbox(limits)
        self._ready: dict[tuple[str, bytes], Reading] = {}

    def prepare(self, data: bytes, path: str, collection: str) -> None:
        """Read it now. Raises `CorpusError`."""
        self._ready[path, hashlib.sha256(data).digest()] = self._sandbox.read(data, path, collection)

    def read(self, data: bytes, path: str, collection: str) -> Reading:
        """What was read before, else read it now."""
        ready = self._ready.get((path, hashlib.sha256(data).digest()))
        return ready or self._sandbox.read(data, path, collection)

    def close(self) -> None:
        """End the child."""
        self._sandbox.close()


def _id_of(guild: str, collection: str, name: str) -> str:
    return document_id(f"{guild}/{collection}", place_of(guild, collection, name))


def _document(kept: Kept, ref: DocumentRef | None, failure: Failure | None) -> ServerDocument:
    return ServerDocument(
        _id_of(kept.guild, kept.collection, kept.name),
        kept.guild,
        kept.collection,
        kept.name,
        kept.size,
        datetime.fromtimestamp(kept.mtime_ns / 1e9, UTC),
        ref,
        failure,
    )


def _typed(name: str, data: bytes) -> Upload:
    async def read() -> bytes:
        return data

    return Upload(name, len(data), read)


def _markdown(text: str, **fields: str | date | None) -> str:
    """A Markdown document with front matter and its title as heading."""
    # A JSON string is a YAML string.
    front = [f"{name}: {json.dumps(str(value), ensure_ascii=False)}" for name, value in fields.items() if value]
    return "\n".join(["---", *front, "---", "", f"# {fields['title']}", "", text.strip(), ""])


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
