"""What is stored of a member, and that an erasure leaves no byte of it."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import random
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from bot.errors import NotFoundError
from bot.journal import Journal, MemberData, new_turn_id, scrub
from bot.model import Feedback
from tests.journal.making import make_turn
from tests.journal.test_crash import child


async def test_what_is_stored_of_a_member_is_said(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        assert await journal.members.stored_of("m1") == MemberData("m1", 0, 0, None, None)
        for number in (1, 2, 3):
            await journal.compose(make_turn(number, asker="m2" if number == 2 else "m1"))
        await journal.members.give(Feedback(make_turn(2).id, "m1", True))
        expected = MemberData("m1", 2, 1, make_turn(1).asked_at, make_turn(3).asked_at)
        assert await journal.members.stored_of("m1") == expected


async def test_an_erasure_removes_a_member_and_nobody_else(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for number in range(6):
            await journal.compose(make_turn(number, asker=f"m{number % 2}", conversation=f"c{number % 2}"))
        await journal.members.give(Feedback(make_turn(1).id, "m0", True, None, "1"))
        await journal.members.give(Feedback(make_turn(2).id, "m0", True, None, "2"))
        await journal.members.give(Feedback(make_turn(3).id, "m1", False, None, "3"))
        await journal.members.give(Feedback(make_turn(2).id, "m1", True, None, "4"))
        receipt = await journal.members.erase("m1")
        assert (receipt.turns, receipt.feedback, receipt.clean, receipt.problems) == (3, 2, True, ())
        assert await journal.members.stored_of("m1") == MemberData("m1", 0, 0, None, None)
        assert await journal.turns() == [make_turn(n, asker="m0", conversation="c0") for n in (4, 2, 0)]
        assert await journal.members.feedback_on(make_turn(2).id) == [Feedback(make_turn(2).id, "m0", True, None, "2")]
        assert (await journal.members.stored_of("m0")).feedback == 1  # the other was on a turn that is gone
        with pytest.raises(NotFoundError):
            await journal.deliver(make_turn(1).id, "m")
        assert await journal.check() == []
        again = await journal.members.erase("m1")
        assert (again.turns, again.feedback, again.clean) == (0, 0, True)


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.slow), pytest.param(3, marks=pytest.mark.slow)])
async def test_no_byte_of_an_erased_member_is_left(tmp_path: Path, seed: int) -> None:
    """Rows of all sizes come, grow, are replaced, move between pages; then one member goes."""
    chance = random.Random(seed)
    marks = [b"MEMBERXYZ", b"SECRETXYZ"]
    async with await Journal.open(tmp_path / "journal.db") as journal:

        async def ask(number: int) -> None:
            marked = chance.random() < 0.3
            asker = "MEMBERXYZ" if marked else f"other{number % 7}"
            words = (
                "SECRETXYZ" * chance.randrange(1, 3000 if number % 20 == 0 else 30) if marked else "x" * (number % 900)
            )
            turn = make_turn(number, asker=asker, conversation=f"{asker} {chance.random()}", words=words)
            turn = dataclasses.replace(turn, id=new_turn_id())
            await journal.compose(turn)
            if chance.random() < 0.7:
                await journal.deliver(turn.id, f"{chance.random()} {words[:9]}")
            for _ in range(chance.randrange(3)):
                await journal.members.give(Feedback(turn.id, "MEMBERXYZ", True, "SECRETXYZ" * chance.randrange(1, 40)))

        for number in range(0, 600, 10):
            await asyncio.gather(*(ask(number + n) for n in range(10)))
        assert all(_count(tmp_path, mark) > 100 for mark in marks)
        receipt = await journal.members.erase("MEMBERXYZ")
        assert receipt.clean
        assert receipt.turns > 100
        assert receipt.feedback > 100
        assert [_count(tmp_path, mark) for mark in marks] == [0, 0]
        assert _count(tmp_path, b"other1") > 10
        await journal.compose(make_turn(9999))
    assert [_count(tmp_path, mark) for mark in marks] == [0, 0]


async def test_a_reader_that_holds_up_an_erasure_is_waited_for_or_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "journal.db"
    async with await Journal.open(path) as journal:
        await journal.compose(make_turn(1, words="SECRETXYZ"))
        await journal.compose(make_turn(2, asker="m2"))
        reader = sqlite3.connect(path, isolation_level=None)
        with contextlib.closing(reader):
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM turns").fetchone()
            with monkeypatch.context() as shorter:
                shorter.setattr(scrub, "_TRUNCATE_TRIES", 2)
                held_up = await journal.members.erase("m1")
            assert not held_up.clean
            assert held_up.turns == 1
            assert "erase again" in held_up.problems[0]
            assert _count(tmp_path, b"SECRETXYZ") > 0
            # Others can ask all the while.
            waiting = asyncio.create_task(journal.members.erase("m1"))
            await asyncio.sleep(0.3)
            await asyncio.wait_for(journal.compose(make_turn(3, asker="m3")), 2)
            assert not waiting.done()
            reader.execute("COMMIT")
            assert (await waiting).clean
        assert _count(tmp_path, b"SECRETXYZ") == 0
        assert (await journal.stats()).turns == 2


def test_an_erasure_without_room_to_rewrite_says_so(tmp_path: Path) -> None:
    with child("erase", tmp_path / "journal.db") as process:
        output, _ = process.communicate(timeout=30)
    held_up, clean = output.splitlines()
    assert held_up.startswith("20 False Parts of what was erased may be left in unused space")
    assert held_up.endswith("Then erase again.")
    assert clean == "0 True"


async def test_feedback_that_was_replaced_is_overwritten(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.compose(make_turn(1))
        for n in range(20):
            await journal.members.give(Feedback(make_turn(1).id, f"m{n}", True, "SECRETXYZ"))
    assert _count(tmp_path, b"SECRETXYZ") == 20
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for n in range(20):
            await journal.members.give(Feedback(make_turn(1).id, f"m{n}", False))
    assert _count(tmp_path, b"SECRETXYZ") == 0


async def test_the_same_opinion_once_more_keeps_its_reason(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        turn = make_turn(1).id
        await journal.compose(make_turn(1))
        given: list[tuple[bool, str | None]] = []
        for helpful, reason in ((False, "out of date"), (False, None), (False, "wrong"), (True, None), (False, None)):
            await journal.members.give(Feedback(turn, "m1", helpful, reason))
            (stored,) = await journal.members.feedback_on(turn)
            given.append((stored.helpful, stored.reason))
        assert given == [(False, "out of date"), (False, "out of date"), (False, "wrong"), (True, None), (False, None)]


def _count(folder: Path, mark: bytes) -> int:
    return sum(file.read_bytes().count(mark) for file in folder.iterdir())


async def test_an_erasure_takes_the_words_that_others_carried_on(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.compose(make_turn(1, asker="alice", conversation="alice's"))
        for number, follows in ((2, "turn00000001"), (3, "turn00000002"), (4, None)):
            turn = make_turn(number, asker="bob", conversation=f"bob's {number}", follows=follows)
            understood = replace(turn.answer, understood_as="And why? (secret)", missing=("secret",))
            await journal.compose(replace(turn, answer=understood, body="Understood as: And why? (secret)"))
        await journal.members.erase("alice")
        for number in (2, 3):
            turn = await journal.turn(f"turn{number:08}")
            assert (turn.answer.understood_as, turn.answer.missing, turn.body) == (None, (), "")
            assert turn.answer.quotes == make_turn(number).answer.quotes
        assert (await journal.turn("turn00000004")).answer.understood_as == "And why? (secret)"
        assert await journal.check() == []
