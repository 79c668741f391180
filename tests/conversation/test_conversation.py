"""What every surface calls, with a real journal and a real small corpus."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from bot.answer.service import Answerers
from bot.conversation import Conversation
from bot.errors import JournalError, NotFoundError, VerbatimError
from bot.ingest.store.library import Library
from bot.journal import Journal
from bot.model import Answer, Ask
from bot.servers import ServerSettings
from tests.answer.conftest import FILES
from tests.conversation.conftest import COST, PLACE, Room
from tests.making import put, remove

# --- asking ----------------------------------------------------------------------------------------------------------


async def test_a_turn_is_in_the_journal_before_it_is_returned(room: Room) -> None:
    turn = await room.ask(f"  {COST}\n")
    logged = await room.journal.turn(turn.id)
    assert logged == turn
    assert (turn.state, turn.body, turn.template) == ("composed", f"{turn.id} answered", "t1")
    assert turn.ask.question == turn.answer.question == COST
    assert turn.answer.quotes[0].text == "A fishing permit costs 40 crowns a year."
    assert turn.answer.snapshot == room.library.snapshot
    assert turn.asked_at.endswith("+00:00")


async def test_delivered_and_failed_are_recorded(room: Room) -> None:
    shown, lost = await room.ask(), await room.ask()
    await room.conversation.delivered(shown, "message 1")
    await room.conversation.failed(lost, "the channel is gone")
    assert await room.conversation.turn_by_message("message 1") == await room.conversation.turn(shown.id)
    assert (await room.conversation.turn(shown.id)).state == "delivered"
    failed = await room.conversation.turn(lost.id)
    assert (failed.state, failed.error) == ("failed", "the channel is gone")
    assert await room.conversation.turn_by_message("message 2") is None
    with pytest.raises(NotFoundError):
        await room.conversation.turn("nosuchturn")


async def test_reports_on_an_erased_turn_are_no_error(room: Room) -> None:
    turn = await room.ask()
    await room.conversation.records.erase("m1")
    await room.conversation.delivered(turn, "message")
    await room.conversation.failed(turn, "error")
    assert await room.journal.turns() == []


async def test_an_empty_corpus_answers_that_it_has_nothing(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        empty = Room(tmp_path, journal)
        with empty.library:
            assert (await empty.ask()).answer.tier == "absent"
            assert await empty.conversation.access.collections(PLACE) == ()
            assert await empty.conversation.catalogue.headings(PLACE) == []


async def test_what_answers_a_part_is_logged_and_explained_where_closest_passages_are_off(room: Room) -> None:
    both = f"{COST.removesuffix('?')} and who repairs bicycles?"
    turn = await room.conversation.ask(Ask(both, "m1", PLACE, "c"), room.render, ServerSettings(closest=False))
    assert [quote.text for quote in turn.answer.quotes] == ["A fishing permit costs 40 crowns a year."]
    assert (turn.answer.reason, turn.answer.missing) == ("in-part", ("repairs", "bicycles"))
    assert await room.journal.turn(turn.id) == turn
    replay = await room.conversation.replay(turn.id)
    assert replay.changed == ()


async def test_an_answer_is_explained_from_what_its_reader_may_read(room: Room) -> None:
    turn = await room.ask()
    with contextlib.closing(sqlite3.connect(room.path)) as db, db:
        db.execute("UPDATE turns SET collections = NULL")  # as before they were recorded
    every = frozenset(room.library.collections())
    for within, wanted in ((None, True), (every, True), (frozenset[str](), False)):
        explanation = (await room.conversation.replay(turn.id, within)).explanation
        assert explanation is not None
        assert bool(explanation.passages) == wanted


# --- what must not be shown ------------------------------------------------------------------------------------------


async def test_no_turn_is_returned_when_the_journal_is_full(room: Room) -> None:
    await room.ask()
    writer = room.journal._writer._db  # pyright: ignore[reportPrivateUsage]
    await writer.execute("PRAGMA max_page_count = 1")
    with pytest.raises(JournalError):
        for _ in range(400):  # until the free pages of the file are used up
            await room.ask(conversation="c2")
    await writer.execute("PRAGMA max_page_count = 1000000")
    logged = await room.journal.turns(limit=1000)
    assert len(room.rendered) == len(logged) + 1
    assert (await room.ask()).state == "composed"
    assert await room.journal.check() == []


async def test_no_turn_is_returned_when_another_holds_the_journal(room: Room) -> None:
    writer = room.journal._writer._db  # pyright: ignore[reportPrivateUsage]
    await writer.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(room.path)
    try:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(JournalError):
            await room.ask()
    finally:
        other.close()
    assert await room.journal.turns() == []


class Forged(Library):
    """A library whose texts were changed behind its passages."""

    def text(self, version: str) -> str:
        return super().text(version).replace("40 crowns", "90 crowns")


async def test_a_quote_that_is_not_its_source_is_not_logged(room: Room) -> None:
    with Forged(room.library.path) as forged:
        answerers = Answerers(forged, room.path.parent / "index")
        conversation = Conversation(forged, answerers, room.journal, template="t1", max_question=200)
        with pytest.raises(VerbatimError, match=r"fishing\.md differs"):
            await conversation.ask(Ask(COST, "m1", PLACE, "c1"), room.render)
    assert (await room.journal.turns(), room.rendered) == ([], [])


async def test_a_renderer_that_fails_logs_nothing(room: Room) -> None:
    def broken(turn_id: str, answer: Answer) -> str:
        raise VerbatimError(f"{turn_id} {answer.tier}")

    with pytest.raises(VerbatimError):
        await room.conversation.ask(Ask(COST, "m1", PLACE, "c1"), broken)
    assert await room.journal.turns() == []


# --- cancellation ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hops", [0, 1, 2, 3, 5, 8, 13, 21, 34])
async def test_who_is_cancelled_leaves_no_turn_that_seems_to_be_on_its_way(room: Room, hops: int) -> None:
    await asyncio.to_thread(room.answerers.current)
    asking = asyncio.create_task(room.ask())
    if hops < 34:
        for _ in range(hops):
            await asyncio.sleep(0)
    else:
        while not room.rendered:  # noqa: ASYNC110 - the very next step after it is wanted
            await asyncio.sleep(0)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    await room.ask("another question about a permit")
    states = [turn.state for turn in await room.journal.turns() if turn.ask.question == COST]
    assert states in ([], ["failed"])
    if hops == 34:
        assert states == ["failed"]


async def test_answering_does_not_block_the_loop(room: Room) -> None:
    await asyncio.to_thread(room.answerers.current)
    current, inside, go = room.answerers.current, threading.Event(), threading.Event()

    def slowly() -> object:
        inside.set()
        assert go.wait(10)
        return current()

    room.answerers.current = slowly  # type: ignore[method-assign,assignment]
    asking = asyncio.create_task(room.ask())
    assert await asyncio.to_thread(inside.wait, 10)
    assert await room.conversation.access.collections(PLACE) == ("law", "town")
    assert not asking.done()
    go.set()
    assert (await asking).state == "composed"


async def test_many_ask_at_once(room: Room) -> None:
    turns = await asyncio.gather(*(room.ask(conversation=f"c{n}") for n in range(20)))
    assert len({turn.id for turn in turns}) == 20
    first, *others = (replace(turn.answer, elapsed_ms=0) for turn in turns)
    assert others == [first] * 19
    assert len(await room.journal.turns(limit=50)) == 20


# --- beside asking ---------------------------------------------------------------------------------------------------


async def test_feedback_is_one_each_and_can_be_changed(room: Room) -> None:
    turn = await room.ask()
    await room.conversation.feedback(turn.id, "m1", helpful=True)
    await room.conversation.feedback(turn.id, "m2", helpful=True)
    await room.conversation.feedback(turn.id, "m1", helpful=False, reason="too short")
    found = {one.member: one for one in await room.journal.members.feedback_on(turn.id)}
    assert (found["m1"].helpful, found["m1"].reason, found["m2"].helpful) == (False, "too short", True)
    with pytest.raises(NotFoundError):
        await room.conversation.feedback("nosuchturn", "m1", helpful=True)


async def test_a_quote_in_its_context(room: Room) -> None:
    turn = await room.ask("may I use nets in the harbour?")
    shown = await room.conversation.in_context(turn.id, 1, PLACE)
    assert shown.quote == turn.answer.quotes[0]
    assert shown.passage.slice(shown.quote.start, shown.quote.end) == shown.quote.text
    around = [passage.n for passage in (shown.before, shown.passage, shown.after) if passage]
    assert len(around) > 1
    assert around == list(range(around[0], around[0] + len(around)))
    for n in (0, 9, -1):
        with pytest.raises(NotFoundError, match="no quote"):
            await room.conversation.in_context(turn.id, n, PLACE)
    with pytest.raises(NotFoundError):
        await room.conversation.in_context("nosuchturn", 1, PLACE)


async def test_a_quote_in_the_version_that_was_quoted(room: Room) -> None:
    turn = await room.ask()
    put(room.library, {"law/fishing.md": "# Fishing on the lake\n\nNo permit is needed any more.\n"})
    shown = await room.conversation.in_context(turn.id, 1, PLACE)
    assert "A fishing permit costs 40 crowns a year." in shown.passage.text
    remove(room.library, "law/fishing.md", "law/boats.md")
    with pytest.raises(NotFoundError):  # its collection is gone, and with it the right to see it
        await room.conversation.in_context(turn.id, 1, PLACE)


async def test_a_quote_in_context_after_its_page_was_cut_otherwise(room: Room) -> None:
    turn = await room.ask()
    (quote, *_) = turn.answer.quotes
    page = room.library.text(quote.document.version)
    assert "\n\n" in page[: quote.start]
    # The same words, but what was the first heading is now a paragraph: the passages are numbered anew.
    put(
        room.library,
        {"law/fishing.md": FILES["law/fishing.md"].replace("# Fishing on the lake", "Fishing on the lake", 1)},
    )
    shown = await room.conversation.in_context(turn.id, 1, PLACE)
    assert shown.passage.slice(quote.start, quote.end) == quote.text
