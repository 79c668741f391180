"""The dashboard: how much is asked, how well it is answered, what reviewers say, what is quoted, in any span of days.

In: a span, a server. Out: charts, each with its table.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from aiohttp.web import Response

from bot.audience import shown_name
from bot.journal import Day, Figures
from bot.review.dashboard import Point, Precision, Share, percentile, precision, risk_by_coverage
from bot.web.charts import Chart, curve, stacked
from bot.web.queue import Option
from bot.web.selection import Selection, selection_of
from bot.web.visit import Nav, Page, Route, Visit, address

_SPANS = (7, 30, 90, 365)
_COLUMNS = 62  # a chart has at most so many columns of days
_MOST = 10
_FEW = 3  # so many documents stand in one table
_PERCENTILES = (0.5, 0.9, 0.95, 0.99)
_BUCKETS = (5, 10, 20, 50, 100, 200, 500)  # milliseconds


_FIRST = date(2015, 1, 1)  # Discord's first year


@dataclass(frozen=True, slots=True)
class Span:
    """Days, both included. `step` is how many stand in one column: a day, a week, about a month."""

    since: date
    until: date
    step: int


@dataclass(frozen=True, slots=True)
class Row:
    """A document with how often it was quoted, and its date: of publication, else of its file."""

    id: str
    title: str
    path: str
    quotes: int
    date: str
    kind: str


async def show(visit: Visit) -> Response:
    """All of it."""
    selection, visitor = selection_of(visit.query), visit.visitor
    today = datetime.now(UTC).date()
    span = _span(selection, today)
    journal = visit.console.conversation.journal
    guild = visitor.server_id or selection.server or None
    figures = await journal.figures(span.since, span.until, guild, visitor.collections)
    servers: list[Option] = []
    names = {one.guild: one.name or one.guild for one in await journal.servers.known()}
    if visitor.server_id is None:
        servers = [Option(guild, name) for guild, name in names.items()]
    called = await journal.channels.names([one.channel for one in figures.channels])
    progress = await journal.queue.progress(guild, visitor.collections)
    documents = await asyncio.to_thread(_documents, visit, figures)
    columns = _columns(figures.days, span)
    chosen = span.since.isoformat() if span.until == today else ""
    judged = precision(figures.judged)
    curve_points = risk_by_coverage(figures.judged)
    return visit.page(
        "dashboard",
        span=span,
        spans=[
            (days, address("/figures", server=selection.server, since=_ago(days), until=""), chosen == _ago(days))
            for days in _SPANS
        ],
        server=selection.server,
        servers=servers,
        figures=figures,
        total=sum(day.answered + day.closest + day.absent for day in figures.days),
        questions=columns,
        chart_of_days=_chart(columns),
        helpful=Share(figures.helpful, figures.helpful + figures.unhelpful),
        judged=[one for one in judged if one.judged],
        all_judged=_together(judged),
        points=_few(curve_points),
        chart_of_risk=curve([(point.coverage, point.risk) for point in curve_points], across="answered")
        if len(curve_points) > 1
        else None,
        percentiles=[(f"{share * 100:.0f} %", percentile(figures.latency, share)) for share in _PERCENTILES],
        latency=_latency(figures.latency),
        chart_of_latency=stacked([(name, [("answers", n)]) for name, n in _latency(figures.latency)]),
        channels=[
            (names.get(one.guild or "", ""), called.get(one.channel), one.channel, one.turns)
            for one in figures.channels
        ],
        most=[one for one in documents if one.quotes or len(documents) <= _FEW][:_MOST],
        least=sorted(documents, key=lambda one: (one.quotes, one.title))[:_MOST],
        unused=sum(not one.quotes for one in documents),
        oldest=sorted((one for one in documents if one.date), key=lambda one: one.date)[:_MOST],
        progress=progress,
        reviewed=_by_column(figures.reviewed, span),
        chart_of_reviews=stacked([(_short(name), [("verdicts", n)]) for name, n in _by_column(figures.reviewed, span)]),
    )


def _span(selection: Selection, today: date) -> Span:
    until = max(_FIRST, min(today, date.fromisoformat(selection.until))) if selection.until else today
    since = date.fromisoformat(selection.since) if selection.since else until - timedelta(days=29)
    since = max(min(since, until), until - timedelta(days=3660))
    days = (until - since).days + 1
    return Span(since, until, next(step for step in (1, 7, 30, 92, 366) if days / step <= _COLUMNS))


def _ago(days: int) -> str:
    return (datetime.now(UTC).date() - timedelta(days=days - 1)).isoformat()


def _label(day: date, step: int) -> str:
    return day.isoformat()[: 10 if step < 30 else 7]


def _short(label: str) -> str:
    """A label as it stands below a chart."""
    day = date.fromisoformat(label if len(label) > 7 else f"{label}-01")
    return f"{day.day} {day:%b}" if len(label) > 7 else f"{day:%b %Y}"


def _starts(span: Span) -> list[date]:
    days = (span.until - span.since).days + 1
    return [span.since + timedelta(days=at) for at in range(0, days, span.step)]


def _columns(days: Sequence[Day], span: Span) -> list[Day]:
    """The days of the span, or as many of them as stand in one column together."""
    counts = [[0, 0, 0] for _ in _starts(span)]
    for day in days:
        at = (date.fromisoformat(day.date) - span.since).days // span.step
        if 0 <= at < len(counts):
            for place, n in enumerate((day.answered, day.closest, day.absent)):
                counts[at][place] += n
    return [Day(_label(start, span.step), *n) for start, n in zip(_starts(span), counts, strict=True)]


def _by_column(counted: Sequence[tuple[str, int]], span: Span) -> list[tuple[str, int]]:
    counts = [0 for _ in _starts(span)]
    for day, n in counted:
        at = (date.fromisoformat(day) - span.since).days // span.step
        if 0 <= at < len(counts):
            counts[at] += n
    return [(_label(start, span.step), n) for start, n in zip(_starts(span), counts, strict=True)]


def _chart(columns: Sequence[Day]) -> Chart:
    return stacked(
        [
            (_short(day.date), [("answered", day.answered), ("closest", day.closest), ("absent", day.absent)])
            for day in columns
        ]
    )


def _together(judged: Sequence[Precision]) -> Share:
    """All answers that showed something."""
    shown = [one for one in judged if one.tier != "absent"]
    return Share(sum(one.right for one in shown), sum(one.judged for one in shown))


def _few(points: Sequence[Point]) -> list[Point]:
    """A tenth of the curve in each row."""
    rows: dict[int, Point] = {}
    for point in points:
        rows.setdefault(min(9, int(point.coverage * 10)), point)
    return [*rows.values(), *(points[-1:] if points and points[-1] not in rows.values() else ())]


def _latency(histogram: Sequence[tuple[int, int]]) -> list[tuple[str, int]]:
    bounds = (0, *_BUCKETS)
    found: list[tuple[str, int]] = []
    for low, high in zip(bounds, (*_BUCKETS, None), strict=True):
        n = sum(count for ms, count in histogram if low <= ms and (high is None or ms < high))
        found.append((f"{low}–{high} ms" if high else f"{low} ms +", n))
    return found


def _documents(visit: Visit, figures: Figures) -> list[Row]:
    """The documents of today that the visitor may read, the most quoted first."""
    rows: list[Row] = []
    for one in visit.console.conversation.library.holdings(visit.readable()):
        ref = one.document
        changed = datetime.fromtimestamp(one.changed_at, UTC).date().isoformat() if one.changed_at else ""
        at, kind = (ref.meta.published, "published") if ref.meta.published else (changed, "file")
        path = f"{shown_name(ref.collection)}/{ref.path.rpartition('/')[2]}" if "/" in ref.collection else ref.path
        rows.append(Row(ref.id, ref.meta.title, path, figures.quotes.get(ref.id, 0), at, kind))
    return sorted(rows, key=lambda row: (-row.quotes, row.title))


PAGE = Page(routes=(Route("GET", "/figures", show),), nav=Nav("Figures", "/figures"))
