"""Web pages that the tests read. The reader is called in this process on purpose."""

from __future__ import annotations

from bot.ingest.parse import read_data
from bot.ingest.reading import Reading

PROSE = (
    "Tides are the rise and fall of sea levels, caused by the pull of the Moon and the Sun and by the turning of the "
    "Earth itself."
)


def read(page: str) -> Reading:
    return read_data(page.encode(), "page.html", "main")


def blocks(page: str) -> list[tuple[str, int, str, str | None]]:
    document = read(page).document
    return [(b.kind, b.level, document.text[b.start : b.end], b.lead.text if b.lead else None) for b in document.blocks]


def rows_of(page: str) -> list[str]:
    document = read(f"<main><h1>T</h1><p>{PROSE}</p>{page}</main>").document
    return [document.text[block.start : block.end] for block in document.blocks if block.kind == "row"]
