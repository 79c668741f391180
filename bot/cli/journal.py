"""`quoth journal ...`: read, export, erase, expire, back up and check the log of turns."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from bot.cli.output import counted
from bot.cli.terminal import escape
from bot.conversation import without_surrogates
from bot.errors import JournalError
from bot.journal import (
    MARK_OFF,
    MARK_ON,
    ErasureReceipt,
    ExpiryReceipt,
    Filters,
    Journal,
    MemberData,
    write_csv,
    write_jsonl,
)
from bot.journal.restoring import restore as put_back
from bot.review.access import operator_name
from bot.settings import load_settings

_COLUMNS = 80
_COUNTED = "(not stored: its asker has opted out)"
_MARKS = {"answered": "✓", "closest": "~", "absent": "✗"}


def list_turns(options: argparse.Namespace) -> int:
    """The newest turns, one a line."""

    async def work(journal: Journal) -> int:
        turns = await journal.turns(limit=max(1, options.n))
        for turn in turns:
            question = _COUNTED if turn.counted else " ".join(turn.ask.question.split())
            place = turn.ask.place.surface
            line = (
                f"{turn.id}  {turn.asked_at[:16].replace('T', ' ')}  {_MARKS[turn.answer.tier]} {place:<8}  {question}"
            )
            print(escape(_short(line)))
        if not turns:
            print("No turn is logged yet: ask something first.")
        return 0

    return with_journal(work)


def show(options: argparse.Namespace) -> int:
    """One turn: the reply as it was sent, then what is known of it."""

    async def work(journal: Journal) -> int:
        turn = await journal.turn(await journal.turn_like(options.turn))
        print(_COUNTED if turn.counted else escape(turn.body))
        about = {
            "id": turn.id,
            "asked at": turn.asked_at,
            "state": turn.state + (f" ({turn.error})" if turn.error else ""),
            "asker": turn.ask.asker,
            "place": " ".join(filter(None, [turn.ask.place.surface, turn.ask.place.guild, turn.ask.place.channel])),
            "tier": f"{turn.answer.tier}, confidence {turn.answer.confidence:.2f}",
            "missing": ", ".join(turn.answer.missing),
            "took": f"{turn.answer.elapsed_ms:.1f} ms",
            "corpus": turn.answer.snapshot[:12],
        }
        print()
        for name, value in about.items():
            if value:
                print(escape(f"{name:<10} {value}"))
        for quote in turn.answer.quotes:
            ref = quote.document
            print(escape(f"quote {quote.n:<4} {ref.path}, version {ref.version[:12]}, {quote.start} to {quote.end}"))
        for one in await journal.members.feedback_on(turn.id):
            opinion = "helpful" if one.helpful else "not helpful"
            print(escape(f"feedback   {opinion}, by {one.member}" + (f": {one.reason}" if one.reason else "")))
        return 0

    return with_journal(work)


def export(options: argparse.Namespace) -> int:
    """All turns, or one member's, as JSONL or CSV."""

    async def work(journal: Journal) -> int:
        write = write_csv if options.format == "csv" else write_jsonl
        with target_of(options) as out:
            count = await write(journal.export(asker=options.member), out)
        whose = "of a member" if options.member else "of all"
        await journal.audit.log(operator_name(), None, "export", f"journal {whose}, {options.format}, {count} records")
        if options.output:
            print(f"{count} records in {options.output}.", file=sys.stderr)
        return 0

    return with_journal(work)


def erase(options: argparse.Namespace) -> int:
    """Erase a member; exit code 1 when something of it may be left in the files."""

    async def work(journal: Journal) -> int:
        held = await journal.members.stored_of(options.member)
        if not (held.turns or held.feedback or held.changes or held.verdicts):
            print(f"Nothing is stored of {escape(options.member)}.")
            return 0
        if not options.yes:
            _foretell(options.member, held)
            if not sys.stdin.isatty() or not await asyncio.to_thread(_sure, "Erase them?"):
                print("Nothing was erased. Add --yes to erase without being asked.")
                return 1
        receipt = await journal.members.erase(options.member)
        await journal.audit.log(operator_name(), None, "erase", f"a member with {receipt.turns} answers")
        _tell(receipt)
        return 0 if receipt.clean else 1

    return with_journal(work)


def _foretell(member: str, held: MemberData) -> None:
    """Print what an erasure would do."""
    there = f"{counted(held.turns, 'turn')} and {counted(held.feedback, 'opinion')}"
    print(f"Of {escape(member)}, {there} would be erased.")
    if held.changes:
        print(f"{counted(held.changes, 'change')} of settings would no longer say who made them.")
    if held.verdicts:
        print(f"{counted(held.verdicts, 'verdict')} would lose their notes and no longer say who gave them.")


def _tell(receipt: ErasureReceipt) -> None:
    """Print what an erasure did."""
    print(f"Erased {counted(receipt.turns, 'turn')} and {counted(receipt.feedback, 'opinion')} at {receipt.at}.")
    if receipt.tables:
        print("Rows by table: " + ", ".join(f"{name} {rows:,}" for name, rows in receipt.tables) + ".")
    if receipt.changes:
        print(f"{receipt.changes} changes of settings no longer say who made them.")
    if receipt.verdicts:
        print(f"{receipt.verdicts} verdicts lost their notes and no longer say who gave them.")
    if receipt.frozen:
        print(f"{receipt.frozen} tests that were made of their questions went with them.")
    if receipt.opted_out:
        print("That the member has opted out is kept.")
    for problem in receipt.problems:
        print(f"quoth: {problem}", file=sys.stderr)


def expire(options: argparse.Namespace) -> int:
    """Remove what is older than it is kept; with --dry-run only say so. Exit code 1 when bytes may be left."""
    default = load_settings().retention_days

    async def work(journal: Journal) -> int:
        at = datetime.now(UTC)
        receipt = ExpiryReceipt(await journal.retention.expirable(at, default)) if options.dry_run else None
        receipt = receipt or await journal.retention.expire(at, default)
        names = {server.guild: server.name for server in await journal.servers.known()}
        for one in receipt.expired:
            place = "outside servers" if one.guild is None else f"{names.get(one.guild, '')} {one.guild}".strip()
            print(escape(f"{one.turns:>9,}  older than {one.days} days  {place}"))
            if one.pending:
                print(
                    f"{one.pending:>9,}    of these still to be reviewed: reported, disliked, or for a second opinion"
                )
            if one.frozen:
                print(f"{one.frozen:>9,}    tests that verdicts made of them; `quoth review export` keeps a copy")
        if receipt.expired:
            print(f"{receipt.turns:>9,}  {'would be removed' if options.dry_run else 'removed'}")
        else:
            kept = "is kept" if default is None else f"is kept for {default} days"
            print(f"Nothing has expired. Where a server has set nothing, all {kept}.")
        for problem in receipt.problems:
            print(f"quoth: {problem}", file=sys.stderr)
        return 1 if receipt.problems else 0

    return with_journal(work)


def backup(options: argparse.Namespace) -> int:
    """Copy the journal, checked, while others write."""

    async def work(journal: Journal) -> int:
        await journal.backup(options.target)
        print(f"The journal is copied to {options.target}.")
        return 0

    return with_journal(work)


def _check_backup(backup: Path) -> None:
    """Raise `JournalError` for what is plainly no backup, before anything is asked; restoring checks all of it."""
    if not backup.is_file():
        raise JournalError(f"There is no file {backup}: name a backup that `quoth journal backup` made.")
    try:
        with backup.open("rb") as file:
            begins = file.read(16)
    except OSError as error:
        raise JournalError(f"{backup} cannot be read ({error.strerror}).") from error
    if begins != b"SQLite format 3\0":
        raise JournalError(f"{backup} is no backup: name one that `quoth journal backup` made.")


def restore(options: argparse.Namespace) -> int:
    """Put a backup in the place of the journal, which is moved aside."""
    path = load_settings().journal_path
    if not options.yes:
        _check_backup(options.backup)
        print(f"{options.backup} would take the place of {path}, which would be moved aside.")
        if not sys.stdin.isatty() or not _sure("Restore it?"):
            print("Nothing was restored. Add --yes to restore without being asked.")
            return 1
    aside = asyncio.run(put_back(path, options.backup))
    print(f"{options.backup} is the journal now.")
    if aside:
        print(f"The former one is {aside}: delete it once you are sure, no erasure reaches it.")
    print("Whom you erased after that backup was made is in it again: erase them once more.")
    return 0


def stats(_options: argparse.Namespace) -> int:
    """The journal in figures."""

    async def work(journal: Journal) -> int:
        found = await journal.stats()
        since = f" since {found.since[:10]}" if found.since else ""
        print(f"{counted(found.turns, 'turn')}{since}")
        print(f"  answered {found.answered:,}, closest {found.closest:,}, absent {found.absent:,}")
        print(f"  not sent {found.failed:,}")
        print(f"  helpful {found.helpful:,}, not helpful {found.unhelpful:,}")
        if found.median_ms is not None and found.p95_ms is not None:
            print(f"  answering took {found.median_ms:.1f} ms (median), {found.p95_ms:.1f} ms (95 of 100 are faster)")
        return 0

    return with_journal(work)


def check(_options: argparse.Namespace) -> int:
    """Integrity; exit code 1 when something is wrong."""

    async def work(journal: Journal) -> int:
        problems = await journal.check()
        for problem in problems:
            print(f"quoth: {problem}", file=sys.stderr)
        if not problems:
            print("The journal is whole.")
        return 1 if problems else 0

    return with_journal(work)


def search(options: argparse.Namespace) -> int:
    """Turns that hold the words, newest first, each with where they stand; exit code 1 when there is none."""
    filters = Filters("all", words=without_surrogates(" ".join(options.words)))

    async def work(journal: Journal) -> int:
        found = await journal.queue.page(filters, limit=max(1, options.n))
        for entry in found:
            question = " ".join(entry.question.split())
            line = f"{entry.id}  {entry.asked_at[:16].replace('T', ' ')}  {_MARKS[entry.tier]}  {question}"
            snippet = " ".join((entry.snippet or "").split()).replace(MARK_ON, "*").replace(MARK_OFF, "*")
            print(escape(_short(line)))
            print(escape(_short(f"    {snippet}")))
        if not found:
            print("No turn holds all these words.", file=sys.stderr)
        return 0 if found else 1

    return with_journal(work)


def verify(_options: argparse.Namespace) -> int:
    """Every turn and quote; exit code 1 when something does not hold."""
    from bot.app import open_texts
    from bot.review.verify import verify as verified

    with open_texts(load_settings()) as text_of:

        async def work(journal: Journal) -> int:
            problems, turns, quotes = await verified(journal, text_of)
            for problem in problems:
                print(escape(f"quoth: {problem}"), file=sys.stderr)
            if not problems:
                told = f"{counted(turns, 'turn')}, {counted(quotes, 'quote')}"
                print(f"All holds: {told}, each where it was quoted from.")
            return 1 if problems else 0

        return with_journal(work)


def _short(line: str) -> str:
    return line if len(line) <= _COLUMNS else line[: _COLUMNS - 1] + "…"


def with_journal(work: Callable[[Journal], Awaitable[int]]) -> int:
    """What `work` returns for the configured journal."""
    settings = load_settings()

    async def opened() -> int:
        async with await Journal.open(settings.journal_path) as journal:
            return await work(journal)

    return asyncio.run(opened())


def _sure(question: str) -> bool:
    return input(f"{question} [y/N] ").strip().casefold() in {"y", "yes"}


def target_of(options: argparse.Namespace) -> AbstractContextManager[TextIO]:
    """Where an export goes: `options.output`, or standard output."""
    if options.output is None:
        return nullcontext(sys.stdout)
    try:
        options.output.touch(mode=0o600)  # what members asked is for its owner alone
        return options.output.open("w", encoding="utf-8", newline="")
    except OSError as error:
        raise JournalError(f"{options.output} cannot be written: {error.strerror}. Name another file.") from error
