"""The bundled corpus in the terminal: 80 columns, no colour in a pipe, and what a warm question costs."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import REPOSITORY, Quoth

QUESTIONS = [
    "What is Quoth?",
    "Why did the US expel Russian diplomats in 2018?",
    "how do i run quoth with docker",
    "what did the New START treaty limit",
    "which quasar emits neutrinos?",
    "who paid for the ambassador's piano",
]


@pytest.mark.slow
@pytest.mark.usefixtures("bundled")
def test_everything_fits_80_columns_without_colour(quoth: Quoth) -> None:
    ids = [line.split()[0] for line in quoth("source").out.splitlines() if line.startswith("  ")]
    assert len(ids) >= 20
    commands = [["ask", "--why", question] for question in QUESTIONS] + [
        ["source"],
        ["lookup", "treaty", "missiles"],
        ["journal"],
    ]
    for command in commands + [["source", ident] for ident in ids[::4]]:
        ran = quoth(*command)
        assert ran.code == 0
        assert "\x1b" not in ran.out
        wide = [line for line in ran.out.splitlines() if len(line) > 80 and not line.startswith("    ")]
        assert wide == []


@pytest.mark.slow
@pytest.mark.usefixtures("bundled")
def test_the_first_questions_are_answered(quoth: Quoth) -> None:
    for question in QUESTIONS[:2]:
        assert quoth("ask", question).out.startswith(f"✓ {question}\n")


COST = """
import sys
from bot.cli import main
code = main(["ask", "Why did the US expel Russian diplomats in 2018?"])
loaded = {name.split(".")[0] for name in sys.modules}
print("LOADED", *sorted(loaded), file=sys.stderr)
sys.exit(code)
"""
UNNEEDED = {"discord", "aiohttp", "yaml", "selectolax", "markdown_it", "rapidfuzz", "nupunkt", "rank_bm25", "tqdm"}


def _environment(data: Path) -> dict[str, str]:
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**environ, "PYTHONPYCACHEPREFIX": str(data / "pyc")}


@pytest.mark.usefixtures("bundled")
def test_a_question_loads_only_what_it_needs() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", COST],
        capture_output=True,
        text=True,
        cwd=REPOSITORY,
        check=True,
    )
    loaded = set(ran.stderr.splitlines()[-1].split())
    assert {"LOADED", "jinja2", "numpy"} <= loaded
    assert loaded & UNNEEDED == set()


@pytest.mark.slow
def test_a_warm_question_takes_little_more_than_its_libraries(bundled: Path) -> None:
    """Nine tenths of a second of the processor, or four times what it takes to import the largest libraries, where that
    alone shows that a machine is slow."""
    costs: list[float] = []
    for n in range(9):
        libraries = _seconds(bundled, "-c", "import jinja2, numpy, regex, sqlite3, Stemmer")
        cost = _seconds(bundled, "-m", "bot", "ask", "Why did the US expel Russian diplomats in 2018?")
        if not n:  # it has written the bytecode
            if not any((bundled / "pyc").rglob("*.pyc")):
                pytest.skip("bytecode cannot be written here, so every start compiles")
            continue
        costs.append(cost / max(0.9, 4 * libraries))
        if costs[-1] < 1:
            break  # a busy machine makes the same work look dearer: the cheapest of a few counts
    assert min(costs) < 1, costs


def _seconds(bundled: Path, *arguments: str) -> float:
    """Of the processor, that a run of Python takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = _environment(bundled)
    subprocess.run([sys.executable, *arguments], capture_output=True, cwd=REPOSITORY, env=environment, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
