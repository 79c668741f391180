"""What tests of choosing are made of."""

from __future__ import annotations

from bot.model import DocumentRef, Metadata, Passage, Slice, Unit, UnitKind


def passage(*texts: str, heading: str = "", kind: UnitKind = "sentence", language: str = "en") -> Passage:
    """A passage of these units, side by side."""
    units: list[Unit] = []
    at = start = len(heading) + 1 if heading else 0
    for text in texts:
        units.append(Unit(kind, at, at + len(text), None))
        at += len(text) + 1
    above = (Slice(0, len(heading), heading),) if heading else ()
    ref = DocumentRef("d", "d.txt", "main", "v", Metadata(title="Harbour rules", language=language))
    body = " ".join(texts)
    return Passage("d-e-0", ref, 0, start, start + len(body), body, above, tuple(units))
