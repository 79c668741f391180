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
    made = await journal.corrections.correct(a_correction(A))
    assert made.at
    assert await journal.corrections.of(A) == [made]
    await journal.corrections.corrected(made.seq)
    assert await journal.corrections.of() == [replace(made, shown=True)]
    assert (await journal.turn(A)).answer == turn.answer
    assert {quote.document.version for quote in made.quotes} <= await journal.cited_versions()
    assert await journal.check() == []
    out = io.StringIO()
    await write_jsonl(journal.export(), out)
    assert [json.loads(line)["type"] for line in out.getvalue().splitlines()] == ["turn", "correction"]
    await write_csv(journal.export(), io.StringIO())
    with pytest.raises(NotFoundError):
        await journal.corrections.correct(a_correction(B))
    with pytest.raises(NotFoundError):
        await journal.corrections.keep_card(ReviewCard("1", "2", B, "3", report=True))


async def test_what_is_purged_or_erased_takes_it_along(journal: Journal) -> None:
    for number, name in enumerate((A, B), start=1):
        await journal.compose(make_turn(number))
        await journal.corrections.correct(a_correction(name))
    await journal.corrections.keep_card(ReviewCard("1", "2", A, "9", report=True))
    await journal.corrections.keep_card(ReviewCard("3", "2", A, "8", report=False))
    await journal.members.erase("9")
    assert [card.message for card in await journal.corrections.cards_of(A)] == ["3"]
    await journal.members.erase("7")
    assert {one.reviewer for one in await journal.corrections.of()} == {""}
    await journal.purge([make_quote(1, 1).document.id])
    assert await journal.corrections.of() == []


@pytest.mark.parametrize("how", ["erase", "delete", "purge", "purge a correction"])
async def test_a_correction_keeps_no_word_that_is_gone(journal: Journal, tmp_path: Path, how: str) -> None:
    """A correction of a follow-up says how that was understood, with words of what stood before it."""
    first = make_turn(1, asker="alice")
    await journal.compose(first)
    understood = "And why zebrafish?"
    for number in (2, 7):
        turn = make_turn(number, asker="bob", follows=first.id)
        answer = replace(turn.answer, quotes=(make_quote(number, 1),), understood_as=understood, differ=None)
        answer = replace(answer, ranked=(), nearest=())
        await journal.compose(replace(turn, answer=answer, body=understood))
    await journal.corrections.correct(replace(a_correction(B), quotes=(make_quote(2, 1),), body=understood))
    assert b"zebrafish" in b"".join(file.read_bytes() for file in tmp_path.iterdir())  # noqa: ASYNC240
    if how == "erase":
        assert (await journal.members.erase("alice")).clean
    elif how == "delete":
        assert await journal.delete_turn(first.id, "7") == []
    elif how == "purge":
        assert await journal.purge([make_quote(1, 1).document.id]) == []
    else:
        await journal.corrections.correct(replace(a_correction(A), quotes=(make_quote(3, 1),)))
        assert await journal.purge([make_quote(3, 1).document.id]) == []
    assert b"zebrafish" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())  # noqa: ASYNC240
    assert [one.turn for one in await journal.corrections.of()] == [B]
    assert await journal.check() == []


async def test_a_chosen_server_is_kept_told_and_erased(journal: Journal) -> None:
    assert await journal.choices.server_of("1") is None
    await journal.choices.choose_server("1", "20")
    await journal.choices.choose_server("1", "30")
    assert await journal.choices.server_of("1") == "30"
    for write in (write_jsonl, write_csv):
        out = io.StringIO()
        await write(journal.export(asker="1"), out)
        assert "direct-server" in out.getvalue()
    assert (await journal.members.erase("1")).tables == (("direct_servers", 1),)
    assert await journal.choices.server_of("1") is None
    await journal.choices.choose_server("1", "30")
    await journal.servers.erase("30")
    assert await journal.choices.server_of("1") is None


async def test_a_follow_up_knows_what_stands_in_place_of_the_answer(journal: Journal) -> None:
    turn = await journal.compose(make_turn(1))
    later = await journal.compose(replace(make_turn(2), asked_at="2030-01-01T00:00:00.000+00:00"))
    made = await journal.corrections.correct(a_correction(A))
    assert (await journal.history(turn.ask.conversation))[0].quotes == turn.answer.quotes, "it is not shown yet"
    await journal.corrections.corrected(made.seq)
    assert (await journal.history(turn.ask.conversation))[0].quotes == made.quotes
    assert (await journal.history(turn.ask.conversation, before=later.id))[0].quotes == made.quotes
    early = await journal.compose(make_turn(3))
    assert (await journal.history(turn.ask.conversation, before=early.id))[0].quotes == turn.answer.quotes


async def test_a_server_takes_along_what_was_quoted_of_it_in_direct_messages(journal: Journal) -> None:
    for number, collection in ((1, "20/own"), (2, "main"), (3, "200/own")):
        turn = make_turn(number)
        quote = make_quote(number, 1)
        quotes = (replace(quote, document=replace(quote.document, collection=collection)),)
        place = replace(turn.ask.place, guild=None, private=True)
        answer = replace(turn.answer, quotes=quotes, ranked=(), differ=None)
        await journal.compose(replace(turn, ask=replace(turn.ask, place=place), answer=answer))
    assert (await journal.servers.erase("20")).turns == 1
    assert {turn.id for turn in await journal.turns()} == {make_turn(2).id, make_turn(3).id}
