"""Citations of a logged answer compared with the library, and two answers with each other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.answer.answerer import Answerer
from bot.answer.replay import changed, citations
from bot.answer.service import Answerers
from bot.ingest.store.library import Library
from tests.answer.conftest import BOTH, FILES
from tests.making import put, remove

QUESTION = "How much does a fishing permit cost?"


def test_citations_are_compared_with_their_versions(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        put(library, FILES)
        answer = Answerers(library, tmp_path / "index").current().answer(QUESTION, [], BOTH)
        assert [one.standing for one in citations(answer, library.text)] == ["verified"] * len(answer.quotes)
        assert {one.standing for one in citations(answer, lambda version: library.text(version)[1:])} == {"differs"}
        remove(library, *FILES)
        assert {one.standing for one in citations(answer, library.text)} == {"verified"}
        library.prune([], seconds=0)
        assert {one.standing for one in citations(answer, library.text)} == {"gone"}


def test_context_is_compared_too(town: Answerer) -> None:
    answer = town.answer("may anglers use nets in the harbour", [], BOTH)
    (piece,) = next(quote.context for quote in answer.quotes if "nets" in quote.text)
    assert piece.role == "lead-in"
    text = "x" * 10_000
    for quote in answer.quotes:
        text = text[: quote.start] + quote.text + text[quote.end :]
    assert next(one for one in citations(answer, lambda _: text) if "nets" in one.text).standing == "differs"


def test_answers_are_the_same_whatever_they_took(town: Answerer) -> None:
    answer = town.answer(QUESTION, [], BOTH)
    assert changed(answer, town.answer(QUESTION, [], BOTH)) == ()
    assert changed(answer, replace(answer, elapsed_ms=1.0, snapshot="other")) == ()
    assert changed(answer, replace(answer, quotes=(), confidence=0.1)) == ("confidence", "quotes")
