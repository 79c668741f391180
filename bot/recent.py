"""Answers to members who have opted out, kept in memory for a while, so that their buttons and follow-ups work.

In: turns as they are shown. Out: the same, until they are too old, too many, or their asker wants them gone.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from bot.model import Turn

MINUTES = 60
"""How long a turn is kept at most."""

_MOST = 500


class Recent:
    """Whole turns that stand nowhere else. `clock` counts seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, most: int = _MOST) -> None:
        self._clock = clock
        self._most = most
        self._turns: dict[str, tuple[float, Turn]] = {}

    def keep(self, turn: Turn) -> None:
        """Keep a new turn; the oldest makes room."""
        self._turns[turn.id] = (self._clock(), turn)
        while len(self._turns) > self._most:
            del self._turns[next(iter(self._turns))]
        self._drop_old()

    def get(self, turn_id: str) -> Turn | None:
        """The turn of that id, if it is still kept."""
        self._drop_old()
        _, turn = self._turns.get(turn_id, (0.0, None))
        return turn

    def by_message(self, message: str) -> Turn | None:
        """The turn that was shown as that message, if it is still kept."""
        self._drop_old()
        return next((turn for _, turn in self._turns.values() if turn.message == message), None)

    def of(self, conversation: str) -> list[Turn]:
        """The turns of a conversation that are still kept, oldest first."""
        self._drop_old()
        return [turn for _, turn in self._turns.values() if turn.ask.conversation == conversation]

    def cited_versions(self) -> frozenset[str]:
        """The versions of documents that the turns kept cite."""
        return frozenset(quote.document.version for _, turn in self._turns.values() for quote in turn.answer.quotes)

    def shown(self, turn_id: str, message: str) -> None:
        """The turn stands as that message."""
        if turn_id in self._turns:
            at, turn = self._turns[turn_id]
            self._turns[turn_id] = (at, replace(turn, state="delivered", message=message))

    def drop(self, turn_id: str) -> None:
        """The turn was not shown."""
        self._turns.pop(turn_id, None)

    def forget(self, member: str) -> None:
        """Nothing of this member is kept any longer."""
        self._turns = {key: (at, turn) for key, (at, turn) in self._turns.items() if turn.ask.asker != member}

    def _drop_old(self) -> None:
        before = self._clock() - MINUTES * 60
        while self._turns and (first := next(iter(self._turns))) and self._turns[first][0] < before:
            del self._turns[first]
