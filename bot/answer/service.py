"""The answerer of the present corpus. In: library and index folder. Out: an `Answerer` that follows every sync.

A sync by another process swaps the library's snapshot; the next question sees it, with its index, and none sees half.
"""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from bot.answer.answerer import Answerer
from bot.answer.select import Selector
from bot.ingest.library import Library
from bot.retrieve.search import Searcher
from bot.retrieve.store import IndexStore
from bot.text.terms import Analyzer


class Answerers:
    """Hands out the `Answerer` of the library's present snapshot; safe to call from several threads."""

    def __init__(self, library: Library, index_dir: Path) -> None:
        self._library = library
        self._analyzers: dict[str, Analyzer] = {}
        self._store = IndexStore(index_dir, library, self._analyzer)
        self._current: Answerer | None = None
        self._lock = Lock()

    def current(self) -> Answerer:
        """The answerer of the present snapshot, its index opened or built. Raises `SearchIndexError`."""
        with self._lock:
            if self._current is None or self._current.snapshot != self._library.snapshot:
                snapshot, engine = self._store.engine()
                searcher = Searcher(snapshot, engine, self._library, self._analyzer)
                # A selector of its own: what the old one remembers of a passage may have another title by now.
                self._current = Answerer(searcher, self._library.text, self._analyzer, Selector(self._analyzer))
            return self._current

    def check(self) -> list[str]:
        """What is wrong with the index on disk, in words."""
        return self._store.check()

    def _analyzer(self, language: str) -> Analyzer:
        # `setdefault` alone would make a new one at each call; with it, two threads still share the first.
        return self._analyzers.get(language) or self._analyzers.setdefault(language, Analyzer(language))
