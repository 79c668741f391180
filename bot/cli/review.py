"""`quoth review ...`: judge answers in the terminal; export what was judged."""

from __future__ import annotations

import argparse
import socket
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from bot.app import open_corpus
from bot.cli.journal import target_of, with_journal
from bot.cli.output import counted, print_json
from bot.cli.terminal import escape
from bot.conversation import without_surrogates
from bot.errors import ConsoleError, ReviewError
from bot.journal import Filters, Journal
from bot.model import CitationVerdictKind, Frozen, Verdict
from bot.review import export as exports
from bot.review.access import leave_link, operator_name
from bot.review.queue import MOST, Case, Entry, Page, case, page
from bot.review.verdicts import Reviews
from bot.settings import CONSOLE, load_settings

_COLUMNS = 80
_HEADS = f"{'turn':<12}  confidence  question"
_MARKS = {"answered": "✓", "closest": "~", "absent": "✗"}
_CITATION = ("supports", "partly", "does-not")


def run(_options: argparse.Namespace) -> int:
    """Without an action: serve the console until it is told to stop."""
    from bot.app import run_console
    from bot.cli.why import accounts

    settings = load_settings()
    run_console(settings, accounts(settings))
    return 0


def link(_options: argparse.Namespace) -> int:
    """A further link that logs the operator in to the console that runs already."""
    from bot.web.visit import Site

    settings = load_settings()
    host, port = settings.console or CONSOLE
    site = Site(host, port, settings.console_url)
    try:
        socket.create_connection((host, port), timeout=2).close()
    except OSError as error:
        raise ConsoleError(
            f"No console listens on {host}:{port}: start `quoth review`, or `quoth run` with QUOTH_CONSOLE set."
        ) from error
    print(f"Log in, once, within ten minutes: {site.link(leave_link(settings.links_dir))}")
    return 0


def list_turns(options: argparse.Namespace) -> int:
    """Turns of the queue under column heads, one a line, or one JSON object a line."""
    if options.n < 1:
        raise ReviewError(f"-n is {options.n}: choose a number from 1.")
    judged = options.all or options.verdict or options.reviewer
    filters = Filters(
        "disputed" if options.disputed else "second" if options.second else "all" if judged else "open",
        guild=options.server,
        channel=options.channel,
        tier=options.tier,
        collection=options.collection,
        since=None if options.since is None else _day(options.since),
        verdict=options.verdict,
        reviewer=options.reviewer,
    )

    async def work(journal: Journal) -> int:
        left, after, count = options.n, None, 0
        while left > 0:
            found: Page = await page(journal, filters, after=after, size=min(left, MOST))
            verdicts = await journal.verdicts.on([entry.id for entry in found.entries])
            if found.entries and not count and not options.json:
                print(_HEADS)
            for entry in found.entries:
                if options.json:
                    print_json(_object(entry, verdicts.get(entry.id, ())))
                else:
                    print(escape(_line(entry)))
            count += len(found.entries)
            left, after = left - len(found.entries), found.next
            if after is None:
                break
        if not count and not options.json:
            print("No turn is left to judge." if filters == Filters() else "No turn fits that.")
        return 0

    return with_journal(work)


def show(options: argparse.Namespace) -> int:
    """One turn with its conversation, feedback, verdicts and what is expected of it."""

    async def work(journal: Journal) -> int:
        found = await case(journal, await journal.turn_like(options.turn))
        for line in _lines(found):
            print(escape(line))
        return 0

    return with_journal(work)


def verdict(options: argparse.Namespace) -> int:
    """Record the operator's verdict and freeze the question."""
    citations = [_citation(text) for text in options.citation]
    if options.document and not options.quote:
        raise ReviewError("--document names where a --quote stands: give that sentence, too.")
    settings = load_settings()
    with open_corpus(settings, reading=False) as corpus:

        async def work(journal: Journal) -> int:
            reviews = Reviews(journal, corpus.library)
            turn = await journal.turn_like(options.turn)
            picked = [reviews.find(without_surrogates(text), options.document) for text in options.quote]
            note = None if options.note is None else without_surrogates(options.note)
            given = await reviews.judge(
                turn, operator_name(), options.verdict, note=note, citations=citations, picked=picked
            )
            (frozen,) = await journal.verdicts.frozen(turn)
            said = (
                given.verdict if given.verdict == options.verdict else f"{given.verdict}, for it said nothing already"
            )
            print(escape(f"{turn}: {said}, by {given.reviewer}. {_expectation(frozen)}"))
            if frozen.disputed:
                print("Reviewers differ on this turn: it is no test until they agree.")
            return 0

        return with_journal(work)


def second(options: argparse.Namespace) -> int:
    """Ask for a second opinion."""

    async def work(journal: Journal) -> int:
        turn = await journal.turn_like(options.turn)
        await journal.verdicts.ask_second(turn, operator_name())
        print(f"{turn} is in `quoth review list --second` until two reviewers have judged it.")
        return 0

    return with_journal(work)


def forget(options: argparse.Namespace) -> int:
    """Let a question teach no more."""

    async def work(journal: Journal) -> int:
        turn = await journal.turn_like(options.turn)
        await journal.verdicts.forget(turn)
        print(f"The words of {turn} teach no more; its verdict and test stay.")
        return 0

    return with_journal(work)


def export(options: argparse.Namespace) -> int:
    """All judged questions, as CSV, JSONL or a set for `quoth eval`."""

    async def work(journal: Journal) -> int:
        with target_of(options) as out:
            written, left_out = await exports.write(journal, options.format, out)
        await journal.audit.log(operator_name(), None, "export", f"{options.format}, {written} questions")
        if options.output:
            print(f"{counted(written, 'question')} in {options.output}.", file=sys.stderr)
        if left_out:
            print(
                f"{left_out} left out: reviewers differ on them, or nobody has picked the right sentence.",
                file=sys.stderr,
            )
        return 0

    return with_journal(work)


def _day(text: str) -> str:
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise ReviewError(f"--since is {text!r}: give a day such as 2024-05-31.") from error
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="milliseconds")


def _citation(text: str) -> tuple[int, CitationVerdictKind]:
    number, _, kind = text.partition("=")
    if not (number.isascii() and number.isdigit() and len(number) < 4) or kind not in _CITATION:
        raise ReviewError(f"--citation is {text!r}: write a quote's number and a verdict, such as 1=supports.")
    return int(number), kind


def _object(entry: Entry, verdicts: Sequence[Verdict]) -> dict[str, object]:
    given = [{"reviewer": one.reviewer, "verdict": one.verdict, "note": one.note, "at": one.at} for one in verdicts]
    return {
        "id": entry.id,
        "question": entry.question,
        "tier": entry.tier,
        "confidence": entry.confidence,
        "asked_at": entry.asked_at,
        "surface": entry.surface,
        "server": entry.guild,
        "channel": entry.channel,
        "feedback": {"helpful": entry.liked, "not_helpful": entry.disliked, "reported": entry.reported},
        "asked": entry.asked,
        "verdicts": given,
    }


def _line(entry: Entry) -> str:
    told = [
        f"{entry.reported} reported" if entry.reported else f"{entry.disliked} disliked" if entry.disliked else "",
        f"asked {entry.asked} times" if entry.asked > 1 else "",
        "disputed" if entry.kinds > 1 else "judged" if entry.verdicts else "",
    ]
    about = ", ".join(filter(None, told))
    question = " ".join(entry.question.split())
    line = f"{entry.id}  {_MARKS[entry.tier]} {entry.confidence:<8.2f}  {f'({about}) ' if about else ''}{question}"
    return line if len(line) <= _COLUMNS else line[: _COLUMNS - 1] + "…"


def _lines(found: Case) -> list[str]:
    turn, answer = found.turn, found.turn.answer
    lines = [f"before     {' '.join(one.ask.question.split())}" for one in found.history]
    lines += [
        f"question   {turn.ask.question}",
        f"id         {turn.id}, {turn.asked_at[:16].replace('T', ' ')}, {turn.ask.place.surface}",
        f"tier       {answer.tier}, confidence {answer.confidence:.2f}",
        "",
        turn.body,
        "",
    ]
    for quote in answer.quotes:
        lines.append(f"quote {quote.n:<4} {quote.document.path}, {quote.start} to {quote.end}")
    shown = {(quote.document.id, quote.start) for quote in answer.quotes}
    for quote in answer.ranked:
        if (quote.document.id, quote.start) not in shown:
            lines.append(f"runner-up  {quote.document.path}: {' '.join(quote.text.split())}")
    for one in found.feedback:
        opinion = "helpful" if one.helpful else "not helpful"
        lines.append(f"feedback   {opinion}, by {one.member}" + (f": {one.reason}" if one.reason else ""))
    for given in found.verdicts:
        cited = "".join(f", [{n}] {kind}" for n, kind in given.citations)
        lines.append(
            f"verdict    {given.verdict}{cited}, by {given.reviewer}" + (f": {given.note}" if given.note else "")
        )
    if found.frozen:
        lines.append(f"test       {_expectation(found.frozen)}")
    return lines


def _expectation(frozen: Frozen) -> str:
    wanted = [span for span in frozen.spans if span.wanted]
    if wanted:
        first = " ".join(wanted[0].text.split())
        more = f", or {len(wanted) - 1} more" if len(wanted) > 1 else ""
        return f"Expected ({frozen.tier}): “{first}” from {wanted[0].path}{more}."
    if frozen.spans:
        return "Expected: not these quotes."
    return "Expected: nothing quoted." if frozen.tier == "absent" else f"Expected: {frozen.tier}."
