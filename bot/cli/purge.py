"""`quoth purge`: delete a document with every version and every quote of it, after a takedown or a leaked secret."""

from __future__ import annotations

import argparse
import asyncio
import sys

from bot.app import open_conversation, open_corpus
from bot.cli.ask import ASKER
from bot.cli.output import counted
from bot.cli.progress import syncing, warn_of_failures
from bot.cli.source import chosen
from bot.cli.terminal import escape
from bot.documents import PurgeReceipt
from bot.errors import SettingsError
from bot.review.access import operator_name
from bot.settings import load_settings


def run(options: argparse.Namespace) -> int:
    """Say what will be gone, ask, purge; exit code 1 when it was not done, or something may be left."""
    settings = load_settings()
    with syncing() as progress, open_corpus(settings, None, progress) as corpus:
        warn_of_failures(corpus.report.news)
        ref = chosen(options.document, corpus.library.known())

        async def work() -> int:
            async with open_conversation(settings, corpus, "") as conversation:
                if conversation.served is None:
                    raise SettingsError(
                        f"{settings.data_dir} follows another folder than {corpus.root}: set QUOTH_CORPUS_DIR to that "
                        "one, or turn to this one with `quoth ingest`."
                    )
                held = await asyncio.to_thread(corpus.library.held, [ref.id])
                cited = await conversation.journal.cited([ref.id])
                print(escape(f"{ref.path}: {ref.meta.title}"))
                versions, passages = counted(held.versions, "version"), counted(held.passages, "passage")
                print(f"  {versions} of its text, {passages} to quote from")
                answers = counted(cited.turns, "logged answer")
                print(f"  {counted(cited.quotes, 'quote')} in {answers}, whose questions stay")
                if not options.yes and not (sys.stdin.isatty() and await asyncio.to_thread(_sure)):
                    print("Nothing was purged. Add --yes to purge without being asked.")
                    return 1
                receipt = await conversation.served.purge_ref(ref, corpus.root, by=ASKER)
                what = f"{ref.id}, {receipt.cited.quotes:,} quotes"
                await conversation.journal.audit.log(operator_name(), None, "purge", what)
                _report(receipt)
                return 1 if receipt.problems else 0

        return asyncio.run(work())


def _report(receipt: PurgeReceipt) -> None:
    print(f"Purged at {receipt.at}: {counted(receipt.versions, 'version')}, {counted(receipt.cited.quotes, 'quote')}.")
    if receipt.cited.messages:
        print(f"{len(receipt.cited.messages):,} messages in Discord still show quotes of it; delete them there:")
        for guild, channel, message in receipt.cited.messages[:20]:
            print(f"  https://discord.com/channels/{guild}/{channel}/{message}")
    if receipt.file is not None:
        print(escape(f"The file itself stays, and is not read again as it is. Delete it: {receipt.file}"))
    print("Backups and exports made before are not touched.")
    for problem in receipt.problems:
        print(escape(f"quoth: {problem}"), file=sys.stderr)


def _sure() -> bool:
    return input("Purge it for good? [y/N] ").strip().casefold() in {"y", "yes"}
