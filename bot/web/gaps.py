"""What members ask and the corpus does not answer. In: which state, or which gap. Out: the list; one gap with its
questions and what answers it now; what a reviewer decides.
"""

from __future__ import annotations

from datetime import UTC, datetime

from aiohttp.web import Response

from bot.errors import NotFoundError, ReviewError
from bot.review import gaps
from bot.review.gaps import GapState
from bot.review.permalink import Spot
from bot.web.visit import Nav, Page, Route, Visit, address

_SIZE = 30
_LABELS: dict[GapState, str] = {
    "open": "Open",
    "planned": "Planned",
    "answered": "Answered",
    "wont": "Won't be answered",
}
_STATES: dict[str, GapState] = {state: state for state in gaps.STATES}


async def show(visit: Visit) -> Response:
    """The gaps in one state, those asked most lately first; a page of them."""
    visitor, journal = visit.visitor, visit.console.conversation.journal
    wanted = visit.query.get("state", "open")
    state = _STATES.get(wanted, "open")
    await gaps.gather(journal, pause=0, most=20)  # the running bot does the rest, and an ingest
    found = await gaps.listed(
        journal,
        datetime.now(UTC),
        states=(state,),
        guild=visitor.server_id,
        within=visitor.collections,
        limit=_SIZE + 1,
        after=visit.query.get("after") or None,
    )
    servers = {} if visitor.server_id else {one.guild: one.name or one.guild for one in await journal.servers.known()}
    more = address("/gaps", state=state, after=found[_SIZE - 1].cursor) if len(found) > _SIZE else ""
    return visit.page("gaps", gaps=found[:_SIZE], state=state, states=_LABELS, servers=servers, more=more)


async def show_gap(visit: Visit) -> Response:
    """One gap."""
    visitor, journal = visit.visitor, visit.console.conversation.journal
    found = await gaps.gap_of(
        journal, _number(visit), datetime.now(UTC), guild=visitor.server_id, within=visitor.collections
    )
    questions = await journal.gaps.questions(found.id, visitor.collections, 50)
    links = {
        answer: f"/q/{Spot(answer.document, answer.version, answer.start, answer.end)}" for answer in found.answers
    }
    return visit.page("gap", gap=found, questions=questions, states=_LABELS, links=links)


async def decide(visit: Visit) -> Response:
    """Take what a reviewer decided."""
    visitor, journal = visit.visitor, visit.console.conversation.journal
    wanted = visit.form().get("state", "")
    state = _STATES.get(wanted)
    if state is None:
        raise ReviewError("Choose what becomes of the gap: open, planned, answered or won't be answered.")
    number = _number(visit)
    await gaps.gap_of(journal, number, datetime.now(UTC), guild=visitor.server_id, within=visitor.collections)
    await journal.gaps.set_state(number, state, visitor.name, visitor.server_id)
    return visit.back(address(f"/gaps/{number}"), f"Saved: {_LABELS[state].lower()}.")


def _number(visit: Visit) -> int:
    typed = visit.request.match_info["gap"]
    if not (typed.isascii() and typed.isdigit() and len(typed) < 16):
        raise NotFoundError("There is no such gap.")
    return int(typed)


PAGE = Page(
    routes=(
        Route("GET", "/gaps", show),
        Route("GET", "/gaps/{gap}", show_gap),
        Route("POST", "/gaps/{gap}/state", decide),
    ),
    nav=Nav("Gaps", "/gaps"),
)
