"""The answerer of the present corpus. In: library and index folder. Out: an `Answerer` that follows every sync.

A sync by another process swaps the library's snapshot. The next question starts the build of its index in a thread of
its own; until that is ready the former answerer serves, from passages that the library still keeps. None sees half.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Self

from bot.answer.answerer import Answerer
from bot.answer.decide import Decider
from bot.answer.selection.selector import Selector
from bot.answer.taught import Lesson, Taught
from bot.errors import QuothError
from bot.ingest.store.library import Library
from bot.retrieve.expansion import Expander
from bot.retrieve.search import Searcher
from bot.retrieve.store import IndexStore
from bot.retrieve.synonyms import SynonymsFile
from bot.retrieve.thesaurus import Thesaurus
from bot.text.terms import analyzer_of

_log = logging.getLogger(__name__)
_RETRY_SECONDS = 30.0
_JOIN_SECONDS = 2.0  # what a build may take to notice that it is not wanted any more


class Answerers:
    """Hands out the `Answerer` of the library's present snapshot; safe to call from several threads."""

    def __init__(
        self,
        library: Library,
        index_dir: Path,
        synonyms: SynonymsFile | None = None,
        thesaurus: Callable[[], Thesaurus | None] = lambda: None,
    ) -> None:
        """`thesaurus` opens one, or knows none; it is called for each snapshot."""
        self._synonyms = synonyms
        self._thesaurus = thesaurus
        self._library = library
        self._closed = Event()
        self._store = IndexStore(index_dir, library, analyzer_of, self._closed)
        self._current: Answerer | None = None
        self._opening = Lock()
        self._lock = Lock()
        self._builder: Thread | None = None
        self._retry_at = 0.0
        self._purges = 0
        self._lessons: tuple[Lesson, ...] = ()

    def teach(self, lessons: Iterable[Lesson]) -> None:
        """What reviewers have taught, all of it, from the next question on."""
        with self._opening:
            self._lessons = tuple(lessons)
            if self._current is not None:
                self._current = self._current.taught_by(self._taught())

    def current(self) -> Answerer:
        """The answerer of the present snapshot; while its index is built, that of the one before.

        Only the first call waits for the index to be opened or built, and the first one after documents were purged:
        the former answerer may still know them. Raises `SearchIndexError`.
        """
        purges = self._library.purges
        if self._current is None or purges != self._purges:
            with self._opening:
                if self._current is None or purges != self._purges:
                    self._library.forget()
                    self._current = self._open()
                    self._purges = purges
        elif self._current.snapshot != self._library.snapshot:
            self._renew()
        return self._current

    def check(self) -> list[str]:
        """What is wrong with the index on disk, in words."""
        return self._store.check()

    def close(self) -> None:
        """Give up a build that is going on."""
        with self._lock:
            self._closed.set()
            builder = self._builder
        if builder is not None:
            builder.join(_JOIN_SECONDS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def _renew(self) -> None:
        with self._lock:
            busy = self._builder is not None and self._builder.is_alive()
            if busy or self._closed.is_set() or time.monotonic() < self._retry_at:
                return
            self._builder = Thread(target=self._build, name="index", daemon=True)
            self._builder.start()

    def _build(self) -> None:
        try:
            with self._opening:
                self._current = self._open()
        except QuothError as error:
            if not self._closed.is_set():
                self._retry_at = time.monotonic() + _RETRY_SECONDS
                _log.warning("The documents changed, but are answered from as they were before: %s", error)

    def _open(self) -> Answerer:
        snapshot, engine = self._store.engine()
        expander = Expander(engine, analyzer_of, self._synonyms, thesaurus=self._thesaurus())
        searcher = Searcher(snapshot, engine, self._library, expander)
        decider = Decider(
            searcher,
            self._library.text,
            analyzer_of,
            # One of its own: what the old one remembers of a passage may have another title by now.
            Selector(analyzer_of, stored=engine.units),
            beside=searcher.beside,
            authors=self._library.authors,
            taught=self._taught(),
        )
        return Answerer(searcher, self._library.text, analyzer_of, decider)

    def _taught(self) -> Taught:
        return Taught(self._lessons, self._library, analyzer_of)
