"""Questions handed to people: one call, one role, one solution."""

from __future__ import annotations

from typing import Any

import discord
import pytest
from simcord.backend.models import Overwrite
from simcord.enums import OverwriteType

from bot.chat.client.views import FIELD
from bot.model import Audience

from .checked import texts
from .conftest import Room
from .test_audiences import HIDDEN, SEEN
from .test_sharing import labels

ABSENT = "How do I bake sourdough pretzels?"
CLOSEST = "Which tea with bergamot did Napoleon drink?"
LABEL = "Ask a human"


class Helped:
    """A server that named a role to call."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.role = room.guild.create_role("helpers", mentionable=True)
        self.bob = room.guild.add_member(room.env.create_user("bob"))

    async def set(self, name: str, value: Any) -> None:
        await self.room.conversation.journal.servers.set_value(str(self.room.guild.id), name, value, who="admin")

    async def ask(self, question: str = ABSENT, **options: Any):
        return (await self.room.alice.slash(self.room.channel, "ask", question=question, **options)).response

    def pings(self) -> list[list[int]]:
        """The roles that each message of Quoth's pinged, of those that pinged any."""
        bodies = (entry.json for entry in self.room.env.http_requests if entry.method == "POST")
        allowed = (body.get("allowed_mentions") or {} for body in bodies if isinstance(body, dict))
        return [one["roles"] for one in allowed if one.get("roles")]


@pytest.fixture
async def helped(room: Room) -> Helped:
    made = Helped(room)
    await made.set("human_role", str(made.role.id))
    return made


async def test_it_is_offered_where_people_are_named_and_no_answer_is(room: Room) -> None:
    plain = Helped(room)
    assert LABEL not in labels(await plain.ask())
    note = await room.alice.click(await plain.ask("What is Earl Grey flavoured with?"), label="Not helpful")
    thanks = await room.alice.submit_modal(note, {FIELD: ""})
    assert LABEL not in labels(thanks.response)
    await plain.set("human_role", str(plain.role.id))
    answer = await plain.ask()
    assert LABEL in labels(answer)
    assert LABEL not in labels(await plain.ask("What is Earl Grey flavoured with?"))


async def test_the_role_is_called_once_in_a_thread(room: Room, helped: Helped) -> None:
    answer = await helped.ask()
    await room.env.restart_bot(room.new_bot())
    called = await room.alice.click(answer, label=LABEL)
    assert called.ephemeral
    (thread,) = room.channel.threads
    assert thread.id == answer.id
    call = thread.last_message
    assert helped.pings() == [[helped.role.id]]
    assert f"<@&{helped.role.id}>" in texts(call)
    assert "How do I bake sourdough pretzels?" in texts(call)
    assert "nothing in the corpus" in texts(call)
    assert f"/{thread.id}/{call.id}" in texts(called.response)
    again = await helped.bob.click(answer, label=LABEL)
    assert "asked about this already" in texts(again.response)
    assert f"/{thread.id}/{call.id}" in texts(again.response)
    assert len(helped.pings()) == 1


async def test_a_member_has_one_open_request(room: Room, helped: Helped) -> None:
    await room.alice.click(await helped.ask(), label=LABEL)
    second = await helped.ask("Who trained the walrus?")
    wait = await room.alice.click(second, label=LABEL)
    assert "You have an open request" in texts(wait.response)
    assert "<t:" in texts(wait.response)
    thread = room.channel.threads[0]
    helper = await helped.bob.send(thread, "Ask a baker.")
    await room.alice.context_menu(thread, "Mark as solution", helper)
    after = await room.alice.click(second, label=LABEL)
    assert "was called" in texts(after.response)
    assert len(helped.pings()) == 2


async def test_not_helpful_offers_a_human(room: Room, helped: Helped) -> None:
    answer = await helped.ask("What is Earl Grey flavoured with?")
    form = await helped.bob.click(answer, label="Not helpful")
    thanks = await helped.bob.submit_modal(form, {FIELD: "no"})
    await helped.bob.click(thanks.response, label=LABEL)
    (thread,) = room.channel.threads
    assert thread.id == answer.id
    assert "oil of bergamot" in texts(thread.last_message)


async def test_a_private_question_is_shown_only_after_a_yes(room: Room, helped: Helped) -> None:
    answer = await helped.ask(private=True)
    asked = await room.alice.click(answer, label=LABEL)
    assert "Only you see this answer" in texts(asked.response)
    assert helped.pings() == []
    await room.alice.click(asked.response, label="Yes, ask them")
    (thread,) = room.channel.threads
    assert "sourdough" in texts(thread.last_message)
    assert helped.pings() == [[helped.role.id]]


async def test_another_channel_gets_a_link_and_only_what_it_may_see(room: Room, helped: Helped) -> None:
    helpers = room.guild.create_text_channel("helpers")
    staff_role = room.guild.create_role("staff")
    staff = room.guild.create_text_channel(
        "staff", overwrites={room.guild.default_role: HIDDEN, room.env.bot.user: SEEN, staff_role: SEEN}
    )
    room.env.backend.add_member_role(room.guild.id, room.alice.id, staff_role.id)
    await helped.set("human_channel", str(helpers.id))
    await room.conversation.access.set_audience(
        str(room.guild.id), "tea", Audience("roles", frozenset({str(staff_role.id)})), "admin"
    )
    answer = (await room.alice.slash(staff, "ask", question="What is Earl Grey flavoured with?")).response
    assert "oil of bergamot" in texts(answer)
    form = await room.alice.click(answer, label="Not helpful")
    thanks = await room.alice.submit_modal(form, {FIELD: "no"})
    await room.alice.click(thanks.response, label=LABEL)
    call = texts(helpers.last_message)
    assert f"/{staff.id}/{answer.id}" in call
    assert "What is Earl Grey flavoured with?" in call
    assert "bergamot" not in call
    assert "Blends" not in call


async def test_in_a_forum_a_call_becomes_a_post(room: Room, helped: Helped) -> None:
    forum = room.guild.create_forum_channel("help")
    await helped.set("human_channel", str(forum.id))
    note = await room.alice.click(await helped.ask(), label=LABEL)
    (thread,) = forum.threads
    assert str(thread.id) in texts(note.response)
    assert room.alice.mention in texts(thread.last_message)
    call = await room.conversation.journal.handoff.call_at(str(thread.id))
    assert call is not None
    helper = room.guild.add_member(room.env.create_user("helper"))
    solved = await room.alice.context_menu(thread, "Mark as solution", await helper.send(thread, "Like this."))
    assert "no question" not in texts(solved.response).casefold()
    assert [one.text for one in await room.conversation.journal.handoff.solutions()] == ["Like this."]


async def test_a_role_that_cannot_be_mentioned_is_said(room: Room, helped: Helped) -> None:
    quiet = room.guild.create_role("quiet")
    deny = discord.Permissions(mention_everyone=True).value
    room.env.backend.set_overwrite(room.channel.id, Overwrite(room.env.bot.user.id, OverwriteType.MEMBER, 0, deny))
    await room.env.settle()
    await helped.set("human_role", str(quiet.id))
    note = await room.alice.click(await helped.ask(), label=LABEL)
    assert "was not notified" in texts(note.response)
    assert len(room.channel.threads) == 1, "it stands there all the same"


async def test_a_call_that_cannot_be_sent_can_be_made_again(room: Room, helped: Helped) -> None:
    answer = await helped.ask()
    room.env.inject_error("POST", "/channels/*/messages/*/threads", status=403, code=50013)
    failed = await room.alice.click(answer, label=LABEL)
    assert "id " in texts(failed.response)
    await room.alice.click(answer, label=LABEL)
    assert len(helped.pings()) == 1


async def test_a_thread_that_is_there_takes_the_call(room: Room, helped: Helped) -> None:
    answer = await helped.ask()
    await room.alice.click(answer, label="Discuss in a thread")
    room.env.inject_error("POST", "/channels/*/messages/*/threads", status=400, code=160004)
    await room.alice.click(answer, label=LABEL)
    (thread,) = room.channel.threads
    assert "A human is asked for" in texts(thread.last_message)


async def test_a_role_that_is_gone_is_not_called(room: Room, helped: Helped) -> None:
    answer = await helped.ask()
    for role in ("111111111111111111", str(room.guild.id)):
        await helped.set("human_role", role)
        note = await room.alice.click(answer, label=LABEL)
        assert "has not said" in texts(note.response)
    assert helped.pings() == []
    assert room.channel.threads == []


async def test_the_asker_marks_the_solution(room: Room, helped: Helped) -> None:
    await room.alice.click(await helped.ask(), label=LABEL)
    (thread,) = room.channel.threads
    message = await helped.bob.send(thread, "Dip them in lye, then bake.")
    refused = await helped.bob.context_menu(thread, "Mark as solution", message)
    assert "Only who asked" in texts(refused.response)
    done = await room.alice.context_menu(thread, "Mark as solution", message)
    assert done.ephemeral
    assert "Marked as the solution" in texts(done.response)
    (turn,) = await room.conversation.journal.turns()
    (solution,) = await room.conversation.journal.handoff.solutions(str(room.guild.id))
    assert (solution.turn, solution.text) == (turn.id, "Dip them in lye, then bake.")
    assert (solution.author, solution.marked_by) == (str(helped.bob.id), str(room.alice.id))
    assert solution.link == f"https://discord.com/channels/{room.guild.id}/{thread.id}/{message.id}"
    seen = await room.env.bot.get_channel(thread.id).fetch_message(message.id)
    assert [str(reaction.emoji) for reaction in seen.reactions] == ["✅"]


async def test_staff_mark_a_reply_in_a_channel(room: Room, helped: Helped) -> None:
    answer = await helped.ask()
    message = await helped.bob.send(room.channel, "Dip them in lye.", reply_to=answer)
    stray = await helped.bob.send(room.channel, "Lovely weather.")
    role = room.guild.create_role("staff")
    await helped.set("staff_roles", (str(role.id),))
    room.env.backend.add_member_role(room.guild.id, helped.bob.id, role.id)
    nothing = await helped.bob.context_menu(room.channel, "Mark as solution", stray)
    assert "no question" in texts(nothing.response)
    mine = await helped.bob.context_menu(room.channel, "Mark as solution", answer)
    assert "Only a person" in texts(mine.response)
    await helped.bob.context_menu(room.channel, "Mark as solution", message)
    assert [one.text for one in await room.conversation.journal.handoff.solutions()] == ["Dip them in lye."]


async def test_a_thread_that_cannot_be_opened_is_said(room: Room, helped: Helped) -> None:
    closed = room.guild.create_text_channel(
        "closed", overwrites={room.env.bot.user: discord.PermissionOverwrite(create_public_threads=False)}
    )
    answer = (await room.alice.slash(closed, "ask", question=ABSENT)).response
    note = await room.alice.click(answer, label=LABEL)
    assert "I lack the permission _Create Public Threads_" in texts(note.response)
    assert helped.pings() == []
