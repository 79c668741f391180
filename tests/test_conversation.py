"""What every surface calls, with a real journal and a real small corpus."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sqlite3
import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.answer.service import Answerers
from bot.conversation import Conversation, chosen_of
from bot.errors import AskError, JournalError, NotFoundError, NotStoredError, VerbatimError
from bot.ingest.library import Library
from bot.journal import Journal
from bot.model import Answer, Ask, Place, Turn
from tests.answer.conftest import FILES
from tests.making import put, remove

PLACE = Place("terminal", private=True)
COST = "How much does a fishing permit cost?"


class Room:
    """A conversation with all that it stands on."""

    def __init__(self, folder: Path, journal: Journal) -> None:
        self.library = Library(folder / "library.db")
        self.answerers = Answerers(self.library, folder / "index")
        self.journal = journal
        self.path = folder / "journal.db"
        self.conversation = Conversation(self.library, self.answerers, journal, template="t1", max_question=200)
        self.rendered: list[str] = []

    def render(self, turn_id: str, answer: Answer) -> str:
        self.rendered.append(turn_id)
        return f"{turn_id} {answer.tier}"

    async def ask(self, question: str = COST, **more: str | None) -> Turn:
        fields: dict[str, str | None] = {"asker": "m1", "conversation": "c1", **more}
        asked = Ask(
            question,
            str(fields["asker"]),
            PLACE,
            str(fields["conversation"]),
            fields.get("collection"),
            fields.get("follows"),
        )
        return await self.conversation.ask(asked, self.render)


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        room = Room(tmp_path, journal)
        with room.library:
            put(room.library, FILES)
            yield room


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
    await room.conversation.erase("m1")
    await room.conversation.delivered(turn, "message")
    await room.conversation.failed(turn, "error")
    assert await room.journal.turns() == []


@pytest.mark.parametrize("question", ["", "   ", "\n\t\u00a0", "?!…", "👍🏽 🎉", "\u202e\u200b", "__ **"])
async def test_what_holds_no_word_is_no_question(room: Room, question: str) -> None:
    with pytest.raises(AskError, match="no question in that"):
        await room.ask(question)
    with pytest.raises(AskError):
        await room.conversation.lookup(question, PLACE)
    assert await room.journal.turns() == []
    assert room.rendered == []


async def test_a_question_has_a_length_of_its_own(room: Room) -> None:
    assert (await room.ask("x" * 200)).answer.tier == "absent"
    assert (await room.ask(f"  {'x' * 200}  ")).answer.tier == "absent"
    with pytest.raises(AskError, match=r"has 201 characters; at most 200 fit"):
        await room.ask("x" * 201)


async def test_one_collection_is_all_that_answers(room: Room) -> None:
    turn = await room.ask("what about trout?", collection="town")
    assert {quote.document.collection for quote in turn.answer.ranked} == {"town"}
    with pytest.raises(AskError, match=r"no collection 'sea'. Choose one of these: law, town"):
        await room.ask(collection="sea")
    with pytest.raises(AskError):
        await room.conversation.lookup("trout", PLACE, "sea")


def test_collections_are_chosen_by_name() -> None:
    assert chosen_of(("a", "b"), None) == {"a", "b"}
    assert chosen_of(("a", "b"), "b") == {"b"}
    assert chosen_of((), None) == frozenset()
    with pytest.raises(AskError, match="none yet"):
        chosen_of((), "a")


async def test_a_lone_surrogate_is_stored_as_something_that_can_be_shown(room: Room) -> None:
    turn = await room.ask("how much is a \udcff permit \ud800?")
    assert turn.ask.question == "how much is a ? permit ??"
    assert await room.journal.turn(turn.id) == turn
    assert await room.conversation.lookup("permit\udcff", PLACE)


@pytest.mark.parametrize(
    "question", ["a\x00b permit", "@everyone [x](http://y) <@1> ```", "\u202epermit\u2066", "e\u0301" * 90, "中文" * 50]
)
async def test_any_other_text_is_asked_as_it_is(room: Room, question: str) -> None:
    turn = await room.ask(question)
    assert (await room.journal.turn(turn.id)).ask.question == question


async def test_an_empty_corpus_answers_that_it_has_nothing(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        empty = Room(tmp_path, journal)
        with empty.library:
            assert (await empty.ask()).answer.tier == "absent"
            assert await empty.conversation.collections(PLACE) == ()
            assert await empty.conversation.headings(PLACE) == []


# --- follow-ups ------------------------------------------------------------------------------------------------------


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
                await room.conversation.opt(asker, out=True)
        return understood

    talks = [await talk("m1"), await talk("m2")]
    assert talks[0] == talks[1]
    assert "season" in str(talks[0][1])


@pytest.mark.parametrize("chained", [False, True])
async def test_no_logged_question_carries_what_was_not_to_be_logged(room: Room, chained: bool) -> None:
    await room.conversation.opt("m1", out=True)
    first = await room.ask("what is the season of trout")
    more = {"follows": first.id} if chained else {}
    other = await room.ask("and the pike?", asker="m2", **more)
    assert other.answer.understood_as is None
    assert not other.counted
    await room.conversation.opt("m1", out=False)
    mine = await room.ask("and the pike?", **more)
    assert "season" not in str(mine.answer.understood_as)
    assert not mine.counted


async def test_what_only_memory_held_is_said_to_be_gone(room: Room) -> None:
    await room.conversation.opt("m1", out=True)
    turn = await room.ask()
    await room.conversation.delivered(turn, "55")
    kept = await room.conversation.turn_by_message("55")
    assert kept == replace(turn, state="delivered", message="55")
    assert (await room.conversation.in_context(turn.id, 1, PLACE)).quote == turn.answer.quotes[0]
    with pytest.raises(NotStoredError):
        await room.conversation.replay(turn.id)
    await room.conversation.erase("m1")
    for gone in (room.conversation.turn(turn.id), room.conversation.in_context(turn.id, 1, PLACE)):
        with pytest.raises(NotStoredError):
            await gone
    assert await room.conversation.turn_by_message("55") is None


async def test_an_answer_is_explained_from_what_its_reader_may_read(room: Room) -> None:
    turn = await room.ask()
    with contextlib.closing(sqlite3.connect(room.path)) as db, db:
        db.execute("UPDATE turns SET collections = NULL")  # as before they were recorded
    every = frozenset(room.library.collections())
    for within, wanted in ((None, True), (every, True), (frozenset[str](), False)):
        explanation = (await room.conversation.replay(turn.id, within)).explanation
        assert explanation is not None
        assert bool(explanation.passages) == wanted


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
    assert await room.conversation.collections(PLACE) == ("law", "town")
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


async def test_documents_and_headings_to_open(room: Room) -> None:
    documents = await room.conversation.documents(PLACE)
    assert [ref.path for ref in documents] == sorted(FILES)
    headings = [(ref.document.path, ref.heading) for ref in await room.conversation.headings(PLACE)]
    assert ("law/fishing.md", "") in headings
    assert ("law/fishing.md", "Permits") in headings
    assert ("law/fishing.md", "Fishing on the lake") not in headings
    assert len(set(headings)) == len(headings)
    for ref in await room.conversation.headings(PLACE):
        passages = await room.conversation.source(ref.document.id, PLACE, ref.heading or None)
        assert passages[0].id == ref.passage


async def test_a_source_that_is_not_there(room: Room) -> None:
    (ref, *_) = await room.conversation.documents(PLACE)
    with pytest.raises(NotFoundError, match="has no heading"):
        await room.conversation.source(ref.id, PLACE, "Nothing")
    with pytest.raises(NotFoundError):
        await room.conversation.source("nosuchdocument", PLACE)


async def test_a_member_sees_exports_and_erases_what_is_stored(room: Room) -> None:
    mine, other = await room.ask("what is the secretword of m1?"), await room.ask(asker="m2")
    await room.conversation.feedback(other.id, "m1", helpful=True)
    stored = await room.conversation.stored_of("m1")
    assert (stored.turns, stored.feedback) == (1, 1)
    records = [json.loads(line) for line in (await room.conversation.export("m1")).splitlines()]
    assert len(records) == 2
    assert "secretword" in json.dumps(records)
    receipt = await room.conversation.erase("m1")
    assert (receipt.turns, receipt.feedback, receipt.clean) == (1, 1, True)
    assert await room.conversation.export("m1") == ""
    assert (await room.conversation.stored_of("m1")).turns == 0
    assert (await room.conversation.turn(other.id)).id == other.id
    with pytest.raises(NotFoundError):
        await room.conversation.turn(mine.id)
    left = b"".join(path.read_bytes() for path in room.path.parent.glob("journal.db*"))
    assert b"secretword" not in left
