"""Answers reported and withdrawn by context menu."""

from __future__ import annotations

import discord
import pytest

from bot.chat.client.views import FIELD

from .checked import texts
from .conftest import Room

QUESTION = "What is Earl Grey flavoured with?"


async def answered(room: Room):
    return (await room.alice.slash(room.channel, "ask", question=QUESTION)).response


async def test_an_answer_is_reported_with_a_reason(room: Room) -> None:
    answer = await answered(room)
    bob = room.guild.add_member(room.env.create_user("bob"))
    form = await bob.context_menu(room.channel, "Report this answer", answer)
    assert form.modal["title"] == "Report this answer"
    await room.env.restart_bot(room.new_bot())
    thanks = await bob.submit_modal(form, {FIELD: " It is out of date. @everyone "})
    assert thanks.ephemeral
    assert "Reported" in texts(thanks.response)
    (turn,) = await room.conversation.journal.turns()
    (report,) = await room.conversation.journal.objections.reports(str(room.guild.id))
    assert (report.turn, report.member, report.reason) == (turn.id, str(bob.id), "It is out of date. @everyone")


@pytest.mark.parametrize("name", ["Report this answer", "Withdraw this answer"])
async def test_other_messages_are_no_answers(room: Room, name: str) -> None:
    message = await room.alice.send(room.channel, "Hello.")
    note = await room.alice.context_menu(room.channel, name, message)
    assert note.ephemeral
    assert "no answer of mine" in texts(note.response)


async def test_who_asked_can_withdraw(room: Room) -> None:
    answer = await answered(room)
    (turn,) = await room.conversation.journal.turns()
    note = await room.alice.context_menu(room.channel, "Withdraw this answer", answer)
    assert note.ephemeral
    assert "Withdrawn" in texts(note.response)
    with pytest.raises(discord.NotFound):
        await room.env.bot.get_channel(room.channel.id).fetch_message(answer.id)
    withdrawal = await room.conversation.journal.objections.withdrawn(turn.id)
    assert withdrawal is not None
    assert withdrawal.member == str(room.alice.id)
    assert await room.conversation.journal.turn(turn.id) == turn, "the journal keeps it"


async def test_others_cannot_unless_they_moderate(room: Room) -> None:
    answer = await answered(room)
    (turn,) = await room.conversation.journal.turns()
    bob = room.guild.add_member(room.env.create_user("bob"))
    refused = await bob.context_menu(room.channel, "Withdraw this answer", answer)
    assert "Only who asked" in texts(refused.response)
    assert await room.conversation.journal.objections.withdrawn(turn.id) is None
    role = room.guild.create_role("mods", permissions=discord.Permissions(manage_messages=True, view_channel=True))
    room.env.backend.add_member_role(room.guild.id, bob.id, role.id)
    done = await bob.context_menu(room.channel, "Withdraw this answer", answer)
    assert "Withdrawn" in texts(done.response)
    withdrawal = await room.conversation.journal.objections.withdrawn(turn.id)
    assert withdrawal is not None
    assert withdrawal.member == str(bob.id)


async def test_reviewers_hear_of_it_without_a_word_of_the_corpus(room: Room) -> None:
    council = room.guild.create_text_channel("council")
    await room.conversation.journal.servers.set_value(str(room.guild.id), "review_channel", str(council.id), who="m")
    answer = (await room.alice.slash(room.channel, "ask", question=QUESTION)).response
    form = await room.alice.context_menu(room.channel, "Report this answer", answer)
    await room.alice.submit_modal(form, {FIELD: "An *old* edition"})
    card = texts(council.last_message)
    assert "Reported" in card
    assert QUESTION in card
    assert "old" in card
    assert "bergamot" not in card
    (turn,) = await room.conversation.journal.turns()
    assert turn.id in card
    private = (await room.alice.slash(room.channel, "ask", question="What is Genmaicha?", private=True)).response
    form = await room.alice.click(private, label="Not helpful")
    await room.alice.submit_modal(form, {FIELD: "No"})
    card = texts(council.last_message)
    assert "Not helpful" in card
    assert "Genmaicha" not in card
