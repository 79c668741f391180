"""Verdicts and the tests that they make; that erasing and expiring take what they should, and leave no byte."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.errors import NotFoundError
from bot.journal import Filters, Journal
from bot.model import Feedback, Frozen, Span, Verdict
from tests.journal.making import make_turn

SPAN = Span("d1", "folder/file.md", "main", "v" * 64, 3, 9, "answer", picked=True)


def frozen(number: int, *history: str, verdict: str = "right") -> Frozen:
    turn = make_turn(number)
    kind = "right" if verdict == "right" else "wrong"
    return Frozen(turn.id, turn.ask.question, history, kind, "answered", (SPAN,), "main", ("main",), "1", teaches=True)


def holds(folder: Path, mark: bytes) -> bool:
    """Whether a file of the folder has these bytes, in any case: the index of words folds them."""
    return any(mark in file.read_bytes().lower() for file in folder.iterdir())


async def test_a_verdict_and_its_test_are_kept_as_they_were_given(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for number in (1, 2, 3):
            await journal.compose(make_turn(number))
        one = Verdict(make_turn(3).id, "r1", "right", "a note", "1", ((1, "supports"), (2, "does-not")))
        await journal.verdicts.judge(one, frozen(3, "What is 1?", "What is 2?"), [make_turn(1).id, make_turn(2).id])
        assert await journal.verdicts.of(one.turn) == [one]
        assert await journal.verdicts.frozen() == [frozen(3, "What is 1?", "What is 2?")]
        other = replace(one, verdict="wrong", note=None, at="2", citations=())
        await journal.verdicts.judge(other, replace(frozen(3), at="2"))
        assert await journal.verdicts.of(one.turn) == [other]
        assert (await journal.verdicts.frozen())[0].history == ()
        assert "v" * 64 in await journal.cited_versions()
        await journal.verdicts.forget(one.turn)
        assert not (await journal.verdicts.frozen(one.turn))[0].teaches
        for wrong in (one.turn, "nobody"):
            with pytest.raises(NotFoundError):
                await journal.verdicts.forget(wrong)
        with pytest.raises(NotFoundError):
            await journal.verdicts.judge(replace(one, turn="gone"), replace(frozen(3), turn="gone"))
        assert await journal.check() == []


async def test_erasing_a_member_takes_the_tests_made_of_their_questions(tmp_path: Path) -> None:
    """Also those whose history holds a question of theirs; other reviewers' verdicts on other turns stay."""
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.compose(make_turn(1, asker="m1", words="SECRETXYZ"))
        await journal.compose(make_turn(2, asker="m2"))
        await journal.compose(make_turn(3, asker="m2"))
        await journal.verdicts.judge(Verdict(make_turn(1).id, "m2", "right", "of SECRETXYZ"), frozen(1))
        await journal.verdicts.judge(Verdict(make_turn(2).id, "m1", "right", "NOTEXYZ"), frozen(2))
        await journal.verdicts.judge(
            Verdict(make_turn(3).id, "m2", "right", at="9"), frozen(3, "SECRETXYZ"), [make_turn(1).id]
        )
        await journal.verdicts.ask_second(make_turn(2).id, "m1")
        assert (await journal.members.stored_of("m1")).verdicts == 1
        receipt = await journal.members.erase("m1")
        assert (receipt.turns, receipt.verdicts, receipt.frozen, receipt.clean) == (1, 1, 2, True)
        assert [one.turn for one in await journal.verdicts.frozen()] == [make_turn(2).id]
        (left,) = await journal.verdicts.of(make_turn(2).id)
        assert left.reviewer.startswith("erased:")
        assert left.note is None
        assert len(await journal.verdicts.of(make_turn(3).id)) == 1
        assert await journal.queue.page(Filters("all", words="secretxyz")) == []
        assert await journal.check() == []
    assert not holds(tmp_path, b"secretxyz")
    assert not holds(tmp_path, b"notexyz")


async def test_no_word_of_a_server_or_of_an_expired_turn_is_left(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for number in range(300):
            turn = make_turn(number, words="SECRETXYZ" if number < 150 else "kept")
            place = replace(turn.ask.place, guild="old" if number < 100 else "gone" if number < 150 else "here")
            at = "2020-01-01T00:00:00.000+00:00" if number < 100 else "2025-01-01T00:00:00.000+00:00"
            await journal.compose(replace(turn, asked_at=at, ask=replace(turn.ask, place=place)))
        for number in (1, 101, 201):
            await journal.verdicts.judge(Verdict(make_turn(number).id, "r", "right"), frozen(number))
        await journal.members.give(Feedback(make_turn(2).id, "m", False, "reported"))
        await journal.verdicts.ask_second(make_turn(1).id, "r")
        receipt = await journal.retention.expire(datetime(2025, 1, 2, tzinfo=UTC), 90)
        assert [(one.turns, one.pending, one.frozen) for one in receipt.expired] == [(100, 2, 1)]
        assert (await journal.servers.erase("gone")).problems == ()
        assert [one.turn for one in await journal.verdicts.frozen()] == [make_turn(201).id]
        assert len(await journal.queue.page(Filters("all", words="kept"), limit=500)) == 150
    assert not holds(tmp_path, b"secretxyz")
