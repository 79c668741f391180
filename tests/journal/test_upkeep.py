"""Backups while the journal is at work, and what a check finds."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sqlite3
import sys
from collections import namedtuple
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.errors import JournalError
from bot.journal import Journal
from bot.journal.restoring import restore
from bot.model import Feedback
from tests.journal.making import make_turn

# ruff: noqa: ASYNC240  nothing else runs on the loop of these tests


async def test_a_backup_is_the_journal(tmp_path: Path) -> None:
    target = tmp_path / "backup.db"
    target.write_text("an older backup")
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for number in range(5):
            await journal.compose(make_turn(number))
        await journal.members.give(Feedback(make_turn(3).id, "m2", True, "good", "2025"))
        await journal.backup(target)
        await journal.compose(make_turn(5))
    assert target.stat().st_mode & 0o777 == 0o600
    alone = tmp_path / "elsewhere" / "journal.db"
    alone.parent.mkdir()
    shutil.copy(target, alone)
    async with await Journal.open(alone) as restored:
        assert await restored.turns() == [make_turn(number) for number in range(4, -1, -1)]
        assert await restored.members.feedback_on(make_turn(3).id) == [
            Feedback(make_turn(3).id, "m2", True, "good", "2025")
        ]
        assert await restored.check() == []
        assert len(await restored.reconcile("restored")) == 5
        await restored.compose(make_turn(6))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["backup.db", "elsewhere", "journal.db"]


async def test_backups_of_a_journal_at_work_are_whole(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        stop = asyncio.Event()

        async def ask(asker: int) -> int:
            number = asker
            while not stop.is_set():
                await journal.compose(make_turn(number))
                number += 4
            return number

        askers = [asyncio.create_task(ask(asker)) for asker in range(4)]
        for _ in range(8):
            await journal.backup(tmp_path / "backup.db")
            async with await Journal.open(tmp_path / "backup.db") as copy:
                assert await copy.check() == []
                for turn in await copy.turns(limit=10**6):
                    assert turn == make_turn(int(turn.id.removeprefix("turn")))
        stop.set()
        await asyncio.gather(*askers)
        assert (await journal.stats()).turns > 40


async def test_a_backup_that_cannot_be_made_leaves_the_old_one(tmp_path: Path) -> None:
    path, target = tmp_path / "journal.db", tmp_path / "backup.db"
    async with await Journal.open(path) as journal:
        for number in range(40):
            await journal.compose(make_turn(number))
        await journal.backup(target)
        before = target.read_bytes()
    # A page of the middle is damaged: the journal opens, but a copy of it would be no backup.
    pages = path.read_bytes()
    path.write_bytes(pages[: 4096 * 20] + bytes(4096) + pages[4096 * 21 :])
    async with await Journal.open(path) as journal:
        with pytest.raises(JournalError, match="damaged"):
            await journal.backup(target)
        assert target.read_bytes() == before
        problems = await journal.check()
        assert "damaged" in problems[0]
        assert "backup" in problems[0]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["backup.db", "journal.db"]


async def test_a_backup_goes_nowhere_harmful(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    (tmp_path / "link.db").symlink_to(path)
    async with await Journal.open(path) as journal, await Journal.open(tmp_path / "other.db") as other:
        await other.compose(make_turn(1))
        for target, words in (
            (path, "the journal itself"),
            (tmp_path / "link.db", "the journal itself"),
            (tmp_path / "other.db", "in use"),
            (tmp_path, "is a folder"),
            (tmp_path / "nowhere" / "backup.db", "cannot be written"),
        ):
            with pytest.raises(JournalError, match=words):
                await journal.backup(target)
        assert await other.turns() == [make_turn(1)]


async def test_a_cancelled_backup_leaves_nothing(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for hops in range(0, 40, 3):
            task = asyncio.create_task(journal.backup(tmp_path / "backup.db"))
            for _ in range(hops):
                await asyncio.sleep(0.0002)
            task.cancel()
            done, _ = await asyncio.wait([task], timeout=20)
            assert done
            assert not list(tmp_path.glob(".backup*"))
        await journal.compose(make_turn(1))


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE turns SET body = body || '!'", "Replies were changed"),
        ("UPDATE citations SET text = 'Quoth the raven'", "Quotes were changed"),
        ("DELETE FROM citations WHERE rowid = 1", "Turns lack citations"),
        ("DELETE FROM turns", "Rows belong to a turn that does not exist"),
    ],
)
async def test_a_check_finds_what_was_changed(tmp_path: Path, sql: str, words: str) -> None:
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as journal:
        for number in range(8):
            await journal.compose(make_turn(number))
        assert await journal.check() == []
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute(sql)
        (problem,) = await journal.check()
        assert problem.startswith(words)
        assert len(problem) < 300


async def test_a_check_finds_a_disk_that_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The one thing that cannot be had for real.
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**9, 10**9 - 7_000_000, 7_000_000))
    async with await Journal.open(tmp_path / "journal.db") as journal:
        (problem,) = await journal.check()
        assert problem.startswith("Only 7 MB are free")


async def test_a_check_finds_that_nothing_can_be_written(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal._writer.alone(lambda db: db.execute_fetchall("PRAGMA query_only = ON"))
        (problem,) = await journal.check()
        assert "cannot be opened or written" in problem


async def test_a_backup_takes_the_place_of_the_journal(tmp_path: Path) -> None:
    path, backup = tmp_path / "journal.db", tmp_path / "backup.db"
    assert await restore(path, await backup_of(tmp_path, 3)) is None
    async with await Journal.open(path) as journal:
        assert (await journal.stats()).turns == 3
        for number in range(10, 15):
            await journal.compose(make_turn(number))
    aside = await restore(path, backup)
    async with await Journal.open(path) as journal:
        assert (await journal.stats()).turns == 3
        assert await journal.check() == []
        await journal.compose(make_turn(20))
    assert aside is not None
    async with await Journal.open(aside) as former:
        assert (await former.stats()).turns == 8
    path.write_bytes(b"damaged" * 4000)
    path.with_name("journal.db-wal").write_bytes(b"of the damaged one")
    await restore(path, backup)
    async with await Journal.open(path) as journal:
        assert (await journal.stats()).turns == 3
    assert path.stat().st_mode & 0o777 == 0o600


async def test_nothing_is_restored_while_others_write(tmp_path: Path) -> None:
    path, backup = tmp_path / "journal.db", await backup_of(tmp_path, 3)
    async with running(path, "write", 100, 400) as writer:
        refused = 0
        for _ in range(2000):
            if path.with_name("journal.db-wal").exists():  # it has begun
                break
            await asyncio.sleep(0.005)
        while writer.returncode is None:
            # It may be over by then.
            try:
                await restore(path, backup)
            except JournalError as error:
                assert "is in use: stop Quoth" in str(error)
                refused += 1
            await asyncio.sleep(0.02)
        assert writer.returncode == 0
    assert refused
    assert not [one for one in tmp_path.iterdir() if one.name.endswith(".tmp")]
    kept = [path, *tmp_path.glob("journal.db-replaced-*[0-9]")]
    counts: list[int] = []
    for one in kept:
        async with await Journal.open(one) as journal:
            assert await journal.check() == []
            counts.append((await journal.stats()).turns)
    assert max(counts) >= 400  # what was written is there, in the journal or beside it


async def test_an_erasure_names_the_journal_that_a_backup_replaced(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    await restore(path, backup := await backup_of(tmp_path, 3))
    aside = await restore(path, backup)
    assert aside is not None
    async with await Journal.open(path) as journal:
        receipt = await journal.members.erase("m1")
        assert not receipt.clean
        assert receipt.problems == (
            f"{aside} is a journal that a restored backup took the place of: nothing is erased from it. Delete it.",
        )
        aside.unlink()
        assert (await journal.members.erase("m1")).problems == ()


@pytest.mark.parametrize("links", [True, False])
async def test_a_journal_that_cannot_be_replaced_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, links: bool
) -> None:
    path, backup = tmp_path / "journal.db", await backup_of(tmp_path, 3)
    async with await Journal.open(path) as journal:
        await journal.compose(make_turn(50))
    before = path.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    def none(_self: Path, _target: Path) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr("os.fsync", full)
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", none)
    with pytest.raises(JournalError, match="No space left"):
        await restore(path, backup)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*replaced*"))
    if not links:
        monkeypatch.undo()
        monkeypatch.setattr(Path, "hardlink_to", none)
        aside = await restore(path, backup)
        assert aside is not None
        assert aside.read_bytes() == before


async def test_a_journal_that_is_read_elsewhere_is_not_replaced(tmp_path: Path) -> None:
    path, backup = tmp_path / "journal.db", await backup_of(tmp_path, 3)
    async with await Journal.open(path) as journal:
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN")
            other.execute("SELECT count(*) FROM turns").fetchone()
            await journal.compose(make_turn(50))
            await journal.close()
            with pytest.raises(JournalError, match="is in use"):
                await restore(path, backup)
    async with await Journal.open(path) as journal:
        assert (await journal.stats()).turns == 1


async def test_what_is_no_whole_backup_is_not_restored(tmp_path: Path) -> None:
    path, backup = tmp_path / "journal.db", await backup_of(tmp_path, 8)
    async with await Journal.open(path) as journal:
        await journal.compose(make_turn(50))
    before = path.read_bytes()
    (tmp_path / "text.db").write_text("no database")
    (tmp_path / "empty.db").touch()
    (tmp_path / "changed.db").write_bytes(backup.read_bytes())
    with contextlib.closing(sqlite3.connect(tmp_path / "changed.db", isolation_level=None)) as db:
        db.execute("UPDATE turns SET body = 'other'")
    for name, words in (
        ("journal.db", "the journal itself"),
        ("nowhere.db", "There is no file"),
        ("text.db", "no database"),
        ("empty.db", "holds nothing"),
        ("changed.db", "Replies were changed"),
    ):
        with pytest.raises(JournalError, match=words):
            await restore(path, tmp_path / name)
        assert path.read_bytes() == before
    assert not list(tmp_path.glob("*replaced*"))


async def backup_of(folder: Path, count: int) -> Path:
    """A backup of a journal with so many turns."""
    async with await Journal.open(folder / "other.db") as journal:
        for number in range(count):
            await journal.compose(make_turn(number))
        await journal.backup(folder / "backup.db")
    return folder / "backup.db"


@contextlib.asynccontextmanager
async def running(path: Path, mode: str, *values: int) -> AsyncIterator[asyncio.subprocess.Process]:
    """Another process with the journal open."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.journal.child", mode, str(path), *map(str, values), stdout=asyncio.subprocess.PIPE
    )
    try:
        yield child
    finally:
        await child.wait()
