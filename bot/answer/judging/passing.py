"""Whether a quote only mentions in passing what a few words name. In: a question, its terms, the best candidate. Out: a
bool.

"List tables" is not answered by "the list below has most of the modules that people wrote for tables of their own": it
has both words, but nothing of what they say together. What stands right under a heading that says that, or on a page
of just that name, need not say it again.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.asking import compare
from bot.answer.asking.manner import only_names
from bot.answer.asking.question import Question
from bot.answer.selection.selector import Candidate
from bot.retrieve.queryterm import QueryTerm
from bot.text.languages import language_of
from bot.text.terms import analyzer_of

_FEW = 4  # words of a question that names what it is about and no more
_APART = 4  # other words of content among them
_HEADED = 0.4  # of `opening`: what stands right under a heading that says that


def in_passing(question: Question, terms: Sequence[QueryTerm], best: Candidate) -> bool:
    """Whether the question only names what it is about, and its words stand scattered in `best`."""
    language = best.hit.passage.document.meta.language
    if not 2 <= len(question.words) <= _FEW or any(word.carried for word in question.words):
        return False
    if best.features.opening >= _HEADED or not language_of(language).spaced:
        return False
    if not only_names(question.text, question.language, question.type) or compare.sides(question) is not None:
        return False
    return _between(terms, best.text, language) >= _APART and not _is_named(terms, best, language)


def _is_named(terms: Sequence[QueryTerm], best: Candidate, language: str) -> bool:
    """Whether the title or a heading has all words of the question, and no other."""
    passage = best.hit.passage
    names = (passage.document.meta.title, *(heading.text for heading in passage.heading))
    words = (frozenset(analyzer_of(language).terms(name)) for name in names)
    standing = frozenset(variant.term for term in terms for variant in term.variants)
    return any(there <= standing and all(term.exactness(there) for term in terms) for there in words)


def _between(terms: Sequence[QueryTerm], text: str, language: str) -> int:
    """How many other words of content stand among those of the question, where all that `text` has of them stand
    closest."""
    place = {variant.term: at for at, term in enumerate(terms) for variant in term.variants}
    words = [place.get(token.term) for token in analyzer_of(language).tokens(text) if not token.stop and not token.part]
    there = {at for at in words if at is not None}
    latest: dict[int, int] = {}
    least = len(words)
    for end, at in enumerate(words):
        if at is None:
            continue
        latest[at] = end
        if len(latest) == len(there):
            least = min(least, words[min(latest.values()) : end].count(None))
    return least if len(there) > 1 else 0
