"""Questions for a view are answered by whose view it is."""

from __future__ import annotations

import pytest

from bot.answer.asking import opinion
from bot.answer.asking.question import understand
from tests.answer.conftest import Open

MAIN = frozenset({"main"})
FILES = {
    "main/one.md": "---\ntitle: Nets\nauthor: Mary Example\nkind: opinion\npublished: 2025\n---\n\n"
    "Nets in the harbour should be banned at once. The trout need rest.\n",
    "main/two.md": "---\ntitle: More on nets\nauthor: Bo Taster\nkind: opinion\npublished: 2024\n---\n\n"
    "Nets in the harbour feed many families and must stay.\n",
    "main/three.md": "---\ntitle: Rules\nkind: reference\n---\n\nNets in the harbour are counted by the warden.\n",
}


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("What does Mary Example think about nets in the harbour?", "main/one.md"),
        ("what is Example's view on nets in the harbour", "main/one.md"),
        ("Was meint Bo Taster: nets in the harbour?", "main/two.md"),
        ("what did taster write about the nets in the harbour", "main/two.md"),
    ],
)
def test_a_named_author_is_quoted_and_nobody_else(open_answerer: Open, question: str, path: str) -> None:
    answer = open_answerer(FILES).answer(question, [], MAIN)
    assert {quote.document.path for quote in answer.quotes} == {path}
    assert not {"Mary", "Example", "Bo", "Taster", "view"} & set(answer.missing)


def test_the_author_is_whoever_wrote_an_opinion(open_answerer: Open) -> None:
    answer = open_answerer(FILES).answer("What does the author think about nets in the harbour?", [], MAIN)
    assert answer.quotes[0].document.meta.kind == "opinion"


def test_an_author_who_says_nothing_of_it_is_not_quoted(open_answerer: Open) -> None:
    answer = open_answerer(FILES).answer("What does Bo Taster think about submarines?", [], MAIN)
    assert answer.tier == "absent"


def test_who_is_no_author_is_asked_for_as_ever(open_answerer: Open) -> None:
    question = understand("What does the warden think about nets?", [], ["en"])
    assert opinion.view(question, ["Mary Example"]) is None
    assert open_answerer(FILES).answer("What did the warden count in the harbour?", [], MAIN).quotes


ADVICE = {
    "main/one.md": "---\ntitle: Nets\nauthor: Mary Example\nkind: opinion\npublished: 2025\n---\n\n"
    "Nets in the harbour caught most of the trout last year. Since then the nets in the harbour are counted daily.\n\n"
    "The town and the fishermen should talk about the nets in the harbour before spring.\n",
}


@pytest.mark.parametrize(
    "question",
    [
        "What does Mary Example think the town should do next about nets in the harbour?",
        "What does Example recommend about the nets in the harbour?",
        "what should be done about the nets in the harbour according to the author",
    ],
)
def test_who_asks_what_should_be_done_gets_what_the_author_says_should(open_answerer: Open, question: str) -> None:
    answer = open_answerer(ADVICE).answer(question, [], MAIN)
    assert answer.ranked[0].text.startswith("The town and the fishermen should talk")
    assert answer.tier != "absent"
    assert not {"next", "done", "should", "recommend"} & set(answer.missing)


@pytest.mark.parametrize(
    ("text", "advises"),
    [
        ("Both sides should talk.", True),
        ("It is extremely important to continue.", True),
        ("It would be wise for the town to wait.", True),
        ("Nets continue to be important in the harbour.", False),
        ("I don't need to list the nets.", False),
        ("This is not the first time that nets were banned.", False),
        ("Die Stadt sollte warten.", True),
        ("Il faut attendre.", True),
    ],
)
def test_advice_is_told_by_its_words(text: str, advises: bool) -> None:
    assert opinion.advises(text) is advises
