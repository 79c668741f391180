"""What reading one file gives: the document, its passages, and what an operator should know of how it was read."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model import Document, Passage


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as read. `remarks`: what an operator should know; `reasons`: why a field of the metadata has its value
    (pairs of field and reason)."""

    document: Document
    passages: tuple[Passage, ...]
    remarks: tuple[str, ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()
