"""Made-up sources, quotes and answers for the chat's tests."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.model import Answer, Context, DocumentRef, Metadata, Passage, Quote, Slice, Source, Tier, Unit, UnitKind

ARTICLE = DocumentRef(
    id="d1d1d1d1d1d1",
    path="tea/harbour.md",
    collection="tea",
    version="a" * 64,
    meta=Metadata(
        title="The harbour of Leith",
        author="Mary Example",
        publisher="The Harbour Post",
        published="2018-04-03",
        url="https://example.org/harbour?x=1",
        kind="opinion",
    ),
)
BRIEF = DocumentRef(
    id="b2b2b2b2b2b2",
    path="tea/blends.md",
    collection="tea",
    version="b" * 64,
    meta=Metadata(
        title="Blends and their names",
        published="2021",
        sources=(
            Source("A book of tea", "Ann Writer", "Leaf Press", "1998"),
            Source("Leaves", "Bo Taster", None, "2004"),
        ),
    ),
)


def quote(text: str, n: int = 1, document: DocumentRef = BRIEF, **values: object) -> Quote:
    fields: dict[str, object] = {
        "n": n,
        "text": text,
        "start": 100 * n,
        "end": 100 * n + len(text),
        "score": 1.0 / n,
        "document": document,
        "passage": f"{document.id}-{document.version[:12]}-0",
        "heading": (document.meta.title, "Earl Grey"),
    }
    return Quote(**(fields | values))  # type: ignore[arg-type]


def answer(*quotes: Quote, tier: Tier = "answered", **values: object) -> Answer:
    fields: dict[str, object] = {
        "question": "What flavours Earl Grey?",
        "tier": tier,
        "confidence": 0.8,
        "quotes": quotes,
        "ranked": quotes,
    }
    return Answer(**(fields | values))  # type: ignore[arg-type]


def passage(
    text: str, n: int = 0, start: int = 0, document: DocumentRef = BRIEF, heading: str = "Earl Grey"
) -> Passage:
    return Passage(
        id=f"{document.id}-{document.version[:12]}-{n}",
        document=document,
        n=n,
        start=start,
        end=start + len(text),
        text=text,
        heading=(Slice(0, len(heading), heading),) if heading else (),
        units=(Unit("sentence", start, start + len(text)),),
    )


NARROW = ("Fish | Size | Price", "Pike | 30 cm | 5", "鱒の仲間 | 120 cm | 4", "Sea trout | 50 cm | 12")
WIDE = (
    "Fish | Where it may be caught | When it may be caught",
    "Pike | In the upper lake and in the two ponds north of it | From the first of May to the last of October",
    "Trout | In the river above the weir, from the bank alone | All year, but not on Mondays",
)
CODE = "[limits]\npike = 3  # a day\n\ntrout = 5"


def table_passage(rows: Sequence[str], n: int = 0) -> Passage:
    """A passage of a sentence, a table with its header, code and a sentence."""
    start = 1000 * n
    text, units = "", list[Unit]()

    def add(kind: UnitKind, body: str, lead: Slice | None = None) -> None:
        nonlocal text
        units.append(Unit(kind, start + len(text), start + len(text) + len(body), lead))
        text += body

    add("sentence", "Who catches a pike pays for it as this table says.")
    text += "\n\n"
    head = Slice(start + len(text), start + len(text) + len(rows[0]), rows[0])
    text += rows[0]
    for row in rows[1:]:
        text += "\n"
        add("row", row, head)
    text += "\n\n"
    add("code", CODE)
    text += "\n\n"
    add("sentence", "Nothing else is taken.")
    return replace(passage(text, n, start), units=tuple(units))


def marks_of(one: Passage, word: str) -> tuple[tuple[int, int], ...]:
    """Where a word stands in a passage, in any case."""
    return tuple(match.span() for match in re.finditer(word, one.text, re.IGNORECASE))


HEADER = Context("header", NARROW[0], 10, 30)
LEAD_IN = Context("lead-in", "Three things go into it:", 10, 34)
