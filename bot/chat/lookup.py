"""Passages for words, one a message, and a passage among its neighbours. In: what `conversation` found. Out: a Message.

The buttons of a lookup carry what was looked for, so that they work after a restart without anything being stored: it
is parted among the `custom_id`s of one message, from which `search_of` puts it together again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.answer.lookup import Found
from bot.chat.actions import action
from bot.chat.escape import one_line
from bot.chat.excerpt import Excerpt, excerpt, plain
from bot.chat.measure import cut, cut_start, units
from bot.chat.message import (
    ACTION,
    BLUE,
    CHOICES,
    GREY,
    Attached,
    Button,
    Choice,
    Message,
    Part,
    Pick,
    Row,
    button,
    choice,
    fits,
)
from bot.chat.origin import Origin, origin
from bot.chat.reply import GAP, RULE, Wording, attached, fitting, split_parts, too_long
from bot.chat.runs import clipped, weight
from bot.conversation import ALWAYS, Around
from bot.model import Passage
from bot.text.period import Period, date_of

FOUND = CHOICES
WORDS = 200
"""Units of words that are looked for."""

FIND = "find"
_ROOMS = (1000, 600, 300, 40)
_NEIGHBOUR = 200
_SNIPPET_BEFORE, _SNIPPET = 30, 100
_PART = "|"
_END = "."


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for. `collection` is its key (see `key_of`), "" for all."""

    words: str
    collection: str = ""
    period: Period = ALWAYS


def key_of(collection: str) -> str:
    """What stands for the name of a collection in a button, which has no room for a long one."""
    return hashlib.sha256(collection.encode("utf-8", "replace")).hexdigest()[:12]


def search_for(words: str, collection: str | None, period: Period) -> Search:
    """What a member asked to look for."""
    return Search(one_line(words), "" if collection is None else key_of(collection), period)


def search_of(custom_ids: Iterable[str]) -> Search | None:
    """What the message with these `custom_id`s looked for, in their order; None for one that is no lookup."""
    parts = [custom_id.split(":", 3) for custom_id in custom_ids]
    carried = "".join(part[3].removesuffix(_END) for part in parts if len(part) == 4 and part[1] == FIND)
    collection, since, until, words = (carried.split(_PART, 3) + [""] * 4)[:4]
    if not words:
        return None
    return Search(words, collection, Period(date_of(since) or "", date_of(until) or ""))


def lookup_message(wording: Wording, search: Search, found: Sequence[Found], at: int = 0) -> Message:
    """The passage number `at` (from 0, the last one where there are fewer) of those found, the words marked."""
    if not found:
        text = _render(wording, "lookup_none", search)
        return fitting("lookup_none", Message(split_parts(text), GREY))
    at = max(0, min(at, len(found) - 1))
    passage, marks = found[at].hit.passage, found[at].marks
    where = origin(passage.document, [h.text for h in passage.heading], page=passage.page_at(passage.start))
    rows = _carrying(search, _controls(wording, found, at, where))
    for room in _ROOMS:
        shown = excerpt(passage, marks, room)
        text = _render(wording, "lookup", search, n=at + 1, total=len(found), origin=where, excerpt=shown)
        message = Message((*split_parts(text), *_whole(passage, shown)), BLUE, rows)
        if fits(message):
            return message
    raise too_long("lookup")


def passage_message(wording: Wording, shown: Around, marks: Sequence[tuple[int, int]] = ()) -> Message:
    """A passage, with the edges of its neighbours and buttons to go on to them."""
    passage = shown.passage
    document = passage.document
    where = origin(document, [h.text for h in passage.heading], page=passage.page_at(passage.start))
    labels = wording.labels

    def turning(label: str, beside: Passage | None) -> list[Button]:
        return [] if beside is None else [button(label, action("around", document.id, beside.n))]

    buttons = [
        *turning(labels.button_before, shown.before),
        *turning(labels.button_after, shown.after),
        button(labels.button_document, action("open", document.id, passage.n)),
        *web_button(wording, where),
    ]
    for room in (3000, *_ROOMS):
        part = excerpt(passage, marks, room)
        text = wording.composer.render(
            "passage",
            n=passage.n + 1,
            total=shown.count,
            origin=where,
            excerpt=part,
            before="" if shown.before is None else one_line(cut_start(shown.before.text, _NEIGHBOUR, weight)),
            after="" if shown.after is None else one_line(cut(shown.after.text, _NEIGHBOUR, weight)),
            line=RULE,
            gap=GAP,
        )
        message = Message((*split_parts(text), *_whole(passage, part)), BLUE, (Row(tuple(buttons)),))
        if fits(message):
            return message
    raise too_long("passage")


def web_button(wording: Wording, where: Origin) -> list[Button]:
    """A button to where a text stands on the web, if it does."""
    return [button(wording.labels.button_web, url=str(where.link))] if where.link else []


def _render(wording: Wording, template: str, search: Search, **values: object) -> str:
    return wording.composer.render(
        template,
        words=clipped(search.words, WORDS),
        since=search.period.since,
        until=search.period.until,
        line=RULE,
        gap=GAP,
        **values,
    )


def _controls(wording: Wording, found: Sequence[Found], at: int, where: Origin) -> tuple[Row | Pick, ...]:
    labels = wording.labels
    passage = found[at].hit.passage
    rows: list[Row | Pick] = []
    if len(found) > 1:
        last = len(found) - 1
        before = button(labels.button_before, _find(f"p{max(0, at - 1)}"), disabled=at == 0)
        after = button(labels.button_after, _find(f"n{min(last, at + 1)}"), style="primary", disabled=at == last)
        options = tuple(_option(n, one, chosen=n == at) for n, one in enumerate(found[:CHOICES]))
        rows += [Row((before, after)), Pick(_find("s"), labels.select_passage, choices=options)]
    place = f"{passage.document.id}-{passage.n}"
    reading = [
        button(labels.button_context, _find(f"c{place}")),
        button(labels.button_document, _find(f"o{place}")),
        *web_button(wording, where),
    ]
    return (*rows, Row(tuple(reading)))


def _find(what: str) -> str:
    return action(FIND, what, "")


def _option(n: int, one: Found, *, chosen: bool) -> Choice:
    passage = one.hit.passage
    title = one_line(passage.document.meta.title)
    heading = one_line(passage.heading[-1].text) if passage.heading else ""
    label = f"{n + 1}. {title}" + (f" › {heading}" if heading and heading.casefold() != title.casefold() else "")
    start = one.marks[0][0] if one.marks else 0
    begun = cut_start(passage.text[:start], _SNIPPET_BEFORE)
    snippet = ("…" if len(begun) < start else "") + begun + passage.text[start : start + _SNIPPET]
    return choice(label, n, snippet, chosen=chosen)


def _carrying(search: Search, rows: tuple[Row | Pick, ...]) -> tuple[Row | Pick, ...]:
    """The controls with what is looked for parted among their ids. What finds no room is left out: only a single
    passage has so few controls, and of it the words only mark some."""
    left = _PART.join((search.collection, search.period.since, search.period.until, search.words))

    def carry(custom_id: str) -> str:
        nonlocal left
        taken, room = 0, ACTION - units(custom_id) - units(_END)
        while taken < len(left) and (cost := units(left[taken])) <= room:
            taken, room = taken + 1, room - cost
        part, left = left[:taken], left[taken:]
        return custom_id + part + _END

    def filled(row: Row | Pick) -> Row | Pick:
        if isinstance(row, Pick):
            return replace(row, action=carry(row.action))
        return Row(
            tuple(
                one if one.action is None else Button(one.label, carry(one.action), None, one.style, one.disabled)
                for one in row.buttons
            )
        )

    return tuple(map(filled, rows))


def _whole(passage: Passage, shown: Excerpt) -> list[Part]:
    """The whole passage as a file, unless it stands whole and aligned in the message."""
    return [] if shown.whole and not shown.wide else [passage_file(plain(passage))]


def passage_file(text: str) -> Attached:
    """The file that goes along with what cannot be shown whole."""
    return attached("passage.txt", text)
