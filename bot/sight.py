"""What a place may see of what is logged. In: turns, exchanges, records; the collections that the place may read.
Out: the same without what they tell of other collections.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import replace

from bot.journal import Record, TurnRecord
from bot.model import Exchange, Turn


def shows(turn: Turn, visible: frozenset[str]) -> bool:
    """Whether every quote of an answer may be seen."""
    return all(quote.document.collection in visible for quote in turn.answer.quotes)


async def readable(records: AsyncIterator[Record], visible: frozenset[str] | None) -> AsyncIterator[Record]:
    """The records without what they tell of other collections than the `visible` ones; all of them without any."""
    async for record in records:
        if isinstance(record, TurnRecord) and visible is not None:
            yield replace(record, turn=for_eyes(record.turn, visible))
        else:
            yield record


def for_eyes(turn: Turn, visible: frozenset[str]) -> Turn:
    """A turn without what may not be seen of it."""
    answer = turn.answer
    if turn.collections is not None and visible.issuperset(turn.collections):
        return turn
    hidden = not shows(turn, visible)
    return replace(
        turn,
        answer=replace(
            answer,
            quotes=tuple(quote for quote in answer.quotes if quote.document.collection in visible),
            ranked=tuple(quote for quote in answer.ranked if quote.document.collection in visible),
            nearest=(),
            differ=None if hidden else answer.differ,
        ),
        body="" if hidden or answer.nearest else turn.body,
        collections=None,
    )


def seen_through(history: Iterable[Exchange], visible: frozenset[str]) -> Iterator[Exchange]:
    """What of earlier exchanges may be known where `visible` can be seen. One that was answered only from elsewhere is
    left out with its question, which may tell of it."""
    for exchange in history:
        quotes = tuple(quote for quote in exchange.quotes if quote.document.collection in visible)
        if quotes or not exchange.quotes:
            yield Exchange(exchange.question, quotes)
