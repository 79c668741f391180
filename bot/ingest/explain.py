"""How files were read, in words. In: readings. Out: lines of plain text, for `quoth ingest --explain`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from bot.ingest.files import FORMATS
from bot.ingest.reading import Reading
from bot.model import Failure

_FIRST_WORDS = 9
_FORMATS_NAMED = 8


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
    if meta.outdated:
        yield f"  outdated    yes  ({why['outdated']})"
    units = sum(len(passage.units) for passage in entry.passages)
    yield f"  passages    {len(entry.passages)} with {units} sentences, items or rows"
    notes = sum(block.kind == "note" for block in document.blocks)
    kept = f"  kept        {len(document.text.split()):,} words"
    yield kept + (f", of which {notes} note{'s are' if notes > 1 else ' is'} shown but not quoted" if notes else "")
    for remark in entry.remarks:
        yield f"  remark      {remark}"
    if not document.dropped:
        yield "  dropped     nothing"
        return
    words = sum(len(drop.text.split()) for drop in document.dropped)
    pieces = len(document.dropped)
    yield f"  dropped     {words:,} word{'s' * (words != 1)} in {pieces} piece{'s' * (pieces != 1)}"
    for drop in document.dropped:
        yield f"    line {drop.line:<5} {drop.reason}: {_shortened(drop.text)}"


def list_failures(failures: Sequence[Failure], most: int = 20) -> Iterator[str]:
    """One line each for the first `most` files that could not be read, those of a format that Quoth reads before the
    others; then one line that counts the rest by format."""
    endings = [PurePosixPath(failure.path).suffix.lower() for failure in failures]
    ordered = sorted(zip(failures, endings, strict=True), key=lambda entry: entry[1] not in FORMATS)
    for failure, _ in ordered[:most]:
        yield f"{failure.path}: {failure.reason}"
    rest = Counter(ending or "without an ending" for _, ending in ordered[most:])
    if rest:
        counts = [f"{ending} {count:,}" for ending, count in rest.most_common(_FORMATS_NAMED)]
        more = ", ..." if len(rest) > _FORMATS_NAMED else ""
        yield f"and {rest.total():,} more: {', '.join(counts)}{more}"


def _shortened(text: str) -> str:
    words = text.split()
    start = " ".join(words[:_FIRST_WORDS])[:90]
    rest = len(words) - _FIRST_WORDS
    return f"{start} … ({rest} more words)" if rest > 0 else start
