"""What a page is made of and what it is given. In: a request that was let in. Out: replies.

`Page`, `Route` and `Nav` say which pages there are; a handler gets a `Visit`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast
from urllib.parse import urlencode, urlsplit

from aiohttp import web
from aiohttp.web import Response
from multidict import MultiDict

from bot.answer.service import Answerers
from bot.answer.wording.compose import Composer
from bot.conversation import Conversation
from bot.errors import NotFoundError
from bot.review.access import Right, Visitor
from bot.review.queue import Case, case
from bot.review.verdicts import Reviews
from bot.web.sessions import Session, Sessions
from bot.web.source import Words

FORM: web.RequestKey[MultiDict[str]] = web.RequestKey("form", MultiDict)


@dataclass(frozen=True, slots=True)
class Site:
    """Where the console is served; `public` is the address that people use, without a slash at its end. `open`: anybody
    may see passages of collections that everyone in every server may read."""

    host: str
    port: int
    public: str = ""
    open: bool = False

    @property
    def address(self) -> str:
        """What links begin with."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.public or f"http://{host}:{self.port}"

    @property
    def secure(self) -> bool:
        """Whether people come by TLS."""
        return self.public.startswith("https:")

    def link(self, token: str) -> str:
        """A one-time link."""
        return f"{self.address}/login/{token}"


@dataclass(frozen=True, slots=True)
class Console:
    """What the pages work with. `why` tells how a logged answer came about, as `quoth why` words it."""

    site: Site
    conversation: Conversation
    answerers: Answerers
    reviews: Reviews
    composer: Composer
    sessions: Sessions
    why: Callable[[str, frozenset[str] | None], Awaitable[str]]
    words: Words
    static: str = ""
    """Changes whenever a static file does."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One request. `session` is None where nobody is logged in, which only routes without a right let happen."""

    request: web.Request
    console: Console
    session: Session | None
    nav: tuple[Nav, ...]

    @property
    def visitor(self) -> Visitor:
        """Who it is."""
        if self.session is None:
            raise NotFoundError("Nobody is logged in here.")
        return self.session.visitor

    @property
    def query(self) -> Mapping[str, str]:
        """What the address asks for."""
        return self.request.query

    async def case(self, turn_id: str) -> Case:
        """A turn that the visitor may read, with what a reviewer needs beside it. Raises `NotFoundError`."""
        visitor = self.visitor
        found = await case(self.console.conversation.journal, turn_id, visitor.collections)
        if found.turn.counted or visitor.server_id not in (None, found.turn.ask.place.guild):
            raise NotFoundError("There is no such answer here: it may have been erased.")
        return found

    def readable(self) -> frozenset[str]:
        """The collections of today that the visitor may read. Blocks: called in a thread."""
        known = frozenset(self.console.conversation.library.collections())
        return known if self.visitor.collections is None else known & self.visitor.collections

    def form(self) -> MultiDict[str]:
        """What was posted."""
        return self.request[FORM]

    def page(self, name: str, *, status: int = 200, **values: object) -> Response:
        """The page of a template, with `values`."""
        notice = about = ""
        if self.session is not None:
            notice, about = self.session.notice, self.session.about
            self.session.notice = self.session.about = ""
        text = self.console.composer.render(
            name,
            nav=self.nav,
            path=self.request.path,
            visitor=self.session.visitor if self.session else None,
            csrf=self.session.csrf if self.session else "",
            static=self.console.static,
            notice=notice,
            about=about,
            address=address,
            **values,
        )
        return Response(text=text, content_type="text/html", charset="utf-8", status=status)

    def file(self, text: str, name: str, content_type: str) -> Response:
        """A file to be saved."""
        reply = Response(body=text.encode("utf-8"), content_type=content_type, charset="utf-8")
        reply.headers["Content-Disposition"] = f'attachment; filename="{name}"'
        return reply

    def back(self, path: str, notice: str = "", about: str = "") -> Response:
        """To another page, after something was done, which that page then says, with a link to what it is `about`."""
        if self.session is not None:
            self.session.notice, self.session.about = notice, about
        return Response(status=303, headers={"Location": local(path)})


Handler = Callable[[Visit], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Route:
    """A path with what it shows (GET) or does (POST), and the least right that it takes; None for none."""

    method: str
    path: str
    handler: Handler
    right: Right | None = Right.REVIEWER


@dataclass(frozen=True, slots=True)
class Nav:
    """An entry of the navigation, shown to who has the right."""

    label: str
    path: str
    right: Right = Right.REVIEWER


@dataclass(frozen=True, slots=True)
class Page:
    """Routes that belong together, and their entry of the navigation."""

    routes: tuple[Route, ...]
    nav: Nav | None = None


def address(path: str, values: Mapping[str, object | None] | None = None, /, **more: object | None) -> str:
    """A path of the console with a query; what is None or "" is left out. A sequence gives its name several times."""
    pairs: list[tuple[str, str]] = []
    for name, value in {**(values or {}), **more}.items():
        several = cast("Sequence[object]", value) if isinstance(value, list | tuple) else [value]
        pairs += [(name, str(one)) for one in several if one not in (None, "")]
    return f"{path}?{urlencode(pairs)}" if pairs else path


def local(path: str) -> str:
    """`path` if it leads to the console itself, else its first page."""
    good = path.startswith("/") and path.isprintable() and "\\" not in path and not path.startswith("//")
    return path if good and not urlsplit(path).netloc else "/"
