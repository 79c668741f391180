"""Members who are told once that a question of theirs is answered."""

from __future__ import annotations

from importlib import import_module

import discord
import pytest

from bot.chat.client.features.wishes import Wishes
from bot.model import Audience

from .checked import texts
from .conftest import Room

QUESTION = "What is Earl Grey flavoured with?"


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("bot.chat.client.features.wishes"), "PAUSE_SECONDS", 0.0)


def wishes_of(room: Room) -> Wishes:
    return Wishes(room.env.bot.desk, room.env.bot.actions)


async def unanswered(room: Room):
    """Asked while the collection that answers it is not answered from."""
    journal, guild = room.conversation.journal, str(room.guild.id)
    await journal.set_setting(guild, "collections", ("ships",), who="1")
    message = (await room.alice.slash(room.channel, "ask", question=QUESTION)).response
    await journal.reset_setting(guild, "collections", who="1")
    (turn, *_) = await journal.turns()
    assert turn.answer.tier == "absent"
    return message, turn


async def due(room: Room, turn_id: str) -> None:
    await room.conversation.journal.wish_asked(turn_id, "s", answered=True)
    await wishes_of(room).tell_due(room.env.bot)


async def told(room: Room, member) -> list[str]:
    user = room.env.bot.get_user(member.id) or await room.env.bot.fetch_user(member.id)
    channel = user.dm_channel or await user.create_dm()
    return [texts(message) async for message in channel.history()]


async def test_who_asked_is_told_the_answer_once(room: Room) -> None:
    message, turn = await unanswered(room)
    noted = await room.alice.click(message, label="Tell me when it is answered")
    assert noted.ephemeral
    assert "Noted" in texts(noted.response)
    await due(room, turn.id)
    (text,) = await told(room, room.alice)
    assert "You asked to be told" in text
    assert "bergamot" in text
    (answer, *_) = await room.conversation.journal.turns()
    assert (answer.ask.asker, answer.ask.place.private, answer.state) == (str(room.alice.id), True, "delivered")
    assert [one.state for one in await room.conversation.journal.wishes()] == ["told"]
    await due(room, turn.id)
    assert len(await told(room, room.alice)) == 1


async def test_who_waited_for_somebody_elses_question_gets_a_link(room: Room) -> None:
    message, turn = await unanswered(room)
    bob = room.guild.add_member(room.env.create_user("bob"))
    await bob.click(message, label="Tell me when it is answered")
    await due(room, turn.id)
    (text,) = await told(room, bob)
    assert f"/channels/{room.guild.id}/{room.channel.id}/{message.id}" in text
    assert "bergamot" not in text
    assert len(await room.conversation.journal.turns()) == 1, "nothing of the question is stored as bob's"


async def test_what_a_member_may_not_read_they_are_not_told(room: Room) -> None:
    message, turn = await unanswered(room)
    await room.alice.click(message, label="Tell me when it is answered")
    guild, journal = str(room.guild.id), room.conversation.journal
    for collection in ("tea", "hostile", "ships"):
        await journal.set_audience(guild, collection, Audience("roles", frozenset({"1"})), "1")
    await due(room, turn.id)
    assert await told(room, room.alice) == []
    assert [one.state for one in await journal.wishes()] == ["waiting"]


async def test_wishes_are_taken_back(room: Room) -> None:
    message, turn = await unanswered(room)
    noted = await room.alice.click(message, label="Tell me when it is answered")
    stopped = await room.alice.click(noted.response, label="No more such messages")
    assert "waiting for no answer" in texts(stopped.response)
    await due(room, turn.id)
    assert await told(room, room.alice) == []


async def test_who_has_opted_out_is_told_why_not(room: Room) -> None:
    message, _ = await unanswered(room)
    await room.conversation.journal.opt(str(room.alice.id), out=True)
    refused = await room.alice.click(message, label="Tell me when it is answered")
    assert "opted out" in texts(refused.response)
    assert await room.conversation.journal.wishes() == []


async def test_a_message_that_was_on_its_way_is_not_sent_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process ends between the message and the record of it."""
    message, turn = await unanswered(room)
    await room.alice.click(message, label="Tell me when it is answered")
    journal = room.conversation.journal
    settle = journal.settle_wish

    async def dies(*values: object, **more: object) -> bool:
        if "told" in values:
            raise RuntimeError("killed")
        return await settle(*values, **more)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(journal, "settle_wish", dies)
        with pytest.raises(RuntimeError):
            await due(room, turn.id)
    await room.env.restart_bot(room.new_bot())
    assert await journal.give_up_wishes("stopped") == 1
    await due(room, turn.id)
    assert len(await told(room, room.alice)) == 1
    assert [one.state for one in await journal.wishes()] == ["failed"]


async def test_closed_direct_messages_are_no_trouble(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    message, turn = await unanswered(room)
    await room.alice.click(message, label="Tell me when it is answered")

    async def closed(*_: object, **__: object) -> None:
        raise discord.DiscordException("Cannot send messages to this user")

    monkeypatch.setattr("bot.chat.client.replies.post", closed)
    await due(room, turn.id)
    (wish,) = await room.conversation.journal.wishes()
    assert (wish.state, wish.reason) == ("failed", "Cannot send messages to this user")


async def test_an_answer_needs_no_such_button(room: Room) -> None:
    message = (await room.alice.slash(room.channel, "ask", question=QUESTION)).response
    assert "Tell me when it is answered" not in str(message.components)
