"""The decision on one question. In: a question that is understood, the collections that may be seen. Out: a `Decision`,
all that led to an answer, and the answer, each quote of which is its slice of the stored version.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from bot.answer.asking import itself
from bot.answer.asking.question import Question
from bot.answer.asking.words import asking_words
from bot.answer.judging.tier import Calibration, Judgement
from bot.answer.preference import fresh, further, judge_follow_up, prefer
from bot.answer.quoting.choose import Chosen, again, choose, rank
from bot.answer.quoting.differ import Differ
from bot.answer.quoting.guard import Beside
from bot.answer.quoting.quote import verify
from bot.answer.seek import Authors, Seeker, Sought
from bot.answer.selection.features import Weights
from bot.answer.selection.selector import Candidate, Selector
from bot.answer.taught import Taught
from bot.model import Answer, Exchange, Hit, Quote
from bot.retrieve.queryterm import QueryTerm
from bot.retrieve.search import Searcher
from bot.text.languages import AnswerType, language_of
from bot.text.terms import Analyzer

_NEAREST = 3
_CACHED_HEADINGS = 2_000
_UNSURE = 0.4  # of confidence
_FIGURES: frozenset[AnswerType] = frozenset(("number", "when", "since", "often"))
"""What is told by a number or a time."""
_TELLING = 0.6  # of the heaviest word's idf
_NAMED, _UNKNOWN = 4, 6  # words that are named whatever they are: that quotes leave out, that no text has
_ITSELF = 0.25  # of what the heaviest word counts: the bot's name, which is rare among many documents


@dataclass(frozen=True, slots=True)
class Decision:
    """All that led to an answer. `terms` stand position by position for `asked.words`, `ranked` is best first."""

    history: Sequence[Exchange]
    asked: Question
    terms: Sequence[QueryTerm]
    hits: Sequence[Hit]
    ranked: Sequence[Candidate]
    judgement: Judgement
    answer: Answer
    parts: tuple[Decision, ...] = ()
    """Those of the questions of a message that asks several: then nothing was looked for beside them."""


class Decider:
    """Decides questions from one snapshot of the corpus. Safe to share between threads."""

    def __init__(
        self,
        searcher: Searcher,
        text_of: Callable[[str], str],
        analyzer: Callable[[str], Analyzer],
        selector: Selector,
        *,
        beside: Beside | None = None,
        authors: Authors | None = None,
        taught: Taught | None = None,
    ) -> None:
        self._searcher = searcher
        self._text_of = text_of
        self._analyzer = analyzer
        self._selector = selector
        self._seeker = Seeker(searcher, selector, authors)
        self._beside = beside
        self._taught = taught
        # Passages of a document share headings. Not a method: its cache would hold the decider.
        self._terms = lru_cache(maxsize=_CACHED_HEADINGS)(partial(_terms_of, analyzer))

    @property
    def weights(self) -> Weights:
        """How much each feature of a candidate counts."""
        return self._selector.weights

    def taught_by(self, taught: Taught) -> Decider:
        """The same decider with other lessons."""
        other = copy(self)
        other._taught = taught
        return other

    def calibration(self, asked: Question, allowed: frozenset[str]) -> Calibration:
        """What an answer from the allowed collections is judged by, in the language of the question."""
        return _calibration(self._searcher.confusion(allowed, asked.language))

    def decide(
        self,
        question: str,
        asked: Question,
        history: Sequence[Exchange],
        allowed: frozenset[str],
        shown: Sequence[Quote] = (),
    ) -> Decision:
        """The decision on `question` as typed, which asks `asked` after `history`, from the allowed collections;
        `shown` are quotes of the parts before it in the same message.

        Raises `VerbatimError` if a quote is not its slice of the stored version.
        """
        said = f"{asked.told}\n{asked.text}" if asked.told else asked.text
        terms = self._searcher.terms([(word.text, word.weight) for word in asked.words], allowed, said, asked.language)
        asked, terms = self._with_itself(asked, terms, allowed)
        sought = self._seeker.seek(asked, terms, allowed)
        if self._taught:
            sought = self._taught.apply(sought, allowed)
        if shown:
            sought = replace(sought, ranked=further(sought.ranked, shown, sought.question, sought.terms))
        asked, terms, hits, follow = sought.question, sought.terms, sought.hits, asked.follow
        carried = frozenset(at for at, word in enumerate(asked.words) if word.carried)
        every = prefer(sought.ranked, follow, carried)
        ranked = fresh(every, follow)
        sought = replace(sought, ranked=ranked, first=() if follow.shown else sought.first)
        judgement = judge_follow_up(follow, every, ranked, sought.judge(self.calibration(asked, allowed)), asked.type)
        chosen = Chosen() if judgement.tier == "absent" else self._choose(sought, judgement)
        quotes = chosen.quotes
        answer = Answer(
            question=question,
            tier=judgement.tier,
            confidence=round(judgement.confidence, 4),
            quotes=quotes,
            ranked=tuple(rank(ranked)),
            missing=tuple(dict.fromkeys((*sought.lacking, *_missing(asked, terms, ranked, quotes)))),
            understood_as=asked.understood_as,
            reason=judgement.reason,
            nearest=() if judgement.reason == "nothing-more" else self._nearest(hits, asked, terms),
            snapshot=self._searcher.snapshot,
            differ=chosen.differ,
        )
        verify(answer, self._text_of)
        return Decision(history, asked, terms, hits, ranked, judgement, answer)

    def _with_itself(
        self, asked: Question, terms: list[QueryTerm], allowed: frozenset[str]
    ) -> tuple[Question, list[QueryTerm]]:
        """A question and its terms with the bot's name, where it may ask about the bot and texts name that."""
        name = itself.named(asked)
        if name is None or not self._searcher.has(name.text, allowed):  # else it would be read as a typing error
            return asked, terms
        [term] = self._searcher.terms([(name.text, name.weight)], allowed)
        heaviest = max((other.idf * other.weight for other in terms), default=0.0)
        weight = min(name.weight, _ITSELF * heaviest / (term.idf or 1.0))
        return replace(asked, words=(*asked.words, replace(name, weight=weight))), [
            *terms,
            replace(term, weight=weight),
        ]

    def _choose(self, sought: Sought, judgement: Judgement) -> Chosen:
        same = {variant.term: str(at) for at, term in enumerate(sought.terms) for variant in term.variants}

        differing = Differ(self._analyzer, lambda term: same.get(term, term)).differ
        # What is more of the same must not come with what was shown: a list stays in its items.
        form = "" if sought.question.follow.shown else sought.question.text
        follow = sought.question.follow
        pointed = follow.about if follow.wants else follow.about[:1] if follow.kind == "this" else ()
        if pointed and (shown := again(sought.ranked, pointed, self._beside)).quotes:
            return shown
        ranked = sought.ranked[:1] if follow.best else sought.ranked
        return choose(
            ranked,
            form,
            sought.first,
            self._beside,
            differing,
            brief=bool(follow.before),
            figures=sought.question.type in _FIGURES,
            unsure=judgement.confidence < _UNSURE,
        )

    def _nearest(self, hits: Sequence[Hit], question: Question, terms: Sequence[QueryTerm]) -> tuple[str, ...]:
        """Headings of the best passages that hold a word of the question, none of talk: others would only puzzle the
        asker."""
        wanted = {
            variant.term
            for word, term in zip(question.words, terms, strict=True)
            if not word.carried and word.weight == 1.0 and term.corrected is None and not term.only_related
            for variant in term.variants
        }
        names: dict[str, None] = {}
        for name, language in dict.fromkeys(map(_headed, hits)):
            if name not in names and not wanted.isdisjoint(self._terms(language, name)):
                names[name] = None
                if len(names) == _NEAREST:
                    break
        return tuple(names)


@lru_cache(maxsize=64)  # a corpus has one a language
def _calibration(confusion: float) -> Calibration:
    return Calibration().of_corpus(confusion)


def _terms_of(analyzer: Callable[[str], Analyzer], language: str, name: str) -> frozenset[str]:
    return frozenset(analyzer(language).terms(name))


def _headed(hit: Hit) -> tuple[str, str]:
    """What a passage stands below, and its language."""
    meta = hit.passage.document.meta
    return hit.passage.heading[-1].text if hit.passage.heading else meta.title, meta.language


def _missing(
    question: Question, terms: Sequence[QueryTerm], ranked: Sequence[Candidate], quotes: Sequence[Quote]
) -> tuple[str, ...]:
    """The asker's words that the shown quotes leave out. Common words are not named: their absence tells nothing. Of a
    tale, which has many that no text need mention, only names and figures are."""
    heaviest = max((term.idf for term in terms), default=0.0)
    known = language_of(question.language or "en")
    faint = known.faint, known.stopwords, known.talk, asking_words(question.text, (known.code,))  # joined, a thousand
    covered = {at for quote in quotes for candidate in _shown(quote, ranked) for at in candidate.window}
    found = [
        word
        for at, word in enumerate(question.words)
        if not word.carried
        and word.weight == 1.0
        and (word.name or all(word.text.casefold() not in some for some in faint))
        and terms[at].idf  # a sign that only parts the question has none
        and (at not in covered if quotes else not terms[at].known or terms[at].only_related)
        and (word.name or not word.text.isalpha() or terms[at].only_related or terms[at].idf >= _TELLING * heaviest)
    ]
    if len(found) > (_NAMED if quotes else _UNKNOWN):
        found = [word for word in found if word.name or not word.text.isalpha()] or ([] if quotes else found[:_UNKNOWN])
    return tuple(word.text for word in found)


def _shown(quote: Quote, ranked: Sequence[Candidate]) -> Iterator[Candidate]:
    """Those of the candidates that stand in the quote or around it."""
    pieces = [piece for piece in quote.context if piece.role != "heading"]
    start, end = min([quote.start, *(p.start for p in pieces)]), max([quote.end, *(p.end for p in pieces)])
    for candidate in ranked:
        if start < candidate.unit.end <= end and candidate.hit.passage.id == quote.passage:
            yield candidate
