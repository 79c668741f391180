"""Pages that say of themselves that they are out of date, and pages that say it of something else."""

from __future__ import annotations

import pytest

from bot.ingest.codec import document_from, document_to, meta_from, meta_to
from bot.ingest.parse import read_data
from bot.model import Document, Metadata

BODY = {
    "en": "The harbour has three piers, and boats dock at the northern one whenever the wind allows it to them.",
    "de": "Der Hafen hat drei Stege, und die Boote legen am nördlichen an, wenn der Wind es ihnen erlaubt.",
    "es": "El puerto tiene tres muelles, y los barcos atracan en el del norte cuando el viento se lo permite.",
    "fr": "Le port compte trois quais, et les bateaux accostent à celui du nord quand le vent le leur permet.",
    "ru": "В гавани есть три причала, и лодки швартуются у северного, когда это им позволяет ветер.",
    "zh": "港口有三个码头,风向允许的时候,船只会停靠在北边的那个码头,乘客可以在那里上下船。",
}
TITLE = {"en": "Piers", "de": "Stege", "es": "Muelles", "fr": "Quais", "ru": "Причалы", "zh": "码头"}


def read(opening: str, language: str = "en", title: str = "", name: str = "a.md") -> Document:
    text = f"# {title or TITLE[language]}\n\n{opening}\n\n{BODY[language]}\n\n## Tides\n\n{BODY[language]}\n"
    return read_data(text.encode(), name, "main").document


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("en", "Note: This document is very old."),
        ("en", "This page is outdated."),
        ("en", "**OUTDATED**"),
        ("en", "⚠️ Outdated! ⚠️"),
        ("en", "[DEPRECATED] see the harbour office for the new list."),
        ("en", "Obsolete Documentation Warning: It tells of the piers as they were."),
        ("en", "Archived: see the new guide"),
        ("en", "> [!WARNING]\n> This guide is no longer maintained."),
        ("en", "!!! warning\n    This tutorial is deprecated."),
        ("en", "Please note that this old wiki page has not been updated since 2014."),
        ("en", "As of May 2021, this manual has been superseded by the harbour office's."),
        ("en", "Editorial Note: This page describes pier plan version 2, which was deprecated and replaced in 2004."),
        ("en", "This guide was written for new pilots. It is retained as part of the historical record."),
        ("en", "The information on this page is no longer valid."),
        ("en", "You are reading an old version of this manual."),
        ("en", "This documentation is for an unsupported version of the pier plan."),
        ("en", "These rules no longer apply."),
        ("en", "Welcome aboard. This channel is no longer maintained!"),
        ("en", "> ## ⚠️ OBSOLETE (2026-01-22)\n>\n> Ask the harbour office."),
        ("en", "```{warning}\nThis page is outdated and waits for a review.\n```"),
        ("en", '!!! warning "This page is outdated, and some piers are gone"'),
        ("en", "Outdated! The list was made before the storm."),
        ("en", "DEPRECATED - use the list of the harbour office instead."),
        ("en", "You're browsing the documentation for an old version of the pier plan."),
        ("en", "All piers were built anew. This file is kept for historical reference."),
        ("en", "We're no longer maintaining this page."),
        ("de", "Diese Seite ist veraltet."),
        ("de", "Achtung: Dieses Dokument wird nicht mehr gepflegt."),
        ("de", "**Veraltet:** siehe die neue Hafenordnung."),
        ("de", "Diese Anleitung wurde durch die neue Hafenordnung ersetzt."),
        ("de", "Diese Regeln gelten nicht mehr."),
        ("de", "Hinweis: This page is outdated."),
        ("es", "Esta página está desactualizada."),
        ("es", "Aviso: este documento ha quedado obsoleto."),
        ("es", "Esta guía ya no se mantiene."),
        ("es", "[OBSOLETO] consulta la guía nueva"),
        ("es", "⚠️ Documento obsoleto: consulta la guía nueva"),
        ("fr", "Cette page est obsolète."),
        ("fr", "Attention : ce guide n’est plus à jour."),
        ("fr", "Ce document a été remplacé par le nouveau règlement."),
        ("fr", "[OBSOLÈTE]"),
        ("ru", "Эта страница устарела."),
        ("ru", "Внимание! Данный документ больше не поддерживается."),
        ("ru", "Устарело: смотрите новые правила."),
        ("ru", "Эта статья неактуальна."),
        ("zh", "本页面已过时。"),
        ("zh", "注意:此文档已不再维护。"),
        ("zh", "【已废弃】"),
        ("zh", "⚠️ 文档已过时 - 请看新的港口手册"),
        ("zh", "本指南已被新的港口手册取代。"),
    ],
)
def test_a_page_says_that_it_is_out_of_date(language: str, opening: str) -> None:
    assert read(opening, language).ref.meta.outdated


@pytest.mark.parametrize(
    ("language", "opening"),
    [
        ("en", "The old pier is obsolete."),
        ("en", "The pier_x function is deprecated."),
        ("en", "Deprecated since version 3.4: use the northern pier."),
        ("en", "Deprecated. Use the northern pier instead."),
        ("en", "Pier rules no longer apply on Sundays."),
        ("en", "These rules no longer apply to boats under sail."),
        ("en", "If this page is outdated, tell the harbour office."),
        ("en", "This page is not outdated."),
        ("en", "Is this page outdated?"),
        ("en", "This page lists outdated piers."),
        ("en", "This page describes the old pier, which was replaced in 1990."),
        ("en", "This is a deprecated version of the pier_y() interface."),
        ("en", "This channel is archived after seven days without a word."),
        ("en", "This pier is no longer maintained. It is kept for historical reasons."),
        ("en", "Archived: 3 May 2021"),
        ("en", "Deprecated: no"),
        ("en", "This document must be kept up to date by its keeper."),
        ("de", "Der alte Steg ist veraltet."),
        ("de", "Diese Seite ist nicht veraltet."),
        ("de", "Diese Regeln gelten nicht mehr am Sonntag."),
        ("de", "Falls diese Seite veraltet ist, sag dem Hafenamt Bescheid."),
        ("es", "El muelle viejo está obsoleto."),
        ("es", "Estas reglas ya no se aplican los domingos."),
        ("fr", "Le vieux quai est obsolète."),
        ("fr", "Ces règles ne s’appliquent plus le dimanche."),
        ("ru", "Старый причал устарел."),
        ("ru", "Эта страница не устарела."),
        ("zh", "旧码头已过时。"),
        ("zh", "如果本页面已过时,请告诉港务局。"),
    ],
)
def test_that_something_else_is_out_of_date_says_nothing_of_the_page(language: str, opening: str) -> None:
    assert not read(opening, language).ref.meta.outdated


@pytest.mark.parametrize(
    ("title", "outdated"),
    [
        ("[DEPRECATED] Pier rules", True),
        ("Pier rules (outdated)", True),
        ("Pier rules – OBSOLETE", True),
        ("Archived: pier rules", True),
        ("[Old] Pier rules", True),
        ("Old pier rules", False),
        ("This wiki is no longer maintained", True),
        ("Deprecated", False),
        ("Documents archived in 1990", False),
        ("Obsolete piers and their use", False),
        ("The harbour (old town)", False),
    ],
)
def test_a_title_may_say_it(title: str, outdated: bool) -> None:
    assert read("Boats dock here.", title=title).ref.meta.outdated is outdated


def test_only_the_top_of_a_page_speaks_for_all_of_it() -> None:
    below = f"{BODY['en']}\n\n## Lights\n\nThis page is outdated.\n"
    assert not read(below).ref.meta.outdated
    assert not read(f"{BODY['en'] * 20}\n\nThis page is outdated.\n").ref.meta.outdated


def test_a_mark_below_the_first_prose_is_of_what_it_stands_at() -> None:
    assert not read(f"{BODY['en']}\n\nDeprecated: use the northern pier").ref.meta.outdated
    assert not read("```\npier(1)\n```\n\nDeprecated: use the northern pier").ref.meta.outdated


def test_a_notice_that_is_left_out_of_the_text_counts() -> None:
    page = f"<h1>Piers</h1><aside>This page is outdated.</aside><p>{BODY['en']}</p><aside>Old is old.</aside>"
    document = read_data(f"<body>{page}</body>".encode(), "a.html", "main").document
    assert "outdated" not in document.text
    assert document.ref.meta.outdated


@pytest.mark.parametrize(
    ("declared", "outdated"), [("outdated: true\n", True), ("outdated: false\n", False), ("", True)]
)
def test_front_matter_declares_or_denies_it(declared: str, outdated: bool) -> None:
    opening = "" if declared.endswith("true\n") else "This page is outdated."
    text = f"---\ntitle: Piers\n{declared}---\n\n{opening}\n\n{BODY['en']}\n"
    assert read_data(text.encode(), "a.md", "main").document.ref.meta.outdated is outdated


def test_it_is_stored_and_what_was_stored_before_reads() -> None:
    document = read("This page is outdated.")
    assert document_from(document_to(document)) == document
    assert "outdated" not in meta_to(Metadata("Piers"))
    assert not meta_from({"title": "Piers"}).outdated
