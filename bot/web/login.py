"""Coming in and going out. A link is not used up by who only looks at it, such as the preview of a chat: the page that
it opens has a button, and that redeems it.
"""

from __future__ import annotations

from aiohttp.web import Response

from bot.web.sessions import COOKIE, LONGEST_SECONDS
from bot.web.visit import Page, Route, Visit

_OLD = "This link was used already, or is older than ten minutes."


async def ask(visit: Visit) -> Response:
    """The button."""
    return visit.page("login", token=visit.request.match_info["token"], problem="")


async def enter(visit: Visit) -> Response:
    """The button was pressed."""
    sessions = visit.console.sessions
    session = await sessions.enter(visit.form().get("token", ""))
    if session is None:
        return visit.page("login", status=403, token="", problem=_OLD)
    if visit.session is not None:
        sessions.leave(visit.session)
    reply = visit.back("/")
    reply.set_cookie(
        COOKIE,
        sessions.cookie(session),
        max_age=int(LONGEST_SECONDS),
        httponly=True,
        samesite="Lax",  # a link from Discord to a page must find its reader logged in
        secure=visit.console.site.secure,
        path="/",
    )
    return reply


async def leave(visit: Visit) -> Response:
    """Log out."""
    if visit.session is not None:
        visit.console.sessions.leave(visit.session)
    reply = Response(status=303, headers={"Location": "/"})
    reply.del_cookie(COOKIE, path="/")
    return reply


PAGE = Page(
    routes=(
        Route("GET", "/login/{token}", ask, None),
        Route("POST", "/login", enter, None),
        Route("POST", "/logout", leave),
    )
)
