"""What reviewers taught. In: judged questions with the sentences that answer them. Out: ranked candidates, in which a
sentence counts as holding the words that it was asked as.

A lesson applies to a question that shares enough of its words, weighed by how rare they are; the sentence then covers
those words as if they stood in it, and goes up by up to `_GAIN`. Without lessons nothing changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.answer.asking.question import Question
from bot.answer.asking.words import content_words
from bot.answer.seek import Sought
from bot.answer.selection.features import Features
from bot.answer.selection.selector import Candidate
from bot.errors import NotFoundError
from bot.ingest.store.library import Library
from bot.model import Hit, Passage
from bot.retrieve.queryterm import QueryTerm
from bot.retrieve.retriever import WeightedTerm
from bot.text.terms import Analyzer

_SHARED = 0.5  # of the question's words, by idf, that a lesson must have
_HELD = 0.3  # of the lesson's words that the question must have
_WORDS = 2  # that both have
_GAIN = 1.2  # of a score: what is judged right goes before what is only likely
_NOTHING = Features(0, 0, 0, 0, 0, 0.5, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A judged question and the sentence that answers it, word for word in a document of a collection."""

    turn: str
    question: str
    collection: str
    document: str
    text: str


@dataclass(frozen=True, slots=True)
class _Learnt:
    lesson: Lesson
    terms: frozenset[str]
    passage: Passage
    at: int


class Taught:
    """Lessons, each with the unit of the present corpus that it is about; those whose sentence is gone rest."""

    def __init__(self, lessons: Iterable[Lesson], library: Library, analyzer: Callable[[str], Analyzer]) -> None:
        self._analyzer = analyzer
        self._learnt = tuple(learnt for lesson in lessons if (learnt := _learnt(lesson, library, analyzer)) is not None)

    def apply(self, sought: Sought, allowed: frozenset[str]) -> Sought:
        """What was found, with what was taught of the allowed collections."""
        if not self._learnt or sought.first:  # the sides of a comparison are not what was asked
            return sought
        ranked = {(one.hit.passage.id, one.at): one for one in sought.ranked}
        terms = list(sought.terms)
        applied = False
        best: dict[tuple[str, int], float] = {}
        for learnt in self._learnt:
            if learnt.lesson.collection not in allowed:
                continue
            cover = self._cover(sought.question, sought.terms, learnt)
            if not cover:
                continue
            shared = _share(sought.terms, cover)
            words = {term for found in cover.values() for term in found}
            held = len(words) / len(learnt.terms)
            gain = _GAIN * shared * (0.5 + 0.5 * held)
            key = (learnt.passage.id, learnt.at)
            if len(words) < _WORDS or shared < _SHARED or held < _HELD or gain <= best.get(key, 0.0):
                continue
            applied = True
            ranked[key] = _raised(ranked.get(key), learnt, frozenset(cover), gain - best.get(key, 0.0))
            best[key] = gain
            for at, found in cover.items():
                if not terms[at].known:
                    terms[at] = replace(terms[at], variants=tuple(WeightedTerm(term) for term in sorted(found)))
        if not applied:
            return sought
        order = sorted(ranked.values(), key=lambda one: -one.score)
        hits = [*sought.hits]
        known = {hit.passage.id for hit in hits}
        hits += [one.hit for one in order if one.hit.passage.id not in known]
        return replace(sought, terms=terms, hits=hits, ranked=order)

    def _cover(self, question: Question, terms: list[QueryTerm], learnt: _Learnt) -> dict[int, frozenset[str]]:
        """By position, the lesson's terms that are a word of the question."""
        analyzer = self._analyzer(learnt.passage.document.meta.language)
        cover: dict[int, frozenset[str]] = {}
        for at, word in enumerate(question.words):
            own = {
                *analyzer.terms(word.text),
                *(variant.term for variant in terms[at].variants if variant.weight >= 0.9),
            }
            if found := learnt.terms & own:
                cover[at] = found
        return cover


def _learnt(lesson: Lesson, library: Library, analyzer: Callable[[str], Analyzer]) -> _Learnt | None:
    try:
        ref = library.document(lesson.document)
        if ref.collection != lesson.collection:
            return None
        start = library.text(ref.version).find(lesson.text)
        if start < 0:
            return None
        passage = library.passage_at(ref.id, ref.version, start)
    except NotFoundError:
        return None
    at = next((n for n, unit in enumerate(passage.units) if unit.start <= start < unit.end), None)
    words = content_words(lesson.question, (ref.meta.language,))
    terms = frozenset(term for word in words for term in analyzer(ref.meta.language).terms(word.text))
    return None if at is None or len(terms) < 2 else _Learnt(lesson, terms, passage, at)


def _share(terms: list[QueryTerm], cover: Iterable[int]) -> float:
    # A word that the corpus does not know has the highest idf: only a lesson can know it.
    total = sum(term.idf * term.weight for term in terms) or 1.0
    return sum(terms[at].idf * terms[at].weight for at in cover) / total


def _raised(candidate: Candidate | None, learnt: _Learnt, cover: frozenset[int], gain: float) -> Candidate:
    if candidate is None:
        unit = learnt.passage.units[learnt.at]
        empty = frozenset[int]()
        candidate = Candidate(Hit(learnt.passage, 0.0), unit, learnt.at, _NOTHING, gain, cover, empty, cover)
        return candidate._replace(score=gain + 0.5)
    own, window = candidate.own | cover, candidate.window | cover
    return candidate._replace(own=own, window=window, score=candidate.score + gain)
