"""The only wiring: settings in, opened rooms out, closed again at the end.

`open_corpus` is all that asking in a terminal needs; `open_conversation` adds the journal.
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.answer.service import Answerers
from bot.conversation import Conversation
from bot.errors import CorpusError
from bot.ingest.library import Library
from bot.ingest.sync import sync
from bot.journal import Journal
from bot.model import SyncReport
from bot.settings import Settings

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Corpus:
    """An open library that is in step with its folder, and what answers from it."""

    root: Path
    library: Library
    answerers: Answerers
    report: SyncReport


@contextmanager
def open_corpus(
    settings: Settings, folder: Path | None = None, progress: Progress | None = None, *, force: bool = False
) -> Iterator[Corpus]:
    """The configured corpus, or `folder` as one collection with a library and index of its own; synced first.

    Raises `CorpusError` for a folder that is not there.
    """
    root = folder or settings.corpus_dir
    if not root.is_dir():
        hint = "name a folder of documents" if folder else "set QUOTH_CORPUS_DIR to a folder of documents"
        raise CorpusError(f"{root} is not a folder: {hint}.")
    home = settings.data_dir if folder is None else settings.data_dir / "folders" / _name_of(folder)
    home.mkdir(parents=True, exist_ok=True)
    with Library(home / settings.library_path.name) as library:
        report = sync(root, library, settings.limits, one_collection=folder is not None, progress=progress, force=force)
        yield Corpus(root, library, Answerers(library, home / settings.index_dir.name), report)


@asynccontextmanager
async def open_conversation(settings: Settings, corpus: Corpus, template: str) -> AsyncIterator[Conversation]:
    """Questions to `corpus`, logged in the configured journal. `template` is the digest of the wording in use."""
    async with await Journal.open(settings.journal_path) as journal:
        yield Conversation(
            corpus.library, corpus.answerers, journal, template=template, max_question=settings.max_question
        )


def _name_of(folder: Path) -> str:
    return hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
