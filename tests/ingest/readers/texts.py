"""Plain text that the tests read."""

from __future__ import annotations

from bot.ingest.parse import read_data
from bot.model import Document

PROSE = (
    "The harbour was dredged twice in the last century, and each time the silt came back within a decade of the work. "
    "Engineers now believe that the breakwater itself slows the current so much that the river drops its load there. "
    "A longer channel would cost more than the town earns in ten years, which is why nothing has been decided so far."
)


def read(text: str, name: str = "harbour.txt") -> Document:
    return read_data(text.encode(), name, "main").document


def contents(document: Document, kind: str) -> list[str]:
    return [document.text[b.start : b.end] for b in document.blocks if b.kind == kind]
