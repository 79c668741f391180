"""A turn as rows and back, exactly.

In: a `Turn`. Out: one row of `turns` and one of `citations` for each quote; or the other way round. What is a tuple in
the model is JSON in its column. SHA-256 digests of what was shown stand beside it, so that a later change is seen.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from itertools import groupby
from typing import Any

from bot.model import Answer, Ask, Context, Difference, DocumentRef, Feedback, Metadata, Place, Quote, Source, Turn

_WORDLESS = 80
"""Characters that a question without a word of content has at most: a longer one is not looked through."""

TURN_COLUMNS = (
    "id", "asked_at", "question", "asker", "surface", "guild", "channel", "private", "conversation", "collection",
    "follows", "answered", "tier", "confidence", "missing", "understood_as", "reason", "nearest", "snapshot",
    "elapsed_ms", "template", "body", "body_digest", "citations", "owner", "state", "message", "error",
    "differ", "collections", "counted", "direct_guild", "wordless",
)  # fmt: skip
CITATION_COLUMNS = (
    "turn", "role", "place", "n", "kind", "text", "digest", "start", "end", "score", "passage", "heading", "context",
    "document", "path", "collection", "version", "meta", "more", "page",
)  # fmt: skip

CORRECTION_COLUMNS = CITATION_COLUMNS[2:]
"""Those of a quote in the place of an answer, beside the correction that it belongs to."""

Row = dict[str, object]


def digest(text: str) -> str:
    """SHA-256 of the text's UTF-8, in hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def as_count(turn: Turn) -> Turn:
    """What is kept of the turn of a member who has opted out: neither who asked nor a word of question and answer."""
    place, answer = turn.ask.place, turn.answer
    ask = Ask("", "", Place(place.surface, place.guild, None, place.private), "")
    counts = Answer(
        "",
        answer.tier,
        answer.confidence,
        (),
        (),
        reason=answer.reason,
        snapshot=answer.snapshot,
        elapsed_ms=answer.elapsed_ms,
    )
    return replace(turn, ask=ask, answer=counts, body="", collections=None, counted=True)


def wordless(question: str, understood_as: str | None, tier: str) -> bool:
    """Whether nothing can be judged about a question, as it has no word of content: not even as it was understood, or
    it asks for more and there was none."""
    if len(question) > _WORDLESS:
        return False
    # Only where it is needed: the health check opens the journal, too, and reads no language.
    from bot.answer.asking.followup.alone import asks_for_more
    from bot.answer.asking.question import asks_something

    return not asks_something(understood_as or question) or (tier != "answered" and asks_for_more(question))


def turn_row(turn: Turn, owner: str) -> Row:
    """The row of a turn that has just been composed by the run `owner`."""
    ask, place, answer = turn.ask, turn.ask.place, turn.answer
    return {
        "id": turn.id,
        "asked_at": turn.asked_at,
        "question": ask.question,
        "asker": ask.asker,
        "surface": place.surface,
        "guild": place.guild,
        "channel": place.channel,
        "private": place.private,
        "conversation": ask.conversation,
        "collection": ask.collection,
        "follows": ask.follows,
        "answered": answer.question,
        "tier": answer.tier,
        "confidence": answer.confidence,
        "missing": _json(answer.missing),
        "understood_as": answer.understood_as,
        "reason": answer.reason,
        "nearest": _json(answer.nearest),
        "snapshot": answer.snapshot,
        "elapsed_ms": answer.elapsed_ms,
        "template": turn.template,
        "body": turn.body,
        "body_digest": digest(turn.body),
        "citations": len(answer.quotes) + len(answer.ranked),
        "owner": owner,
        "state": "composed",
        "message": None,
        "error": None,
        "differ": None if answer.differ is None else _json(asdict(answer.differ)),
        "collections": None if turn.collections is None else _json(turn.collections),
        "counted": turn.counted,
        "direct_guild": place.readers.guild if place.readers is not None and place.guild is None else None,
        "wordless": wordless(ask.question, answer.understood_as, answer.tier),
    }


def citation_rows(turn: Turn) -> list[Row]:
    """The rows of all quotes of a turn."""
    return [
        _citation_row(turn.id, role, place, quote)
        for role, quotes in (("shown", turn.answer.quotes), ("ranked", turn.answer.ranked))
        for place, quote in enumerate(quotes)
    ]


def correction_rows(correction: int, quotes: Iterable[Quote]) -> list[Row]:
    """The rows of the quotes of a correction."""
    rows = [_citation_row("", "", place, quote) for place, quote in enumerate(quotes)]
    return [{"correction": correction, **{name: row[name] for name in CORRECTION_COLUMNS}} for row in rows]


def quote_of(row: sqlite3.Row) -> Quote:
    """A quote from its row, whose columns have the prefix `c_`."""
    return _quote(row)


def turns_of(rows: Iterable[sqlite3.Row]) -> list[Turn]:
    """Turns from rows of turns joined with citations: those of a turn adjacent, its citations by place.

    A citation's columns have the prefix `c_`; they are NULL in the one row of a turn without any.
    """
    return [_turn(list(group)) for _, group in groupby(rows, key=lambda row: row["id"])]


def feedback_of(row: sqlite3.Row) -> Feedback:
    """Feedback from its row."""
    return Feedback(row["turn"], row["member"], bool(row["helpful"]), row["reason"], row["at"])


def _citation_row(turn: str, role: str, place: int, quote: Quote) -> Row:
    return {
        "turn": turn,
        "role": role,
        "place": place,
        "n": quote.n,
        "kind": quote.kind,
        "text": quote.text,
        "digest": digest(quote.text),
        "start": quote.start,
        "end": quote.end,
        "score": quote.score,
        "passage": quote.passage,
        "heading": _json(quote.heading),
        "context": _json([asdict(context) for context in quote.context]),
        "document": quote.document.id,
        "path": quote.document.path,
        "collection": quote.document.collection,
        "version": quote.document.version,
        "meta": _json(asdict(quote.document.meta)),
        "more": quote.more,
        "page": quote.page,
    }


def _turn(rows: list[sqlite3.Row]) -> Turn:
    row = rows[0]
    return Turn(
        id=row["id"],
        asked_at=row["asked_at"],
        ask=Ask(
            question=row["question"],
            asker=row["asker"],
            place=Place(row["surface"], row["guild"], row["channel"], bool(row["private"])),
            conversation=row["conversation"],
            collection=row["collection"],
            follows=row["follows"],
        ),
        answer=Answer(
            question=row["answered"],
            tier=row["tier"],
            confidence=row["confidence"],
            quotes=tuple(_quote(row) for row in rows if row["c_role"] == "shown"),
            ranked=tuple(_quote(row) for row in rows if row["c_role"] == "ranked"),
            missing=_strings(row["missing"]),
            understood_as=row["understood_as"],
            reason=row["reason"],
            nearest=_strings(row["nearest"]),
            snapshot=row["snapshot"],
            elapsed_ms=row["elapsed_ms"],
            differ=_difference(row["differ"]),
        ),
        body=row["body"],
        template=row["template"],
        state=row["state"],
        message=row["message"],
        error=row["error"],
        collections=None if row["collections"] is None else _strings(row["collections"]),
        counted=bool(row["counted"]),
    )


def _quote(row: sqlite3.Row) -> Quote:
    return Quote(
        n=row["c_n"],
        text=row["c_text"],
        start=row["c_start"],
        end=row["c_end"],
        score=row["c_score"],
        document=DocumentRef(
            id=row["c_document"],
            path=row["c_path"],
            collection=row["c_collection"],
            version=row["c_version"],
            meta=_metadata(json.loads(row["c_meta"])),
        ),
        passage=row["c_passage"],
        heading=_strings(row["c_heading"]),
        context=tuple(Context(**context) for context in json.loads(row["c_context"])),
        kind=row["c_kind"],
        more=row["c_more"],
        page=row["c_page"],
    )


def _difference(text: str | None) -> Difference | None:
    if text is None:
        return None
    values = json.loads(text)
    return Difference(values["kind"], tuple(values["quotes"]), values["dated"])


def _metadata(values: Mapping[str, Any]) -> Metadata:
    rest = {name: value for name, value in values.items() if name != "sources"}
    return Metadata(**rest, sources=tuple(Source(**source) for source in values["sources"]))


def _strings(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
