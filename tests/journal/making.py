"""Turns to record: the same number makes the same turn, with as many citations as the number says."""

from __future__ import annotations

import dataclasses
import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.model import Answer, Ask, Context, Difference, DocumentRef, Metadata, Place, Quote, Source, Turn


def make_turn(
    number: int, *, asker: str = "m1", conversation: str = "c1", follows: str | None = None, words: str = ""
) -> Turn:
    """A turn with `number % 4` quotes shown and `number % 6` ranked."""
    shown = tuple(make_quote(number, n + 1) for n in range(number % 4))
    return Turn(
        id=f"turn{number:08}",
        asked_at=f"2025-01-01T00:00:{number % 60:02}.000+00:00",
        ask=Ask(
            question=f"What is number {number}? {words}",
            asker=asker,
            place=Place("discord", guild="g", channel="ch", private=number % 2 == 0),
            conversation=conversation,
            collection="main" if number % 3 else None,
            follows=follows,
        ),
        answer=Answer(
            question=f"What is number {number}?",
            tier="answered" if shown else "absent",
            confidence=number / 7 % 1,
            quotes=shown,
            ranked=tuple(make_quote(number, n + 1) for n in range(number % 6)),
            missing=("number", "Größe"),
            reason=None if shown else "nothing",
            nearest=("One > Two",),
            snapshot="s" * 64,
            elapsed_ms=number / 3,
            differ=Difference("number", (1, 2), dated=True) if len(shown) > 1 else None,
        ),
        body=f"Reply {number}. {words} " + "long " * 300,
        template="t" * 64,
        collections=("main", f"{number}/own") if number % 3 else None,
    )


def make_quote(number: int, n: int) -> Quote:
    """A quote with all that a quote can have."""
    text = f"The number is {number}, «{n}»; Москва."
    return Quote(
        n=n,
        text=text,
        start=number,
        end=number + len(text),
        score=1 / (n + 2),
        document=DocumentRef(
            id=f"d{number % 5}",
            path=f"folder/file {number % 5}.md",
            collection="main",
            version=hashlib.sha256(str(number % 5).encode()).hexdigest(),
            meta=Metadata(
                "A title", "An author", None, "2018-04", "https://example.org/x", "en", "opinion", (Source("S", "A"),)
            ),
        ),
        passage=f"d{number % 5}-v-{n}",
        heading=("One", "Two"),
        context=(Context("lead-in", "These are:", 0, 10),),
        kind="item",
        more=number % 2,
    )


def size_of(path: Path) -> int:
    """The bytes of a file, 0 when there is none."""
    return path.stat().st_size if path.exists() else 0


NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


def asked(number: int, guild: str | None, *, days_ago: float = 0, words: str = "", asker: str = "m1") -> Turn:
    """A turn of a server, some days before `NOW`."""
    turn = make_turn(number, words=words, asker=asker)
    place = Place("discord", guild, "ch")
    at = (NOW - timedelta(days=days_ago)).isoformat(timespec="milliseconds")
    return dataclasses.replace(turn, asked_at=at, ask=dataclasses.replace(turn.ask, place=place))


def count(folder: Path, mark: bytes) -> int:
    """How often `mark` stands in the journal's files."""
    return sum(path.read_bytes().count(mark) for path in folder.glob("journal.db*"))
