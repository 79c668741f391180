"""Threads below answers."""

from __future__ import annotations

import discord
import pytest
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from .checked import texts
from .conftest import Room
from .test_sharing import labels

QUESTION = "What is Earl Grey flavoured with?"
LABEL = "Discuss in a thread"


async def answered(room: Room, question: str = QUESTION):
    return (await room.alice.slash(room.channel, "ask", question=question)).response


@pytest.mark.parametrize("restart", [False, True])
async def test_a_thread_carries_the_conversation(room: Room, restart: bool) -> None:
    answer = await answered(room)
    if restart:
        await room.env.restart_bot(room.new_bot())
    bob = room.guild.add_member(room.env.create_user("bob"))
    note = await bob.click(answer, label=LABEL)
    assert note.ephemeral
    (thread,) = room.channel.threads
    assert (thread.name, thread.id) == (QUESTION, answer.id)
    assert f"<#{thread.id}>" in texts(note.response)
    assert "Go on here" in texts(thread.last_message)
    await bob.send(thread, f"{room.me} And where does it grow?")
    second, first = await room.conversation.journal.turns()
    assert second.ask.conversation == first.ask.conversation
    assert second.ask.place.channel == str(thread.id)
    assert second.answer.understood_as is not None
    assert LABEL not in labels(thread.last_message)
    await bob.send(thread, f"{room.me} And what is it?")
    third = (await room.conversation.journal.turns())[0]
    assert third.ask.conversation == first.ask.conversation


async def test_there_is_one_thread(room: Room) -> None:
    answer = await answered(room)
    await room.alice.click(answer, label=LABEL)
    room.env.inject_error("POST", "/channels/*/messages/*/threads", status=400, code=160004)
    again = await room.alice.click(answer, label=LABEL)
    assert "There is a thread already" in texts(again.response)
    assert len(room.channel.threads) == 1


async def test_a_long_question_names_a_thread(room: Room) -> None:
    answer = await answered(room, "What is Earl Grey flavoured with? " + "🫖 bergamot and so on " * 12)
    await room.alice.click(answer, label=LABEL)
    (thread,) = room.channel.threads
    assert thread.name.endswith("…")
    assert len(thread.name.encode("utf-16-le")) // 2 <= 100


async def test_it_is_offered_only_where_it_works(room: Room) -> None:
    assert LABEL in labels(await answered(room))
    private = await room.alice.slash(room.channel, "ask", question=QUESTION, private=True)
    assert LABEL not in labels(private.response)
    closed = room.guild.create_text_channel(
        "closed", overwrites={room.env.bot.user: discord.PermissionOverwrite(create_public_threads=False)}
    )
    assert LABEL not in labels((await room.alice.slash(closed, "ask", question=QUESTION)).response)


async def test_a_permission_that_went_missing_is_named(room: Room) -> None:
    answer = await answered(room)
    deny = discord.Permissions(create_public_threads=True).value
    room.env.backend.set_overwrite(room.channel.id, Overwrite(room.env.bot.user.id, OverwriteType.MEMBER, 0, deny))
    await room.env.settle()
    note = await room.alice.click(answer, label=LABEL)
    assert note.ephemeral
    assert "I lack the permission _Create Public Threads_ in \\#general" in texts(note.response)
    assert room.channel.threads == []


async def test_ask_opens_a_thread_where_answers_belong_in_threads(room: Room) -> None:
    await room.conversation.journal.servers.set_value(str(room.guild.id), "reply_in", "thread", who="m")
    noted = await room.alice.slash(room.channel, "ask", question="What is Earl Grey flavoured with?")
    assert "thread below" in texts(noted.response)
    (thread,) = room.channel.threads
    assert "bergamot" in texts(thread.last_message)
    (turn,) = await room.conversation.journal.turns()
    assert (turn.ask.place.channel, turn.message) == (str(thread.id), str(thread.last_message.id))
    await room.alice.send(thread, f"{room.me} And where does it grow?")
    (again, _) = await room.conversation.journal.turns()
    assert again.ask.conversation == turn.ask.conversation
    alone = await room.alice.slash(room.channel, "ask", question="What is Genmaicha?", private=True)
    assert "green tea" in texts(alone.response)
    here = await room.alice.slash(thread, "ask", question="What is Genmaicha?")
    assert "green tea" in texts(here.response)
    assert len(room.channel.threads) == 1
