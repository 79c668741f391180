"""One connection, many callers: cancelled ones, fifty at once, another process beside them."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import threading
from pathlib import Path

import pytest

from bot.journal import Journal
from bot.model import Feedback
from tests.journal.making import make_turn
from tests.journal.test_crash import child


@pytest.mark.parametrize("callers", [200, pytest.param(2000, marks=pytest.mark.slow)])
async def test_cancelled_callers_leave_whole_turns_or_none(tmp_path: Path, callers: int) -> None:
    chance = random.Random(callers)
    async with await Journal.open(tmp_path / "journal.db") as journal:

        async def ask(number: int) -> None:
            await asyncio.sleep(chance.random() * callers / 4000)
            await journal.compose(make_turn(number))
            await journal.deliver(make_turn(number).id, f"message {number}")

        tasks = [asyncio.create_task(ask(number)) for number in range(callers)]
        for task in chance.sample(tasks, callers):
            await asyncio.sleep(chance.random() * 0.0005)
            task.cancel()
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        cancelled = [outcome for outcome in outcomes if isinstance(outcome, asyncio.CancelledError)]
        assert len(cancelled) > callers / 10
        assert all(outcome is None for outcome in outcomes if outcome not in cancelled)
        # The next caller finds the connection in order, and what came before is done.
        await journal.compose(make_turn(callers))
        turns = await journal.turns(limit=callers + 1)
        for turn in turns:
            number = int(turn.id.removeprefix("turn"))
            assert turn.answer == make_turn(number).answer
            assert turn.message in {None, f"message {number}"}
        for number, outcome in enumerate(outcomes):
            if outcome is None:
                assert (await journal.turn(make_turn(number).id)).state == "delivered"
        assert await journal.check() == []


async def test_a_caller_cancelled_while_writing_still_leaves_a_whole_turn(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for hops in range(12):
            task = asyncio.create_task(journal.compose(make_turn(hops)))
            for _ in range(hops):
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        await journal.compose(make_turn(99))
        # Only the first was cancelled before it had asked for anything.
        assert await journal.turns() == [make_turn(99), *(make_turn(n) for n in range(11, 0, -1))]


@pytest.mark.parametrize("each", [2, pytest.param(40, marks=pytest.mark.slow)])
async def test_many_askers_and_another_process_never_find_it_locked(tmp_path: Path, each: int) -> None:
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as journal:
        await journal.compose(make_turn(80_000))

        async def ask(asker: int) -> None:
            for n in range(each):
                turn = make_turn(asker * 1000 + n, conversation=f"c{asker}")
                await journal.history(f"c{asker}")
                await journal.compose(turn)
                await journal.deliver(turn.id, f"message {turn.id}")

        async def rate() -> None:
            for n in range(each * 20):
                for turn in await journal.turns(limit=2):
                    await journal.members.give(Feedback(turn.id, f"m{n % 3}", n % 2 == 0))

        with child("write", path, 90_000, each * 40) as other:
            await asyncio.gather(*(ask(asker) for asker in range(50)), rate())
            output, _ = await asyncio.to_thread(other.communicate, timeout=60)
        assert output == "done\n"
        stats = await journal.stats()
        assert stats.turns == 1 + 50 * each + 40 * each
        assert stats.helpful + stats.unhelpful > 40 * each
        assert len(await journal.turns(limit=10**6, state="delivered")) == 50 * each
        assert await journal.check() == []


async def test_what_waits_together_is_committed_together(tmp_path: Path) -> None:
    statements: list[str] = []
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal._writer.alone(lambda db: db.set_trace_callback(statements.append))
        await asyncio.gather(*(journal.compose(make_turn(number)) for number in range(150)))
        assert statements.count("COMMIT") == statements.count("BEGIN IMMEDIATE") < 10
        assert len(await journal.turns(limit=200)) == 150


async def test_an_answer_is_acknowledged_only_after_the_commit(tmp_path: Path) -> None:
    """Another connection, which sees only what is committed, has the turn whenever compose has returned."""
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as journal:
        other = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)

        async def ask(number: int) -> None:
            await journal.compose(make_turn(number))
            assert other.execute("SELECT 1 FROM turns WHERE id = ?", (make_turn(number).id,)).fetchone()

        await asyncio.gather(*(ask(number) for number in range(100)))
        other.close()


async def test_close_finishes_what_was_asked_for(tmp_path: Path) -> None:
    journal = await Journal.open(tmp_path / "journal.db")
    tasks = [asyncio.create_task(journal.compose(make_turn(number))) for number in range(100)]
    await asyncio.sleep(0)
    await journal.close()
    await asyncio.gather(*tasks)
    async with await Journal.open(tmp_path / "journal.db") as journal:
        assert (await journal.stats()).turns == 100


async def test_opening_and_closing_leaks_nothing(tmp_path: Path) -> None:
    async def cycle() -> None:
        async with await Journal.open(tmp_path / "journal.db") as journal:
            await journal.turns()

    await cycle()
    before = _descriptors(), threading.active_count()
    for _ in range(50):
        await cycle()
    assert _descriptors() <= before[0] + 2
    assert threading.active_count() <= before[1] + 2


def _descriptors() -> int:
    return len(list(Path("/dev/fd").iterdir()))
