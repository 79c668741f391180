"""What is acknowledged survives: kills, power cuts, full disks, processes that end without a word."""

# ruff: noqa: ASYNC240, ASYNC251  nothing else runs on the loop of these tests

from __future__ import annotations

import asyncio
import dataclasses
import itertools
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.errors import JournalError
from bot.journal import Journal
from bot.journal.restoring import restore
from bot.model import Turn
from tests.journal.making import make_turn

REPOSITORY = Path(__file__).parents[2]


@contextmanager
def child(mode: str, path: Path, *rest: object) -> Iterator[subprocess.Popen[str]]:
    """Another process, killed at the end if it still runs."""
    command = [sys.executable, "-m", "tests.journal.child", mode, str(path), *map(str, rest)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=REPOSITORY, stdin=pipe, stdout=pipe, text=True, bufsize=1) as process:
        try:
            yield process
        finally:
            process.kill()


def line(process: subprocess.Popen[str]) -> list[str]:
    """The next line that the process says, in words."""
    assert process.stdout
    return process.stdout.readline().split()


# --- kill -9 ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kills", [12, pytest.param(300, marks=[pytest.mark.slow, pytest.mark.timeout(900)])])
async def test_no_acknowledged_turn_is_lost_by_kills(tmp_path: Path, kills: int) -> None:
    path = tmp_path / "journal.db"
    composed: set[int] = set()
    delivered: set[int] = set()
    chance = random.Random(kills)
    with child("rounds", path) as process:
        assert process.stdin
        for number in range(kills):
            process.stdin.write(f"{number * 10_000}\n")
            _, pid = line(process)
            # Some while it opens the journal, most at some moment between the first acknowledgement and the next ones.
            said = line(process) if number % 4 else ["opening"]
            time.sleep(chance.random() * 0.02)
            os.kill(int(pid), signal.SIGKILL)
            while said != ["dead"]:
                if said[0] == "composed":
                    composed.add(int(said[1]))
                if said[0] == "delivered":
                    delivered.add(int(said[1]))
                said = line(process)
            if number % 25 == 0:
                assert _integrity(path) == "ok"
    assert len(composed) > kills / 2

    async with await Journal.open(path) as journal:
        found = {turn.id: turn for turn in await journal.turns(limit=10**9)}
        for number in composed:
            assert _as_composed(found[make_turn(number).id]) == make_turn(number)
        for number in delivered:
            turn = found[make_turn(number).id]
            assert (turn.state, turn.message) == ("delivered", f"message {number}")
        # Nor is there half of a turn that was not acknowledged.
        for turn in found.values():
            assert _as_composed(turn) == make_turn(int(turn.id.removeprefix("turn")))
        left = [turn.id for turn in found.values() if turn.state == "composed"]
        assert sorted(turn.id for turn in await journal.reconcile("killed")) == sorted(left)
        assert await journal.check() == []
    assert [file.name for file in tmp_path.iterdir()] == ["journal.db"]


@pytest.mark.slow
@pytest.mark.parametrize("links", [True, False])
async def test_a_journal_stands_at_whatever_step_a_restore_is_killed(tmp_path: Path, *, links: bool) -> None:
    master, folder = tmp_path / "master", tmp_path / "data"
    master.mkdir()
    path = folder / "journal.db"
    async with await Journal.open(master / "other.db") as journal:
        for number in range(3):
            await journal.compose(make_turn(number))
        await journal.backup(master / "backup.db")
    async with await Journal.open(tmp_path / "former.db") as journal:
        for number in range(10, 15):
            await journal.compose(make_turn(number))
        for suffix in ("", "-wal"):  # as a kill leaves it
            shutil.copy(tmp_path / f"former.db{suffix}", master / f"journal.db{suffix}")
    (master / "other.db").unlink()
    stood: list[int] = []
    with child("restores", path, int(links)) as process:
        assert process.stdin
        for step in itertools.count():
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(master, folder)
            process.stdin.write(f"{step}\n")
            said = line(process)
            assert said[0] in {"killed", "ended"}
            async with await Journal.open(path) as journal:
                stood.append((await journal.stats()).turns)
                assert stood[-1] in {5, 3}, step
                assert await journal.check() == [], step
                await journal.reconcile("killed")
            left = {file.name for file in folder.iterdir()}
            former = [folder / name for name in left if "replaced" in name]
            assert left == {"journal.db", "backup.db", *(file.name for file in former)}, step
            if stood[-1] == 3:
                async with await Journal.open(former[0]) as journal:
                    assert (await journal.stats()).turns == 5
            aside = await restore(path, folder / "backup.db")
            assert aside is not None
            async with await Journal.open(path) as journal:
                assert (await journal.stats()).turns == 3
            if said == ["ended", "0"]:
                break
    assert stood == sorted(stood, reverse=True)
    assert {stood[0], stood[-1]} == {5, 3}
    assert len(stood) > 15


def _integrity(path: Path) -> str:
    if not path.exists():
        return "ok"
    db = sqlite3.connect(path)
    try:
        return db.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        db.close()


def _as_composed(turn: Turn) -> Turn:
    return dataclasses.replace(turn, state="composed", message=None, error=None)


# --- power cuts ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("torn", [0, pytest.param(1000, marks=pytest.mark.slow)])
@pytest.mark.parametrize(("count", "step"), [(2, 4), pytest.param(25, 1, marks=pytest.mark.slow)])
async def test_a_power_cut_leaves_the_first_turns_whole(tmp_path: Path, count: int, step: int, torn: int) -> None:
    """A WAL cut at every frame (or some), or torn within each, opens, and holds the turns up to some point."""
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as journal:
        for number in range(count):
            await journal.compose(make_turn(number))
        wal = path.with_name("journal.db-wal").read_bytes()
        db = path.read_bytes()
    page = int.from_bytes(wal[8:12], "big")
    frames = (len(wal) - 32) // (24 + page)
    assert frames > 2 * count
    seen: set[int] = set()
    for frame in sorted({*range(0, frames + 1, step), frames}):
        cut = tmp_path / f"cut{frame}" / "journal.db"
        cut.parent.mkdir()
        cut.write_bytes(db)
        kept = wal[: 32 + frame * (24 + page)]
        torn_frame = wal[len(kept) : len(kept) + torn] + bytes(24 + page) * bool(torn)
        cut.with_name("journal.db-wal").write_bytes(kept + torn_frame)
        async with await Journal.open(cut) as journal:
            turns = await journal.turns(limit=count + 1)
            assert turns == [make_turn(number) for number in reversed(range(len(turns)))]
            assert await journal.check() == []
            await journal.compose(make_turn(99))
        seen.add(len(turns))
        shutil.rmtree(cut.parent)
    assert seen == set(range(count + 1))


# --- full disks ------------------------------------------------------------------------------------------------------


async def test_a_full_disk_is_said_and_recovered_from(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.compose(make_turn(1))
        pages = await _pragma(journal, "page_count")
        await _pragma(journal, f"max_page_count = {pages + 8}")
        large = make_turn(2, words="x" * 200_000)
        with pytest.raises(JournalError, match="full: nothing was recorded"):
            await journal.compose(large)
        # Also when it shares a transaction with one that fits.
        refused, done = await asyncio.gather(
            journal.compose(large), journal.compose(make_turn(3)), return_exceptions=True
        )
        assert isinstance(refused, JournalError)
        assert done == make_turn(3)
        assert await journal.turns() == [make_turn(3), make_turn(1)]
        assert await journal.check() == []
        await _pragma(journal, f"max_page_count = {pages + 10_000}")
        await journal.compose(large)
        assert await journal.turn(large.id) == large
        assert await journal.check() == []


def test_a_disk_that_refuses_is_said_and_recovered_from(tmp_path: Path) -> None:
    with child("limited", tmp_path / "journal.db") as process:
        output, _ = process.communicate(timeout=30)
    assert [said.split()[0] for said in output.splitlines()] == ["refused", "problems"]
    assert "nothing was recorded" in output
    assert output.splitlines()[1] == "problems"


async def _pragma(journal: Journal, setting: str) -> int:
    rows = await journal._writer.alone(lambda db: db.execute_fetchall(f"PRAGMA {setting}"))
    return next(iter(rows))[0]


# --- processes that end, and those that do not -----------------------------------------------------------------------


async def test_a_restart_marks_what_was_left_but_not_what_is_on_its_way(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with child("hold", path, 1) as killed, child("hold", path, 2) as alive:
        assert line(killed) == ["composed", "1"]
        assert line(alive) == ["composed", "2"]
        async with await Journal.open(path) as journal, await Journal.open(path) as second:
            await journal.compose(make_turn(3))
            await second.compose(make_turn(4))
            assert await journal.reconcile("restarted") == []
            killed.kill()
            killed.wait()
            lost = dataclasses.replace(make_turn(1), state="failed", error="restarted")
            assert await journal.reconcile("restarted") == [lost]
            assert await journal.turn(lost.id) == lost
            assert await journal.reconcile("again") == []
            # What its own run left is not in question while that run lives.
            assert [turn.id for turn in await journal.turns(state="composed")] == [make_turn(n).id for n in (4, 3, 2)]
        alive.communicate("", timeout=30)
        assert alive.returncode == 0
    async with await Journal.open(path) as journal:
        assert [turn.id for turn in await journal.reconcile("over")] == [make_turn(n).id for n in (2, 3, 4)]
        assert len(list(tmp_path.glob("*-run-*"))) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["journal.db"]


async def test_many_left_behind_are_all_returned(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as journal:
        await asyncio.gather(*(journal.compose(make_turn(number)) for number in range(1200)))
        for number in range(0, 1200, 3):
            await journal.deliver(make_turn(number).id, f"message {number}")
    async with await Journal.open(path) as journal:
        assert len(await journal.reconcile("over")) == 800
        assert (await journal.stats()).failed == 800


def test_an_open_journal_does_not_keep_the_interpreter(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with child("forget", path, 1) as process:
        output, _ = process.communicate(timeout=20)
        assert process.returncode == 0
    assert output == "composed 1\n"
    assert _integrity(path) == "ok"
    db = sqlite3.connect(path)
    half = db.execute(
        "SELECT count(*) FROM turns WHERE citations <> (SELECT count(*) FROM citations WHERE turn = turns.id)"
    )
    assert half.fetchone() == (0,)
    assert db.execute("SELECT count(*) FROM turns WHERE id = ?", (make_turn(1).id,)).fetchone() == (1,)
    db.close()
