"""Quotes that were shown, and what they turned out to be. Out: a quote with where its words stand now; one of a row."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Literal

from bot.model import Excerpt

StandingState = Literal["unchanged", "moved", "changed", "gone", "reread"]
"""`unchanged` and `moved`: it stands word for word in the current version, at the same place or at another one;
`reread`: it does not, but its source is the same, only Quoth reads it otherwise now."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the words of a quote stand now, or what stands in their place; None where nothing does."""

    state: StandingState
    document: str | None = None
    path: str | None = None
    version: str | None = None
    start: int | None = None
    end: int | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Shown(Excerpt):
    """A quote that some turn showed, with what was found when it was compared last."""

    standing: Standing | None = None


def key_of(shown: Shown) -> tuple[str, str, int, int]:
    """What a quote is known by."""
    return shown.document, shown.version, shown.start, shown.end


def shown_of(row: sqlite3.Row) -> Shown:
    """The quote that a row tells of."""
    standing = None
    if row["state"] is not None:
        standing = Standing(
            row["state"],
            row["now_document"],
            row["now_path"],
            row["now_version"],
            row["now_start"],
            row["now_end"],
            row["now_text"],
        )
    return Shown(
        row["document"],
        row["path"],
        row["collection"],
        row["version"],
        row["start"],
        row["end"],
        row["text"],
        standing,
    )
