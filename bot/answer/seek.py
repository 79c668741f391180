"""What a question's form asks to be looked for. In: a question, its terms, search. Out: ranked candidates, and those
that must be shown.

A question that compares is looked for side by side, one for a view among what its author wrote; any other as it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from bot.answer import pairing, release, spoken
from bot.answer.asking import compare, opinion
from bot.answer.asking.question import Question
from bot.answer.judging.tier import Calibration, Judgement, judge
from bot.answer.quoting import listing
from bot.answer.selection.selector import Candidate, Selector
from bot.model import Hit, Reason
from bot.retrieve.queryterm import QueryTerm
from bot.retrieve.search import Searcher

Authors = Callable[[frozenset[str]], Collection[str]]
"""Who wrote the documents of some collections."""

PASSAGES = 12
_PASSAGES_OF_MORE = 40
_NEAR = 8  # further passages of a document that a follow-up points at
_BY_AUTHOR = 60  # passages among which those of one author are looked for
_BESIDE = 2  # words beside the two sides: more ask for something else than how they differ
_EACH_SOURCE = 0.65  # of the best score: what another source says of the same
_OPINION, _AUTHOR = 1.15, 1.3  # how much more a view counts where a view is asked for
_ADVICE = 1.3  # and a sentence that tells what should be done, where that is asked for


@dataclass(frozen=True, slots=True)
class Sought:
    """What was found. `question` and `terms` are what was looked for, position by position.

    `first` must be among the quotes (a side each), `lacking` are words of a side of which nothing was found; `together`
    stands for the sides where it is judged whether they answer; `open`: nothing found tells how they differ, or what
    one of them is.
    """

    question: Question
    terms: list[QueryTerm]
    hits: list[Hit]
    ranked: list[Candidate]
    first: tuple[Candidate, ...] = ()
    lacking: tuple[str, ...] = ()
    together: Candidate | None = None
    open: bool = False

    def judge(self, calibration: Calibration) -> Judgement:
        """The tier of an answer from it: at most `closest` where nothing was found of a side."""
        if not self.lacking:
            best = [] if self.together is None else [self.together]
            judgement = judge(self.question, self.terms, [*best, *self.ranked], calibration)
            return _at_most_closest(judgement, calibration, "not-together") if self.open else judgement
        # What was found of the one side is worth showing beside the words that were not.
        gone = set(self.lacking)
        keep = [at for at, word in enumerate(self.question.words) if word.text not in gone]
        place = {at: to for to, at in enumerate(keep)}
        ranked = [_moved(candidate, place) for candidate in self.ranked]
        judgement = judge(*_narrowed(self.question, self.terms, keep), ranked, calibration)
        if judgement.reason == "opinion":  # "which is better, A or B?": that there is no B tells more
            judgement = replace(judgement, reason="few-words")
        return _at_most_closest(judgement, calibration, "few-words")


class Seeker:
    """Looks for what questions ask for, in one snapshot. Safe to share between threads."""

    def __init__(self, searcher: Searcher, selector: Selector, authors: Authors | None = None) -> None:
        self._searcher = searcher
        self._selector = selector
        self._authors = authors
        self._authors_seen: dict[frozenset[str], Collection[str]] = {}

    def seek(self, question: Question, terms: list[QueryTerm], allowed: frozenset[str]) -> Sought:
        """The candidates for `question`, whose words are `terms`, from the allowed collections."""
        if opinion.asks(question.text) and (view := opinion.view(question, self._authors_of(allowed))):
            return self._view(view, *_narrowed(question, terms, opinion.topic(len(terms), view.form)), allowed)
        if compare.among_sources(question.text):
            keep = [at for at in range(len(terms)) if at not in compare.form(question)]
            return self._each_source(*_narrowed(question, terms, keep or range(len(terms))), allowed)
        if form := listing.form(question.text):
            # A page that lists the steps need not call them so.
            keep = [at for at, term in enumerate(terms) if term.known or question.words[at].text.casefold() not in form]
            question, terms = _narrowed(question, terms, keep or range(len(terms)))
        differ = (sides := compare.sides(question)) is not None and sides.differ
        if sides and sides.form:
            question, terms = _narrowed(question, terms, [at for at in range(len(terms)) if at not in sides.form])
            sides = compare.sides(question) if sides.one else replace(sides, form=frozenset())
        if sides and sides.one:
            return self._compared(sides, question, terms, allowed)
        hits = self._hits(question, terms, allowed)
        ranked = release.raised(question, terms, self._selector.rank(question, terms, hits))
        ranked = spoken.preferred(question, ranked)
        if differ and sides:  # "apt vs apt-get": one side is named within the other
            ranked = pairing.raised(ranked, sides, frozenset(at for at, term in enumerate(terms) if term.known))
        return Sought(question, terms, hits, ranked, open=differ and bool(ranked) and not pairing.contrasts(ranked[0]))

    def _hits(self, question: Question, terms: list[QueryTerm], allowed: frozenset[str]) -> list[Hit]:
        """The best passages, and for a follow-up also those of the documents that it points at."""
        follow = question.follow
        hits = self._searcher.hits(terms, _PASSAGES_OF_MORE if follow.shown else PASSAGES, allowed, question.language)
        documents = frozenset(quote.document.id for quote in follow.about)
        if documents:
            found = {hit.passage.id for hit in hits}
            near = self._searcher.hits_in(documents, terms, _NEAR, allowed)
            hits += [hit for hit in near if hit.passage.id not in found]
        return hits

    def _view(self, view: opinion.View, question: Question, terms: list[QueryTerm], allowed: frozenset[str]) -> Sought:
        hits = self._searcher.hits(terms, _BY_AUTHOR if view.author else PASSAGES, allowed, question.language)
        theirs = [hit for hit in hits if view.author and hit.passage.document.meta.author == view.author][:PASSAGES]
        if view.author:
            hits = theirs if view.only else [*theirs, *(hit for hit in hits[:PASSAGES] if hit not in theirs)]
            hits.sort(key=lambda hit: -hit.score)

        def weighed(candidate: Candidate) -> Candidate:
            meta = candidate.hit.passage.document.meta
            if view.author:
                weight = _AUTHOR if meta.author == view.author else 1.0
            else:
                weight = _OPINION if meta.kind == "opinion" else 1.0
            if view.advice and opinion.advises(candidate.text):
                weight *= _ADVICE
            return candidate._replace(score=candidate.score * weight)

        ranked = [weighed(candidate) for candidate in self._selector.rank(question, terms, hits)]
        ranked.sort(key=lambda candidate: -candidate.score)
        return Sought(question, terms, hits, ranked)

    def _each_source(self, question: Question, terms: list[QueryTerm], allowed: frozenset[str]) -> Sought:
        hits = self._hits(question, terms, allowed)
        ranked = self._selector.rank(question, terms, hits)
        best: dict[str, Candidate] = {}
        for candidate in ranked:
            if candidate.score >= _EACH_SOURCE * ranked[0].score:
                best.setdefault(candidate.hit.passage.document.id, candidate)
        return Sought(question, terms, hits, ranked, tuple(best.values()))

    def _compared(
        self, sides: compare.Sides, question: Question, terms: list[QueryTerm], allowed: frozenset[str]
    ) -> Sought:
        hits = self._hits(question, terms, allowed)
        beside = [at for at in range(len(terms)) if at not in sides.one | sides.other]
        rest = frozenset(at for at in beside if terms[at].known)
        differ = sides.differ and len(beside) <= _BESIDE
        sought: list[list[Candidate]] = []
        for side, without in ((sides.one, sides.other), (sides.other, sides.one)):
            keep = [at for at in range(len(terms)) if at not in without]
            about, these = _narrowed(question, terms, keep)
            near = self._searcher.hits(these, PASSAGES, allowed, question.language)
            known = {hit.passage.id for hit in hits}
            hits += [hit for hit in near if hit.passage.id not in known]
            wanted = frozenset(keep.index(at) for at in side)
            ranked = self._selector.rank(about, these, near)
            sought.append(pairing.speaking_of(wanted, these, ranked))
        ranked = self._selector.rank(question, terms, hits)
        if differ:
            ranked = pairing.raised(ranked, sides, rest)
        place = {pairing.key_of(candidate): candidate for candidate in ranked}
        # Where nothing is asked but how they compare, a table of both says more than a sentence that names them.
        rows = pairing.rows_of(*sought) if not beside else None
        if differ and rows is None and ranked and pairing.tells_apart(ranked[0], sides, rest):
            return Sought(question, terms, hits, ranked)
        apart = pairing.apart(sought, place, sides, rest) if sides.differ else sought
        found = rows or pairing.paired(*apart)
        lacking = tuple(
            question.words[at].text
            for side, candidate in zip((sides.one, sides.other), found, strict=True)
            if candidate is None
            for at in sorted(side)
        )
        both = [candidate for candidate in found if candidate is not None]
        first = {key: place[key] for candidate in both if (key := pairing.key_of(candidate)) in place}
        if rows is not None and (third := pairing.third_row([*first.values()], ranked)) is not None:
            first[pairing.key_of(third)] = third
        together = None
        whole = rows is not None and len(ranked[0].own) == len(terms)
        if len(first) >= len(found) and not whole:
            each = [*first.values()]
            together = each[0]._replace(
                own=frozenset[int]().union(*(one.own for one in each)),
                above=frozenset[int]().union(*(one.above for one in each)),
                window=frozenset[int]().union(*(one.window for one in each)),
                score=min(candidate.score for candidate in both),
            )
        alike = bool(both) and pairing.tell_alike(both)
        told = rows is not None or all(
            (rest and rest <= candidate.own) or pairing.describes(candidate, [terms[at] for at in side], alike=alike)
            for side, best in zip((sides.one, sides.other), found, strict=True)
            if best is not None and (candidate := place.get(pairing.key_of(best)))
        )
        shown = tuple(first.values()) if len(first) > 1 else ()
        return Sought(question, terms, hits, ranked, shown, lacking, together, open=differ and not told)

    def _authors_of(self, allowed: frozenset[str]) -> Collection[str]:
        known = self._authors_seen.get(allowed)
        if known is None:
            known = self._authors(allowed) if self._authors else ()
            self._authors_seen = {**(self._authors_seen if len(self._authors_seen) <= 50 else {}), allowed: known}
        return known


def _at_most_closest(judgement: Judgement, calibration: Calibration, reason: Reason) -> Judgement:
    if judgement.tier != "answered":
        return judgement
    confidence = (calibration.closest + calibration.answered) / 2
    return replace(judgement, tier="closest", confidence=confidence, reason=reason)


def _narrowed(
    question: Question, terms: Sequence[QueryTerm], keep: Sequence[int] | range
) -> tuple[Question, list[QueryTerm]]:
    """The question and its terms with only the words at the positions `keep`."""
    return replace(question, words=tuple(question.words[at] for at in keep)), [terms[at] for at in keep]


def _moved(candidate: Candidate, place: dict[int, int]) -> Candidate:
    """A candidate whose positions are those of a narrowed question."""

    def moved(positions: frozenset[int]) -> frozenset[int]:
        return frozenset(place[at] for at in positions if at in place)

    own, above, window = moved(candidate.own), moved(candidate.above), moved(candidate.window)
    return candidate._replace(own=own, above=above, window=window)
