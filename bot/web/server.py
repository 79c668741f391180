"""The console as a server. In: what pages work with, where to listen. Out: HTTP, until its context is left.

`make_app` has every check that holds for all pages: the host, the origin and token of what is posted, the session, the
right, headers, and errors in words.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import secrets
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from multidict import MultiDict

from bot.answer.service import Answerers
from bot.answer.wording.compose import Composer
from bot.conversation import Conversation
from bot.errors import AskError, ConsoleError, NotFoundError, QuothError, ReviewError
from bot.review.access import Access, Links, Right
from bot.review.verdicts import Reviews
from bot.web.guard import HEADERS, known_host, same_origin
from bot.web.markup import escape
from bot.web.sessions import COOKIE, Session, Sessions
from bot.web.site import PAGES
from bot.web.source import Words
from bot.web.visit import FORM, Console, Page, Route, Site, Visit

_log = logging.getLogger(__name__)
_MOST_POSTED = 400_000  # bytes: a note, some picked sentences, each escaped
_STATIC = {"console.css": "text/css", "console.js": "text/javascript", "icon.svg": "image/svg+xml"}
_YEAR = 31_536_000


def read_static() -> tuple[dict[str, bytes], str]:
    """The static files by name, and a digest of them."""
    folder = Path(str(files("bot.web") / "static"))
    found = {name: (folder / name).read_bytes() for name in _STATIC}
    return found, hashlib.sha256(b"".join(found.values())).hexdigest()[:12]


def make_app(console: Console, pages: Sequence[Page] = PAGES) -> web.Application:
    """The console as an application."""
    app = web.Application(middlewares=[_checked(console)], client_max_size=_MOST_POSTED)
    static, _ = read_static()
    for name, content_type in _STATIC.items():
        app.router.add_get(f"/static/{name}", _file(static[name], content_type))
    for page in pages:
        for route in page.routes:
            app.router.add_route(route.method, route.path, _served(console, pages, route))
    app.router.add_route("*", "/{rest:.*}", _served(console, pages, Route("*", "", _nowhere, None)))
    return app


def load_pages(prompts: Path) -> Composer:
    """The wording of the pages. Raises `TemplateError`."""
    return Composer(prompts, "web", escape)


def open_console(
    site: Site,
    conversation: Conversation,
    answerers: Answerers,
    composer: Composer,
    *,
    links: Links,
    access: Access,
    operator: str,
    why: Callable[[str, frozenset[str] | None], Awaitable[str]],
    clock: Callable[[], float],
) -> Console:
    """What the pages work with. `operator` is the reviewer of the operator's verdicts, `why` tells how a turn came
    about, `clock` counts seconds."""
    _, digest = read_static()
    return Console(
        site=site,
        conversation=conversation,
        answerers=answerers,
        reviews=Reviews(conversation.journal, conversation.library, answerers),
        composer=composer,
        sessions=Sessions(links, access, operator, clock),
        why=why,
        words=Words(),
        static=digest,
    )


@asynccontextmanager
async def serving(console: Console, pages: Sequence[Page] = PAGES) -> AsyncGenerator[None]:
    """Serve the console meanwhile. Raises `ConsoleError` where it cannot listen."""
    # Addresses of one-time links must not stand in a log.
    runner = web.AppRunner(make_app(console, pages), access_log=None, shutdown_timeout=2.0)
    await runner.setup()
    try:
        site = console.site
        try:
            await web.TCPSite(runner, site.host, site.port).start()
        except OSError as error:
            raise ConsoleError(
                f"The console cannot listen on {site.host}:{site.port} ({error.strerror or error}): end what does, or "
                "set QUOTH_CONSOLE to another port."
            ) from error
        yield
    finally:
        await runner.cleanup()


# --- what holds for every request ------------------------------------------------------------------------------------


def _checked(console: Console) -> Middleware:
    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        began = time.perf_counter()
        if not known_host(request.headers.get("Host", ""), console.site.public, console.site.host):
            reply: web.StreamResponse = web.Response(text="This name does not lead to the console.\n", status=421)
        else:
            reply = await handler(request)
        for name, value in HEADERS.items():
            reply.headers.setdefault(name, value)
        reply.headers["Server-Timing"] = f"app;dur={(time.perf_counter() - began) * 1000:.1f}"
        return reply

    return middleware


def _served(console: Console, pages: Sequence[Page], route: Route) -> Handler:
    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            session = await console.sessions.of(request.cookies.get(COOKIE, ""))
        except Exception:  # the chat that knows members may fail in any way of its own
            _log.exception("the rights of a visitor could not be read")
            return web.Response(status=503, text="Your rights cannot be read just now: try again in a minute.\n")
        right = session.visitor.right if session else None
        nav = tuple(page.nav for page in pages if page.nav and right is not None and right >= page.nav.right)
        visit = Visit(request, console, session, nav)
        try:
            return await _let_in(visit, route)
        except web.HTTPRequestEntityTooLarge:
            return visit.page("problem", status=413, title="Too long", problem="That is more than a form may hold.")
        except NotFoundError as error:
            return visit.page("problem", status=404, title="Not found", problem=str(error))
        except (AskError, ReviewError) as error:
            return visit.page("problem", status=400, title="That cannot be done", problem=str(error))
        except Exception as error:
            error_id = secrets.token_hex(3)
            _log.exception("error %s: %s %s", error_id, request.method, route.path)
            words = str(error) if isinstance(error, QuothError) else "The console failed at this: its log says where."
            return visit.page("problem", status=500, title="That failed", problem=f"{words} (id {error_id})")

    return handle


async def _let_in(visit: Visit, route: Route) -> web.StreamResponse:
    request, session = visit.request, visit.session
    if route.right is not None and session is None:
        return visit.page("login", status=401, token="", problem="")
    if route.right is not None and session is not None and session.visitor.right < route.right:
        wanted = "the server's owner and its administrators" if route.right is Right.OWNER else "who may manage it"
        return visit.page(
            "problem", status=403, title="Not yours to do", problem=f"Of a server, only {wanted} may do that."
        )
    if request.method not in {"GET", "HEAD"}:
        host = request.headers.get("Host", "")
        origin, site = request.headers.get("Origin"), request.headers.get("Sec-Fetch-Site")
        if not same_origin(origin, site, host, visit.console.site.public):
            return _refused(visit)
        request[FORM] = await _posted(request)
        if session is not None and not _has_token(request[FORM], session):
            return _refused(visit)
    return await route.handler(visit)


async def _posted(request: web.Request) -> MultiDict[str]:
    if request.content_type != "application/x-www-form-urlencoded":
        raise ReviewError("The console takes forms as browsers send them, and no files.")
    try:
        posted = await request.post()
    except (UnicodeDecodeError, LookupError, ValueError) as error:
        raise ReviewError("That form is no text.") from error
    return MultiDict((name, value) for name, value in posted.items() if isinstance(value, str))


def _has_token(form: MultiDict[str], session: Session) -> bool:
    return hmac.compare_digest(form.get("csrf", "").encode("utf-8", "replace"), session.csrf.encode())


def _refused(visit: Visit) -> web.StreamResponse:
    return visit.page(
        "problem",
        status=403,
        title="Not done",
        problem="That form did not come from a page of this console, or from one of an earlier session: open the page "
        "again and repeat it.",
    )


async def _nowhere(_visit: Visit) -> web.StreamResponse:
    raise NotFoundError("There is no such page.")


def _file(content: bytes, content_type: str) -> Handler:
    async def handle(_request: web.Request) -> web.StreamResponse:
        reply = web.Response(body=content, content_type=content_type, charset="utf-8")
        reply.headers["Cache-Control"] = f"public, max-age={_YEAR}, immutable"
        return reply

    return handle
