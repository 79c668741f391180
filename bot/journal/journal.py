"""The journal of turns: what the rest of Quoth calls.

In: turns as they are composed, delivered or failed, and feedback on them. Out: the same, from the disk.
Errors: `JournalError` when something could not be recorded (then nothing may be sent), `NotFoundError`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.errors import NotFoundError
from bot.journal import (
    audiences,
    audit,
    channels,
    choices,
    cited,
    corrections,
    daily,
    export,
    figures,
    gaps,
    handoff,
    members,
    objections,
    purge,
    queue,
    removal,
    rollups,
    scopes,
    servers,
    standings,
    statistics,
    turns,
    upkeep,
    verdicts,
    wishes,
)
from bot.journal.audit import Audited
from bot.journal.channels import Channel
from bot.journal.cited import CitedIn
from bot.journal.connect import Reader, connect_reader, connect_writer, in_words, prepare, reading
from bot.journal.corrections import Unsettled
from bot.journal.export import Record
from bot.journal.figures import Figures
from bot.journal.gaps import Answered, Gap, GapQuestion, GapState, Ungrouped
from bot.journal.handoff import Call, Solution
from bot.journal.members import ErasureReceipt, MemberData
from bot.journal.objections import Report, Withdrawal
from bot.journal.purge import Cited
from bot.journal.queue import Entry, Filters, Progress
from bot.journal.runs import Run
from bot.journal.schema import migrate, stamp
from bot.journal.servers import Change, Expired, ExpiryReceipt, Override, Server, ServerErasure
from bot.journal.standings import Amiss, Due, Shown, Standing
from bot.journal.statistics import ServerStatistics
from bot.journal.turns import Stats
from bot.journal.wishes import Wish, WishOutcome, WishState
from bot.journal.writer import Writer
from bot.model import (
    Audience,
    Correction,
    Exchange,
    Feedback,
    Frozen,
    Quote,
    ReviewCard,
    Tier,
    Turn,
    TurnState,
    Verdict,
)
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
        self.changes_made = 0
        """How often this process has changed settings of servers: what was read before may hold no longer."""

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

    async def feedback(self, feedback: Feedback) -> Feedback:
        """Record a member's opinion of a turn, in place of an earlier one; without `at`, as of now. Returns what was
        recorded: no reason of a member who has opted out. Raises `NotFoundError`."""
        return await members.give(self._writer, feedback)

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

    async def opted_out(self, member: str) -> str | None:
        """Since when a member's words are not kept, None where they are."""
        return await choices.opted_out(self._reader, member)

    async def opt(self, member: str, *, out: bool) -> None:
        """From now on, keep a member's turns as counts only, or keep them whole again."""
        await choices.opt(self._writer, member, out=out)

    async def direct_server(self, member: str) -> str | None:
        """The id of the server that a member chose for direct messages, None where none is chosen."""
        return await choices.server_of(self._reader, member)

    async def choose_server(self, member: str, guild: str) -> None:
        """Keep which server a member asks in from direct messages."""
        await choices.choose_server(self._writer, member, guild)

    async def servers_asked_in(self, member: str, limit: int) -> list[str]:
        """The ids of the servers in which a member has asked, the last one first."""
        return await choices.servers_asked_in(self._reader, member, limit)

    def export(self, *, asker: str | None = None) -> AsyncIterator[Record]:
        """All turns in order of composition, with their feedback; or all that is stored of one member, the feedback
        on others' turns included. For `write_jsonl` and `write_csv`."""
        return export.records(self._reader, asker)

    # --- what is done about an answer

    async def report(self, turn_id: str, member: str, reason: str) -> None:
        """Record a member's report of an answer, in place of an earlier one. Raises `NotFoundError`."""
        await objections.report(self._writer, turn_id, member, reason)

    async def reports(
        self, guild: str | None = None, *, turn: str | None = None, limit: int | None = None
    ) -> list[Report]:
        """The reports of a server's answers, of one turn, or of all, newest first."""
        return await objections.reports(self._reader, guild=guild, turn=turn, limit=limit)

    async def withdraw(self, turn_id: str, member: str) -> None:
        """Record that an answer was withdrawn, by whom and when; it is no history any more. Raises `NotFoundError`."""
        await objections.withdraw(self._writer, turn_id, member)

    async def withdrawn(self, turn_id: str) -> Withdrawal | None:
        """How a turn was withdrawn, None for one that was not."""
        return await objections.withdrawn(self._reader, turn_id)

    async def call(self, turn_id: str, member: str, since: datetime) -> Call | None:
        """Claim the one call for people that a turn has; None when it may be sent now, else the call that is in the
        way: of this turn, or one by this member after `since` that nothing has solved. Raises `NotFoundError`."""
        return await handoff.call(self._writer, turn_id, member, since)

    async def called(self, turn_id: str, channel: str, message: str) -> None:
        """Record where a claimed call was sent."""
        await handoff.called(self._writer, turn_id, channel, message)

    async def uncall(self, turn_id: str) -> None:
        """Give up a claimed call that could not be sent."""
        await handoff.uncall(self._writer, turn_id)

    async def call_of(self, turn_id: str) -> Call | None:
        """The call for people about a turn."""
        return next(iter(await handoff.calls(self._reader, turn=turn_id)), None)

    async def call_at(self, channel: str, message: str | None = None) -> Call | None:
        """The call that was sent to a channel or thread as `message`; without it, the newest one there."""
        return await handoff.call_at(self._reader, channel, message)

    async def solve(self, solution: Solution) -> None:
        """Record a message that solves a turn's question; without `at`, as of now. Raises `NotFoundError`."""
        await handoff.solve(self._writer, solution)

    async def solutions(
        self, guild: str | None = None, *, turn: str | None = None, message: str | None = None
    ) -> list[Solution]:
        """The solutions in a server, of one turn, or that a message is, newest first."""
        return await handoff.solutions(self._reader, guild=guild, turn=turn, message=message)

    # --- review

    async def review_page(self, filters: Filters, *, after: str | None = None, limit: int = 20) -> list[Entry]:
        """The next turns to judge, those that it helps most first; `after` is the `cursor` of the last one seen. With
        words or of another state than `open`, newest first. Raises `AskError`."""
        return await queue.page(self._reader, filters, after, limit)

    async def recorded_collections(self) -> frozenset[str]:
        """Every collection that a turn could see, also those that are gone."""
        return await scopes.recorded(self._reader)

    async def review_progress(self, guild: str | None = None, within: frozenset[str] | None = None) -> Progress:
        """How many turns are judged, are not, wait for a second opinion, are disputed; those that show nothing outside
        of `within`, if given."""
        async with reading(self._path) as db:
            return await queue.progress(Reader(db, self._path), guild, within)

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

    async def frozen(self, turn_id: str | None = None, *, guild: str | None = None) -> list[Frozen]:
        """The tests that verdicts have made, in the order in which their questions were asked; or one turn's, or those
        of a server."""
        return await verdicts.frozen(self._reader, turn_id, guild)

    async def approved(self, guild: str | None, limit: int = 500) -> list[tuple[str, frozenset[str]]]:
        """Questions that reviewers found rightly answered, newest first, with the collections of the answers: those
        asked in public in a server, and the operator's."""
        return await verdicts.approved(self._reader, guild, limit)

    async def correct(self, correction: Correction) -> Correction:
        """Record what takes the place of an answer; without `at`, as of now. Raises `NotFoundError`."""
        return await corrections.correct(self._writer, correction)

    async def corrected(self, seq: int) -> None:
        """Record that the message was edited to a correction."""
        await corrections.corrected(self._writer, seq)

    async def corrections_of(self, turn_id: str | None = None) -> list[Correction]:
        """The corrections of a turn, or of all, oldest first."""
        return await corrections.corrections(self._reader, turn_id)

    async def unsettled_corrections(self, since: str) -> list[Unsettled]:
        """Corrections of after `since` that may stand in their messages, which the journal was not told."""
        return await corrections.unsettled(self._reader, since)

    async def draft(self, turn_id: str, member: str, chosen: Sequence[tuple[str, int]]) -> None:
        """Keep what a member has chosen for a correction so far, as passages and units, in place of what was kept
        before. Raises `NotFoundError`."""
        await corrections.draft(self._writer, turn_id, member, chosen)

    async def drafted(self, turn_id: str, member: str) -> list[tuple[str, int]]:
        """What a member has chosen for a correction so far."""
        return await corrections.drafted(self._reader, turn_id, member)

    async def keep_card(self, card: ReviewCard) -> None:
        """Record where reviewers were told of a turn. Raises `NotFoundError`."""
        await corrections.keep_card(self._writer, card)

    async def cards_of(self, turn_id: str) -> list[ReviewCard]:
        """Where reviewers were told of a turn."""
        return await corrections.cards_of(self._reader, turn_id)

    async def stale_cards(self) -> list[str]:
        """The turns of which a card does not show the newest verdict, whoever gave it where."""
        return await corrections.stale_cards(self._reader)

    async def card_shown(self, message: str, at: str) -> None:
        """Record that a card shows the verdicts on its turn as of `at`."""
        await corrections.card_shown(self._writer, message, at)

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

    # --- what became of quotes

    async def compared(self) -> dict[str, str]:
        """By document, the edition that its quotes were last compared with."""
        return await standings.compared(self._reader)

    async def cited_lately(self) -> tuple[frozenset[tuple[str, str]], int]:
        """The documents and versions quoted by turns that were not looked at yet, and the number to hand to `looked`
        then."""
        return await standings.cited_lately(self._reader)

    async def quoted_elsewhere(self, documents: Collection[str], *, lost: bool) -> frozenset[str]:
        """The documents with quotes that were found in these ones instead; with `lost`, also those with quotes that
        were found nowhere."""
        return await standings.elsewhere(self._reader, documents, lost=lost)

    async def looked(self, seq: int) -> None:
        """Record up to which turn citations were looked at."""
        await standings.looked(self._writer, seq)

    async def shown_of(self, documents: Collection[str]) -> list[Shown]:
        """Every quote of these documents that was ever shown, each once."""
        return await standings.shown_of(self._reader, documents)

    async def record_standings(
        self, found: Sequence[tuple[Shown, Standing | None]], editions: Mapping[str, str | None]
    ) -> None:
        """Record what quotes turned out to be (None: their version is current) with the `editions` of documents that
        they were compared with (None: gone), and plan which messages have to say so."""
        await standings.record(self._writer, found, editions)

    async def shown_at(self, document: str, version: str, start: int, end: int) -> Shown | None:
        """A quote by its place, with what was found when it was compared last; None for one that was never shown."""
        return await standings.shown_at(self._reader, document, version, start, end)

    async def amiss(
        self,
        *,
        guild: str | None = None,
        within: frozenset[str] | None = None,
        limit: int = 200,
        after: str | None = None,
    ) -> list[Amiss]:
        """Quotes whose source changed or is gone, the latest first: shown in one server, from collections `within`, if
        given; those that come after a cursor. Raises `AskError`."""
        async with reading(self._path) as db:
            return await standings.amiss(Reader(db, self._path), guild=guild, within=within, limit=limit, after=after)

    async def quoted_counts(self) -> dict[str, int]:
        """By document, how many quotes of it were shown."""
        async with reading(self._path) as db:
            return await cited.counts(Reader(db, self._path))

    async def quoted_in(
        self, document: str, *, guild: str | None = None, within: frozenset[str] | None = None, limit: int = 30
    ) -> list[CitedIn]:
        """The newest turns that showed quotes of a document: of one server, and that could see nothing outside of
        `within`, if given."""
        async with reading(self._path) as db:
            return await cited.turns(Reader(db, self._path), document, guild=guild, within=within, limit=limit)

    async def notices_due(self, limit: int) -> list[Due]:
        """Messages that are to say that a source changed, and do not yet."""
        return await standings.due(self._reader, limit)

    async def quotes_concerned(self, turn_id: str) -> tuple[int, ...]:
        """The numbers of the quotes in a turn's message, as it stands now, whose source changed or is gone."""
        return await standings.concerned(self._reader, turn_id)

    async def settle_notice(
        self, turn_id: str, reason: str | None = None, *, again: bool = False, numbers: Collection[int] | None = None
    ) -> None:
        """Record that such a message was edited, or, with a `reason`, that it was not; `again`, it is tried later. It
        stays planned where more quotes than `numbers`, of which the message tells, are concerned by now."""
        await standings.settle(self._writer, turn_id, reason, again=again, numbers=numbers)

    # --- gaps

    async def ungrouped(self, limit: int) -> list[Ungrouped]:
        """Questions that are in no gap yet, oldest first; and the questions that gaps are to be known by, where the
        former ones were erased."""
        return await gaps.ungrouped(self._reader, limit)

    async def group(self, questions: Sequence[tuple[Ungrouped, Sequence[tuple[str, str]]]]) -> None:
        """Put questions, each with its distinct terms and the words that these were typed as, into gaps."""
        await gaps.group(self._writer, questions)

    async def gaps(
        self,
        *,
        states: Sequence[GapState],
        recent: datetime,
        earlier: datetime,
        guild: str | None = None,
        within: frozenset[str] | None = None,
        limit: int = 100,
        after: str | None = None,
        gap: int | None = None,
    ) -> list[Gap]:
        """The gaps in these states, those asked most since `recent` first; `earlier` is when the period before that
        began. Of one server, and of questions that found nothing outside of the collections `within`, if given; those
        that come after a cursor. Raises `AskError`."""
        async with reading(self._path) as db:
            return await gaps.gaps(
                Reader(db, self._path),
                states=states,
                guild=guild,
                within=within,
                recent=stamp(recent),
                earlier=stamp(earlier),
                limit=limit,
                after=after,
                gap=gap,
            )

    async def gap_questions(self, gap: int, within: frozenset[str] | None = None, limit: int = 20) -> list[GapQuestion]:
        """The newest questions of a gap; with `within`, those that found nothing outside of these collections."""
        return await gaps.questions(self._reader, gap, within, limit)

    async def gap_answers(self) -> list[Answered]:
        """What answers the questions of all gaps now."""
        return await gaps.answers(self._reader)

    async def set_gap(self, gap: int, state: GapState, who: str, guild: str | None = None) -> None:
        """Record what a reviewer decided about a gap; of one server, if given. Raises `NotFoundError`."""
        await gaps.set_state(self._writer, gap, state, who, guild)

    async def gaps_to_ask(self, snapshot: str, limit: int) -> list[int]:
        """Gaps that are open or planned, and were not asked of this snapshot of the corpus yet."""
        return await gaps.to_ask(self._reader, snapshot, limit)

    async def gap_asked(self, gap: int, snapshot: str, turn: str | None, quotes: Sequence[Quote] = ()) -> None:
        """Record that a gap was asked of a snapshot: which `turn` of it is answered now, by which quotes."""
        await gaps.asked(self._writer, gap, snapshot, turn, quotes)

    # --- members who wait for an answer

    async def wish(self, turn_id: str, member: str) -> WishOutcome:
        """Record that a member wants to be told once a turn's question is answered; what became of that. Raises
        `NotFoundError`."""
        return await wishes.wish(self._writer, turn_id, member)

    async def unwish(self, member: str) -> int:
        """Forget all wishes of a member; how many they were."""
        return await wishes.unwish(self._writer, member)

    async def wishes(self, *, member: str | None = None, state: WishState | None = None) -> list[Wish]:
        """The wishes that fit every filter given, oldest first."""
        return await wishes.wishes(self._reader, member=member, state=state)

    async def wishes_to_ask(self, snapshot: str, limit: int) -> list[str]:
        """Turns that somebody waits for and that were not asked of this snapshot yet."""
        return await wishes.to_ask(self._reader, snapshot, limit)

    async def wish_asked(self, turn_id: str, snapshot: str, *, answered: bool) -> None:
        """Record that a turn was asked of a snapshot, and whether that seems to answer it."""
        await wishes.asked(self._writer, turn_id, snapshot, answered=answered)

    async def settle_wish(
        self, turn_id: str, member: str, state: WishState, reason: str | None = None, *, was: WishState
    ) -> bool:
        """Change a wish from one state to another; whether it was in that one."""
        return await wishes.settle(self._writer, turn_id, member, state, reason, was=was)

    async def give_up_wishes(self, reason: str) -> int:
        """At start: what was being told when Quoth stopped has failed, as it may have arrived; how many that were."""
        return await wishes.give_up(self._writer, reason)

    # --- what other processes change

    async def lessons_version(self) -> int:
        """Another number whenever what verdicts teach has changed, by any process."""
        return await verdicts.lessons_version(self._reader)

    # --- the console

    async def audited(self, who: str, guild: str | None, what: str, target: str) -> None:
        """Record an export or a deletion, in a server or in no single one."""
        await audit.log(self._writer, who, guild, what, target)

    async def audit(self, guild: str | None = None, *, before: int | None = None, limit: int = 100) -> list[Audited]:
        """Exports and deletions, of one server or all, newest first; `before` is the `seq` of the last one seen."""
        return await audit.entries(self._reader, guild=guild, before=before, limit=limit)

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

    # --- audiences

    async def audiences(self, guild: str | None) -> dict[str, Audience]:
        """Who may read what in a server, by collection; those not named are open to everyone. Without a server: the
        collections that any server restricts."""
        return await audiences.of_guild(self._reader, guild)

    async def set_audience(self, guild: str, collection: str, audience: Audience, by: str) -> Audience:
        """Set who may read a collection in a server, from now on, and log that as a change of the setting
        `audience COLLECTION` by the member `by`; returns who might before."""
        return await audiences.change(self._writer, guild, collection, audience, by)

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

    async def log_change(self, guild: str, name: str, *, who: str, old: str | None, new: str | None) -> None:
        """Log a change in a server of what is no setting, such as its documents."""
        await servers.log(self._writer, guild, name, who=who, old=old, new=new)

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
        try:
            return await servers.set_value(self._writer, guild, name, value, who=who, channel=channel)
        finally:
            self.changes_made += 1

    async def reset_setting(self, guild: str, name: str, *, who: str, channel: str | None = None) -> Change | None:
        """Let the server's value, or the default, hold again, and log that; None when nothing was set.
        Raises `SettingsError`."""
        try:
            return await servers.reset(self._writer, guild, name, who=who, channel=channel)
        finally:
            self.changes_made += 1

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
        try:
            return await servers.erase(self._writer, self._path, guild)
        finally:
            self.changes_made += 1

    async def call_channels(self, guild: str, names: Mapping[str, str]) -> None:
        """Record what the channels of a server are called, by id: all that are there. Of others, a name is kept as long
        as a turn is."""
        await channels.call(self._writer, self._reader, guild, names)

    async def channel_names(self, ids: Collection[str]) -> dict[str, str]:
        """What channels are called, by id, as far as that is known."""
        return await channels.names(self._reader, ids)

    async def channels_called(
        self, name: str, guild: str | None = None, within: frozenset[str] | None = None, limit: int = 12
    ) -> list[Channel]:
        """Channels with turns that are called so, else whose name holds that: in one server or in any, and with turns
        that could see nothing outside of `within`, if given."""
        return await channels.called(self._reader, name, guild=guild, within=within, limit=limit)

    # --- retention

    async def expirable(self, at: datetime, days: int | None) -> tuple[Expired, ...]:
        """What `expire` would remove, nothing removed."""
        return await servers.expirable(self._reader, at, days)

    async def expire(self, at: datetime, days: int | None) -> ExpiryReceipt:
        """Remove the turns that are older than the `retention_days` of their server; `days` holds where a server has
        set none and outside servers, None keeps. Leaves no byte, like `erase`; rewrites the file only if any has
        expired. The audit log says how many of which server, and how many were still to be reviewed."""
        receipt = await servers.expire(self._writer, self._reader, self._path, at, days)
        for one in receipt.expired:
            await self.audited("retention", one.guild, "expire", one.in_words)
        return receipt

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
