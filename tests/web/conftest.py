"""The console over a small corpus and journal, asked by HTTP as browsers do."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from bot.answer.service import Answerers
from bot.answer.wording.compose import Composer
from bot.conversation import Conversation
from bot.ingest.store.library import Library
from bot.journal import Journal
from bot.model import Ask, Audience, Place, Reader, Readers, Turn
from bot.review.access import Links, Right, Visitor
from bot.settings import bundled
from bot.web.server import load_pages, make_app, open_console
from bot.web.visit import Console, Site
from tests.making import put

A, B = "100000000000000001", "200000000000000002"
STAFF = "300000000000000003"  # a role of A
OPERATOR = "terminal:operator"
FISHING = """---
title: Fishing on the lake
author: Ida Lund
---

# Fishing on the lake

The lake is deep and cold.

## Permits

A fishing permit costs 40 crowns a year. The lake office sells permits on Mondays.
"""
FILES = {
    "law/fishing.md": FISHING,
    "town/history.md": "# History of Varn\n\nThe town of Varn was founded in 1324 by fishermen.\n",
    "staff/bans.md": "# Bans\n\nA zyzzyx ban lasts ninety days. Only moderators may lift a zyzzyx ban.\n",
    f"servers/{A}/club/rules.md": "# Club rules\n\nThe clubhouse opens at nine.\n",
    f"servers/{B}/secret/plans.md": "# Quokka plans\n\nThe quokka parade begins at noon.\n",
}
PUBLIC = frozenset({"law", "town"})
OF_A = PUBLIC | {f"{A}/club"}


class Clock:
    """Counts seconds as it is told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Members:
    """Access as a chat would give it. `asked` counts how often it was."""

    known: dict[tuple[str, str], Visitor] = field(default_factory=dict[tuple[str, str], Visitor])
    asked: int = 0

    async def visitor(self, member_id: str, server_id: str) -> Visitor | None:
        self.asked += 1
        return self.known.get((member_id, server_id))


@dataclass
class Bench:
    """All that a test looks at."""

    library: Library
    journal: Journal
    conversation: Conversation
    links: Links
    members: Members
    clock: Clock
    console: Console
    app: Application

    def settle(self) -> None:
        """Wait until what was put into the library is answered from: the index is built beside."""
        while self.console.answerers.current().snapshot != self.library.snapshot:
            time.sleep(0.01)

    async def ask(
        self,
        question: str,
        *,
        guild: str | None = A,
        asker: str = "m1",
        conversation: str = "",
        staff: bool = False,
        private: bool = False,
        channel: str = "11",
    ) -> Turn:
        """Ask as a member of a server, in public; with `staff`, as one who may read the staff's documents."""
        readers = Readers(guild, True, None, members=(Reader(frozenset({STAFF} if staff else ())),))
        if guild is None:
            place = Place("terminal")
        else:
            place = Place("discord", guild, channel, private=private or staff, readers=readers)
        ask = Ask(question, asker, place, conversation or f"c:{question}")
        turn = await self.conversation.ask(ask, lambda _, answer: "\n".join(q.text for q in answer.quotes) or "nothing")
        await self.conversation.delivered(turn, f"9{len(question):03}{abs(hash(question)) % 10**15}")
        return turn


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library(tmp_path_factory.mktemp("library") / "library.db") as opened:
        for path, text in FILES.items():
            parts = path.split("/")
            put(opened, {path: text}, collection=f"{parts[1]}/{parts[2]}" if parts[0] == "servers" else None)
        yield opened


@pytest.fixture(scope="session")
def answerers(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answerers]:
    with Answerers(library, tmp_path_factory.mktemp("index")) as opened:
        yield opened


@pytest.fixture(scope="session")
def composer() -> Composer:
    return load_pages(bundled("prompts"))


@pytest.fixture
async def bench(tmp_path: Path, library: Library, answerers: Answerers, composer: Composer) -> AsyncIterator[Bench]:
    """The console, not yet served."""
    answerers.teach([])
    async with await Journal.open(tmp_path / "journal.db") as journal:
        await journal.audiences.change(A, "staff", Audience("roles", frozenset({STAFF})), "owner")
        await journal.servers.arrive({A: "Anglers", B: "Bakers"})
        conversation = Conversation(library, answerers, journal, template="t", max_question=2000)
        clock, members = Clock(), Members()
        links = Links(clock)

        async def why(turn: str, _within: frozenset[str] | None) -> str:
            return f"why {turn} <b>"

        console = open_console(
            Site("127.0.0.1", 8321),
            conversation,
            answerers,
            composer,
            links=links,
            access=members,
            operator=OPERATOR,
            why=why,
            clock=clock,
        )
        yield Bench(library, journal, conversation, links, members, clock, console, make_app(console))


@dataclass(frozen=True)
class Reply:
    """What came back."""

    status: int
    text: str
    headers: dict[str, str]

    @property
    def to(self) -> str:
        """Where it leads."""
        return self.headers.get("Location", "")


class Browser:
    """One browser: it keeps cookies, follows nothing by itself, and fills in the token of the page it saw last."""

    def __init__(self, bench: Bench, client: TestClient[Request, Application]) -> None:
        self.bench = bench
        self.client = client
        self.csrf = ""

    async def log_in(
        self,
        member: str | None = None,
        server: str | None = None,
        right: Right = Right.REVIEWER,
        collections: frozenset[str] | None = None,
    ) -> Browser:
        """As the operator, or as a member of a server."""
        if member is not None and server is not None:
            self.bench.members.known[member, server] = Visitor(member, server, right, collections, member)
        came = await self.post("/login", token=self.bench.links.issue(member, server))
        assert (came.status, came.to) == (303, "/")
        await self.get("/login/x")  # for the token
        return self

    def take_cookie(self) -> str:
        """Its session, which it forgets."""
        (cookie,) = [one.value for one in self.client.session.cookie_jar]
        self.client.session.cookie_jar.clear()
        return cookie

    async def get(self, path: str, **headers: str) -> Reply:
        async with self.client.get(path, allow_redirects=False, headers=headers) as reply:
            text = await reply.text()
        if found := re.search(r'name="csrf" value="([^"]+)"', text):
            self.csrf = found[1]
        return Reply(reply.status, text, dict(reply.headers))

    async def post(self, path: str, *, headers: dict[str, str] | None = None, **form: str | list[str]) -> Reply:
        pairs = [("csrf", self.csrf)] if "csrf" not in form else []
        for name, value in form.items():
            pairs += [(name.replace("__", "-"), one) for one in (value if isinstance(value, list) else [value])]
        async with self.client.post(path, data=pairs, allow_redirects=False, headers=headers or {}) as reply:
            return Reply(reply.status, await reply.text(), dict(reply.headers))


@pytest.fixture
async def browser(bench: Bench) -> AsyncIterator[Browser]:
    """A browser that is not logged in."""
    async with TestClient(TestServer(bench.app)) as client:
        yield Browser(bench, client)


@pytest.fixture
async def operator(browser: Browser) -> Browser:
    """A browser of the operator's."""
    return await browser.log_in()
