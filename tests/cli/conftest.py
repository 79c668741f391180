"""The command `quoth`, run in this process or in one of its own, on folders that belong to the test."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import bot.cli
from bot.cli import command_line, main
from bot.ingest.store.library import Library

REPOSITORY = Path(__file__).parents[2]
HOSTILE = "\x1b]0;owned\x07\x1b[31m\x9b2J\u202eevil\x08"
FILES = {
    "law/fishing.md": """---
title: Fishing on the lake
author: Ida Lund
published: 2021-05-03
url: https://lake.example/fishing
---

# Fishing on the lake

## Permits

A fishing permit costs 40 crowns a year. The lake office sells permits on Mondays.

Anglers must not:

- use nets in the harbour
- keep trout below 30 centimetres

```
permit --year 2021    --angler "Ida"
```
""",
    "town/history.md": """---
kind: opinion
author: Bo Berg
published: 2019
---

# History of the town

The town of Varn was founded in 1324 by fishermen from the coast. Its first church was built of oak.
""",
    "town/hostile.md": f"# The {HOSTILE} tower\n\nThe haunted{HOSTILE} tower fell in 1702.\n",
}


@dataclass(frozen=True)
class Ran:
    """What a run of the command left behind."""

    code: int
    out: str
    err: str


Quoth = Callable[..., Ran]


@pytest.fixture(scope="session")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus folder with the data folder that one ingest makes of it, and the wording in English alone."""
    home = tmp_path_factory.mktemp("home")
    shutil.copytree(REPOSITORY / "prompts" / "en", home / "english" / "en")
    write(home / "corpus", FILES)
    environ = {"QUOTH_DATA_DIR": str(home / "data"), "QUOTH_CORPUS_DIR": str(home / "corpus")}
    assert spawn("ingest", **environ).returncode == 0
    return home


@pytest.fixture(autouse=True)
def home(tmp_path: Path, read_once: Path, read_here: None, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A corpus, data and home folder of the test's own."""
    for name in [*os.environ]:
        if name.startswith("QUOTH_") or name in {"DISCORD_TOKEN", "XDG_DATA_HOME", "NO_COLOR", "PYTHONIOENCODING"}:
            monkeypatch.delenv(name)
    shutil.copytree(read_once / "corpus", tmp_path / "corpus")
    shutil.copytree(read_once / "data", tmp_path / "data", copy_function=_copied)
    with Library(tmp_path / "data" / "library.db") as library:
        library.follow((tmp_path / "corpus").resolve())
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("QUOTH_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("QUOTH_CORPUS_DIR", str(tmp_path / "corpus"))
    monkeypatch.setenv("QUOTH_PROMPTS_DIR", str(read_once / "english"))
    return tmp_path


def _copied(source: str, target: str) -> None:
    # Of each segment there are twenty files, which Quoth never writes to again.
    (os.link if "segments" in Path(source).parts else shutil.copyfile)(source, target)


def write(folder: Path, files: dict[str, str]) -> None:
    """Put files into a folder."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


@pytest.fixture(scope="session", autouse=True)
def parser_made_once() -> Iterator[None]:
    """A parser keeps nothing of a command line: to make one for each takes longer than many commands."""
    parser = command_line()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(bot.cli, "command_line", lambda: parser)
        yield


@pytest.fixture
def unrehearsed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the rehearsal of all wording, which is most of a check's time and tested for itself."""
    monkeypatch.setattr("bot.cli.check.rehearse_terminal", lambda terminal: None)
    monkeypatch.setattr("bot.chat.rehearse.rehearse", lambda wording: None)


@pytest.fixture
def quoth(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Quoth:
    """Runs a command in this process, with bytes to read in a pipe if they are given."""

    def run(*arguments: str, stdin: bytes | None = None) -> Ran:
        capsys.readouterr()
        if stdin is not None:
            monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        try:
            code = main(arguments)
        except SystemExit as stopped:  # argparse
            code = int(stopped.code or 0)
        shown = capsys.readouterr()
        return Ran(code, shown.out, shown.err)

    return run


@pytest.fixture(scope="session")
def bundled_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the bundled corpus read."""
    data = tmp_path_factory.mktemp("bundled")
    environ = {**os.environ, "QUOTH_DATA_DIR": str(data), "HOME": str(data)}
    environ.pop("QUOTH_CORPUS_DIR", None)
    subprocess.run(
        [sys.executable, "-m", "bot", "ask", "what is Quoth?"],
        env=environ,
        check=True,
        cwd=REPOSITORY,
        capture_output=True,
    )
    return data


@pytest.fixture
def bundled(bundled_data: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Turns commands to the bundled corpus."""
    monkeypatch.setenv("QUOTH_DATA_DIR", str(bundled_data))
    for name in ("QUOTH_CORPUS_DIR", "QUOTH_PROMPTS_DIR"):
        monkeypatch.delenv(name)
    return bundled_data


def spawn(*arguments: str, stdin: bytes = b"", **environ: str) -> subprocess.CompletedProcess[bytes]:
    """Runs a command in a process of its own."""
    command = [sys.executable, "-m", "bot", *arguments]
    return subprocess.run(
        command,
        input=stdin,
        capture_output=True,
        cwd=REPOSITORY,
        env={**os.environ, **environ},
        timeout=60,
        check=False,
    )
