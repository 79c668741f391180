"""The queue: what comes first, filters, pages, words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.errors import AskError, NotFoundError
from bot.journal import Filters, Journal, Progress
from bot.model import Feedback, Frozen, Span, Turn, Verdict, VerdictKind
from tests.journal.making import make_turn


def asked(number: int, question: str, *, confidence: float = 0.5, guild: str = "g") -> Turn:
    turn = make_turn(number)
    place = replace(turn.ask.place, guild=guild)
    answer = replace(turn.answer, confidence=confidence)
    return replace(turn, ask=replace(turn.ask, question=question, place=place), answer=answer)


async def judge(journal: Journal, turn: Turn, verdict: VerdictKind, reviewer: str = "r1") -> None:
    frozen = Frozen(turn.id, turn.ask.question, (), verdict, "answered", teaches=True)
    await journal.verdicts.judge(Verdict(turn.id, reviewer, verdict), frozen)


async def questions(journal: Journal, filters: Filters, size: int = 50) -> list[str]:
    """All pages, one after the other."""
    found: list[str] = []
    after = None
    while page := await journal.queue.page(filters, after=after, limit=size):
        found += [entry.question for entry in page]
        after = page[-1].cursor
    return found


async def test_what_helps_most_comes_first(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        turns = [
            asked(1, "certain", confidence=0.9),
            asked(2, "often?", confidence=0.9),
            asked(3, "Often", confidence=0.9),
            asked(4, "unsure", confidence=0.1),
            asked(5, "disliked", confidence=0.9),
            asked(6, "reported", confidence=0.9),
            asked(7, "liked", confidence=0.95),
            asked(8, "lost", confidence=0.0),
        ]
        for turn in turns:
            await journal.compose(turn)
        await journal.members.give(Feedback(turns[4].id, "m", False))
        await journal.members.give(Feedback(turns[5].id, "m", False, "It is about trout."))
        await journal.members.give(Feedback(turns[6].id, "m", True))
        await journal.fail(turns[7].id, "nobody saw it")
        expected = ["reported", "disliked", "unsure", "Often", "often?", "certain", "liked"]
        assert await questions(journal, Filters()) == expected
        assert await questions(journal, Filters(), size=1) == expected
        (first,) = await journal.queue.page(Filters(), limit=1)
        assert (first.disliked, first.reported, first.liked) == (1, 1, 0)
        await journal.members.give(Feedback(turns[5].id, "m", True))  # thought better of
        assert (await questions(journal, Filters()))[0] == "disliked"
        await judge(journal, turns[4], "right")
        assert (await questions(journal, Filters()))[0] == "unsure"


async def test_questions_without_a_word_of_content_come_last_unless_members_object(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        turns = [
            asked(1, "hi", confidence=0.0),
            asked(2, "Where do trout live?", confidence=1.0),
            asked(3, "by who", confidence=0.0),
            asked(4, "By whom was it built?", confidence=1.0),
            asked(5, "thanks", confidence=0.0),
        ]
        for turn in turns:
            await journal.compose(turn)
        follows = asked(6, "why", confidence=0.5)
        await journal.compose(
            replace(follows, answer=replace(follows.answer, understood_as="Why do trout live in lakes?"))
        )
        await journal.members.give(Feedback(turns[4].id, "m", False))
        expected = ["thanks", "why", "By whom was it built?", "Where do trout live?", "by who", "hi"]
        assert await questions(journal, Filters()) == expected
        assert await questions(journal, Filters(), size=1) == expected


async def test_reports_count_once_a_member_beside_dislikes_with_a_reason(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        turn = asked(1, "reported")
        await journal.compose(turn)
        await journal.objections.report(turn.id, "m", "It is about trout.")
        await journal.objections.report(turn.id, "m", "It is about carp.")
        await journal.objections.report(turn.id, "n", "Outdated.")
        await journal.members.give(Feedback(turn.id, "m", False, "It is about trout."))
        (entry,) = await journal.queue.page(Filters())
        assert (entry.disliked, entry.reported) == (1, 2)
        await journal.members.erase("n")
        (entry,) = await journal.queue.page(Filters())
        assert (entry.disliked, entry.reported) == (1, 1)


async def test_what_was_withdrawn_or_is_only_counted_waits_for_nobody(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        withdrawn, kept = asked(1, "withdrawn"), asked(2, "kept")
        await journal.compose(withdrawn)
        await journal.compose(kept)
        await journal.objections.withdraw(withdrawn.id, "m")
        await journal.choices.opt("m9", out=True)
        counted = make_turn(3, asker="m9", words="unheard")
        await journal.compose(counted)
        assert await questions(journal, Filters()) == ["kept"]
        assert (await journal.queue.progress()).open == 1
        assert await questions(journal, Filters(state="all")) == ["kept", "withdrawn"]
        assert await questions(journal, Filters(state="all", words="unheard")) == []
        await journal._writer.write(whole)


async def whole(db) -> None:
    """Raise unless the index of words is in step with the turns."""
    await db.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")


async def test_filters(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        one, two, none = asked(1, "one"), asked(2, "two", guild="h"), asked(0, "none")
        for turn in (one, two, none):
            await journal.compose(turn)
        assert await questions(journal, Filters(guild="h")) == ["two"]
        assert await questions(journal, Filters(tier="absent")) == ["none"]
        assert await questions(journal, Filters(collection="main")) == ["two", "one"]
        every = frozenset({"main", "1/own", "2/own"})
        assert await questions(journal, Filters(within=every)) == ["none", "two", "one"]
        assert await questions(journal, Filters(within=every - {"2/own"})) == ["none", "one"]  # two could see it
        assert await journal.queue.progress(None, every - {"2/own"}) == Progress(2, 0, 0, 0)
        assert await questions(journal, Filters(within=frozenset())) == ["none"]
        assert await questions(journal, Filters(since="2025-01-01T00:00:02")) == ["two"]
        assert await questions(journal, Filters(until="2025-01-01T00:00:01")) == ["none"]
        await judge(journal, one, "right")
        await judge(journal, two, "wrong", "r2")
        assert await questions(journal, Filters("all", verdict="wrong")) == ["two"]
        assert await questions(journal, Filters("all", reviewer="r1")) == ["one"]
        assert await questions(journal, Filters("reviewed")) == ["two", "one"]
        await journal.verdicts.ask_second(one.id, "r1")
        assert await questions(journal, Filters("second")) == ["one"]
        await judge(journal, one, "wrong", "r2")
        assert await questions(journal, Filters("second")) == []
        assert await questions(journal, Filters("disputed")) == ["one"]
        assert (await journal.verdicts.frozen(one.id))[0].disputed
        progress = await journal.queue.progress()
        assert (progress.open, progress.reviewed, progress.second, progress.disputed) == (1, 2, 0, 1)
        with pytest.raises(AskError):
            await journal.queue.page(Filters(), after="nonsense")


async def test_words_are_found_in_questions_and_replies(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for number in range(4):
            await journal.compose(asked(number, f"Où est le café {number}?"))
        assert len(await questions(journal, Filters("all", words="cafe"), size=3)) == 4
        assert await questions(journal, Filters("all", words='ou" OR 3')) == []
        assert await questions(journal, Filters("all", words="CAFÉ 3")) == ["Où est le café 3?"]
        assert await questions(journal, Filters("all", words="repl")) != []
        (entry,) = await journal.queue.page(Filters("all", words="cafe 2"), limit=9)
        assert "\ue000café\ue001" in (entry.snippet or "")
        with pytest.raises(AskError):
            await journal.queue.page(Filters(words="?!"))


async def test_a_turn_is_named_by_the_beginning_of_its_id(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for number in (1, 2):
            await journal.compose(make_turn(number))
        assert await journal.turn_like(make_turn(1).id) == make_turn(1).id
        assert await journal.turn_like("turn00000002"[:12]) == make_turn(2).id
        for wrong in ("", "turn", "zz"):
            with pytest.raises(NotFoundError):
                await journal.turn_like(wrong)


async def test_a_purged_document_leaves_the_index_and_the_tests(tmp_path: Path) -> None:
    def expects(turn: Turn, *documents: str) -> Frozen:
        spans = tuple(Span(name, f"{name}.md", "main", "v", 0, 9, f"SECRET{name}") for name in documents)
        return Frozen(turn.id, turn.ask.question, (), "right", "answered", spans)

    async with await Journal.open(tmp_path / "journal.db") as journal:
        turns = [replace(make_turn(number), body=f"body{number}") for number in (5, 6, 7)]
        for turn in turns:
            await journal.compose(turn)
        for turn, documents in zip(turns, (("d0",), ("d0", "d1"), ("d1",)), strict=True):
            await journal.verdicts.judge(Verdict(turn.id, "r1", "right"), expects(turn, *documents))
        assert await questions(journal, Filters(state="all", words="body5")) == [turns[0].ask.question]
        assert await journal.purge(["d0"], []) == []
        assert await questions(journal, Filters(state="all", words="body5")) == []
        assert await questions(journal, Filters(state="all", words="purged")) == [turns[0].ask.question]
        left = {one.turn: [span.document for span in one.spans] for one in await journal.verdicts.frozen()}
        assert left == {turns[1].id: ["d1"], turns[2].id: ["d1"]}
        assert len(await journal.verdicts.of(turns[0].id)) == 1
        await journal._writer.write(whole)
    assert b"SECRETd0" not in (tmp_path / "journal.db").read_bytes()
