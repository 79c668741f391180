"""The way from a question to an answer. In: a question, its history, the allowed collections. Out: a verified `Answer`.

All of it is CPU work without waiting: surfaces call it in a thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace

from bot.answer import joint, parts
from bot.answer.differ import Differ
from bot.answer.explain import Decision, Explanation, explain
from bot.answer.guard import Beside
from bot.answer.preference import fresh, judge_follow_up, prefer
from bot.answer.question import Question, content_words, understand
from bot.answer.quote import Chosen, choose, rank, verify
from bot.answer.seek import Authors, Seeker, Sought
from bot.answer.select import Candidate, Selector
from bot.answer.taught import Lesson, Taught
from bot.answer.tier import Calibration
from bot.model import Answer, Exchange, Hit, Quote
from bot.retrieve.search import QueryTerm, Searcher
from bot.text.language import recognise
from bot.text.terms import Analyzer

_NEAREST = 3
_TELLING = 0.6  # of the heaviest word's idf
_EVERYWHERE = 20_000  # of the best passages, where only some documents are wanted


@dataclass(frozen=True, slots=True)
class Found:
    """A passage of a lookup; `marks` are spans of matched words, offsets in `hit.passage.text`."""

    hit: Hit
    marks: tuple[tuple[int, int], ...]


class Answerer:
    """Answers from one snapshot of the corpus. Safe to share between threads."""

    def __init__(
        self,
        searcher: Searcher,
        text_of: Callable[[str], str],
        analyzer: Callable[[str], Analyzer],
        selector: Selector,
        calibration: Calibration | None = None,
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
        self._calibration = calibration or Calibration()
        self._beside = beside
        self._taught = taught

    @property
    def snapshot(self) -> str:
        """The state of the corpus that answers."""
        return self._searcher.snapshot

    def taught_by(self, taught: Taught) -> Answerer:
        """The same answerer with other lessons."""
        other = copy(self)
        other._taught = taught
        return other

    def lessons(self, allowed: frozenset[str]) -> Mapping[str, tuple[Lesson, ...]]:
        """What reviewers taught of the allowed collections, by passage."""
        return self._taught.lessons(allowed) if self._taught else {}

    def answer(self, question: str, history: Sequence[Exchange], allowed: frozenset[str]) -> Answer:
        """Answer `question` after `history` (oldest first) from the allowed collections.

        Raises `VerbatimError` if a quote is not its slice of the stored version.
        """
        began = time.perf_counter()
        answer = self._decide(question, history, allowed).answer
        return replace(answer, elapsed_ms=round((time.perf_counter() - began) * 1000, 3))

    def explain(
        self, question: str, history: Sequence[Exchange], allowed: frozenset[str]
    ) -> tuple[Answer, Explanation]:
        """What `answer` answers, and why. Raises as it does."""
        decision = self._decide(question, history, allowed)
        explanation = explain(
            decision,
            self._selector.weights,
            self._calibration_of(decision.asked, allowed),
            lambda term, passage: self._searcher.contributions(term, passage, allowed),
            lambda term: self._searcher.frequency(term, allowed),
        )
        return decision.answer, explanation

    def _decide(self, question: str, history: Sequence[Exchange], allowed: frozenset[str]) -> Decision:
        history = [_seen_through(exchange, allowed) for exchange in history]
        asked = understand(question, history, self._searcher.languages(allowed))
        language = recognise(asked.text) if joint.asks_again(asked.follow) else asked.language
        texts = parts.split(asked.text, language) if asked.follow.kind in joint.KINDS else ()
        return (
            self._decide_parts(question, replace(asked, language=language), texts, history, allowed)
            if texts
            else self._decide_one(question, asked, history, allowed)
        )

    def _decide_parts(
        self, question: str, asked: Question, texts: Sequence[str], history: Sequence[Exchange], allowed: frozenset[str]
    ) -> Decision:
        """Each part is answered as what follows the parts before it, in the language of the message."""
        follow = asked.follow
        before = list(follow.before if joint.asks_again(follow) else history)
        found: list[Decision] = []
        for text in texts:
            # A few words of it would be taken for another language.
            part = understand(text, before, self._searcher.languages(allowed), asked.language)
            if found and joint.stands_alone(part):
                part = understand(text, (), self._searcher.languages(allowed), asked.language)
            elif found:
                part = joint.following(part, [one.asked for one in found])
            if follow.shown:
                part = replace(part, follow=replace(part.follow, shown=follow.shown))
            shown = [quote for one in found for quote in one.answer.quotes]
            decision = self._decide_one(text, part, before, allowed, shown)
            found.append(decision)
            before.append(Exchange(text, decision.answer.quotes))
        decision = joint.joined(question, asked, found, self._calibration_of(asked, allowed), self._mentioned)
        verify(decision.answer, self._text_of)
        return replace(decision, history=history)

    def _mentioned(self, term: QueryTerm, quotes: Sequence[Quote]) -> bool:
        """Whether one of the quotes has the word."""
        wanted = {variant.term for variant in term.variants}
        return any(
            not wanted.isdisjoint(self._analyzer(quote.document.meta.language).terms(quote.text)) for quote in quotes
        )

    def _decide_one(
        self,
        question: str,
        asked: Question,
        history: Sequence[Exchange],
        allowed: frozenset[str],
        shown: Sequence[Quote] = (),
    ) -> Decision:
        """The decision on one question; `shown` are quotes of the parts before it in the same message."""
        terms = self._searcher.terms([(word.text, word.weight) for word in asked.words], allowed, asked.text)
        sought = self._seeker.seek(asked, terms, allowed)
        if self._taught:
            sought = self._taught.apply(sought, allowed)
        if shown:
            sought = replace(sought, ranked=joint.further(sought.ranked, shown, sought.question, sought.terms))
        asked, terms, hits, follow = sought.question, sought.terms, sought.hits, asked.follow
        carried = frozenset(at for at, word in enumerate(asked.words) if word.carried)
        every = prefer(sought.ranked, follow, carried)
        ranked = fresh(every, follow)
        sought = replace(sought, ranked=ranked, first=() if follow.shown else sought.first)
        judgement = judge_follow_up(follow, every, ranked, sought.judge(self._calibration_of(asked, allowed)))
        chosen = Chosen() if judgement.tier == "absent" else self._choose(sought)
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
            snapshot=self.snapshot,
            differ=chosen.differ,
        )
        verify(answer, self._text_of)
        return Decision(history, asked, terms, hits, ranked, judgement, answer)

    def _calibration_of(self, asked: Question, allowed: frozenset[str]) -> Calibration:
        return self._calibration.of_corpus(self._searcher.success(allowed, asked.language))

    def _choose(self, sought: Sought) -> Chosen:
        same = {variant.term: str(at) for at, term in enumerate(sought.terms) for variant in term.variants}

        differing = Differ(self._analyzer, lambda term: same.get(term, term)).differ
        # What is more of the same must not come with what was shown: a list stays in its items.
        form = "" if sought.question.follow.shown else sought.question.text
        return choose(
            sought.ranked, form, sought.first, self._beside, differing, brief=bool(sought.question.follow.before)
        )

    def _nearest(self, hits: Sequence[Hit], question: Question, terms: Sequence[QueryTerm]) -> tuple[str, ...]:
        """Headings of the best passages that hold a word of the question: others would only puzzle the asker."""
        wanted = {
            variant.term
            for word, term in zip(question.words, terms, strict=True)
            if not word.carried and term.corrected is None
            for variant in term.variants
        }
        names: dict[str, None] = {}
        for hit in hits:
            meta = hit.passage.document.meta
            name = hit.passage.heading[-1].text if hit.passage.heading else meta.title
            if name not in names and not wanted.isdisjoint(self._analyzer(meta.language).terms(name)):
                names[name] = None
                if len(names) == _NEAREST:
                    break
        return tuple(names)

    def lookup(
        self, words: str, allowed: frozenset[str], k: int = 10, documents: frozenset[str] | None = None
    ) -> list[Found]:
        """The at most `k` best passages for plain words, with what matched; only of some documents, by id, if given."""
        wanted = content_words(words, self._searcher.languages(allowed))
        terms = self._searcher.terms([(word.text, word.weight) for word in wanted], allowed, words)
        variants = frozenset(variant.term for term in terms for variant in term.variants)
        found: list[Found] = []
        if documents is None:
            hits = self._searcher.hits(terms, k, allowed)
        else:
            hits = self._searcher.hits_in(documents, terms, k, allowed, depth=_EVERYWHERE)
        for hit in hits:
            tokens = self._analyzer(hit.passage.document.meta.language).tokens(hit.passage.text)
            marks = [(token.start, token.end) for token in tokens if token.term in variants]
            found.append(Found(hit, _joined(marks)))
        return found


def _joined(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans by their starts, those that overlap as one: n-grams do."""
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _seen_through(exchange: Exchange, allowed: frozenset[str]) -> Exchange:
    """What of an earlier exchange the present place may see: a quote from elsewhere must leave no trace."""
    return Exchange(exchange.question, tuple(q for q in exchange.quotes if q.document.collection in allowed))


def _missing(
    question: Question, terms: Sequence[QueryTerm], ranked: Sequence[Candidate], quotes: Sequence[Quote]
) -> tuple[str, ...]:
    """The asker's words that the shown quotes leave out. Common words are not named: their absence tells nothing."""
    heaviest = max((term.idf for term in terms), default=0.0)
    covered = {at for quote in quotes for candidate in _shown(quote, ranked) for at in candidate.window}
    return tuple(
        word.text
        for at, word in enumerate(question.words)
        if not word.carried
        and word.weight == 1.0
        and (at not in covered if quotes else not terms[at].known)
        and (word.name or not word.text.isalpha() or terms[at].idf >= _TELLING * heaviest)
    )


def _shown(quote: Quote, ranked: Sequence[Candidate]) -> Iterator[Candidate]:
    """Those of the candidates that stand in the quote or around it."""
    pieces = [piece for piece in quote.context if piece.role != "heading"]
    start, end = min([quote.start, *(p.start for p in pieces)]), max([quote.end, *(p.end for p in pieces)])
    for candidate in ranked:
        if start <= candidate.unit.start < end and candidate.hit.passage.id == quote.passage:
            yield candidate
