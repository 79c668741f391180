"""What a question follows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.errors import NotStoredError
from tests.conversation.conftest import PLACE, Room


async def test_turns_of_one_conversation_are_its_history(room: Room) -> None:
    await room.ask("what is the season of trout")
    follow = await room.ask("and the pike?")
    assert "season" in str(follow.answer.understood_as)
    assert (await room.ask("and the pike?", conversation="c2")).answer.understood_as is None


async def test_following_a_turn_leaves_the_others_out(room: Room) -> None:
    first = await room.ask("what is the season of trout")
    await room.ask("When was the town of Varn founded?")
    follow = await room.ask("and the pike?", follows=first.id)
    assert "season" in str(follow.answer.understood_as)
    assert "Varn" not in str(follow.answer.understood_as)


async def test_a_failed_turn_is_no_history(room: Room) -> None:
    lost = await room.ask("what is the season of trout")
    await room.conversation.failed(lost, "gone")
    assert (await room.ask("and the pike?")).answer.understood_as is None


@pytest.mark.parametrize("chained", [False, True])
async def test_who_has_opted_out_is_followed_from_memory_as_others_from_the_journal(room: Room, chained: bool) -> None:
    async def talk(asker: str) -> list[str | None]:
        """The first question is logged, the fourth is not seen."""
        understood: list[str | None] = []
        last: str | None = None
        for n, question in enumerate(
            ("what is the season of trout", "and the pike?", "more", "and oak?", "and the pike?")
        ):
            more = {"follows": last} if chained else {}
            turn = await room.ask(question, asker=asker, conversation=f"of {asker}", **more)
            if n == 3:
                await room.conversation.failed(turn, "gone")
            else:
                last = turn.id
            understood.append(turn.answer.understood_as)
            assert turn.counted == (asker == "m1" and n > 0)
            if n == 0 and asker == "m1":
                await room.conversation.records.opt(asker, out=True)
        return understood

    talks = [await talk("m1"), await talk("m2")]
    assert talks[0] == talks[1]
    assert "season" in str(talks[0][1])


@pytest.mark.parametrize("chained", [False, True])
async def test_no_logged_question_carries_what_was_not_to_be_logged(room: Room, chained: bool) -> None:
    await room.conversation.records.opt("m1", out=True)
    first = await room.ask("what is the season of trout")
    more = {"follows": first.id} if chained else {}
    other = await room.ask("and the pike?", asker="m2", **more)
    assert other.answer.understood_as is None
    assert not other.counted
    await room.conversation.records.opt("m1", out=False)
    mine = await room.ask("and the pike?", **more)
    assert "season" not in str(mine.answer.understood_as)
    assert not mine.counted


async def test_what_only_memory_held_is_said_to_be_gone(room: Room) -> None:
    await room.conversation.records.opt("m1", out=True)
    turn = await room.ask()
    await room.conversation.delivered(turn, "55")
    kept = await room.conversation.turn_by_message("55")
    assert kept == replace(turn, state="delivered", message="55")
    assert (await room.conversation.in_context(turn.id, 1, PLACE)).quote == turn.answer.quotes[0]
    with pytest.raises(NotStoredError):
        await room.conversation.replay(turn.id)
    await room.conversation.records.erase("m1")
    for gone in (room.conversation.turn(turn.id), room.conversation.in_context(turn.id, 1, PLACE)):
        with pytest.raises(NotStoredError):
            await gone
    assert await room.conversation.turn_by_message("55") is None


async def test_more_knows_all_that_the_conversation_has_shown(room: Room) -> None:
    shown: list[str] = []
    await room.ask("what is there about amber in Varn?", conversation="other")
    turn = await room.ask("what is there about amber in Varn?")
    for _ in range(30):
        assert set(shown).isdisjoint(quote.text for quote in turn.answer.quotes)
        shown += [quote.text for quote in turn.answer.quotes]
        await room.ask("thanks")
        turn = await room.ask("more")
    assert len(shown) > 3
    assert (turn.answer.tier, turn.answer.reason) == ("absent", "nothing-more")
    assert turn.answer.understood_as == "more on: what is there about amber in Varn"
    assert await room.journal.turn(turn.id) == turn


async def test_a_quote_is_named_by_its_number(room: Room) -> None:
    first = await room.ask("what did the merchants of Varn sell?")
    follow = await room.ask("tell me more about [1]", follows=first.id)
    assert first.answer.quotes[0].text[:30] in str(follow.answer.understood_as)
    assert (await room.ask("the ninth", follows=first.id)).answer.reason == "no-such-quote"
