"""What channels are called, and when that is forgotten."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.journal import Journal
from bot.model import Place

from .making import make_turn


async def test_the_name_of_a_deleted_channel_goes_with_its_last_turn(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        turn = make_turn(1)
        await journal.compose(replace(turn, ask=replace(turn.ask, place=Place("discord", "1", "11"))))
        await journal.channels.call("1", {"11": "cod", "12": "eel"})
        await journal.channels.call("2", {"21": "hake"})
        await journal.channels.call("1", {"13": "ide"})
        every = ["11", "12", "13", "21"]
        assert await journal.channels.names(every) == {"11": "cod", "13": "ide", "21": "hake"}
        await journal.members.erase(turn.ask.asker)
        await journal.channels.call("1", {"13": "ide"})
        assert await journal.channels.names(every) == {"13": "ide", "21": "hake"}
        await journal.servers.erase("1")
        assert await journal.channels.names(every) == {"21": "hake"}


async def test_channels_are_found_by_their_names(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for number, (guild, channel) in enumerate([("1", "11"), ("1", "12"), ("1", "13"), ("2", "21")]):
            turn = make_turn(number)
            await journal.compose(replace(turn, ask=replace(turn.ask, place=Place("discord", guild, channel))))
        await journal.channels.call(
            "1", {"11": "Cod", "12": "cod_100%", "13": "sea › codling", "14": "cod without a turn"}
        )
        await journal.channels.call("2", {"21": "cod"})

        async def found(name: str, guild: str | None = "1") -> list[str]:
            return [one.id for one in await journal.channels.called(name, guild)]

        assert await found("COD") == ["11"]
        assert await found("Codling") == ["13"]
        assert sorted(await found("cod", None)) == ["11", "21"]
        assert await found("od_1") == await found("0%") == ["12"]
        assert sorted(await found("od")) == ["11", "12", "13"]
        assert await found("without") == await found("\\") == await found("21") == []


async def test_those_that_are_told_apart_by_numbers_are_called_so_too(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        names = {
            "11": "Sea › help",
            "12": "Lake › help 0012",
            "13": "Lake › help 0013",
            "14": "help desk",
            "15": "help",
        }
        for number, channel in enumerate(names):
            turn = make_turn(number)
            await journal.compose(replace(turn, ask=replace(turn.ask, place=Place("discord", "1", channel))))
        await journal.channels.call("1", names)
        assert {one.id for one in await journal.channels.called("help", "1")} == {"11", "12", "13", "15"}
        assert [one.id for one in await journal.channels.called("Lake › help 0013", "1")] == ["13"]
