"""A verdict becomes a test. In: a turn, its history, what the reviewer said and picked. Out: the frozen question.

What is expected follows from the verdict:

    right           one of the quotes shown, but for those that do not support it, in the tier that was shown or better
    partly          the same
    wrong           not the quotes that were shown, unless they support it; an answer, where none were
    should-abstain  nothing: `absent`; of a turn that said nothing, it is `right`
    should-answer   an answer

A sentence that the reviewer picked is expected instead of what was shown, whatever else was said.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from bot.answer.service import Answerers
from bot.errors import NotFoundError, ReviewError
from bot.ingest.store.library import Library
from bot.journal import Journal
from bot.model import CitationVerdictKind, DocumentRef, Frozen, Quote, Span, Tier, Turn, Verdict, VerdictKind
from bot.review.lessons import lessons_of

MAX_NOTE = 4000  # characters
MAX_PICKED = 20
_KEEPING = frozenset({"partly", "wrong", "should-answer"})  # verdicts that go with sentences picked before


@dataclass(frozen=True, slots=True)
class Pick:
    """A sentence that a reviewer chose, by its place in a version of a document."""

    document: str
    version: str
    start: int
    end: int


class Reviews:
    """Takes verdicts. Owns no resource. `answerers`, if given, learn from each at once."""

    def __init__(self, journal: Journal, library: Library, answerers: Answerers | None = None) -> None:
        self._journal = journal
        self._library = library
        self._answerers = answerers

    async def judge(
        self,
        turn_id: str,
        reviewer: str,
        verdict: VerdictKind,
        *,
        note: str | None = None,
        citations: Sequence[tuple[int, CitationVerdictKind]] = (),
        picked: Sequence[Pick] | None = (),
        within: frozenset[str] | None = None,
    ) -> Verdict:
        """Record a reviewer's verdict, in place of an earlier one, and freeze the question.

        `citations` judges quotes by number; `picked` sentences become the expected quotes, None keeps those that were
        picked before. With `within`, nothing may be picked outside these collections. That nothing should have been
        said where nothing was is recorded as `right`. Raises `NotFoundError`, `ReviewError`.
        """
        turn = await self._journal.turn(turn_id)
        if turn.counted:
            raise ReviewError(f"Of turn {turn.id} only a count is kept: there is nothing to judge.")
        note = _checked_note(note)
        shown = {quote.n for quote in turn.answer.quotes}
        if strange := sorted({n for n, _ in citations} - shown):
            raise ReviewError(
                f"Turn {turn.id} has no quote {strange[0]}: it shows {len(shown)}."
                if shown
                else f"Turn {turn.id} shows no quotes that could be judged."
            )
        if len({n for n, _ in citations}) < len(citations):
            raise ReviewError("One quote is judged twice: give each one verdict.")
        if picked and verdict == "should-abstain":
            raise ReviewError("A sentence is picked, but the verdict says that nothing answers: choose one of the two.")
        if verdict == "should-abstain" and turn.answer.tier == "absent":
            verdict = "right"
        if picked and len(picked) > MAX_PICKED:
            raise ReviewError(f"{len(picked)} sentences are picked: pick at most {MAX_PICKED}.")
        if picked is None:
            tests = await self._journal.verdicts.frozen(turn.id) if verdict in _KEEPING else []
            spans = await asyncio.to_thread(lambda: tuple(self._still(tests, within)))
        else:
            spans = await asyncio.to_thread(lambda: tuple(self.span(pick, within) for pick in picked))
        if picked and verdict == "wrong" and any(_within(span, turn.answer.quotes) for span in spans):
            raise ReviewError(
                "That sentence was shown already, so the answer is not wrong for want of it: "
                "judge it partly or right, or pick another."
            )
        history = await self._journal.conversation_before(turn.id)
        given = Verdict(turn.id, reviewer, verdict, note, citations=tuple(citations))
        given = await self._journal.verdicts.judge(
            given, freeze(turn, history, given, spans), [one.id for one in history]
        )
        await self.learn()
        return given

    async def forget(self, turn_id: str) -> None:
        """Let the words of a judged question teach no more. Raises `NotFoundError` where it taught nothing."""
        await self._journal.verdicts.forget(turn_id)
        await self.learn()

    async def learn(self) -> None:
        """Hand on what verdicts teach by now, after one was given or went."""
        answerers = self._answerers
        if answerers is not None:
            frozen = await self._journal.verdicts.frozen()
            await asyncio.to_thread(lambda: answerers.teach(lessons_of(frozen)))

    def _still(self, tests: Iterable[Frozen], within: frozenset[str] | None) -> Iterator[Span]:
        """The sentences picked before that could be picked as of now: a document may have left the corpus, or be hidden
        from the reviewer."""
        for span in (span for test in tests for span in test.spans if span.picked):
            with suppress(NotFoundError, ReviewError):
                yield self.span(Pick(span.document, span.version, span.start, span.end), within)

    def span(self, pick: Pick, within: frozenset[str] | None = None) -> Span:
        """What a pick is. Raises `NotFoundError` for a version that is not there, `ReviewError` for an empty span."""
        text = self._library.text(pick.version)
        if not 0 <= pick.start < pick.end <= len(text) or not text[pick.start : pick.end].strip():
            raise ReviewError(f"Nothing stands from {pick.start} to {pick.end} of that document: pick a sentence.")
        ref = self._library.document(pick.document)
        if within is not None and ref.collection not in within:
            raise NotFoundError("There is no such document here: choose one from the list.")
        self._library.passage_at(pick.document, pick.version, pick.start)  # it is a version of that document
        return _span(ref, pick.version, pick.start, pick.end, text[pick.start : pick.end], picked=True)

    def find(self, text: str, path: str | None = None, within: frozenset[str] | None = None) -> Pick:
        """Where a sentence stands word for word in the present documents, or in the one at `path`; white space may
        differ. Raises `ReviewError` where it stands nowhere or in several places."""
        wanted = text.split()
        if not wanted:
            raise ReviewError("The sentence is empty: copy one from a document.")
        found: list[tuple[DocumentRef, Pick]] = []
        known = [ref for ref in self._library.documents(within) if path in (None, ref.path)]
        if path is not None and not known:
            raise ReviewError(f"There is no document {path} in the corpus: `quoth source` lists them.")
        for ref in known:
            found += [
                (ref, Pick(ref.id, ref.version, *span)) for span in _places(self._library.text(ref.version), wanted)
            ]
        if not found:
            where = path or "the corpus"
            raise ReviewError(f"That sentence does not stand in {where}: copy it from there, word for word.")
        if len(found) > 1:
            paths = sorted({ref.path for ref, _ in found})
            if len(paths) > 1:
                raise ReviewError(f"That sentence stands in {', '.join(paths[:5])}: name one with its document.")
            raise ReviewError(f"That sentence stands {len(found)} times in {paths[0]}: copy more of it.")
        return found[0][1]


def freeze(turn: Turn, history: Sequence[Turn], verdict: Verdict, picked: Sequence[Span] = ()) -> Frozen:
    """The test that a verdict makes of a turn; `history` are the turns before it, oldest first."""
    shown = turn.answer.tier
    tier: Tier = "absent" if verdict.verdict == "should-abstain" else shown
    spans = tuple(picked)
    if picked or verdict.verdict == "should-answer":
        tier = "answered"
    elif verdict.verdict in {"right", "partly"}:
        refuted = {n for n, kind in verdict.citations if kind == "does-not"}
        spans = tuple(_shown(quote) for quote in turn.answer.quotes if quote.n not in refuted)
    elif verdict.verdict == "wrong":
        supported = {n for n, kind in verdict.citations if kind == "supports"}
        spans = tuple(_shown(quote, wanted=quote.n in supported) for quote in turn.answer.quotes)
        tier = "closest" if supported else "absent" if spans else "answered"
    ask = turn.ask
    return Frozen(
        turn=turn.id,
        question=ask.question,
        history=tuple(one.ask.question for one in history),
        verdict=verdict.verdict,
        tier=tier,
        spans=spans,
        collection=ask.collection,
        collections=turn.collections,
        teaches=any(span.wanted for span in spans) and (bool(picked) or verdict.verdict == "right"),
    )


def _within(span: Span, quotes: Iterable[Quote]) -> bool:
    """Whether a quote of the same document holds the sentence."""
    words = " ".join(span.text.split())
    return any(quote.document.id == span.document and words in " ".join(quote.text.split()) for quote in quotes)


def _shown(quote: Quote, *, wanted: bool = True) -> Span:
    return _span(quote.document, quote.document.version, quote.start, quote.end, quote.text, wanted=wanted)


def _span(
    ref: DocumentRef, version: str, start: int, end: int, text: str, *, wanted: bool = True, picked: bool = False
) -> Span:
    return Span(ref.id, ref.path, ref.collection, version, start, end, text, wanted, picked)


def _checked_note(note: str | None) -> str | None:
    note = (note or "").strip()
    if len(note) > MAX_NOTE:
        raise ReviewError(f"The note has {len(note):,} characters; at most {MAX_NOTE:,} fit.")
    return note or None


def _places(text: str, words: Sequence[str]) -> Iterable[tuple[int, int]]:
    """Where the words stand one after the other, whatever white space is between them."""
    pattern = r"\s+".join(map(re.escape, words))
    return [match.span() for match in re.finditer(pattern, text)]
