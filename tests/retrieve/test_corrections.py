"""Words that stand nowhere, and what they are read as."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.ingest.store.library import Library
from bot.retrieve.expansion import Expander
from bot.retrieve.store import IndexStore
from bot.text.stopwords import LIGHT
from bot.text.terms import Analyzer
from tests.making import put

ALL = frozenset({"main", "other"})


def test_a_typing_error_is_corrected_and_said(expander: Expander) -> None:
    (term,) = expander.terms([("mornng", 1.0)], ALL)
    assert term.corrected == "morning"
    (short,) = expander.terms([("tiket"[:4], 1.0)], ALL)
    assert not short.known


def test_a_misspelt_word_of_talk_counts_as_little_as_one_that_is_spelt_right(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        put(library, {"sale.md": "# Sale\n\nEverything must go by the evening.\n"})
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        talk, topic = Expander(engine, Analyzer).terms([("evrything", 1.0), ("evning", 1.0)], ALL)
    assert (talk.corrected, talk.weight) == ("everything", LIGHT)
    assert (topic.corrected, topic.weight) == ("evening", 1.0)


@pytest.mark.parametrize(
    ("word", "meant", "small"),
    [
        ("definitly", "definitely", False),
        ("whihc", "which", True),
        ("becuase", "because", True),
        ("porject", None, False),
    ],
)
def test_a_misspelt_word_of_talk_that_no_text_has_is_no_topic(
    expander: Expander, word: str, meant: str | None, small: bool
) -> None:
    (term,) = expander.terms([(word, 1.0)], ALL)
    assert (term.known, term.corrected) == (False, meant)
    assert (term.idf == 0.0) == small
    assert (term.weight == LIGHT) == (meant is not None and not small)


def test_a_slip_in_a_compound_is_no_compound_of_its_parts(tmp_path: Path) -> None:
    page = "---\nlanguage: de\n---\n# Wald\n\nDer Regenwald ist nass. Im Wald wächst Gen und Real, sagt der General.\n"
    with Library(tmp_path / "library.db") as library:
        put(library, {"wald.md": page})
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        asked = [(word, 1.0) for word in ("regnewald", "genreal", "stadtwald")]
        forest, general, town = Expander(engine, Analyzer).terms(asked, ALL)
    assert (forest.corrected, general.corrected) == ("regenwald", "general")
    assert town.corrected is None


def test_a_word_written_as_it_is_spoken_is_the_word_in_full(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        put(library, {"play.md": "# Play\n\nWho plays here gets a ticket.\n"})
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        play, get, cabin = Expander(engine, Analyzer).terms([("playin", 1.0), ("gettin", 1.0), ("cabin", 1.0)], ALL)
    assert (play.corrected, play.weight, [one.term for one in play.variants][:1]) == ("playing", 1.0, ["play"])
    assert (get.corrected, get.weight) == ("getting", LIGHT)
    assert not cabin.known


def test_what_is_a_word_is_no_other_though_the_corpus_lacks_it(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        put(library, {"bots.md": "# Bots\n\nThe bot holds what you think.\n"})
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        found = Expander(engine, Analyzer).terms([(word, 1.0) for word in ("bother", "thing", "holes")], ALL)
    assert [(term.known, term.corrected) for term in found] == [(False, None)] * 3


def test_function_words_run_together_or_misspelt_weigh_nothing(notes: Expander) -> None:
    for word in ("howdo", "whihc", "zlotp"):
        (term,) = notes.terms([(word, 1.0)], frozenset({"main"}))
        assert not term.known
        assert (term.idf == 0) == (word != "zlotp")


@pytest.mark.parametrize("word", ["mayor", "mayors", "soup", "wheat", "canon", "candid", "manor"])
def test_a_word_that_the_corpus_lacks_is_not_taken_for_function_words(notes: Expander, word: str) -> None:
    (term,) = notes.terms([(word, 1.0)], frozenset({"main"}))
    assert (term.known, term.corrected) == (False, None)
    assert term.idf > 0


HOUSES = """# Houses

A house has two stories, and it lies in a cove by the quiet forest. The finish is legitimate. The mouse was permitted
to go at the beginning; its relevance is clear. The latter has an average price.
"""


@pytest.mark.parametrize(
    "word", ["horse", "horses", "moose", "Finnish", "illegitimate", "Ladders", "lattice", "storks", "twelfth"]
)
def test_an_everyday_word_that_the_corpus_lacks_is_no_typing_error(tmp_path: Path, word: str) -> None:
    with Library(tmp_path / "library.db") as library:
        put(library, {"houses.md": HOUSES})
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        (term,) = Expander(engine, Analyzer).terms([(word, 1.0)], ALL)
    assert (term.known, term.corrected) == (False, None)


@pytest.mark.parametrize(("word", "meant"), [("begining", "beginning"), ("hosue", "house"), ("premitted", "permitted")])
def test_a_form_that_is_misspelt_is_corrected(tmp_path: Path, word: str, meant: str) -> None:
    with Library(tmp_path / "library.db") as library:
        put(library, {"houses.md": HOUSES})
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        (term,) = Expander(engine, Analyzer).terms([(word, 1.0)], ALL)
    assert term.known
    assert term.corrected in (meant, None)


def test_numbers_are_never_corrected(notes: Expander) -> None:
    (term,) = notes.terms([("20177", 1.0)], frozenset({"main"}))
    assert not term.known


def test_hidden_collections_correct_nothing(expander: Expander) -> None:
    (term,) = expander.terms([("brigde", 1.0)], frozenset({"main"}))
    assert not term.known
    (term,) = expander.terms([("brigde", 1.0)], ALL)
    assert term.corrected == "bridge"


def test_a_word_that_texts_write_with_a_hyphen_behind_its_first_letter_is_found(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        put(library, {"club.md": "# Club\n\nEach member gets a v-neck. X-rays are free in class B, as rain is.\n"})
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        neck, rays, brain = Expander(engine, Analyzer).terms([("vneck", 1.0), ("xray", 1.0), ("brain", 1.0)], ALL)
    assert [phrase.terms for phrase in neck.phrases] == [("v", "neck")]
    assert [phrase.terms for phrase in rays.phrases] == [("x", "ray")]
    assert not brain.known
