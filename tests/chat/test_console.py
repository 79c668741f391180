"""From /console into the browser: the member's rights go along, and end with the role that gives them."""

from __future__ import annotations

from aiohttp.test_utils import TestClient, TestServer

from bot.review.access import Links
from bot.settings import bundled
from bot.web.server import load_pages, make_app, open_console
from bot.web.visit import Site

from .conftest import Room
from .test_review import QUESTION, desk  # noqa: F401  a fixture
from .test_review import Desk as ReviewDesk


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def link_in(message: object) -> str:
    pending = [one if isinstance(one, dict) else one.to_dict() for one in message.components]  # type: ignore
    while pending:
        one = pending.pop()
        if url := one.get("url"):
            return url
        pending += one.get("components") or []
    return ""


async def test_a_reviewer_comes_in_by_the_link_until_the_role_goes(room: Room, desk: ReviewDesk) -> None:  # noqa: F811
    clock = Clock()
    links, site = Links(clock), Site("127.0.0.1", 0, "https://console.example.org")
    bot = room.new_bot(link_for=lambda member, server: site.link(links.issue(member, server)))
    await room.env.restart_bot(bot)
    await desk.ask()
    conversation = room.conversation

    async def why(turn: str) -> str:
        return turn

    console = open_console(
        site,
        conversation,
        conversation.answerers,
        load_pages(bundled("prompts")),
        links=links,
        access=room.env.bot.rights,
        operator="terminal:ann",
        why=why,
        clock=clock,
    )
    shown = await desk.bob.slash(room.channel, "console")
    link = link_in(shown.response)
    assert link.startswith("https://console.example.org/login/")
    async with TestClient(TestServer(make_app(console))) as browser:

        async def opened() -> str:
            async with browser.get("/", headers=cookie, allow_redirects=False) as page:
                return await page.text() if page.status == 200 else ""

        token = link.rpartition("/")[2]
        async with browser.post("/login", data={"token": token}, allow_redirects=False) as came:
            assert came.status == 303, await came.text()
            cookie = {"Cookie": came.headers["Set-Cookie"].split(";")[0]}
        async with browser.post("/login", data={"token": token}, allow_redirects=False) as again:
            assert again.status != 303, "a link is good once"
        assert QUESTION in await opened()
        desk.take()
        clock.now += 31
        assert await opened() == ""
