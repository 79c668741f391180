"""What a message can be in its conversation. Out: the kinds of follow-ups; a `FollowUp`, which is of one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.model import Exchange, Quote, Reason

Kind = Literal[
    "new", "dependent", "pronoun", "other", "same", "bare", "quoted", "source", "ordinal", "this", "more", "document",
    "short",
    "again", "chat",
]  # fmt: skip
"""`new`: stands alone as far as these rules can tell. `dependent`: needs words of earlier ones, `pronoun`: points at
them, `other`: names what else they are asked of. `same`: the earlier question, asked of something else. `bare`: a
question word alone. `quoted`, `source`: about what was quoted, and who said it. `ordinal`: about one of the quotes,
`this`: that quote itself. `more`: the next best quotes, `document`: those of the document that was quoted, `short`: the
best alone, `again`: the same once more. `chat`: no question."""

POINTING: frozenset[Kind] = frozenset({"quoted", "source", "ordinal", "this"})
"""The kinds that are about quotes, not about a question."""
REPEATING: frozenset[Kind] = frozenset({"more", "document"})
"""The kinds that ask an earlier question once more, for other quotes."""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A message understood in its conversation.

    `text` is what to look for, `before` the exchanges that it still depends on (oldest first). `about` are quotes that
    it points at, `shown` quotes that must not come again. `asked` is the question word that alone tells the type of
    answer, `best` whether the best quote alone is asked for; `wants` of the quotes that it points at where they stand,
    or whether they are right. `told` says how the message was understood, None where it stands as it is. `reason` is
    set where nothing can be looked for.
    """

    kind: Kind
    text: str
    before: tuple[Exchange, ...] = ()
    about: tuple[Quote, ...] = ()
    shown: tuple[Quote, ...] = ()
    asked: str | None = None
    best: bool = False
    wants: Literal["place", "truth"] | None = None
    told: str | None = None
    reason: Reason | None = None


Read = Callable[[str, Sequence[Exchange]], FollowUp]
"""Reads a message after the exchanges before it (oldest first)."""
