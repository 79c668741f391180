"""The only wiring: settings in, opened rooms out, closed again at the end.

`open_corpus` is all that searching needs; `open_conversation` adds the journal; `run_discord` is the bot,
`run_console` the console alone.
"""

from __future__ import annotations

import asyncio
import gc
import hashlib
import logging
import os
import shutil
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.answer.service import Answerers
from bot.conversation import Conversation
from bot.documents import ServerDocuments
from bot.errors import BusyError, CorpusError, LexiconError, NotFoundError, SettingsError
from bot.ingest.explain import list_failures
from bot.ingest.store.library import Library
from bot.ingest.sync import sync
from bot.journal import Journal
from bot.model import SyncReport
from bot.retrieve.synonyms import SynonymsFile
from bot.retrieve.thesaurus import Thesaurus
from bot.retrieve.wordnet import open_wordnet
from bot.review.access import Access, Links, NoMembers, operator_name
from bot.review.following import Follower, keep_counted
from bot.review.lessons import lessons_of
from bot.settings import CONSOLE, FOLDERS, Settings

_log = logging.getLogger(__name__)

Progress = Callable[[int, int, str], None]
Account = Callable[[str, Conversation, frozenset[str] | None], Awaitable[str]]
"""Words how a logged answer came about, for who may read these collections only; None for all."""

_BUSY_SECONDS, _WAIT_SECONDS = 2.0, 600.0
"""How long another process's sync is waited for by who can do without, and by who cannot."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """An open library that is in step with its folder, and what answers from it."""

    root: Path
    home: Path
    library: Library
    answerers: Answerers
    report: SyncReport


@contextmanager
def open_corpus(
    settings: Settings,
    folder: Path | None = None,
    progress: Progress | None = None,
    *,
    force: bool = False,
    settle: bool = False,
    reading: bool = True,
    expected: str | None = None,
) -> Generator[Corpus]:
    """The configured corpus, or `folder` as one collection with a library and index of its own; synced first.

    The data folder's library follows one corpus folder, the first that it was opened with. With `settle` it turns to
    the configured one if that is another; without, another one gets a library of its own, so that a question asked in a
    shell with other settings does not swap what a running bot answers from. Without `settle`, what is there is served
    while another process syncs it; only an empty library is waited for.

    Without `reading`, the folder is not looked into: the library is served as it stands, to explain former answers.

    With `expected`, the library becomes that snapshot or stays as it is. Raises `CorpusError` where it cannot, and for
    a folder that is not there, `SettingsError` for a data folder that cannot be made or synonyms that cannot be read.
    """
    root = folder or settings.corpus_dir
    if not root.is_dir():
        hint = "name a folder of documents" if folder else "set QUOTH_CORPUS_DIR to a folder of documents"
        raise CorpusError(f"{root} is not a folder: {hint}.")
    synonyms = SynonymsFile(root)
    synonyms.load()
    try:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        home = _home_of(settings, folder, settle=settle)
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(
            f"{settings.data_dir} cannot be made ({error.strerror}): set QUOTH_DATA_DIR to a folder that can be "
            "written."
        ) from error
    with Library(home / settings.library_path.name) as library:
        before = library.root
        if reading:
            served = settings.served_dir if home == settings.data_dir else None
            report = _synced(library, settings, folder, served, progress, force=force, settle=settle, expected=expected)
        else:
            report = SyncReport(snapshot=library.snapshot)
        if before not in (None, library.root):
            _log.warning("The library followed %r until now; from now on it follows %r.", str(before), str(root))
        with Answerers(library, home / settings.index_dir.name, synonyms, _thesaurus) as answerers:
            yield Corpus(root, home, library, answerers, report)


@contextmanager
def open_staged(
    settings: Settings, progress: Progress | None = None, *, force: bool = False
) -> Generator[tuple[Corpus, Corpus]]:
    """The configured corpus as it is served, and a copy of it that is in step with the folder, to be looked at before
    it is served. `open_corpus` with the copy's snapshot as `expected` then serves just that. Raises as it does."""
    with (
        open_corpus(settings, settle=True, reading=False) as served,
        TemporaryDirectory(dir=served.home, prefix=".staged-") as folder,
    ):
        home = Path(folder)
        served.library.copy(home / settings.library_path.name)
        index = served.home / settings.index_dir.name
        if index.is_dir():
            # Segments are never changed, so they can be the same files.
            shutil.copytree(index, home / index.name, copy_function=_link, ignore=shutil.ignore_patterns(".*"))
        with Library(home / settings.library_path.name) as library:
            report = _synced(library, settings, None, settings.served_dir, progress, force=force, settle=True)
            with Answerers(library, home / index.name, SynonymsFile(served.root), _thesaurus) as answerers:
                yield served, Corpus(served.root, home, library, answerers, report)


@contextmanager
def open_texts(settings: Settings) -> Generator[Callable[[str], str]]:
    """The text of any version that the journal may cite: of the corpus, or of a folder that was asked instead of it.
    The function raises `NotFoundError`."""
    with ExitStack() as stack:
        paths = [settings.library_path, *sorted((settings.data_dir / FOLDERS).glob("*/library.db"))]
        libraries = [stack.enter_context(Library(path)) for path in paths if path.exists()]

        def text_of(version: str) -> str:
            for library in libraries:
                with suppress(NotFoundError):
                    return library.text(version)
            raise NotFoundError(f"Version {version[:12]} is not in the library any more.")

        yield text_of


def _thesaurus() -> Thesaurus | None:
    """WordNet. It only helps: where it cannot be read, answers go on without."""
    try:
        return open_wordnet()
    except LexiconError as error:
        _log.warning("Answers go on without WordNet: %s", error)
        return None


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


@asynccontextmanager
async def open_conversation(settings: Settings, corpus: Corpus, template: str) -> AsyncGenerator[Conversation]:
    """Questions to `corpus`, logged in the configured journal. `template` is the digest of the wording in use."""
    async with await Journal.open(settings.journal_path) as journal:
        await _teach(corpus, journal)
        yield _conversation(settings, corpus, journal, template)


def run_console(settings: Settings, account: Account, progress: Progress | None = None) -> None:
    """The console alone, until SIGTERM or SIGINT; the bot may run meanwhile. `account` tells how a turn came about.
    Raises `QuothError` for what it cannot start with."""
    from bot.chat.stopping import Stopping
    from bot.chat.wordings import load_wording

    async def serve(corpus: Corpus, stopping: Stopping) -> None:
        stop = stopping.event()
        wording = load_wording(settings.prompts_dir)
        links = Links(time.monotonic, settings.links_dir)
        async with (
            open_conversation(settings, corpus, wording.digest) as conversation,
            _meanwhile(_follower(corpus, conversation.journal).run_learning(), "learning"),
            _console(settings, corpus.answerers, conversation, account, links=links, access=NoMembers()),
        ):
            await stop.wait()

    with Stopping() as stopping, open_corpus(settings, progress=progress) as corpus:
        corpus.answerers.current()
        with asyncio.Runner() as runner:
            runner.run(serve(corpus, stopping))
            stopping.closed()


@asynccontextmanager
async def _console(
    settings: Settings,
    answerers: Answerers,
    conversation: Conversation,
    account: Account,
    *,
    links: Links,
    access: Access,
) -> AsyncGenerator[Callable[[str, str], str]]:
    """Serve the console meanwhile, and print the operator's link to it. Makes links for members of servers."""
    from bot.web.server import load_pages, open_console, serving
    from bot.web.visit import Site

    host, port = settings.console or CONSOLE
    console = open_console(
        Site(host, port, settings.console_url, settings.console_open),
        conversation,
        answerers,
        load_pages(settings.prompts_dir),
        links=links,
        access=access,
        operator=operator_name(),
        why=lambda turn, within: account(turn, conversation, within),
        clock=time.monotonic,
    )
    async with serving(console), _meanwhile(keep_counted(conversation.journal), "counting"):
        print(f"The console: {console.site.address}/", flush=True)
        print(f"Log in, once, within ten minutes: {console.site.link(links.issue(None, None))}", flush=True)
        yield lambda member, server: console.site.link(links.issue(member, server))


def run_discord(settings: Settings, account: Account, progress: Progress | None = None) -> None:
    """The Discord bot, until SIGTERM or SIGINT, with the console beside it where the settings say so. `account` tells
    how a turn came about. Raises `QuothError` for what it cannot start with."""
    from bot.chat.client import Rights, run_bot
    from bot.chat.stopping import Stopping
    from bot.chat.wordings import load_wording

    if not settings.discord_token:
        raise SettingsError("There is no Discord token: set DISCORD_TOKEN. The README says where to get it.")
    wording = load_wording(settings.prompts_dir, settings.console_url)
    for one in wording.every:
        one.composer.check()

    async def serve(corpus: Corpus, stopping: Stopping) -> None:
        stop = stopping.event()
        async with await Journal.open(settings.journal_path) as journal:
            for turn in await journal.reconcile("Quoth stopped before this answer was sent."):
                _log.warning("turn %s was composed, but not sent before the last stop", turn.id)
            cited = await journal.cited_versions()
            await asyncio.to_thread(corpus.library.prune, cited)
            await _teach(corpus, journal)
            conversation = _conversation(settings, corpus, journal, wording.digest)
            rights = Rights(conversation)
            async with AsyncExitStack() as stack:
                link_for = None
                if settings.console is not None:
                    links = Links(time.monotonic, settings.links_dir)
                    console = _console(settings, corpus.answerers, conversation, account, links=links, access=rights)
                    made = await stack.enter_async_context(console)
                    # Without an address, the console is only reached from this machine.
                    link_for = made if settings.console_url else None
                await stack.enter_async_context(_meanwhile(_follower(corpus, journal).run(), "following"))
                await run_bot(conversation, wording, settings, stop, rights=rights, link_for=link_for)

    with Stopping() as stopping, open_corpus(settings, progress=progress, settle=True) as corpus:
        for line in list_failures(corpus.report.failures):
            _log.warning("not read: %s", line)
        corpus.answerers.current()
        # What is loaded by now, and passages kept, stay: walked through again and again, they would hold up an answer.
        # What is new is walked through often, while it is little and still in the processor's cache.
        gc.collect()
        gc.freeze()
        gc.set_threshold(700, 1_000, 100)
        _log.info("%d passages from %s are ready", corpus.report.passages, corpus.root)
        with asyncio.Runner() as runner:
            runner.run(serve(corpus, stopping))
            stopping.closed()


def _follower(corpus: Corpus, journal: Journal) -> Follower:
    return Follower(journal, corpus.library, corpus.answerers)


@asynccontextmanager
async def _meanwhile(work: Coroutine[None, None, None], name: str) -> AsyncGenerator[None]:
    """Let work that does not end by itself run meanwhile."""
    task = asyncio.create_task(work, name=name)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def _home_of(settings: Settings, folder: Path | None, *, settle: bool) -> Path:
    """The folder of the library and index for the configured corpus or for `folder`."""
    if folder is not None:
        return settings.data_dir / FOLDERS / _name_of(folder)
    if settle or not settings.library_path.exists():
        return settings.data_dir
    with Library(settings.library_path) as library:
        if library.root in (None, settings.corpus_dir.resolve()):
            return settings.data_dir
    return settings.data_dir / FOLDERS / f"{_name_of(settings.corpus_dir)}-collections"


def _synced(
    library: Library,
    settings: Settings,
    folder: Path | None,
    served: Path | None,
    progress: Progress | None,
    *,
    force: bool,
    settle: bool,
    expected: str | None = None,
) -> SyncReport:
    def attempt(patience: float) -> SyncReport:
        return sync(
            folder or settings.corpus_dir,
            library,
            settings.limits,
            served=served,
            one_collection=folder is not None,
            progress=progress,
            force=force,
            move=settle,
            patience=patience,
            expected=expected,
        )

    try:
        return attempt(_BUSY_SECONDS)
    except BusyError:
        if not settle and library.snapshot:
            _log.warning("The documents are being read by another process: this answers from what was there before.")
            return SyncReport(passages=library.count_passages(), snapshot=library.snapshot)
        _log.warning("The documents are being read by another process: waiting for it.")
        return attempt(_WAIT_SECONDS)


async def _teach(corpus: Corpus, journal: Journal) -> None:
    """Hand what reviewers taught to what answers."""
    lessons = lessons_of(await journal.verdicts.frozen())
    await asyncio.to_thread(corpus.answerers.teach, lessons)


def _conversation(settings: Settings, corpus: Corpus, journal: Journal, template: str) -> Conversation:
    served = ServerDocuments(settings.served_dir, corpus.library, corpus.answerers, journal, settings.limits)
    return Conversation(
        corpus.library,
        corpus.answerers,
        journal,
        template=template,
        max_question=settings.max_question,
        keeping=settings.keeping,
        served=served if corpus.home == settings.data_dir else None,
    )


def _name_of(folder: Path) -> str:
    return hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
