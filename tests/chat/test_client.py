"""Quoth in simcord's Discord: commands, mentions, messages, replies."""

from __future__ import annotations

import simcord

from .checked import texts
from .conftest import Room

QUESTION = "What is Earl Grey flavoured with?"
QUOTE = "flavoured with oil of bergamot"


async def test_ask_answers_in_public(room: Room) -> None:
    result = await room.alice.slash(room.channel, "ask", question=QUESTION)
    assert result.deferred
    assert not result.ephemeral
    assert QUOTE in texts(result.response)
    (turn,) = await room.conversation._journal.turns()
    assert turn.state == "delivered"
    assert turn.message == str(result.response.id)
    assert turn.body == texts(result.response)


async def test_ask_private_is_seen_by_the_asker_alone(room: Room) -> None:
    result = await room.alice.slash(room.channel, "ask", question=QUESTION, private=True)
    assert result.ephemeral
    assert QUOTE in texts(result.response)
    (turn,) = await room.conversation._journal.turns()
    assert turn.ask.place.private


async def test_ask_in_a_collection(room: Room) -> None:
    result = await room.alice.slash(room.channel, "ask", question=QUESTION, collection="ships")
    assert QUOTE not in texts(result.response)
    choices = await room.alice.autocomplete(room.channel, "ask", "collection", "te")
    assert [choice["value"] for choice in choices] == ["tea"]
    result = await room.alice.slash(room.channel, "ask", question=QUESTION, collection="no such")
    assert "no such" in texts(result.response)


async def test_a_mention_is_answered_as_a_reply(room: Room) -> None:
    asked = await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    answer = room.channel.last_message
    assert answer.reference.message_id == asked.id
    assert QUOTE in texts(answer)
    assert answer.flags.suppress_embeds


async def test_a_direct_message_is_answered(room: Room) -> None:
    await room.alice.send_dm(QUESTION)
    assert QUOTE in texts(room.alice.user.dm_channel.last_message)
