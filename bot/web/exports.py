"""Exports of what was judged, deletions, and the log of both. In: forms. Out: files, entries in the log."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from aiohttp.web import Response

from bot.errors import ReviewError
from bot.review import export
from bot.review.access import Right
from bot.web.visit import Nav, Page, Route, Visit, address


@dataclass(frozen=True, slots=True)
class Form:
    """A form that an export can have, in words for who wants one."""

    name: export.Format
    label: str
    about: str
    ending: str
    content_type: str


FORMS: Mapping[str, Form] = {
    form.name: form
    for form in (
        Form("csv", "CSV", "for a spreadsheet, a row for each question", "csv", "text/csv"),
        Form("jsonl", "JSON lines", "all of it, for programs", "jsonl", "application/jsonl"),
        Form("eval", "Question set", "for quoth eval: questions with the sentences that answer them", "jsonl",
             "application/jsonl"),
    )
}  # fmt: skip
_SIZE = 100


async def show(visit: Visit) -> Response:
    """Which exports there are."""
    return visit.page("exports", forms=tuple(FORMS.values()))


async def take(visit: Visit) -> Response:
    """Export, and log that."""
    form = FORMS.get(visit.form().get("form", ""))
    if form is None:
        raise ReviewError("Choose a form: CSV, JSON lines or question set.")
    journal, visitor = visit.console.conversation.journal, visit.visitor
    out = io.StringIO(newline="")
    written, _ = await export.write(journal, form.name, out, visitor.server_id, visitor.collections)
    await journal.audit.log(visitor.name, visitor.server_id, "export", f"{form.name}, {written} questions")
    name = f"quoth-{form.name}-{datetime.now(UTC):%Y-%m-%d}.{form.ending}"
    return visit.file(out.getvalue(), name, form.content_type)


async def log(visit: Visit) -> Response:
    """Who exported and deleted what, and when."""
    before = visit.query.get("before", "")
    at = int(before) if before.isascii() and before.isdigit() and len(before) < 16 else None
    journal, visitor = visit.console.conversation.journal, visit.visitor
    found = await journal.audit.entries(visitor.server_id, before=at, limit=_SIZE + 1)
    names = {server.guild: server.name or server.guild for server in await journal.servers.known()}
    entries = [
        (one.at[:16].replace("T", " "), one.who or "(erased)", names.get(one.guild or "", one.guild or ""), one.what,
         one.target)
        for one in found[:_SIZE]
    ]  # fmt: skip
    more = address("/log", before=found[_SIZE - 1].seq) if len(found) > _SIZE else ""
    return visit.page("log", entries=entries, servers=visitor.server_id is None, more=more)


async def confirm(visit: Visit) -> Response:
    """What would be deleted."""
    found = await visit.case(visit.request.match_info["turn"])
    return visit.page("delete", turn=found.turn)


async def delete(visit: Visit) -> Response:
    """Delete an answer, and log that."""
    found = await visit.case(visit.request.match_info["turn"])
    problems = await visit.console.conversation.journal.delete_turn(found.turn.id, visit.visitor.name)
    await visit.console.reviews.learn()
    return visit.back("/", " ".join(["The answer is deleted.", *problems]))


PAGE = Page(
    routes=(
        Route("GET", "/exports", show, Right.EXPORTER),
        Route("POST", "/exports", take, Right.EXPORTER),
    ),
    nav=Nav("Export", "/exports", Right.EXPORTER),
)
LOG = Page(
    routes=(
        Route("GET", "/log", log, Right.OWNER),
        Route("GET", "/turn/{turn}/delete", confirm, Right.OWNER),
        Route("POST", "/turn/{turn}/delete", delete, Right.OWNER),
    ),
    nav=Nav("Log", "/log", Right.OWNER),
)
