from __future__ import annotations

import time
from dataclasses import replace

import pytest

from bot.answer.judging.howto import untold
from bot.retrieve.retriever import WeightedTerm
from bot.text.languages import LANGUAGES, language_of
from tests.answer.making import ENGLISH, asked_of


@pytest.mark.parametrize(
    ("language", "question", "quote", "around", "left"),
    [
        ("en", "How do I change the passphrase?", "A passphrase has twelve letters.", "", True),
        ("en", "How do I change the passphrase?", "Type it to change the passphrase.", "", False),
        ("en", "How do I change the passphrase?", "A passphrase has twelve letters.", "Press F2 to change it.", False),
        ("en", "I just want to change the passphrase.", "A passphrase has twelve letters.", "", True),
        ("en", "What is the way to change the passphrase?", "A passphrase has twelve letters.", "", True),
        ("en", "What changes the passphrase?", "A passphrase has twelve letters.", "", False),
        ("en", "how to repair the boat", "The boat is twelve feet long.", "", True),
        ("de", "Wie nennt man ein Boot mit zwei Masten?", "Ein Boot mit zwei Masten ist eine Ketsch.", "", False),
        # Verbs that say little of what is asked may be missing.
        ("en", "How do I get a boat?", "A boat costs ten crowns.", "", False),
        ("de", "Wie kann ich das Kennwort ändern?", "Das Kennwort hat zwölf Zeichen.", "", True),
        ("de", "Wie ändere ich das Kennwort?", "Das Kennwort hat zwölf Zeichen.", "", True),
        ("de", "Wie kann ich das Kennwort ändern?", "Hier lässt sich das Kennwort ändern.", "", False),
        ("es", "¿Cómo puedo cambiar la clave?", "La clave tiene doce letras.", "", True),
        ("es", "¿Cómo se cambia la clave?", "La clave se cambia aquí.", "", False),
        ("fr", "Comment puis-je modifier la clé ?", "La clé a douze lettres.", "", True),
        ("fr", "Comment modifier la clé ?", "Ici, on peut modifier la clé.", "", False),
        ("ru", "Как изменить пароль?", "В пароле двенадцать знаков.", "", True),
        ("ru", "Как изменить пароль?", "Здесь можно изменить пароль.", "", False),
    ],
)
def test_a_how_to_is_left_untold_by_a_page_without_its_verb(
    language: str, question: str, quote: str, around: str, *, left: bool
) -> None:
    assert untold(*asked_of(question, quote, language, around=around)) is left


@pytest.mark.parametrize(("weight", "left"), [(1.0, False), (0.8, False), (0.6, True)])
def test_a_title_tells_it_by_a_form_of_the_verb_alone(weight: float, *, left: bool) -> None:
    asked, terms, best = asked_of("How do I move house?", "Pack it all.", title="Changing house")
    at = next(at for at, word in enumerate(asked.words) if word.text == "move")
    terms[at] = replace(terms[at], variants=(WeightedTerm(ENGLISH.term("changing"), weight, "form"),))
    assert untold(asked, terms, best) is left


@pytest.mark.parametrize("code", sorted(code for code, known in LANGUAGES.items() if known.how_to))
@pytest.mark.parametrize(
    "piece", ["how do i ", "i just really ", "wie kann ich ", "cómo puedo ", "comment ", "как мне "]
)
def test_no_question_takes_long_to_be_a_how_to(code: str, piece: str) -> None:
    how_to = language_of(code).how_to
    assert how_to
    how_to.search("")
    began = time.process_time()
    how_to.search((piece * 4000)[:4000])
    assert time.process_time() - began < 0.2
