"""Which quotes of small corpora are shown, and in what order."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from bot.answer.quoting.choose import MAX_QUOTES, choose
from bot.answer.selection.selector import Candidate
from bot.model import Hit, Slice, Unit
from tests.answer.conftest import Open, best, texts
from tests.answer.making import asked_of


def test_at_most_three_quotes_numbered_in_document_order(open_answerer: Open) -> None:
    lines = [f"The ferry number {n} leaves the northern pier at dawn." for n in ("one", "two", "three", "four", "five")]
    answerer = open_answerer(
        {
            "main/ferry.md": "# Ferries\n\n"
            + "\n\n".join(f"{line} {line[:-1]}, they say, {n}." for n, line in enumerate(lines))
        }
    )
    answer = answerer.answer("when does the ferry leave the northern pier", [], frozenset({"main"}))
    assert len(answer.quotes) == MAX_QUOTES
    assert [quote.n for quote in answer.quotes] == [1, 2, 3]
    assert [quote.start for quote in answer.quotes] == sorted(quote.start for quote in answer.quotes)


def test_a_documents_quotes_stand_together_the_best_document_first(open_answerer: Open) -> None:
    answerer = open_answerer(
        {
            "main/a.md": "# Gate\n\nThe old gate closes at six in winter.\n\nThe old gate closes at seven in winter.\n",
            "main/b.md": "# Gates\n\nThe old gate closes at eight in winter.\n",
        }
    )
    answer = answerer.answer("when does the old gate close in winter", [], frozenset({"main"}))
    paths = [quote.document.path for quote in answer.quotes]
    assert len(answer.quotes) == 3
    assert [path for path, _ in itertools.groupby(paths)] == list(dict.fromkeys(paths))
    assert paths[0] == answer.ranked[0].document.path


def test_near_duplicates_are_shown_once(open_answerer: Open) -> None:
    sentence = "The old gate of the town closes at sunset in winter"
    answerer = open_answerer(
        {f"main/{n}.md": f"# Gate {n}\n\n{sentence}{end}\n" for n, end in enumerate((".", "!", " too."))}
    )
    answer = answerer.answer("when does the old gate of the town close in winter", [], frozenset({"main"}))
    assert len(answer.ranked) == 3
    assert len(answer.quotes) == 1


def test_what_follows_a_quote_is_shown_sooner_than_what_stands_before_it(open_answerer: Open) -> None:
    quoted, other = "The old ferry of the northern pier was painted by Ida Lund.", "Kai Berg painted the old pier."
    for text, shown in ((f"{quoted} {other}", True), (f"{other} {quoted}", False)):
        answerer = open_answerer({"main/a.md": f"# Notes\n\n{text}\n"})
        answer = answerer.answer("who painted the old ferry of the northern pier", [], frozenset({"main"}))
        assert best(answer) == quoted
        assert (other in " ".join(texts(answer))) == shown


def test_a_label_is_no_quote_beside_what_stands_below_it(open_answerer: Open) -> None:
    page = '# Rust\n\nAll is well.\n\n=== "Salt water"\n\n    With salt water, oil it every week.\n'
    answer = open_answerer({"main/a.md": page}).answer("and with salt water", [], frozenset({"main"}))
    assert texts(answer) == ["With salt water, oil it every week."]


def test_a_question_is_no_quote_beside_its_answer_unless_that_is_yes_or_no(open_answerer: Open) -> None:
    asks = "Who oils the hinge of the gate?"
    for answer, shown in (("The warden oils the hinge of the gate.", False), ("No, the hinge needs none.", True)):
        answerer = open_answerer({"main/a.md": f"# Gate\n\nAll is well. {asks} {answer}\n"})
        quoted = texts(answerer.answer("who oils the hinge of the gate", [], frozenset({"main"})))
        assert answer in quoted and (asks in quoted) == shown


def test_an_example_takes_no_place_of_the_other_side_of_a_comparison(open_answerer: Open) -> None:
    page = (
        "<h1>Ropes</h1><p>What the module of ropes knows about all of the knots and the ropes.</p><dl>"
        "<dt>ropes.splice(a, b)</dt><dd><p>The splice joins two ropes into one. This is the same as:</p>"
        "<pre>return a + b</pre></dd></dl>"
    )
    files = {"main/splice.html": page, "main/bend.md": "# Knots\n\nA bend by the gate holds old ropes in winter.\n"}
    answer = open_answerer(files).answer("difference between splice and bend", [], frozenset({"main"}))
    assert {quote.document.path for quote in answer.quotes} == set(files)


def test_what_is_one_answer_is_ranked_once(open_answerer: Open) -> None:
    files = {
        "main/a.md": "# Ropes\n\nTo list all ropes, run:\n\n```\nropes --all\n```\n\nThe ropes lie in the shed.\n",
        "main/b.md": "# Shed\n\nOars stand here, too.\n\nThe ropes lie in the shed.\n",
    }
    answer = open_answerer(files).answer("list all ropes of the shed", [], frozenset({"main"}))
    found = [quote.text for quote in answer.ranked]
    assert len(found) == len(set(found))
    assert len({"To list all ropes, run:", "ropes --all"}.intersection(found)) == 1


def test_beside_a_quote_none_in_another_language_is_shown(open_answerer: Open) -> None:
    files = {
        "main/ferry.md": "# The ferry Aurora\n\nThe ferry Aurora was built in Turku by the yard of the town.\n",
        "main/paquebot.md": "# Le ferry Aurora\n\nLe ferry Aurora a été construit à Turku par la ville.\n",
    }
    answer = open_answerer(files).answer("tell me about the ferry Aurora of Turku", [], frozenset({"main"}))
    assert [quote.document.path for quote in answer.quotes] == ["main/ferry.md"]


STAGE = "# Stage\n\nThe stage can be booked online. The stage has a piano. The stage may be kept for two hours.\n"


def test_what_has_no_figure_is_no_quote_beside_the_one_that_is_asked_for(open_answerer: Open) -> None:
    stage = open_answerer({"main/stage.md": STAGE})
    assert texts(stage.answer("how long can I have the stage", [], frozenset({"main"}))) == [
        "The stage may be kept for two hours."
    ]
    assert len(stage.answer("what is there to know of the stage", [], frozenset({"main"})).quotes) > 1


def candidate(text: str, document: str) -> Candidate:
    """A candidate that stands alone in a document."""
    _, _, found = asked_of("wick", text)
    ref = replace(found.hit.passage.document, id=document, version=document)
    return found._replace(hit=Hit(replace(found.hit.passage, id=document, document=ref), 1.0))


@pytest.mark.parametrize(("unsure", "shown"), [(True, ["a", "c"]), (False, ["a", "b", "c"])])
def test_beside_what_is_unlikely_to_answer_only_short_quotes_of_other_places_are_shown(
    *, unsure: bool, shown: list[str]
) -> None:
    long = " ".join(f"word{n}" for n in range(26))
    ranked = [candidate(f"A wick burns {long}.", "a"), candidate(f"Lamps smell of {long[::-1]}.", "b")]
    ranked.append(candidate("The wick is old.", "c"))
    assert [quote.document.id for quote in choose(ranked, unsure=unsure).quotes] == shown


@pytest.mark.parametrize(("unsure", "third"), [(True, 19), (False, 25)])
def test_a_third_quote_is_shorter_beside_what_is_unlikely_to_answer(*, unsure: bool, third: int) -> None:
    first = [candidate("A wick burns.", "a"), candidate("The oil is cheap.", "b")]
    for words in (third, third + 1):
        last = candidate(" ".join(f"lamp{n}" for n in range(words)) + ".", "c")
        assert len(choose([*first, last], unsure=unsure).quotes) == 2 + (words == third)


CREW = """# Crew

| Name | Role | Responsible for |
| --- | --- | --- |
| Ida Lund | Owner | Money |
| Kai Berg | Admin | Hosting |
| Ole Dahl | Moderator | Chat |
"""


def test_a_row_that_has_less_of_the_question_than_another_of_its_table_is_not_shown() -> None:
    _, _, found = asked_of("boat race host", "Boat race | Kai", around="Boat hunt | Ida Fair | Ole")
    header = Slice(0, 0, "Event | Host")
    units = tuple(Unit("row", start, end, header) for start, end in ((0, 15), (16, 31), (32, 42)))
    passage = replace(found.hit.passage, units=units)
    best = found._replace(hit=Hit(passage, 1.0), unit=units[0], own=frozenset({0, 1, 2}))
    other = best._replace(unit=units[1], at=1, own=frozenset({2}), score=0.95)
    assert [quote.text for quote in choose([best, other]).quotes] == ["Boat race | Kai"]
    assert len(choose([best, other], "and the hunt").quotes) == 2
    assert len(choose([best, other], "who hosts the boat race").quotes) == 1  # both are named by "boat"


def test_a_header_that_stands_for_a_word_makes_no_list_of_the_row_that_has_it(open_answerer: Open) -> None:
    answer = open_answerer({"main/crew.md": CREW}).answer("who is the owner", (), frozenset({"main"}))
    assert texts(answer) == ["Ida Lund | Owner | Money"]


BOATS = """# Boats

| Boat | Fee | Keeper |
|---|---|---|
| Coot | 7 crowns | Kai |
| Heron | 9 crowns | Ida |
| Tern | 4 crowns | Ida |
| Gull | 5 crowns | Kai |
"""


@pytest.mark.parametrize(
    ("question", "names"),
    [("which boats does Ida keep", ["Heron", "Tern"]), ("which boats are there", ["Coot", "Heron", "Tern", "Gull"])],
)
def test_of_a_table_those_rows_are_shown_that_have_what_is_asked(
    open_answerer: Open, question: str, names: list[str]
) -> None:
    quotes = open_answerer({"main/boats.md": BOATS}).answer(question, [], frozenset({"main"})).quotes
    rows = "\n".join(quote.text for quote in quotes).split("\n")
    assert [row.partition(" | ")[0] for row in rows] == names
