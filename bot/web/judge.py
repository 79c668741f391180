"""What a reviewer does to a turn. In: forms. Out: verdicts, requests for a second opinion, forgotten lessons."""

from __future__ import annotations

from typing import get_args

from aiohttp.web import Response

from bot.errors import ReviewError
from bot.model import CitationVerdictKind, VerdictKind
from bot.web.queue import pick_of
from bot.web.selection import selection_of
from bot.web.visit import Page, Route, Visit, address

_SAID = {
    "right": "right",
    "partly": "partly right",
    "wrong": "wrong",
    "should-abstain": "should have said nothing",
    "should-answer": "should have answered",
}


async def judge(visit: Visit) -> Response:
    """Take a verdict, then go on to the next turn."""
    found = await visit.case(visit.request.match_info["turn"])
    form, visitor = visit.form(), visit.visitor
    verdict = form.get("verdict", "")
    if verdict not in get_args(VerdictKind):
        raise ReviewError("Choose a verdict: right, partly, wrong, should have said nothing, should have answered.")
    citations: list[tuple[int, CitationVerdictKind]] = []
    for quote in found.turn.answer.quotes:
        said = form.get(f"citation-{quote.n}", "")
        citations += [(quote.n, kind) for kind in get_args(CitationVerdictKind) if kind == said]
    given = await visit.console.reviews.judge(
        found.turn.id,
        visitor.name,
        verdict,  # type: ignore[arg-type]
        note=form.get("note", "").replace("\r\n", "\n").replace("\0", ""),
        citations=citations,
        picked=[pick_of(value) for value in dict.fromkeys(form.getall("pick", []))] or None,
        within=visitor.collections,
    )
    query = _query(visit)
    then = form.get("then", "")
    said = _SAID[verdict] if given.verdict == verdict else "right, for it said nothing already"
    notice = f"Saved: {said}. “{' '.join(found.turn.ask.question.split())[:80]}”"
    onward = address(f"/turn/{then}", query) if then.isalnum() else address("/", query)
    return visit.back(onward, notice, address(f"/turn/{found.turn.id}", query))


async def second(visit: Visit) -> Response:
    """Ask another reviewer."""
    found = await visit.case(visit.request.match_info["turn"])
    await visit.console.conversation.journal.verdicts.ask_second(found.turn.id, visit.visitor.name)
    return visit.back(address(f"/turn/{found.turn.id}", _query(visit)), "Another reviewer is asked for an opinion.")


async def forget(visit: Visit) -> Response:
    """Let the words of the question teach no more."""
    found = await visit.case(visit.request.match_info["turn"])
    await visit.console.reviews.forget(found.turn.id)
    notice = "The words of that question teach no more; its verdict and test stay."
    return visit.back(address(f"/turn/{found.turn.id}", _query(visit)), notice)


def _query(visit: Visit) -> dict[str, object]:
    """What the list showed, which the form carries along as its fields `from-...`."""
    form = visit.form()
    carried = {name.removeprefix("from-"): value for name, value in form.items() if name.startswith("from-")}
    return {**selection_of(carried).query, "after": carried.get("after")}


PAGE = Page(
    routes=(
        Route("POST", "/turn/{turn}/verdict", judge),
        Route("POST", "/turn/{turn}/second", second),
        Route("POST", "/turn/{turn}/forget", forget),
    )
)
