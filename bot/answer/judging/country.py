"""Whether a quote speaks of other countries than the question. In: a question, its terms, the best candidate. Out: a
bool.

How many diplomats Canada expelled is not told by a sentence about the United Kingdom, though all other words stand in
it.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.asking.question import Question
from bot.answer.selection.selector import Candidate
from bot.retrieve.queryterm import QueryTerm
from bot.text.places import is_country, is_place
from bot.text.terms import analyzer_of, fold_word, spelt_words

_SAME = 0.4  # how exactly "Canadian" stands for "Canada", or "British" for what members call England
_BEGINNING = 4  # letters that two forms of a name share


def other_country(question: Question, terms: Sequence[QueryTerm], best: Candidate) -> bool:
    """Whether the question, whose terms are `terms` position by position, names a country that stands neither in `best`
    nor around it, and `best` names one that the question lacks."""
    own = [at for at, word in enumerate(question.words) if not word.carried]
    if not any(at not in best.window and _names_country(question.words[at].text) for at in own):
        return False
    named = [at for at in own if _names_country(question.words[at].text)]
    analyzer = analyzer_of(best.hit.passage.document.meta.language)
    same = {variant.term for at in named for variant in terms[at].variants if variant.weight >= _SAME}
    beginnings = {_beginning(question.words[at].text): at for at in named}
    others = False
    for word in spelt_words(best.text):
        if not is_country(word.word):
            continue
        at = beginnings.get(_beginning(word.word))
        if at is not None and at not in best.window:
            return False
        others = others or (at is None and analyzer.term(word.word) not in same)
    return others


def _names_country(word: str) -> bool:
    """Whether a word of a question names a country: members type in lower case."""
    return is_country(word) or (is_place(word) and is_country(word.capitalize()))


def _beginning(word: str) -> str:
    return fold_word(word)[:_BEGINNING]
