"""Private answers, shared with the channel."""

from __future__ import annotations

import discord
import pytest
import simcord

from bot.model import Audience

from .checked import texts
from .conftest import Room
from .test_audiences import HIDDEN, SEEN

QUESTION = "What is Earl Grey flavoured with?"
QUOTE = "flavoured with oil of bergamot"
LABEL = "Share in channel"


def labels(message) -> list[str]:
    found: list[str] = []

    def walk(components) -> None:
        for one in components:
            raw = one if isinstance(one, dict) else one.to_dict()
            found.extend([raw["label"]] if raw.get("label") else [])
            walk(raw.get("components") or [])

    walk(message.components)
    return found


async def private(room: Room, member: simcord.actors.MemberActor | None = None, question: str = QUESTION):
    member = member or room.alice
    return (await member.slash(room.channel, "ask", question=question, private=True)).response


async def test_only_private_answers_of_servers_can_be_shared(room: Room) -> None:
    assert LABEL in labels(await private(room))
    assert LABEL not in labels((await room.alice.slash(room.channel, "ask", question=QUESTION)).response)


@pytest.mark.parametrize("restart", [False, True])
async def test_a_shared_answer_is_a_new_turn_that_names_who_shared(room: Room, restart: bool) -> None:
    answer = await private(room)
    if restart:
        await room.env.restart_bot(room.new_bot())
    shared = await room.alice.click(answer, label=LABEL)
    assert shared.ephemeral
    assert texts(shared.response).startswith("Shared: https://discord.com/channels/")
    public = room.channel.last_message
    assert QUOTE in texts(public)
    assert f"Shared by {room.alice.mention}" in texts(public)
    new, old = await room.conversation.journal.turns()
    assert (new.ask.place.private, new.message, new.state) == (False, str(public.id), "delivered")
    assert old.ask.place.private
    assert LABEL not in labels(public)


async def test_once_is_enough(room: Room) -> None:
    answer = await private(room)
    await room.alice.click(answer, label=LABEL)
    again = await room.alice.click(answer, label=LABEL)
    assert f"already: https://discord.com/channels/{room.guild.id}/{room.channel.id}/" in texts(again.response)
    assert len(await room.conversation.journal.turns()) == 2


async def test_a_shared_follow_up_stands_on_its_own(room: Room) -> None:
    await private(room)
    follow = await room.alice.click(await private(room), label="Ask a follow-up")
    answer = await room.alice.submit_modal(follow, {"text": "Where does it grow?"})
    await room.alice.click(answer.response, label=LABEL)
    new, old, *_ = await room.conversation.journal.turns()
    assert new.ask.question == (old.answer.understood_as or old.ask.question)
    assert new.ask.follows is None
    assert new.ask.conversation != old.ask.conversation


async def test_nothing_hidden_is_shared(room: Room) -> None:
    role = room.guild.create_role("staff")
    room.env.backend.add_member_role(room.guild.id, room.alice.id, role.id)
    await room.conversation.access.set_audience(
        str(room.guild.id), "tea", Audience("roles", frozenset({str(role.id)})), "admin"
    )
    answer = await private(room)
    assert QUOTE in texts(answer)
    refused = await room.alice.click(answer, label=LABEL)
    assert refused.ephemeral
    assert "Not shared" in texts(refused.response)
    assert len(await room.conversation.journal.turns()) == 1
    assert room.channel.history() == []
    staff = room.guild.create_text_channel(
        "staff", overwrites={room.guild.default_role: HIDDEN, room.env.bot.user: SEEN, role: SEEN}
    )
    answer = (await room.alice.slash(staff, "ask", question=QUESTION, private=True)).response
    await room.alice.click(answer, label=LABEL)
    assert QUOTE in texts(staff.last_message)


async def test_what_the_channel_may_see_is_shared_and_the_rest_named_missing(room: Room) -> None:
    role = room.guild.create_role("staff")
    room.env.backend.add_member_role(room.guild.id, room.alice.id, role.id)
    await room.conversation.access.set_audience(
        str(room.guild.id), "ships", Audience("roles", frozenset({str(role.id)})), "admin"
    )
    question = "Where did the tea clippers unload and what did the clipper number 3 carry?"
    answer = await private(room, question=question)
    (turn,) = await room.conversation.journal.turns()
    assert {quote.document.collection for quote in turn.answer.quotes} == {"tea", "ships"}
    shared = await room.alice.click(answer, label=LABEL)
    assert "less stands there than you saw" in texts(shared.response)
    public = texts(room.channel.last_message)
    assert "bergamot" in public
    assert "1803" not in public
    assert "list of ships" not in public


async def test_a_permission_that_is_missing_is_named(room: Room) -> None:
    muted = room.guild.create_text_channel(
        "muted", overwrites={room.alice: discord.PermissionOverwrite(send_messages=False)}
    )
    answer = (await room.alice.slash(muted, "ask", question=QUESTION, private=True)).response
    refused = await room.alice.click(answer, label=LABEL)
    assert "You need the permission _Send Messages_" in texts(refused.response)
