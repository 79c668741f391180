"""Candidates to quotes. In: ranked candidates, the text of versions. Out: the quotes that a member sees, with context.

Shown are candidates of at least .88 of the best score, at most three, without near-duplicates; within a document they
stand in its order. What must not be clipped comes along as context: the sentence before one that opens with a pronoun,
a list item's lead-in, a table row's header. Every text is a slice of a stored version and is compared with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import regex

from bot.answer.select import Candidate, opens_with_pronoun
from bot.errors import VerbatimError
from bot.model import Answer, Context, Quote

MAX_QUOTES = 3
_SHARE_OF_BEST = 0.88
_DUPLICATE = 0.8  # Jaccard similarity of words

_WORD = regex.compile(r"[\p{L}\p{N}\p{M}]+")


def choose(ranked: Sequence[Candidate], most: int = MAX_QUOTES) -> list[Quote]:
    """The quotes to show for `ranked` (best first), numbered from 1."""
    chosen: list[Candidate] = []
    for candidate in ranked:
        if len(chosen) == most or candidate.score < _SHARE_OF_BEST * ranked[0].score:
            break
        if not any(_alike(candidate.text, other.text) for other in chosen):
            chosen.append(candidate)
    first = {candidate.hit.passage.document.id: at for at, candidate in reversed(list(enumerate(chosen)))}
    chosen.sort(key=lambda candidate: (first[candidate.hit.passage.document.id], candidate.unit.start))
    shown = {(candidate.hit.passage.id, candidate.unit.start) for candidate in chosen}
    return [
        replace(
            _quote(candidate, n),
            # The sentence before may be a quote itself, which then stands just above.
            context=tuple(
                piece
                for piece in _context(candidate)
                if piece.role != "before" or (candidate.hit.passage.id, piece.start) not in shown
            ),
        )
        for n, candidate in enumerate(chosen, start=1)
    ]


def rank(ranked: Sequence[Candidate], most: int = 5) -> list[Quote]:
    """The best single units, as they stand, in the selector's order."""
    return [_quote(candidate, n) for n, candidate in enumerate(ranked[:most], start=1)]


def verify(answer: Answer, text_of: Callable[[str], str]) -> None:
    """Raise `VerbatimError` unless every quote and context is its slice of the stored version."""
    for quote in (*answer.quotes, *answer.ranked):
        text = text_of(quote.document.version)
        for piece in (quote, *quote.context):
            if text[piece.start : piece.end] != piece.text or not piece.text:
                raise VerbatimError(
                    f"A quote from {quote.document.path} differs from its source at {piece.start} to {piece.end}: "
                    "it was not sent. `quoth ingest` reads the documents again."
                )


def _quote(candidate: Candidate, n: int) -> Quote:
    passage, unit = candidate.hit.passage, candidate.unit
    return Quote(
        n=n,
        text=candidate.text,
        start=unit.start,
        end=unit.end,
        score=candidate.score,
        document=passage.document,
        passage=passage.id,
        heading=tuple(heading.text for heading in passage.heading),
        kind=unit.kind,
    )


def _context(candidate: Candidate) -> tuple[Context, ...]:
    passage, unit = candidate.hit.passage, candidate.unit
    found: list[Context] = []
    if unit.lead is not None:
        role = "header" if unit.kind == "row" else "lead-in"
        found.append(Context(role, unit.lead.text, unit.lead.start, unit.lead.end))
    elif unit.kind == "sentence" and candidate.at and opens_with_pronoun(candidate.text):
        before = passage.units[candidate.at - 1]
        if before.kind == "sentence":
            text = passage.slice(before.start, before.end)
            found.append(Context("before", text, before.start, before.end))
    return tuple(found)


def _alike(one: str, other: str) -> bool:
    a, b = (set(map(str.casefold, _WORD.findall(text))) for text in (one, other))
    return len(a & b) >= _DUPLICATE * len(a | b)
