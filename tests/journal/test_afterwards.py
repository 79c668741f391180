"""What is done about an answer: reports, withdrawals, calls for people, solutions."""

from __future__ import annotations

import asyncio
import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import NotFoundError
from bot.journal import Call, Journal, Solution, Withdrawal, write_csv, write_jsonl
from tests.journal.making import make_turn

ONE, TWO, THREE = (make_turn(number).id for number in (1, 2, 3))
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
async def journal(tmp_path: Path):
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for number, asker in ((1, "ASKERXYZ"), (2, "m2"), (3, "m2")):
            await journal.compose(make_turn(number, asker=asker, conversation="c1"))
        yield journal


def solution(turn: str, message: str = "50", author: str = "HELPERXYZ", by: str = "m2") -> Solution:
    return Solution(turn, message, f"https://discord.com/channels/g/ch/{message}", "Use a SECRETXYZ.", author, by, "t")


def _count(folder: Path, mark: bytes) -> int:
    return sum(file.read_bytes().count(mark) for file in folder.iterdir())


async def test_a_report_replaces_an_earlier_one(journal: Journal) -> None:
    await journal.objections.report(ONE, "m1", "out of date")
    await journal.objections.report(ONE, "m1", "wrong page")
    await journal.objections.report(TWO, "m2", "rude")
    assert [(one.turn, one.member, one.reason) for one in await journal.objections.reports("g")] == [
        (TWO, "m2", "rude"),
        (ONE, "m1", "wrong page"),
    ]
    assert await journal.objections.reports("elsewhere") == []
    assert len(await journal.objections.reports(limit=1)) == 1
    with pytest.raises(NotFoundError):
        await journal.objections.report("no-such-turn", "m1", "x")


async def test_a_withdrawn_answer_is_no_history(journal: Journal) -> None:
    assert await journal.objections.withdrawn(TWO) is None
    await journal.objections.withdraw(TWO, "m2")
    await journal.objections.withdraw(TWO, "moderator")
    withdrawal = await journal.objections.withdrawn(TWO)
    assert isinstance(withdrawal, Withdrawal)
    assert withdrawal.member == "m2"
    questions = [exchange.question for exchange in await journal.history("c1", limit=9)]
    assert questions == [make_turn(number).ask.question for number in (1, 3)]
    await journal.compose(make_turn(4, follows=TWO))
    assert [exchange.question for exchange in await journal.history("c1", follows=TWO)] == []
    with pytest.raises(NotFoundError):
        await journal.objections.withdraw("no-such-turn", "m1")


async def test_people_are_called_once_a_turn_and_one_at_a_time(journal: Journal) -> None:
    assert await journal.handoff.call(ONE, "m1", LONG_AGO) is None
    await journal.handoff.called(ONE, "thread", "60")
    taken = await journal.handoff.call(ONE, "m2", LONG_AGO)
    assert taken == await journal.handoff.call_of(ONE)
    assert isinstance(taken, Call)
    assert (taken.member, taken.channel, taken.message) == ("m1", "thread", "60")
    busy = await journal.handoff.call(TWO, "m1", LONG_AGO)
    assert busy is not None
    assert busy.turn == ONE
    assert await journal.handoff.call(TWO, "m1", datetime.now(UTC) + timedelta(seconds=1)) is None, (
        "the other is long ago"
    )
    assert await journal.handoff.call_at("thread") == taken
    assert await journal.handoff.call_at("thread", "60") == taken
    assert await journal.handoff.call_at("thread", "61") is None
    await journal.handoff.uncall(TWO)
    assert await journal.handoff.call_of(TWO) is None
    await journal.handoff.uncall(ONE)
    assert await journal.handoff.call_of(ONE) == taken, "what was sent stays"


async def test_a_solved_call_is_in_nobodys_way(journal: Journal) -> None:
    assert await journal.handoff.call(ONE, "m1", LONG_AGO) is None
    await journal.handoff.solve(solution(ONE))
    assert await journal.handoff.call(TWO, "m1", LONG_AGO) is None


async def test_only_one_of_many_at_once_may_call(journal: Journal) -> None:
    claims = await asyncio.gather(*(journal.handoff.call(ONE, f"m{n}", LONG_AGO) for n in range(20)))
    assert claims.count(None) == 1


async def test_solutions_are_read_by_server_and_by_turn(journal: Journal) -> None:
    await journal.handoff.solve(solution(ONE))
    await journal.handoff.solve(solution(TWO, "51"))
    await journal.handoff.solve(solution(TWO, "50"))
    assert await journal.handoff.solutions("g") == [solution(TWO, "50"), solution(TWO, "51")]
    assert await journal.handoff.solutions(turn=ONE) == []
    assert await journal.handoff.solutions("elsewhere") == []
    with pytest.raises(NotFoundError):
        await journal.handoff.solve(solution("no-such-turn"))


async def test_erasure_forgets_who_and_what_they_wrote(journal: Journal, tmp_path: Path) -> None:
    await journal.objections.report(TWO, "HELPERXYZ", "SECRETXYZ")
    await journal.objections.withdraw(THREE, "HELPERXYZ")
    await journal.handoff.call(TWO, "HELPERXYZ", LONG_AGO)
    await journal.handoff.solve(solution(TWO))
    await journal.handoff.solve(Solution(TWO, "51", "link", "kept", "other", "HELPERXYZ"))
    assert (await journal.members.stored_of("HELPERXYZ")).acts == 5
    receipt = await journal.members.erase("HELPERXYZ")
    assert (receipt.clean, receipt.turns, receipt.acts) == (True, 0, 5)
    assert (await journal.members.stored_of("HELPERXYZ")).acts == 0
    assert [(one.text, one.marked_by) for one in await journal.handoff.solutions("g")] == [("kept", None)]
    withdrawal, call = await journal.objections.withdrawn(THREE), await journal.handoff.call_of(TWO)
    assert withdrawal is not None
    assert call is not None
    assert (withdrawal.member, call.member) == (None, None)
    for mark in (b"HELPERXYZ", b"SECRETXYZ"):
        assert _count(tmp_path, mark) == 0


async def test_it_goes_with_its_turn_and_with_the_server(journal: Journal, tmp_path: Path) -> None:
    for turn in (ONE, TWO):
        await journal.objections.report(turn, "m7", f"WHYXYZ {turn}")
        await journal.objections.withdraw(turn, "m7")
        await journal.handoff.call(turn, f"caller of {turn}", LONG_AGO)
        await journal.handoff.solve(solution(turn, f"message of {turn}"))
    await journal.members.erase("ASKERXYZ")
    assert [one.turn for one in await journal.objections.reports()] == [TWO]
    assert [one.turn for one in await journal.handoff.solutions()] == [TWO]
    await journal.servers.erase("g")
    assert (await journal.objections.reports(), await journal.handoff.solutions()) == ([], [])
    assert (await journal.members.stored_of("m7")).acts == 0
    assert await journal.check() == []
    for mark in (b"WHYXYZ", b"HELPERXYZ", b"caller of"):
        assert _count(tmp_path, mark) == 0


async def test_exports_hold_it(journal: Journal) -> None:
    await journal.objections.report(TWO, "m1", "wrong page")
    await journal.objections.withdraw(TWO, "m1")
    await journal.handoff.call(TWO, "m1", LONG_AGO)
    await journal.handoff.solve(solution(TWO, by="m1"))
    out = io.StringIO()
    await write_jsonl(journal.export(asker="m1"), out)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [line["type"] for line in lines] == ["report", "withdrawal", "call", "solution"]
    assert lines[3]["text"] == "Use a SECRETXYZ."
    out = io.StringIO()
    assert await write_jsonl(journal.export(asker="HELPERXYZ"), out) == 1
    out = io.StringIO()
    assert await write_csv(journal.export(), out) == 3 + 4
    assert "wrong page" in out.getvalue()
