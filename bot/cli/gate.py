"""`quoth gate`: the judged questions, asked again. Out: what holds, in words or as one JSON object; an exit code."""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from bot.app import Corpus, open_staged
from bot.cli.output import counted, print_json
from bot.cli.progress import answering, syncing, warn_of_failures
from bot.cli.terminal import PLAIN, Terminal, escape
from bot.errors import EvaluationError
from bot.evaluate.questions import read_text
from bot.journal import Journal
from bot.model import Frozen
from bot.review import gate
from bot.review.gate import GateReport, Result
from bot.review.lessons import lessons_of
from bot.settings import Settings, load_settings

_SHOWN: tuple[Result, ...] = ("broken", "fixed", "open", "elsewhere")
_WORDS: dict[Result, str] = {
    "holds": "hold",
    "fixed": "fixed",
    "broken": "broken",
    "open": "still open",
    "elsewhere": "of another corpus",
}


def run(options: argparse.Namespace) -> int:
    """Ask them all; exit code 1 when an approved answer is broken."""
    settings = load_settings()
    former = _former(options.against) if options.against else None
    frozen = asyncio.run(frozen_of(settings))
    # What is served stays as it is: whoever only wants to know must not put a corpus into service that breaks answers.
    with syncing() as progress, open_staged(settings, progress) as (_, staged):
        warn_of_failures(staged.report.failures)
        report = checked(frozen, staged, settings, former)
    if options.json:
        print_json(report.as_object())
    else:
        print(escape("\n".join(lines(report))))
    return 0 if report.passed else 1


async def frozen_of(settings: Settings) -> list[Frozen]:
    """All judged questions of the configured journal."""
    async with await Journal.open(settings.journal_path) as journal:
        return await journal.verdicts.frozen()


def checked(
    frozen: list[Frozen], corpus: Corpus, settings: Settings, former: dict[str, bool] | None = None
) -> GateReport:
    """They, asked of a corpus, with the wording for the terminal."""
    terminal = Terminal(settings.prompts_dir, PLAIN)
    corpus.answerers.teach(lessons_of(frozen))
    with answering() as answered:
        return gate.run(
            frozen,
            corpus.answerers.current(),
            corpus.library,
            former=former,
            render=terminal.answer,
            progress=answered,
        )


def lines(report: GateReport) -> Iterator[str]:
    """The report in words."""
    for result in _SHOWN:
        for one in report.of(result):
            yield f"{result:<9} {one.id}  {_cut(one.question)}"
            if one.why:
                yield f"          {one.why}"
    for one in report.moved:
        for move in one.moved:
            yield f"moved     {one.id}  {move.path} {move.start} -> {move.to_path} {move.to_start}"
    if not report.checked and not report.disputed:
        yield "No answer is judged yet: `quoth review list` shows which to begin with."
        return
    found = [(len(report.of(result)), words) for result, words in _WORDS.items()]
    counts = [f"{n:,} {'holds' if (n, words) == (1, 'hold') else words}" for n, words in found if n]
    counts += [f"{len(report.moved):,} moved"] if report.moved else []
    counts += [f"{report.disputed:,} disputed, not asked"] if report.disputed else []
    yield f"{counted(len(report.checked), 'judged question')}: {', '.join(counts)}."


def _cut(question: str) -> str:
    question = " ".join(question.split())
    return question if len(question) <= 56 else question[:55] + "…"


def _former(file: Path) -> dict[str, bool]:
    """What held in the run that `file` has, by turn."""
    hint = f"{file} is no run of this gate: name a file that `quoth gate --json` wrote."
    try:
        found: Any = json.loads(read_text(file, hint))
        rows = cast("list[dict[str, str]]", found["questions"])
        return {str(one["id"]): one["result"] in {"holds", "fixed"} for one in rows if one["result"] != "elsewhere"}
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise EvaluationError(hint) from error


def held(report: GateReport) -> dict[str, bool]:
    """What held, by turn, for a later run to compare with."""
    return {one.id: one.holds for one in report.checked if one.result != "elsewhere"}
