"""The choice of quotes. In: ranked candidates, what was quoted before. Out: the quotes that a member sees.

Shown are the best candidate and those nearly as good, at most three, without near-duplicates; within a document they
stand in its order.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf

from bot.answer.quoting import guard, listing
from bot.answer.quoting.differ import newer
from bot.answer.quoting.guard import Beside
from bot.answer.quoting.quote import Run, alike, alone, join, leads_into_code, quote_of, quotes_of, rest_of, run_of
from bot.answer.selection.selector import Candidate
from bot.ingest.raw import CELLS
from bot.model import Difference, DifferKind, Quote
from bot.text.edges import last
from bot.text.grams import count_words
from bot.text.terms import WORD

Differing = Callable[[Candidate, Candidate], DifferKind | None]
"""In what two candidates contradict each other."""

MAX_QUOTES = 3
_SHARE, _SHARE_A_WORD, _FEW, _MANY = 0.758, 0.0042, 10, 60
"""A further candidate of ten words needs .80 of the best score, one of fifty .97;"""
_AFTER, _BESIDE, _ELSEWHERE = -0.08, -0.04, 0.02
"""less where it follows a shown sentence, and so often says of it what is asked, or shares its passage; more where it
stands in another: measured, words of these hold the answer half, and a quarter, as often."""
_LEAST_SHARE = _SHARE + _SHARE_A_WORD * _FEW + _AFTER
_SHORT, _PLAIN, _BRIEF = 25, 19, 14  # words of a third quote, at most
_EQUAL = 0.99
_COUNTERED, _COUNTERS = 20, 0.7  # how many candidates, of which share of the best score, may contradict a quote


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two runs that contradict each other; the newer first where `dated`."""

    kind: DifferKind
    runs: tuple[Run, Run]
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
    figures: bool = False,
    unsure: bool = False,
) -> Chosen:
    """The quotes to show for `ranked` (best first), those of `first` among them.

    `brief`: in a conversation, where "more" brings the next, a third quote must be shorter still.
    `figures`: a number or a time is asked for; what has none is not shown beside what tells it.
    `unsure`: little speaks for an answer; a third quote must be shorter, too, and so must what stands in another
    passage, which is hardly ever the one that answers.
    `beside` reaches the neighbours of a passage, `differing` tells in what two candidates contradict each other.
    """
    chosen: list[Run] = []
    further = 0  # of them, what belongs to the one before
    third = _BRIEF if brief else _PLAIN if unsure else _SHORT
    if not first and (item := listing.below(question, ranked)) is not None:
        first = (item,)
    for candidate in (*first, *ranked):
        if len(chosen) == MAX_QUOTES:
            break
        if chosen and len(chosen) - further >= len(first):
            if candidate.score < _LEAST_SHARE * ranked[0].score:
                break
            if candidate.features.doer and not ranked[0].features.doer:
                continue  # what another did only confuses beside what was asked
            if figures and ranked[0].features.type == 1 and not candidate.features.type:
                continue  # nor does "bring a lamp" help beside how long it takes
            if _is_lesser_row(candidate, ranked[0], question):
                continue
            if candidate.hit.passage.document.meta.language not in {run.language for run in chosen}:
                continue  # who reads the one may not read the other
            needed = _needed(candidate, chosen, sided=bool(first), third=third, elsewhere=_SHORT if unsure else inf)
            if candidate.score < needed * ranked[0].score:
                continue
        run = run_of(candidate, question, ranked)
        same = next((at for at, other in enumerate(chosen) if run.repeats(other)), None)
        if same is None:
            chosen.append(run)
            rest = rest_of(run, question)
            part = next((at for at, other in enumerate(chosen[:-1]) if rest and rest.repeats(other)), None)
            if rest is not None and part is not None:
                chosen[part] = max(chosen[part], rest, key=lambda one: one.last - one.first)
            elif rest is not None and len(chosen) < MAX_QUOTES:
                chosen.append(rest)
                further += 1
        elif _newer_of_equals(run, chosen[same]):
            chosen[same] = run
    chosen = [run for run in chosen if not any(_leads_to(run, other) for other in chosen)]
    pair = _pair(chosen, ranked, differing) if differing else None
    if pair is not None:
        others = [run for run in chosen if run not in pair.runs][: MAX_QUOTES - len(pair.runs)]
        chosen = [*pair.runs, *others] if chosen[0] in pair.runs else [*others, *pair.runs]
    place = {run.passage.document.id: at for at, run in reversed(list(enumerate(chosen)))}
    chosen.sort(key=lambda run: (place[run.passage.document.id], run.start))
    runs = join(chosen)
    return Chosen(tuple(quotes_of(runs, beside)), _difference(pair, runs))


def again(ranked: Sequence[Candidate], quotes: Sequence[Quote], beside: Beside | None = None) -> Chosen:
    """What `quotes` showed, each by the first of `ranked` (best first) that stands in it; nothing where none does."""
    found = (_shown_again(ranked, quote) for quote in quotes)
    return Chosen(tuple(quotes_of([run for run in found if run], beside)))


def _shown_again(ranked: Sequence[Candidate], quote: Quote) -> Run | None:
    for candidate in ranked:
        passage = candidate.hit.passage
        inside = [at for at, unit in enumerate(passage.units) if unit.start < quote.end and quote.start < unit.end]
        if passage.document.version == quote.document.version and candidate.at in inside:
            return Run(candidate, inside[0], inside[-1])
    return None


def _needed(candidate: Candidate, chosen: Sequence[Run], *, sided: bool, third: int, elsewhere: float) -> float:
    """The share of the best score that a further candidate needs: the longer it is and the further from what is shown
    already, the more it must be worth; no score is enough for a `third` or one `elsewhere` of more words."""
    if sided:
        return 1.0
    words = count_words(candidate.text)
    if len(chosen) > 1 and words > third:
        return inf
    passage, at = candidate.hit.passage.id, candidate.at
    here = [run for run in chosen if run.passage.id == passage]
    if not here and words > elsewhere:
        return inf
    near = [run for run in here if run.passage.units[run.first].kind == "sentence"]
    place = _AFTER if any(run.last + 1 == at for run in near) else _BESIDE if near else _ELSEWHERE
    return _SHARE + _SHARE_A_WORD * min(max(words, _FEW), _MANY) + place


def _is_lesser_row(candidate: Candidate, best: Candidate, question: str) -> bool:
    """Whether it is another row of the table of the best, which has all that it has of the question and more: what is
    asked of is named there, and another thing here, unless the question names that, too, by a word of its own."""
    rows = candidate.unit.kind == best.unit.kind == "row" and candidate.unit.lead == best.unit.lead
    if not rows or candidate.hit.passage.id != best.hit.passage.id or not candidate.own < best.own:
        return False
    named, also = (set(WORD.findall(row.text.partition(CELLS)[0].casefold())) for row in (candidate, best))
    return (named - also).isdisjoint(WORD.findall(question.casefold()))


def _leads_to(run: Run, other: Run) -> bool:
    """Whether `run` tells nothing that `other` below it does not: a question before its answer, a label whose words the
    text right below it has."""
    unit = run.passage.units[run.first]
    if (
        run.first != run.last
        or unit.kind != "sentence"
        or other.passage.id != run.passage.id
        or other.first <= run.last
    ):
        return False
    if last(run.text) in "?？":
        return not guard.answers_yes_or_no(other.text)
    label = last(run.text).isalnum() and other.first == run.last + 1
    return label and set(WORD.findall(run.text.casefold())) <= set(WORD.findall(other.text.casefold()))


def _newer_of_equals(run: Run, other: Run) -> bool:
    """Whether `run` says what `other` says, as well, and in a newer document."""
    close = run.candidate.score >= _EQUAL * other.candidate.score
    return close and bool(newer(run.passage.document, other.passage.document)) and run.text != other.text


def _pair(chosen: Sequence[Run], ranked: Sequence[Candidate], differing: Differing) -> _Pair | None:
    """Two runs that contradict each other, one of them chosen; the newer first. Both hold what is asked for, where the
    best does, and of the same one: when something is, is not told by two that differ in how long it takes."""
    wanted = ranked[0].features.type
    for run in chosen:
        if run.candidate.features.type < wanted:
            continue
        for candidate in ranked[:_COUNTERED]:
            if candidate.score < _COUNTERS * ranked[0].score:
                break
            if run.first != run.last or candidate.hit.passage.document.id == run.passage.document.id:
                continue
            if candidate.features.type < wanted or candidate.features.doer != run.candidate.features.doer:
                continue
            if kind := differing(run.candidate, candidate):
                other = next((one for one in chosen if one.candidate is candidate), alone(candidate))
                later = newer(other.passage.document, run.passage.document)
                return _Pair(kind, (other, run) if later else (run, other), dated=later is not None)
    return None


def _difference(pair: _Pair | None, runs: Sequence[Run]) -> Difference | None:
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
        run = run_of(candidate, "", ())
        version = run.passage.document.version
        if any(version == of and run.start < end and start < run.end for of, start, end in self._spans):
            return True
        return any(alike(run.text, text) for text in self._texts)


def rank(ranked: Sequence[Candidate], most: int = 5) -> list[Quote]:
    """The best single units, as they stand, in the selector's order: what is one answer, once."""
    kept: list[Candidate] = []
    for candidate in ranked:
        if len(kept) == most:
            break
        if not any(_is_one_answer(candidate, other) for other in kept):
            kept.append(candidate)
    return [quote_of(candidate, n) for n, candidate in enumerate(kept, start=1)]


def _is_one_answer(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates say the same word for word, or are code and what leads into it."""
    if one.hit.passage.id != other.hit.passage.id:
        return one.text == other.text
    first, second = sorted((one.at, other.at))
    return second == first + 1 and leads_into_code(one.hit.passage, first)
