"""Terms of a question to passages."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.ingest.store.library import Library
from bot.retrieve.expansion import Expander
from bot.retrieve.search import Searcher
from bot.retrieve.store import IndexStore
from bot.retrieve.synonyms import SynonymsFile
from bot.text.stopwords import stopwords
from bot.text.terms import Analyzer
from tests.making import put

MAIN = frozenset({"main"})


def searcher_of(library: Library, tmp_path: Path, synonyms: SynonymsFile | None = None) -> Searcher:
    snapshot, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
    return Searcher(snapshot, engine, library, Expander(engine, Analyzer, synonyms))


def test_no_variant_is_worth_more_than_the_word(tmp_path: Path) -> None:
    (tmp_path / "synonyms.txt").write_text("fee, crowns\n")
    with Library(tmp_path / "notes.db") as library:
        put(library, {"notes.md": "# Notes\n\nThe 5,000 members pay two crowns.\n\nModerators decide.\n"})
        notes = searcher_of(library, tmp_path, SynonymsFile(tmp_path))
        (alone,) = notes.hits(notes.terms([("crowns", 1.0)], MAIN), 1, MAIN)
        (other,) = notes.hits(notes.terms([("fees", 1.0)], MAIN), 1, MAIN)
    assert 0 < other.score < alone.score


def test_a_page_with_two_addresses_is_one_hit(tmp_path: Path) -> None:
    page = "# Ferries\n\nRussian ferries cross the strait every morning. A ticket costs nine crowns.\n"
    with Library(tmp_path / "library.db") as library:
        put(library, {"ferries.md": page, "copy.md": page})
        searcher = searcher_of(library, tmp_path)
        hits = searcher.hits(searcher.terms([("ferry", 1.0), ("ticket", 1.0)], MAIN), 5, MAIN)
    assert len(hits) == 1


def test_what_stands_beside_a_passage_is_found_once(tmp_path: Path) -> None:
    page = "".join(
        f"# Pier {n}\n\nFerry {n} leaves from here, and its crew of {n} sells the tickets.\n\n" for n in range(3)
    )
    with Library(tmp_path / "library.db") as library:
        put(library, {"piers.md": page})
        searcher = searcher_of(library, tmp_path)
        first, middle, last = library.passages()
        (hit,) = searcher.hits(searcher.terms([("Pier", 1.0), ("1", 1.0)], MAIN), 1, MAIN)
        assert hit.passage == middle
        assert searcher.beside(last.id, -1) is hit.passage
        assert [searcher.beside(middle.id, by) for by in (-1, 1)] == [first, last]
        assert searcher.beside(first.id, -1) is searcher.beside(last.id, 1) is None


HELP = """# Help

Members may erase stored questions. Unpaid invoices are overdue after a month.

Purchased goods are refunded within ten days. Whoever registered earlier is notified.

Notifications are disabled in the preferences. Expulsion needs a majority.
"""


@pytest.mark.parametrize(
    ("question", "passage"),
    [
        ("can i make it forget what i asked", "erase stored questions"),
        ("what if i pay the bill too late", "Unpaid invoices"),
        ("i bought a lamp, can i get my money back", "Purchased goods"),
        ("how do i turn those annoying pings off", "Notifications are disabled"),
        ("can they kick someone out", "Expulsion needs"),
    ],
)
def test_an_everyday_question_finds_what_a_text_says_in_other_words(
    tmp_path: Path, question: str, passage: str
) -> None:
    with Library(tmp_path / "help.db") as library:
        put(library, {"help.md": HELP})
        helper = searcher_of(library, tmp_path)
        content = [word for word in Analyzer("en").words(question) if word not in stopwords("en")]
        (hit,) = helper.hits(helper.terms([(word, 1.0) for word in content], MAIN, question), 1, MAIN)
    assert passage in hit.passage.text
