"""Asking a set."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.answer.answerer import Answerer
from bot.answer.service import Answerers
from bot.evaluate.questions import Asked, Gold, Question
from bot.evaluate.run import replay, run
from bot.ingest.store.library import Library
from tests.making import put

PERMIT = "A fishing permit costs 40 crowns a year."
ALL = frozenset({"law"})


@pytest.fixture(scope="module")
def answerer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answerer]:
    home = tmp_path_factory.mktemp("lake")
    with Library(home / "library.db") as library:
        put(library, {"law/fishing.md": f"# Fishing\n\n{PERMIT} The lake office sells permits on Mondays.\n"})
        yield Answerers(library, home / "index").current()


def test_history_is_asked_first_and_not_timed(answerer: Answerer) -> None:
    alone = replay(answerer, Asked(1, "and how much?"), ALL)
    follow = replay(answerer, Asked(1, "and how much?", ("x?", "y?", "when does the office sell permits?")), ALL)
    assert (alone.understood_as, follow.question) == (None, "and how much?")
    assert follow.understood_as is not None
    assert PERMIT in [quote.text for quote in follow.ranked]
    assert 0 < follow.elapsed_ms < 1000


def test_only_allowed_collections_answer(answerer: Answerer) -> None:
    assert replay(answerer, Asked(1, "what costs 40 crowns?"), frozenset()).ranked == ()


def test_a_set_is_answered_in_order_and_progress_told(answerer: Answerer) -> None:
    told: list[tuple[int, int, str]] = []
    questions = [
        Question(Asked("a", "how much does a fishing permit cost?"), True, (Gold("law/fishing.md", PERMIT),)),
        Question(Asked(2, "which quasar emits neutrinos?"), False),
    ]
    permit, quasar = run(answerer, questions, ALL, lambda *step: told.append(step))
    assert (permit.id, permit.place, permit.shown, permit.right) == ("a", 1, True, True)
    assert (quasar.id, quasar.tier, quasar.first, quasar.right) == (2, "absent", "", True)
    assert told == [(1, 2, "a"), (2, 2, "2")]
    assert run(answerer, [], ALL, lambda *_: None) == []
