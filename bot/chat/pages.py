"""Everything but answers as Discord messages: a quote in its context, lookups, pages of a source, help, errors.

In: what `conversation` returns, and the wording. Out: a Message that keeps every limit.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.answerer import Found
from bot.chat.actions import action
from bot.chat.escape import one_line
from bot.chat.measure import cut, cut_start
from bot.chat.message import BLUE, GREY, RED, Button, Message, Part, button, fits, rows
from bot.chat.origin import Origin, origin
from bot.chat.reply import GAP, RULE, Wording, attached, split_parts
from bot.chat.runs import Run, weight, window
from bot.conversation import InContext
from bot.errors import TemplateError
from bot.model import Passage

FOUND = 4
_SNIPPET = 160
_PAGE = 1100
_ROOMS = (3000, 2000, 1000, 300)
_NEIGHBOUR = 140


def context_message(wording: Wording, turn: str, numbers: Sequence[int], shown: InContext) -> Message:
    """The passage of a quote, marked, with the edges of its neighbours; buttons for the turn's other quotes."""
    quote, passage = shown.quote, shown.passage
    spans = [(quote.start - passage.start, quote.end - passage.start)]
    before = "" if shown.before is None else one_line(cut_start(shown.before.text, _NEIGHBOUR, weight))
    after = "" if shown.after is None else one_line(cut(shown.after.text, _NEIGHBOUR, weight))
    others = [
        button(f"{wording.labels.button_quote} {n}", action("context-page", turn, n), style="secondary")
        for n in numbers
        if n != quote.n
    ]
    read = button(wording.labels.button_open, action("open", quote.document.id, passage.n))
    whole = origin(quote.document, quote.heading, quote.text, quote.page)
    for room in _ROOMS:
        text = wording.composer.render(
            "context",
            n=quote.n,
            origin=whole,
            lines=window(passage.text, spans, room),
            before=before,
            after=after,
            line=RULE,
            gap=GAP,
        )
        message = Message(split_parts(text), BLUE, rows([*others[:4], read, *_web(wording, whole)]))
        if fits(message):
            return message
    raise _too_long("context")


def lookup_message(wording: Wording, words: str, found: Sequence[Found]) -> Message:
    """The best passages for some words, each with the words marked and a button that opens it."""
    for count in range(min(FOUND, len(found)), -1, -1):
        message = _lookup(wording, words, found[:count])
        if fits(message):
            return message
    raise _too_long("lookup")


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


def source_message(wording: Wording, passages: Sequence[Passage], at: int = 0) -> Message:
    """The page of a document that holds its passage number `at`, with buttons to turn it. `passages` is not empty."""
    pages = source_pages(passages)
    index = next((n for n, page in enumerate(pages) if page[-1].n >= at), len(pages) - 1)
    page = pages[index]
    document = page[0].document
    whole = origin(document, [])
    turning: list[Button] = []
    if index > 0:
        turning.append(button(wording.labels.button_previous, action("page", document.id, pages[index - 1][0].n)))
    if index + 1 < len(pages):
        following = action("page", document.id, pages[index + 1][0].n)
        turning.append(button(wording.labels.button_next, following, style="primary"))
    turning += _web(wording, whole)
    text = "\n\n".join(passage.text for passage in page)
    for room in _ROOMS:
        sections = _sections(page, room)
        rendered = wording.composer.render(
            "source", origin=whole, sections=sections, page=index + 1, pages=len(pages), line=RULE, gap=GAP
        )
        parts: list[Part] = list(split_parts(rendered))
        if room < sum(weight(passage.text) for passage in page):
            parts.append(attached("passage.txt", text))
        message = Message(tuple(parts), BLUE, rows(turning))
        if fits(message):
            return message
    raise _too_long("source")


def help_message(wording: Wording, collections: Sequence[str]) -> Message:
    """What Quoth is and how to ask."""
    return _fitting(wording, "help", BLUE, (), collections=[_short(name, 40) for name in collections[:12]])


def note_message(wording: Wording, name: str, **values: object) -> Message:
    """A short note from the template `name`; texts among `values` are shortened to fit."""
    short = {key: _short(value, 300) if isinstance(value, str) else value for key, value in values.items()}
    return _fitting(wording, name, GREY, (), **short)


def error_message(
    wording: Wording, error_id: str, problem: str = "", *, name: str = "error", permission: str = ""
) -> Message:
    """What happened and what to do, by the template `name`, with an id that is in the log."""
    return _fitting(wording, name, RED, (), problem=_short(problem, 600), permission=permission, id=error_id)


def _lookup(wording: Wording, words: str, found: Sequence[Found]) -> Message:
    results: list[dict[str, object]] = []
    opening: list[Button] = []
    for n, one in enumerate(found, start=1):
        passage = one.hit.passage
        snippet = _joined(window(passage.text, one.marks, _SNIPPET))
        where = origin(
            passage.document,
            [heading.text for heading in passage.heading],
            page=passage.page_at(passage.start),
        )
        results.append({"n": n, "origin": where, "lines": [snippet]})
        opening.append(button(f"{wording.labels.button_open} {n}", action("open", passage.document.id, passage.n)))
    text = wording.composer.render("lookup", line=RULE, gap=GAP, words=_short(words, 120), results=results)
    return Message(split_parts(text), BLUE if found else GREY, rows(opening))


def _fitting(wording: Wording, name: str, accent: int, buttons: Sequence[Button], **values: object) -> Message:
    message = Message(split_parts(wording.composer.render(name, line=RULE, gap=GAP, **values)), accent, rows(buttons))
    if not fits(message):
        raise _too_long(name)
    return message


def _too_long(name: str) -> TemplateError:
    """All values are short, so what does not fit is the template itself."""
    return TemplateError(f"discord/{name}.j2 makes a message that Discord refuses, even when short: shorten it.")


def _sections(page: Sequence[Passage], room: int) -> list[dict[str, object]]:
    sections: list[dict[str, object]] = []
    last: tuple[str, ...] | None = None
    left = room
    for passage in page:
        path = tuple(_short(heading.text, 80) for heading in passage.heading)
        shown = window(passage.text, [(0, 0)], max(40, left))
        left -= weight(passage.text)
        sections.append({"heading": path[-1] if path and path != last else "", "lines": shown})
        last = path
    return sections


def _joined(several: Sequence[tuple[Run, ...]]) -> tuple[Run, ...]:
    joined: list[Run] = []
    for line in several:
        joined += [Run(" ")] if joined else []
        joined += line
    return tuple(joined)


def _web(wording: Wording, where: Origin) -> list[Button]:
    return [button(wording.labels.button_web, url=str(where.link))] if where.link else []


def _short(text: str, room: int) -> str:
    text = one_line(text)
    short = cut(text, room, weight)
    return text if short == text else short + "…"
