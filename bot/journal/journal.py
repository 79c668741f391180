"""The journal: what the rest of Quoth calls.

In: turns as they are composed, delivered or failed. Out: the same, from the disk. What belongs to turns is kept by the
repositories of a `Journal`, each in a module of its own: `journal.verdicts.judge(...)` is in `bot.journal.verdicts`.
Errors: `JournalError` when something could not be recorded (then nothing may be sent), `NotFoundError`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Collection
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.errors import NotFoundError
from bot.journal import daily, figures, purge, queue, removal, rollups, scopes, statistics, turns, upkeep
from bot.journal.audiences import Audiences
from bot.journal.audit import Audit
from bot.journal.channels import Channels
from bot.journal.choices import Choices
from bot.journal.cited import Citations
from bot.journal.connect import Reader, connect_reader, connect_writer, in_words, prepare
from bot.journal.corrections import Corrections
from bot.journal.figures import Figures
from bot.journal.gaps import Gaps
from bot.journal.handoff import Handoff
from bot.journal.members import Members
from bot.journal.objections import Objections
from bot.journal.purge import Cited
from bot.journal.queue import Queue
from bot.journal.records import Record, records
from bot.journal.retention import Retention
from bot.journal.runs import Run
from bot.journal.schema import migrate
from bot.journal.servers import Servers
from bot.journal.standings import Standings
from bot.journal.statistics import ServerStatistics
from bot.journal.turns import Stats
from bot.journal.verdicts import Verdicts
from bot.journal.wishes import Wishes
from bot.journal.writer import Writer
from bot.model import Exchange, Tier, Turn, TurnState


class Journal:
    """The SQLite log. Open one a process and share it among tasks; other processes may have the file open as well.

    The order that keeps every answer: `compose` (committed when it returns) -> send -> `deliver`, or `fail`.
    """

    def __init__(self, path: Path, writer: Writer, reader: Reader, run: Run) -> None:
        self._path = path
        self._writer = writer
        self._reader = reader
        self._run = run
        self.members = Members(writer, reader, path)
        self.choices = Choices(writer, reader)
        self.objections = Objections(writer, reader)
        self.handoff = Handoff(writer, reader)
        self.queue = Queue(reader, path)
        self.verdicts = Verdicts(writer, reader)
        self.corrections = Corrections(writer, reader)
        self.citations = Citations(path)
        self.standings = Standings(writer, reader, path)
        self.gaps = Gaps(writer, reader, path)
        self.wishes = Wishes(writer, reader)
        self.servers = Servers(writer, reader, path)
        self.channels = Channels(writer, reader)
        self.audiences = Audiences(writer, reader)
        self.audit = Audit(writer, reader)
        self.retention = Retention(writer, reader, path)

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open the journal, made or brought up to date where needed.

        Raises `NewerJournalError` for a file of a newer Quoth, `JournalError` for one that cannot be used.
        """
        path = prepare(path)
        try:
            run = Run.begin(path)
            try:
                db = await connect_writer(path)
                try:
                    await migrate(db, path)
                    reader = Reader(await connect_reader(path), path)
                except BaseException:
                    await db.close()
                    raise
            except BaseException:
                run.end()
                raise
        except sqlite3.Error as error:
            raise in_words(error, path) from error
        return cls(path, Writer(db, path), reader, run)

    async def close(self) -> None:
        """Finish what is being written and close. May be called again."""
        await self._reader.close()
        try:
            await self._writer.close()
        finally:
            self._run.end()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    # --- a turn's way

    async def compose(self, turn: Turn) -> Turn:
        """Record a turn and its citations as `composed`; on the disk when this returns. A caller that is cancelled
        leaves a whole turn or none. Returns what was recorded: only a count, without text and asker, where the turn is
        `counted` or its asker has opted out. Raises `JournalError`: then the answer must not be sent."""
        return await turns.compose(self._writer, turn, self._run.token)

    async def deliver(self, turn_id: str, message: str) -> None:
        """Record that the turn was shown, as the surface's `message`. Raises `NotFoundError` when it was erased."""
        await turns.deliver(self._writer, turn_id, message)

    async def fail(self, turn_id: str, error: str) -> None:
        """Record why the turn was not shown; one that was shown stays `delivered`. Raises `NotFoundError`."""
        await turns.fail(self._writer, turn_id, error)

    async def reconcile(self, reason: str) -> list[Turn]:
        """At start: what earlier runs left `composed` becomes `failed` with that reason; those turns, oldest first.

        Turns of another process that has the journal open now are left alone: each run holds a file lock that the
        kernel releases when the process ends, however it ends (see `bot.journal.runs`). When in doubt, for example
        while a forked child of a dead process keeps its lock, a turn stays `composed` until a later start.
        """
        return await turns.reconcile(self._writer, self._reader, self._path, self._run.token, reason)

    @property
    def path(self) -> Path:
        """The journal's file."""
        return self._path

    # --- reading

    async def turn(self, turn_id: str) -> Turn:
        """The turn of that id. Raises `NotFoundError`."""
        return await turns.turn(self._reader, turn_id)

    async def turns(
        self,
        *,
        limit: int = 20,
        skip: int = 0,
        asker: str | None = None,
        conversation: str | None = None,
        tier: Tier | None = None,
        state: TurnState | None = None,
    ) -> list[Turn]:
        """The newest turns that fit every filter given, newest first, without the first `skip` of them."""
        return await turns.turns(
            self._reader, limit=limit, skip=skip, asker=asker, conversation=conversation, tier=tier, state=state
        )

    async def turn_by_message(self, message: str) -> Turn | None:
        """The turn that was shown as that message, None when there is none."""
        return await turns.turn_by_message(self._reader, message)

    async def history(
        self, conversation: str, *, follows: str | None = None, before: str | None = None, limit: int = 2
    ) -> list[Exchange]:
        """The last `limit` exchanges of the conversation, oldest first, with the quotes shown; with `follows`, that
        turn and those that it followed instead. Failed turns are no history; a chain ends at an erased turn. With
        `before`, as it was when that turn was asked."""
        return await turns.history(self._reader, conversation, follows, limit, before)

    async def asked(self, asker: str, guild: str, *, since: datetime, limit: int) -> list[datetime]:
        """When a member asked in a server after `since`, or of it in direct messages, newest first, at most `limit`
        times; without what failed."""
        return await turns.asked(self._reader, asker, guild, since, limit)

    async def cited_versions(self) -> frozenset[str]:
        """The versions of documents that any turn cites."""
        return await turns.cited_versions(self._reader)

    async def stats(self) -> Stats:
        """The journal in figures."""
        return await turns.stats(self._reader)

    async def server_statistics(
        self, guild: str, since: datetime, until: datetime, hidden: frozenset[str] = frozenset()
    ) -> ServerStatistics:
        """A server's turns in figures, from `since` to before `until`; those that could see one of the collections
        `hidden` are left out."""
        return await statistics.of_server(self._reader, guild, since, until, hidden)

    # --- members

    def export(self, *, asker: str | None = None) -> AsyncIterator[Record]:
        """All turns in order of composition, with their feedback; or all that is stored of one member, the feedback
        on others' turns included. For `write_jsonl` and `write_csv`."""
        return records(self._reader, asker)

    # --- review

    async def recorded_collections(self) -> frozenset[str]:
        """Every collection that a turn could see, also those that are gone."""
        return await scopes.recorded(self._reader)

    async def conversation_before(self, turn_id: str, limit: int = 20) -> list[Turn]:
        """The turns that were history when that one was asked, oldest first. Raises `NotFoundError`."""
        return await turns.before(self._reader, turn_id, limit)

    async def turn_like(self, prefix: str) -> str:
        """The id of the one turn whose id begins so. Raises `NotFoundError` for none or several."""
        found = await queue.ids_like(self._reader, prefix, 4)
        if prefix in found or (prefix and len(found) == 1):
            return prefix if prefix in found else found[0]
        if not found or not prefix:
            raise NotFoundError(
                f"There is no turn {prefix} in the journal: `quoth journal` lists the newest. It may have been erased."
            )
        raise NotFoundError(f"Several turns begin with {prefix}: {', '.join(found[:3])}, ... Name more of it.")

    # --- the console

    async def delete_turn(self, turn_id: str, who: str) -> list[str]:
        """Delete a turn with all that hangs on it, and record that; what it was understood to say goes from what
        followed on it. Rewrites the file; what may be left of it, in words. Raises `NotFoundError`."""
        return await removal.delete(self._writer, self._path, turn_id, who)

    async def figures(
        self, since: date, until: date, guild: str | None = None, within: frozenset[str] | None = None
    ) -> Figures:
        """What was asked from `since` to `until`, both included, in UTC, how well it was answered and judged, in
        figures: of a server or of all, of turns that could see nothing outside of `within`, if given."""
        today = datetime.now(UTC).date()
        return await figures.figures(self._path, since, until, today, guild=guild, within=within)

    async def roll_up(self) -> int:
        """Count the days that have changed since they were counted, for `figures`; how many they were."""
        return await rollups.roll_up(self._path, self._writer, datetime.now(UTC).date())

    # --- documents

    async def cited(
        self, documents: Collection[str], copies: Collection[str] = (), versions: Collection[str] = ()
    ) -> Cited:
        """How often these documents, by id, were quoted, and where; of `copies`, only these versions."""
        return await purge.cited(self._reader, documents, copies, versions)

    async def purge(
        self,
        documents: Collection[str],
        words: Collection[str] = (),
        copies: Collection[str] = (),
        versions: Collection[str] = (),
    ) -> list[str]:
        """Remove every quote of these documents and what else turns hold of their text; `words` are their headings.
        Rewrites the file; what may be left of it, in words."""
        return await purge.purge(self._writer, self._path, documents, words, copies=copies, versions=versions)

    async def mentions(self, probe: str) -> bool:
        """Whether somebody typed these words: a question or an opinion holds them."""
        return await purge.mentions(self._reader, probe)

    # --- upkeep

    async def last_done(self, job: str) -> datetime | None:
        """When a job that runs once a day was last done."""
        return await daily.last_done(self._reader, job)

    async def done(self, job: str, at: datetime) -> None:
        """Record that such a job was done at `at`, a time with its zone."""
        await daily.done(self._writer, job, at)

    async def backup(self, target: Path) -> None:
        """Copy the journal as it is now to the file `target`, replaced only by a whole, checked copy.
        Raises `JournalError`."""
        await upkeep.backup(self._path, target)

    async def check(self) -> list[str]:
        """What is wrong with the journal or its disk, in words; `[]` when all is well. Reads the whole file."""
        return await upkeep.check(self._path, self._writer)

    async def probe(self) -> None:
        """Commit a write that changes nothing. Raises `JournalError` if that cannot be done."""
        await upkeep.probe(self._writer)
