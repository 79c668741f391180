"""A server's turns in figures."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest_asyncio

from bot.journal import Counted, Day, Journal
from bot.model import Feedback, Place, Turn

from .making import make_turn

SINCE, UNTIL = datetime(2024, 12, 31, tzinfo=UTC), datetime(2025, 1, 2, tzinfo=UTC)


@pytest_asyncio.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        yield journal


def at(turn: Turn, guild: str | None, *, private: bool = False) -> Turn:
    return replace(turn, ask=replace(turn.ask, place=Place("discord", guild, "ch", private)))


async def test_nothing(journal: Journal) -> None:
    found = await journal.server_statistics("g", SINCE, UNTIL)
    assert found.days == (Day("2024-12-31"), Day("2025-01-01"))
    assert (found.turns, found.median_ms, found.sources, found.terms) == (0, None, (), ())


async def test_figures_of_one_server_alone(journal: Journal) -> None:
    for number in range(9):
        await journal.compose(at(make_turn(number), "other" if number == 7 else "g"))
    await journal.compose(at(make_turn(11), None))
    await journal.fail(make_turn(5).id, "e")
    await journal.members.give(Feedback(make_turn(1).id, "m2", True))
    await journal.members.give(Feedback(make_turn(2).id, "m2", False))
    await journal.members.give(Feedback(make_turn(7).id, "m2", False))
    found = await journal.server_statistics("g", SINCE, UNTIL)
    assert found.days[1] == Day("2025-01-01", answered=5, absent=3)
    assert (found.turns, found.failed, found.helpful, found.unhelpful) == (8, 1, 1, 1)
    assert found.median_ms is not None
    assert found.p95_ms is not None
    assert found.median_ms <= found.p95_ms
    assert {one.name for one in found.sources} == {"A title"}
    assert found.terms == (Counted("Größe", 3), Counted("number", 3))
    assert [one.times for one in found.questions] == [1, 1, 1]


async def test_times_outside_the_span_do_not_count(journal: Journal) -> None:
    await journal.compose(at(make_turn(1), "g"))
    assert (await journal.server_statistics("g", SINCE, datetime(2025, 1, 1, tzinfo=UTC))).turns == 0
    assert (await journal.server_statistics("g", UNTIL, datetime(2025, 1, 3, tzinfo=UTC))).turns == 0


async def test_questions_are_counted_however_they_are_written_and_private_ones_not_shown(journal: Journal) -> None:
    for number, (question, private) in enumerate(
        [("Where is  it?", False), ("where is it", False), ("A secret?", True), ("", False)]
    ):
        turn = at(make_turn(4 * number), "g", private=private)
        await journal.compose(replace(turn, ask=replace(turn.ask, question=question)))
    found = await journal.server_statistics("g", SINCE, UNTIL)
    assert found.questions == (Counted("Where is  it?", 2),)


async def test_what_may_not_be_read_is_not_counted(journal: Journal) -> None:
    hidden = frozenset({"4/own", "secret"})
    for number in (1, 2, 4):
        await journal.compose(at(make_turn(number), "g"))
    unrecorded = at(make_turn(3), "g")
    (first, *_) = unrecorded.answer.quotes
    secret = replace(first, document=replace(first.document, collection="secret"))
    await journal.compose(replace(unrecorded, answer=replace(unrecorded.answer, quotes=(secret,)), collections=None))
    found = await journal.server_statistics("g", SINCE, UNTIL, hidden)
    assert found.turns == 2
    assert found == await _only(journal, 1, 2)


async def _only(journal: Journal, *numbers: int) -> object:
    """The figures of these turns with another name of the server."""
    for number in numbers:
        turn = at(make_turn(number), "h")
        await journal.compose(replace(turn, id=turn.id + "h"))
    return replace(await journal.server_statistics("h", SINCE, UNTIL), guild="g")
