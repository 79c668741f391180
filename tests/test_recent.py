"""Turns that stand in memory only: for a while, and not too many."""

from __future__ import annotations

from bot.recent import MINUTES, Recent
from tests.journal.making import make_turn


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_turn_is_found_by_id_message_and_conversation() -> None:
    recent = Recent()
    one, two = make_turn(1, conversation="a"), make_turn(2, conversation="b")
    recent.keep(one)
    recent.keep(two)
    recent.shown(one.id, "55")
    recent.shown("another", "56")
    shown = recent.get(one.id)
    assert shown is not None
    assert (shown.state, shown.message) == ("delivered", "55")
    assert recent.by_message("55") == shown
    assert recent.by_message("56") is None
    assert recent.of("b") == [two]
    assert recent.cited_versions() == {quote.document.version for turn in (one, two) for quote in turn.answer.quotes}


def test_it_is_let_go_of_when_it_is_old_too_many_failed_or_forgotten() -> None:
    clock = Clock()
    recent = Recent(clock, most=3)
    turns = [make_turn(n, asker=f"m{n}") for n in range(5)]
    for turn in turns:
        recent.keep(turn)
    assert [recent.get(turn.id) for turn in turns] == [None, None, *turns[2:]]
    recent.drop(turns[2].id)
    recent.forget("m3")
    assert [recent.get(turn.id) for turn in turns] == [None, None, None, None, turns[4]]
    clock.now = MINUTES * 60
    assert recent.get(turns[4].id) == turns[4]
    clock.now += 1
    assert recent.get(turns[4].id) is None
    assert recent.of("c1") == []
