"""Whether a quote is the row of something else, or leaves blank what is asked. In: a question, its terms, the ranked
candidates. Out: a bool.

Of a table with rows for "Day ticket, adults" and "Season ticket, children", neither tells what a season ticket costs
adults: where the best row is named by a word that was not asked, and another row of its kind by the word that was
asked instead, the table has no row for what is asked. Nor does a row tell who keeps a boat whose cell below "Keeper"
is empty.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answer.asking.question import Question
from bot.answer.selection.selector import Candidate
from bot.ingest.raw import CELLS, cells_of
from bot.retrieve.queryterm import QueryTerm
from bot.text.terms import analyzer_of

_SAME = 0.8  # how exactly a form stands for the word that names a row


def other_row(question: Question, terms: Sequence[QueryTerm], ranked: Sequence[Candidate]) -> bool:
    """Whether the best of `ranked` is a row that another of its table disputes a word of `question` to, whose terms are
    `terms` position by position."""
    best = ranked[0]
    name = _name(best)
    own = [at for at, word in enumerate(question.words) if not word.carried and word.weight == 1.0]
    asked, lacks = [terms[at] for at in own], [terms[at] for at in own if at not in best.own]
    if not lacks or all(_among(one, asked) for one in name):
        return False
    for row in _beside(best, ranked):
        other = _name(row)
        shared = any(term.exactness(name) >= _SAME and term.exactness(other) >= _SAME for term in asked)
        if shared and any(term.exactness(other) >= _SAME for term in lacks):
            return True
    return False


def blank(question: Question, terms: Sequence[QueryTerm], best: Candidate) -> bool:
    """Whether `best` is a row with an empty cell below the header that has a word of the question, which stands nowhere
    else in it."""
    lead = best.unit.lead
    if best.unit.kind != "row" or lead is None:
        return False
    headers, cells = cells_of(lead.text), cells_of(best.text)
    empty = [name for name, cell in zip(headers, cells, strict=False) if not cell]
    if not empty or len(headers) != len(cells):
        return False
    analyzer = analyzer_of(best.hit.passage.document.meta.language)
    asked = frozenset(analyzer.terms("\n".join(empty)))
    rest = [name for name, cell in zip(headers, cells, strict=False) if cell]
    told = frozenset(analyzer.terms("\n".join((best.text, *rest))))
    words = (term for term, word in zip(terms, question.words, strict=True) if word.weight == 1.0)
    return any(term.exactness(asked) >= _SAME and not term.exactness(told) for term in words)


def _beside(best: Candidate, ranked: Sequence[Candidate]) -> Iterator[Candidate]:
    """The other rows of the same passage."""
    for other in ranked[1:]:
        if other.hit.passage.id == best.hit.passage.id and other.unit.kind == "row":
            yield other


def _name(row: Candidate) -> frozenset[str]:
    """The terms of the first cell, none where it is no row."""
    if row.unit.kind != "row":
        return frozenset()
    analyzer = analyzer_of(row.hit.passage.document.meta.language)
    tokens = analyzer.tokens(row.text.partition(CELLS)[0])
    return frozenset(token.term for token in tokens if not token.stop and not token.part)


def _among(one: str, asked: Sequence[QueryTerm]) -> bool:
    return any(term.exactness(frozenset((one,))) for term in asked)
