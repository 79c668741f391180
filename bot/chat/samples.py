"""Made-up values for rehearsals of wording: a document with nothing and one with everything, answers of every kind."""

from __future__ import annotations

from dataclasses import replace

from bot.model import Answer, Context, Difference, DifferKind, DocumentRef, Metadata, Passage, Quote, Slice, Source

BARE = DocumentRef("d", "a.md", "main", "v", Metadata("A"))
FULL = DocumentRef(
    "e",
    "b.md",
    "main",
    "v",
    Metadata(
        "B", "C", "D", "2018-04-03", "https://example.org/", "en", "opinion", (Source("E", "F", "G", "2018"),) * 9
    ),
)


def answers() -> list[Answer]:
    """Answers of every tier, short and long, with and without what may be missing."""
    context = (Context("before", "A.", 0, 2), Context("lead-in", "B:", 3, 5))
    quotes = (
        quote(BARE),
        replace(quote(FULL), n=2, context=context, start=9),
        replace(quote(FULL), n=3, kind="code"),
    )
    answered = Answer("a?", "answered", 1.0, quotes, (), understood_as="b?")
    closest = replace(answered, tier="closest", missing=("c", "d"), understood_as=None)
    absent = Answer("a?", "absent", 0.0, (), (), nearest=("A", "B"))
    kinds: tuple[DifferKind, ...] = ("number", "date", "negation")
    return [
        answered,
        *(replace(answered, differ=Difference(kind, (1, 2), dated)) for kind in kinds for dated in (True, False)),
        replace(answered, quotes=quotes[:1]),
        replace(answered, quotes=(replace(quotes[0], text="a " * 3000), *quotes[1:])),
        replace(answered, quotes=(replace(quotes[0], text="a " * 3000),)),
        closest,
        replace(closest, missing=()),
        replace(closest, reason="near"),
        replace(closest, reason="contrary"),
        replace(closest, reason="opinion"),
        replace(absent, missing=("c", "d"), nearest=()),
        replace(absent, reason="no-words"),
        replace(absent, reason="few-words"),
        replace(absent, reason="not-together"),
        replace(absent, reason="contrary"),
        replace(absent, reason="opinion"),
        replace(absent, reason="nothing-more"),
        replace(absent, reason="no-such-quote"),
    ]


def quote(document: DocumentRef) -> Quote:
    """A quote from a document."""
    return Quote(1, "A.", 0, 2, 1.0, document, "p", ("A", "B"))


def passage(document: DocumentRef) -> Passage:
    """A passage of a document."""
    return Passage("p", document, 0, 0, 4, "A. B", (Slice(0, 1, "A"),), ())
