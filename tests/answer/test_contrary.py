import pytest

from bot.answer.contrary import Contrary, asks_for_opinion, contrary
from bot.text.languages import LANGUAGES, language_of


@pytest.mark.parametrize(
    ("question", "quote", "language", "found"),
    [
        ("What is the smallest city?", "Bremen is the smallest city.", "en", Contrary()),
        ("What is the smallest city?", "Berlin is the largest city.", "en", Contrary(opposed=True, lacks_limit=True)),
        ("Which prices increased?", "Prices of bread decreased in May.", "en", Contrary(opposed=True)),
        ("Did prices increase or decrease?", "Prices decreased in May.", "en", Contrary()),
        ("Which city was not bombed?", "The city was bombed in 1943.", "en", Contrary(denied=True)),
        ("Which city was not bombed?", "The city escaped without a single bomb.", "en", Contrary()),
        ("Why can't I see my questions?", "Members see their questions with /privacy.", "en", Contrary()),
        ("Who was the first chair?", "The chair is elected every year.", "en", Contrary(lacks_limit=True)),
        ("What is the second rule?", "The second rule is silence.", "en", Contrary()),
        ("What of the forest and the west?", "Trees stand there.", "en", Contrary()),
        ("Welche ist die kleinste Stadt?", "Die größte ist Köln.", "de", Contrary(opposed=True, lacks_limit=True)),
        ("Welche Stadt wurde nicht zerstört?", "Die Stadt wurde zerstört.", "de", Contrary(denied=True)),
        ("Who is the US envoy to Russia?", "The Russian envoy to the US left.", "en", Contrary(swapped=True)),
        ("Who is the US envoy to Russia?", "The US envoy to Russia left.", "en", Contrary()),
        ("Who is the American envoy to Russia?", "The Russian envoy to the US left.", "en", Contrary(swapped=True)),
        ("What came after the war?", "The dam was built before the war.", "en", Contrary(opposed=True)),
        ("What was consistent with the rules?", "It was inconsistent with the rules.", "en", Contrary(opposed=True)),
        ("What is an unusual catch?", "Trout is the usual catch.", "en", Contrary(opposed=True)),
        ("What is an unusual catch?", "Pike is no usual, but an unusual catch.", "en", Contrary()),
        ("What information is kept?", "The formation is kept.", "en", Contrary()),
        # "deaf" is no negation of "af", and "understand" none of "derstand".
        ("Who is under the bridge?", "A deaf man understands.", "en", Contrary()),
        ("Was ist ungefährlich?", "Das ist gefährlich.", "de", Contrary(opposed=True)),
        (
            "What does the rule not allow?",
            "The rule does not hold here, but allows nets.",
            "en",
            Contrary(affirmed=True),
        ),
        ("What does the rule not allow?", "The rule does not allow nets.", "en", Contrary()),
        ("Which lake is not deep?", "No boat goes there: the lake is deep.", "en", Contrary(affirmed=True)),
        ("Which lake is not deep?", "The lake is narrow, not wide.", "en", Contrary()),
        ("Why can't I fish here?", "Members without a permit fish here.", "en", Contrary()),
        ("Who failed to sell nets?", "Not Ida: Ida sells nets.", "en", Contrary(affirmed=True)),
        ("What kills trout?", "Salt does not kill trout.", "en", Contrary(negated=True)),
        ("What kills trout?", "Salt does not only kill trout.", "en", Contrary()),
        ("What kills trout?", "Salt does not kill trout, but lime does.", "en", Contrary()),
        ("What kills trout?", "Salt kills trout, but does not kill pike.", "en", Contrary()),
        ("When will my boat be sold?", "No boat is sold.", "en", Contrary()),
        ("Does salt kill trout?", "Salt does not kill trout.", "en", Contrary()),
        ("What prevents that trout die?", "They do not die.", "en", Contrary()),
        ("Welcher See ist nicht tief?", "Er ist nicht breit: Der See ist tief.", "de", Contrary(affirmed=True)),
        ("Was wird verkauft?", "Boote werden nicht verkauft.", "de", Contrary(negated=True)),
        ("Qui est le premier ?", "Le dernier vient.", "xx", Contrary()),
    ],
)
def test_what_turns_a_statement_round(question: str, quote: str, language: str, found: Contrary) -> None:
    assert contrary(question, quote, language) == found


@pytest.mark.parametrize(
    ("question", "opinion"),
    [
        ("Can you predict the tide?", True),
        ("what does predict() return", False),
        ("what does tides.predict(when, step=1) return?", False),
        ("What is `predict` for?", False),
        ("Should I call predict()?", True),
    ],
)
def test_code_asks_for_no_opinion(question: str, opinion: bool) -> None:
    assert asks_for_opinion(question, "en") is opinion


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_opposites_are_pairs_of_lower_case_words(code: str) -> None:
    for one, other in language_of(code).opposites:
        assert one != other
        assert one == one.lower()
        assert other == other.lower()
