"""A plain search. In: words, the collections that may be seen. Out: passages, best first, with what matched in each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.answer.asking.words import content_words
from bot.model import Hit
from bot.retrieve.search import Searcher
from bot.text.terms import Analyzer

_EVERYWHERE = 20_000  # of the best passages, where only some documents are wanted


@dataclass(frozen=True, slots=True)
class Found:
    """A passage of a lookup; `marks` are spans of matched words, offsets in `hit.passage.text`."""

    hit: Hit
    marks: tuple[tuple[int, int], ...]


def lookup(
    searcher: Searcher,
    analyzer: Callable[[str], Analyzer],
    words: str,
    allowed: frozenset[str],
    *,
    k: int,
    documents: frozenset[str] | None,
) -> list[Found]:
    """The at most `k` best passages for plain words, with what matched; only of some documents, by id, if given."""
    wanted = content_words(words, searcher.languages(allowed))
    terms = searcher.terms([(word.text, word.weight) for word in wanted], allowed, words)
    variants = frozenset(variant.term for term in terms for variant in term.variants)
    found: list[Found] = []
    if documents is None:
        hits = searcher.hits(terms, k, allowed)
    else:
        hits = searcher.hits_in(documents, terms, k, allowed, depth=_EVERYWHERE)
    for hit in hits:
        tokens = analyzer(hit.passage.document.meta.language).tokens(hit.passage.text)
        marks = [(token.start, token.end) for token in tokens if token.term in variants]
        found.append(Found(hit, _joined(marks)))
    return found


def _joined(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans by their starts, those that overlap as one: n-grams do."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
