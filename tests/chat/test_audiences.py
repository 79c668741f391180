"""Collections with an audience in simcord's Discord: who gets quotes where, and for how long."""

from __future__ import annotations

import asyncio

import discord
import pytest
import simcord

from bot.chat.client.views import FIELD
from bot.model import Audience
from bot.review.verdicts import Reviews

from .checked import texts
from .conftest import Room

QUESTION = "What is Earl Grey flavoured with?"
QUOTE = "flavoured with oil of bergamot"
HIDDEN = discord.PermissionOverwrite(view_channel=False)
SEEN = discord.PermissionOverwrite(view_channel=True, send_messages=True)


class Staff:
    """The collection "tea" is open to a role, which alice has and bob has not; a channel is too."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.role = room.guild.create_role("staff")
        self.alice = room.alice
        self.bob = room.guild.add_member(room.env.create_user("bob"))
        self.give()
        self.channel = self.make_channel()

    def make_channel(
        self, name: str = "staff", **members: simcord.actors.MemberActor
    ) -> simcord.builders.ChannelHandle:
        overwrites = {self.room.guild.default_role: HIDDEN, self.room.env.bot.user: SEEN}
        overwrites |= dict.fromkeys(members.values(), SEEN) if members else {self.role: SEEN}
        return self.room.guild.create_text_channel(name, overwrites=overwrites)

    def give(self) -> None:
        self.room.env.backend.add_member_role(self.room.guild.id, self.alice.id, self.role.id)

    def take(self) -> None:
        self.room.env.backend.remove_member_role(self.room.guild.id, self.alice.id, self.role.id)


@pytest.fixture
async def staff(room: Room) -> Staff:
    made = Staff(room)
    audience = Audience("roles", frozenset({str(made.role.id)}))
    await room.conversation.access.set_audience(str(room.guild.id), "tea", audience, "admin")
    return made


async def test_a_channel_gets_what_all_who_view_it_may_read(room: Room, staff: Staff) -> None:
    assert QUOTE not in texts((await staff.alice.slash(room.channel, "ask", question=QUESTION)).response)
    await staff.alice.send(room.channel, f"{room.me} {QUESTION}")
    assert QUOTE not in texts(room.channel.last_message)
    assert QUOTE in texts((await staff.alice.slash(staff.channel, "ask", question=QUESTION)).response)
    await staff.alice.send(staff.channel, f"{room.me} {QUESTION}")
    assert QUOTE in texts(staff.channel.last_message)


async def test_a_private_answer_goes_by_the_roles_of_its_asker(room: Room, staff: Staff) -> None:
    for member, sees in ((staff.alice, True), (staff.bob, False)):
        answer = await member.slash(room.channel, "ask", question=QUESTION, private=True)
        assert (QUOTE in texts(answer.response)) is sees
        found = await member.slash(room.channel, "lookup", words="bergamot calabria")
        assert ("Calabria" in texts(found.response)) is sees
        choices = await member.autocomplete(room.channel, "ask", "collection", "")
        assert ("tea" in [choice["value"] for choice in choices]) is sees
        titles = await member.autocomplete(room.channel, "source", "title", "genm")
        assert bool(titles) is sees
        typed = await member.slash(room.channel, "source", title="blends and their names")
        assert ("Genmaicha" in texts(typed.response)) is sees
        assert ("tea" in texts((await member.slash(room.channel, "help")).response).split("hostile")[1]) is sees
    refused = await staff.bob.slash(room.channel, "ask", question=QUESTION, collection="tea")
    nowhere = await staff.bob.slash(room.channel, "ask", question=QUESTION, collection="xyz")
    assert texts(refused.response) == texts(nowhere.response).replace("xyz", "tea")


async def test_a_role_that_is_taken_away_counts_at_once_on_old_buttons_too(room: Room, staff: Staff) -> None:
    answer = (await staff.alice.slash(room.channel, "ask", question=QUESTION, private=True)).response
    shown = await staff.alice.click(answer, label="Show in context")
    assert QUOTE in texts(shown.response)
    found = await staff.alice.slash(room.channel, "lookup", words="bergamot calabria")
    staff.take()
    for message, label in ((answer, "Show in context"), (shown.response, "Open"), (found.response, "Show in context")):
        late = await staff.alice.click(message, label=label)
        assert "bergamot" not in texts(late.response).casefold()
    helped = await staff.alice.click(answer, label="Helpful")
    assert "cannot be shown here" in texts(helped.response)
    form = await staff.alice.click(answer, label="Ask a follow-up")
    follow = await staff.alice.submit_modal(form, {FIELD: "Where does it grow?"})
    assert "Earl Grey" not in texts(follow.response)
    assert await staff.alice.autocomplete(room.channel, "source", "title", "genm") == []
    staff.give()
    again = await staff.alice.click(answer, label="Show in context")
    assert QUOTE in texts(again.response)


async def test_a_member_who_was_let_in_by_name_is_asked_for_at_each_question(room: Room, staff: Staff) -> None:
    channel = staff.make_channel("talk", alice=staff.alice)
    await staff.alice.send(channel, f"{room.me} {QUESTION}")
    assert QUOTE in texts(channel.last_message)
    staff.take()
    await staff.alice.send(channel, f"{room.me} {QUESTION}")
    assert QUOTE not in texts(channel.last_message)


async def test_nobody_is_fetched_where_nothing_is_restricted(room: Room) -> None:
    staff = Staff(room)
    channel = staff.make_channel("talk", alice=staff.alice)
    await staff.alice.send(channel, f"{room.me} {QUESTION}")
    assert QUOTE in texts(channel.last_message)
    assert [entry.path for entry in room.env.http_requests if "/members/" in entry.path] == []


async def test_a_thread_is_read_by_who_views_its_parent(room: Room, staff: Staff) -> None:
    for parent, sees in ((staff.channel, True), (room.channel, False)):
        found = room.env.bot.get_channel(parent.id)
        await found.create_thread(name="tea", type=discord.ChannelType.public_thread)
        (thread,) = parent.threads
        answer = await staff.alice.slash(thread, "ask", question=QUESTION)
        assert (QUOTE in texts(answer.response)) is sees


async def test_a_channel_may_be_the_audience(room: Room, staff: Staff) -> None:
    audience = Audience("channels", frozenset({str(staff.channel.id)}))
    await room.conversation.access.set_audience(str(room.guild.id), "tea", audience, "admin")
    for channel, private, sees in (
        (staff.channel, False, True), (room.channel, False, False), (room.channel, True, True)
    ):  # fmt: skip
        answer = await staff.alice.slash(channel, "ask", question=QUESTION, private=private)
        assert (QUOTE in texts(answer.response)) is sees
    answer = await staff.bob.slash(room.channel, "ask", question=QUESTION, private=True)
    assert QUOTE not in texts(answer.response)


async def test_who_reads_is_judged_when_it_is_the_questions_turn(
    room: Room, staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    channel = staff.make_channel("talk", alice=staff.alice)
    asking, go = asyncio.Event(), asyncio.Event()
    restricts = room.conversation.access.restricts

    async def slowly(guild: str) -> bool:
        asking.set()
        await go.wait()
        return await restricts(guild)

    monkeypatch.setattr(room.conversation.access, "restricts", slowly)
    sending = asyncio.create_task(staff.alice.send(channel, f"{room.me} {QUESTION}"))
    await asking.wait()
    staff.take()
    go.set()
    await sending
    await room.env.settle()
    assert channel.last_message.author.id == room.env.bot.user.id
    assert QUOTE not in texts(channel.last_message)


async def test_approved_questions_are_offered_to_who_may_read_their_answers(room: Room, staff: Staff) -> None:
    conversation = room.conversation
    await staff.alice.slash(staff.channel, "ask", question=QUESTION)
    await staff.alice.slash(staff.channel, "ask", question="Where does bergamot grow?", private=True)
    for turn in await conversation.journal.turns():
        await Reviews(conversation.journal, conversation.library).judge(turn.id, "1", "right")
    offered = await staff.alice.autocomplete(room.channel, "ask", "question", "grey earl")
    assert [choice["value"] for choice in offered] == [QUESTION]
    assert await staff.alice.autocomplete(room.channel, "ask", "question", "grow") == []
    assert await staff.bob.autocomplete(room.channel, "ask", "question", "earl") == []
    staff.take()
    assert await staff.alice.autocomplete(room.channel, "ask", "question", "earl") == []
