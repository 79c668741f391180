"""Candidates to quotes. In: ranked candidates, the text of versions. Out: the quotes that a member sees, with context.

Shown are candidates of at least .88 of the best score, at most three, without near-duplicates; within a document they
stand in its order. What must not be clipped comes along as context: the sentence before one that opens with a pronoun,
a list item's lead-in, a table row's header. A lead-in brings the list or code that it leads into, an open quotation
runs on to its end. Every text is a slice of a stored version and is compared with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import regex

from bot.answer.select import Candidate, opens_with_pronoun
from bot.errors import VerbatimError
from bot.model import Answer, Context, ContextRole, Passage, Quote

MAX_QUOTES = 3
_SHARE_OF_BEST = 0.88
_DUPLICATE = 0.8  # Jaccard similarity of words
_CONTAINED = 0.95  # share of the shorter one's words
_LIST_WORDS = 120

_WORD = regex.compile(r"[\p{L}\p{N}\p{M}]+")


@dataclass(frozen=True, slots=True)
class _Run:
    """Units of one passage that are shown as one quote: those at `first` to `last`, because of `candidate`."""

    candidate: Candidate
    first: int
    last: int

    @property
    def passage(self) -> Passage:
        return self.candidate.hit.passage

    @property
    def start(self) -> int:
        return self.passage.units[self.first].start

    @property
    def end(self) -> int:
        return self.passage.units[self.last].end

    @property
    def text(self) -> str:
        return self.passage.slice(self.start, self.end)

    def repeats(self, other: _Run) -> bool:
        """Whether it says what `other` says already."""
        if self.passage.id == other.passage.id and self.first <= other.last and other.first <= self.last:
            return True
        return _alike(self.text, other.text)


def choose(ranked: Sequence[Candidate], most: int = MAX_QUOTES) -> list[Quote]:
    """The quotes to show for `ranked` (best first), numbered from 1."""
    chosen: list[_Run] = []
    for candidate in ranked:
        if len(chosen) == most or candidate.score < _SHARE_OF_BEST * ranked[0].score:
            break
        run = _run_of(candidate)
        if not any(run.repeats(other) for other in chosen):
            chosen.append(run)
    first = {run.passage.document.id: at for at, run in reversed(list(enumerate(chosen)))}
    chosen.sort(key=lambda run: (first[run.passage.document.id], run.start))
    shown = {(run.passage.id, unit.start) for run in chosen for unit in run.passage.units[run.first : run.last + 1]}
    return [
        replace(
            _quote(run.candidate, n),
            text=run.text,
            start=run.start,
            end=run.end,
            page=run.passage.page_at(run.start),
            kind=run.passage.units[run.first].kind,
            # The sentence before may be a quote itself, which then stands just above.
            context=tuple(
                piece for piece in _context(run) if piece.role != "before" or (run.passage.id, piece.start) not in shown
            ),
        )
        for n, run in enumerate(chosen, start=1)
    ]


def _run_of(candidate: Candidate) -> _Run:
    """The candidate with what it cannot be read without: what a lead-in leads into, the rest of a quotation."""
    units, at = candidate.hit.passage.units, candidate.at
    if candidate.unit.kind != "sentence":
        return _Run(candidate, at, at)
    after = units[at + 1 : at + 2]
    if candidate.text.endswith((":", "：")) and after:
        if after[0].kind == "code":
            return _Run(candidate, at + 1, at + 1)
        last = at
        while last + 1 < len(units) and units[last + 1].lead and units[last + 1].lead == after[0].lead:
            last += 1
        if last > at and len(_Run(candidate, at + 1, last).text.split()) <= _LIST_WORDS:
            return _Run(candidate, at + 1, last)
    return _closed(candidate)


def _closed(candidate: Candidate) -> _Run:
    """The sentence, and those after or before it that its quotation runs on into, at most two."""
    units, at = candidate.hit.passage.units, candidate.at
    plain = _Run(candidate, at, at)
    if _balance(plain.text) == 0:
        return plain
    for reach in (1, 2):
        for first, last in ((at, at + reach), (at - reach, at)):
            if first >= 0 and last < len(units) and all(unit.kind == "sentence" for unit in units[first : last + 1]):
                run = _Run(candidate, first, last)
                if _balance(run.text) == 0:
                    return run
    return plain


def _balance(text: str) -> int:
    """0 when every quotation that is opened in `text` is closed in it, and the other way round."""
    opening, closing = ("„", "“") if "„" in text else ("“", "”")
    return abs(text.count(opening) - text.count(closing)) + text.count('"') % 2


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
        page=passage.page_at(unit.start),
    )


def _context(run: _Run) -> tuple[Context, ...]:
    passage, unit = run.passage, run.passage.units[run.first]
    at = run.candidate.at
    if unit.lead is not None:
        role = "header" if unit.kind == "row" else "lead-in"
        return (Context(role, unit.lead.text, unit.lead.start, unit.lead.end),)
    if run.first > at:
        return (_slice("lead-in", passage, at),)
    if unit.kind == "sentence" and run.first and opens_with_pronoun(run.text):
        return (_slice("before", passage, run.first - 1),) if passage.units[run.first - 1].kind == "sentence" else ()
    return ()


def _slice(role: ContextRole, passage: Passage, at: int) -> Context:
    unit = passage.units[at]
    return Context(role, passage.slice(unit.start, unit.end), unit.start, unit.end)


def _alike(one: str, other: str) -> bool:
    """Whether two texts have nearly the same words, or one holds nearly all of the other's."""
    a, b = (set(map(str.casefold, _WORD.findall(text))) for text in (one, other))
    shorter = min(len(a), len(b))
    return len(a & b) >= _DUPLICATE * len(a | b) or (shorter >= 5 and len(a & b) >= _CONTAINED * shorter)
