"""What counts as a word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.ingest.store.library import Library
from bot.retrieve.expansion import Expander
from bot.retrieve.store import IndexStore
from bot.retrieve.synonyms import SynonymsFile
from bot.text.terms import Analyzer
from tests.making import put

ALL = frozenset({"main", "other"})


def test_a_word_as_written_counts_whole_and_a_form_of_it_less(expander: Expander) -> None:
    ferry, russia = expander.terms([("ferry", 1.0), ("Russia", 0.5)], ALL)
    assert [(variant.term, variant.weight) for variant in ferry.variants] == [("ferri", 1.0), ("cross", 0.4)]
    assert russia.weight == 0.5
    assert [(variant.term, variant.weight < 1) for variant in russia.variants] == [("russian", True)]


@dataclass(frozen=True)
class Pairs:
    """A thesaurus of a few words."""

    languages: frozenset[str]
    words: Mapping[str, Sequence[str]]

    def of(self, word: str, language: str) -> Sequence[str]:
        return self.words.get(word, ()) if language in self.languages else ()


RELATED = {
    "pinnace": ["Boat", "watercraft", "pinnace"],
    "boat": ["member"],
    "fee": ["crowns", "pay"],
    "cast": ["webcast"],
    "stuck": ["boat"],
    "Cliff": ["boat"],
    "cliff": ["crown"],
}


@pytest.mark.parametrize(
    ("language", "word", "found"),
    [
        ("en", "Pinnaces", {("boat", 0.3, "wordnet")}),
        ("en", "boat", {("boat", 1.0, "exact")}),  # the documents have the word itself
        ("en", "cast", set()),
        ("en", "stuck", {("boat", 0.3, "wordnet")}),
        ("en", "stick", set()),  # the stuck are forms of it, not it of them
        ("en", "Cliff", {("boat", 0.3, "wordnet")}),
        ("en", "Cliffs", {("crown", 0.3, "wordnet")}),
        ("de", "pinnaces", set()),
    ],
)
def test_a_thesaurus_relates_words_that_the_allowed_collections_hold(
    notes: Expander, language: str, word: str, found: set[tuple[str, float, str]]
) -> None:
    thesaurus = Pairs(frozenset({language}), RELATED)
    expander = Expander(notes._engine, Analyzer, thesaurus=thesaurus)
    (term,) = expander.terms([(word, 1.0)], frozenset({"main"}))
    assert {(one.term, one.weight, one.via) for one in term.variants} == found


def test_what_counts_for_another_reason_counts_no_less_by_a_thesaurus(notes: Expander, tmp_path: Path) -> None:
    thesaurus = Pairs(frozenset({"en"}), RELATED)
    expander = Expander(notes._engine, Analyzer, SynonymsFile(tmp_path), thesaurus=thesaurus)
    (before,) = notes.terms([("fee", 1.0)], frozenset({"main"}))
    (term,) = expander.terms([("fee", 1.0)], frozenset({"main"}))
    assert term.variants[: len(before.variants)] == before.variants
    assert ("crown", 0.9, "synonym") in {(one.term, one.weight, one.via) for one in term.variants}


@pytest.mark.parametrize(
    ("language", "page", "word", "asking", "found"),
    [
        ("de", "Die Mitglieder treffen sich montags in der Mühle.", "wheelchair", "en", set()),
        ("de", "Die Mitglieder treffen sich montags in der Mühle.", "wheelchair", "de", {"chair"}),
        ("es", "El viaje en barco cuesta nueve monedas.", "car", "en", set()),
        ("es", "El viaje en barco cuesta nueve monedas.", "caro", "es", {"cuest"}),
    ],
)
def test_a_word_stands_for_what_it_does_in_the_language_of_its_question(
    tmp_path: Path, language: str, page: str, word: str, asking: str, found: set[str]
) -> None:
    pages = {
        "meeting.md": "# Meetings\n\nThe chair opens every meeting of the members with a bell and a short speech.\n",
        "other.md": f"---\nlanguage: {language}\n---\n# 1\n\n{page}\n",
    }
    with Library(tmp_path / "library.db") as library:
        put(library, pages)
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        [term] = Expander(engine, Analyzer).terms([(word, 1.0)], ALL, language=asking)
    assert {variant.term for variant in term.variants} == found
