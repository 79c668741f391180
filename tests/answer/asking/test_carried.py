"""What a question carries from the exchanges before it."""

from __future__ import annotations

import pytest

from bot.answer.asking.question import understand
from bot.model import DocumentRef, Exchange, Metadata, Quote

EN = ("en",)


def exchange(question: str, quote: str = "", title: str = "A title") -> Exchange:
    ref = DocumentRef("d", "a.md", "main", "v", Metadata(title))
    return Exchange(question, (Quote(1, quote, 0, len(quote), 1.0, ref, "p"),) if quote else ())


BEFORE = [
    exchange("How many diplomats did the UK expel over Skripal?", "The UK expelled 23 Russian diplomats.", "Expulsions")
]


def test_nearer_turns_weigh_more_and_a_third_one_back_is_forgotten() -> None:
    history = [exchange("the oldest zebra"), exchange("the older yak"), exchange("the last xerus")]
    weights = {word.text: word.weight for word in understand("and then?", history, EN).words if word.carried}
    assert "zebra" not in weights
    assert 0 < weights["yak"] < weights["xerus"] < 1


def test_a_new_name_damps_what_is_carried() -> None:
    def carried(question: str) -> float:
        return next(word.weight for word in understand(question, BEFORE, EN).words if word.text == "Skripal")

    assert carried("and what about the old Zeppelin?") < carried("and the diplomats?")


def test_a_long_title_says_less_of_what_was_asked_than_a_short_one() -> None:
    def carried(title: str) -> float:
        history = [exchange("who is Zeppelin?", "Zeppelin built airships.", title)]
        return next(word.weight for word in understand("when was he born?", history, EN).words if word.text == "quay")

    assert carried("Old fishing boats, nets and the quay") < carried("The quay")


def test_what_was_told_beside_an_earlier_question_weighs_less_than_its_words() -> None:
    history = [exchange("I rowed there on Tuesday. How deep is the old stone lock?")]
    weights = {word.text: word.weight for word in understand("and how wide is it?", history, EN).words if word.carried}
    assert 0 < weights["rowed"] < weights["lock"]


def test_a_word_typed_again_is_not_carried_as_well() -> None:
    found = understand("and the Diplomats?", BEFORE, EN).words
    assert [word.carried for word in found if word.text.casefold() == "diplomats"] == [False]


@pytest.mark.parametrize("title", ["Frequently asked questions on mooring", "Mooring: FAQ", "Häufige Fragen: Mooring"])
def test_that_a_page_holds_questions_is_no_topic_to_go_on_with(title: str) -> None:
    asked = understand(
        "and where can i park?", [exchange("how do i book a boat?", "Use the calendar.", title)], ("en",)
    )
    assert {word.text.casefold() for word in asked.words if word.carried} == {"book", "boat", "mooring"}


def test_what_only_names_asks_as_the_question_before_and_carries_little_of_its_talk() -> None:
    history = [Exchange("how much is a family ticket"), Exchange("and for adults?")]
    asked = understand("what about juniors", history, EN)
    assert asked.type == "number"
    weights = {word.text: word.weight for word in asked.words}
    assert weights["juniors"] == 1
    assert weights.get("much", 0) < weights["ticket"] < 1
    assert understand("who sells juniors", history, EN).type == "who"


@pytest.mark.parametrize(
    ("earlier", "then", "words"),
    [
        ("are kites allowed?", "and lamps?", ["lamps"]),
        ("what happens if I whistle", "what about singing", ["singing"]),
        ("sind Drachen erlaubt", "und Lampen?", ["Lampen"]),
        ("are kites allowed?", "and in winter?", ["winter", "kites"]),  # still kites
    ],
)
def test_what_is_named_after_a_question_of_permission_takes_the_place_of_its_topic(
    earlier: str, then: str, words: list[str]
) -> None:
    asked = understand(then, [exchange(earlier)], ("en", "de"))
    assert [word.text for word in asked.words] == words
    assert asked.type == understand(earlier, (), ("en", "de")).type
    assert asked.understood_as is not None


def test_what_a_row_of_pronouns_points_at_is_not_forgotten() -> None:
    history = [exchange("who dug the canal"), exchange("when was it finished"), exchange("how wide is it")]
    understood = understand("and is it deep?", history, EN)
    weights = {word.text: word.weight for word in understood.words if word.carried}
    assert weights["canal"] == weights["dug"] > 0
    assert understood.understood_as == "and is it deep (after “who dug the canal … how wide is it”)"


def test_what_else_is_named_is_asked_as_the_last_two_were() -> None:
    history = [exchange("when is the fair"), exchange("show me its boats"), exchange("paint them")]
    assert understand("and sails?", history, EN).type == "any"


def test_a_question_with_words_of_talk_alone_is_about_what_it_carries() -> None:
    words = understand("is it really good?", BEFORE, EN).words
    own = [word.weight for word in words if not word.carried]
    assert own and max(own) < max(word.weight for word in words if word.carried)


@pytest.mark.parametrize(
    ("question", "languages"),
    [("what if i lose a net", EN), ("how old do you have to be", EN), ("was ist, wenn ich ein Netz verliere", ("de",))],
)
def test_what_supposes_something_goes_on(question: str, languages: tuple[str, ...]) -> None:
    history = [exchange("wer darf in die Sauna" if "de" in languages else "who may use the sauna")]
    assert "sauna" in {word.text.casefold() for word in understand(question, history, languages).words if word.carried}


@pytest.mark.parametrize(
    ("question", "goes_on"),
    [
        ("of my own boats", True),
        ("even with parents?", True),
        ("for my boat", True),
        ("from where do my boats come", False),
        ("of the boats of my brother and of all his old friends", False),
    ],
)
def test_what_begins_with_a_preposition_and_asks_nothing_goes_on(question: str, *, goes_on: bool) -> None:
    history = [exchange("may i take photographs in the harbour")]
    assert (understand(question, history, EN).follow.kind == "other") is goes_on
