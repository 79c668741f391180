"""Which sentences say what a thing is."""

import pytest

from bot.answer.judging.defining import acts, defines
from bot.retrieve.queryterm import QueryTerm
from bot.retrieve.retriever import WeightedTerm
from bot.text.terms import Analyzer
from tests.answer.conftest import Open


@pytest.mark.parametrize(
    ("name", "text", "language", "said"),
    [
        ("ferry pass", "A ferry pass is a card for ten trips.", "en", True),
        ("ferry pass", "Members get a ferry pass, a card for ten trips.", "en", True),
        ("ferry pass", "Members get ferry passes (cards for ten trips).", "en", True),
        ("ferry pass", "The card is called a ferry pass.", "en", True),
        ("ferry_pass", "Call ferry_pass() for ten trips.", "en", False),
        ("ferry pass", "Ferry pass - good for ten trips.", "en", True),
        ("ferry pass", "Ferry pass: good for ten trips.", "en", True),
        ("Fährkarte", "Fährkarte: gilt für zehn Fahrten.", "de", True),
        ("ferry pass", "The office hands out a ferry pass: good for ten trips.", "en", False),
        ("ferry pass", "The office kept the ferry pass, which members like.", "en", False),
        ("ferry pass", "The ferry is late; a pass costs ten crowns.", "en", False),
        ("ferry pass", "A ferry pass costs ten crowns.", "en", False),
        ("Fährkarte", "Mitglieder erhalten eine Fährkarte, ein Heft für zehn Fahrten.", "de", True),
        ("Fährkarte", "Das Heft wird als Fährkarte bezeichnet.", "de", True),
        ("Fährkarte", "Die Fährkarte kostet zehn Kronen.", "de", False),
    ],
)
def test_a_sentence_that_says_what_something_is(name: str, text: str, language: str, *, said: bool) -> None:
    term = Analyzer(language).term
    terms = [QueryTerm(word, (WeightedTerm(term(word)),), 1.0, 1.0) for word in name.split()]
    assert defines(terms, text, language) == said


def test_what_is_not_said_to_be_anything_is_answered_less_surely(open_answerer: Open) -> None:
    found = [
        open_answerer({"main/a.md": f"# Fares\n\n{text}\n"}).answer("What is Ferrix?", [], frozenset({"main"}))
        for text in (
            "Members keep their Ferrix, a card for ten trips.",
            "Members keep their Ferrix for ten long trips.",
        )
    ]
    assert found[0].confidence > found[1].confidence


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The ferry pass opens the gate.", True),
        ("In the harbour, the ferry pass opens the gate.", True),
        ("Members know that a pass opens the gate.", True),
        ("The office kept the ferry pass, which members like.", False),
        ("The harbour master opens the gate with a pass.", False),
        ("This is the ferry pass", False),
        ("", False),
    ],
)
def test_a_sentence_whose_subject_does_something(text: str, *, said: bool) -> None:
    term = Analyzer("en").term
    words = (("ferry", 1.0), ("pass", 2.0))
    terms = [QueryTerm(word, (WeightedTerm(term(word)),), 1.0, idf) for word, idf in words]
    assert acts(terms, text, "en") == said


def test_what_does_nothing_is_answered_less_surely(open_answerer: Open) -> None:
    found = [
        open_answerer({"main/a.md": f"# Fares\n\n{text}\n"}).answer("what does Ferrix do?", [], frozenset({"main"}))
        for text in ("Ferrix opens all gates of the harbour.", "All members keep their Ferrix in the harbour.")
    ]
    assert found[0].confidence > found[1].confidence
