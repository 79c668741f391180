"""`quoth ingest`: bring library and index up to the corpus folder, and say what was done."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from bot.app import Corpus, open_corpus, open_staged
from bot.cli.gate import checked, frozen_of, held, lines
from bot.cli.output import counted
from bot.cli.progress import syncing
from bot.cli.terminal import escape
from bot.errors import CorpusError
from bot.ingest.documents import read_all
from bot.ingest.explain import explain, list_failures
from bot.journal import Journal
from bot.model import Failure, SyncReport
from bot.review.following import follow, summary
from bot.review.lessons import lessons_of
from bot.settings import Settings, load_settings

SOME_FAILED = 3


def run(options: argparse.Namespace) -> int:
    """Sync and report; exit code 3 when a document could not be read."""
    settings = load_settings()
    if options.explain:
        return _explain(options.corpus or settings.corpus_dir, settings, one_collection=options.corpus is not None)
    expected = None
    if options.gate:
        if options.corpus is not None:
            raise CorpusError("--gate asks what was judged of the configured corpus: leave out --corpus.")
        expected = _passed(settings, force=options.force)
        if expected is None:
            print("Nothing was ingested: the corpus is served as it was.", file=sys.stderr)
            return 1
    with (
        syncing() as progress,
        open_corpus(settings, options.corpus, progress, force=options.force, settle=True, expected=expected) as corpus,
    ):
        corpus.answerers.current()
        documents = corpus.library.documents()
        collections = corpus.library.collections()
        followed = _follow(settings, corpus) if options.corpus is None else []
    _report(corpus.report)
    names = f" ({', '.join(collections)})" if collections else ""
    print(
        escape(
            f"{corpus.root}: {counted(len(documents), 'document')} in "
            f"{counted(len(collections), 'collection')}{names}, {counted(corpus.report.passages, 'passage')}."
        )
    )
    for line in followed:
        print(escape(line))
    if not documents:
        print("There is nothing to answer from yet: put .md, .txt or .html files into that folder.", file=sys.stderr)
    return SOME_FAILED if corpus.report.failures else 0


def _follow(settings: Settings, corpus: Corpus) -> list[str]:
    """Compare the quotes that were shown and ask the gaps again, where there is a journal; what came of it."""
    if not settings.journal_path.exists():
        return []

    async def work() -> list[str]:
        async with await Journal.open(settings.journal_path) as journal:
            await asyncio.to_thread(corpus.answerers.teach, lessons_of(await journal.verdicts.frozen()))
            return summary(await follow(journal, corpus.library, corpus.answerers))

    return asyncio.run(work())


def _passed(settings: Settings, *, force: bool) -> str | None:
    """The snapshot that may be served: it breaks no approved answer, or the operator wants it all the same."""
    frozen = asyncio.run(frozen_of(settings))
    with syncing() as progress, open_staged(settings, progress, force=force) as (served, staged):
        former = held(checked(frozen, served, settings)) if served.library.snapshot else {}
        report = checked(frozen, staged, settings, former)
        if frozen:
            print(escape("\n".join(lines(report))))
        if report.passed or (sys.stdin.isatty() and _sure(len(report.of("broken")))):
            return staged.library.snapshot
    return None


def _sure(broken: int) -> bool:
    answer = input(f"This breaks {counted(broken, 'approved answer')}. Ingest all the same? [y/N] ")
    return answer.strip().casefold() in {"y", "yes"}


def _report(report: SyncReport) -> None:
    for what, paths in (("added", report.added), ("changed", report.changed), ("removed", report.removed)):
        for path in paths[:20]:
            print(escape(f"{what:<8} {path}"))
        if len(paths) > 20:
            print(f"{what:<8} and {len(paths) - 20} more")
    for line in list_failures(report.failures):
        print(escape(f"quoth: not read: {line}"), file=sys.stderr)


def _explain(root: Path, settings: Settings, *, one_collection: bool) -> int:
    failed = False
    for entry in read_all(root, settings.limits, one_collection=one_collection):
        failed = failed or isinstance(entry, Failure)
        print(escape("\n".join(explain(entry))), end="\n\n")
    return SOME_FAILED if failed else 0
