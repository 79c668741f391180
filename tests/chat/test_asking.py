"""How questions are taken: by the settings of the server and channel, in every way in which they can come."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import discord
import pytest

from bot.model import Audience, Place

from .checked import texts
from .conftest import Room

QUESTION = "What is Earl Grey flavoured with?"
QUOTE = "flavoured with oil of bergamot"


@pytest.fixture
def message_content() -> bool:
    return True


async def setting(room: Room, name: str, value: Any, channel: Any = None) -> None:
    where = None if channel is None else str(channel.id)
    await room.conversation.journal.servers.set_value(str(room.guild.id), name, value, who="1", channel=where)


def said(channel: Any, room: Room) -> list[discord.Message]:
    """What Quoth said in a channel, oldest first."""
    mine = [one for one in channel.history() if one.author.id == room.env.bot.user.id and one.components]
    return sorted(mine, key=lambda message: message.id)


async def post(room: Room, forum: Any, author: Any, title: str, text: str, tags: tuple[int, ...] = ()) -> Any:
    """A member's post in a forum."""
    backend = room.env.backend
    thread = backend.create_thread(forum.id, title, author.id, applied_tags=tags)
    message = backend.prepare_message(thread.id, author.id, text)
    message.id = thread.id
    backend.commit_message(message)
    await room.env.settle()
    return next(one for one in forum.threads if one.id == thread.id)


def forum_of(room: Room, *tags: str) -> tuple[Any, list[int]]:
    forum = room.guild.create_forum_channel("help")
    channel = room.env.backend.get_channel(forum.id)
    ids = [room.env.backend.snowflake() for _ in tags]
    channel.available_tags[:] = [
        {"id": str(ident), "name": name, "moderated": False, "emoji_id": None, "emoji_name": None}
        for ident, name in zip(ids, tags, strict=True)
    ]
    room.env.backend.announce_channel_update(forum.id)
    return forum, ids


# --- modes -----------------------------------------------------------------------------------------------------------


async def test_by_default_only_what_is_put_to_quoth_is_answered(room: Room) -> None:
    await room.alice.send(room.channel, QUESTION)
    assert said(room.channel, room) == []
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    assert len(said(room.channel, room)) == 1


async def test_off_leaves_messages_but_not_commands(room: Room) -> None:
    await setting(room, "mode", "off")
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    assert said(room.channel, room) == []
    result = await room.alice.slash(room.channel, "ask", question=QUESTION)
    assert QUOTE in texts(result.response)
    await room.alice.send_dm(QUESTION)
    assert QUOTE in texts(room.alice.user.dm_channel.last_message)


async def test_every_question_of_a_channel(room: Room) -> None:
    other = room.guild.create_text_channel("other")
    await setting(room, "mode", "every", other)
    bob = room.guild.add_member(room.env.create_user("bob"))
    first = await room.alice.send(other, QUESTION)
    for text in ("I drink tea.", "thanks!", f"{bob.mention} what is Genmaicha?"):
        await room.alice.send(other, text)
    await bob.send(other, "Where does bergamot grow?", reply_to=first)
    helper = room.guild.add_member(room.env.create_user("other-bot", bot=True))
    await helper.send(other, QUESTION)
    await room.guild.create_webhook(other).send(QUESTION)
    await room.alice.send(room.channel, QUESTION)
    (answer,) = said(other, room)
    assert answer.reference.message_id == first.id
    assert QUOTE in texts(answer)
    assert said(room.channel, room) == []


async def test_a_post_of_a_forum_is_answered_once(room: Room) -> None:
    forum, _ = forum_of(room)
    await setting(room, "mode", "forum", forum)
    thread = await post(room, forum, room.alice, "Help with tea", f"I am new here. {QUESTION} Thank you")
    (answer,) = said(thread, room)
    assert QUOTE in texts(answer)
    (turn,) = await room.conversation.journal.turns()
    assert turn.ask.question == QUESTION
    await room.alice.send(thread, "And what is Genmaicha made of?")
    assert len(said(thread, room)) == 1
    await room.alice.send(thread, f"{room.me} what is Genmaicha made of?")
    assert len(said(thread, room)) == 2


async def test_a_post_is_not_answered_twice_after_a_restart(room: Room) -> None:
    forum, _ = forum_of(room)
    await setting(room, "mode", "forum")
    thread = await post(room, forum, room.alice, QUESTION, "Please.")
    await room.env.restart_bot(room.new_bot(message_content=True))
    backend = room.env.backend
    backend.announce_message_create(backend.messages[thread.id][thread.id])
    await room.env.settle()
    assert len(said(thread, room)) == 1


async def test_a_post_that_is_solved_is_left_alone(room: Room) -> None:
    forum, (open_, solved) = forum_of(room, "Tea", "Solved")
    await setting(room, "mode", "forum")
    done = await post(room, forum, room.alice, QUESTION, "Please.", (open_, solved))
    await room.alice.send(done, f"{room.me} {QUESTION}")
    assert said(done, room) == []
    result = await room.alice.slash(done, "ask", question=QUESTION)
    assert QUOTE in texts(result.response)
    thread = await post(room, forum, room.alice, QUESTION, "Please.", (open_,))
    assert len(said(thread, room)) == 1


# --- threads ---------------------------------------------------------------------------------------------------------


async def test_a_thread_is_opened_for_a_question_and_goes_on_without_mentions(room: Room) -> None:
    await setting(room, "reply_in", "thread")
    asked = await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    (thread,) = room.channel.threads
    assert (thread.id, thread.name) == (asked.id, QUESTION)
    assert said(room.channel, room) == []
    assert QUOTE in texts(said(thread, room)[0])
    await room.alice.send(thread, "and where does it grow?")
    assert "Understood as" in texts(said(thread, room)[1])
    for text in ("thanks!", "I see."):
        await room.alice.send(thread, text)
    assert len(said(thread, room)) == 2
    second, first = await room.conversation.journal.turns()
    assert first.ask.place.channel == second.ask.place.channel == str(thread.id)
    assert first.ask.conversation == second.ask.conversation


async def test_staff_in_a_thread_silence_it_also_after_a_restart(room: Room) -> None:
    staff = room.guild.create_role("Staff")
    carl = room.guild.add_member(room.env.create_user("carl"), roles=[staff])
    await setting(room, "staff_roles", (str(staff.id),))
    await setting(room, "reply_in", "thread")
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    (thread,) = room.channel.threads
    await carl.send(thread, "I can tell you more.")
    await room.alice.send(thread, "What is Genmaicha?")
    await room.env.restart_bot(room.new_bot(message_content=True))
    await room.alice.send(thread, "What is Genmaicha?")
    assert len(said(thread, room)) == 1
    await room.alice.send(thread, f"{room.me} What is Genmaicha?")
    assert len(said(thread, room)) == 2


async def test_where_no_thread_can_be_opened_the_answer_stands_below(room: Room) -> None:
    await setting(room, "reply_in", "thread")
    room.env.inject_error("POST", "/channels/*/messages/*/threads", status=403, code=50013, times=1)
    asked = await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    (answer,) = said(room.channel, room)
    assert answer.reference.message_id == asked.id
    (turn,) = await room.conversation.journal.turns()
    assert turn.ask.place.channel == str(room.channel.id)


async def test_a_thread_s_name_is_kept_short(room: Room) -> None:
    await setting(room, "reply_in", "thread")
    await room.alice.send(room.channel, f"{room.me} {QUESTION} " + "Is it *really* so?\n" * 20)
    (thread,) = room.channel.threads
    assert len(thread.name) <= 100
    assert "\n" not in thread.name


async def test_no_way_of_asking_shows_what_the_channel_may_not_read(room: Room) -> None:
    role = room.guild.create_role("Friends")
    await room.conversation.access.set_audience(
        str(room.guild.id), "tea", Audience("roles", frozenset({str(role.id)})), "1"
    )
    friend = room.guild.add_member(room.env.create_user("bob"), roles=[role])
    forum, _ = forum_of(room)
    await setting(room, "mode", "every")
    await setting(room, "reply_in", "thread", room.channel)
    other = room.guild.create_text_channel("other")
    await friend.send(other, QUESTION)
    asked = await friend.send(room.channel, f"{room.me} {QUESTION}")
    (thread,) = room.channel.threads
    await friend.send(thread, "What is Earl Grey really flavoured with?")
    posted = await post(room, forum, friend, QUESTION, "Please.")
    shown = [texts(one) for place in (other, thread, posted) for one in said(place, room)]
    assert len(shown) == 4
    assert "bergamot" not in "".join(shown)
    assert asked.id == thread.id
    assert QUOTE in texts((await friend.slash(thread, "ask", question=QUESTION, private=True)).response)


# --- answers ---------------------------------------------------------------------------------------------------------

NEAR = "Which prime minister founded the harbour of Genmaicha with bergamot in 1803?"


async def test_an_answer_below_the_floor_is_only_the_closest(room: Room) -> None:
    await setting(room, "floor", 1.0)
    result = await room.alice.slash(room.channel, "ask", question=QUESTION)
    assert "Closest passages" in texts(result.response)
    assert "less sure than this server asks for" in texts(result.response)
    assert QUOTE in texts(result.response)
    (turn,) = await room.conversation.journal.turns()
    assert (turn.answer.tier, turn.answer.reason) == ("closest", "unsure")
    replay = await room.conversation.replay(turn.id)
    assert replay.changed == ()


async def test_where_closest_passages_are_not_shown_the_reason_is(room: Room) -> None:
    await setting(room, "floor", 1.0)
    await setting(room, "closest", False)
    result = await room.alice.slash(room.channel, "ask", question=QUESTION)
    shown = texts(result.response)
    assert "Not in the corpus" in shown
    assert "as sure as this server asks for" in shown
    assert "bergamot" not in shown
    (turn,) = await room.conversation.journal.turns()
    assert (turn.answer.tier, turn.answer.quotes) == ("absent", ())
    assert (await room.conversation.replay(turn.id)).changed == ()


async def test_only_the_servers_collections_are_answered_from(room: Room) -> None:
    await setting(room, "collections", ("ships",), room.channel)
    result = await room.alice.slash(room.channel, "ask", question=QUESTION)
    assert QUOTE not in texts(result.response)
    (turn,) = await room.conversation.journal.turns()
    assert turn.collections == ("ships",)
    choices = await room.alice.autocomplete(room.channel, "ask", "collection", "")
    assert [choice["value"] for choice in choices] == ["ships"]
    found = await room.alice.slash(room.channel, "lookup", words="bergamot")
    assert "bergamot" in texts(found.response)
    other = room.guild.create_text_channel("other")
    assert QUOTE in texts((await room.alice.slash(other, "ask", question=QUESTION)).response)
    everything = await room.conversation.access.collections(Place("terminal"))
    assert set(everything) > {"ships"}


async def test_ask_is_as_private_as_the_server_says_unless_told(room: Room) -> None:
    await setting(room, "private", True)
    assert (await room.alice.slash(room.channel, "ask", question=QUESTION)).ephemeral
    assert not (await room.alice.slash(room.channel, "ask", question=QUESTION, private=False)).ephemeral
    await setting(room, "private", False, room.channel)
    assert not (await room.alice.slash(room.channel, "ask", question=QUESTION)).ephemeral
    assert (await room.alice.slash(room.channel, "ask", question=QUESTION, private=True)).ephemeral


# --- who is not answered ---------------------------------------------------------------------------------------------


async def test_an_ignored_channel_hears_nothing(room: Room) -> None:
    await setting(room, "ignored", True, room.channel)
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    parent = room.env.bot.get_channel(room.channel.id)
    await parent.create_thread(name="tea", type=discord.ChannelType.public_thread)
    (thread,) = room.channel.threads
    await room.alice.send(thread, f"{room.me} {QUESTION}")
    assert said(thread, room) == []
    for where in (room.channel, thread):
        result = await room.alice.slash(where, "ask", question=QUESTION)
        assert result.ephemeral
        assert "do not answer in this channel" in texts(result.response)
    assert await room.conversation.journal.turns() == []


async def test_an_ignored_role_is_told_privately_on_commands_alone(room: Room) -> None:
    muted = room.guild.create_role("Muted")
    await setting(room, "ignored_roles", (str(muted.id),))
    bob = room.guild.add_member(room.env.create_user("bob"), roles=[muted])
    await bob.send(room.channel, f"{room.me} {QUESTION}")
    assert said(room.channel, room) == []
    result = await bob.slash(room.channel, "ask", question=QUESTION)
    assert result.ephemeral
    assert "one of your roles" in texts(result.response)
    answer = (await room.alice.slash(room.channel, "ask", question=QUESTION)).response
    form = await bob.click(answer, label="Ask a follow-up")
    sent = await bob.submit_modal(form, {"text": "Where does it grow?"})
    assert sent.ephemeral
    assert "one of your roles" in texts(sent.response)


# --- limits ----------------------------------------------------------------------------------------------------------


async def test_a_cooldown_is_told_once_to_a_mention_and_privately_to_a_command(room: Room) -> None:
    await setting(room, "cooldown", 3600)
    for _ in range(4):
        await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    answer, note = said(room.channel, room)
    assert QUOTE in texts(answer)
    assert re.search(r"next one <t:\d{10}:R>", texts(note))
    result = await room.alice.slash(room.channel, "ask", question=QUESTION)
    assert result.ephemeral
    assert re.search(r"<t:\d{10}:R>", texts(result.response))
    bob = room.guild.add_member(room.env.create_user("bob"))
    assert QUOTE in texts((await bob.slash(room.channel, "ask", question=QUESTION)).response)
    assert "<t:" in texts((await room.alice.user.slash("ask", question=QUESTION)).response), "asked of the same server"


async def test_a_daily_cap_holds_over_a_restart(room: Room) -> None:
    await setting(room, "daily_cap", 1)
    await room.alice.slash(room.channel, "ask", question=QUESTION)
    await room.env.restart_bot(room.new_bot())
    result = await room.alice.slash(room.channel, "ask", question=QUESTION)
    assert result.ephemeral
    assert "for today" in texts(result.response)
    assert len(await room.conversation.journal.turns()) == 1


async def test_what_is_not_put_to_quoth_is_limited_in_silence(room: Room) -> None:
    await setting(room, "cooldown", 3600)
    await setting(room, "mode", "every")
    for _ in range(3):
        await room.alice.send(room.channel, QUESTION)
    assert len(said(room.channel, room)) == 1


# --- waiting ---------------------------------------------------------------------------------------------------------


async def test_a_note_that_was_deleted_does_not_swallow_the_answer(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    gate, ask = asyncio.Event(), room.conversation.ask

    async def slow(*asked):
        await room.env.external_wait(gate.wait(), reason="a slow answer")
        return await ask(*asked)

    monkeypatch.setattr(room.conversation, "ask", slow)
    await room.alice.send(room.channel, f"{room.me} {QUESTION}")
    await room.env.advance_time(6)
    (note,) = said(room.channel, room)
    room.env.backend.delete_message(room.channel.id, note.id)
    gate.set()
    await room.env.settle()
    (answer,) = said(room.channel, room)
    assert QUOTE in texts(answer)
