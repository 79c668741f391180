"""Candidates to quotes. In: a candidate, the text of versions. Out: the units that are shown because of it, as a quote
with what it must not be read without.

What must not be clipped comes along as context (`guard`). A lead-in brings the list or code that it leads into, a list
that is asked for comes whole (`listing`), and so do the steps below a heading that asks how; an open quotation runs on
to its end. Every text is a slice of a stored version and is compared with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.answer.asking.manner import only_names
from bot.answer.quoting import guard, listing
from bot.answer.quoting.guard import Beside
from bot.answer.selection.selector import Candidate
from bot.errors import VerbatimError
from bot.model import COUNTED, Answer, Context, ContextRole, Passage, Quote, Slice, Unit
from bot.text.languages import language_of
from bot.text.patterns import lazily

_DUPLICATE = 0.8  # Jaccard similarity of words
_JUST_THAT = 0.5  # of a question: how much of it a heading has that what is asked stands below
_HEADED = 0.6  # of `opening`: what stands right under a heading that says that
_CONTAINED = 0.95  # share of the shorter one's words

_COUNTED = re.compile(rf"\d{{1,6}}{re.escape(COUNTED)}(?=\S)")
_WORD = lazily(r"[\p{L}\p{N}\p{M}]+")
_ASCII_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Run:
    """Units of one passage that are shown as one quote: those at `first` to `last`, because of `candidate`. `more`
    items of their list are left out."""

    candidate: Candidate
    first: int
    last: int
    more: int = 0

    @property
    def passage(self) -> Passage:
        """Where it stands."""
        return self.candidate.hit.passage

    @property
    def language(self) -> str:
        """What its document is written in."""
        return self.passage.document.meta.language

    @property
    def start(self) -> int:
        """Where its words begin in the version."""
        unit = self.passage.units[self.first]
        return _own_start(self.passage, unit) if self.first == self.last else unit.start

    @property
    def end(self) -> int:
        """Where they end."""
        return self.passage.units[self.last].end

    @property
    def text(self) -> str:
        """What is shown."""
        return self.passage.slice(self.start, self.end)

    @property
    def unit_lead(self) -> Slice | None:
        """What leads into its first unit."""
        return self.passage.units[self.first].lead

    def repeats(self, other: Run) -> bool:
        """Whether it says what `other` says already, or is of a list of which `other` shows as much as is shown."""
        if other.more and self.passage.id == other.passage.id and self.unit_lead == other.unit_lead:
            return True
        if self.passage.id == other.passage.id and self.first <= other.last and other.first <= self.last:
            return True
        return alike(self.text, other.text)


def run_of(candidate: Candidate, question: str, ranked: Sequence[Candidate]) -> Run:
    """The candidate with what it cannot be read without: what a lead-in leads into, the rest of a quotation, what is
    done by what it only names."""
    passage, at = candidate.hit.passage, candidate.at
    units = passage.units
    if listing.about(question, candidate, ranked):
        return _list(candidate, *listing.asked_for(candidate, ranked), at)
    after = units[at + 1 : at + 2]
    if leads_into_code(passage, at) and after[0].lead is not None and after[0].lead.start <= candidate.unit.start:
        return Run(candidate, at + 1, at + 1)
    steps = _tells_how(candidate) and listing.asks_how(question)
    if steps and candidate.unit.kind == "item":
        return _list(candidate, *listing.span(passage, at), at)
    if candidate.unit.kind != "sentence":
        return alone(candidate)
    if candidate.text.endswith((":", "：")) and after:
        first, last = listing.span(passage, at + 1)
        if after[0].lead is not None and first == at + 1 and after[0].kind in ("item", "row"):
            return _list(candidate, first, last, first)
    if steps or (ranked and candidate is ranked[0] and _is_the_case(question, candidate)):
        first, last = listing.paragraph(passage, at)
        if first < last and listing.words(passage, first, last) <= listing.BRIEF:
            return Run(candidate, first, last)
    return _with_deed(_closed(candidate), question)


def leads_into_code(passage: Passage, at: int) -> bool:
    """Whether the unit at `at` ends with what leads into the code below it."""
    after = passage.units[at + 1 : at + 2]
    if not after or after[0].kind != "code" or after[0].lead is None:
        return False
    return after[0].lead.end == passage.units[at].end


def rest_of(run: Run, question: str) -> Run | None:
    """What the end of a run leads into: code, unless it is long; or steps, where it is asked how something is done."""
    passage, at = run.passage, run.last + 1
    if leads_into_code(passage, run.last) and listing.words(passage, at, at) <= listing.LONGEST:
        return Run(run.candidate, at, at)
    found = listing.steps(passage, run.last)
    return _list(run.candidate, *found, found[0]) if found and listing.asks_how(question) else None


def alone(candidate: Candidate) -> Run:
    """The candidate as it stands."""
    return Run(candidate, candidate.at, candidate.at)


def _tells_how(candidate: Candidate) -> bool:
    """Whether it stands below a heading that asks how just that is done, or names it."""
    features = candidate.features
    return features.asked >= _JUST_THAT * features.opening > 0


def _is_the_case(question: str, candidate: Candidate) -> bool:
    """Whether it stands right below a heading that says just what somebody tells, who asks nothing: "connection timed
    out"."""
    if candidate.features.opening < _HEADED:
        return False
    return only_names(question, candidate.hit.passage.document.meta.language)


def _list(candidate: Candidate, first: int, last: int, at: int) -> Run:
    start, end = listing.shorten(candidate.hit.passage, first, last, at)
    return Run(candidate, start, end, more=last - first - (end - start))


def _closed(candidate: Candidate) -> Run:
    """The sentence, and those after or before it that its quotation runs on into, at most two."""
    units, at = candidate.hit.passage.units, candidate.at
    plain = alone(candidate)
    if _balance(plain.text) == 0:
        return plain
    for reach in (1, 2):
        for first, last in ((at, at + reach), (at - reach, at)):
            if first >= 0 and last < len(units) and all(unit.kind == "sentence" for unit in units[first : last + 1]):
                run = Run(candidate, first, last)
                if _balance(run.text) == 0:
                    return run
    return plain


def _with_deed(run: Run, question: str) -> Run:
    """The run, where it is asked what something does, with the next sentence that says so: "Run X. It counts ..."."""
    passage, after = run.passage, run.last + 1
    language = passage.document.meta.language
    asks = language_of(language).what_does
    if asks is None or after == len(passage.units) or not asks.match(question):
        return run
    unit = passage.units[after]
    goes_on = unit.kind == "sentence" and "\n" not in passage.slice(run.end, unit.start)
    return replace(run, last=after) if goes_on and guard.points_back(_text(passage, after), language) else run


def _text(passage: Passage, at: int) -> str:
    return passage.slice(passage.units[at].start, passage.units[at].end)


def _balance(text: str) -> int:
    """0 when every quotation that is opened in `text` is closed in it, and the other way round."""
    opening, closing = ("„", "“") if "„" in text else ("“", "”")
    return abs(text.count(opening) - text.count(closing)) + text.count('"') % 2


def join(runs: Sequence[Run]) -> list[Run]:
    """Sentences side by side of which one cannot be read without the other become one quote: whatever shows only some
    of the quotes cannot part them."""
    joined: list[Run] = []
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
            joined[-1] = Run(better, last.first, run.last)
        else:
            joined.append(run)
    return joined


def _need_each_other(one: Run, following: Run) -> bool:
    language = one.passage.document.meta.language
    return guard.points_back(following.text, language) or guard.turns(following.text, one.text, language)


def quotes_of(runs: Sequence[Run], beside: Beside | None) -> list[Quote]:
    """The quotes of runs, numbered in their order, each with what it must not be read without that no other shows."""
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
        quotes.append(_quote(run, n, tuple(pieces)))
    return quotes


def _quote(run: Run, n: int, context: tuple[Context, ...]) -> Quote:
    """What a run shows, as the quote number `n`."""
    passage, start = run.passage, run.start
    return Quote(
        n=n,
        text=passage.slice(start, run.end),
        start=start,
        end=run.end,
        score=run.candidate.score,
        document=passage.document,
        passage=passage.id,
        heading=tuple(heading.text for heading in passage.heading),
        context=context,
        kind=passage.units[run.first].kind,
        more=run.more,
        page=passage.page_at(start),
    )


def _holds(other: Run, run: Run, piece: Context) -> bool:
    """Whether `other`, of the same passage as `run`, shows a piece that stands around `run`."""
    return other.passage.id == run.passage.id and other.start <= piece.start and piece.end <= other.end


def quote_of(candidate: Candidate, n: int) -> Quote:
    """The candidate alone as the quote number `n`, without context."""
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


def _own_start(passage: Passage, unit: Unit) -> int:
    """Where the words of a unit begin: an item of a web page is counted by the browser, not by its source."""
    if unit.kind == "item":
        counted = _COUNTED.match(passage.slice(unit.start, unit.end))
        return unit.start + (counted.end() if counted else 0)
    return unit.start


def _context(run: Run, beside: Beside | None) -> tuple[Context, ...]:
    found = guard.context(run.passage, run.first, run.last, beside)
    if run.first > run.candidate.at and not any(piece.role == "lead-in" for piece in found):
        found = (_slice("lead-in", run.passage, run.candidate.at), *found)
    return found


def _slice(role: ContextRole, passage: Passage, at: int) -> Context:
    unit = passage.units[at]
    return Context(role, passage.slice(unit.start, unit.end), unit.start, unit.end)


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


def alike(one: str, other: str) -> bool:
    """Whether two texts have nearly the same words and the same figures, or one holds nearly all of the other's."""
    a, b = _words(one), _words(other)
    shorter, shared = min(len(a), len(b)), len(a & b)
    if shared < _DUPLICATE * len(a | b) and (shorter < 5 or shared < _CONTAINED * shorter):  # as most
        return False
    figures = [{word for word in words if not word.isalpha() and any(map(str.isdigit, word))} for words in (a, b)]
    return figures[0] <= figures[1] or figures[1] <= figures[0]


def _words(text: str) -> set[str]:
    if text.isascii():  # most texts are
        return set(_ASCII_WORD.findall(text.lower()))
    return set(map(str.casefold, _WORD.findall(text)))
