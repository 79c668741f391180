"""Another process with the journal open. Run as `python -m tests.journal.child MODE PATH ...` from the checkout."""

from __future__ import annotations

import asyncio
import itertools
import os
import resource
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

from bot.errors import JournalError
from bot.journal import Journal
from bot.journal.restoring import restore
from bot.model import Feedback
from tests.journal.making import make_turn


def say(*words: object) -> None:
    """One line to whoever reads, whole even when several processes write."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def rounds(path: Path) -> None:
    """For each number read, fork a child that composes turns from that number on until it is killed."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            asyncio.run(compose_until_killed(path, int(line)))
        say("pid", child)
        os.waitpid(child, 0)
        say("dead")


async def compose_until_killed(path: Path, first: int) -> None:
    """Compose from four tasks; acknowledge each turn once composed, and each second one once delivered."""
    numbers = itertools.count(first)

    async def task(journal: Journal) -> None:
        for number in numbers:
            turn = make_turn(number)
            await journal.compose(turn)
            say("composed", number)
            if number % 2:
                await journal.deliver(turn.id, f"message {number}")
                say("delivered", number)

    journal = await Journal.open(path)
    await asyncio.gather(*(task(journal) for _ in range(4)))


async def write(path: Path, first: int, count: int) -> None:
    """Compose and rate turns, with eight at once."""
    async with await Journal.open(path) as journal:
        for start in range(first, first + count, 8):
            turns = [make_turn(number) for number in range(start, start + 8)]
            await asyncio.gather(*(journal.compose(turn) for turn in turns))
            await asyncio.gather(*(journal.members.give(Feedback(turn.id, "child", True)) for turn in turns))
    say("done")


def restores(path: Path, *, links: bool) -> None:
    """For each number read, fork a child that restores `backup.db` beside the journal and is killed at that step: when
    it is about to name, remove, open or write out a file."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _kill_at(int(line), links=links)
            asyncio.run(restore(path, path.with_name("backup.db")))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say("killed" if os.WIFSIGNALED(status) else f"ended {status}")


def _kill_at(step: int, *, links: bool) -> None:
    steps = itertools.count()

    def stepping(do: Callable[..., object]) -> Callable[..., object]:
        def wrapped(*values: object, **named: object) -> object:
            if next(steps) == step:
                os.kill(os.getpid(), signal.SIGKILL)
            return do(*values, **named)

        return wrapped

    for owner, name in (
        (os, "open"), (os, "fsync"), (os, "unlink"), (Path, "replace"), (Path, "unlink"), (Path, "hardlink_to"),
        (shutil, "copy"), (sqlite3, "connect"),
    ):  # fmt: skip
        setattr(owner, name, stepping(getattr(owner, name)))
    if not links:
        Path.hardlink_to = refused  # type: ignore[method-assign]


def refused(_self: Path, _target: Path) -> None:
    raise OSError(1, "Operation not permitted")


async def hold(path: Path, number: int) -> None:
    """Compose one turn, then keep the journal open until standard input ends."""
    async with await Journal.open(path) as journal:
        await journal.compose(make_turn(number))
        say("composed", number)
        await asyncio.to_thread(sys.stdin.read)


async def forget(path: Path, number: int) -> None:
    """Compose one turn, ask for a hundred more, and return with all of it left open."""
    journal = await Journal.open(path)
    await journal.compose(make_turn(number))
    say("composed", number)
    later = [asyncio.create_task(journal.compose(make_turn(number + n))) for n in range(1, 101)]
    await asyncio.sleep(0)
    assert len(later) == 100


async def limited(path: Path) -> None:
    """Write to a file that the system does not let grow, then to one that it does."""
    async with await Journal.open(path) as journal:
        await journal.compose(make_turn(1))
        free = resource.getrlimit(resource.RLIMIT_FSIZE)
        wal = path.with_name(path.name + "-wal").stat().st_size
        resource.setrlimit(resource.RLIMIT_FSIZE, (wal + 5000, free[1]))
        try:
            await journal.compose(make_turn(2, words="x" * 100_000))
        except JournalError as error:
            say("refused", error)
        resource.setrlimit(resource.RLIMIT_FSIZE, free)
        await journal.compose(make_turn(3))
        say("problems", *await journal.check())


async def erase(path: Path) -> None:
    """Erase a member while no file can grow to the journal's size, then again when it can."""
    async with await Journal.open(path) as journal:
        for number in range(220):
            await journal.compose(make_turn(number, asker="gone" if number < 20 else "here"))
    free = resource.getrlimit(resource.RLIMIT_FSIZE)
    async with await Journal.open(path) as journal:
        resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, free[1]))
        receipt = await journal.members.erase("gone")
        say(receipt.turns, receipt.clean, *receipt.problems)
        resource.setrlimit(resource.RLIMIT_FSIZE, free)
        receipt = await journal.members.erase("gone")
        say(receipt.turns, receipt.clean, *receipt.problems)


if __name__ == "__main__":
    mode, path, *rest = sys.argv[1:]
    if mode == "rounds":
        rounds(Path(path))
    elif mode == "restores":
        restores(Path(path), links=bool(int(rest[0])))
    else:
        asyncio.run(
            {"write": write, "hold": hold, "forget": forget, "limited": limited, "erase": erase}[mode](
                Path(path), *map(int, rest)
            )
        )
