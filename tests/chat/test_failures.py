"""What goes wrong reaches the asker in words, with an id that is in the log; never silence, never a stack trace."""

from __future__ import annotations

import asyncio
import logging
import re
from types import SimpleNamespace

import discord
import pytest

from bot.chat.client.bot import QuothBot
from bot.chat.client.desk import Desk
from bot.chat.message import Message
from bot.chat.reply import Wording
from bot.errors import JournalError, VerbatimError

from .checked import texts
from .conftest import Room

QUESTION = "What is Earl Grey flavoured with?"
QUOTE = "flavoured with oil of bergamot"


def told_id(text: str, caplog: pytest.LogCaptureFixture) -> str:
    found = re.search(r"id ([0-9a-f]{6})", text)
    assert found is not None, text
    assert found[1] in caplog.text
    assert "Traceback" not in text
    return found[1]


def answers(room: Room) -> list[discord.Message]:
    return [message for message in room.channel.history() if message.author.id == room.env.bot.user.id]


@pytest.fixture(autouse=True)
def logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)


def failing(room: Room, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    async def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(room.conversation._journal, "compose", fail)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (JournalError("disk full at /secret/path"), "could not record"),
        (VerbatimError("differs"), "did not match its source"),
        (RuntimeError("a bug in /secret/path"), "went wrong on my side"),
    ],
)
async def test_a_turn_that_cannot_be_recorded_is_not_answered(
    room: Room, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: Exception, words: str
) -> None:
    failing(room, monkeypatch, error)
    result = await room.alice.slash(room.channel, "ask", question=QUESTION)
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    for shown in (texts(result.response), texts(room.channel.last_message)):
        assert words in shown
        assert QUOTE not in shown
        assert "/secret" not in shown
        told_id(shown, caplog)


async def test_where_quoth_may_not_write_the_asker_is_told_privately(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    deny = discord.PermissionOverwrite(send_messages=False)
    channel = room.guild.create_text_channel("closed", overwrites={room.guild.default_role: deny})
    carl = room.guild.add_member(
        room.env.create_user("carl"),
        roles=[room.guild.create_role("Admin", permissions=discord.Permissions(administrator=True))],
    )
    await carl.send(channel, f"{room.me} {QUESTION}")
    told = texts(carl.user.dm_channel.last_message)
    assert "I could not write in \\#closed: I lack _Send Messages_ there" in told
    told_id(told, caplog)
    (turn,) = await room.conversation._journal.turns()
    assert turn.state == "failed"


async def test_a_server_error_is_tried_again_without_a_second_answer(room: Room) -> None:
    room.env.inject_error("PATCH", "/webhooks/*/*/messages/@original", status=503, times=1)
    room.env.inject_error("POST", "/channels/*/messages", status=503, times=1)
    result = await room.alice.slash(room.channel, "ask", question=QUESTION)
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    await room.env.advance_time(5)
    await room.env.settle()
    assert QUOTE in texts(result.response)
    assert len(answers(room)) == 2
    assert {turn.state for turn in await room.conversation._journal.turns()} == {"delivered"}


async def test_an_answer_that_discord_refuses_is_marked_and_told(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    room.env.inject_error("PATCH", "/webhooks/*/*/messages/@original", status=400, code=50035, times=1)
    result = await room.alice.slash(room.channel, "ask", question=QUESTION)
    shown = texts(result.response)
    assert "Discord did not take it" in shown
    told_id(shown, caplog)
    (turn,) = await room.conversation._journal.turns()
    assert turn.state == "failed"
    assert "50035" in (turn.error or "")


async def test_a_dead_token_is_answered_in_the_channel(room: Room) -> None:
    room.env.inject_error("POST", "/interactions/*/*/callback", status=404, code=10062, times=1)
    await room.alice.slash(room.channel, "ask", question=QUESTION)
    assert QUOTE in texts(room.channel.last_message)
    room.env.inject_error("POST", "/interactions/*/*/callback", status=404, code=10062, times=1)
    await room.alice.slash(room.channel, "ask", question="What is Genmaicha?", private=True)
    assert "green tea" not in texts(room.channel.last_message)
    assert "green tea" in texts(room.alice.user.dm_channel.last_message)


async def test_a_failing_button_says_so(
    room: Room, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    answer = (await room.alice.slash(room.channel, "ask", question=QUESTION)).response

    async def fail(*_: object, **__: object) -> None:
        raise JournalError("locked")

    monkeypatch.setattr(room.conversation, "feedback", fail)
    helpful = await room.alice.click(answer, label="Helpful")
    told_id(texts(helpful.response), caplog)
    form = await room.alice.click(answer, label="Not helpful")
    (told,) = form.followups
    assert told.ephemeral
    told_id(texts(told), caplog)


async def test_a_form_that_comes_too_late_is_told_privately(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    answer = (await room.alice.slash(room.channel, "ask", question=QUESTION)).response
    for label in ("Ask a follow-up", "Not helpful"):
        room.env.inject_error("POST", "/interactions/*/*/callback", status=404, code=10062, times=1)
        await room.alice.click(answer, label=label)
        told_id(texts(room.alice.user.dm_channel.last_message), caplog)


async def test_one_channel_never_waits_for_another(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    other = room.guild.create_text_channel("other")
    gate = asyncio.Event()
    ask = room.conversation.ask

    async def slow(question, render, *rest):
        if "Genmaicha" in question.question:
            await room.env.external_wait(gate.wait(), reason="a slow answer")
        return await ask(question, render, *rest)

    monkeypatch.setattr(room.conversation, "ask", slow)
    await room.alice.send(room.channel, f"{room.me} What is Genmaicha?")
    await room.alice.send(other, f"{room.me} {QUESTION}")
    assert QUOTE in texts(other.last_message)
    assert "Still looking" in texts(room.channel.last_message)
    asyncio.get_running_loop().call_later(0.2, gate.set)
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    first, second = sorted(answers(room), key=lambda message: message.id)
    assert "green tea" in texts(first)
    assert QUOTE in texts(second)


async def test_stopping_finishes_what_is_in_flight(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = asyncio.Event()
    ask = room.conversation.ask

    async def slow(question, render, *rest):
        await room.env.external_wait(gate.wait(), reason="a slow answer")
        return await ask(question, render, *rest)

    monkeypatch.setattr(room.conversation, "ask", slow)
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    bot: QuothBot = room.env.bot
    stopping = asyncio.create_task(bot.desk.finish(5))
    await asyncio.sleep(0)
    late = await room.alice.slash(room.channel, "ask", question="What is Genmaicha?")
    assert "restarting" in texts(late.response)
    gate.set()
    await stopping
    (turn,) = await room.conversation._journal.turns()
    assert turn.state == "delivered"


async def test_a_sent_answer_is_recorded_even_when_stopping(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    recording, go_on = asyncio.Event(), asyncio.Event()
    delivered = room.conversation.delivered

    async def slow(*args: object) -> None:
        recording.set()
        await go_on.wait()
        await delivered(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(room.conversation, "delivered", slow)
    asking = asyncio.create_task(room.alice.slash(room.channel, "ask", question=QUESTION))
    await recording.wait()
    stopping = asyncio.create_task(room.env.bot.desk.finish(0.01))
    asyncio.get_running_loop().call_later(0.2, go_on.set)
    await stopping
    result = await asking
    assert QUOTE in texts(result.response)
    (turn,) = await room.conversation._journal.turns()
    assert turn.state == "delivered"


async def test_who_presses_or_commands_while_quoth_stops_is_told(room: Room) -> None:
    answer = (await room.alice.slash(room.channel, "ask", question=QUESTION)).response
    await room.env.bot.desk.finish(0)
    for label in ("Show in context", "Helpful", "Ask a follow-up"):
        pressed = await room.alice.click(answer, label=label)
        assert pressed.ephemeral
        assert "restarting" in texts(pressed.response)
    (told,) = (await room.alice.click(answer, label="Not helpful")).followups
    assert told.ephemeral
    assert "restarting" in texts(told)
    for name, options in {"lookup": {"words": "tea"}, "source": {"title": "blends"}, "help": {}, "privacy": {}}.items():
        assert "restarting" in texts((await room.alice.slash(room.channel, name, **options)).response)
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    assert "restarting" in texts(room.channel.last_message)
    (turn,) = await room.conversation._journal.turns()
    assert await room.conversation._journal.members.feedback_on(turn.id) == []


async def test_stopping_waits_for_what_begins_meanwhile(wording: Wording) -> None:
    nobody = SimpleNamespace(journal=SimpleNamespace(servers=SimpleNamespace(changes_made=0)))  # no question is asked
    desk = Desk(nobody, wording)  # type: ignore[arg-type]
    said: list[str] = []

    class Slow:
        files = True
        locale = "en-US"
        guild = server_locale = channel = None

        async def open(self) -> None:
            await asyncio.sleep(0.3)

        async def meanwhile(self, message: Message) -> None:
            pass

        async def send(self, message: Message) -> str:
            return message.text

        async def tell(self, message: Message) -> None:
            said.append(message.text)

    begun = asyncio.create_task(desk.work(Slow(), lambda: asyncio.sleep(0.2)))
    await asyncio.sleep(0)
    meanwhile: list[asyncio.Task[None]] = []
    nothing = asyncio.get_running_loop().create_future
    asyncio.get_running_loop().call_later(
        0.15, lambda: meanwhile.append(asyncio.create_task(desk.work(Slow(), nothing)))
    )
    await desk.finish(5)
    assert begun.done()
    assert meanwhile[0].done()
    assert not meanwhile[0].cancelled()
    assert ["restarting" in text for text in said] == [True]


async def test_an_explanation_that_fails_is_not_silence(
    room: Room, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("bot.chat.client.answering.lacking", fail)
    room.env.inject_error("POST", "/channels/*/messages", status=403, code=50013, times=1)
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    (told,) = answers(room)
    (error_id,) = re.findall(r"[0-9a-f]{6}", texts(told))
    assert error_id in caplog.text


async def test_a_follow_up_message_is_not_tried_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = (await room.alice.slash(room.channel, "ask", question=QUESTION)).response

    async def fail(*_: object, **__: object) -> None:
        raise JournalError("locked")

    monkeypatch.setattr(room.conversation, "feedback", fail)
    room.env.inject_error("POST", "/webhooks/*/*", status=503, times=1)
    form = await room.alice.click(answer, label="Not helpful")
    await room.env.advance_time(5)
    assert form.followups == []
