"""The queue: what comes first, filters, pages, words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.errors import AskError, NotFoundError
from bot.journal import Filters, Journal
from bot.model import Feedback, Frozen, Turn, Verdict, VerdictKind
from tests.journal.making import make_turn


def asked(number: int, question: str, *, confidence: float = 0.5, guild: str = "g") -> Turn:
    turn = make_turn(number)
    place = replace(turn.ask.place, guild=guild)
    answer = replace(turn.answer, confidence=confidence)
    return replace(turn, ask=replace(turn.ask, question=question, place=place), answer=answer)


async def judge(journal: Journal, turn: Turn, verdict: VerdictKind, reviewer: str = "r1") -> None:
    frozen = Frozen(turn.id, turn.ask.question, (), verdict, "answered", teaches=True)
    await journal.judge(Verdict(turn.id, reviewer, verdict), frozen)


async def questions(journal: Journal, filters: Filters, size: int = 50) -> list[str]:
    """All pages, one after the other."""
    found: list[str] = []
    after = None
    while page := await journal.review_page(filters, after=after, limit=size):
        found += [entry.question for entry in page]
        after = page[-1].cursor
    return found


async def test_what_helps_most_comes_first(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        turns = [
            asked(1, "sure", confidence=0.9),
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
        await journal.feedback(Feedback(turns[4].id, "m", False))
        await journal.feedback(Feedback(turns[5].id, "m", False, "It is about trout."))
        await journal.feedback(Feedback(turns[6].id, "m", True))
        await journal.fail(turns[7].id, "nobody saw it")
        expected = ["reported", "disliked", "unsure", "Often", "often?", "sure", "liked"]
        assert await questions(journal, Filters()) == expected
        assert await questions(journal, Filters(), size=1) == expected
        (first,) = await journal.review_page(Filters(), limit=1)
        assert (first.disliked, first.reported, first.liked) == (1, 1, 0)
        await journal.feedback(Feedback(turns[5].id, "m", True))  # thought better of
        assert (await questions(journal, Filters()))[0] == "disliked"
        await judge(journal, turns[4], "right")
        assert (await questions(journal, Filters()))[0] == "unsure"


async def test_filters(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        one, two, none = asked(1, "one"), asked(2, "two", guild="h"), asked(0, "none")
        for turn in (one, two, none):
            await journal.compose(turn)
        assert await questions(journal, Filters(guild="h")) == ["two"]
        assert await questions(journal, Filters(tier="absent")) == ["none"]
        assert await questions(journal, Filters(collection="main")) == ["two", "one"]
        assert await questions(journal, Filters(within=frozenset({"main"}))) == ["none", "two", "one"]
        assert await questions(journal, Filters(within=frozenset())) == ["none"]
        assert await questions(journal, Filters(since="2025-01-01T00:00:02")) == ["two"]
        assert await questions(journal, Filters(until="2025-01-01T00:00:01")) == ["none"]
        await judge(journal, one, "right")
        await judge(journal, two, "wrong", "r2")
        assert await questions(journal, Filters("all", verdict="wrong")) == ["two"]
        assert await questions(journal, Filters("all", reviewer="r1")) == ["one"]
        assert await questions(journal, Filters("reviewed")) == ["two", "one"]
        await journal.ask_second(one.id, "r1")
        assert await questions(journal, Filters("second")) == ["one"]
        await judge(journal, one, "wrong", "r2")
        assert await questions(journal, Filters("second")) == []
        assert await questions(journal, Filters("disputed")) == ["one"]
        assert (await journal.frozen(one.id))[0].disputed
        progress = await journal.review_progress()
        assert (progress.open, progress.reviewed, progress.second, progress.disputed) == (1, 2, 0, 1)
        with pytest.raises(AskError):
            await journal.review_page(Filters(), after="nonsense")


async def test_words_are_found_in_questions_and_replies(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for number in range(4):
            await journal.compose(asked(number, f"Où est le café {number}?"))
        assert len(await questions(journal, Filters("all", words="cafe"), size=3)) == 4
        assert await questions(journal, Filters("all", words='ou" OR 3')) == []
        assert await questions(journal, Filters("all", words="CAFÉ 3")) == ["Où est le café 3?"]
        assert await questions(journal, Filters("all", words="repl")) != []
        (entry,) = await journal.review_page(Filters("all", words="cafe 2"), limit=9)
        assert "\ue000café\ue001" in (entry.snippet or "")
        with pytest.raises(AskError):
            await journal.review_page(Filters(words="?!"))


async def test_a_turn_is_named_by_the_beginning_of_its_id(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        for number in (1, 2):
            await journal.compose(make_turn(number))
        assert await journal.turn_like(make_turn(1).id) == make_turn(1).id
        assert await journal.turn_like("turn00000002"[:12]) == make_turn(2).id
        for wrong in ("", "turn", "zz"):
            with pytest.raises(NotFoundError):
                await journal.turn_like(wrong)
