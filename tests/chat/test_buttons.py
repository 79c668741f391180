"""Buttons and forms, before and after a restart."""

from __future__ import annotations

from typing import Any

import pytest

from bot.chat.client.views import FIELD

from .checked import texts
from .conftest import Room

QUESTION = "What is Earl Grey flavoured with?"


async def answered(room: Room, question: str = QUESTION, **options: Any) -> Any:
    return (await room.alice.slash(room.channel, "ask", question=question, **options)).response


async def turns(room: Room):
    return await room.conversation._journal.turns()


@pytest.fixture(params=[False, True], ids=["same run", "after a restart"])
def restart(request: pytest.FixtureRequest) -> bool:
    return request.param


async def maybe(room: Room, restart: bool) -> None:
    if restart:
        await room.env.restart_bot(room.new_bot())


async def test_show_in_context(room: Room, restart: bool) -> None:
    answer = await answered(room)
    await maybe(room, restart)
    bob = room.guild.add_member(room.env.create_user("bob"))
    shown = await bob.click(answer, label="Show in context")
    assert shown.ephemeral
    text = texts(shown.response)
    assert "**Earl Grey is a black tea that is flavoured with oil of bergamot.** Bergamot is a citrus" in text
    opened = await bob.click(shown.response, label="Open")
    assert opened.ephemeral
    assert "📄 Source" in texts(opened.response)


async def test_the_other_quotes_are_one_tap_away(room: Room) -> None:
    answer = await answered(room, "What did the tea clippers smell of, and what is bergamot?")
    (turn,) = await turns(room)
    if len(turn.answer.quotes) > 1:
        shown = await room.alice.click(answer, label="Show in context")
        second = await room.alice.click(shown.response, label="Quote 2")
        assert "Quote \\[2\\] in context" in texts(second.response or shown.response)


async def test_a_follow_up_is_asked_in_a_form(room: Room, restart: bool) -> None:
    answer = await answered(room)
    form = await room.alice.click(answer, label="Ask a follow-up")
    assert form.modal["title"] == "Ask a follow-up"
    await maybe(room, restart)
    sent = await room.alice.submit_modal(form, {FIELD: "Where does it grow?"})
    assert not sent.ephemeral
    assert texts(sent.response)
    second, first = await turns(room)
    assert second.ask.follows == first.id
    assert second.ask.question == "Where does it grow?"


async def test_a_follow_up_to_a_private_answer_is_private(room: Room) -> None:
    answer = await answered(room, private=True)
    form = await room.alice.click(answer, label="Ask a follow-up")
    sent = await room.alice.submit_modal(form, {FIELD: "Where does it grow?"})
    assert sent.ephemeral
    assert (await turns(room))[0].ask.place.private


async def test_feedback_is_one_each_and_changeable(room: Room, restart: bool) -> None:
    answer = await answered(room)
    await maybe(room, restart)
    (turn,) = await turns(room)
    bob = room.guild.add_member(room.env.create_user("bob"))
    noted = await bob.click(answer, label="Helpful")
    assert noted.ephemeral
    assert "Noted: helpful" in texts(noted.response)
    form = await room.alice.click(answer, label="Not helpful")
    given = {one.member: one for one in await room.conversation._journal.members.feedback_on(turn.id)}
    assert given[str(room.alice.id)].helpful is False
    assert given[str(bob.id)].helpful is True
    await maybe(room, restart)
    thanks = await room.alice.submit_modal(form, {FIELD: "It is out of date. @everyone"})
    assert thanks.ephemeral
    assert "with your reason" in texts(thanks.response)
    await bob.click(answer, label="Not helpful")
    given = {one.member: one for one in await room.conversation._journal.members.feedback_on(turn.id)}
    assert given[str(room.alice.id)].reason == "It is out of date. @everyone"
    assert given[str(bob.id)].helpful is False
    assert len(given) == 2


async def test_an_empty_reason_is_fine(room: Room) -> None:
    form = await room.alice.click(await answered(room), label="Not helpful")
    thanks = await room.alice.submit_modal(form, {FIELD: ""})
    assert "Noted: not helpful." in texts(thanks.response)


async def test_nearest_headings_can_be_looked_up(room: Room) -> None:
    answer = await answered(room, "Who invented the sourdough pretzel in Calabria?")
    (turn,) = await turns(room)
    if turn.answer.tier == "absent" and turn.answer.nearest:
        looked = await room.alice.click(answer, label=turn.answer.nearest[0])
        assert looked.ephemeral
        assert "🔎 Lookup" in texts(looked.response)


async def test_a_button_of_an_erased_turn_says_so(room: Room) -> None:
    answer = await answered(room)
    await room.conversation.records.erase(str(room.alice.id))
    for label in ("Show in context", "Helpful"):
        result = await room.alice.click(answer, label=label)
        assert result.ephemeral
        assert "id " in texts(result.response)
        assert "erased" in texts(result.response)


async def test_no_view_is_kept_in_memory(room: Room) -> None:
    await answered(room)
    await room.alice.slash(room.channel, "privacy")
    assert room.env.bot.persistent_views == []
    assert room.env.bot._connection._view_store._views == {}
