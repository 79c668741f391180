from __future__ import annotations

from dataclasses import replace

import pytest

from bot.answer.judging.agent import unnamed
from bot.model import Slice
from bot.retrieve.retriever import WeightedTerm
from bot.text.terms import analyzer_of
from tests.answer.making import asked_of


@pytest.mark.parametrize(
    ("language", "question", "quote", "left_open"),
    [
        ("en", "Who painted the mill?", "The mill was painted in 1964.", True),
        ("en", "Who painted the mill?", "The mill was painted by Ida.", False),
        ("en", "Who painted the mill?", "The sister of Ida painted the mill.", False),
        ("en", "Who painted the mill?", "The mill was painted in May 1964 and again in June by the miller.", False),
        ("de", "Wer hat die Mühle gekauft?", "Die Mühle wurde 1964 von einer Müllerin gekauft.", False),
        ("en", "Who is the miller?", "The miller is painted on the wall.", False),
        ("en", "When was the mill painted?", "The mill was painted in 1964.", False),
        ("de", "Wer hat die Mühle gekauft?", "Die Mühle wurde 1964 gekauft.", True),
        ("de", "Wer hat die Mühle gekauft?", "Die Mühle wurde 1964 von Ida gekauft.", False),
        ("es", "¿Quién ha pintado el molino?", "El molino fue pintado en 1964.", True),
        ("es", "¿Quién ha pintado el molino?", "El molino fue pintado por Ida.", False),
        ("fr", "Qui a vendu le moulin ?", "Le moulin a été vendu en 1964.", True),
        ("ru", "Кто построил мельницу?", "Мельница была построена в 1964 году.", True),
        ("ru", "Кто построил мельницу?", "Мельница была построена мельником.", False),
        ("ru", "Кто построил мельницу?", "Мельник построил мельницу.", False),
        ("fr", "Qui a vendu le moulin ?", "Le moulin a été vendu par Ida.", False),
    ],
)
def test_what_is_done_tells_not_who_does_it(language: str, question: str, quote: str, *, left_open: bool) -> None:
    assert unnamed(*asked_of(question, quote, language)) is left_open


@pytest.mark.parametrize(
    ("question", "left_open"),
    [
        ("Who won the boat race?", True),
        ("Who hosts the boat race?", False),
        ("Who hosted the boat race?", False),
        ("Who is the host of the boat race?", False),
    ],
)
def test_a_row_tells_who_does_what_its_header_says(question: str, *, left_open: bool) -> None:
    asked, terms, found = asked_of(question, "Boat race | 14 November | Kai | An oar")
    header = Slice(0, 0, "Event | Date | Host | Prize")
    row = found._replace(unit=replace(found.unit, kind="row", lead=header), features=found.features._replace(type=1.0))
    assert unnamed(asked, terms, row) is left_open


@pytest.mark.parametrize(("column", "left_open"), [("Organised by", False), ("Organised", True), ("Paid by", True)])
def test_a_header_that_says_by_whom_may_say_what_is_done_otherwise(column: str, *, left_open: bool) -> None:
    asked, terms, found = asked_of("Who hosts the boat race?", "Boat race | 14 November | Kai")
    hosts = next(at for at, word in enumerate(asked.words) if word.text == "hosts")
    related = WeightedTerm(analyzer_of("en").term("organised"), 0.4)
    terms = [replace(one, variants=(*one.variants, related)) if at == hosts else one for at, one in enumerate(terms)]
    row = replace(found.unit, kind="row", lead=Slice(0, 0, f"Event | Date | {column}"))
    assert unnamed(asked, terms, found._replace(unit=row)) is left_open
