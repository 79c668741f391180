"""A logged turn, looked at again. In: a turn, what its question is answered now, the library's texts. Out: whether
that is the same answer, and whether what was quoted still stands where it stood.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Literal

from bot.answer.explain import Explanation, Place, place_of
from bot.errors import NotFoundError
from bot.model import Answer, Turn

Standing = Literal["verified", "differs", "gone"]
"""Of a citation: its text is its slice of the version; it is not; the version is not in the library any more."""

_PASSING = frozenset({"elapsed_ms", "snapshot"})  # what two equal answers may differ in


@dataclass(frozen=True, slots=True)
class Citation:
    """A quote of a logged turn, compared with the library; its contexts too."""

    n: int
    text: str
    place: Place
    score: float
    standing: Standing


@dataclass(frozen=True, slots=True)
class Replay:
    """A turn, and what can be said of it today.

    `snapshot` is the present state of the corpus. `explanation` is None where that is not the turn's; else `changed`
    names what of the answer comes out otherwise now, none where it is the same, byte for byte.
    """

    turn: Turn
    snapshot: str
    citations: tuple[Citation, ...]
    explanation: Explanation | None = None
    changed: tuple[str, ...] = ()


def citations(answer: Answer, text_of: Callable[[str], str]) -> tuple[Citation, ...]:
    """The quotes of an answer, each compared with the version that it cites."""
    found: list[Citation] = []
    for quote in answer.quotes:
        try:
            text = text_of(quote.document.version)
        except NotFoundError:
            standing: Standing = "gone"
        else:
            pieces = (quote, *quote.context)
            same = all(text[piece.start : piece.end] == piece.text for piece in pieces)
            standing = "verified" if same else "differs"
        found.append(Citation(quote.n, quote.text, place_of(quote), quote.score, standing))
    return tuple(found)


def changed(logged: Answer, now: Answer) -> tuple[str, ...]:
    """The fields in which two answers to the same question differ."""
    names = [entry.name for entry in fields(Answer) if entry.name not in _PASSING]
    return tuple(name for name in names if getattr(logged, name) != getattr(now, name))
