"""`quoth lookup`: passages that hold the words, the matched ones marked."""

from __future__ import annotations

import argparse

from bot.app import open_corpus
from bot.cli.progress import syncing, warn_of_failures, warn_of_nothing
from bot.cli.terminal import Terminal, style_of_output
from bot.conversation import without_surrogates
from bot.errors import AskError
from bot.settings import load_settings


def run(options: argparse.Namespace) -> int:
    """Print the passages; exit code 1 when there is none, as grep does."""
    if not 1 <= options.n <= 50:
        raise AskError(f"-n is {options.n}: choose a number from 1 to 50.")
    settings = load_settings()
    words = without_surrogates(" ".join(options.words))
    with syncing() as progress, open_corpus(settings, options.corpus, progress) as corpus:
        warn_of_failures(corpus.report.news)
        warn_of_nothing(corpus.root, corpus.library.collections())
        allowed = frozenset(corpus.library.collections())
        found = corpus.answerers.current().lookup(words, allowed, options.n)
    terminal = Terminal(settings.prompts_dir, style_of_output())
    print(terminal.lookup(words, found))
    return 0 if found else 1
