"""Figures are the same whether days and months were counted before or not, whatever happens to the turns."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.journal import Figures, Journal
from bot.model import Feedback, Frozen, Turn, Verdict, VerdictKind
from tests.journal.making import make_turn

TODAY = datetime.now(UTC).date()
SPANS = tuple((TODAY - timedelta(days=days), TODAY - timedelta(days=until)) for days, until in (
    (0, 0), (1, 1), (20, 3), (75, 0), (90, 31), (200, 0), (400, 300),
))  # fmt: skip
SEEN = (("law",), ("law", "staff"), None)


def old_turn(number: int, dice: random.Random) -> Turn:
    """A turn of the last months."""
    turn = make_turn(number)
    at = datetime.now(UTC) - timedelta(days=dice.randrange(120), hours=dice.randrange(24))
    place = replace(turn.ask.place, guild=dice.choice(("g", "h", None)), private=dice.random() < 0.3)
    return replace(
        turn,
        asked_at=at.isoformat(timespec="milliseconds"),
        ask=replace(turn.ask, asker=f"m{number % 3}", place=place),
        collections=dice.choice(SEEN),
    )


def verdict_of(turn: Turn, kind: VerdictKind, at: str = "") -> tuple[Verdict, Frozen]:
    frozen = Frozen(turn.id, turn.ask.question, (), kind, turn.answer.tier)
    return Verdict(turn.id, "r", kind, at=at or turn.asked_at), frozen


WITHIN = (None, frozenset({"law"}), frozenset({"law", "main"}), frozenset[str]())


async def figures(journal: Journal, part: int) -> list[Figures]:
    """Of every span, of one server and all: as far as some collections let see, others for the next part. Four parts
    have all there are."""
    return [
        await journal.figures(since, until, guild, WITHIN[(part + at) % len(WITHIN)])
        for at, (since, until) in enumerate(SPANS)
        for guild in (None, "g")
    ]


async def uncounted(journal: Journal, part: int) -> list[Figures]:
    """The figures without what was counted before."""
    with closing(sqlite3.connect(journal.path, isolation_level=None)) as db:
        db.execute("DELETE FROM figures")
        db.execute(
            """INSERT OR REPLACE INTO stale_days SELECT substr(asked_at, 1, 10), 9 FROM turns
               UNION SELECT substr(at, 1, 10), 9 FROM verdicts"""
        )
    return await figures(journal, part)


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (1, 2))])
async def test_what_was_counted_before_is_what_is_counted_now(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    turns = [old_turn(number, dice) for number in range(60)]
    async with await Journal.open(tmp_path / "journal.db") as journal:

        async def judged(turn: Turn, kind: VerdictKind, at: str = "") -> None:
            await journal.verdicts.judge(*verdict_of(turn, kind, at))

        async def do(step: int) -> None:
            turn = dice.choice(turns)
            if step == 0:
                await journal.members.give(Feedback(turn.id, "m9", dice.random() < 0.5))
            elif step == 1:
                await judged(turn, dice.choice(("right", "wrong")), dice.choice(turns).asked_at)
            elif step == 2:
                await journal.delete_turn(turns.pop(dice.randrange(len(turns))).id, "o")
            elif step == 3:
                await journal.fail(turn.id, "no")
            elif step == 4:
                await journal.purge([turn.answer.ranked[0].document.id] if turn.answer.ranked else [])
            elif step == 5:
                await journal.compose(old_turn(100 + len(turns), dice))
            elif step == 6:
                await journal.members.erase("m9")

        for turn in turns:
            await journal.compose(turn)
            if dice.random() < 0.5:
                await judged(turn, dice.choice(("right", "partly", "wrong")))
            if dice.random() < 0.5:
                await journal.members.give(Feedback(turn.id, "f", dice.random() < 0.5))
        assert await journal.roll_up() > 20
        assert await journal.roll_up() == 0
        for part, step in enumerate((0, 1, 2, 3, 4, 5, 1, 0, 6), start=seed):
            await do(step)
            now = await figures(journal, part)  # stale days among counted ones
            await journal.roll_up()
            counted = await figures(journal, part)
            assert now == counted
            assert counted == await uncounted(journal, part)
            await journal.roll_up()


async def test_what_changes_while_it_is_counted_is_counted_again(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        at = datetime.now(UTC) - timedelta(days=2)
        turn = replace(make_turn(1), asked_at=at.isoformat(timespec="milliseconds"))
        await journal.compose(turn)
        write = journal._writer.write

        async def late(job: object) -> object:
            journal._writer.write = write  # type: ignore[method-assign]
            await journal.members.give(Feedback(turn.id, "f", True))
            return await write(job)  # type: ignore[arg-type]

        journal._writer.write = late  # type: ignore[method-assign, assignment]
        await journal.roll_up()
        assert (await journal.figures(at.date(), TODAY)).helpful == 1
        await journal.roll_up()
        assert (await journal.figures(at.date(), TODAY)).helpful == 1


async def test_a_month_and_a_year_are_counted_once_they_are_over(tmp_path: Path) -> None:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.compose(replace(make_turn(1), asked_at="2024-02-29T12:00:00.000+00:00"))
        await journal.roll_up()
        with closing(sqlite3.connect(journal.path)) as db:
            assert db.execute("SELECT period FROM figures ORDER BY period").fetchall() == [
                ("2024",),
                ("2024-02",),
                ("2024-02-29",),
            ]
        for since, until, n in (
            (date(2024, 2, 1), date(2024, 2, 29), 1),
            (date(2024, 2, 2), date(2024, 3, 1), 1),
            (date(2024, 1, 1), date(2024, 2, 28), 0),
            (date(2024, 1, 1), date(2024, 12, 31), 1),
            (date(2023, 1, 1), date(2024, 12, 30), 1),
            (date(2024, 1, 2), TODAY, 1),
        ):
            assert len((await journal.figures(since, until)).days) == n


async def test_what_changes_in_a_year_that_was_counted_is_counted_again(tmp_path: Path) -> None:
    span = date(2023, 1, 1), TODAY
    async with await Journal.open(tmp_path / "journal.db") as journal:
        days = ("2023-05-01", "2024-02-29", "2024-12-31", "2025-01-01")
        turns = [replace(make_turn(n), asked_at=f"{day}T12:00:00.000+00:00") for n, day in enumerate(days)]
        for turn in turns:
            await journal.compose(turn)
        await journal.roll_up()
        assert [day.date for day in (await journal.figures(*span)).days] == [*days]
        await journal.delete_turn(turns[1].id, "o")
        for _ in range(2):
            assert [day.date for day in (await journal.figures(*span)).days] == [days[0], *days[2:]]
            await journal.roll_up()
        with closing(sqlite3.connect(journal.path)) as db:
            years = [year for (year,) in db.execute("SELECT period FROM figures WHERE length(period) = 4 ORDER BY 1")]
        assert years == ["2023", "2024", "2025"]
