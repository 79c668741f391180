"""The journal of turns: what the rest of Quoth calls.

In: turns as they are composed, delivered or failed, and feedback on them. Out: the same, from the disk.
Errors: `JournalError` when something could not be recorded (then nothing may be sent), `NotFoundError`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.errors import NotFoundError
from bot.journal import audiences, export, members, queue, servers, turns, upkeep, verdicts
from bot.journal.connect import Reader, connect_reader, connect_writer, in_words, prepare
from bot.journal.export import Record
from bot.journal.members import ErasureReceipt, MemberData
from bot.journal.queue import Entry, Filters, Progress
from bot.journal.runs import Run
from bot.journal.schema import migrate
from bot.journal.servers import Change, Expired, ExpiryReceipt, Override, Server, ServerErasure
from bot.journal.turns import Stats
from bot.journal.writer import Writer
from bot.model import Audience, Exchange, Feedback, Frozen, Tier, Turn, TurnState, Verdict
from bot.servers import ServerSettings, Value


class Journal:
    """The SQLite log. Open one a process and share it among tasks; other processes may have the file open as well.

    The order that keeps every answer: `compose` (committed when it returns) -> send -> `deliver`, or `fail`.
    """

    def __init__(self, path: Path, writer: Writer, reader: Reader, run: Run) -> None:
        self._path = path
        self._writer = writer
        self._reader = reader
        self._run = run

    @classmethod
    async def open(cls, path: Path) -> Self:
        """Open the journal, made or brought up to date where needed.

        Raises `NewerJournalError` for a file of a newer Quoth, `JournalError` for one that cannot be used.
        """
        path = prepare(path)
        try:
            db = await connect_writer(path)
            try:
                await migrate(db, path)
                run = Run.begin(path)
                try:
                    reader = Reader(await connect_reader(path), path)
                except BaseException:
                    run.end()
                    raise
            except BaseException:
                await db.close()
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

    async def compose(self, turn: Turn) -> None:
        """Record a turn and its citations as `composed`; on the disk when this returns. A caller that is cancelled
        leaves a whole turn or none. Raises `JournalError`: then the answer must not be sent."""
        await turns.compose(self._writer, turn, self._run.token)

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

    # --- reading

    async def turn(self, turn_id: str) -> Turn:
        """The turn of that id. Raises `NotFoundError`."""
        return await turns.turn(self._reader, turn_id)

    async def turns(
        self,
        *,
        limit: int = 20,
        asker: str | None = None,
        conversation: str | None = None,
        tier: Tier | None = None,
        state: TurnState | None = None,
    ) -> list[Turn]:
        """The newest turns that fit every filter given, newest first."""
        return await turns.turns(
            self._reader, limit=limit, asker=asker, conversation=conversation, tier=tier, state=state
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

    async def cited_versions(self) -> frozenset[str]:
        """The versions of documents that any turn cites."""
        return await turns.cited_versions(self._reader)

    async def stats(self) -> Stats:
        """The journal in figures."""
        return await turns.stats(self._reader)

    # --- members

    async def feedback(self, feedback: Feedback) -> None:
        """Record a member's opinion of a turn, in place of an earlier one; without `at`, as of now.
        Raises `NotFoundError`."""
        await members.give(self._writer, feedback)

    async def feedback_of(self, turn_id: str) -> list[Feedback]:
        """All feedback on a turn, oldest first."""
        return await members.feedback_on(self._reader, turn_id)

    async def stored_of(self, member: str) -> MemberData:
        """How much is stored of a member."""
        return await members.stored_of(self._reader, member)

    async def erase(self, member: str) -> ErasureReceipt:
        """Remove a member's turns and feedback from the journal's files; see `ErasureReceipt` for what may be left.
        Rewrites the file: writes wait about a second for every 100 MB."""
        return await members.erase(self._writer, self._reader, self._path, member)

    def export(self, *, asker: str | None = None) -> AsyncIterator[Record]:
        """All turns in order of composition, with their feedback; or all that is stored of one member, the feedback
        on others' turns included. For `write_jsonl` and `write_csv`."""
        return export.records(self._reader, asker)

    # --- review

    async def review_page(self, filters: Filters, *, after: str | None = None, limit: int = 20) -> list[Entry]:
        """The next turns to judge, those that it helps most first; `after` is the `cursor` of the last one seen. With
        words or of another state than `open`, newest first. Raises `AskError`."""
        return await queue.page(self._reader, filters, after, limit)

    async def review_progress(self, guild: str | None = None) -> Progress:
        """How many turns are judged, are not, wait for a second opinion, are disputed."""
        return await queue.progress(self._reader, guild)

    async def judge(self, verdict: Verdict, frozen: Frozen, sources: Sequence[str] = ()) -> Verdict:
        """Record a verdict with the test that it makes (see `bot.review.verdicts`), both or neither; `sources` are the
        turns that asked the questions of its history. Raises `NotFoundError`."""
        return await verdicts.judge(self._writer, verdict, frozen, sources)

    async def verdicts_of(self, turn_id: str) -> list[Verdict]:
        """All verdicts on a turn, oldest first."""
        return (await verdicts.verdicts_on(self._reader, [turn_id])).get(turn_id, [])

    async def verdicts_on(self, turn_ids: Sequence[str]) -> dict[str, list[Verdict]]:
        """All verdicts on each of some hundred turns, oldest first."""
        return await verdicts.verdicts_on(self._reader, turn_ids)

    async def frozen(self, turn_id: str | None = None) -> list[Frozen]:
        """The tests that verdicts have made, in the order in which their questions were asked; or one turn's."""
        return await verdicts.frozen(self._reader, turn_id)

    async def forget(self, turn_id: str) -> None:
        """Let the words of a judged question teach no more. Raises `NotFoundError` where it taught nothing."""
        await verdicts.forget(self._writer, turn_id)

    async def ask_second(self, turn_id: str, who: str) -> None:
        """Ask for another reviewer's verdict on a turn. Raises `NotFoundError`."""
        await verdicts.ask_second(self._writer, turn_id, who)

    async def conversation_before(self, turn_id: str, limit: int = 20) -> list[Turn]:
        """The turns that were history when that one was asked, oldest first. Raises `NotFoundError`."""
        return await turns.before(self._reader, turn_id, limit)

    async def turn_like(self, prefix: str) -> str:
        """The id of the one turn whose id begins so. Raises `NotFoundError` for none or several."""
        found = await queue.ids_like(self._reader, prefix, 4)
        if prefix in found or (prefix and len(found) == 1):
            return prefix if prefix in found else found[0]
        if not found or not prefix:
            raise NotFoundError(f"There is no turn {prefix} in the journal: it may have been erased.")
        raise NotFoundError(f"Several turns begin with {prefix}: {', '.join(found[:3])}, ... Name more of it.")

    # --- audiences

    async def audiences(self, guild: str | None) -> dict[str, Audience]:
        """Who may read what in a server, by collection; those not named are open to everyone. Without a server: the
        collections that any server restricts."""
        return await audiences.of_guild(self._reader, guild)

    async def set_audience(self, guild: str, collection: str, audience: Audience, by: str) -> Audience:
        """Set who may read a collection in a server, from now on, and log that as a change of the setting
        `audience COLLECTION` by the member `by`; returns who might before."""
        return await audiences.change(self._writer, guild, collection, audience, by)

    # --- servers

    async def settings_at(
        self, guild: str | None, channel: str | None = None, parent: str | None = None
    ) -> ServerSettings:
        """What is in force in a channel or thread: its own, else that of `parent`, the channel of the thread, else the
        server's, else the defaults; the defaults outside servers. Not cached: another process may change it."""
        return await servers.in_force_at(self._reader, guild, channel, parent)

    async def overrides(self, guild: str) -> tuple[Override, ...]:
        """What is set for a server (first) and for its channels."""
        return await servers.overrides(self._reader, guild)

    async def set_setting(
        self, guild: str, name: str, value: Value, *, who: str, channel: str | None = None
    ) -> Change | None:
        """Set it for a server or for one of its channels, and log that; None when it was set to that already.
        `bot.servers.setting_of(name).parse(text)` makes a value of text. Raises `SettingsError`."""
        return await servers.set_value(self._writer, guild, name, value, who=who, channel=channel)

    async def reset_setting(self, guild: str, name: str, *, who: str, channel: str | None = None) -> Change | None:
        """Let the server's value, or the default, hold again, and log that; None when nothing was set.
        Raises `SettingsError`."""
        return await servers.reset(self._writer, guild, name, who=who, channel=channel)

    async def setting_changes(self, guild: str | None = None, *, limit: int | None = None) -> list[Change]:
        """The changes of settings, of one server or of all, newest first."""
        return await servers.changes(self._reader, guild=guild, limit=limit)

    async def servers(self) -> list[Server]:
        """Every server that the bot is or was in, or for which something is set, by name."""
        return await servers.servers(self._reader)

    async def arrive(self, names: Mapping[str, str]) -> None:
        """Record that the bot is in these servers (id -> name), newly or still; their data is due no more."""
        await servers.arrive(self._writer, names)

    async def present(self, names: Mapping[str, str], at: datetime) -> None:
        """At start: the bot is in these servers (id -> name) and in no other; those that it was in before have removed
        it meanwhile, which counts as if it were `at`."""
        await servers.present(self._writer, names, at)

    async def leave(self, guild: str, at: datetime) -> None:
        """Record that a server removed the bot: its data is due to be deleted `LEFT_DAYS` later. `at` has its zone."""
        await servers.leave(self._writer, guild, at)

    async def overdue(self, at: datetime) -> list[Server]:
        """The servers whose data is due to be deleted at that time."""
        return await servers.overdue(self._reader, at)

    async def erase_server(self, guild: str) -> ServerErasure:
        """Delete a server's turns, settings and changes of settings from the journal's files; like `erase`, it rewrites
        the file. What else is stored of the server, such as its documents, is its caller's to delete."""
        return await servers.erase(self._writer, self._path, guild)

    # --- retention

    async def expirable(self, at: datetime, days: int | None) -> tuple[Expired, ...]:
        """What `expire` would remove, nothing removed."""
        return await servers.expirable(self._reader, at, days)

    async def expire(self, at: datetime, days: int | None) -> ExpiryReceipt:
        """Remove the turns that are older than the `retention_days` of their server; `days` holds where a server has
        set none and outside servers, None keeps. Leaves no byte, like `erase`; rewrites the file only if any has
        expired."""
        return await servers.expire(self._writer, self._reader, self._path, at, days)

    # --- upkeep

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
