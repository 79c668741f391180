"""When members who have opted out asked: for a day, through restarts, and without saying who they are."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.client.lately import DAY, Lately

from .conftest import Room

MEMBER, GUILD, TOKEN = "123456789012345678", "42", "the token"
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def reread(file: Path) -> Lately:
    return Lately.read(file, TOKEN)


async def test_it_outlives_a_restart_and_midnight_and_ends_with_the_day(tmp_path: Path) -> None:
    file = tmp_path / "asked.json"
    evening, morning = NOON + timedelta(hours=11), NOON + timedelta(hours=20)
    await reread(file).note(MEMBER, GUILD, evening, 9)
    await reread(file).note(MEMBER, GUILD, morning, 9)
    again = reread(file)
    assert again.times(MEMBER, GUILD, morning) == [morning, evening]
    assert again.times(MEMBER, "43", morning) == again.times("9", GUILD, morning) == []
    assert again.times(MEMBER, GUILD, evening + DAY) == [morning]
    await again.forget_old(evening + DAY)
    assert reread(file).times(MEMBER, GUILD, morning) == [morning]
    await again.forget_old(morning + DAY)
    assert file.read_text() == "{}"


async def test_the_file_does_not_say_who_asked(tmp_path: Path) -> None:
    file = tmp_path / "asked.json"
    lately = reread(file)
    for at in (NOON, NOON + timedelta(hours=1), NOON + timedelta(hours=13)):
        await lately.note(MEMBER, GUILD, at, 9)
    first, second = (set(day.asked) for day in vars(lately)["_days"].values())
    assert first.isdisjoint(second)  # another code each day
    assert MEMBER not in file.read_text()
    assert file.stat().st_mode & 0o777 == 0o600
    assert Lately.read(file, "another token").times(MEMBER, GUILD, NOON + DAY) == []


async def test_a_member_can_be_forgotten(tmp_path: Path) -> None:
    file = tmp_path / "asked.json"
    for member in (MEMBER, "9"):
        await reread(file).note(member, GUILD, NOON, 9)
    await reread(file).forget(MEMBER)
    assert reread(file).times(MEMBER, GUILD, NOON) == []
    assert reread(file).times("9", GUILD, NOON) == [NOON]


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"soon": {}}', '{"2026-05-04": {"no": 1}}', '{"2026-05-04": 3}', "\udcff",
     '{"2026-05-04": {"salt": "", "asked": {"a": {"g": "x"}}}}', '{"2026-05-04": {"salt": "", "asked": {"a": []}}}'],
)  # fmt: skip
async def test_a_broken_file_is_begun_anew(tmp_path: Path, text: str) -> None:
    file = tmp_path / "asked.json"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    lately = reread(file)
    await lately.note(MEMBER, GUILD, NOON, 9)
    assert reread(file).times(MEMBER, GUILD, NOON) == [NOON]


async def test_a_disk_that_takes_nothing_stops_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    lately = Lately(tmp_path / "nowhere" / "asked.json", TOKEN)
    await lately.note(MEMBER, GUILD, NOON, 9)
    assert lately.times(MEMBER, GUILD, NOON) == [NOON]
    assert "cannot be written" in caplog.text


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("gh"), st.integers(0, 200)), max_size=30))
def test_it_tells_what_was_asked_in_the_day_before(asked: list[tuple[str, str, int]]) -> None:
    async def play() -> None:
        lately = Lately(secret=TOKEN)
        times: dict[tuple[str, str], list[datetime]] = {}
        for member, guild, hour in sorted(asked, key=lambda one: one[2]):
            at = NOON + timedelta(hours=hour)
            await lately.note(member, guild, at, 100)
            times.setdefault((member, guild), []).insert(0, at)
            for (who, where), every in times.items():
                assert lately.times(who, where, at) == [one for one in every if one > at - DAY]

    asyncio.run(play())


async def test_an_erasure_forgets_it_too(room: Room) -> None:
    member, guild, now = str(room.alice.id), str(room.guild.id), datetime.now(UTC)
    lately: Lately = room.env.bot.desk.limits.lately
    await lately.note(member, guild, now, 9)
    shown = await room.alice.slash(room.channel, "privacy")
    assert shown.response is not None
    sure = await room.alice.click(shown.response, label="Erase everything")
    assert sure.response is not None
    await room.alice.click(sure.response, label="Yes, erase it all")
    assert lately.times(member, guild, now) == []
