"""A message as the kinds of follow-ups look at it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.asking.followup.kinds import POINTING, FollowUp
from bot.answer.asking.followup.message import DEPTH, Message
from bot.answer.asking.followup.reading import read
from bot.model import Exchange
from tests.answer.making import quote

FIRST, SECOND = quote("The fair opens at nine."), quote("It closes at ten.")


def test_that_points_at_the_last_quotes_of_the_last_two_exchanges() -> None:
    quoted, plain = Exchange("when does the fair open?", (FIRST,)), Exchange("and the inn?")
    assert Message("that", "that", (), (quoted, plain), read).pointed_at == (FIRST,)
    assert Message("that", "that", (), (quoted, plain, plain), read).pointed_at == ()


def test_all_that_was_shown_must_not_come_again() -> None:
    history = (Exchange("thanks", (SECOND,)), Exchange("when does the fair open?", (FIRST,)))
    assert Message("more", "more", history, history[1:], read).shown == (SECOND, FIRST)


def test_it_depends_on_the_last_exchanges() -> None:
    asked = [Exchange(f"when does fair {n} open?") for n in range(DEPTH + 3)]
    assert Message("why", "why", asked, asked, read).before == tuple(asked[3:])


def test_a_chain_is_read_once() -> None:
    texts: list[str] = []

    def counted(text: str, history: Sequence[Exchange]) -> FollowUp:
        texts.append(text)
        return read(text, history)

    asked = [Exchange("when does the fair open?")]
    message = Message("why", "why", asked, asked, counted)
    assert message.question_before() == message.question_before()
    assert len(texts) == 1
    message.question_before(POINTING)
    assert len(texts) == 2
