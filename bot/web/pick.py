"""Picking the sentence that would have been right. In: words to look for, or a document. Out: sentences, each a link
back to the turn that it is picked for.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass

from aiohttp.web import Response

from bot.answer.lookup import Found
from bot.audience import shown_name
from bot.errors import NotFoundError
from bot.model import DocumentRef, Passage, Turn
from bot.web.markup import Piece, ordered, pieces
from bot.web.queue import Option, chosen
from bot.web.selection import selection_of
from bot.web.visit import Page, Route, Visit, address

_FOUND, _SIZE = 12, 40
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Sentence:
    """What can be picked; `link` does so."""

    pieces: tuple[Piece, ...]
    link: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage with its sentences; `link` opens its document."""

    document: DocumentRef
    heading: tuple[str, ...]
    sentences: tuple[Sentence, ...]
    link: str


async def show(visit: Visit) -> Response:
    """Passages that hold some words, or the whole of a document, page by page."""
    found = await visit.case(visit.request.match_info["turn"])
    turn = found.turn
    query = {**selection_of(visit.query).query, "after": visit.query.get("after")}
    words = visit.query.get("words", turn.ask.question).strip()[:_LONGEST]
    document = visit.query.get("document", "")
    at = visit.query.get("at", "")
    start = int(at) if at.isascii() and at.isdigit() and len(at) < 7 else 0
    return await asyncio.to_thread(_page, visit, turn, query, words=words, document=document, start=start)


def _page(visit: Visit, turn: Turn, query: Mapping[str, object], *, words: str, document: str, start: int) -> Response:
    readable = visit.readable()
    library = visit.console.conversation.library
    documents = library.documents(readable)
    picks = visit.request.query.getall("pick", [])
    here = f"/turn/{turn.id}/pick"
    keep = {**query, "pick": picks}
    chosen_document = next((one for one in documents if one.id == document), None)
    if document and chosen_document is None:
        raise NotFoundError("There is no such document here: choose one from the list.")
    typed = "words" in visit.query and words
    more = ""
    if chosen_document is not None and not typed:
        every = library.passages_of(chosen_document.id)
        passages = [(passage, ()) for passage in every[start : start + _SIZE]]
        if start + _SIZE < len(every):
            more = address(here, keep, document=document, at=start + _SIZE)
    else:
        passages = [(one.hit.passage, one.marks) for one in _look(visit, words, readable, chosen_document)]

    def sentence(passage: Passage, marks: tuple[tuple[int, int], ...], first: int, last: int) -> Sentence:
        text = passage.slice(first, last)
        spans = [(passage.start + one, passage.start + other) for one, other in marks]
        pick = f"{passage.document.id}~{passage.document.version}~{first}~{last}"
        link = address(f"/turn/{turn.id}", query, pick=[*picks, *([] if pick in picks else [pick])])
        return Sentence(pieces(text, first, ordered(spans, "hit")), link + "#expected")

    shown = [
        Shown(
            passage.document,
            tuple(piece.text for piece in passage.heading),
            tuple(sentence(passage, marks, unit.start, unit.end) for unit in passage.units),
            address(here, keep, document=passage.document.id),
        )
        for passage, marks in passages
    ]
    picked, _ = chosen(visit, here, query)
    return visit.page(
        "pick",
        turn=turn.id,
        question=turn.ask.question,
        query=query,
        back=address(f"/turn/{turn.id}", keep),
        words=words if typed or not document else "",
        document=chosen_document,
        documents=[Option(one.id, f"{one.meta.title} ({shown_name(one.collection)})") for one in documents],
        shown=shown,
        picked=picked,
        picks=picks,
        more=more,
    )


def _look(visit: Visit, words: str, readable: frozenset[str], document: DocumentRef | None) -> list[Found]:
    if not words.strip() or not readable:
        return []
    only = None if document is None else frozenset({document.id})
    return visit.console.answerers.current().lookup(words, readable, _FOUND, only)


PAGE = Page(routes=(Route("GET", "/turn/{turn}/pick", show),))
