"""Questions for a view are answered by whose view it is."""

from __future__ import annotations

import pytest

from bot.answer import opinion
from bot.answer.question import understand
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
