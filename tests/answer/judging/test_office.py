from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asking.question import understand
from bot.answer.judging.office import other_office
from tests.answer.making import asked_of


def found(question: str, quote: str, language: str = "en", title: str = "A page") -> bool:
    return other_office(*asked_of(question, quote, language, title=title))


@pytest.mark.parametrize(
    ("question", "quote", "language", "other"),
    [
        ("Who was the American ambassador?", "The American ambassador left.", "en", False),
        ("Who was the American ambassador?", "Sixty American diplomats left.", "en", True),
        ("Who was the American ambassador?", "The Americans left.", "en", False),
        ("Who is the vice president of the club?", "Ida is president of the club.", "en", True),
        ("Who is the president of the club?", "Ida is vice-president of the club.", "en", True),
        ("Who is the president of the club?", "Ida is vice president, Ada president of the club.", "en", False),
        ("Who is the deputy director?", "The vice director is Ida.", "en", False),
        ("Who was the president in 1950?", "A minister spoke of her presidency in 1950.", "en", False),
        ("Who are the spokesmen?", "Ida is the spokeswoman.", "en", False),
        ("Who is the minister?", "The prime minister is Ida.", "en", True),
        ("Who is the Russian prime minister?", "Ida was the UK Prime Minister.", "en", True),
        ("Who is the Russian prime minister?", "Ida was the prime minister of France.", "en", True),
        ("Who is the Russian prime minister?", "Ida was Russia's prime minister.", "en", False),
        ("Who is the prime minister of the United States?", "Ida was the US prime minister.", "en", False),
        (
            "Who is the Russian prime minister?",
            "Ida met the British prime minister, then the prime minister.",
            "en",
            False,
        ),
        ("Who is the prime minister?", "Ida was the British prime minister.", "en", False),
        ("Wer ist der Botschafter?", "Der Diplomat reiste ab.", "de", True),
        ("Wer ist der Botschafter?", "Die Botschafterin reiste ab.", "de", False),
        ("Wer ist der Präsident?", "Ida ist Vizepräsidentin.", "de", True),
        ("Wer ist der stellvertretende Direktor?", "Mit dem stellvertretenden Direktor kam Ida.", "de", False),
        ("Wer ist der Kanzler?", "Die Königin empfing den Bundeskanzler.", "de", False),
        ("Qui est le président ?", "Le ministre est venu.", "fr", False),
    ],
)
def test_offices_are_asked_for_exactly(question: str, quote: str, language: str, *, other: bool) -> None:
    assert found(question, quote, language) is other


def test_what_title_and_headings_name_is_not_missing() -> None:
    assert found("Who was mayor of the lake?", "The governor left the lake.")
    assert not found("Who was mayor of the lake?", "The governor left the lake.", title="The mayor of the lake")


WORDS = (
    "vice",
    "president",
    "of",
    "the",
    "US",
    "Russian",
    "France",
    "diplomat",
    "Präsidentin",
    "von",
    "Ida",
    ".",
    "a-",
)
TEXTS = st.text(max_size=60) | st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)


@given(TEXTS, TEXTS, st.sampled_from(("en", "de", "ru", "zh", "xx")))
def test_no_text_has_another_office_than_itself(question: str, quote: str, language: str) -> None:
    if understand(question, (), (language,), language).words:
        assert not found(question, question, language)
        assert found(question, quote, language) in {True, False}
