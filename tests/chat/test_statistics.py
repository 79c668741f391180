"""`/stats`, in simcord's Discord, and its chart."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta

import discord
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.chat.message import fits
from bot.chat.picture import HEIGHT, WIDTH, bars
from bot.chat.reply import Wording
from bot.chat.statistics import statistics_message
from bot.journal import Counted, Day, ServerStatistics
from bot.model import Audience

from .checked import texts
from .conftest import Room

MANAGER = discord.Permissions(manage_guild=True)


@pytest.fixture
def manager(room: Room):
    role = room.guild.create_role("managers", permissions=MANAGER)
    return room.guild.add_member(room.env.create_user("mary"), roles=[role])


async def test_a_manager_sees_figures_and_a_picture(room: Room, manager) -> None:
    for question in ("What is Earl Grey flavoured with?", "Who baked the sourdough?", "who baked the sourdough"):
        await room.alice.slash(room.channel, "ask", question=question)
    shown = await manager.slash(room.channel, "stats", days=7)
    assert shown.ephemeral
    text = texts(shown.response)
    assert "7 days in figures" in text
    assert "**3** questions: **1** answered" in text
    assert "Blends and their names: 1" in text
    assert "sourdough" in text
    assert "alice" not in text
    assert str(room.alice.id) not in text
    (file,) = shown.response.attachments
    assert file.filename == "statistics.png"
    assert "1 answered" in (file.description or "")
    longer = await manager.click(shown.response, label="90 days")
    assert "90 days in figures" in texts(longer.response)


async def test_others_do_not(room: Room, manager) -> None:
    shown = (await manager.slash(room.channel, "stats")).response
    assert "Nobody has asked" in texts(shown)
    room.env.backend.remove_member_role(room.guild.id, manager.id, room.guild.roles["managers"].id)
    assert "Manage Server" in texts((await manager.click(shown, label="7 days")).response)


async def test_only_this_server_and_what_may_be_read(room: Room, manager) -> None:
    other = room.env.create_guild()
    elsewhere = other.create_text_channel("there")
    await other.add_member(room.env.create_user("carl")).slash(elsewhere, "ask", question="What is Genmaicha?")
    staff = room.guild.create_role("staff")
    admin = room.guild.add_member(
        room.env.create_user("ann"),
        roles=[room.guild.create_role("admins", permissions=discord.Permissions(administrator=True)), staff],
    )
    await room.conversation.access.set_audience(
        str(room.guild.id), "tea", Audience("roles", frozenset({str(staff.id)})), "admin"
    )
    await admin.slash(room.channel, "ask", question="What is Earl Grey flavoured with?", private=True)
    assert "Nobody has asked" in texts((await manager.slash(room.channel, "stats")).response)
    assert "Blends" in texts((await admin.slash(room.channel, "stats")).response)


texts_of_any_kind = st.text(max_size=400)


@settings(max_examples=60, deadline=None)
@given(
    names=st.lists(texts_of_any_kind, max_size=5), count=st.integers(1, 365), most=st.integers(0, 10**6), data=st.data()
)
def test_every_message_fits(wording: Wording, names: list[str], count: int, most: int, data: st.DataObject) -> None:
    some = tuple(Counted(name, 10**6) for name in names)
    first = datetime(2024, 1, 1, tzinfo=UTC)
    dates = [(first + timedelta(days=n)).date().isoformat() for n in range(count)]
    days = tuple(Day(date, most, data.draw(st.integers(0, 3)) if n < 5 else 0, most) for n, date in enumerate(dates))
    found = ServerStatistics("1", days, most, most, most, 1e6, 1e6, some, some, some)
    assert fits(statistics_message(wording, found))


@pytest.mark.parametrize("stacks", [[(0, 0, 0)], [(1, 0, 0)] * 365, [(3, 10**9, 2), (0, 0, 1)], [(5, 4, 3)] * 7])
def test_the_chart_is_a_picture(stacks: list[tuple[int, int, int]]) -> None:
    data = bars(["01-02"] * len(stacks), stacks)
    image = Image.open(io.BytesIO(data))
    image.load()
    assert (image.format, image.size) == ("PNG", (WIDTH, HEIGHT))
    assert len(data) < 100_000
