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
    monkeypatch.setattr(import_module("bot.chat.client.features.wishes"), "LOOK_SECONDS", 0.0)


def wishes_of(room: Room) -> Wishes:
    return Wishes(room.env.bot.desk, room.env.bot.actions)


async def unanswered(room: Room):
    """Asked while the collection that answers it is not answered from."""
    journal, guild = room.conversation.journal, str(room.guild.id)
    await journal.servers.set_value(guild, "collections", ("ships",), who="1")
    message = (await room.alice.slash(room.channel, "ask", question=QUESTION)).response
    await journal.servers.reset(guild, "collections", who="1")
    (turn, *_) = await journal.turns()
    assert turn.answer.tier == "absent"
    return message, turn


async def due(room: Room, turn_id: str) -> None:
    await room.conversation.journal.wishes.asked(turn_id, "s", answered=True)
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
    assert [one.state for one in await room.conversation.journal.wishes.find()] == ["told"]
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
        await journal.audiences.change(guild, collection, Audience("roles", frozenset({"1"})), "1")
    await due(room, turn.id)
    assert await told(room, room.alice) == []
    assert [one.state for one in await journal.wishes.find()] == ["waiting"]


async def test_wishes_are_taken_back(room: Room) -> None:
    message, turn = await unanswered(room)
    noted = await room.alice.click(message, label="Tell me when it is answered")
    stopped = await room.alice.click(noted.response, label="No more such messages")
    assert "waiting for no answer" in texts(stopped.response)
    await due(room, turn.id)
    assert await told(room, room.alice) == []


async def test_who_has_opted_out_is_told_why_not(room: Room) -> None:
    message, _ = await unanswered(room)
    await room.conversation.journal.choices.opt(str(room.alice.id), out=True)
    refused = await room.alice.click(message, label="Tell me when it is answered")
    assert "opted out" in texts(refused.response)
    assert await room.conversation.journal.wishes.find() == []


async def test_a_message_that_was_on_its_way_is_not_sent_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process ends between the message and the record of it."""
    message, turn = await unanswered(room)
    await room.alice.click(message, label="Tell me when it is answered")
    journal = room.conversation.journal
    settle = journal.wishes.settle

    async def dies(*values: object, **more: object) -> bool:
        if "told" in values:
            raise RuntimeError("killed")
        return await settle(*values, **more)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(journal.wishes, "settle", dies)
        with pytest.raises(RuntimeError):
            await due(room, turn.id)
    await room.env.restart_bot(room.new_bot())
    assert await journal.wishes.give_up("stopped") == 1
    await due(room, turn.id)
    assert len(await told(room, room.alice)) == 1
    assert [one.state for one in await journal.wishes.find()] == ["failed"]


async def test_closed_direct_messages_are_no_trouble(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    message, turn = await unanswered(room)
    await room.alice.click(message, label="Tell me when it is answered")

    async def closed(*_: object, **__: object) -> None:
        raise discord.DiscordException("Cannot send messages to this user")

    monkeypatch.setattr("bot.chat.client.replies.post", closed)
    await due(room, turn.id)
    (wish,) = await room.conversation.journal.wishes.find()
    assert (wish.state, wish.reason) == ("failed", "Cannot send messages to this user")


async def test_an_answer_needs_no_such_button(room: Room) -> None:
    message = (await room.alice.slash(room.channel, "ask", question=QUESTION)).response
    assert "Tell me when it is answered" not in str(message.components)


async def test_who_cannot_be_looked_up_is_told_later(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """While Discord answers nothing."""
    message, turn = await unanswered(room)
    await room.alice.click(message, label="Tell me when it is answered")

    async def fails(*_: object) -> None:
        raise OSError("no connection")

    with monkeypatch.context() as patch:
        patch.setattr(discord.Guild, "fetch_member", fails)
        await due(room, turn.id)
    assert [one.state for one in await room.conversation.journal.wishes.find()] == ["due"]
    await due(room, turn.id)
    assert [one.state for one in await room.conversation.journal.wishes.find()] == ["told"]


async def test_background_work_that_fails_is_begun_again(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    run = import_module("bot.chat.client.run")
    monkeypatch.setattr(run, "AGAIN_SECONDS", 0.0)
    begun: list[int] = []

    async def work(_: object) -> None:
        begun.append(1)
        if len(begun) < 3:
            raise RuntimeError("a bug")

    await run._kept_up(work, room.env.bot)
    assert len(begun) == 3


async def test_the_answer_is_what_was_found_to_be_one(room: Room) -> None:
    """Whatever was asked in the direct messages, and is set for other channels."""
    message, turn = await unanswered(room)
    await room.alice.click(message, label="Tell me when it is answered")
    journal, guild = room.conversation.journal, str(room.guild.id)
    await journal.servers.set_value(guild, "collections", ("ships",), who="1")
    await journal.servers.set_value(guild, "collections", ("tea",), channel=str(room.channel.id), who="1")
    await due(room, turn.id)
    (text,) = await told(room, room.alice)
    assert "bergamot" in text
    (answer, *_) = await journal.turns()
    assert await journal.turns(conversation=answer.ask.conversation) == [answer]
    assert answer.ask.conversation != f"discord:{answer.ask.place.channel}"


async def test_a_member_who_is_not_answered_is_told_nothing(room: Room) -> None:
    message, turn = await unanswered(room)
    await room.alice.click(message, label="Tell me when it is answered")
    journal, guild = room.conversation.journal, str(room.guild.id)
    await journal.servers.set_value(guild, "ignored_roles", (guild,), who="1")
    await due(room, turn.id)
    assert await told(room, room.alice) == []
    assert [one.state for one in await journal.wishes.find()] == ["failed"]


async def test_of_a_server_that_quoth_left_nobody_waits(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    message, turn = await unanswered(room)
    await room.alice.click(message, label="Tell me when it is answered")
    monkeypatch.setattr(room.env.bot, "get_guild", lambda _: None)
    await due(room, turn.id)
    (wish,) = await room.conversation.journal.wishes.find()
    assert (wish.state, wish.reason) == ("failed", "Quoth is not in that server any more.")
