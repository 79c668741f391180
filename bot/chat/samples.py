"""Made-up values for rehearsals of wording: a document with nothing and one with everything, answers of every kind."""

from __future__ import annotations

from dataclasses import replace

from bot.journal import Counted, Day, ErasureReceipt, MemberData, ServerStatistics
from bot.model import (
    Answer,
    Ask,
    Context,
    Difference,
    DifferKind,
    DocumentRef,
    Metadata,
    Passage,
    Place,
    Quote,
    Slice,
    Source,
    Turn,
    Unit,
)

BARE = DocumentRef("d", "a.md", "main", "v", Metadata("A"))
FULL = DocumentRef(
    "e",
    "b.md",
    "main",
    "v",
    Metadata(
        "B", "C", "D", "2018-04-03", "https://example.org/", "en", "opinion", (Source("E", "F", "G", "2018"),) * 9, True
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
        replace(closest, reason="unsure"),
        replace(closest, reason="doubted"),
        replace(closest, reason="in-part"),
        replace(absent, missing=("c", "d"), nearest=()),
        replace(absent, reason="no-words"),
        replace(absent, reason="few-words"),
        replace(absent, reason="not-together"),
        replace(absent, reason="contrary"),
        replace(absent, reason="opinion"),
        replace(absent, reason="near"),
        replace(absent, reason="unsure"),
        replace(absent, reason="in-part"),
        replace(absent, reason="nothing-more"),
        replace(absent, reason="no-such-quote"),
    ]


def quote(document: DocumentRef) -> Quote:
    """A quote from a document."""
    return Quote(1, "A.", 0, 2, 1.0, document, "p-0", ("A", "B"))


def passage(document: DocumentRef) -> Passage:
    """A passage of a document."""
    return Passage("p", document, 0, 0, 4, "A. B", (Slice(0, 1, "A"),), ())


def tabled(one: Passage, row: str) -> Passage:
    """The passage with a table of one row as its text."""
    return replace(one, text=row, end=one.start + len(row), units=(Unit("row", one.start, one.start + len(row)),))


def statistics() -> list[ServerStatistics]:
    """Figures of a server that asked nothing, and of one that asked."""
    days = (Day("2018-04-02"), Day("2018-04-03", 3, 2, 1))
    some = (Counted("A", 2), Counted("B", 1))
    return [
        ServerStatistics("1", days[:1], 0, 0, 0, None, None, (), (), ()),
        ServerStatistics("1", days, 0, 0, 0, 1.0, 2.0, (), (), ()),
        ServerStatistics("1", days, 1, 2, 1, 1.0, 2.0, some, some, some),
    ]


def stored() -> list[MemberData]:
    """Members of whom nothing, something, and all that can be is stored."""
    return [
        MemberData("1", 0, 0, None, None),
        MemberData("1", 1, 1, "2018-04-03", "2018-04-03", 1),
        MemberData("1", 2, 2, "2018-04-03", "2018-04-04", 2, "2018-04-05"),
        MemberData("1", 0, 0, None, None, 0, "2018-04-05"),
    ]


def turns() -> list[Turn]:
    """Logged turns of one member: in a server, in direct messages, without an answer."""
    answered, *_, absent = answers()
    at = "2018-04-03T10:00:00.000+00:00"
    return [
        Turn("t", at, Ask("a?", "1", Place("discord", "2", "3"), "c"), answered, "b", "d"),
        Turn("u", at, Ask("a?", "1", Place("discord", None, "4", private=True), "c"), answers()[4], "b", "d"),
        Turn("v", at, Ask("a? " * 900, "1", Place("discord", "2", "3"), "c"), absent, "b", "d"),
    ]


def receipts() -> list[ErasureReceipt]:
    """Erasures of nothing, of one row of each table, and of many, with traces left."""
    names = ("turns", "citations", "feedback", "setting_changes", "other")
    return [
        ErasureReceipt(0, 0, "2018-04-03", True),
        ErasureReceipt(1, 1, "2018-04-03", True, (), 1, tuple((name, 1) for name in names), "2018-04-05", 1, 1, 1),
        ErasureReceipt(2, 2, "2018-04-03", False, ("left",), 2, tuple((name, 2) for name in names), None, 2, 2, 2),
        ErasureReceipt(0, 0, "2018-04-03", True, acts=1),
    ]
