"""Markdown that the tests read."""

from __future__ import annotations

from bot.ingest.parse import read_data
from bot.ingest.reading import Reading


def read(text: str, name: str = "guide.md") -> Reading:
    return read_data(text.encode(), name, "main")


def blocks(text: str) -> list[tuple[str, int, str, str | None]]:
    document = read(text).document
    return [(b.kind, b.level, document.text[b.start : b.end], b.lead.text if b.lead else None) for b in document.blocks]
