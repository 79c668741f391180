"""Whether it is left open who did something. In: a question, its terms, the best candidate. Out: a bool.

"Who built the mill?" is not answered by "the mill was built in 1964": it is done there, and nobody is named.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.asking.question import Question
from bot.answer.selection.selector import Candidate
from bot.answer.selection.subject import Statement, suffers
from bot.retrieve.queryterm import QueryTerm
from bot.text.languages import language_of
from bot.text.terms import analyzer_of, fold_word

_SAME = 0.8  # how exactly an inflected form stands for a verb


def unnamed(question: Question, terms: Sequence[QueryTerm], best: Candidate) -> bool:
    """Whether the question asks who does something, and `best`, which names nobody, only says that it is done."""
    language = best.hit.passage.document.meta.language
    known = language_of(language)
    if question.type != "who" or best.features.type == 1 or known.doing is None or known.doing.who is None:
        return False
    match = known.doing.who.search(question.text)
    verb = fold_word(match["does"]) if match else ""
    at = next((at for at, word in enumerate(question.words) if fold_word(word.text) == verb), None)
    if at is None or question.words[at].carried:
        return False
    forms = {variant.term for variant in terms[at].variants if variant.weight >= _SAME}
    said = Statement(best.text, analyzer_of(language).tokens(best.text), known.doing, known)
    there = [place for place, token in enumerate(said.tokens) if token.term in forms]
    by = any(
        said.within(place, known.doing.by) or said.word(place).endswith(known.doing.cases)
        for place in range(len(said.tokens))
    )
    return bool(there) and not by and all(suffers(said, place) for place in there)
