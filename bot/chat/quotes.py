"""Quotes as templates show them, one below the other. In: quotes of an answer, the room for each. Out: `Shown`: lines
that are escaped where they are interpolated, aligned tables and code in fences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.answer.wording.compose import Safe
from bot.chat.escape import clean, fence, one_line
from bot.chat.measure import ELLIPSIS, cut
from bot.chat.origin import Origin, origin
from bot.chat.runs import weight
from bot.chat.tables import aligned, on_a_phone
from bot.ingest.raw import CELLS, cells_of
from bot.model import Context, ContextRole, Quote, UnitKind

_NUMBERED = re.compile(r"\(?\w{1,4}[.)]\s")


@dataclass(frozen=True, slots=True)
class Shown:
    """A quote as a template shows it.

    `headings` and `lead` are lines that it cannot be read without, `before` and `after` what belongs before its first
    line and after its last (with `gap` and `gap_after` when something stands between), `code` is a fenced code block
    instead of `lines`, `cells` the line of a row by itself that is wider than a phone, each cell with its header: a
    template that knows nothing of them shows the line. `listed` tells that the lines are list items, of which `more`
    are left out, `bullet` that they have no numbers of their own. `resumes`: text was left out since the quote above.
    `numbers` are all quotes to which the origin below it belongs, none when it follows below the next one. `wide`: it
    is of a table that stands aligned in a file.
    """

    n: int
    headings: tuple[str, ...]
    lead: tuple[str, ...]
    before: str
    gap: bool
    lines: tuple[str, ...]
    after: str
    gap_after: bool
    code: Safe | None
    cells: tuple[tuple[str, str], ...]
    bullet: bool
    listed: bool
    more: int
    resumes: bool
    origin: Origin
    numbers: tuple[int, ...]
    wide: bool = False
    unfit: bool = False
    """It is a row that is too long for a message: nothing of it is shown."""
    permalink: Safe | None = None
    """Where it stands in the version that was quoted, where people can get there."""


def shown_quotes(quotes: Sequence[Quote], room: int | None) -> list[Shown]:
    """Quotes as templates show them, one below the other; each cut to `room` units unless that is None."""
    result: list[Shown] = []
    waiting: list[int] = []
    above: Sequence[Context] = ()
    previous: Quote | None = None
    for index, quote in enumerate(quotes):
        waiting.append(quote.n)
        one = replace(_one(quote, room, above), resumes=previous is not None and resumes(previous, quote))
        previous = quote
        following = quotes[index + 1] if index + 1 < len(quotes) else None
        same = following is not None and _same_origin(one, quote, following)
        result.append(one if same else replace(one, numbers=tuple(waiting)))
        waiting = waiting if same else []
        above = quote.context if following is not None and following.document == quote.document else ()
        if one.cells:  # the header does not stand there as a row, and without the names of empty cells
            above = tuple(context for context in above if context.role != "header")
    return result


def resumes(previous: Quote, quote: Quote) -> bool:
    """Whether the passage goes on from one quote to the other with something left out between them."""
    if quote.kind != "sentence" or previous.kind != "sentence" or quote.passage != previous.passage:
        return False
    start = min([quote.start, *(piece.start for piece in quote.context if piece.role == "before")])
    end = max([previous.end, *(piece.end for piece in previous.context if piece.role == "after")])
    return start - end > 2


def _same_origin(shown: Shown, quote: Quote, following: Quote) -> bool:
    """Whether one line of origin serves both; a link is of one quote alone."""
    if following.document != quote.document or shown.origin.link:
        return False
    return origin(following.document, following.heading).short_heading == shown.origin.short_heading


def _one(quote: Quote, room: int | None, above: Sequence[Context]) -> Shown:
    """A quote as shown below one with the contexts `above`: what already stands there is not said again."""
    text, spare, unfit = clean(quote.text), 400, False
    if room is not None:
        text, spare = _cut(text, room, quote.kind), min(400, room)
        unfit = quote.kind == "row" and not text

    def pieces(*roles: ContextRole) -> list[Context]:
        return [context for context in quote.context if context.role in roles]

    def in_one(contexts: Sequence[Context]) -> str:
        return one_line(" ".join(_short(context, spare, room is not None) for context in contexts))

    def in_lines(contexts: Sequence[Context]) -> tuple[str, ...]:
        return tuple(
            line
            for context in contexts
            if context not in above
            for line in _lines(_short(context, spare, room is not None))
        )

    before, after = pieces("before"), pieces("after")
    headers = [header for header in pieces("header") if room is None or weight(header.text) <= spare]
    table = _table(headers, _lines(text), above) if quote.kind == "row" and not unfit else None
    code = text if quote.kind == "code" else table
    cells = _cells(headers, _lines(text)) if quote.kind == "row" and code is None else ()
    above_rows = headers if table is None and not unfit and not cells else []
    return Shown(
        n=quote.n,
        headings=in_lines(pieces("heading")),
        lead=in_lines([one for one in pieces("lead-in", "header") if one.role == "lead-in" or one in above_rows]),
        before=in_one(before),
        gap=bool(before) and quote.start - before[-1].end > 2,
        lines=() if code is not None else tuple(_lines(text)),
        after=in_one(after),
        gap_after=bool(after) and after[0].start - quote.end > 2,
        code=None if code is None else Safe(fence(code)),
        cells=cells,
        bullet=quote.kind == "item" and not _NUMBERED.match(quote.text),
        listed=quote.kind == "item",
        more=quote.more,
        resumes=False,
        origin=origin(quote.document, quote.heading, quote.text, quote.page),
        numbers=(),
        wide=quote.kind == "row" and table is None and not cells and CELLS in one_line(quote.text),
        unfit=unfit,
    )


def _table(headers: Sequence[Context], rows: Sequence[str], above: Sequence[Context]) -> str | None:
    """Rows below their header, aligned, unless that is wider than a phone; the header is not said again."""
    table = aligned([*(header.text for header in headers), *rows])
    hidden = sum(header in above for header in headers)
    return "\n".join(table[hidden:]) if on_a_phone(table) else None


def _cells(headers: Sequence[Context], rows: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The cells of a row by itself, but for empty ones, each with its header without a colon, which templates set; none
    where they do not match."""
    if len(headers) != 1 or len(rows) != 1:
        return ()
    names, cells = (list(map(one_line, cells_of(row))) for row in (headers[0].text, rows[0]))
    pairs = tuple((name.rstrip(" :："), cell) for name, cell in zip(names, cells, strict=False) if cell)
    return pairs if len(names) == len(cells) > 1 and all(name for name, _ in pairs) else ()


def tables_of(quotes: Sequence[Quote]) -> str:
    """The rows of each quoted table, aligned below their header."""
    tables: list[tuple[list[str], list[str]]] = []
    for quote in quotes:
        if quote.kind == "row":
            headers = [context.text for context in quote.context if context.role == "header"]
            if not tables or tables[-1][0] != headers:
                tables.append((headers, []))
            tables[-1][1].extend(_lines(quote.text))
    return "\n\n".join("\n".join(aligned([*headers, *lines])) for headers, lines in tables) + "\n"


def _cut(text: str, room: int, kind: UnitKind) -> str:
    """A start of `text`: of a list, table or code whole lines, as long as the first one fits; "" for a row that does
    not."""
    short = cut(text, room, weight)
    if short == text:
        return text
    whole = short if text[len(short) : len(short) + 1] == "\n" else short.rpartition("\n")[0]
    if kind != "sentence" and whole.strip():
        return f"{whole}\n{ELLIPSIS}"
    return "" if kind == "row" else short + ELLIPSIS


def _short(context: Context, spare: int, cutting: bool) -> str:
    """A context is whole unless the quote itself has to be cut."""
    if not cutting:
        return context.text
    short = cut(context.text, spare, weight)
    return context.text if short == context.text else short + ELLIPSIS


def _lines(text: str) -> list[str]:
    return [line for line in clean(text).strip().split("\n") if line.strip()]
