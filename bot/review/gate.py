"""The gate: judged questions asked again. In: frozen questions, an answerer. Out: what holds, was fixed, broken, moved.

An answer holds when it shows an expected sentence, wherever that stands now, in the expected tier or a better one;
shows none that was judged wrong; is absent where nothing answers; and can be worded with the templates in use.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from bot.answer.answerer import Answerer
from bot.audience import shown_name
from bot.errors import NotFoundError, TemplateError
from bot.evaluate.match import carries, fold
from bot.evaluate.questions import Asked
from bot.evaluate.run import replay
from bot.ingest.store.library import Library
from bot.model import Answer, Frozen, Quote, Span, Tier, VerdictKind

Result = Literal["holds", "fixed", "broken", "open", "elsewhere"]
"""`holds`: it did before and does; `fixed`: it did not before; `broken`: it does not any more; `open`: it still does
not; `elsewhere`: it was asked of another corpus, so nothing can be said."""

_RANK: Mapping[Tier, int] = {"absent": 0, "closest": 1, "answered": 2}


@dataclass(frozen=True, slots=True)
class Move:
    """An expected sentence that stands elsewhere now, word for word. Offsets as in `Span`."""

    path: str
    start: int
    to_path: str
    to_start: int


@dataclass(frozen=True, slots=True)
class Checked:
    """One judged question, asked again. `id` is its turn's; `why` says what is amiss, "" where it holds."""

    id: str
    question: str
    verdict: VerdictKind
    result: Result
    tier: Tier
    expected: Tier
    why: str = ""
    moved: tuple[Move, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the answer is as it should be."""
        return self.result in {"holds", "fixed"}


@dataclass(frozen=True, slots=True)
class GateReport:
    """All judged questions, asked again; `disputed` ones were not. `snapshot` is the corpus that answered."""

    checked: tuple[Checked, ...]
    disputed: int
    snapshot: str

    def of(self, result: Result) -> tuple[Checked, ...]:
        """Those with that result."""
        return tuple(one for one in self.checked if one.result == result)

    @property
    def moved(self) -> tuple[Checked, ...]:
        """Those whose expected sentences stand elsewhere now."""
        return tuple(one for one in self.checked if one.moved)

    @property
    def passed(self) -> bool:
        """Whether nothing is broken."""
        return not self.of("broken")

    def as_object(self) -> dict[str, Any]:
        """For JSON, and for `former` of a later run."""
        results: tuple[Result, ...] = ("holds", "fixed", "broken", "open", "elsewhere")
        return {
            "passed": self.passed,
            **{result: len(self.of(result)) for result in results},
            "moved": len(self.moved),
            "disputed": self.disputed,
            "snapshot": self.snapshot,
            "questions": [asdict(one) for one in self.checked],
        }


def run(
    frozen: Sequence[Frozen],
    answerer: Answerer,
    library: Library,
    *,
    former: Mapping[str, bool] | None = None,
    render: Callable[[Answer], str] | None = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> GateReport:
    """Ask all questions that are not disputed. `former` says by turn what held before; for others, what was approved
    did. `render` words an answer with the templates in use; `progress` is told (done, total, id). CPU work: call it in
    a thread."""
    former = former or {}
    asked = [one for one in frozen if not one.disputed]
    checked: list[Checked] = []
    for one in asked:
        checked.append(_check(one, answerer, library, held=former.get(one.turn, one.approved), render=render))
        if progress:
            progress(len(checked), len(asked), one.turn)
    return GateReport(tuple(checked), len(frozen) - len(asked), answerer.snapshot)


def allowed_of(frozen: Frozen, names: Sequence[str]) -> frozenset[str]:
    """The present collections that the question is answered from."""
    visible = frozenset(names if frozen.collections is None else frozen.collections) & frozenset(names)
    wanted = frozen.collection
    return visible if wanted is None else frozenset(one for one in visible if wanted in (one, shown_name(one)))


def _check(
    frozen: Frozen,
    answerer: Answerer,
    library: Library,
    *,
    held: bool,
    render: Callable[[Answer], str] | None,
) -> Checked:
    names = library.collections()
    allowed = allowed_of(frozen, names)
    if frozen.spans and not any(_known(span, names, library) for span in frozen.spans):
        return _checked(frozen, "elsewhere", "absent", "it was asked of a corpus that is not here")
    answer = replay(answerer, Asked(frozen.turn, frozen.question, frozen.history), allowed)
    why = _amiss(frozen, answer, library, allowed)
    if not why and render:
        try:
            render(answer)
        except TemplateError as error:
            why = str(error)
    moved = tuple(move for span in frozen.spans if span.wanted for move in _moves(span, answer.quotes, library))
    result: Result = ("open" if not held else "broken") if why else ("holds" if held else "fixed")
    return _checked(frozen, result, answer.tier, why, moved)


def _checked(frozen: Frozen, result: Result, tier: Tier, why: str, moved: tuple[Move, ...] = ()) -> Checked:
    return Checked(frozen.turn, frozen.question, frozen.verdict, result, tier, frozen.tier, why, moved)


def _known(span: Span, names: Sequence[str], library: Library) -> bool:
    if span.collection in names:
        return True
    try:
        library.text(span.version)
    except NotFoundError:
        return False
    return True


def _amiss(frozen: Frozen, answer: Answer, library: Library, allowed: frozenset[str]) -> str:
    """Why an answer does not do, in words; "" if it does."""
    for span in frozen.spans:
        if not span.wanted and any(shows(quote, span) for quote in answer.quotes):
            return f"it quotes again what was judged wrong, from {span.path}"
    wanted = [span for span in frozen.spans if span.wanted]
    if not wanted and frozen.tier == "absent":
        if frozen.verdict == "wrong" or answer.tier == "absent":
            return ""
        return f"nothing should be quoted, but it is {answer.tier}"
    if wanted and not any(_keeps(quote, span, library) for quote in answer.quotes for span in wanted):
        if not any(_stands(span, library, allowed) for span in wanted):
            return f"what was quoted from {wanted[0].path} is not in the corpus any more"
        if not answer.quotes:
            return f"nothing is quoted, though it stands in {wanted[0].path}"
        return f"other sentences are quoted than expected from {wanted[0].path}"
    if _RANK[answer.tier] < _RANK[frozen.tier]:
        return f"it is only {answer.tier}, not {frozen.tier}"
    return ""


def shows(quote: Quote, span: Span) -> bool:
    """Whether a quote carries the sentence: the same place of the same version; the same words in another version of
    the document; or, in another document, all of them."""
    ref = quote.document
    if (ref.id, ref.version) == (span.document, span.version):
        return quote.start < span.end and span.start < quote.end
    words = fold(span.text)
    if ref.id == span.document:
        return carries(fold(quote.text), words)
    return bool(words.text) and words.text in fold(quote.text).text


def _keeps(quote: Quote, span: Span, library: Library) -> bool:
    """Whether a quote carries an expected sentence that did not change: in another version of the document it touches
    the sentence where that stands now. Where only the reading of an unchanged source differs, `shows` is enough."""
    ref = quote.document
    if not shows(quote, span):
        return False
    if ref.id != span.document or ref.version == span.version:
        return True
    sources = {origin.version: origin.source for origin in library.origins([ref.id])}
    if (source := sources.get(ref.version)) and source == sources.get(span.version):
        return True
    places = _places(span, library.text(ref.version))
    return any(quote.start < end and start < quote.end for start, end in places)


def _places(span: Span, text: str) -> list[tuple[int, int]]:
    """Where the sentence stands in a text, but for white space and markup: no word, number or sign may differ."""
    found = re.search(r"\w.*\w|\w", span.text, re.DOTALL)
    if found is None:
        return []
    words = re.findall(r"\w+", found[0])
    pattern = r"(?<!\w)" + r"\W+".join(map(re.escape, words)) + r"(?!\w)"
    wanted = fold(found[0]).text
    return [match.span() for match in re.finditer(pattern, text) if fold(match[0]).text == wanted]


def _moves(span: Span, quotes: Sequence[Quote], library: Library) -> list[Move]:
    for quote in quotes:
        if _keeps(quote, span, library):
            ref = quote.document
            if (ref.id, ref.version) == (span.document, span.version):
                return []
            at = quote.text.find(span.text)
            start = quote.start + max(at, 0)
            if ref.id == span.document and start == span.start:
                return []
            return [Move(span.path, span.start, ref.path, start)]
    return []


def _stands(span: Span, library: Library, allowed: frozenset[str]) -> bool:
    """Whether the sentence stands anywhere in the documents that may be read."""
    words = " ".join(span.text.split())
    documents = sorted(library.documents(allowed), key=lambda ref: ref.id != span.document)
    return any(words in " ".join(library.text(ref.version).split()) for ref in documents)
