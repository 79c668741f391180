"""Turns that quote a library, for tests of what an ingest sets off."""

from __future__ import annotations

from collections.abc import Sequence

from bot.ingest.store.library import Library
from bot.journal import Journal, new_turn_id
from bot.model import Answer, Ask, DocumentRef, Place, Quote, Tier, Turn


def quote_of(library: Library, path: str, sentence: str, n: int = 1) -> Quote:
    """A quote of the current version of a document."""
    ref = next(ref for ref in library.documents() if ref.path == path)
    start = library.text(ref.version).index(sentence)
    return quoted(ref, sentence, start, n)


def quoted(ref: DocumentRef, sentence: str, start: int, n: int = 1) -> Quote:
    return Quote(n, sentence, start, start + len(sentence), 1.0, ref, f"{ref.id}-x-0")


def turn_of(
    question: str,
    quotes: Sequence[Quote] = (),
    *,
    tier: Tier | None = None,
    asker: str = "1",
    guild: str | None = "7",
    channel: str | None = "8",
    private: bool = False,
    asked_at: str = "2025-01-01T00:00:00.000+00:00",
    collections: tuple[str, ...] | None = ("main",),
    nearest: tuple[str, ...] = (),
) -> Turn:
    """A turn that was asked in Discord."""
    answer = Answer(
        question,
        tier or ("answered" if quotes else "absent"),
        0.9 if quotes else 0.1,
        tuple(quotes),
        (),
        nearest=nearest,
    )
    place = Place("discord", guild, channel, private)
    ask = Ask(question, asker, place, f"c:{new_turn_id()}")
    return Turn(new_turn_id(), asked_at, ask, answer, "body", "t", collections=collections)


async def show(journal: Journal, turn: Turn, message: str | None = "9") -> str:
    """Record a turn as shown; its id."""
    await journal.compose(turn)
    if message is not None:
        await journal.deliver(turn.id, message)
    return turn.id
