"""The journal as JSONL and CSV: complete, safe in a spreadsheet, never all in memory."""

from __future__ import annotations

import asyncio
import csv
import dataclasses
import io
import json
import tracemalloc
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.journal import Journal, TurnRecord, write_csv, write_jsonl
from bot.journal.records import Record
from bot.model import Feedback
from tests.journal.making import make_turn


async def _stream(*records: Record) -> AsyncIterator[Record]:
    for record in records:
        yield record


async def _some(journal: Journal) -> None:
    for number in range(120):
        await journal.compose(make_turn(number, asker=f"m{number % 2}"))
    await journal.deliver(make_turn(3).id, "message 3")
    await journal.members.give(Feedback(make_turn(3).id, "m1", True, "good", "2025-01-01"))
    await journal.members.give(Feedback(make_turn(3).id, "m2", False, None, "2025-01-02"))
    await journal.members.give(Feedback(make_turn(2).id, "m1", False, "=1+1", "2025-01-03"))


async def test_jsonl_is_all_that_is_stored(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await _some(journal)
        out = io.StringIO()
        assert await write_jsonl(journal.export(), out) == 120
    objects = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [one["id"] for one in objects] == [make_turn(number).id for number in range(120)]
    plain = json.loads(json.dumps(dataclasses.asdict(make_turn(7, asker="m1"))))
    del plain["ask"]["place"]["readers"]
    assert objects[7] == {"type": "turn", **plain, "delivered_at": None, "feedback": [], "verdicts": []}
    assert [opinion["member"] for opinion in objects[3]["feedback"]] == ["m1", "m2"]
    assert objects[3]["delivered_at"] > "2025"


async def test_a_members_export_holds_theirs_and_nobody_elses(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await _some(journal)
        out = io.StringIO()
        assert await write_jsonl(journal.export(asker="m1"), out) == 61
        table = io.StringIO(newline="")
        assert await write_csv(journal.export(asker="m1"), table) == 61
        assert await write_jsonl(journal.export(asker="nobody"), io.StringIO()) == 0
    *turns, opinion = [json.loads(line) for line in out.getvalue().splitlines()]
    assert {turn["ask"]["asker"] for turn in turns} == {"m1"}
    assert [given["member"] for given in turns[1]["feedback"]] == ["m1"]
    assert opinion == {
        "type": "feedback",
        "turn": make_turn(2).id,
        "member": "m1",
        "helpful": False,
        "reason": "=1+1",
        "at": "2025-01-03",
    }
    last = list(csv.DictReader(io.StringIO(table.getvalue(), newline="")))[-1]
    assert (last["type"], last["turn"], last["feedback"]) == ("feedback", make_turn(2).id, "m1: not helpful (=1+1)")


async def test_csv_is_flat_and_complete(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await _some(journal)
        table = io.StringIO(newline="")
        assert await write_csv(journal.export(), table) == 120
    rows = list(csv.DictReader(io.StringIO(table.getvalue(), newline="")))
    row, turn = rows[3], make_turn(3, asker="m1")
    assert len(rows) == 120
    assert (row["question"], row["reply"], row["tier"]) == (turn.ask.question, turn.body, turn.answer.tier)
    assert float(row["confidence"]) == turn.answer.confidence
    assert row["quotes"].count("\n") == 2
    assert all(quote.text in row["quotes"] for quote in turn.answer.quotes)
    assert row["feedback"] == "m1: helpful (good)\nm2: not helpful"
    assert (row["state"], row["message"]) == ("delivered", "message 3")


@given(text=st.text(st.sampled_from("=+-@\t\r\n'\" ,;a1") | st.characters(exclude_categories=["Cs"]), max_size=12))
async def test_no_cell_of_a_csv_is_a_formula_and_all_text_is_there(text: str) -> None:
    turn = make_turn(1, words="")
    turn = dataclasses.replace(
        turn,
        body=text,
        ask=dataclasses.replace(turn.ask, question=text, asker=text),
        answer=dataclasses.replace(turn.answer, missing=(text,), nearest=(text,), reason=text),
    )
    out = io.StringIO(newline="")
    await write_csv(_stream(TurnRecord(turn, None, (Feedback("t", text, True, text),))), out)
    header, row = csv.reader(io.StringIO(out.getvalue(), newline=""))
    cells = dict(zip(header, row, strict=True))
    for name, cell in cells.items():
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")), name
    for name in ("question", "asker", "reply", "missing", "nearest", "reason"):
        guarded = text.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
        assert cells[name] == ("'" + text if guarded else text)


@pytest.mark.parametrize("turns", [300, pytest.param(3000, marks=pytest.mark.slow)])
async def test_an_export_holds_a_page_at_a_time(tmp_path: Path, turns: int) -> None:
    class Nowhere(io.StringIO):
        def write(self, text: str) -> int:
            return len(text)

    async with await Journal.open(tmp_path / "journal.db") as journal:
        for start in range(0, turns, 50):
            made = (make_turn(number, words="word " * 5000) for number in range(start, start + 50))
            await asyncio.gather(*map(journal.compose, made))
        tracemalloc.start()
        try:
            assert await write_jsonl(journal.export(), Nowhere()) == turns
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 10_000_000 < turns * 50_000


async def test_what_is_erased_meanwhile_leaves_an_export(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await _some(journal)
        records = journal.export()
        first = await anext(records)
        assert isinstance(first, TurnRecord)
        await journal.members.erase("m1")
        rest = [record async for record in records]
    assert {record.turn.ask.asker for record in rest[49:] if isinstance(record, TurnRecord)} == {"m0"}
