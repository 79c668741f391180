"""The queue: a list of turns, the turn that is looked at, and its source. On a phone these are three pages.

In: what to list, which turn, which of its quotes. Out: one page that has all three.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from aiohttp.web import Response

from bot.audience import shown_name
from bot.errors import AskError, QuothError
from bot.journal.channels import Channel
from bot.model import Quote, Span, Turn, Verdict
from bot.review.access import Right
from bot.review.queue import MARK_OFF, MARK_ON, Case, Entry, Filters, Progress, page
from bot.review.queue import Page as Found
from bot.review.verdicts import Pick
from bot.web.markup import Piece, snippet
from bot.web.selection import Selection, selection_of
from bot.web.source import Source, source_of
from bot.web.visit import Nav, Page, Route, Visit, address

SIZE = 30
_MOST_PICKS = 20


@dataclass(frozen=True, slots=True)
class Row:
    """A turn in the list. `link` opens it, `chosen` says that it is open."""

    entry: Entry
    link: str
    chosen: bool
    age: str
    snippet: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose, with how it is shown."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """A sentence that is to be expected, as an address and a form name it; `without` is the page without it."""

    value: str
    span: Span
    without: str


@dataclass(frozen=True, slots=True)
class Open:
    """The turn that is looked at. `then` is the turn that comes after it, "" for none; `mine` is the visitor's own
    verdict, `others` those of others; `judged` what the visitor said of each quote. `trouble` is why a picked sentence
    cannot be taken."""

    case: Case
    age: str
    runners_up: tuple[Quote, ...]
    mine: Verdict | None
    others: tuple[Verdict, ...]
    judged: Mapping[int, str]
    picked: tuple[Chosen, ...]
    expected: tuple[Span, ...]
    then: str
    discord: str
    trouble: str = ""
    channel: str = ""
    """What its channel is called, "" where that is not known."""


async def show(visit: Visit) -> Response:
    """The list, with its first turn beside it where there is room."""
    return await _desk(visit, "list", None)


async def show_turn(visit: Visit) -> Response:
    """A turn, with the list and its source beside it where there is room."""
    return await _desk(visit, "turn", visit.request.match_info["turn"])


async def show_source(visit: Visit) -> Response:
    """The source of one of its quotes."""
    return await _desk(visit, "source", visit.request.match_info["turn"])


async def show_why(visit: Visit) -> Response:
    """How the answer came about, as `quoth why` words it."""
    found = await visit.case(visit.request.match_info["turn"])
    return visit.page("why", turn=found.turn, account=await visit.console.why(found.turn.id, visit.visitor.collections))


async def _desk(visit: Visit, pane: str, turn_id: str | None) -> Response:
    journal, visitor = visit.console.conversation.journal, visit.visitor
    selection = selection_of(visit.query)
    trouble, listed, several = "", Found((), None), list[Channel]()
    after = visit.query.get("after") or None
    try:
        filters, several = await _named(visit, selection.filters(visitor))
        if filters is not None:
            listed = await page(journal, filters, after=after, size=SIZE)
    except AskError as error:
        trouble = str(error)
    entries = listed.entries
    wanted = turn_id or (entries[0].id if entries else None)
    now = datetime.now(UTC)
    query = {**selection.query, "after": after}
    rows = [
        Row(
            entry,
            address(f"/turn/{entry.id}", query),
            entry.id == wanted,
            ago(entry.asked_at, now),
            snippet(entry.snippet, MARK_ON, MARK_OFF) if entry.snippet else (),
        )
        for entry in entries
    ]
    opened = source = None
    if wanted is not None:
        found = await visit.case(wanted)
        opened = await asyncio.to_thread(_opened, visit, found, query, entries, now)
        if (channel := found.turn.ask.place.channel) is not None:
            opened = replace(opened, channel=(await journal.channels.names([channel])).get(channel, ""))
        source = await asyncio.to_thread(_source, visit, found.turn)
    progress, servers, collections = await _around(visit, selection)
    return visit.page(
        "queue",
        pane=pane,
        rows=rows,
        selection=selection,
        query=query,
        after=after,
        more=address("/", query, after=listed.next) if listed.next else "",
        trouble=trouble,
        several=[(one, next((place.label for place in servers if place.value == one.guild), "")) for one in several],
        progress=progress,
        servers=servers,
        collections=collections,
        opened=opened,
        owner=visitor.right >= Right.OWNER,
        source=source,
    )


async def _named(visit: Visit, filters: Filters) -> tuple[Filters | None, list[Channel]]:
    """With the id of the channel that is named; None where no channel is called so, or where several may be meant, with
    these."""
    name = (filters.channel or "").removeprefix("#")
    if not name or name.isdigit():
        return filters, []
    found = await visit.console.conversation.journal.channels.called(name, filters.guild, filters.within)
    return (replace(filters, channel=found[0].id), []) if len(found) == 1 else (None, found)


async def _around(visit: Visit, selection: Selection) -> tuple[Progress, Sequence[Option], Sequence[Option]]:
    """How far reviewing is, and what there is to choose."""
    journal, visitor = visit.console.conversation.journal, visit.visitor
    progress = await journal.queue.progress(visitor.server_id or selection.server or None, visitor.collections)
    servers: list[Option] = []
    if visitor.server_id is None:
        servers = [Option(one.guild, one.name or one.guild) for one in await journal.servers.known()]
    names = await asyncio.to_thread(visit.readable)
    return progress, servers, [Option(name, shown_name(name)) for name in sorted(names, key=shown_name)]


def _opened(visit: Visit, found: Case, query: Mapping[str, object], entries: Sequence[Entry], now: datetime) -> Open:
    turn, within = found.turn, visit.visitor.collections
    shown = {(quote.document.id, quote.start) for quote in turn.answer.quotes}
    mine = found.verdict_of(visit.visitor.name)
    picked, trouble = chosen(visit, f"/turn/{turn.id}", query)
    expected = found.frozen.spans if found.frozen else ()
    return Open(
        case=found,
        age=ago(turn.asked_at, now),
        runners_up=tuple(one for one in turn.answer.ranked if (one.document.id, one.start) not in shown),
        mine=mine,
        others=tuple(one for one in found.verdicts if one is not mine),
        judged=dict(mine.citations) if mine else {},
        picked=picked,
        # Another reviewer may have picked what this one may not read.
        expected=tuple(span for span in expected if within is None or span.collection in within),
        then=_after(turn.id, entries),
        discord=_discord(turn),
        trouble=trouble,
    )


def _source(visit: Visit, turn: Turn) -> Source | None:
    """The source of the quote that is asked for, else of the first; of the best sentence where nothing was quoted."""
    quotes = [*turn.answer.quotes] or [*turn.answer.ranked[:1]]
    wanted = visit.query.get("quote", "")
    quote = next((one for one in quotes if str(one.n) == wanted), quotes[0] if quotes else None)
    if quote is None:
        return None
    question = turn.answer.understood_as or turn.ask.question
    language = quote.document.meta.language
    return source_of(
        quote,
        visit.console.conversation.library,
        lambda text, at: visit.console.words.marks(text, at, question, language),
    )


def chosen(visit: Visit, path: str, query: Mapping[str, object]) -> tuple[tuple[Chosen, ...], str]:
    """The sentences that an address names as picked, and why some of them cannot be taken. Blocks."""
    values = list(dict.fromkeys(visit.request.query.getall("pick", [])))[:_MOST_PICKS]
    found: list[Chosen] = []
    trouble = ""
    for value in values:
        others = [other for other in values if other != value]
        try:
            span = visit.console.reviews.span(pick_of(value), visit.visitor.collections)
        except QuothError as error:
            trouble = str(error)
        else:
            found.append(Chosen(value, span, address(path, query, pick=others)))
    return tuple(found), trouble


def pick_of(value: str) -> Pick:
    """The sentence that an address or form names as `document~version~start~end`. Raises `AskError`."""
    parts = value.split("~")
    if len(parts) != 4 or not all(part.isascii() and part.isdigit() and len(part) < 10 for part in parts[2:]):
        raise AskError("That is no sentence of a document: pick one from the list.")
    return Pick(parts[0], parts[1], int(parts[2]), int(parts[3]))


def ago(at: str, now: datetime) -> str:
    """How long ago something was, in at most five characters; a date where that is longer than a month."""
    seconds = (now - datetime.fromisoformat(at)).total_seconds()
    for size, unit in ((60, "s"), (3600, "min"), (86_400, "h"), (31 * 86_400, "d")):
        if seconds < size:
            step = {"s": 1, "min": 60, "h": 3600, "d": 86_400}[unit]
            return "now" if unit == "s" else f"{seconds / step:.0f} {unit}"
    return at[:10]


def _after(turn_id: str, entries: Sequence[Entry]) -> str:
    """The turn that comes after one in the list, else the first other one."""
    ids = [entry.id for entry in entries]
    at = ids.index(turn_id) if turn_id in ids else -1
    rest = ids[at + 1 :] or ids[:at]
    return rest[0] if rest else ""


def _discord(turn: Turn) -> str:
    place = turn.ask.place
    if place.guild is None or place.channel is None or turn.message is None or place.private:
        return ""
    return f"https://discord.com/channels/{place.guild}/{place.channel}/{turn.message}"


PAGE = Page(
    routes=(
        Route("GET", "/", show),
        Route("GET", "/turn/{turn}", show_turn),
        Route("GET", "/turn/{turn}/source", show_source),
        Route("GET", "/turn/{turn}/why", show_why),
    ),
    nav=Nav("Queue", "/"),
)
