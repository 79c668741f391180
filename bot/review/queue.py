"""The queue as surfaces see it. In: filters. Out: pages of entries, whole turns with all that a reviewer needs.

`Filters`, `Entry`, `Progress` and what marks a snippet are the journal's, named here for the surfaces.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.errors import NotFoundError
from bot.journal import MARK_OFF, MARK_ON, Entry, Filters, Journal, Progress, ReviewState
from bot.model import Correction, Feedback, Frozen, Quote, Turn, Verdict

__all__ = [
    "MARK_OFF",
    "MARK_ON",
    "Case",
    "Entry",
    "Filters",
    "Page",
    "Progress",
    "ReviewState",
    "case",
    "next_case",
    "page",
]

MOST = 200


@dataclass(frozen=True, slots=True)
class Page:
    """Some turns of the queue; `next` begins the page after it, None at the end."""

    entries: tuple[Entry, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class Case:
    """A turn with what a reviewer needs beside it. `history` are the turns before it, oldest first; `frozen` is the
    test that its verdicts have made."""

    turn: Turn
    history: tuple[Turn, ...]
    feedback: tuple[Feedback, ...]
    verdicts: tuple[Verdict, ...]
    frozen: Frozen | None
    corrections: tuple[Correction, ...] = ()
    """What was put in the place of its answer, oldest first."""

    def verdict_of(self, reviewer: str) -> Verdict | None:
        """What one reviewer said of it."""
        return next((verdict for verdict in self.verdicts if verdict.reviewer == reviewer), None)


async def page(journal: Journal, filters: Filters, *, after: str | None = None, size: int = 20) -> Page:
    """A page of at most `size` turns (200 at most). Raises `AskError` for words or a page that are none."""
    size = max(1, min(size, MOST))
    found = await journal.queue.page(filters, after=after, limit=size + 1)
    return Page(tuple(found[:size]), found[size - 1].cursor if len(found) > size else None)


async def case(journal: Journal, turn_id: str, within: frozenset[str] | None = None) -> Case:
    """One turn, whole. With `within`, only if all that it shows, found or could have found, and its history, stands in
    these collections. Raises `NotFoundError`."""
    turn = await journal.turn(turn_id)
    if not _readable(turn, within):
        raise NotFoundError("That answer cannot be shown here.")
    history = await journal.conversation_before(turn.id)
    frozen = await journal.verdicts.frozen(turn.id)
    return Case(
        turn,
        tuple(one for one in history if _readable(one, within)),
        tuple(await journal.members.feedback_on(turn.id)),
        tuple(await journal.verdicts.of(turn.id)),
        frozen[0] if frozen else None,
        tuple(one for one in await journal.corrections.of(turn.id) if _within(one.quotes, within)),
    )


async def next_case(journal: Journal, filters: Filters, *, after: str | None = None) -> tuple[Case, str] | None:
    """The next turn of the queue with its cursor, None when it is empty."""
    found = await journal.queue.page(filters, after=after, limit=1)
    return (await case(journal, found[0].id, filters.within), found[0].cursor) if found else None


def _readable(turn: Turn, within: frozenset[str] | None) -> bool:
    if within is None:
        return True
    # What could be seen is told by more than quotes: by the headings nearby, the words that were missing.
    return within.issuperset(turn.collections or ()) and _within((*turn.answer.quotes, *turn.answer.ranked), within)


def _within(quotes: Iterable[Quote], within: frozenset[str] | None) -> bool:
    return within is None or all(quote.document.collection in within for quote in quotes)
