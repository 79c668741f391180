"""Candidates to quotes. In: ranked candidates, the text of versions. Out: the quotes that a member sees, with context.

Shown are the best candidate and those nearly as good, at most three, without near-duplicates; within a document they
stand in its order. What must not be clipped comes along as context (`guard`). A lead-in brings the list or code that it
leads into, a list that is asked for comes whole (`listing`), an open quotation runs on to its end. Every text is a
slice of a stored version and is compared with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import inf

from bot.answer.quoting import guard, listing
from bot.answer.quoting.differ import newer
from bot.answer.quoting.guard import Beside
from bot.answer.selection.selector import Candidate
from bot.errors import VerbatimError
from bot.model import COUNTED, Answer, Context, ContextRole, Difference, DifferKind, Passage, Quote, Slice, Unit
from bot.text.grams import count_words
from bot.text.patterns import lazily

Differing = Callable[[Candidate, Candidate], DifferKind | None]
"""In what two candidates contradict each other."""

MAX_QUOTES = 3
_SHARE, _SHARE_A_WORD, _FEW, _MANY = 0.758, 0.0042, 10, 60
"""A further candidate of ten words needs .80 of the best score, one of fifty .97;"""
_AFTER, _BESIDE, _ELSEWHERE = -0.08, -0.04, 0.02
"""less where it follows a shown sentence, and so often says of it what is asked, or shares its passage; more where it
stands in another: measured, words of these hold the answer half, and a quarter, as often."""
_LEAST_SHARE = _SHARE + _SHARE_A_WORD * _FEW + _AFTER
_SHORT, _BRIEF = 25, 15  # words of a third quote, at most
_EQUAL = 0.99
_COUNTERED, _COUNTERS = 20, 0.7  # how many candidates, of which share of the best score, may contradict a quote
_DUPLICATE = 0.8  # Jaccard similarity of words
_CONTAINED = 0.95  # share of the shorter one's words

_COUNTED = re.compile(rf"\d{{1,6}}{re.escape(COUNTED)}(?=\S)")
_WORD = lazily(r"[\p{L}\p{N}\p{M}]+")
_ASCII_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class _Run:
    """Units of one passage that are shown as one quote: those at `first` to `last`, because of `candidate`. `more`
    items of their list are left out."""

    candidate: Candidate
    first: int
    last: int
    more: int = 0

    @property
    def passage(self) -> Passage:
        return self.candidate.hit.passage

    @property
    def start(self) -> int:
        unit = self.passage.units[self.first]
        return _own_start(self.passage, unit) if self.first == self.last else unit.start

    @property
    def end(self) -> int:
        return self.passage.units[self.last].end

    @property
    def text(self) -> str:
        return self.passage.slice(self.start, self.end)

    @property
    def unit_lead(self) -> Slice | None:
        """What leads into its first unit."""
        return self.passage.units[self.first].lead

    def repeats(self, other: _Run) -> bool:
        """Whether it says what `other` says already, or is of a list of which `other` shows as much as is shown."""
        if other.more and self.passage.id == other.passage.id and self.unit_lead == other.unit_lead:
            return True
        if self.passage.id == other.passage.id and self.first <= other.last and other.first <= self.last:
            return True
        return _alike(self.text, other.text)


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two runs that contradict each other; the newer first where `dated`."""

    kind: DifferKind
    runs: tuple[_Run, _Run]
    dated: bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """The quotes to show, numbered from 1, and which of them contradict each other."""

    quotes: tuple[Quote, ...] = ()
    differ: Difference | None = None


def choose(
    ranked: Sequence[Candidate],
    question: str = "",
    first: Sequence[Candidate] = (),
    beside: Beside | None = None,
    differing: Differing | None = None,
    *,
    brief: bool = False,
) -> Chosen:
    """The quotes to show for `ranked` (best first), those of `first` among them.

    `brief`: in a conversation, where "more" brings the next, a third quote must be shorter still.
    `beside` reaches the neighbours of a passage, `differing` tells in what two candidates contradict each other.
    """
    chosen: list[_Run] = []
    further = 0  # of them, what belongs to the one before
    if not first and (item := listing.below(question, ranked)) is not None:
        first = (item,)
    for candidate in (*first, *ranked):
        if len(chosen) == MAX_QUOTES:
            break
        if chosen and len(chosen) - further >= len(first):
            if candidate.score < _LEAST_SHARE * ranked[0].score:
                break
            if (
                candidate.score
                < _needed(candidate, chosen, sided=bool(first), third=_BRIEF if brief else _SHORT) * ranked[0].score
            ):
                continue
        run = _run_of(candidate, question, ranked)
        same = next((at for at, other in enumerate(chosen) if run.repeats(other)), None)
        if same is None:
            chosen.append(run)
            rest = _example(run) or _steps(run, question)
            part = next((at for at, other in enumerate(chosen[:-1]) if rest and rest.repeats(other)), None)
            if rest is not None and part is not None:
                chosen[part] = max(chosen[part], rest, key=lambda one: one.last - one.first)
            elif rest is not None and len(chosen) < MAX_QUOTES:
                chosen.append(rest)
                further += 1
        elif _newer_of_equals(run, chosen[same]):
            chosen[same] = run
    pair = _pair(chosen, ranked, differing) if differing else None
    if pair is not None:
        others = [run for run in chosen if run not in pair.runs][: MAX_QUOTES - len(pair.runs)]
        chosen = [*pair.runs, *others] if chosen[0] in pair.runs else [*others, *pair.runs]
    place = {run.passage.document.id: at for at, run in reversed(list(enumerate(chosen)))}
    chosen.sort(key=lambda run: (place[run.passage.document.id], run.start))
    runs = _joined(chosen)
    return Chosen(tuple(_quotes(runs, beside)), _difference(pair, runs))


def again(ranked: Sequence[Candidate], quote: Quote, beside: Beside | None = None) -> Chosen:
    """What `quote` showed, by the first of `ranked` (best first) that stands in it; nothing where none does."""
    for candidate in ranked:
        passage = candidate.hit.passage
        inside = [at for at, unit in enumerate(passage.units) if unit.start < quote.end and quote.start < unit.end]
        if passage.document.version == quote.document.version and candidate.at in inside:
            return Chosen(tuple(_quotes([_Run(candidate, inside[0], inside[-1])], beside)))
    return Chosen()


def _needed(candidate: Candidate, chosen: Sequence[_Run], *, sided: bool, third: int) -> float:
    """The share of the best score that a further candidate needs: the longer it is and the further from what is shown
    already, the more it must be worth."""
    if sided:
        return 1.0
    words = count_words(candidate.text)
    if len(chosen) > 1 and words > third:
        return inf
    passage, at = candidate.hit.passage.id, candidate.at
    near = [run for run in chosen if run.passage.id == passage and run.passage.units[run.first].kind == "sentence"]
    place = _AFTER if any(run.last + 1 == at for run in near) else _BESIDE if near else _ELSEWHERE
    return _SHARE + _SHARE_A_WORD * min(max(words, _FEW), _MANY) + place


def _newer_of_equals(run: _Run, other: _Run) -> bool:
    """Whether `run` says what `other` says, as well, and in a newer document."""
    close = run.candidate.score >= _EQUAL * other.candidate.score
    return close and bool(newer(run.passage.document, other.passage.document)) and run.text != other.text


def _pair(chosen: Sequence[_Run], ranked: Sequence[Candidate], differing: Differing) -> _Pair | None:
    """Two runs that contradict each other, one of them chosen; the newer first."""
    for run in chosen:
        for candidate in ranked[:_COUNTERED]:
            if candidate.score < _COUNTERS * ranked[0].score:
                break
            if run.first != run.last or candidate.hit.passage.document.id == run.passage.document.id:
                continue
            if kind := differing(run.candidate, candidate):
                other = next((one for one in chosen if one.candidate is candidate), _plain(candidate))
                later = newer(other.passage.document, run.passage.document)
                return _Pair(kind, (other, run) if later else (run, other), dated=later is not None)
    return None


def _difference(pair: _Pair | None, runs: Sequence[_Run]) -> Difference | None:
    if pair is None:
        return None
    numbers = [
        n
        for wanted in pair.runs
        for n, run in enumerate(runs, start=1)
        if run.passage.id == wanted.passage.id and run.first <= wanted.first <= run.last
    ]
    return Difference(pair.kind, tuple(numbers), pair.dated) if len(numbers) == 2 else None


class Seen:
    """What was quoted before."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        self._spans = [(quote.document.version, quote.start, quote.end) for quote in quotes]
        self._texts = list(dict.fromkeys(quote.text for quote in quotes))

    def repeats(self, candidate: Candidate) -> bool:
        """Whether what would be shown because of `candidate` says what was quoted already, in whole or in part."""
        run = _run_of(candidate, "", ())
        version = run.passage.document.version
        if any(version == of and run.start < end and start < run.end for of, start, end in self._spans):
            return True
        return any(_alike(run.text, text) for text in self._texts)


def _joined(runs: Sequence[_Run]) -> list[_Run]:
    """Sentences side by side of which one cannot be read without the other become one quote: whatever shows only some
    of the quotes cannot part them."""
    joined: list[_Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if (
            last is not None
            and last.passage.id == run.passage.id
            and last.last + 1 == run.first
            and {unit.kind for unit in run.passage.units[last.first : run.last + 1]} == {"sentence"}
            and _need_each_other(last, run)
        ):
            better = max(last.candidate, run.candidate, key=lambda candidate: candidate.score)
            joined[-1] = _Run(better, last.first, run.last)
        else:
            joined.append(run)
    return joined


def _need_each_other(one: _Run, following: _Run) -> bool:
    language = one.passage.document.meta.language
    return guard.points_back(following.text, language) or guard.turns(following.text, one.text, language)


def _quotes(runs: Sequence[_Run], beside: Beside | None) -> list[Quote]:
    # What a quote needs around it may be a quote itself, or stand around the one before.
    shown = {
        (run.passage.document.id, unit.start) for run in runs for unit in run.passage.units[run.first : run.last + 1]
    }
    quotes: list[Quote] = []
    for n, run in enumerate(runs, start=1):
        pieces: list[Context] = []
        for piece in _context(run, beside):
            place = (run.passage.document.id, piece.start)
            if piece.role == "lead-in" and any(_holds(other, run, piece) for other in runs[: n - 1]):
                continue
            if piece.role not in ("before", "after") or place not in shown:
                pieces.append(piece)
            if piece.role in ("before", "after"):
                shown.add(place)
        quotes.append(
            replace(
                _quote(run.candidate, n),
                text=run.text,
                start=run.start,
                end=run.end,
                page=run.passage.page_at(run.start),
                kind=run.passage.units[run.first].kind,
                context=tuple(pieces),
                more=run.more,
            )
        )
    return quotes


def _holds(other: _Run, run: _Run, piece: Context) -> bool:
    """Whether `other`, of the same passage as `run`, shows a piece that stands around `run`."""
    return other.passage.id == run.passage.id and other.start <= piece.start and piece.end <= other.end


def _run_of(candidate: Candidate, question: str, ranked: Sequence[Candidate]) -> _Run:
    """The candidate with what it cannot be read without: what a lead-in leads into, the rest of a quotation."""
    passage, at = candidate.hit.passage, candidate.at
    units = passage.units
    if listing.about(question, candidate, ranked):
        return _list(candidate, *listing.span(passage, at), at)
    after = units[at + 1 : at + 2]
    if _leads_into_code(passage, at) and after[0].lead is not None and after[0].lead.start <= candidate.unit.start:
        return _Run(candidate, at + 1, at + 1)
    if candidate.unit.kind != "sentence":
        return _plain(candidate)
    if candidate.text.endswith((":", "：")) and after:
        first, last = listing.span(passage, at + 1)
        if after[0].lead is not None and first == at + 1 and after[0].kind in ("item", "row"):
            return _list(candidate, first, last, first)
    return _closed(candidate)


def _leads_into_code(passage: Passage, at: int) -> bool:
    """Whether the unit at `at` ends with what leads into the code below it."""
    after = passage.units[at + 1 : at + 2]
    if not after or after[0].kind != "code" or after[0].lead is None:
        return False
    return after[0].lead.end == passage.units[at].end


def _example(run: _Run) -> _Run | None:
    """The code that the end of a run leads into, unless it is long."""
    passage, at = run.passage, run.last + 1
    if not _leads_into_code(passage, run.last) or listing.words(passage, at, at) > listing.LONGEST:
        return None
    return _Run(run.candidate, at, at)


def _steps(run: _Run, question: str) -> _Run | None:
    """The steps that the words right behind a run lead into, where it is asked how something is done."""
    found = listing.steps(run.passage, run.last) if listing.asks_how(question) else None
    return None if found is None else _list(run.candidate, *found, found[0])


def _plain(candidate: Candidate) -> _Run:
    return _Run(candidate, candidate.at, candidate.at)


def _list(candidate: Candidate, first: int, last: int, at: int) -> _Run:
    start, end = listing.shorten(candidate.hit.passage, first, last, at)
    return _Run(candidate, start, end, more=last - first - (end - start))


def _closed(candidate: Candidate) -> _Run:
    """The sentence, and those after or before it that its quotation runs on into, at most two."""
    units, at = candidate.hit.passage.units, candidate.at
    plain = _plain(candidate)
    if _balance(plain.text) == 0:
        return plain
    for reach in (1, 2):
        for first, last in ((at, at + reach), (at - reach, at)):
            if first >= 0 and last < len(units) and all(unit.kind == "sentence" for unit in units[first : last + 1]):
                run = _Run(candidate, first, last)
                if _balance(run.text) == 0:
                    return run
    return plain


def _balance(text: str) -> int:
    """0 when every quotation that is opened in `text` is closed in it, and the other way round."""
    opening, closing = ("„", "“") if "„" in text else ("“", "”")
    return abs(text.count(opening) - text.count(closing)) + text.count('"') % 2


def rank(ranked: Sequence[Candidate], most: int = 5) -> list[Quote]:
    """The best single units, as they stand, in the selector's order: what is one answer, once."""
    kept: list[Candidate] = []
    for candidate in ranked:
        if len(kept) == most:
            break
        if not any(_is_one_answer(candidate, other) for other in kept):
            kept.append(candidate)
    return [_quote(candidate, n) for n, candidate in enumerate(kept, start=1)]


def _is_one_answer(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates say the same word for word, or are code and what leads into it."""
    if one.hit.passage.id != other.hit.passage.id:
        return one.text == other.text
    first, second = sorted((one.at, other.at))
    return second == first + 1 and _leads_into_code(one.hit.passage, first)


def verify(answer: Answer, text_of: Callable[[str], str]) -> None:
    """Raise `VerbatimError` unless every quote and context is its slice of the stored version."""
    quotes = (*answer.quotes, *answer.ranked)
    texts = {version: text_of(version) for version in {quote.document.version for quote in quotes}}
    for quote in quotes:
        text = texts[quote.document.version]
        for piece in (quote, *quote.context):
            if text[piece.start : piece.end] != piece.text or not piece.text:
                raise VerbatimError(
                    f"A quote from {quote.document.path} differs from its source at {piece.start} to {piece.end}: "
                    "it was not sent. `quoth ingest` reads the documents again."
                )


def _own_start(passage: Passage, unit: Unit) -> int:
    """Where the words of a unit begin: an item of a web page is counted by the browser, not by its source."""
    if unit.kind == "item":
        counted = _COUNTED.match(passage.slice(unit.start, unit.end))
        return unit.start + (counted.end() if counted else 0)
    return unit.start


def _quote(candidate: Candidate, n: int) -> Quote:
    passage, unit = candidate.hit.passage, candidate.unit
    start = _own_start(passage, unit)
    return Quote(
        n=n,
        text=passage.slice(start, unit.end),
        start=start,
        end=unit.end,
        score=candidate.score,
        document=passage.document,
        passage=passage.id,
        heading=tuple(heading.text for heading in passage.heading),
        kind=unit.kind,
        page=passage.page_at(unit.start),
    )


def _context(run: _Run, beside: Beside | None) -> tuple[Context, ...]:
    found = guard.context(run.passage, run.first, run.last, beside)
    if run.first > run.candidate.at and not any(piece.role == "lead-in" for piece in found):
        found = (_slice("lead-in", run.passage, run.candidate.at), *found)
    return found


def _slice(role: ContextRole, passage: Passage, at: int) -> Context:
    unit = passage.units[at]
    return Context(role, passage.slice(unit.start, unit.end), unit.start, unit.end)


def _alike(one: str, other: str) -> bool:
    """Whether two texts have nearly the same words and the same figures, or one holds nearly all of the other's."""
    a, b = _words(one), _words(other)
    shorter = min(len(a), len(b))
    figures = [{word for word in words if not word.isalpha() and any(map(str.isdigit, word))} for words in (a, b)]
    if not (figures[0] <= figures[1] or figures[1] <= figures[0]):
        return False
    return len(a & b) >= _DUPLICATE * len(a | b) or (shorter >= 5 and len(a & b) >= _CONTAINED * shorter)


def _words(text: str) -> set[str]:
    if text.isascii():  # most texts are
        return set(_ASCII_WORD.findall(text.lower()))
    return set(map(str.casefold, _WORD.findall(text)))
