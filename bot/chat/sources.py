"""What Quoth knows, and a document of it page by page. In: what `conversation` has of a place. Out: a Message."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.answer.wording.compose import Safe
from bot.audience import shown_name
from bot.chat.actions import action
from bot.chat.escape import one_line
from bot.chat.excerpt import excerpt, plain
from bot.chat.lookup import key_of, passage_file, web_button
from bot.chat.message import BLUE, CHOICES, GREY, Button, Choice, Message, Part, Pick, Row, button, choice, fits
from bot.chat.origin import Origin, origin
from bot.chat.reply import GAP, RULE, Wording, fitting, split_parts, too_long
from bot.chat.runs import clipped, weight
from bot.ingest.store.holdings import Holding
from bot.model import Passage

_T = TypeVar("_T")

COLLECTIONS, DOCUMENTS = 8, 8
"""Entries of a page."""

_PAGE = 1100
_ROOMS = (3000, 2000, 1000, 300)


@dataclass(frozen=True, slots=True)
class Shelf:
    """A collection as it is listed. `oldest` and `newest` are when its documents were published, "" where none says;
    `read` is when the last of them was read, as Discord shows a time in the reader's own zone."""

    name: str
    key: str
    documents: int
    oldest: str
    newest: str
    read: Safe | None


@dataclass(frozen=True, slots=True)
class Listed:
    """A document as it is listed."""

    n: int
    origin: Origin
    passages: int
    read: Safe | None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a document beside its text; times as in `Shelf`."""

    passages: int
    changed: Safe | None
    read: Safe | None


def shelves_of(holdings: Iterable[Holding]) -> list[tuple[Shelf, list[Holding]]]:
    """The documents by the name of their collection, sorted by title."""
    named: dict[str, list[Holding]] = {}
    for one in holdings:
        named.setdefault(shown_name(one.document.collection), []).append(one)
    return [(_shelf(name, named[name]), sorted(named[name], key=_by_title)) for name in sorted(named)]


def sources_message(wording: Wording, holdings: Sequence[Holding], page: int = 0, *, unread: int = 0) -> Message:
    """The collections that a place may see; `unread` of their files could not be read."""
    shelves = [shelf for shelf, _ in shelves_of(holdings)]
    page, pages, shown = _page_of(shelves, page, COLLECTIONS)
    labels = wording.labels
    rows = _turning(wording, page, pages, lambda to: action("shelves", to))
    if shown:
        options = tuple(choice(shelf.name, shelf.key) for shelf in shown)
        rows.append(Pick(action("shelf"), labels.select_collection, choices=options))
    text = wording.composer.render(
        "sources",
        shelves=[(clipped(shelf.name, 80), shelf) for shelf in shown],
        collections=len(shelves),
        documents=len(holdings),
        unread=unread,
        page=page + 1,
        pages=pages,
        line=RULE,
        gap=GAP,
    )
    return fitting("sources", Message(split_parts(text), BLUE if shown else GREY, tuple(rows)))


def shelf_message(wording: Wording, shelf: Shelf, holdings: Sequence[Holding], page: int = 0) -> Message:
    """The documents of one collection."""
    labels = wording.labels
    page, pages, shown = _page_of(holdings, page, DOCUMENTS)
    listed = [
        Listed(page * DOCUMENTS + n, origin(one.document, []), one.passages, _time(one.read_at, "R"))
        for n, one in enumerate(shown, start=1)
    ]
    rows = _turning(wording, page, pages, lambda to: action("shelf", shelf.key, to))
    rows.append(
        Pick(
            action("open"),
            labels.select_document,
            choices=tuple(
                choice(f"{one.n}. {one.origin.title}", held.document.id, one.origin.author)
                for one, held in zip(listed, shown, strict=True)
            ),
        )
    )
    back = button(labels.button_collections, action("shelves", 0))
    text = wording.composer.render(
        "shelf",
        collection=clipped(shelf.name, 80),
        listed=listed,
        page=page + 1,
        pages=pages,
        line=RULE,
        gap=GAP,
    )
    return fitting("shelf", Message(split_parts(text), BLUE, (*rows, Row((back,)))))


def source_pages(passages: Sequence[Passage]) -> list[list[Passage]]:
    """The passages of a document by page, each about one screen."""
    pages: list[list[Passage]] = []
    room = 0
    for passage in passages:
        cost = weight(passage.text)
        if not pages or cost > room:
            pages.append([])
            room = _PAGE
        pages[-1].append(passage)
        room -= cost
    return pages


def source_message(wording: Wording, passages: Sequence[Passage], at: int = 0, held: Holding | None = None) -> Message:
    """The page of a document that holds its passage number `at`, with buttons to turn it and its headings to jump to;
    on the first page what is known of it. `passages` is not empty."""
    pages = source_pages(passages)
    index = next((n for n, page in enumerate(pages) if page[-1].n >= at), len(pages) - 1)
    page = pages[index]
    document = page[0].document
    whole = origin(document, [], page=page[0].page_at(page[0].start))
    rows = _turning(wording, index, len(pages), lambda to: action("page", document.id, pages[to][0].n), reading=True)
    if len(headings := _headings(passages, max(at, page[0].n))) > 1:
        rows.append(Pick(action("page", document.id), wording.labels.select_heading, choices=headings))
    if web := web_button(wording, whole):
        rows.append(Row(tuple(web)))
    facts = None if held is None or index else _facts(held)
    for room in _ROOMS:
        sections, complete = _sections(page, room)
        rendered = wording.composer.render(
            "source",
            origin=whole,
            sections=sections,
            facts=facts,
            cut=not complete,
            page=index + 1,
            pages=len(pages),
            line=RULE,
            gap=GAP,
        )
        files: list[Part] = [] if complete else [passage_file("\n\n".join(map(plain, page)))]
        message = Message((*split_parts(rendered), *files), BLUE, tuple(rows))
        if fits(message):
            return message
    raise too_long("source")


def _shelf(name: str, held: Sequence[Holding]) -> Shelf:
    dates = sorted(published for one in held if (published := one.document.meta.published))
    read = max((one.read_at for one in held if one.read_at is not None), default=None)
    return Shelf(
        name,
        key_of(name),
        len(held),
        one_line(dates[0])[:10] if dates else "",
        one_line(dates[-1])[:10] if dates else "",
        _time(read, "R"),
    )


def _by_title(one: Holding) -> tuple[str, str]:
    return one.document.meta.title.casefold(), one.document.path


def _facts(held: Holding) -> Facts:
    return Facts(held.passages, _time(held.changed_at, "D"), _time(held.read_at, "R"))


def _time(at: int | None, style: str) -> Safe | None:
    """A time as Discord words it for each reader."""
    return None if at is None else Safe(f"<t:{at}:{style}>")


def _page_of(entries: Sequence[_T], page: int, size: int) -> tuple[int, int, Sequence[_T]]:
    """The page (from 0, the last one where there are fewer), how many there are, and its entries."""
    pages = max(1, -(-len(entries) // size))
    page = max(0, min(page, pages - 1))
    return page, pages, entries[page * size : (page + 1) * size]


def _turning(
    wording: Wording, page: int, pages: int, to: Callable[[int], str], *, reading: bool = False
) -> list[Row | Pick]:
    labels = wording.labels
    back, on = (labels.button_previous, labels.button_next) if reading else (labels.button_before, labels.button_after)
    buttons: list[Button] = []
    if page > 0:
        buttons.append(button(back, to(page - 1)))
    if page + 1 < pages:
        buttons.append(button(on, to(page + 1), style="primary"))
    return [Row(tuple(buttons))] if buttons else []


def _headings(passages: Sequence[Passage], at: int) -> tuple[Choice, ...]:
    """The headings around the passage `at`, each once, by the number of the first passage under it."""
    found: list[tuple[str, str, int]] = []
    last: tuple[str, ...] = ()
    for passage in passages:
        path = tuple(one_line(heading.text) for heading in passage.heading)
        if path and path != last:
            found.append((path[-1], " › ".join(path[:-1]), passage.n))
        last = path
    here = max((n for n, (_, _, first) in enumerate(found) if first <= at), default=-1)
    start = max(0, min(here - CHOICES // 2, len(found) - CHOICES))
    return tuple(
        choice(name, first, above, chosen=n == here)
        for n, (name, above, first) in enumerate(found[start : start + CHOICES], start=start)
    )


def _sections(page: Sequence[Passage], room: int) -> tuple[list[dict[str, object]], bool]:
    """What a page shows of its passages, and whether that is all, aligned as it should be."""
    sections: list[dict[str, object]] = []
    last: tuple[str, ...] | None = None
    left, complete = room, True
    for passage in page:
        path = tuple(clipped(heading.text, 80) for heading in passage.heading)
        shown = excerpt(passage, (), max(40, left))
        left -= weight(passage.text)
        complete = complete and shown.whole and not shown.wide
        sections.append({"heading": path[-1] if path and path != last else "", "excerpt": shown})
        last = path
    return sections, complete
