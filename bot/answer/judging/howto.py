"""Whether it is left untold how something is done. In: a question, its terms, the best candidate. Out: whether the
question asks how to do something, and where the candidate stands nothing tells of doing that.

All else of a how-to may stand on a page that never tells it: "how do I change the passphrase" is not answered by what a
passphrase is. The verb may stand anywhere in the passage, in other words, too; above it only a form of the verb itself
tells what a section is about.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.asking.question import Question
from bot.answer.selection.selector import Candidate
from bot.retrieve.queryterm import QueryTerm
from bot.text.languages import language_of
from bot.text.terms import analyzer_of, fold_word

_ITSELF = 0.8  # how exactly forms of a verb stand for it


def untold(question: Question, terms: Sequence[QueryTerm], best: Candidate) -> bool:
    """Whether a how-to is asked for whose verb the passage of `best` and the headings above it lack."""
    passage = best.hit.passage
    language = question.language or passage.document.meta.language
    known = language_of(language)
    match = known.how_to.search(question.text) if known.how_to else None
    if match is None or question.type == "called" or any(word.carried for word in question.words):
        return False
    verb = fold_word(match["does"])
    at = next((at for at, word in enumerate(question.words) if fold_word(word.text) == verb), None)
    if at is None or question.words[at].weight < 1 or verb in known.faint | known.talk or at in best.own:
        return False
    analyzer = analyzer_of(passage.document.meta.language)
    above = "\n".join((passage.document.meta.title, *(heading.text for heading in passage.heading)))
    told = terms[at].exactness(frozenset(analyzer.terms(passage.text)))
    return not told and terms[at].exactness(frozenset(analyzer.terms(above))) < _ITSELF
