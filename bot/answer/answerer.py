"""The way from a question to an answer. In: a question, its history, the allowed collections. Out: a verified `Answer`.

All of it is CPU work without waiting: surfaces call it in a thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.answer.question import Question, content_words, understand
from bot.answer.quote import choose, rank, verify
from bot.answer.select import Candidate, Selector
from bot.answer.tier import Calibration, judge
from bot.model import Answer, Exchange, Hit, Quote
from bot.retrieve.search import QueryTerm, Searcher
from bot.text.terms import Analyzer

_PASSAGES = 12
_NEAREST = 3
_TELLING = 0.6  # of the heaviest word's idf


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
    ) -> None:
        self._searcher = searcher
        self._text_of = text_of
        self._analyzer = analyzer
        self._selector = selector
        self._calibration = calibration or Calibration()

    @property
    def snapshot(self) -> str:
        """The state of the corpus that answers."""
        return self._searcher.snapshot

    def answer(self, question: str, history: Sequence[Exchange], allowed: frozenset[str]) -> Answer:
        """Answer `question` after `history` (oldest first) from the allowed collections.

        Raises `VerbatimError` if a quote is not its slice of the stored version.
        """
        began = time.perf_counter()
        history = [_seen_through(exchange, allowed) for exchange in history]
        asked = understand(question, history, self._searcher.languages(allowed))
        terms = self._searcher.terms([(word.text, word.weight) for word in asked.words], allowed)
        hits = self._searcher.hits(terms, _PASSAGES, allowed)
        ranked = self._selector.rank(asked, terms, hits)
        judgement = judge(asked, terms, ranked, self._calibration)
        quotes = () if judgement.tier == "absent" else tuple(choose(ranked))
        answer = Answer(
            question=question,
            tier=judgement.tier,
            confidence=round(judgement.confidence, 4),
            quotes=quotes,
            ranked=tuple(rank(ranked)),
            missing=_missing(asked, terms, ranked, quotes),
            understood_as=asked.understood_as,
            reason=judgement.reason,
            nearest=self._nearest(hits, asked, terms),
            snapshot=self.snapshot,
        )
        verify(answer, self._text_of)
        return replace(answer, elapsed_ms=round((time.perf_counter() - began) * 1000, 3))

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
            if not wanted.isdisjoint(self._analyzer(meta.language).terms(name)):
                names.setdefault(name)
        return tuple(names)[:_NEAREST]

    def lookup(self, words: str, allowed: frozenset[str], k: int = 10) -> list[Found]:
        """The at most `k` best passages for plain words, with what matched."""
        wanted = content_words(words, self._searcher.languages(allowed))
        terms = self._searcher.terms([(word.text, word.weight) for word in wanted], allowed)
        variants = frozenset(variant.term for term in terms for variant in term.variants)
        found: list[Found] = []
        for hit in self._searcher.hits(terms, k, allowed):
            tokens = self._analyzer(hit.passage.document.meta.language).tokens(hit.passage.text)
            marks = tuple((token.start, token.end) for token in tokens if token.term in variants)
            found.append(Found(hit, marks))
        return found


def _seen_through(exchange: Exchange, allowed: frozenset[str]) -> Exchange:
    """What of an earlier exchange the present place may see: a quote from elsewhere must leave no trace."""
    return Exchange(exchange.question, tuple(q for q in exchange.quotes if q.document.collection in allowed))


def _missing(
    question: Question, terms: Sequence[QueryTerm], ranked: Sequence[Candidate], quotes: Sequence[Quote]
) -> tuple[str, ...]:
    """The asker's words that the shown quotes leave out. Common words are not named: their absence tells nothing."""
    heaviest = max((term.idf for term in terms), default=0.0)
    covered = {at for quote in quotes for candidate in ranked if _shows(quote, candidate) for at in candidate.window}
    return tuple(
        word.text
        for at, word in enumerate(question.words)
        if not word.carried
        and (at not in covered if quotes else not terms[at].known)
        and (word.name or not word.text.isalpha() or terms[at].idf >= _TELLING * heaviest)
    )


def _shows(quote: Quote, candidate: Candidate) -> bool:
    if candidate.hit.passage.id != quote.passage:
        return False
    start = min([quote.start, *(piece.start for piece in quote.context if piece.role != "heading")])
    return start <= candidate.unit.start < quote.end
