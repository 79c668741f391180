"""Files of every version, files that are none, and steps that fail."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import aiosqlite
import pytest

from bot import __version__
from bot.errors import JournalError, NewerJournalError
from bot.journal import Journal, journal
from bot.journal.connect import connect_writer, prepare
from bot.journal.rows import citation_rows, turn_row
from bot.journal.schema import FIRST, NEWEST, STEPS, migrate
from bot.journal.tables import Step
from tests.journal.making import make_turn

NEXT: Step = (
    "ALTER TABLE turns ADD COLUMN mood TEXT",
    "CREATE TABLE moods (name TEXT PRIMARY KEY) STRICT",
    "INSERT INTO moods SELECT DISTINCT tier FROM turns",
    "UPDATE turns SET mood = tier",
    "DROP INDEX turns_by_tier",
)


@pytest.fixture(autouse=True)
def steps_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """No journal is a copy here."""
    monkeypatch.setattr(journal, "prepare", prepare)


def of_version(version: int) -> Callable[[Path], Awaitable[None]]:
    """Makes a journal of an older version, with three turns: what was recorded before a column was added lacks it."""

    async def make(path: Path) -> None:
        db = await connect_writer(path)
        await migrate(db, path, STEPS[: version - FIRST])
        await db.close()
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as old:
            for number in range(3):
                turn = make_turn(number)
                _insert(old, "turns", turn_row(turn, "owner") | {"state": "composed"})
                for row in citation_rows(turn):
                    _insert(old, "citations", row)

    return make


def _insert(db: sqlite3.Connection, table: str, row: dict[str, object]) -> None:
    known = [column[1] for column in db.execute(f"PRAGMA table_info({table})") if column[1] in row]
    names = ", ".join(f'"{name}"' for name in known)
    db.execute(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(known))})", [row[name] for name in known])


OLDER = {version: of_version(version) for version in range(FIRST, NEWEST + 1)}
newest = OLDER[NEWEST]


@pytest.mark.parametrize("version", OLDER)
async def test_a_journal_of_every_version_opens(tmp_path: Path, version: int) -> None:
    path = tmp_path / "journal.db"
    await OLDER[version](path)
    async with await Journal.open(path) as journal:
        assert await journal.turns() == [make_turn(number) for number in (2, 1, 0)]
        assert await journal.check() == []
    assert _query(path, "PRAGMA user_version") == [(NEWEST,)]


async def test_a_new_journal_says_who_made_it(tmp_path: Path) -> None:
    path = tmp_path / "data" / "journal.db"
    async with await Journal.open(path):
        pass
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert _query(path, "SELECT version, quoth FROM meta") == [(n, __version__) for n in range(FIRST, NEWEST + 1)]
    assert path.stat().st_mode & 0o777 == 0o600
    tables = [row for row in _query(path, "PRAGMA table_list") if row[2] == "table" and row[1][:7] != "sqlite_"]
    assert {row[5] for row in tables} == {1}  # STRICT


async def test_a_step_is_taken_once_and_recorded(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    await newest(path)
    for _ in range(2):
        await _migrate(path, (*STEPS, NEXT))
    assert _query(path, "PRAGMA user_version") == [(NEWEST + 1,)]
    assert _query(path, "SELECT version, quoth FROM meta") == [(n, __version__) for n in range(FIRST, NEWEST + 2)]
    assert _query(path, "SELECT DISTINCT mood = tier FROM turns") == [(1,)]


@pytest.mark.parametrize("at", range(len(NEXT) + 1))
async def test_a_step_that_fails_leaves_the_old_version_whole(tmp_path: Path, at: int) -> None:
    """It fails before each of its statements, and after the last."""
    path = tmp_path / "journal.db"
    await newest(path)
    before = _dump(path)
    failing = (*NEXT[:at], "INSERT INTO nowhere VALUES (1)", *NEXT[at:])
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        await _migrate(path, (*STEPS, failing))
    assert _dump(path) == before
    assert _query(path, "PRAGMA user_version") == [(NEWEST,)]
    async with await Journal.open(path) as journal:
        assert len(await journal.turns()) == 3
    await _migrate(path, (*STEPS, NEXT))
    assert _query(path, "PRAGMA user_version") == [(NEWEST + 1,)]


async def test_steps_before_one_that_fails_stay_taken(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    with pytest.raises(sqlite3.OperationalError):
        await _migrate(path, (*STEPS, NEXT, ("SELECT nothing",)))
    assert _query(path, "PRAGMA user_version") == [(NEWEST + 1,)]


async def test_a_newer_journal_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    await newest(path)
    await _migrate(path, (*STEPS, NEXT))
    before = path.read_bytes()
    with pytest.raises(NewerJournalError, match=rf"version {NEWEST + 1}; this Quoth .* to {NEWEST}. Install") as caught:
        await Journal.open(path)
    assert __version__ in str(caught.value)
    assert path.read_bytes() == before


async def test_a_journal_from_before_the_first_release_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    await newest(path)
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {FIRST - 1}")
    before = path.read_bytes()
    with pytest.raises(JournalError, match=rf"version {FIRST - 1}, from before the first release.* Move it away"):
        await Journal.open(path)
    assert path.read_bytes() == before


async def test_many_make_a_new_journal_at_once(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"

    async def one(number: int) -> None:
        async with await Journal.open(path) as journal:
            await journal.compose(make_turn(number))

    await asyncio.gather(*(one(number) for number in range(20)))
    async with await Journal.open(path) as journal:
        assert (await journal.stats()).turns == 20
    assert _query(path, "SELECT count(*) FROM meta") == [(1 + len(STEPS),)]


async def test_what_is_no_journal_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(b"Dear diary, " * 1000)
    with pytest.raises(JournalError, match=r"damaged or no database .* put a backup in its place"):
        await Journal.open(path)
    assert path.read_bytes() == b"Dear diary, " * 1000

    other = tmp_path / "library.db"
    with contextlib.closing(sqlite3.connect(other)) as db:
        db.execute("CREATE TABLE passages (id)")
    with pytest.raises(JournalError, match="not a journal of Quoth"):
        await Journal.open(other)
    assert _query(other, "SELECT name FROM sqlite_schema") == [("passages",)]


async def test_a_damaged_journal_is_said(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    await newest(path)
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + bytes(4000) + whole[4100:])
    with pytest.raises(JournalError, match="damaged or no database"):
        await Journal.open(path)


async def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for place in (tmp_path / "file" / "journal.db", tmp_path):
        with pytest.raises(JournalError, match=r"cannot be opened for writing .* set QUOTH_DATA_DIR"):
            await Journal.open(place)


async def test_odd_paths_and_links_lead_to_one_journal(tmp_path: Path) -> None:
    odd = tmp_path / "a b%20c?d#e'f" / "ж.db"
    async with await Journal.open(odd) as journal:
        await journal.compose(make_turn(1))
        (tmp_path / "link.db").symlink_to(odd)
        async with await Journal.open(tmp_path / "link.db") as linked:
            assert await linked.turns() == [make_turn(1)]
            assert await linked.reconcile("x") == []


async def _migrate(path: Path, steps: tuple[Step, ...]) -> None:
    db: aiosqlite.Connection = await connect_writer(path)
    try:
        await migrate(db, path, steps)
    finally:
        await db.close()


def _query(path: Path, sql: str) -> list[tuple[object, ...]]:
    with contextlib.closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchall()


def _dump(path: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(path)) as db:
        return list(db.iterdump())


async def test_a_page_survives_in_the_journal(tmp_path: Path) -> None:
    turn = make_turn(1)
    first, *rest = turn.answer.quotes
    turn = replace(turn, answer=replace(turn.answer, quotes=(replace(first, page=4), *rest)))
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.compose(turn)
        assert await journal.turns() == [turn]
