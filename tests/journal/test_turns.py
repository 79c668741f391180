"""Turns on their way through the journal: recorded, shown or failed, found again, exactly as they were."""

from __future__ import annotations

import asyncio
import dataclasses
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import JournalError, NotFoundError
from bot.journal import Journal, Stats, new_turn_id
from bot.model import Answer, Ask, Context, DocumentRef, Exchange, Feedback, Metadata, Place, Quote, Source, Turn
from tests.journal.making import make_quote, make_turn


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    async with await Journal.open(tmp_path / "new folder" / "journal.db") as journal:
        yield journal


# --- every field comes back ------------------------------------------------------------------------------------------

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
maybe = st.none() | texts
numbers = st.floats(allow_nan=False)
offsets = st.integers(-(2**63), 2**63 - 1)
tuples = st.lists(texts, max_size=3).map(tuple)
metadata = st.builds(
    Metadata,
    texts,
    maybe,
    maybe,
    maybe,
    maybe,
    texts,
    st.sampled_from(["reference", "news", "opinion", "faq"]),
    st.lists(st.builds(Source, texts, maybe, maybe, maybe), max_size=2).map(tuple),
    st.booleans(),
)
contexts = st.builds(
    Context, st.sampled_from(["before", "lead-in", "header", "heading"]), texts, start=offsets, end=offsets
)
quotes = st.builds(
    Quote,
    n=offsets,
    text=texts,
    start=offsets,
    end=offsets,
    score=numbers,
    document=st.builds(DocumentRef, texts, texts, texts, texts, metadata),
    passage=texts,
    heading=tuples,
    context=st.lists(contexts, max_size=2).map(tuple),
    kind=st.sampled_from(["sentence", "item", "row", "code"]),
)
many_quotes = st.lists(quotes, max_size=3).map(tuple)
turns = st.builds(
    Turn,
    id=st.builds(new_turn_id),
    asked_at=texts,
    ask=st.builds(
        Ask,
        texts,
        texts,
        st.builds(Place, st.sampled_from(["discord", "terminal"]), maybe, maybe, st.booleans()),
        texts,
        maybe,
        maybe,
    ),
    answer=st.builds(
        Answer,
        question=texts,
        tier=st.sampled_from(["answered", "closest", "absent"]),
        confidence=numbers,
        quotes=many_quotes,
        ranked=many_quotes,
        missing=tuples,
        understood_as=maybe,
        reason=maybe,
        nearest=tuples,
        snapshot=texts,
        elapsed_ms=numbers,
    ),
    body=texts,
    template=texts,
)


@settings(max_examples=20, deadline=None)
@given(several=st.lists(turns, min_size=1, max_size=4), message=texts, error=texts, end=st.sampled_from(" df"))
def test_every_field_of_a_turn_comes_back(
    tmp_path_factory: pytest.TempPathFactory, several: list[Turn], message: str, error: str, end: str
) -> None:
    async def through_the_file() -> list[Turn]:
        path = tmp_path_factory.getbasetemp() / "round-trip.db"
        async with await Journal.open(path) as journal:
            await asyncio.gather(*(journal.compose(turn) for turn in several))
            if end == "d":
                await journal.deliver(several[0].id, message)
            if end == "f":
                await journal.fail(several[0].id, error)
        async with await Journal.open(path) as journal:
            return [await journal.turn(turn.id) for turn in several]

    first = several[0]
    if end == "d":
        first = dataclasses.replace(first, state="delivered", message=message)
    if end == "f":
        first = dataclasses.replace(first, state="failed", error=error)
    assert asyncio.run(through_the_file()) == [first, *several[1:]]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(helpful=st.booleans(), member=texts, reason=maybe, at=texts.filter(bool))
async def test_every_field_of_feedback_comes_back(
    tmp_path: Path, helpful: bool, member: str, reason: str | None, at: str
) -> None:
    given_feedback = Feedback(new_turn_id(), member, helpful, reason, at)
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.compose(dataclasses.replace(make_turn(1), id=given_feedback.turn))
        await journal.members.give(given_feedback)
        assert await journal.members.feedback_on(given_feedback.turn) == [given_feedback]


def test_turn_ids_fit_where_they_are_used() -> None:
    ids = [new_turn_id() for _ in range(2000)]
    assert len(set(ids)) == 2000
    assert {len(turn_id) for turn_id in ids} == {12}
    assert not set("".join(ids)) & set("01oilu_-ABC")


# --- a turn's way ----------------------------------------------------------------------------------------------------


async def test_what_was_recorded_before_pages_told_their_age_still_reads(tmp_path: Path) -> None:
    turn = make_turn(3)
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.compose(turn)
    with closing(sqlite3.connect(tmp_path / "journal.db")) as db, db:
        assert db.execute("UPDATE citations SET meta = json_remove(meta, '$.outdated')").rowcount
    async with await Journal.open(tmp_path / "journal.db") as journal:
        assert await journal.turn(turn.id) == turn


async def test_a_turn_is_composed_then_delivered(journal: Journal) -> None:
    await journal.compose(make_turn(3))
    assert (await journal.turn(make_turn(3).id)).state == "composed"
    await journal.deliver(make_turn(3).id, "message 1")
    turn = await journal.turn(make_turn(3).id)
    assert (turn.state, turn.message) == ("delivered", "message 1")
    assert await journal.turn_by_message("message 1") == turn
    assert await journal.turn_by_message("message 2") is None


async def test_what_was_seen_stays_delivered(journal: Journal) -> None:
    await journal.compose(make_turn(1))
    await journal.fail(make_turn(1).id, "no permission")
    assert (await journal.turn(make_turn(1).id)).error == "no permission"
    await journal.deliver(make_turn(1).id, "m")
    await journal.fail(make_turn(1).id, "late")
    turn = await journal.turn(make_turn(1).id)
    assert (turn.state, turn.message, turn.error) == ("delivered", "m", None)


async def test_an_id_is_recorded_once(journal: Journal) -> None:
    await journal.compose(make_turn(1))
    again = dataclasses.replace(make_turn(2), id=make_turn(1).id)
    with pytest.raises(JournalError, match="UNIQUE"):
        await journal.compose(again)
    assert await journal.turns() == [make_turn(1)]


@pytest.mark.parametrize("number", [1, 2, 3])
async def test_what_cannot_be_written_fails_alone(journal: Journal, number: int) -> None:
    """A lone surrogate, a number that is none and a broken citation, each among turns that are fine."""
    bad = make_turn(7)
    if number == 1:
        bad = dataclasses.replace(bad, body="half a \ud800 character")
    elif number == 2:
        bad = dataclasses.replace(bad, answer=dataclasses.replace(bad.answer, confidence=float("nan")))
    else:
        broken = dataclasses.replace(make_quote(1, 2), start=2**70)
        bad = dataclasses.replace(bad, answer=dataclasses.replace(bad.answer, ranked=(make_quote(1, 1), broken)))
    good = [make_turn(n) for n in range(6)]
    outcomes = await asyncio.gather(
        *(journal.compose(turn) for turn in (*good[:3], bad, *good[3:])), return_exceptions=True
    )
    assert [type(outcome) for outcome in outcomes] == [Turn] * 3 + [JournalError] + [Turn] * 3
    assert sorted(await journal.turns(), key=lambda turn: turn.id) == good
    with pytest.raises(NotFoundError):
        await journal.turn(bad.id)


async def test_what_does_not_exist_is_said(journal: Journal) -> None:
    for call in (
        journal.turn("nothing"),
        journal.deliver("nothing", "m"),
        journal.fail("nothing", "e"),
        journal.members.give(Feedback("nothing", "m", True)),
    ):
        with pytest.raises(NotFoundError, match="no turn nothing"):
            await call


async def test_a_closed_journal_says_so(tmp_path: Path) -> None:
    journal = await Journal.open(tmp_path / "journal.db")
    await journal.close()
    await journal.close()
    for call in (journal.compose(make_turn(1)), journal.turn("x"), journal.members.give(Feedback("x", "m", True))):
        with pytest.raises(JournalError, match="closed"):
            await call


# --- finding turns again ---------------------------------------------------------------------------------------------


async def test_turns_are_filtered_newest_first(journal: Journal) -> None:
    made = [make_turn(n, asker=f"m{n % 2}", conversation=f"c{n % 3}") for n in range(12)]
    for turn in made:
        await journal.compose(turn)
    assert await journal.turns(limit=3) == made[:-4:-1]
    assert await journal.turns(asker="m1", conversation="c1") == [made[7], made[1]]
    assert await journal.turns(tier="absent") == [made[8], made[4], made[0]]
    await journal.fail(made[5].id, "e")
    assert [turn.id for turn in await journal.turns(state="failed")] == [made[5].id]
    assert await journal.turns(asker="nobody") == []


async def test_history_is_what_was_seen_of_a_conversation(journal: Journal) -> None:
    made = [make_turn(n, conversation=f"c{n % 2}") for n in range(10)]
    for turn in made:
        await journal.compose(turn)
    await journal.deliver(made[6].id, "m")
    await journal.fail(made[8].id, "e")
    assert await journal.history("c0") == [_exchange(made[4]), _exchange(made[6])]
    assert await journal.history("c0", limit=9) == [_exchange(made[n]) for n in (0, 2, 4, 6)]
    assert await journal.history("c9") == []
    assert await journal.history("c0", before=made[6].id, limit=9) == [_exchange(made[n]) for n in (0, 2, 4)]
    assert await journal.history("c0", before=made[0].id) == []


async def test_history_follows_a_chain(journal: Journal) -> None:
    """1 <- 2 <- 4 <- 5; 4 failed, 3 belongs to somebody else, 5's chain ends when 1 is erased."""
    for number, follows in ((1, None), (2, 1), (3, None), (4, 2), (5, 4)):
        await journal.compose(make_turn(number, asker=f"m{number}", follows=make_turn(follows).id if follows else None))
    await journal.fail(make_turn(4).id, "e")
    ids = [make_turn(n).id for n in range(6)]
    one, two, five = (_exchange(make_turn(n)) for n in (1, 2, 5))
    assert await journal.history("c1", follows=ids[2]) == [one, two]
    assert await journal.history("other", follows=ids[5], limit=9) == [one, two, five]
    assert await journal.history("c1", follows=ids[5]) == [two, five]
    await journal.members.erase("m1")
    assert await journal.history("c1", follows=ids[5], limit=9) == [two, five]
    await journal.members.erase("m4")
    assert await journal.history("c1", follows=ids[5], limit=9) == [five]
    assert await journal.history("c1", follows=ids[4]) == []


async def test_a_turn_that_follows_itself_or_a_later_one_ends_the_chain(journal: Journal) -> None:
    await journal.compose(make_turn(1, follows=make_turn(2).id))
    await journal.compose(make_turn(2, follows=make_turn(1).id))
    await journal.compose(make_turn(3, follows=make_turn(3).id))
    assert await journal.history("c1", follows=make_turn(2).id, limit=9) == [
        _exchange(make_turn(1)),
        _exchange(make_turn(2)),
    ]
    assert await journal.history("c1", follows=make_turn(3).id, limit=9) == [_exchange(make_turn(3))]


async def test_figures(journal: Journal) -> None:
    assert await journal.stats() == Stats(0, 0, 0, 0, 0, 0, 0, None, None, None)
    for number in range(5):
        await journal.compose(make_turn(number))
    await journal.fail(make_turn(4).id, "e")
    await journal.members.give(Feedback(make_turn(1).id, "m2", True))
    await journal.members.give(Feedback(make_turn(1).id, "m2", False))
    await journal.members.give(Feedback(make_turn(2).id, "m2", True))
    assert await journal.stats() == Stats(5, 3, 0, 2, 1, 1, 1, make_turn(0).asked_at, 2 / 3, 1.0)
    versions = {quote.document.version for n in range(5) for quote in make_turn(n).answer.ranked}
    assert await journal.cited_versions() == versions


async def test_feedback_is_one_each_a_member_and_turn(journal: Journal) -> None:
    await journal.compose(make_turn(1))
    await journal.members.give(Feedback(make_turn(1).id, "m2", True, "good", "2025-01-02"))
    await journal.members.give(Feedback(make_turn(1).id, "m3", False, None, "2025-01-03"))
    await journal.members.give(Feedback(make_turn(1).id, "m2", False, None, "2025-01-04"))
    assert await journal.members.feedback_on(make_turn(1).id) == [
        Feedback(make_turn(1).id, "m3", False, None, "2025-01-03"),
        Feedback(make_turn(1).id, "m2", False, None, "2025-01-04"),
    ]
    await journal.members.give(Feedback(make_turn(1).id, "m4", True))
    assert (await journal.members.feedback_on(make_turn(1).id))[-1].at > "2025-01-04T"


def _exchange(turn: Turn) -> Exchange:
    return Exchange(turn.ask.question, turn.answer.quotes)


async def test_when_a_member_asked_in_a_server(journal: Journal) -> None:
    for number in range(1, 6):
        await journal.compose(make_turn(number, asker="m2" if number == 3 else "m1"))
    await journal.fail("turn00000004", "not sent")
    since = datetime(2025, 1, 1, 0, 0, 1, tzinfo=UTC)

    async def seconds(asker: str, guild: str = "g", limit: int = 9) -> list[int]:
        return [at.second for at in await journal.asked(asker, guild, since=since, limit=limit)]

    assert await seconds("m1") == [5, 2]
    assert await seconds("m1", limit=1) == [5]
    assert await seconds("m2") == [3]
    assert await seconds("m1", guild="h") == []
