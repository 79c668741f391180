"""What a question follows. In: an ask, what may be seen where it is asked. Out: the exchanges before it.

Those of members who have opted out are in memory only: they are history to what is only counted itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.answer.asking.followup.alone import asks_for_more
from bot.journal import Journal
from bot.model import Ask, Exchange, Turn
from bot.recent import Recent
from bot.sight import seen_through

_REACH = 20  # earlier exchanges that a follow-up can depend on
_WHOLE = 1000


class History:
    """The exchanges of conversations, from the journal and from memory."""

    def __init__(self, journal: Journal, recent: Recent) -> None:
        self._journal = journal
        self._recent = recent

    async def of(
        self, ask: Ask, visible: frozenset[str], before: str | None = None, *, counted: bool = False
    ) -> list[Exchange]:
        """The exchanges before, as far as they may be known where `visible` can be seen."""
        history = await self._exchanges(ask, _REACH, before, counted=counted)
        if history and asks_for_more(ask.question):  # only that needs to know all that was shown
            history = await self._exchanges(ask, _WHOLE, before, counted=counted)
        return list(seen_through(history, visible))

    async def _exchanges(self, ask: Ask, limit: int, before: str | None, *, counted: bool) -> list[Exchange]:
        """The exchanges before. Those that are only in memory are for a question that is only counted itself: another
        one would carry their words into the journal."""
        kept: list[Turn] = []
        follows = ask.follows
        if counted and follows is None:
            kept = self._recent.of(ask.conversation)
            if kept:
                logged = await self._journal.turns(conversation=ask.conversation, limit=limit)
                kept += [turn for turn in logged if turn.state != "failed"]
                kept.sort(key=lambda turn: turn.asked_at)
                return _told(kept[-limit:])
        while counted and follows is not None and (turn := self._recent.get(follows)):
            kept.insert(0, turn)
            follows = turn.ask.follows
        if kept and follows is None:
            return _told(kept[-limit:])
        earlier = await self._journal.history(ask.conversation, follows=follows, before=before, limit=limit)
        return [*earlier, *_told(kept)][-limit:]


def _told(turns: Iterable[Turn]) -> list[Exchange]:
    return [Exchange(turn.ask.question, turn.answer.quotes) for turn in turns]
