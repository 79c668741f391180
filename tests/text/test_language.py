"""The language of long texts and of a few words; English where nothing tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.language import detect, detect_document, recognise

LONG = {
    "en": "The treaty was signed by both of the countries in the spring, and it has been in force since then.",
    "de": "Der Vertrag wurde im Frühjahr von beiden Ländern unterzeichnet und ist seit dem Sommer in Kraft.",
    "fr": "Le traité a été signé par les deux pays au printemps et il est en vigueur depuis cet été.",
    "es": "El tratado fue firmado por los dos países en la primavera y está en vigor desde el verano.",
    "ru": "Договор был подписан обеими странами весной и вступил в силу летом.",
    "ja": "条約は春に両国によって署名され、夏に発効した。",
    "zh": "该条约于春季由两国签署，并于夏季生效。",
    "ko": "조약은 봄에 양국에 의해 서명되었다.",
    "th": "สนธิสัญญาลงนามโดยทั้งสองประเทศ",
    "ar": "وقع البلدان المعاهدة في الربيع.",
    "el": "Η συνθήκη υπογράφηκε από τις δύο χώρες.",
    "hi": "संधि पर दोनों देशों ने हस्ताक्षर किए।",
}


@pytest.mark.parametrize("language", LONG)
def test_a_sentence_tells_its_language_also_when_repeated(language: str) -> None:
    assert detect(LONG[language]) == language
    assert detect(LONG[language] * 500) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wo ist der Bahnhof?", "de"),
        ("où est la gare", "fr"),
        ("¿dónde está el libro?", "es"),
        ("где это", "ru"),
        ("wie viele Mitglieder", "de"),
        ("Größe?", "de"),
        ("warum nicht", "de"),
        ("cuantos socios hay", "es"),
        ("por que no", "es"),
        ("combien ça coûte", "fr"),
        ("c'est quoi", "fr"),
        ("qui l'a fait", "fr"),
        ("сколько стоит", "ru"),
        ("хто це зробив", "uk"),
        ("où", "fr"),
        ("会费多少钱", "zh"),
        ("iPhone 怎么用", "zh"),
        ("ile kosztuje składka", "pl"),
        ("quanto costa la tessera", "it"),
        ("hoeveel kost het", "nl"),
        ("kolik to stojí", "cs"),
        ("어디에 있나요", "ko"),
        ("ราคาเท่าไร", "th"),
        ("מתי זה נפתח", "he"),
        ("ペン", "ja"),
        ("", "en"),
        ("12:30 !!", "en"),
        ("Quoth", "en"),
        ("New START", "en"),
        ("The Russian word “мир” means peace", "en"),
    ],
)
def test_a_few_words_tell_it_or_are_taken_for_english(text: str, language: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("language", LONG)
def test_a_document_of_prose_has_its_language(language: str) -> None:
    assert detect_document(LONG[language]) == language


@pytest.mark.parametrize(
    "text",
    [
        "alter-table-stmt: ALTER TABLE schema-name table-name RENAME TO new ADD COLUMN column-def",
        "compound-operator: UNION UNION ALL INTERSECT EXCEPT all on all on also",
        "comment-syntax -- anything-except-newline end-of-input des /* anything */",
    ],
)
def test_keywords_make_no_document_foreign(text: str) -> None:
    assert detect_document(text) == "en"


@given(st.text(max_size=80))
def test_any_text_has_a_language(text: str) -> None:
    assert len(detect(text)) == 2
    assert recognise(text) in {detect(text), None}


def test_a_few_words_that_tell_little_are_of_the_likely_language() -> None:
    assert recognise("y estudiantes", "es") == "es"
    assert recognise("y estudiantes") == "en"
    assert recognise("and the students", "es") == "en"
    assert recognise("xyz", "es") is None


@pytest.mark.parametrize(
    ("text", "likely", "language"),
    [
        ("min trout size", "en", "en"),
        ("comment edit limit", "en", "en"),
        ("comment edit limit", "de", "en"),
        ("die Preise", "en", "de"),
        ("comment jouer", "en", "fr"),
        ("quand ouvre la piscine", "en", "fr"),
        ("wie server beitreten", "en", "de"),
        ("comment activer notification", "en", "fr"),
    ],
)
def test_one_word_of_another_language_tells_less_than_words_of_the_likely_one(
    text: str, likely: str, language: str
) -> None:
    assert recognise(text, likely) == language
