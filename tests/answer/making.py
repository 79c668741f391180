"""What tests of answers are made of."""

from __future__ import annotations

from bot.model import DocumentRef, Metadata, Quote


def quote(text: str, n: int = 1, language: str = "en", document: str = "d") -> Quote:
    """A quote that is a whole version."""
    ref = DocumentRef(document, f"{document}.md", "main", "v", Metadata("A title", language=language))
    return Quote(n, text, 0, len(text), 1.0, ref, "p")
