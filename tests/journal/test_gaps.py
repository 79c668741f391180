"""Which questions are gaps, and how they come together."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import NotFoundError
from bot.journal import Journal
from bot.journal.gaps import Gap
from bot.model import Feedback, Tier, Turn, Verdict, VerdictKind
from bot.review.gaps import STATES, gap_of, gather, listed, terms_of
from bot.review.verdicts import freeze
from tests.journal.making import make_quote
from tests.review.making import show, turn_of

NOW = datetime(2025, 3, 1, tzinfo=UTC)


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        yield journal


async def found(journal: Journal, **more: object) -> list[Gap]:
    await gather(journal, pause=0)
    return await listed(journal, NOW, states=STATES, **more)  # type: ignore[arg-type]


async def judge(journal: Journal, turn: Turn, kind: VerdictKind, reviewer: str = "r") -> None:
    verdict = Verdict(turn.id, reviewer, kind)
    await journal.verdicts.judge(verdict, freeze(turn, [], verdict))


@pytest.mark.parametrize(
    ("tier", "dislikes", "verdict", "is_gap"),
    [
        ("absent", 0, None, True),
        ("closest", 0, None, True),
        ("answered", 0, None, False),
        ("answered", 1, None, True),
        ("answered", 0, "wrong", True),
        ("answered", 0, "should-answer", True),
        ("answered", 0, "right", False),
        ("answered", 1, "right", False),
        ("closest", 0, "right", False),
        ("absent", 0, "right", True),
        ("absent", 0, "should-abstain", True),
        ("closest", 0, "wrong", True),
    ],
)
async def test_what_is_a_gap(
    journal: Journal, tier: Tier, dislikes: int, verdict: VerdictKind | None, is_gap: bool
) -> None:
    turn = turn_of("Where is the harbour?", [] if tier == "absent" else [make_quote(1, 1)], tier=tier)
    await show(journal, turn)
    for number in range(dislikes):
        await journal.members.give(Feedback(turn.id, f"m{number}", False))
    if verdict:
        await judge(journal, turn, verdict)
    assert bool(await found(journal)) == is_gap


async def test_a_gap_closes_when_its_question_is_judged_otherwise(journal: Journal) -> None:
    turn = turn_of("Where is the harbour?", [make_quote(1, 1)])
    await show(journal, turn)
    await judge(journal, turn, "wrong")
    assert len(await found(journal)) == 1
    await judge(journal, turn, "right")
    assert await found(journal) == []
    await journal.members.give(Feedback(turn.id, "m", False))
    await judge(journal, turn, "wrong", "s")
    assert len(await found(journal)) == 1
    await journal.members.erase("m")
    assert len(await found(journal)) == 1


async def test_questions_that_share_their_words_are_one_gap(journal: Journal) -> None:
    asked = [
        "How do I reset my password?",
        "Can passwords be reset?",
        "Where is the harbour of Leith?",
        "password reset on a phone",
        "Is Leith's harbour open?",
        "What does the harbour cost?",
    ]
    for question in asked:
        await show(journal, turn_of(question))
    first, second, third = sorted(await found(journal), key=lambda gap: gap.id)
    assert (first.words, first.count, first.question) == (("reset", "password"), 3, asked[3])
    assert (second.words, second.count) == (("harbour", "Leith"), 2)
    assert third.question == asked[5]
    assert [one.question for one in await journal.gaps.questions(first.id)] == [asked[3], asked[1], asked[0]]


async def test_the_same_questions_come_to_the_same_gaps(tmp_path: Path) -> None:
    """Whether they are put together one by one or all at once."""
    asked = [f"How is the {what} {where} paid?" for what in ("fee", "toll", "rent") for where in ("harbour", "market")]
    results: list[list[tuple[int, str, int]]] = []
    for each in (True, False):
        async with await Journal.open(tmp_path / f"{each}.db") as journal:
            for question in asked * 3:
                await show(journal, turn_of(question))
                if each:
                    await gather(journal, pause=0)
            results.append([(gap.id, gap.question, gap.count) for gap in await found(journal)])
    assert results[0] == results[1]


async def test_servers_are_apart(journal: Journal) -> None:
    for guild in ("1", "2", None):
        await show(journal, turn_of("How do I reset my password?", guild=guild))
    assert {gap.guild for gap in await found(journal)} == {"1", "2", None}
    assert [gap.guild for gap in await found(journal, guild="1")] == ["1"]


async def test_counts_trend_and_headings(journal: Journal) -> None:
    for days, times in ((5, 3), (40, 2), (90, 1)):
        for _ in range(times):
            at = (NOW - timedelta(days=days)).isoformat(timespec="milliseconds")
            await show(journal, turn_of("Where is the harbour?", asked_at=at, nearest=("Ships > Berths",)))
    (gap,) = await found(journal)
    assert (gap.count, gap.recent, gap.earlier, gap.nearest) == (6, 3, 2, ("Ships > Berths",))


async def test_a_state_is_set_and_lost_when_it_is_asked_again(journal: Journal) -> None:
    await show(journal, turn_of("Where is the harbour?"))
    (gap,) = await found(journal)
    await journal.gaps.set_state(gap.id, "planned", "5")
    gap = await gap_of(journal, gap.id, NOW)
    assert (gap.state, gap.who) == ("planned", "5")
    await journal.members.erase("5")
    assert (await gap_of(journal, gap.id, NOW)).who is None
    await journal.gaps.set_state(gap.id, "answered", "5")
    await show(journal, turn_of("Where's the harbour?", asked_at="2999-01-01T00:00:00.000+00:00"))
    (again,) = await found(journal)
    assert (again.id, again.state, again.count) == (gap.id, "open", 2)
    with pytest.raises(NotFoundError):
        await journal.gaps.set_state(gap.id + 1, "open", "5")
    with pytest.raises(NotFoundError):
        await journal.gaps.set_state(gap.id, "open", "5", "another server")


async def test_who_is_erased_leaves_no_word(journal: Journal, tmp_path: Path) -> None:
    await show(journal, turn_of("What do zebrafish cost?", asker="2"))
    await show(journal, turn_of("zebrafish cost", asker="3"))
    await show(journal, turn_of("Who owns the xylophone?", asker="2"))
    assert len(await found(journal)) == 2
    assert (await journal.members.erase("2")).clean
    (gap,) = await found(journal)
    assert (gap.question, gap.count, gap.words) == ("zebrafish cost", 1, ("zebrafish", "cost"))
    assert (await journal.members.erase("3")).clean
    assert await found(journal) == []
    for table in ("gaps", "gap_turns", "gap_words", "gap_answers"):
        with contextlib.closing(sqlite3.connect(journal.path)) as db:
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert not any(b"zebrafish" in file.read_bytes() for file in tmp_path.iterdir())  # noqa: ASYNC240


async def test_a_deleted_question_leaves_no_word_in_the_gap_of_its_follow_up(journal: Journal, tmp_path: Path) -> None:
    first = turn_of("What do zebrafish cost?", [make_quote(1, 1)])
    await show(journal, first)
    follow = turn_of("and there?")
    ask = replace(follow.ask, conversation=first.ask.conversation, follows=first.id)
    await show(journal, replace(follow, ask=ask, answer=replace(follow.answer, understood_as="and there? (zebrafish)")))
    gap = (await found(journal))[0]
    assert ("zebrafish" in gap.words, gap.question) == (True, "and there? (zebrafish)")
    assert "and there? (zebrafish)" in {one.question for one in await journal.gaps.questions(gap.id)}
    await journal.delete_turn(first.id, "7")
    assert not any(b"zebrafish" in file.read_bytes() for file in tmp_path.iterdir())  # noqa: ASYNC240


async def test_long_reads_do_not_hold_up_the_short_ones(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """What counts over the whole journal has a connection of its own."""
    await show(journal, turn_of("Where is the harbour?"))
    assert len(await found(journal)) == 1

    async def rows(*_: object) -> None:
        raise AssertionError("the connection of short reads")

    monkeypatch.setattr(journal._reader, "rows", rows)  # pyright: ignore[reportPrivateUsage]
    assert len(await listed(journal, NOW, states=STATES, within=frozenset({"main"}))) == 1
    assert (await journal.queue.progress(within=frozenset({"main"}))).open == 1
    assert await journal.citations.counts() == {}


async def test_what_may_not_be_read_is_not_counted(journal: Journal) -> None:
    await show(journal, turn_of("Where is the harbour?", [make_quote(1, 1)], tier="closest"))  # from "main"
    await show(journal, turn_of("Where is a harbour?", nearest=("Secret > Docks",), collections=("main", "staff")))
    assert await found(journal, within=frozenset({"staff"})) == []
    (gap,) = await found(journal, within=frozenset({"main"}))
    assert (gap.count, gap.question, gap.nearest) == (1, "Where is the harbour?", ())
    (gap,) = await found(journal, within=frozenset({"main", "staff"}))
    assert (gap.count, gap.nearest) == (2, ("Secret > Docks",))


async def test_what_may_not_be_read_names_no_gap_and_answers_none(journal: Journal) -> None:
    await show(journal, turn_of("Where is the secret harbour?", collections=("main", "staff")))
    seen = await show(journal, turn_of("Where is the harbour?"))
    both, main = frozenset({"main", "staff"}), frozenset({"main"})
    (gap,) = await found(journal, within=both)
    assert gap.words == ("secret", "harbour")
    quote = make_quote(1, 1)
    hidden = replace(quote, document=replace(quote.document, collection="staff"))
    await journal.gaps.asked(gap.id, "s", seen, [hidden])
    (gap,) = await found(journal, within=both)
    assert gap.found
    assert len(gap.answers) == 1
    (gap,) = await found(journal, within=main)
    assert (gap.words, gap.found, gap.answers) == ((), None, ())
    await journal.gaps.asked(gap.id, "t", seen, [hidden, quote])
    (gap,) = await found(journal, within=main)
    assert gap.found
    assert [one.collection for one in gap.answers] == ["main"]


def test_a_version_is_one_word_of_a_question() -> None:
    assert terms_of("does the boat run on 7.20.4") == [("boat", "boat"), ("run", "run"), ("7.20.4", "7.20.4")]
    assert [word for _, word in terms_of("what is MAX_SIZE")] == ["MAX_SIZE"]


@pytest.mark.parametrize(
    "text", ["", "???", "\u202e", "<script>alert(1)</script>", "x" * 100_000, "東京はどこですか", "a\0b"]
)
def test_terms_of_anything(text: str) -> None:
    terms = terms_of(text)
    assert len({term for term, _ in terms}) == len(terms) <= 40


async def test_questions_without_words_are_no_trouble(journal: Journal) -> None:
    for text in ("?!", "x" * 100_000, "<b>?</b>"):
        await show(journal, turn_of(text))
    assert sum(gap.count for gap in await found(journal)) == 2


@pytest.mark.parametrize("text", ["hi", "Danke!", "more", "by who", "the second one"])
async def test_what_asks_for_nothing_of_its_own_is_no_gap(journal: Journal, text: str) -> None:
    turn = turn_of(text)
    await show(journal, turn)
    assert await found(journal) == []
    await journal.members.give(Feedback(turn.id, "m", False))
    assert await found(journal) == []
    assert await gather(journal, pause=0) == 0
