"""Whether it is left open who did something. In: a question, its terms, the best candidate. Out: a bool.

"Who built the mill?" is not answered by "the mill was built in 1964": it is done there, and nobody is named. Nor is
"who won the race?" by the row of that race with its host: no cell of it, and no header, says who won.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.asking.question import Question
from bot.answer.selection.selector import Candidate
from bot.answer.selection.subject import Statement, suffers
from bot.ingest.raw import CELLS
from bot.retrieve.queryterm import QueryTerm
from bot.text.languages import language_of
from bot.text.terms import analyzer_of, fold_word

_AKIN = 0.6  # the same of a noun for who does it: "owner" of "own"
_RELATED = 0.4  # of a verb that says as much, where a header names who does it: "Organised by" of "host"
_SAME = 0.8  # how exactly an inflected form stands for a verb


def unnamed(question: Question, terms: Sequence[QueryTerm], best: Candidate) -> bool:
    """Whether the question asks who does something, and `best`, which names nobody, only says that it is done, or is a
    row of a table that does not say who does that."""
    language = best.hit.passage.document.meta.language
    known = language_of(language)
    row = best.unit.kind == "row"
    if question.type != "who" or known.doing is None or known.doing.who is None:
        return False
    if best.features.type == 1 and not row:
        return False
    match = known.doing.who.search(question.text)
    verb = fold_word(match["does"]) if match else ""
    at = next((at for at, word in enumerate(question.words) if fold_word(word.text) == verb), None)
    if at is None or question.words[at].carried:
        return False
    if row:
        header, analyzer = best.unit.lead.text if best.unit.lead else "", analyzer_of(language)
        by = "\n".join(cell for cell in header.split(CELLS) if known.doing.by.intersection(analyzer.words(cell)[-1:]))
        akin = terms[at].exactness(frozenset(analyzer.terms(f"{header}\n{best.text}"))) >= _AKIN
        told = akin or terms[at].exactness(frozenset(analyzer.terms(by))) >= _RELATED
        return question.words[at].weight == 1.0 and not told
    forms = {variant.term for variant in terms[at].variants if variant.weight >= _SAME}
    said = Statement(best.text, analyzer_of(language).tokens(best.text), known.doing, known)
    there = [place for place, token in enumerate(said.tokens) if token.term in forms]
    by = any(
        said.within(place, known.doing.by) or said.word(place).endswith(known.doing.cases)
        for place in range(len(said.tokens))
    )
    return bool(there) and not by and all(suffers(said, place) for place in there)
