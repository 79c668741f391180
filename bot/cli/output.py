"""What commands print. In: an `Answer`, a count. Out: a mapping for JSON: its fields stay stable; the count worded."""

from __future__ import annotations

import json
import sys
from typing import Any

from bot.model import Answer, DocumentRef, Quote


def print_json(value: object) -> None:
    """One JSON object as one line, with escapes where standard output does not take all characters."""
    print(json.dumps(value, ensure_ascii=(sys.stdout.encoding or "").lower().replace("-", "") != "utf8"))


def counted(number: int, thing: str) -> str:
    """How many there are of `thing`, which is in the singular: "1 turn", "2,000 turns"."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def answer_object(answer: Answer, text: str, ident: object) -> dict[str, Any]:
    """What `quoth ask --json` prints for an answer; `text` is the reply for a terminal without colour."""
    return {
        "id": ident,
        "question": answer.question,
        "tier": answer.tier,
        "confidence": answer.confidence,
        "quotes": [
            {
                **_quote(quote),
                "context": [
                    {"role": piece.role, "text": piece.text, "start": piece.start, "end": piece.end}
                    for piece in quote.context
                ],
                "more": quote.more,
            }
            for quote in answer.quotes
        ],
        "ranked": [_quote(quote) for quote in answer.ranked],
        "missing_terms": list(answer.missing),
        "understood_as": answer.understood_as,
        "reason": answer.reason,
        "nearest": list(answer.nearest),
        "differ": None
        if answer.differ is None
        else {"kind": answer.differ.kind, "quotes": list(answer.differ.quotes), "dated": answer.differ.dated},
        "snapshot": answer.snapshot,
        "text": text,
        "elapsed_ms": answer.elapsed_ms,
    }


def _quote(quote: Quote) -> dict[str, Any]:
    return {
        "n": quote.n,
        "text": quote.text,
        "start": quote.start,
        "end": quote.end,
        "score": round(quote.score, 6),
        "document": _document(quote.document),
        "heading": list(quote.heading),
        "page": quote.page,
    }


def _document(ref: DocumentRef) -> dict[str, Any]:
    return {
        "id": ref.id,
        "path": ref.path,
        "title": ref.meta.title,
        "author": ref.meta.author,
        "published": ref.meta.published,
        "url": ref.meta.url,
        "kind": ref.meta.kind,
        "outdated": ref.meta.outdated,
        "version": ref.version,
        "collection": ref.collection,
    }
