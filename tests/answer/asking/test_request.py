"""What a question asks for, without the words that only ask."""

from __future__ import annotations

import pytest

from bot.answer.asking.question import understand
from bot.answer.asking.request import without_request
from bot.text.stopwords import LIGHT


@pytest.mark.parametrize(
    ("language", "question", "asked"),
    [
        ("en", "is it true that nets are free?", "nets are free?"),
        ("en", "is it true nets are free?", "nets are free?"),
        ("en", "Is it right to keep pike?", "Is it right to keep pike?"),
        ("de", "stimmt es, dass Netze kostenlos sind?", "Netze kostenlos sind?"),
        ("es", "¿Es verdad que las redes son gratis?", "redes son gratis?"),
        ("fr", "c'est vrai que les filets sont gratuits", "les filets sont gratuits"),
        ("ru", "Правда ли, что сети бесплатны?", "сети бесплатны?"),
        ("en", "search for net prices", "net prices"),
        ("en", "search for a net", "search for a net"),  # as somebody does it
        ("en", "search: who mends nets", "who mends nets"),
        ("en", "answer this: who mends nets", "who mends nets"),
        ("en", "just wanted to ask who mends nets", "who mends nets"),
        ("en", "what i want to know is who mends nets", "who mends nets"),
        ("en", "could someone explain why nets tear", "why nets tear"),
    ],
)
def test_words_of_asking_are_left_out(language: str, question: str, asked: str) -> None:
    assert without_request(question, (language,)).strip(" :") == asked


@pytest.mark.parametrize(
    ("language", "question", "light"),
    [
        ("en", "Which person signed the treaty?", {"person"}),
        ("en", "what is the name of the person who signed it", {"name", "person"}),
        ("en", "on what date was the treaty signed", {"date"}),
        ("en", "the number of boats on the quay", {"number"}),
        ("en", "is a person allowed on the quay", set[str]()),
        ("de", "Welche Person unterschrieb den Vertrag?", {"Person"}),
        ("es", "qué persona firmó el tratado", {"persona"}),
        ("fr", "quelle personne a signé le traité", {"personne"}),
        ("ru", "какой человек подписал договор", {"человек"}),
    ],
)
def test_nouns_that_only_ask_weigh_little(language: str, question: str, light: set[str]) -> None:
    words = understand(question, (), (language,)).words
    assert {word.text for word in words if word.weight <= LIGHT} == light
