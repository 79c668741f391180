"""Made-up sources, quotes and answers for the chat's tests."""

from __future__ import annotations

from bot.model import Answer, Context, DocumentRef, Metadata, Passage, Quote, Slice, Source, Tier, Unit

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


LEAD_IN = Context("lead-in", "Three things go into it:", 10, 34)
