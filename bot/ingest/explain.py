"""How files were read, in words. In: readings. Out: lines of plain text, for `quoth ingest --explain`."""

from __future__ import annotations

from collections.abc import Iterator

from bot.ingest.reading import Reading
from bot.model import Failure

_FIRST_WORDS = 9


def explain(entry: Reading | Failure) -> Iterator[str]:
    """What one file became, or why it did not; several lines, indented below the path."""
    if isinstance(entry, Failure):
        yield entry.path
        yield f"  not read    {entry.reason}"
        return
    document, meta = entry.document, entry.document.ref.meta
    why = dict(entry.reasons)
    yield document.ref.path
    for field, value in (
        ("title", meta.title),
        ("author", meta.author),
        ("published", meta.published),
        ("publisher", meta.publisher),
        ("kind", meta.kind),
        ("language", meta.language),
    ):
        reason = why.get(field)
        yield f"  {field:<11} {value or 'unknown'}" + (f"  ({reason})" if value and reason else "")
    units = sum(len(passage.units) for passage in entry.passages)
    yield f"  passages    {len(entry.passages)} with {units} sentences, items or rows"
    notes = sum(block.kind == "note" for block in document.blocks)
    kept = f"  kept        {len(document.text.split()):,} words"
    yield kept + (f", of which {notes} notes are shown but not quoted" if notes else "")
    for remark in entry.remarks:
        yield f"  remark      {remark}"
    if not document.dropped:
        yield "  dropped     nothing"
        return
    words = sum(len(drop.text.split()) for drop in document.dropped)
    yield f"  dropped     {words:,} words in {len(document.dropped)} pieces"
    for drop in document.dropped:
        yield f"    line {drop.line:<5} {drop.reason}: {_shortened(drop.text)}"


def _shortened(text: str) -> str:
    words = text.split()
    start = " ".join(words[:_FIRST_WORDS])[:90]
    rest = len(words) - _FIRST_WORDS
    return f"{start} … ({rest} more words)" if rest > 0 else start
