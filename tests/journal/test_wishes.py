"""Members who wait for an answer."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from bot.errors import NotFoundError
from bot.journal import Journal, write_jsonl
from bot.journal.wishes import MOST_WAITING
from tests.review.making import show, turn_of


async def test_a_wish_goes_its_way_once(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        turn = await show(journal, turn_of("Where is the harbour?"))
        assert await journal.wishes.wish(turn, "5") == "noted"
        assert await journal.wishes.wish(turn, "5") == "before"
        assert await journal.wishes.to_ask("s1", 9) == [turn]
        await journal.wishes.asked(turn, "s1", answered=False)
        assert await journal.wishes.to_ask("s1", 9) == []
        await journal.wishes.asked(turn, "s2", answered=True)
        assert [one.member for one in await journal.wishes.find(state="due")] == ["5"]
        assert await journal.wishes.settle(turn, "5", "telling", was="due")
        assert not await journal.wishes.settle(turn, "5", "telling", was="due")  # two that try at once
        assert await journal.wishes.wish(turn, "5") == "before", "the message is on its way"
    async with await Journal.open(tmp_path / "journal.db") as journal:
        assert await journal.wishes.give_up("stopped") == 1
        (wish,) = await journal.wishes.find(member="5")
        assert (wish.state, wish.reason) == ("failed", "stopped")
        assert await journal.wishes.to_ask("s3", 9) == []


async def test_wishes_are_private_data(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        mine = await show(journal, turn_of("Where is the harbour?", asker="5"))
        other = await show(journal, turn_of("Where is the market?", asker="6"))
        for turn in (mine, other):
            await journal.wishes.wish(turn, "5")
        await journal.wishes.wish(mine, "6")
        assert (await journal.members.stored_of("5")).acts == 2
        out = io.StringIO()
        await write_jsonl(journal.export(asker="5"), out)
        told = [json.loads(line) for line in out.getvalue().splitlines()]
        assert {one["turn"] for one in told if one["type"] == "wish"} == {mine, other}
        receipt = await journal.members.erase("5")
        assert receipt.clean
        assert dict(receipt.tables)["wishes"] == 2
        assert await journal.wishes.find() == []  # the question that 6 waited for is gone, too


async def test_who_opts_out_waits_no_more(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        turn = await show(journal, turn_of("Where is the harbour?", asker="6"))
        await journal.wishes.wish(turn, "5")
        await journal.choices.opt("5", out=True)
        assert await journal.wishes.find() == []
        assert await journal.wishes.wish(turn, "5") == "opted-out"
        await journal.choices.opt("5", out=False)
        assert await journal.wishes.wish(turn, "5") == "noted"
        assert await journal.wishes.unwish("5") == 1


async def test_wishes_are_bounded_and_of_turns(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for number in range(MOST_WAITING):
            await journal.wishes.wish(await show(journal, turn_of(f"Where is {number}?")), "5")
        turn = await show(journal, turn_of("Where?"))
        assert await journal.wishes.wish(turn, "5") == "too-many"
        with pytest.raises(NotFoundError):
            await journal.wishes.wish("nothing", "5")
