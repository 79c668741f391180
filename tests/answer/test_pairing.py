"""What speaks for the sides of a comparison, and what tells them apart."""

from __future__ import annotations

import pytest

from bot.answer import pairing
from bot.answer.asking import compare
from bot.answer.selection.selector import Candidate
from bot.retrieve.queryterm import QueryTerm
from tests.answer.conftest import Open
from tests.answer.making import asked_of

MAIN = frozenset({"main"})


def compared(text: str) -> tuple[compare.Sides, list[QueryTerm], Candidate]:
    question, terms, candidate = asked_of("trout vs pike", text)
    sides = compare.sides(question)
    assert sides is not None
    return sides, terms, candidate


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Trout grow older than pike.", True),
        ("Trout grow older than perch.", False),
        ("Perch grow older than pike.", False),
        ("Trout and pike are in the lake.", False),
    ],
)
def test_two_are_told_apart_by_what_names_both_and_says_how_they_differ(text: str, *, apart: bool) -> None:
    sides, _, candidate = compared(text)
    assert pairing.tells_apart(candidate, sides, frozenset()) is apart
    (raised,) = pairing.raised([candidate], sides, frozenset())
    assert (raised.score > candidate.score) is apart


@pytest.mark.parametrize(
    ("text", "apart"), [("Trout lay smaller eggs than pike.", True), ("Trout grow older than pike.", False)]
)
def test_two_are_told_apart_in_what_is_asked_of_both(text: str, *, apart: bool) -> None:
    question, _, candidate = asked_of("how do trout and pike differ in eggs", text)
    sides = compare.sides(question)
    assert sides is not None
    eggs = frozenset(at for at, word in enumerate(question.words) if word.text == "eggs")
    assert pairing.tells_apart(candidate, sides, eggs) is apart


@pytest.mark.parametrize(
    ("text", "opening", "tells"),
    [
        ("Trout live in brooks.", 0.0, True),
        ("The trout live in brooks.", 0.0, True),
        ("In brooks live trout.", 0.0, False),
        ("In brooks live trout.", 0.6, True),
        ("At home in brooks, a trout is a fish.", 0.0, True),
        ("", 0.0, False),
    ],
)
def test_what_a_side_is_is_told_by_what_begins_with_it_defines_it_or_stands_below_it(
    text: str, opening: float, *, tells: bool
) -> None:
    sides, terms, candidate = compared(text)
    candidate = candidate._replace(features=candidate.features._replace(opening=opening))
    assert pairing.describes(candidate, [terms[at] for at in sides.one], alike=True) is tells


LAKE = """# The lake

Unlike pike, the trout is thin.

Under the old mill lie the eggs of trout in gravel. Among the reeds of the bay lie the eggs of pike in May.
"""


def test_what_tells_two_apart_is_no_answer_to_more_than_how_they_differ(open_answerer: Open) -> None:
    opened = open_answerer({"main/lake.md": LAKE})
    asked = "How do trout and pike differ"
    assert opened.answer(asked, [], MAIN).quotes[0].text == "Unlike pike, the trout is thin."
    more = opened.answer(f"{asked} in gravel, mill, reeds and eggs", [], MAIN)
    assert "eggs of trout" in more.quotes[0].text
    assert more.reason != "not-together"


def test_what_is_asked_of_both_needs_no_sentence_that_says_what_they_are(open_answerer: Open) -> None:
    opened = open_answerer({"main/lake.md": LAKE})
    answer = opened.answer("How do trout and pike differ in eggs?", [], MAIN)
    assert {"Under the ol", "Among the re"} <= {quote.text[:12] for quote in answer.quotes}
    assert answer.reason != "not-together"


def test_rows_of_one_table_tell_two_apart(open_answerer: Open) -> None:
    table = "# Fish\n\n| Weight | Name |\n|---|---|\n| two kilograms | trout |\n| nine kilograms | pike |\n"
    answer = open_answerer({"main/fish.md": table}).answer("trout vs pike", [], MAIN)
    assert answer.reason != "not-together"
