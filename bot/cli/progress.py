"""Progress of long work: a bar on a terminal, plain lines in a log; nothing for work that is over at once."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Collection, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot.cli.terminal import escape
from bot.model import Failure

_QUIET_SECONDS = 0.5
_LINE_SECONDS = 5.0


@contextmanager
def syncing() -> Generator[Callable[[int, int, str], None]]:
    """Yields what `sync` reports to: (done, total, path)."""
    with _shown("Reading documents", "file") as progress:
        yield progress


@contextmanager
def answering() -> Generator[Callable[[int, int, str], None]]:
    """Yields what a run of many questions reports to: (done, total, id)."""
    with _shown("Answering", "question") as progress:
        yield progress


def warn_of_failures(failures: Sequence[Failure]) -> None:
    """Say on standard error, in one line, that documents are missing: `quoth ingest` names them all."""
    if failures:
        first, others = failures[0], len(failures) - 1
        more = f" So are {others} more: `quoth ingest` names them." if others else ""
        print(escape(f"quoth: {first.path} is left out: {first.reason}{more}"), file=sys.stderr)


def warn_of_nothing(root: Path, collections: Collection[str]) -> None:
    """Say on standard error that there is nothing to answer from, where there are no collections."""
    if not collections:
        text = f"quoth: {root} holds nothing to answer from: put .md, .txt or .html files there."
        print(escape(text), file=sys.stderr)


@contextmanager
def _shown(what: str, unit: str) -> Generator[Callable[[int, int, str], None]]:
    shown = _Bar(what, unit) if sys.stderr.isatty() else _Lines(what)
    try:
        yield shown
    finally:
        shown.close()


class _Bar:
    """tqdm's bar, from half a second on."""

    def __init__(self, what: str, unit: str) -> None:
        from tqdm import tqdm

        self._bar = tqdm(desc=what, unit=unit, file=sys.stderr, delay=_QUIET_SECONDS, leave=False)

    def __call__(self, done: int, total: int, name: str) -> None:
        self._bar.total = total
        self._bar.update(done - self._bar.n)

    def close(self) -> None:
        self._bar.close()


class _Lines:
    """A line every five seconds."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._next = time.monotonic() + _LINE_SECONDS

    def __call__(self, done: int, total: int, name: str) -> None:
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + _LINE_SECONDS
            print(f"{self._what}: {done} of {total}{f' ({escape(name)})' if name else ''}", file=sys.stderr)

    def close(self) -> None:
        """A log needs no last line: the report says how it ended."""
