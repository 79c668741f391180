"""Corrections, review cards and chosen servers in the journal: kept, pruned, purged, erased with whose they are."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.errors import NotFoundError
from bot.journal import Journal, write_csv, write_jsonl
from bot.model import Correction, ReviewCard
from tests.journal.making import make_quote, make_turn

A, B = (make_turn(number).id for number in (1, 2))


@pytest.fixture
async def journal(tmp_path: Path):
    async with await Journal.open(tmp_path / "journal.db") as journal:
        yield journal


def a_correction(turn: str, reviewer: str = "7") -> Correction:
    return Correction(turn, reviewer, (make_quote(1, 1), make_quote(3, 2)), "The *body*", "digest")


async def test_a_correction_stands_beside_the_turn(journal: Journal) -> None:
    turn = await journal.compose(make_turn(1))
    made = await journal.correct(a_correction(A))
    assert made.at
    assert await journal.corrections_of(A) == [made]
    await journal.corrected(made.seq)
    assert await journal.corrections_of() == [replace(made, shown=True)]
    assert (await journal.turn(A)).answer == turn.answer
    assert {quote.document.version for quote in made.quotes} <= await journal.cited_versions()
    assert await journal.check() == []
    out = io.StringIO()
    await write_jsonl(journal.export(), out)
    assert [json.loads(line)["type"] for line in out.getvalue().splitlines()] == ["turn", "correction"]
    await write_csv(journal.export(), io.StringIO())
    with pytest.raises(NotFoundError):
        await journal.correct(a_correction(B))
    with pytest.raises(NotFoundError):
        await journal.keep_card(ReviewCard("1", "2", B, "3", report=True))


async def test_what_is_purged_or_erased_takes_it_along(journal: Journal) -> None:
    for number, name in enumerate((A, B), start=1):
        await journal.compose(make_turn(number))
        await journal.correct(a_correction(name))
    await journal.keep_card(ReviewCard("1", "2", A, "9", report=True))
    await journal.keep_card(ReviewCard("3", "2", A, "8", report=False))
    await journal.erase("9")
    assert [card.message for card in await journal.cards_of(A)] == ["3"]
    await journal.erase("7")
    assert {one.reviewer for one in await journal.corrections_of()} == {""}
    await journal.purge([make_quote(1, 1).document.id])
    assert await journal.corrections_of() == []


async def test_a_chosen_server_is_kept_told_and_erased(journal: Journal) -> None:
    assert await journal.direct_server("1") is None
    await journal.choose_server("1", "20")
    await journal.choose_server("1", "30")
    assert await journal.direct_server("1") == "30"
    for write in (write_jsonl, write_csv):
        out = io.StringIO()
        await write(journal.export(asker="1"), out)
        assert "direct-server" in out.getvalue()
    assert (await journal.erase("1")).tables == (("direct_servers", 1),)
    assert await journal.direct_server("1") is None
    await journal.choose_server("1", "30")
    await journal.erase_server("30")
    assert await journal.direct_server("1") is None
