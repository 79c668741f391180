"""The way from a message to its answer. In: a message, its history, the allowed collections. Out: a verified `Answer`.

A message is read in the light of its history; each question of it is decided (`decide`), then all as one (`joint`).
All of it is CPU work without waiting: surfaces call it in a thread.
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import replace

from bot.answer import joint
from bot.answer.asking import parts
from bot.answer.asking.forms import points_back
from bot.answer.asking.question import Question, understand
from bot.answer.asking.smalltalk import turns_away
from bot.answer.decide import Decider, Decision
from bot.answer.explain import Explanation, explain
from bot.answer.lookup import Found, lookup
from bot.answer.quoting.quote import verify
from bot.answer.taught import Taught
from bot.model import Answer, Exchange, Quote
from bot.retrieve.queryterm import QueryTerm
from bot.retrieve.search import Searcher
from bot.text.language import recognise
from bot.text.terms import Analyzer

_TIERS = ("absent", "closest", "answered")


class Answerer:
    """Answers from one snapshot of the corpus. Safe to share between threads."""

    def __init__(
        self,
        searcher: Searcher,
        text_of: Callable[[str], str],
        analyzer: Callable[[str], Analyzer],
        decider: Decider,
    ) -> None:
        self._searcher = searcher
        self._text_of = text_of
        self._analyzer = analyzer
        self._decider = decider

    @property
    def snapshot(self) -> str:
        """The state of the corpus that answers."""
        return self._searcher.snapshot

    def taught_by(self, taught: Taught) -> Answerer:
        """The same answerer with other lessons."""
        other = copy(self)
        other._decider = self._decider.taught_by(taught)
        return other

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
            self._decider.weights,
            self._decider.calibration(decision.asked, allowed),
            lambda term, passage: self._searcher.contributions(term, passage, allowed),
            lambda term: self._searcher.frequency(term, allowed),
        )
        return decision.answer, explanation

    def lookup(
        self, words: str, allowed: frozenset[str], k: int = 10, documents: frozenset[str] | None = None
    ) -> list[Found]:
        """The at most `k` best passages for plain words, with what matched; only of some documents, by id, if given."""
        return lookup(self._searcher, self._analyzer, _composed(words), allowed, k=k, documents=documents)

    def _decide(self, question: str, history: Sequence[Exchange], allowed: frozenset[str]) -> Decision:
        if history:
            history = [] if turns_away(question) else [_seen_through(exchange, allowed) for exchange in history]
        asked = understand(question, history, self._searcher.languages(allowed))
        language = recognise(asked.text) if joint.asks_again(asked.follow) else asked.language
        texts = parts.split(asked.text, language) if asked.follow.kind in joint.KINDS else ()
        if texts:
            return self._decide_parts(question, replace(asked, language=language), texts, history, allowed)
        decision = self._decider.decide(question, asked, history, allowed)
        if not asked.may_stand_alone:
            return decision
        # "Why was there lag?" is short, but may ask something else than what was asked before it.
        same = asked.follow.kind == "same"
        text = asked.text if same else question
        alone = understand(text, (), self._searcher.languages(allowed), asked.language)
        if same:
            alone = replace(alone, understood_as=asked.follow.told)
        other = self._decider.decide(question, alone, history, allowed)
        return other if _better_alone(other, decision) else decision

    def _decide_parts(
        self, question: str, asked: Question, texts: Sequence[str], history: Sequence[Exchange], allowed: frozenset[str]
    ) -> Decision:
        """Each part is answered as what follows the parts before it, in the language of the message; one that points at
        something, with what the message tells beside it."""
        follow = asked.follow
        before = tuple(follow.before if joint.asks_again(follow) else history)
        whole = parts.split(question, asked.language) if asked.told else texts
        if len(whole) != len(texts):
            whole = texts
        found: list[Decision] = []
        for text, full in zip(texts, whole, strict=True):
            told = full if points_back(text, asked.language) else text
            # A few words of it would be taken for another language.
            part = understand(told, before, self._searcher.languages(allowed), asked.language)
            if found and joint.stands_alone(part):
                part = understand(told, (), self._searcher.languages(allowed), asked.language)
            elif found:
                part = joint.following(part, [one.asked for one in found])
            if follow.shown:
                part = replace(part, follow=replace(part.follow, shown=follow.shown))
            shown = [quote for one in found for quote in one.answer.quotes]
            decision = self._decider.decide(text, part, before, allowed, shown)
            found.append(decision)
            before = (*before, Exchange(told, decision.answer.quotes))
        decision = joint.joined(question, asked, found, self._decider.calibration(asked, allowed), self._mentioned)
        verify(decision.answer, self._text_of)
        return replace(decision, history=history)

    def _mentioned(self, term: QueryTerm, quotes: Sequence[Quote]) -> bool:
        """Whether one of the quotes has the word."""
        wanted = {variant.term for variant in term.variants}
        return any(
            not wanted.isdisjoint(self._analyzer(quote.document.meta.language).terms(quote.text)) for quote in quotes
        )


def _better_alone(alone: Decision, carried: Decision) -> bool:
    """Whether a short question is better read as it stands: that is answered, and with the words of earlier questions
    the same is found, or what holds less of its own; or all that it names, in two words or more, is found, and less of
    that with those; or they find nothing that holds a word of its own, where it names all that it is about; one with a
    pronoun, where what is found without holds more of its own words; one in another language, where what is found
    without holds any more."""
    as_sure = _TIERS.index(alone.answer.tier) >= _TIERS.index(carried.answer.tier)
    if carried.asked.changes_language:
        return as_sure and len(_own_words(alone)) > len(_own_words(carried))
    if lacking := carried.asked.lacking:
        return as_sure and len(_own_words(alone)) >= len(_own_words(carried)) + lacking
    if alone.answer.tier == "answered" and alone.answer.ranked:
        best = alone.answer.ranked[0]
        same = carried.answer.ranked[:1] if carried.answer.tier == "answered" else carried.answer.quotes
        if any((quote.passage, quote.start) == (best.passage, best.start) for quote in same):
            return True
        if carried.answer.tier != "answered" and len(_own_words(alone)) > len(_own_words(carried)):
            return alone.asked.is_of_its_own
    if as_sure and _names_it(alone) and len(_topical(alone)) > len(_topical(carried)):
        return True
    found = carried.answer.tier != "absent" and _own_words(carried)
    return as_sure and not found and alone.asked.is_whole


def _names_it(decision: Decision) -> bool:
    """Whether the best of what was found has all that a question names, in two words or more: "the summer outing"."""
    topical = [at for at, word in enumerate(decision.asked.words) if word.weight == 1.0 and not word.carried]
    return len(topical) > 1 and _own_words(decision).issuperset(topical)


def _topical(decision: Decision) -> frozenset[int]:
    """Those of `_own_words` that are no everyday ones."""
    return frozenset(at for at in _own_words(decision) if decision.asked.words[at].weight == 1.0)


def _own_words(decision: Decision) -> frozenset[int]:
    """The words of the question itself that the best of what was found has, or what it stands below."""
    own = {at for at, word in enumerate(decision.asked.words) if not word.carried}
    return frozenset(at for best in decision.ranked[:1] for at in own & (best.own | best.above))


def _composed(text: str) -> str:
    """What a member typed in NFC, as texts are read: some keyboards and clipboards give letters and marks apart."""
    return unicodedata.normalize("NFC", text)


def _seen_through(exchange: Exchange, allowed: frozenset[str]) -> Exchange:
    """What of an earlier exchange the present place may see: a quote from elsewhere must leave no trace."""
    return Exchange(_composed(exchange.question), tuple(q for q in exchange.quotes if q.document.collection in allowed))
