"""What a conversation adds to a question, and what is hidden leaves no trace."""

from __future__ import annotations

import dataclasses
import unicodedata

import pytest

from bot.answer.answerer import Answerer
from bot.model import Answer, Exchange
from tests.answer.conftest import BOTH, FILES, LAW, TOWN, Open, best


def test_a_follow_up_knows_what_was_asked(town: Answerer) -> None:
    first = town.answer("Who is the warden Ida Lund?", [], BOTH)
    second = town.answer("which shore does she patrol?", [Exchange(first.question, first.quotes)], BOTH)
    assert "She patrols the northern shore every morning." in [quote.text for quote in second.ranked[:2]]
    assert second.understood_as is not None
    assert "warden" in second.understood_as


def test_letters_and_marks_apart_are_read_as_one(open_answerer: Open) -> None:
    text = "# Brücke\n\nDie Brücke wird jährlich geprüft. Die Höhe der Brücke ist neun Meter.\n"
    answerer = open_answerer({"main/b.md": text})
    allowed = frozenset({"main"})
    for question in ("wie häufig wird die Brücke geprüft", "Höhe der Brücke"):
        apart = unicodedata.normalize("NFD", question)
        one, other = (answerer.answer(typed, [], allowed) for typed in (question, apart))
        assert one.quotes and (one.quotes, one.confidence) == (other.quotes, other.confidence)
        assert answerer.lookup(apart, allowed) == answerer.lookup(question, allowed) != []


def test_and_the_other_one(town: Answerer) -> None:
    first = town.answer("what is the season of trout", [], BOTH)
    second = town.answer("and the pike?", [Exchange(first.question, first.quotes)], BOTH)
    assert "Pike" in best(second)
    assert "season" in str(second.understood_as)


def test_a_switch_of_topic_is_not_held_back(town: Answerer) -> None:
    first = town.answer("what is the season of trout", [], BOTH)
    history = [Exchange(first.question, first.quotes)]
    question = "When was the market of Varn moved to the square?"
    assert best(town.answer(question, history, BOTH)) == "The market was moved to the square in 1710."
    assert town.answer(question, history, BOTH).understood_as is None


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("when was the town founded", "The town of Varn was founded in 1324 by fishermen from the coast."),
        ("who assigns berths", "The harbour master assigns every berth."),
    ],
)
def test_a_short_question_on_something_else_is_answered_as_it_stands(town: Answerer, question: str, quote: str) -> None:
    first = town.answer("what is the season of trout", [], BOTH)
    alone = town.answer(question, [], BOTH)
    after = town.answer(question, [Exchange(first.question, first.quotes)], BOTH)
    assert (best(after), after.understood_as) == (quote, None)
    assert (after.tier, after.quotes) == (alone.tier, alone.quotes) and alone.tier == "answered"


@pytest.mark.parametrize(
    "question",
    [
        "must motor boats keep below five knots or may they race",
        "so motor boats must keep below five knots and it is law",
    ],
)
def test_what_a_pronoun_stands_for_may_be_in_the_question(town: Answerer, question: str) -> None:
    first = town.answer("what is the season of trout", [], BOTH)
    alone = town.answer(question, [], BOTH)
    after = town.answer(question, [Exchange(first.question, first.quotes)], BOTH)
    assert (best(after), after.tier, after.understood_as) == (best(alone), alone.tier, None)


@pytest.mark.parametrize("question", ["is there a church of oak", "fishing permit costs"])
def test_what_only_earlier_words_find_gives_way(town: Answerer, question: str) -> None:
    first = town.answer("what is the season of trout", [], BOTH)
    after = town.answer(question, [Exchange(first.question, first.quotes)], BOTH)
    assert best(after) == best(town.answer(question, [], BOTH))


@pytest.mark.parametrize("question", ["can i fish there?", "is it open to anglers"])
def test_after_another_language_a_pronoun_points_at_little(open_answerer: Open, question: str) -> None:
    ferry = "# Hinweise\n\nDie Überfahrt bezahlt zur Hälfte der Verein. Gäste melden sich vorher an.\n"
    pond = "# The pond\n\nFishing is permitted on Mondays only.\n\nThe northern gate is open to anglers until nine.\n"
    answerer = open_answerer({"main/a.md": ferry, "main/b.md": pond})
    allowed = frozenset({"main"})
    first = answerer.answer("was kostet die Überfahrt für Gäste?", [], allowed)
    after = answerer.answer(question, [Exchange(first.question, first.quotes)], allowed)
    alone = answerer.answer(question, [], allowed)
    assert first.quotes and alone.quotes
    assert (after.quotes, after.understood_as) == (alone.quotes, None)


def test_what_a_text_names_whole_is_no_part_of_what_was_asked_before(open_answerer: Open) -> None:
    charges = "# Subscriptions and charges\n\n## Other charges\n\n- Locker: 12 crowns a year\n- Kiln: 3 crowns\n"
    trips = "# Calendar\n\n## Summer outing\n\nThe fare of 30 crowns includes the ride but no lunch.\n"
    answerer = open_answerer({"main/a.md": charges, "main/b.md": trips})
    allowed, question = frozenset({"main"}), "how much is the summer outing"
    first = answerer.answer("how much is a locker", [], allowed)
    after = answerer.answer(question, [Exchange(first.question, first.quotes)], allowed)
    assert first.quotes and after.understood_as is None
    assert after.quotes == answerer.answer(question, [], allowed).quotes != ()


def test_what_was_spoken_of_keeps_the_earlier_question(town: Answerer) -> None:
    first = town.answer("Who is the warden Ida Lund?", [], BOTH)
    for question in ("which shore is the next", "any others?", "and on Mondays?"):
        assert town.answer(question, [Exchange(first.question, first.quotes)], BOTH).understood_as is not None


SECRET = {
    f"secret/{n}.md": "# Fishing permits of the harbour\n\n## Warden Ida Lund\n\nA fishing permit costs 90 crowns, "
    f"the warden Ida Lund sold trout number {n} to Atlantis. The quasar opened at nine; amber permts, nets, berths.\n"
    for n in range(8)
}
QUESTIONS = [
    "How much does a fishing permit cost?",
    "who is Ida Lund",
    "which quasar opens at nine?",
    "permts of the harbur",
    "what is the season of pike",
    "and the amber?",
    "did she sell trout to Atlantis?",
]


def traceless(answer: Answer) -> Answer:
    """An answer without what names the state of the whole corpus, which only the journal keeps, and the clock."""
    return dataclasses.replace(answer, snapshot="", elapsed_ms=0)


@pytest.mark.parametrize("allowed", [LAW, TOWN, BOTH], ids=["law", "town", "both"])
def test_hidden_documents_change_no_byte_of_an_answer(
    town: Answerer, open_answerer: Open, allowed: frozenset[str]
) -> None:
    beside = open_answerer({**FILES, **SECRET})
    seen = beside.answer("who sold trout to Atlantis", [], BOTH | {"secret"})
    assert any(quote.document.collection == "secret" for quote in seen.quotes)
    for question in QUESTIONS:
        for earlier in ("how much is a permit of the warden", "which fish did Lund sell"):
            open_history = town.answer(earlier, [], allowed).quotes
            without = town.answer(question, [Exchange(earlier, open_history)], allowed)
            mixed = Exchange(earlier, (*seen.quotes, *open_history, *seen.quotes))
            assert traceless(beside.answer(question, [mixed], allowed)) == traceless(without)
        assert beside.lookup(question, allowed) == town.lookup(question, allowed)


def test_one_thing_instead_of_another_carries_nothing_from_before_both(town: Answerer) -> None:
    first = "what about the museum of amber"
    history = [Exchange(first, town.answer(first, [], BOTH).quotes), Exchange("what was founded in 1324")]
    answer = town.answer("and in 1710?", history, BOTH)
    assert answer.understood_as == "what was founded in 1710"


def test_whether_there_is_something_is_not_read_into_the_question_before(town: Answerer) -> None:
    before = "When do guided tours begin?"
    answer = town.answer("is there a warden", [Exchange(before, town.answer(before, [], BOTH).quotes)], BOTH)
    assert (answer.understood_as, best(answer)) == (None, "The warden, Ida Lund, was appointed in 1998.")


def test_where_there_is_nothing_to_read_the_words_are_named_that_nothing_mentions(town: Answerer) -> None:
    answer = town.answer("how do i pay the warden", [], frozenset())
    assert (answer.tier, answer.missing) == ("absent", ("pay", "warden"))


def test_words_that_say_little_are_not_named_as_missing(open_answerer: Open) -> None:
    text = "# Ferry\n\nThe ferry leaves at noon.\n\nOars hang in the shed.\n"
    question = "easiest way to keep the lantern on the ferry together"
    assert open_answerer({"main/ferry.md": text}).answer(question, [], frozenset({"main"})).missing == ("lantern",)


def test_of_a_tale_only_names_and_figures_are_named_as_missing(open_answerer: Open) -> None:
    answerer = open_answerer({"main/ferry.md": "# Ferry\n\nThe ferry leaves at noon.\n\nOars hang in the shed.\n"})
    tale = "does the ferry take my grumpy neighbour with two parrots, a cello, luggage and a goat"
    named = f"{tale} to Varn on 24 June"
    answers = [answerer.answer(question, [], frozenset({"main"})) for question in (tale, named)]
    assert [answer.missing for answer in answers] == [(), ("Varn", "24", "June")]


def test_a_version_within_a_range_is_no_other_version(open_answerer: Open) -> None:
    text = "# Kit\n\nThe kit supports hulls of versions 3.6 through 3.9.\n\nThe quay is closed in winter.\n"
    answerer = open_answerer({"main/kit.md": text})
    inside, outside = (
        answerer.answer(f"does the kit support hulls of version {version}", [], frozenset({"main"}))
        for version in ("3.8", "3.11")
    )
    assert (inside.tier, inside.missing) == ("answered", ())
    assert (outside.tier, outside.missing) == ("closest", ("3.11",))


def test_what_is_new_in_a_follow_up_tells_which_of_what_was_spoken_of(open_answerer: Open) -> None:
    text = (
        "# The lighthouse\n\nThe first keeper of the lighthouse was Ada Moor, who lived in the tower with her sons. "
        "The lighthouse stands on a rock, and the keeper rowed there.\n\nThe diary was found behind a wall.\n"
    )
    answerer = open_answerer({"main/l.md": text, "main/o.md": "# Boats\n\nBoats are painted in winter.\n"})
    first = answerer.answer("who was the first keeper of the lighthouse", [], frozenset({"main"}))
    then = answerer.answer("what became of her diary", [Exchange(first.question, first.quotes)], frozenset({"main"}))
    assert best(first).startswith("The first keeper")
    assert best(then) == "The diary was found behind a wall."
