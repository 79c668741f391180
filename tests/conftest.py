"""What holds for all tests."""

from __future__ import annotations

import asyncio
import gc
import os
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from hypothesis import settings

from bot.answer.wording.compose import Composer
from bot.ingest.parse import read_data
from bot.ingest.reading import Reading
from bot.ingest.sandbox import Sandbox
from bot.journal import Journal, journal
from bot.journal.connect import prepare

TESTS = Path(__file__).parent

# How long an example takes says how busy the machine is; a test as a whole has its limit in pyproject.toml. A quick run
# tries the same examples each time, so that what fails for one fails for all; `.ci/run` looks for new ones, and far
# more (--hypothesis-profile=thorough).
settings.register_profile("quoth", deadline=None, max_examples=50, derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=300)
settings.load_profile("quoth")


# Tests start Quoth many times over: each process would compile all of it anew, and each worker all of the tests.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: many tests wait, for a disk or a socket."""
    return (os.cpu_count() or 1) + 1


def pytest_collection(session: pytest.Session) -> None:
    """In a run of all tests, each worker imports another part of them first: else all would compile the same file at
    the same time, which takes longer than all else that is done to collect them."""
    worker: dict[str, Any] | None = getattr(session.config, "workerinput", None)
    if worker is None or session.config.args_source is not pytest.Config.ArgsSource.TESTPATHS:
        return
    files = [file.relative_to(TESTS).with_suffix("") for file in sorted(TESTS.rglob("test_*.py"))]
    first = len(files) * int(worker["workerid"].removeprefix("gw")) // worker["workercount"]
    for file in (*files[first:], *files[:first]):
        with suppress(Exception, pytest.skip.Exception):  # told when it is collected
            import_module(".".join(file.parts))


def pytest_collection_finish() -> None:
    """The tests themselves stay: to look through them for garbage again and again took a twentieth of all the time."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are read in this process, as a child would read them (`tests/ingest/test_sandbox.py` compares the two): to
    start one takes longer than most tests."""

    def read(self: Sandbox, data: bytes, path: str, collection: str) -> Reading:
        return read_data(data, path, collection)

    monkeypatch.setattr(Sandbox, "read", read)


@pytest.fixture(scope="session", autouse=True)
def copied_journals(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A new journal is a copy of one: to make the tables anew in each test would take longer than most tests
    (`tests/journal/test_schema.py` does)."""
    made = tmp_path_factory.mktemp("journal") / "journal.db"

    async def make() -> None:
        async with await Journal.open(made):
            pass

    asyncio.run(make())
    new = made.read_bytes()

    def prepared(path: Path) -> Path:
        path = prepare(path)
        if not path.stat().st_size:
            path.write_bytes(new)
        return path

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(journal, "prepare", prepared)
        yield


@pytest.fixture(scope="session", autouse=True)
def templates_compiled_once() -> Iterator[None]:
    """A template of the same text, beside others of the same names, is compiled once: each command that runs in this
    process reads its templates anew."""
    compiled = Composer._compiled
    known: dict[tuple[str, str, tuple[str, ...]], CodeType] = {}

    def compiled_once(self: Composer, name: str) -> CodeType:
        key = (name, self._sources.get(name, ""), tuple(self._sources))
        if key not in known:
            known[key] = compiled(self, name)
        return known[key]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Composer, "_compiled", compiled_once)
        yield
