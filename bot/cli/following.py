"""`quoth review changed | gaps | gap`: what an ingest brought to light."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from datetime import UTC, datetime

from bot.cli.journal import with_journal
from bot.cli.output import print_json
from bot.cli.terminal import escape
from bot.errors import ReviewError
from bot.journal import Journal
from bot.journal.amiss import Amiss
from bot.review import gaps
from bot.review.access import operator_name
from bot.review.gaps import Gap, GapState

_STATES: dict[str, GapState] = {"open": "open", "planned": "planned", "answered": "answered", "wont": "wont"}


def changed(options: argparse.Namespace) -> int:
    """Quotes whose source changed or is gone, with what stands there now."""
    _positive(options.n)

    async def work(journal: Journal) -> int:
        found = await journal.standings.amiss(limit=options.n)
        for one in found:
            if options.json:
                print_json(_amiss_object(one))
            else:
                print(escape("\n".join(_amiss_lines(one))), end="\n\n")
        if not found and not options.json:
            print("Every quote that was compared stands as it was shown. `quoth ingest` compares them.")
        return 0

    return with_journal(work)


def list_gaps(options: argparse.Namespace) -> int:
    """What members ask and the corpus does not answer, what is asked most first."""
    _positive(options.n)
    states = gaps.STATES if options.all else (_STATES[options.state],) if options.state else ("open", "planned")

    async def work(journal: Journal) -> int:
        await gaps.gather(journal, pause=0)
        found = await gaps.listed(journal, datetime.now(UTC), states=states, guild=options.server, limit=options.n)
        for one in found:
            if options.json:
                print_json(_gap_object(one))
            else:
                print(escape(_gap_line(one)))
        if not found and not options.json:
            every = not (options.all or options.state or options.server)
            print("Nothing that was asked is left unanswered." if every else "There is no such gap.")
        return 0

    return with_journal(work)


def gap(options: argparse.Namespace) -> int:
    """One gap with its questions; its state, if given, is set first."""

    async def work(journal: Journal) -> int:
        await gaps.gather(journal, pause=0)
        if options.state:
            await journal.gaps.set_state(options.gap, _STATES[options.state], operator_name())
        found = await gaps.gap_of(journal, options.gap, datetime.now(UTC))
        questions = await journal.gaps.questions(found.id)
        if options.json:
            print_json({**_gap_object(found), "questions": [asdict(one) for one in questions]})
            return 0
        lines = [_gap_line(found), f"words      {', '.join(found.words)}"]
        lines += [f"near       {heading}" for heading in found.nearest]
        lines += [f"asked      {one.turn}  {' '.join(one.question.split())}" for one in questions]
        lines += [f"answered   “{' '.join(one.text.split())}” from {one.path}" for one in found.answers]
        print(escape("\n".join(lines)))
        return 0

    return with_journal(work)


def _positive(number: int) -> None:
    if number < 1:
        raise ReviewError(f"-n is {number}: choose a number from 1.")


def _amiss_object(one: Amiss) -> dict[str, object]:
    quote, now = one.quote, one.quote.standing
    assert now is not None
    return {
        "state": now.state,
        "since": one.since,
        "path": quote.path,
        "collection": quote.collection,
        "document": quote.document,
        "old": {"text": quote.text, "version": quote.version, "start": quote.start, "end": quote.end},
        "new": None
        if now.text is None
        else {"text": now.text, "path": now.path, "version": now.version, "start": now.start, "end": now.end},
        "turns": [
            {
                "id": told.turn,
                "quote": told.n,
                "private": told.private,
                "message": told.message,
                "edit": told.notice,
                "reason": told.reason,
            }
            for told in one.turns
        ],
    }


_EDITS = {"planned": "its message will say so", "done": "its message says so", "private": "private, so not edited"}


def _amiss_lines(one: Amiss) -> list[str]:
    quote, now = one.quote, one.quote.standing
    assert now is not None
    lines = [
        f"{now.state:<10} {quote.path}, since {one.since[:10]}",
        f"old        {' '.join(quote.text.split())}",
        *([f"new        {' '.join(now.text.split())}"] if now.text else []),
    ]
    for told in one.turns:
        edit = _EDITS.get(told.notice or "", f"not edited: {told.reason}" if told.notice else "")
        lines.append(f"shown      {told.turn} [{told.n}]{f', {edit}' if edit else ''}")
    return lines


def _gap_object(one: Gap) -> dict[str, object]:
    return {
        "id": one.id,
        "server": one.guild,
        "state": one.state,
        "words": list(one.words),
        "question": one.question,
        "count": one.count,
        "last_30_days": one.recent,
        "30_days_before": one.earlier,
        "last_asked": one.last_asked,
        "nearest": list(one.nearest),
        "answered_since": one.found,
        "answers": [asdict(answer) for answer in one.answers],
        "set_by": one.who,
        "set_at": one.at,
    }


def _gap_line(one: Gap) -> str:
    trend = f"{one.recent} in 30 days, {one.earlier} before"
    found = ", answered now" if one.found else ""
    return f"{one.id:<6} {one.state:<9} {one.count} asked ({trend}{found})  {' '.join(one.question.split())}"
