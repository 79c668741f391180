"""What can be asked."""

from __future__ import annotations

import pytest

from bot.errors import AskError
from tests.conversation.conftest import PLACE, Room


@pytest.mark.parametrize("question", ["", "   ", "\n\t\u00a0", "?!…", "👍🏽 🎉", "\u202e\u200b", "__ **"])
async def test_what_holds_no_word_is_no_question(room: Room, question: str) -> None:
    with pytest.raises(AskError, match="no question in that"):
        await room.ask(question)
    with pytest.raises(AskError):
        await room.conversation.catalogue.lookup(question, PLACE)
    assert await room.journal.turns() == []
    assert room.rendered == []


async def test_a_question_has_a_length_of_its_own(room: Room) -> None:
    assert (await room.ask("x" * 200)).answer.tier == "absent"
    assert (await room.ask(f"  {'x' * 200}  ")).answer.tier == "absent"
    with pytest.raises(AskError, match=r"has 201 characters; at most 200 fit"):
        await room.ask("x" * 201)


async def test_a_lone_surrogate_is_stored_as_something_that_can_be_shown(room: Room) -> None:
    turn = await room.ask("how much is a \udcff permit \ud800?")
    assert turn.ask.question == "how much is a ? permit ??"
    assert await room.journal.turn(turn.id) == turn
    assert await room.conversation.catalogue.lookup("permit\udcff", PLACE)


@pytest.mark.parametrize(
    "question", ["a\x00b permit", "@everyone [x](http://y) <@1> ```", "\u202epermit\u2066", "e\u0301" * 90, "中文" * 50]
)
async def test_any_other_text_is_asked_as_it_is(room: Room, question: str) -> None:
    turn = await room.ask(question)
    assert (await room.journal.turn(turn.id)).ask.question == question
