"""A quote where it stands. In: a quote, the library, words to mark. Out: paragraphs around it, for the page beside it.

What stands just before the quote opens the view, so that nothing needs to be scrolled to; what is further up is folded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.answer.asking.words import content_words
from bot.errors import NotFoundError, VerbatimError
from bot.ingest.store.library import Library
from bot.model import Block, BlockKind, DocumentRef, Quote
from bot.text.terms import Analyzer
from bot.web.markup import Mark, Piece, pieces

_LEAD, _BEFORE, _AFTER = 500, 12_000, 12_000  # characters shown before, folded before, shown after


class Words:
    """Which words of a text are those of a question. Keeps an analyzer of each language."""

    def __init__(self) -> None:
        self._analyzers: dict[str, Analyzer] = {}

    def marks(self, text: str, offset: int, question: str, language: str) -> list[Mark]:
        """The spans of `text`, which begins at `offset`, that hold a word of the question in any form."""
        analyzer = self._analyzers.get(language) or self._analyzers.setdefault(language, Analyzer(language))
        wanted = {term for word in content_words(question, [language]) for term in analyzer.terms(word.text)}
        return [
            Mark(offset + token.start, offset + token.end, "hit")
            for token in analyzer.tokens(text)
            if token.term in wanted
        ]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the source, or a part of one that is too long."""

    kind: BlockKind
    level: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """What stands around a quote in the version that it is from. `changed`: the document has another text now; `gone`:
    it is not in the corpus any more. Without `shown`, that version is not kept, and the quote is all there is."""

    n: int
    quote: Quote
    document: DocumentRef
    folded: tuple[Paragraph, ...] = ()
    shown: tuple[Paragraph, ...] = ()
    begins: bool = True
    ends: bool = True
    changed: bool = False
    gone: bool = False


def source_of(quote: Quote, library: Library, marks_of: Callable[[str, int], Iterable[Mark]]) -> Source:
    """The surroundings of a quote; `marks_of` tells what to mark in a text that begins at an offset. Blocks."""
    ref = quote.document
    changed = gone = False
    try:
        changed = library.document(ref.id).version != ref.version
    except NotFoundError:
        gone = True
    try:
        text = library.text(ref.version)
        blocks: Sequence[Block] = library.blocks(ref.id, ref.version)
    except (NotFoundError, VerbatimError):
        return Source(quote.n, quote, ref, changed=changed, gone=gone)
    own = [Mark(quote.start, quote.end, "quote"), *(Mark(one.start, one.end, "context") for one in quote.context)]
    first = min(mark.start for mark in own)
    opens = max((block.start for block in blocks if block.start <= max(0, first - _LEAD)), default=0)
    opens = max(opens, first - 4 * _LEAD)  # a paragraph without end
    low, high = max(0, opens - _BEFORE), min(len(text), quote.end + _AFTER)
    folded: list[Paragraph] = []
    shown: list[Paragraph] = []
    for block in blocks:
        for start, end, found in ((low, opens, folded), (opens, high, shown)):
            part = text[max(start, block.start) : min(end, block.end)]
            if part.strip():
                at = max(start, block.start)
                marks = [*own, *(marks_of(part, at) if found is shown else ())]
                found.append(Paragraph(block.kind, block.level, pieces(part, at, marks)))
    return Source(quote.n, quote, ref, tuple(folded), tuple(shown), low == 0, high == len(text), changed, gone)
