"""Leave to ask, settings kept for a moment, queues: what the desk stands on, over a real journal."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.client import standing
from bot.chat.client.lately import Lately
from bot.chat.client.limits import AT_ONCE, Limits, Refusal, RefusedError
from bot.chat.client.queues import Queues
from bot.chat.client.recent import Recent
from bot.chat.client.standing import Standing
from bot.conversation import Conversation
from bot.journal.servers import Servers
from bot.model import Ask, Place, Readers
from bot.servers import ServerSettings

GUILD = "42"


class Tomorrow(datetime):
    """A day and a second later."""

    @classmethod
    def now(cls, tz=None):
        return datetime.now(tz) + timedelta(days=1, seconds=1)


async def asked(conversation: Conversation, asker: str = "a", guild: str = GUILD) -> None:
    place = Place("discord", guild, "1")
    await conversation.ask(Ask("What is Genmaicha?", asker, place, f"c:{time.monotonic()}"), lambda *_: "body")


async def refusal(limits: Limits, settings: ServerSettings, asker: str = "a", guild: str | None = GUILD):
    try:
        async with limits.admitted(asker, guild, settings):
            return None
    except RefusedError as error:
        return error.refusal


async def test_a_cooldown_tells_when_it_is_over(conversation: Conversation) -> None:
    settings = ServerSettings(cooldown=600)
    limits = Limits(conversation.journal)
    assert await refusal(limits, settings) is None
    await asked(conversation)
    refused = await refusal(limits, settings)
    assert refused is not None
    assert refused.kind == "cooldown"
    assert 590 < refused.until - time.time() <= 602
    assert await refusal(Limits(conversation.journal), settings) == refused  # a restart forgives nothing
    assert await refusal(limits, settings, asker="b") is None
    assert await refusal(limits, settings, guild="43") is None
    assert await refusal(limits, settings, guild=None) is None
    assert await refusal(limits, ServerSettings()) is None


async def test_a_daily_cap_counts_a_day(conversation: Conversation, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = ServerSettings(daily_cap=2)
    limits = Limits(conversation.journal)
    for _ in range(2):
        assert await refusal(limits, settings) is None
        await asked(conversation)
    refused = await refusal(limits, settings)
    assert refused is not None
    assert refused.kind == "cap"
    assert abs(refused.until - time.time() - 86_400) < 10
    assert await refusal(limits, ServerSettings(daily_cap=3)) is None
    monkeypatch.setattr("bot.chat.client.limits.datetime", Tomorrow)
    assert await refusal(limits, settings) is None


async def test_what_failed_does_not_count(conversation: Conversation) -> None:
    await asked(conversation)
    (turn,) = await conversation.journal.turns()
    await conversation.failed(turn, "not sent")
    assert await refusal(Limits(conversation.journal), ServerSettings(cooldown=600, daily_cap=1)) is None


async def test_what_is_being_answered_counts(conversation: Conversation) -> None:
    limits = Limits(conversation.journal)
    async with limits.admitted("a", GUILD, ServerSettings()):
        refused = await refusal(limits, ServerSettings(cooldown=60))
        assert refused is not None
        assert refused.kind == "cooldown"
        assert await refusal(limits, ServerSettings(daily_cap=1)) is not None
    assert await refusal(limits, ServerSettings(cooldown=60, daily_cap=1)) is None


async def test_a_direct_message_counts_for_the_server_that_it_is_asked_of(conversation: Conversation) -> None:
    settings = ServerSettings(daily_cap=1)
    limits = Limits(conversation.journal)
    async with limits.admitted("a", None, ServerSettings()) as admit:
        await admit(GUILD, settings)
        assert await refusal(limits, settings) is not None  # while it is being answered
    place = Place("discord", None, "9", private=True, readers=Readers(GUILD))
    await conversation.ask(Ask("What is Genmaicha?", "a", place, "c"), lambda *_: "body")
    limits = Limits(conversation.journal)
    refused = await refusal(limits, settings)
    assert refused is not None
    assert refused.kind == "cap"
    assert await refusal(limits, settings, guild="43") is None
    assert await refusal(limits, settings, asker="b") is None
    with pytest.raises(RefusedError):
        async with limits.admitted("a", None, ServerSettings()) as admit:
            await admit(GUILD, settings)
    await conversation.journal.servers.erase(GUILD)
    assert await refusal(limits, settings) is None


async def test_who_has_opted_out_is_counted_for_a_day(
    conversation: Conversation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await conversation.journal.choices.opt("a", out=True)
    settings, file = ServerSettings(daily_cap=2), tmp_path / "asked.json"
    limits = Limits(conversation.journal, Lately.read(file, "token"))

    async def ask() -> None:
        async with limits.admitted("a", GUILD, settings):
            await asked(conversation)

    await ask()
    with suppress(ZeroDivisionError):
        async with limits.admitted("a", GUILD, settings):
            raise ZeroDivisionError  # what failed does not count
    refused = await refusal(limits, ServerSettings(cooldown=600))
    assert refused is not None
    assert refused.kind == "cooldown"
    await ask()
    refused = await refusal(limits, settings)
    assert refused is not None
    assert refused.kind == "cap"
    assert await refusal(limits, settings, guild="43") is None
    await conversation.journal.choices.opt("a", out=False)
    limits = Limits(conversation.journal, Lately.read(file, "token"))  # a restart forgives nothing
    assert await refusal(limits, settings) == refused
    monkeypatch.setattr("bot.chat.client.limits.datetime", Tomorrow)
    assert await refusal(limits, settings) is None


async def test_where_nothing_is_limited_nothing_is_kept_of_who_has_opted_out(
    conversation: Conversation, tmp_path: Path
) -> None:
    await conversation.journal.choices.opt("a", out=True)
    limits = Limits(conversation.journal, Lately.read(tmp_path / "asked.json", "token"))
    async with limits.admitted("a", GUILD, ServerSettings()):
        await asked(conversation)
    assert not (tmp_path / "asked.json").exists()


async def test_one_member_asks_no_more_than_a_few_at_once(conversation: Conversation) -> None:
    limits = Limits(conversation.journal)
    async with AsyncExitStack() as stack:
        for n in range(AT_ONCE):
            await stack.enter_async_context(limits.admitted("a", str(n), ServerSettings()))
        assert await refusal(limits, ServerSettings()) == Refusal("many")
        assert await refusal(limits, ServerSettings(), asker="b") is None
    assert await refusal(limits, ServerSettings()) is None
    assert limits._running == {}


def test_somebody_is_told_once_a_period(conversation: Conversation) -> None:
    limits = Limits(conversation.journal)
    later = Refusal("cooldown", int(time.time()) + 60)
    assert [limits.tells(GUILD, "a", later) for _ in range(3)] == [True, False, False]
    assert limits.tells(GUILD, "b", later)
    assert limits.tells("43", "a", later)
    assert limits.tells(GUILD, "a", Refusal("cap", later.until))
    over = Refusal("cooldown", int(time.time()) - 1)
    assert limits.tells(GUILD, "c", over)
    assert limits.tells(GUILD, "c", over)


async def test_settings_are_kept_until_they_change(conversation: Conversation, monkeypatch: pytest.MonkeyPatch) -> None:
    journal, read = conversation.journal, []
    at = Servers.in_force_at

    async def counted(self, *where):
        read.append(where)
        return await at(self, *where)

    monkeypatch.setattr(Servers, "in_force_at", counted)
    kept = Standing(journal)
    for _ in range(3):
        assert (await kept.at(GUILD, "1")).mode == "mention"
    assert len(read) == 1
    await journal.servers.set_value(GUILD, "mode", "off", who="w", channel="1")
    assert (await kept.at(GUILD, "1")).mode == "off"
    assert (await kept.at(GUILD, "2", "1")).mode == "off"
    await journal.servers.reset(GUILD, "mode", who="w", channel="1")
    assert (await kept.at(GUILD, "1")).mode == "mention"
    assert (await kept.at(None, "1")) == ServerSettings()
    before = len(read)
    monkeypatch.setattr(standing, "FRESH_SECONDS", 0.0)  # another process may change them
    await kept.at(GUILD, "1")
    assert len(read) == before + 1


@given(st.lists(st.integers(0, 9)), st.integers(1, 5))
def test_what_was_used_last_is_kept(keys: list[int], most: int) -> None:
    recent: Recent[int, int] = Recent(most)
    used: list[int] = []
    for key in keys:
        assert (recent.get(key) is not None) == (key in used)
        recent.put(key, key)
        used = [*(one for one in used if one != key), key][-most:]
        assert len(recent) == len(used)


@given(st.lists(st.tuples(st.sampled_from("ab"), st.floats(0, 0.001)), max_size=8))
def test_a_queue_keeps_the_order_in_which_it_was_joined(joined: list[tuple[str, float]]) -> None:
    async def play() -> list[tuple[str, int]]:
        queues, served = Queues(), []

        async def serve(ticket, channel: str, n: int, pause: float) -> None:
            with ticket:
                await asyncio.sleep(pause)
                await ticket.turn()
                assert ticket.before == 0
                served.append((channel, n))

        tickets = [queues.ticket(channel) for channel, _ in joined]
        for n, (ticket, (channel, _)) in enumerate(zip(tickets, joined, strict=True)):
            assert ticket.before == sum(one == channel for one, _ in joined[:n])
        await asyncio.gather(*(serve(t, c, n, p) for n, (t, (c, p)) in enumerate(zip(tickets, joined, strict=True))))
        assert queues.lines == {}
        return served

    served = asyncio.run(play())
    for channel in "ab":
        mine = [n for where, n in served if where == channel]
        assert mine == sorted(mine)
