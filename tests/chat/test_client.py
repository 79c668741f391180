"""Quoth in simcord's Discord: commands, mentions, messages, replies."""

from __future__ import annotations

import asyncio

import discord
import pytest

from .checked import texts
from .conftest import Room

QUESTION = "What is Earl Grey flavoured with?"
QUOTE = "flavoured with oil of bergamot"


async def test_ask_answers_in_public(room: Room) -> None:
    result = await room.alice.slash(room.channel, "ask", question=QUESTION)
    assert result.acknowledged
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


async def test_help_names_the_collections(room: Room) -> None:
    result = await room.alice.slash(room.channel, "help")
    assert result.ephemeral
    assert "hostile, ships, tea" in texts(result.response)


async def test_privacy_shows_exports_and_erases(room: Room) -> None:
    bob = room.guild.add_member(room.env.create_user("bob"))
    await bob.slash(room.channel, "ask", question=QUESTION)
    await room.alice.slash(room.channel, "ask", question=QUESTION)
    shown = await room.alice.slash(room.channel, "privacy")
    assert shown.ephemeral
    assert "**1** question" in texts(shown.response)
    exported = await room.alice.click(shown.response, label="Export as a file")
    assert exported.ephemeral
    (file,) = exported.response.attachments
    assert file.filename == "quoth-export.jsonl"
    asked = await room.alice.click(shown.response, label="Erase everything")
    kept = await room.alice.click(asked.response or shown.response, label="Keep it")
    assert "Nothing was erased" in texts(kept.response or shown.response)

    again = await room.alice.slash(room.channel, "privacy")
    sure = await room.alice.click(again.response, label="Erase everything")
    gone = await room.alice.click(sure.response or again.response, label="Yes, erase it all")
    assert "1 question with the reply" in texts(gone.response or again.response)
    assert (await room.conversation.records.stored_of(str(room.alice.id))).turns == 0
    assert (await room.conversation.records.stored_of(str(bob.id))).turns == 1


async def test_every_command_works_in_direct_messages(room: Room) -> None:
    for name, options in {
        "ask": {"question": QUESTION},
        "lookup": {"words": "bergamot"},
        "source": {"title": "blends"},
        "help": {},
        "privacy": {},
    }.items():
        result = await room.alice.user.slash(name, **options)
        assert texts(result.response)
    (turn,) = await room.conversation._journal.turns()
    assert turn.ask.place.private
    assert turn.ask.place.guild is None


async def test_a_mention_may_stand_anywhere(room: Room) -> None:
    bob = room.guild.add_member(room.env.create_user("bob"))
    await room.alice.send(room.channel, f"What is Earl Grey {room.me} flavoured with, {bob.mention}?")
    (turn,) = await room.conversation._journal.turns()
    assert turn.ask.question == "What is Earl Grey   flavoured with, @bob?"
    assert QUOTE in texts(room.channel.last_message)


async def test_a_reply_to_an_answer_follows_it(room: Room) -> None:
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    answer = room.channel.last_message
    bob = room.guild.add_member(room.env.create_user("bob"))
    await bob.send(room.channel, f"{room.me} And where does it grow?", reply_to=answer)
    second, first = await room.conversation._journal.turns()
    assert second.ask.follows == first.id
    assert second.ask.conversation == first.ask.conversation
    assert "Understood as" in texts(room.channel.last_message)
    await room.alice.send(room.channel, f"{room.me} What is Genmaicha?", reply_to=second_question(room))
    assert (await room.conversation._journal.turns())[0].ask.follows is None


async def test_more_goes_on_from_an_answer_and_never_repeats_it(room: Room) -> None:
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    while (await room.conversation._journal.turns(limit=1))[0].answer.reason != "nothing-more":
        answer = room.channel.last_message
        await room.alice.send(room.channel, f"{room.me} more", reply_to=answer)
        assert "Understood as: more on: What is Earl Grey" in texts(room.channel.last_message)
    shown = [q.text for turn in await room.conversation._journal.turns() for q in turn.answer.quotes]
    assert len(set(shown)) == len(shown) > 1
    assert "quoted above" in texts(room.channel.last_message)


def second_question(room: Room):
    return next(message for message in room.channel.history() if message.author.name == "bob")


async def test_what_is_not_meant_for_quoth_is_left_alone(room: Room) -> None:
    await room.alice.send(room.channel, QUESTION)
    await room.alice.send(room.channel, f"@everyone {QUESTION}")
    other = room.guild.add_member(room.env.create_user("other-bot", bot=True))
    await other.send(room.channel, f"{room.me} {QUESTION}")
    await room.guild.create_webhook(room.channel).send(f"{room.me} {QUESTION}")
    assert await room.conversation._journal.turns() == []
    assert not [message for message in room.channel.history() if message.author.id == room.env.bot.user.id]


async def test_a_bare_mention_is_greeted(room: Room) -> None:
    await room.alice.send(room.channel, room.me)
    assert "Ask me anything" in texts(room.channel.last_message)


@pytest.mark.parametrize("question", ["   ", "\n", "🫖🫖🫖", "?!", "*_*", "long " * 800, "x" * 2001])
async def test_odd_questions_are_answered_in_words(room: Room, question: str) -> None:
    result = await room.alice.slash(room.channel, "ask", question=question)
    assert len(texts(result.response)) > 20
    assert await room.conversation._journal.turns() == []
    if len(question) < 2000:
        await room.alice.send(room.channel, f"{room.me} {question}")
        assert len(texts(room.channel.last_message)) > 20


async def test_a_channel_question_begins_a_conversation_and_a_direct_message_goes_on(room: Room) -> None:
    for question in ("What is Genmaicha?", "And what about the rice?"):
        result = await room.alice.slash(room.channel, "ask", question=question)
        await room.alice.send_dm(question)
    assert "Understood as" not in texts(result.response)
    assert "Understood as" in texts(room.alice.user.dm_channel.last_message)
    keys = [turn.ask.conversation for turn in await room.conversation._journal.turns()]
    assert len(set(keys)) == 3


async def test_a_thread_is_one_conversation_but_private_questions_stay_apart(room: Room) -> None:
    bob = room.guild.add_member(room.env.create_user("bob"))
    parent = room.env.bot.get_channel(room.channel.id)
    await parent.create_thread(name="tea", type=discord.ChannelType.public_thread)
    (thread,) = room.channel.threads
    await room.alice.slash(thread, "ask", question="What is Genmaicha?", private=True)
    await bob.slash(thread, "ask", question="And what about the rice?")
    public, private = await room.conversation._journal.turns()
    assert public.ask.conversation != private.ask.conversation
    assert public.answer.understood_as is None
    await room.alice.send(thread, f"{room.me} And where?")
    assert (await room.conversation._journal.turns())[0].ask.conversation == public.ask.conversation
    assert texts(thread.last_message)


async def test_answers_of_a_channel_keep_their_order(room: Room) -> None:
    for n in range(3):
        await room.alice.send(room.channel, f"{room.me} What is Earl Grey number {n} flavoured with?")
    asked = [turn.ask.question for turn in await room.conversation._journal.turns()]
    assert [question.split()[5] for question in reversed(asked)] == ["0", "1", "2"]


async def test_commands_are_registered_only_when_they_changed(room: Room) -> None:
    def syncs() -> int:
        return sum(one.method == "PUT" and one.path.endswith("/commands") for one in room.env.http_requests)

    assert syncs() == 1
    await room.env.restart_bot(room.new_bot())
    assert syncs() == 1
    (room.settings.data_dir / "commands").write_text("something else")
    await room.env.restart_bot(room.new_bot())
    assert syncs() == 2


async def test_a_second_ready_starts_nothing_twice(room: Room) -> None:
    before = len(asyncio.all_tasks())
    room.env.bot.dispatch("ready")
    await room.env.settle()
    for _ in range(500):
        if len(asyncio.all_tasks()) <= before:
            break
        await asyncio.sleep(0.01)
    assert len(asyncio.all_tasks()) <= before
    await room.alice.slash(room.channel, "ask", question=QUESTION)
    assert len(await room.conversation._journal.turns()) == 1


async def test_greetings_and_calls_for_help_are_no_questions(room: Room) -> None:
    dm = room.alice.user.dm_channel
    greeting, page = "Ask me anything: ", "**Search**: "
    for text, told in (("hi", greeting), ("ok, thanks!", greeting), ("help", page), ("what can you do?", page)):
        await room.alice.send_dm(text)
        assert told in texts(dm.last_message)
        assert told in texts((await room.alice.slash(room.channel, "ask", question=text)).response)
    await room.alice.send(room.channel, f"{room.me} thanks")
    assert "in the same message" in texts(room.channel.last_message)
    greeted = await room.alice.slash(room.channel, "ask", question="hi!")
    assert greeted.ephemeral
    assert "Ask me anything: " in texts(greeted.response)
    assert await room.conversation.journal.turns() == []
    await room.alice.send_dm(f"/ask {QUESTION}")
    (turn,) = await room.conversation.journal.turns()
    assert turn.ask.question == QUESTION
