"""Words of a question to the terms of a corpus."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.ingest.store.library import Library
from bot.retrieve.expansion import Expander
from bot.retrieve.store import IndexStore
from bot.retrieve.synonyms import SynonymsFile
from bot.text.stopwords import LIGHT
from bot.text.terms import WORD, Analyzer
from tests.making import put

ALL = frozenset({"main", "other"})
PAGE = "# Ferries\n\nRussian ferries cross the strait every morning. A ticket costs nine crowns.\n"


@pytest.fixture
def expander(tmp_path: Path) -> Iterator[Expander]:
    with Library(tmp_path / "library.db") as library:
        put(
            library,
            {"ferries.md": PAGE, "copy.md": PAGE, "other/bridges.md": "# Bridges\n\nThe bridge opened in 1911.\n"},
        )
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        yield Expander(engine, Analyzer)


def test_a_word_as_written_counts_whole_and_a_form_of_it_less(expander: Expander) -> None:
    ferry, russia = expander.terms([("ferry", 1.0), ("Russia", 0.5)], ALL)
    assert [(variant.term, variant.weight) for variant in ferry.variants] == [("ferri", 1.0), ("cross", 0.4)]
    assert russia.weight == 0.5
    assert [(variant.term, variant.weight < 1) for variant in russia.variants] == [("russian", True)]


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


def test_initials_find_the_words_that_they_stand_for(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        page = "# Voice\n\nPush-to-talk is mandatory.\n\n## Terms of service\n\nUse it kindly.\n\n## Under snow ever\n"
        put(library, {"voice.md": page})
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        ptt, tos, use = Expander(engine, Analyzer).terms([("ptt", 1.0), ("tos", 1.0), ("use", 1.0)], ALL)
    assert [phrase.terms for phrase in ptt.phrases] == [("push", "talk")]
    assert [phrase.terms for phrase in tos.phrases] == [("term", "servic")]
    assert use.phrases == ()


@pytest.mark.parametrize(
    ("text", "missed"), [("ticket -> ferries", False), ("ticket: -> ferries", True), ("the ticket && more", False)]
)
def test_a_sign_between_words_is_not_missed(expander: Expander, text: str, missed: bool) -> None:
    words = [(word, 1.0) for word in WORD.findall(text) if word != "the"]
    (sign,) = (term for term in expander.terms(words, ALL, text) if term.word in ("->", "&&"))
    assert (sign.idf > 0) is missed


NOTES = """# Notes

The website was updated by each client. Banned members may upload again.

The River Fishing Board (RFB) was founded in 2017. Its 5,000 members pay two crowns. Moderators decide.
The map is of edition 7.20.4. A boat holds 2,5 tons.
The nets are of make 9.3.x.
Call readLine() for a line, or hold_rows for rows.

An organization permits 25 boats. One boat sank. A misunderstanding of the RFB about a programme.
"""


@pytest.fixture
def notes(tmp_path: Path) -> Iterator[Expander]:
    with Library(tmp_path / "notes.db") as library:
        put(library, {"notes.md": NOTES, "other/hidden.md": "# Hidden\n\nThe Iron Lake Club (ILC) met. Webcast.\n"})
        _, engine = IndexStore(tmp_path / "notes", library, Analyzer).engine()
        (tmp_path / "synonyms.txt").write_text("fee, crowns\nhelpers => moderators\nanglers, river fishing board\n")
        yield Expander(engine, Analyzer, SynonymsFile(tmp_path))


@pytest.mark.parametrize(
    ("question", "word", "there", "via"),
    [
        ("the web site", "web", "website", "compound"),
        ("updateclient", "updateclient", "updated client", "compound"),
        ("re-upload", "upload", "upload", "exact"),
        ("unbanned", "unbanned", "banned", "form"),
        ("organisation", "organisation", "organization", "spelling"),
        ("the decision", "decision", "decide", "form"),
        ("since '17", "17", "2017", "number"),
        ("5k", "5k", "5,000", "number"),
        ("5000", "5000", "5.000", "exact"),
        ("v7.20.4", "v7.20.4", "7.20.4", "exact"),
        ("2.5 tons", "2.5", "2,5", "exact"),
        ("7.20.1", "7.20.1", "", ""),
        ("read_line", "read_line", "readline", "spelling"),
        ("READ_LINE", "READ_LINE", "readline", "spelling"),
        ("holdRows", "holdRows", "hold_rows", "spelling"),
        ("hold_nets", "hold_nets", "", ""),
        ("twenty-five boats", "twenty", "25", "number"),
        ("2", "2", "two", "number"),
        ("RFB", "RFB", "river fishing board", "acronym"),
        ("river fishing board", "fishing", "RFB", "acronym"),
        ("fees", "fees", "crowns", "synonym"),
        ("helpers", "helpers", "moderators", "synonym"),
        ("anglers", "anglers", "river fishing board", "synonym"),
        ("the river fishing boards", "boards", "board", "exact"),
        ("moderatosr", "moderatosr", "moderators", "correction"),
        ("misundrestandnig", "misundrestandnig", "misunderstanding", "correction"),
        ("MEMEBRS", "MEMEBRS", "members", "correction"),
        ("tow", "tow", "", ""),
        ("eahc", "eahc", "", ""),
        ("baot", "baot", "boat", "correction"),
        ("obats", "obats", "boats", "correction"),
    ],
)
def test_what_counts_as_a_word_and_why(notes: Expander, question: str, word: str, there: str, via: str) -> None:
    terms = notes.terms([(typed, 1.0) for typed in WORD.findall(question)], frozenset({"main"}), question)
    (term,) = [found for found in terms if found.word == word]
    wanted = frozenset(token.term for token in Analyzer("en").tokens(there) if not token.stop)
    means = [
        *((frozenset({one.term}), one.via) for one in term.variants),
        *((frozenset(one.terms), one.via) for one in term.phrases),
    ]
    assert ((wanted, via) in means) == bool(via)
    assert (term.exactness(wanted) > 0) == bool(via)


def test_a_version_is_found_by_what_it_goes_on_from_less_than_by_itself(notes: Expander) -> None:
    there = frozenset(Analyzer("en").terms("7.20.4"))
    typed = ("7.20.4", "7.20", "7", "7.2", "20.4", "4", "17")
    terms = notes.terms([(word, 1.0) for word in typed], frozenset({"main"}))
    assert [term.exactness(there) for term in terms] == [1.0, 0.8, 0.5, 0.0, 0.0, 0.0, 0.0]
    assert not terms[3].known
    nets = frozenset(Analyzer("en").terms("9.3.x"))
    terms = notes.terms([(word, 1.0) for word in ("9.3.x", "9.3", "9.3.7", "9.x", "9.4.7", "9")], frozenset({"main"}))
    assert [term.exactness(nets) for term in terms] == [1.0, 0.8, 0.8, 1.0, 0.0, 0.5]


def test_hidden_collections_explain_and_join_nothing(notes: Expander) -> None:
    for question in ("ILC", "web cast", "webcats"):
        terms = notes.terms([(typed, 1.0) for typed in WORD.findall(question)], frozenset({"main"}), question)
        assert not any(term.known for term in terms)
    assert notes.terms([("ILC", 1.0)], frozenset({"main", "other"}))[0].phrases


def test_function_words_run_together_weigh_nothing(notes: Expander) -> None:
    for word in ("howdo", "whihc"):
        (term,) = notes.terms([(word, 1.0)], frozenset({"main"}))
        assert not term.known
        assert (term.idf == 0) == (word == "howdo")


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


def test_only_eight_unknown_words_are_looked_for(expander: Expander) -> None:
    words = [(f"xyzzy{letter}", 1.0) for letter in "abcdefgh"] + [("mornng", 1.0)]
    assert not expander.terms(words, ALL)[-1].known


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
}


@pytest.mark.parametrize(
    ("language", "word", "found"),
    [
        ("en", "Pinnaces", {("boat", 0.3, "wordnet")}),
        ("en", "boat", {("boat", 1.0, "exact"), ("member", 0.3, "wordnet")}),
        ("en", "cast", set()),
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
