"""Whether a quote says if something may be done. In: a question for that, its terms, the best candidate. Out: how far
it leaves that open.

"Are bots allowed?" is not answered by what else is said of bots, nor by a rule about another thing that is related to
them, nor by one about bots of one kind: "no spam bots".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.answer.asking.question import Question
from bot.answer.selection.selector import Candidate
from bot.retrieve.queryterm import QueryTerm
from bot.text.languages import Pattern, language_of
from bot.text.languages.permitting import Permitting
from bot.text.terms import Analyzer, analyzer_of

_ONE_KIND, _ELSE = 0.75, 0.25  # where a rule stands there, but about one kind of it, or what may be something else
_NO_OPINION = 0.5  # the type of what is no rule
_ITSELF = 0.6  # how exactly a word of the question stands in what speaks of it
_TELLING = 0.6  # of the heaviest word's idf


def unruled(question: Question, terms: Sequence[QueryTerm], best: Candidate) -> float:
    """How far the quote leaves open whether something may be done, where the question asks that: 1 if it does not say
    what may, less if it says so of something else, or of one kind of it."""
    known = language_of(best.hit.passage.document.meta.language).permitting
    if known is None or question.type not in ("permission", "possibility"):
        return 0.0
    aside = _aside(question, terms, best, known)
    if question.type == "possibility":  # "can I" may ask what works, which needs no rule
        return aside if aside == _ONE_KIND and best.features.type > _NO_OPINION else 0.0
    return 1.0 if best.features.type < 1 else aside


def _aside(question: Question, terms: Sequence[QueryTerm], best: Candidate, known: Permitting) -> float:
    """How far the quote, with what it stands below, speaks of something else than the question."""
    own = [term for term, word in zip(terms, question.words, strict=True) if not word.carried and word.weight == 1.0]
    heaviest = max((term.idf for term in own if term.known), default=0.0)
    topics = [term for term in own if term.known and term.idf >= _TELLING * heaviest]
    passage = best.hit.passage
    analyzer = analyzer_of(passage.document.meta.language)
    above = [*analyzer.terms(passage.document.meta.title)]
    for heading in passage.heading:
        above += analyzer.terms(heading.text)
    topics = [topic for topic in topics if not _is(topic, above)]
    if not topics:
        return 0.0
    asked = frozenset(variant.term for term in terms for variant in term.variants)
    # A name of a channel tells nothing of what it is about: "lamps only in #kites".
    said = [
        token
        for token in analyzer.tokens(best.text)
        if not token.stop and not best.text.startswith("#", max(token.start - 1, 0))
    ]
    kinds: list[bool] = []
    for topic in topics:
        there = [token.start for token in said if _is(topic, (token.term,))]
        if there:
            kinds.append(all(_narrowed(best.text[:start], asked, known.narrows, analyzer) for start in there))
    if not kinds:
        return _ELSE
    return _ONE_KIND if 2 * sum(kinds) >= len(kinds) else 0.0


def _is(topic: QueryTerm, terms: Iterable[str]) -> bool:
    return topic.exactness(frozenset(terms)) >= _ITSELF


def _narrowed(before: str, asked: frozenset[str], narrows: Pattern | None, analyzer: Analyzer) -> bool:
    """Whether what stands before a thing makes it one of a kind that is not asked for."""
    kind = narrows.search(before) if narrows else None
    return kind is not None and not asked.issuperset(analyzer.terms(kind["head"]))
