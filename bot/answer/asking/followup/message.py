"""A message as the kinds of follow-ups look at it. In: its text, the exchanges before it. Out: a `Message`, which knows
what was asked and quoted before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.answer.asking.followup.earlier import last_question, resolved, told_in_full
from bot.answer.asking.followup.kinds import FollowUp, Kind, Read
from bot.model import Exchange, Quote

DEPTH = 12
"""Earlier exchanges that a follow-up may reach back through, "more" and chat not counted."""

NO_KINDS: frozenset[Kind] = frozenset()


@dataclass(frozen=True, slots=True)
class Message:
    """A message in its conversation.

    `text` is without thanks and greetings, `bare` also trimmed, as patterns of whole messages are matched against it.
    `history` are all exchanges before it (oldest first), `asked` those that asked something, at least one. `read` reads
    an earlier message.
    """

    text: str
    bare: str
    history: Sequence[Exchange]
    asked: Sequence[Exchange]
    read: Read
    _questions: dict[frozenset[Kind], FollowUp | None] = field(
        default_factory=dict[frozenset[Kind], FollowUp | None], init=False, repr=False, compare=False
    )

    @property
    def last(self) -> Exchange:
        """The last exchange that asked something."""
        return self.asked[-1]

    @property
    def before(self) -> tuple[Exchange, ...]:
        """The exchanges that it may depend on."""
        return tuple(self.asked[-DEPTH:])

    @property
    def shown(self) -> tuple[Quote, ...]:
        """All that was quoted in the conversation."""
        return tuple(quote for exchange in self.history for quote in exchange.quotes)

    @property
    def pointed_at(self) -> tuple[Quote, ...]:
        """What "that" points at: the quotes of the last exchange, or of the one before if that had none."""
        return next((exchange.quotes for exchange in reversed(self.asked[-2:]) if exchange.quotes), ())

    def question_before(self, without: frozenset[Kind] = NO_KINDS) -> FollowUp | None:
        """The last question before it that is of none of the kinds given; a chain is read once, whoever asks."""
        if without not in self._questions:
            self._questions[without] = last_question(self.before, without, self.read)
        return self._questions[without]

    def questions_before(self, most: int) -> tuple[Exchange, ...]:
        """The last questions before it, as they stood alone."""
        return resolved(self.asked, most, self.read)

    def told_in_full(self, found: FollowUp) -> str:
        """What an earlier question asks, in full."""
        return told_in_full(found, self.read)
