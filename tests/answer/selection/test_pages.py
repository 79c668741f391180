"""What kind of page a document is."""

from __future__ import annotations

import pytest

from bot.answer.selection.pages import kind_of_page
from bot.model import DocumentRef, Metadata


def kind(path: str, title: str = "Piers", language: str = "en", collection: str = "main") -> float:
    return kind_of_page(DocumentRef("d", path, collection, "v", Metadata(title, language=language)))


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Harbour FAQ"),
        ("en", "Piers: Frequently Asked Questions"),
        ("en", "Getting started with piers"),
        ("en", "A tutorial"),
        ("en", "An introduction to piers"),
        ("en", "Piers for beginners"),
        ("en", "Quick start"),
        ("de", "Häufig gestellte Fragen"),
        ("de", "Erste Schritte am Steg"),
        ("de", "Einführung in die Hafenordnung"),
        ("de", "Harbour FAQ"),
        ("es", "Preguntas frecuentes"),
        ("es", "Primeros pasos en el muelle"),
        ("fr", "Foire aux questions"),
        ("fr", "Bien débuter au port"),
        ("ru", "Часто задаваемые вопросы"),
        ("ru", "Введение в устройство гавани"),
        ("zh", "港口常见问题"),
        ("zh", "码头入门教程"),
    ],
)
def test_a_title_names_a_page_for_those_who_ask(language: str, title: str) -> None:
    assert kind("a.md", title, language) == 1


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Piers"),
        ("en", "The introduction of pier fees"),
        ("en", "Faqir, a boat"),
        ("en", "How the piers were built"),
        ("de", "Einführung der Liegegebühr"),
        ("de", "Frequently moored boats"),
        ("es", "Introducción de la tasa"),
        ("fr", "Introduction de la taxe"),
        ("ru", "Введение платы за стоянку"),
        ("zh", "港口规则"),
    ],
)
def test_other_titles_do_not(language: str, title: str) -> None:
    assert kind("a.md", title, language) == 0


def test_a_path_or_a_collection_names_it_too() -> None:
    assert kind("faq/piers.md") == kind("docs/getting-started.md") == kind("quick_start.html") == 1
    assert kind("piers.md", collection="tutorial") == 1
    assert kind("faqir/piers.md") == 0


def test_a_page_that_is_out_of_date_is_one_whatever_it_is_called() -> None:
    ref = DocumentRef("d", "faq.md", "main", "v", Metadata("FAQ", outdated=True))
    assert kind_of_page(ref) == -3
