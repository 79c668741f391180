"""What reading one file gives, what names its document, and when a file must be read again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from bot.model import Document, Passage

REVISION = 29
"""Raised whenever the same bytes would now be read otherwise, so that every library reads its files again."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as read. `remarks`: what an operator should know; `reasons`: why a field of the metadata has its value
    (pairs of field and reason)."""

    document: Document
    passages: tuple[Passage, ...]
    remarks: tuple[str, ...] = ()
    reasons: tuple[tuple[str, str], ...] = ()


def document_id(collection: str, path: str) -> str:
    """The id of the place `path` in `collection`; it survives edits."""
    return hashlib.sha256(f"{collection}/{path}".encode()).hexdigest()[:12]
