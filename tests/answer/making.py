"""What tests of answers are made of."""

from __future__ import annotations

from bot.answer.asking.question import Question, understand
from bot.answer.selection.reading import PassageTerms, Reader
from bot.answer.selection.selector import Candidate, Features
from bot.model import DocumentRef, Hit, Metadata, Passage, Quote, Slice, Unit, UnitKind
from bot.retrieve.queryterm import QueryTerm
from bot.retrieve.retriever import WeightedTerm
from bot.text.forms import other_forms
from bot.text.terms import Analyzer

ENGLISH = Analyzer("en")


def quote(text: str, n: int = 1, language: str = "en", document: str = "d") -> Quote:
    """A quote that is a whole version."""
    ref = DocumentRef(document, f"{document}.md", "main", "v", Metadata("A title", language=language))
    return Quote(n, text, 0, len(text), 1.0, ref, "p")


def asked_of(
    question: str, quote: str, language: str = "en", *, title: str = "A page", around: str = ""
) -> tuple[Question, list[QueryTerm], Candidate]:
    """A question, its terms and a candidate that quotes `quote` from a passage that goes on with `around`. Each word of
    the question stands for itself and for its forms, whatever the corpus."""
    analyzer = Analyzer(language)
    asked = understand(question, (), (language,), language)
    terms = [
        QueryTerm(
            word.text,
            (
                WeightedTerm(analyzer.term(word.text), 1.0, "form"),
                *(WeightedTerm(analyzer.term(form.words), form.weight, "form") for form in other_forms(word.text)),
            ),
            1.0,
            1.0,
        )
        for word in asked.words
    ]
    own, above, beside = (
        frozenset(at for at, term in enumerate(terms) if term.exactness(frozenset(analyzer.terms(text))))
        for text in (quote, title, around)
    )
    unit = Unit("sentence", 0, len(quote))
    text = f"{quote} {around}"
    passage = Passage(
        "p", DocumentRef("d", "a.md", "c", "v", Metadata(title, language=language)), 0, 0, len(text), text, (), (unit,)
    )
    features = Features(1, 1, 1, 0, 0, 0.5, 0, 1, 0, 0)
    return asked, terms, Candidate(Hit(passage, 1.0), unit, 0, features, 1.0, own, above, own | above | beside)


def read(texts: list[str], heading: str, analyzer: Analyzer = ENGLISH, kind: UnitKind = "sentence") -> PassageTerms:
    """A passage of `texts` below a heading, as it is read to be chosen from."""
    units: list[Unit] = []
    at = start = len(heading) + 1
    for text in texts:
        units.append(Unit(kind, at, at + len(text)))
        at += len(text) + 1
    above = (Slice(0, len(heading), heading),) if heading else ()
    ref = DocumentRef("d", "d.txt", "main", "v", Metadata(title="", language=analyzer.language))
    body = " ".join(texts)
    return Reader(lambda _: analyzer).read(
        Passage("d-e-0", ref, 0, start, start + len(body), body, above, tuple(units))
    )
