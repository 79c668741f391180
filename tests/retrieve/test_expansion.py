"""Words of a question to the terms of a corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.ingest.store.library import Library
from bot.retrieve.expansion import Expander
from bot.retrieve.store import IndexStore
from bot.text.terms import WORD, Analyzer
from tests.making import put

ALL = frozenset({"main", "other"})


def test_initials_find_the_words_that_they_stand_for(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        page = "# Voice\n\nPush-to-talk is mandatory.\n\n## Terms of service\n\nUse it kindly.\n\n## Under snow ever\n"
        put(library, {"voice.md": page})
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        ptt, tos, use = Expander(engine, Analyzer).terms([("ptt", 1.0), ("tos", 1.0), ("use", 1.0)], ALL)
    assert [phrase.terms for phrase in ptt.phrases] == [("push", "talk")]
    assert [phrase.terms for phrase in tos.phrases] == [("term", "servic")]
    assert use.phrases == ()


def test_a_first_name_finds_the_family_name_unless_both_are_said(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        page = "# Engines\n\nVladimir Putin opened the bridge.\n\n## Later\n\nIn May, Putin closed it.\n"
        put(library, {"bridge.md": page, "other/hidden.md": "# Net\n\nRex Tillerson left. When was Tillerson here?\n"})
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        main = frozenset({"main"})
        expander = Expander(engine, Analyzer)
        (vlad,) = expander.terms([("vlad", 1.0)], main)
        vladimir, putin = expander.terms([("Vladimir", 1.0), ("Putin", 1.0)], main)
        (rex,) = expander.terms([("rex", 1.0)], main)
    assert [(one.term, one.via) for one in vlad.variants] == [("putin", "name")]
    assert [one.term for one in (*vladimir.variants, *putin.variants)] == ["vladimir", "putin"]
    assert not rex.known


@pytest.mark.parametrize(
    ("text", "missed"), [("ticket -> ferries", False), ("ticket: -> ferries", True), ("the ticket && more", False)]
)
def test_a_sign_between_words_is_not_missed(expander: Expander, text: str, missed: bool) -> None:
    words = [(word, 1.0) for word in WORD.findall(text) if word != "the"]
    (sign,) = (term for term in expander.terms(words, ALL, text) if term.word in ("->", "&&"))
    assert (sign.idf > 0) is missed


@pytest.mark.parametrize(
    ("question", "word", "there", "via"),
    [
        ("the web site", "web", "website", "compound"),
        ("a site of the web", "web", "website", "compound"),
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


def test_a_prefix_is_not_taken_off_where_that_leaves_another_word(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        put(library, {"shed.md": "# The shed\n\nBoats are stored in the shed. It was opened in May.\n"})
        _, engine = IndexStore(tmp_path / "index", library, Analyzer).engine()
        restore, reopen = Expander(engine, Analyzer).terms([("restore", 1.0), ("reopen", 1.0)], frozenset({"main"}))
    assert not restore.known
    assert reopen.known


def test_a_version_is_found_by_what_it_goes_on_from_less_than_by_itself(notes: Expander) -> None:
    there = frozenset(Analyzer("en").terms("7.20.4"))
    typed = ("7.20.4", "7.20", "7", "v7", "7.2", "20.4", "4", "17")
    terms = notes.terms([(word, 1.0) for word in typed], frozenset({"main"}))
    assert [term.exactness(there) for term in terms] == [1.0, 0.8, 0.5, 0.5, 0.0, 0.0, 0.0, 0.0]
    assert not terms[4].known
    nets = frozenset(Analyzer("en").terms("9.3.x"))
    terms = notes.terms([(word, 1.0) for word in ("9.3.x", "9.3", "9.3.7", "9.x", "9.4.7", "9")], frozenset({"main"}))
    assert [term.exactness(nets) for term in terms] == [1.0, 0.8, 0.8, 1.0, 0.0, 0.5]


def test_hidden_collections_explain_and_join_nothing(notes: Expander) -> None:
    for question in ("ILC", "web cast", "webcats"):
        terms = notes.terms([(typed, 1.0) for typed in WORD.findall(question)], frozenset({"main"}), question)
        assert not any(term.known for term in terms)
    assert notes.terms([("ILC", 1.0)], frozenset({"main", "other"}))[0].phrases


def test_only_eight_unknown_words_are_looked_for(expander: Expander) -> None:
    words = [(f"xyzzy{letter}", 1.0) for letter in "abcdefgh"] + [("mornng", 1.0)]
    assert not expander.terms(words, ALL)[-1].known


@pytest.mark.parametrize(
    ("word", "allowed", "there"),
    [("Tickets", ALL, True), ("tikcet", ALL, False), ("bridge", ALL, True), ("bridge", frozenset({"main"}), False)],
)
def test_a_word_is_there_where_a_text_has_a_form_of_it(
    expander: Expander, word: str, allowed: frozenset[str], there: bool
) -> None:
    (term,) = expander.terms([(word, 1.0)], allowed)
    assert expander.has(word, allowed) is there
    assert [one.via for one in term.variants[:1]].count("exact") == there
