"""Words of a question to the terms of a corpus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.ingest.library import Library
from bot.retrieve.search import Searcher
from bot.retrieve.store import IndexStore
from bot.text.terms import Analyzer
from tests.making import put

ALL = frozenset({"main", "other"})
PAGE = "# Ferries\n\nRussian ferries cross the strait every morning. A ticket costs nine crowns.\n"


@pytest.fixture
def searcher(tmp_path: Path) -> Iterator[Searcher]:
    with Library(tmp_path / "library.db") as library:
        put(
            library,
            {"ferries.md": PAGE, "copy.md": PAGE, "other/bridges.md": "# Bridges\n\nThe bridge opened in 1911.\n"},
        )
        snapshot, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        yield Searcher(snapshot, engine, library, Analyzer)


def test_a_word_as_written_counts_whole_and_a_form_of_it_less(searcher: Searcher) -> None:
    ferry, russia = searcher.terms([("ferry", 1.0), ("Russia", 0.5)], ALL)
    assert [(variant.term, variant.weight) for variant in ferry.variants] == [("ferri", 1.0)]
    assert russia.weight == 0.5
    assert [(variant.term, variant.weight < 1) for variant in russia.variants] == [("russian", True)]


def test_a_typing_error_is_corrected_and_said(searcher: Searcher) -> None:
    (term,) = searcher.terms([("mornng", 1.0)], ALL)
    assert term.corrected == "morning"
    (short,) = searcher.terms([("tiket"[:4], 1.0)], ALL)
    assert not short.known


def test_hidden_collections_correct_nothing(searcher: Searcher) -> None:
    (term,) = searcher.terms([("brigde", 1.0)], frozenset({"main"}))
    assert not term.known
    (term,) = searcher.terms([("brigde", 1.0)], ALL)
    assert term.corrected == "bridge"


def test_only_eight_unknown_words_are_looked_for(searcher: Searcher) -> None:
    words = [(f"xyzzy{letter}", 1.0) for letter in "abcdefgh"] + [("mornng", 1.0)]
    assert not searcher.terms(words, ALL)[-1].known


def test_a_page_with_two_addresses_is_one_hit(searcher: Searcher) -> None:
    hits = searcher.hits(searcher.terms([("ferry", 1.0), ("ticket", 1.0)], ALL), 5, ALL)
    assert len(hits) == 1
