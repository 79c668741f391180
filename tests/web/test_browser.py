"""The console in Chromium: log in, review by keyboard, pick a sentence, a second opinion, a gap, export, phone, no
JavaScript, and what axe-core finds.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from aiohttp.test_utils import TestServer

from bot.model import Feedback
from bot.review.access import Right, Visitor
from bot.review.following import follow
from bot.review.gaps import listed
from bot.review.permalink import spot_of
from tests.answer.conftest import renew
from tests.making import put, remove
from tests.web.conftest import FISHING, OF_A, OPERATOR, A, Bench

if TYPE_CHECKING:
    from playwright.async_api import Browser as Chromium
    from playwright.async_api import BrowserContext, Page

playwright = pytest.importorskip("playwright.async_api", reason="needs simcord[screenshot]")
expect = playwright.expect

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="needs Chromium"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
QUESTIONS = ("what does a fishing permit cost?", "when was Varn founded?", "is there a yeti?")


@pytest.fixture
async def chromium() -> AsyncIterator[Chromium]:
    async with playwright.async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        await browser.close()


@pytest.fixture
async def site(bench: Bench) -> AsyncIterator[str]:
    """The address of the console, with some turns to review."""
    turns = [await bench.ask(question) for question in QUESTIONS]
    await bench.journal.members.give(Feedback(turns[0].id, "m2", False, "too short"))
    async with TestServer(bench.app) as server:
        yield str(server.make_url("")).rstrip("/")


@pytest.fixture
def trouble() -> Iterator[list[str]]:
    """What the browser complains of or asks elsewhere: nothing."""
    found: list[str] = []
    yield found
    assert found == []


async def enter(
    bench: Bench, site: str, context: BrowserContext, trouble: list[str], member: str | None = None
) -> Page:
    """A page whose reader is logged in."""
    page = await context.new_page()
    page.on("console", lambda message: trouble.append(message.text) if "status of 40" not in message.text else None)
    page.on("request", lambda request: None if request.url.startswith(site) else trouble.append(request.url))
    if member:
        bench.members.known[member, A] = Visitor(member, A, Right.REVIEWER, OF_A, member)
    await page.goto(f"{site}/login/{bench.links.issue(member, A if member else None)}")
    await page.get_by_role("button", name="Log in").click()
    await page.wait_for_url(f"{site}/")
    return page


async def test_a_queue_is_cleared_by_keyboard(bench: Bench, site: str, chromium: Chromium, trouble: list[str]) -> None:
    page = await enter(bench, site, await chromium.new_context(viewport={"width": 1400, "height": 850}), trouble)
    rows = page.locator("a[data-row]")
    await expect(rows).to_have_count(3)
    await expect(page.locator("a[data-row][aria-current] .question")).to_have_text(QUESTIONS[0])
    await expect(page.locator(".source mark.quote").first).to_be_in_viewport()
    await page.keyboard.press("j")
    await expect(page.locator("h2.asked")).not_to_have_text(QUESTIONS[0])
    await page.keyboard.press("k")
    await expect(page.locator("h2.asked")).to_have_text(QUESTIONS[0])
    await page.keyboard.press("?")
    await expect(page.locator("dialog#help")).to_be_visible()
    await page.keyboard.press("Enter")
    await expect(page.locator("dialog#help")).to_be_hidden()
    await page.keyboard.press("/")
    await page.keyboard.type("1 permit")  # no verdict
    await page.keyboard.press("Escape")
    await page.keyboard.press("n")
    await page.keyboard.type("as it says")
    await page.keyboard.press("Escape")
    await page.keyboard.press("1")
    await expect(page.locator(".notice")).to_contain_text("Saved: right.")
    await expect(rows).to_have_count(2)
    while await rows.count():
        left = await rows.count()
        await page.keyboard.press("4")
        await expect(rows).to_have_count(left - 1)
    await expect(page.locator(".list")).to_contain_text("All answers are reviewed")
    frozen = await bench.journal.verdicts.frozen()
    assert [one.verdict for one in frozen] == ["right", "should-abstain", "right"]
    (given,) = await bench.journal.verdicts.of(frozen[0].turn)
    assert (given.reviewer, given.note) == (OPERATOR, "as it says")


async def test_the_right_sentence_is_picked_without_javascript_on_a_phone(
    bench: Bench, site: str, chromium: Chromium, trouble: list[str]
) -> None:
    phone = await chromium.new_context(
        viewport={"width": 360, "height": 740}, java_script_enabled=False, color_scheme="dark"
    )
    page = await enter(bench, site, phone, trouble, "7")
    await expect(page.locator("section.turn")).to_be_hidden()
    await page.locator(".rows").get_by_text("is there a yeti?").click()
    await expect(page.locator("section.list")).to_be_hidden()
    await page.get_by_role("link", name="Pick the right sentence").click()
    await page.get_by_label("Words").fill("lake office")
    await page.get_by_role("button", name="Find").click()
    await page.get_by_role("link", name="The lake office sells permits").click()
    await expect(page.locator(".picked")).to_contain_text("sells permits on Mondays")
    await page.get_by_role("button", name="Should have answered").click()
    await expect(page.locator(".notice")).to_contain_text("should have answered")
    (frozen,) = await bench.journal.verdicts.frozen()
    assert [span.text for span in frozen.spans] == ["The lake office sells permits on Mondays."]
    await page.goto(f"{site}/")
    await page.locator(".rows").get_by_text(QUESTIONS[0]).click()
    await page.get_by_role("link", name="[1]").click()
    await expect(page.locator("section.turn")).to_be_hidden()
    await expect(page.locator("#quote")).to_be_in_viewport()
    await page.get_by_role("link", name="‹ Answer").click()
    await page.get_by_role("link", name="‹ Queue").click()
    await expect(page.locator("section.list")).to_be_visible()


async def test_a_second_reviewer_disagrees_and_the_operator_exports(
    bench: Bench, site: str, chromium: Chromium, trouble: list[str]
) -> None:
    first = await enter(bench, site, await chromium.new_context(viewport={"width": 1400, "height": 850}), trouble, "7")
    await first.get_by_role("button", name="Ask for a second opinion").click()
    await first.get_by_role("button", name="Right", exact=True).click()
    second = await enter(bench, site, await chromium.new_context(viewport={"width": 1400, "height": 850}), trouble, "8")
    await second.get_by_role("link", name="Second opinion 1").click()
    await expect(second.locator(".others ul")).to_be_hidden()
    await second.get_by_label("Does not").first.check()
    await second.get_by_role("button", name="Wrong", exact=True).click()
    await second.get_by_role("link", name="Disputed 1").click()
    await expect(second.locator(".others ul")).to_be_visible()
    await expect(second.get_by_role("link", name="Export")).to_have_count(0)
    page = await enter(bench, site, await chromium.new_context(), trouble)
    await page.get_by_role("link", name="Export").click()
    async with page.expect_download() as download:
        await page.get_by_role("button", name="CSV").click()
    saved = Path(await (await download.value).path())
    text = await asyncio.to_thread(saved.read_text, encoding="utf-8")
    assert QUESTIONS[0] in text
    await page.get_by_role("link", name="Log", exact=True).click()
    await expect(page.locator("table")).to_contain_text("csv, 1 questions")
    await page.get_by_role("button", name="Log out").click()
    await expect(page.locator("h1")).to_have_text("You are not logged in")


async def test_a_gap_is_planned_by_keyboard_and_shows_what_answers_it_now(
    bench: Bench, site: str, chromium: Chromium, trouble: list[str]
) -> None:
    page = await enter(bench, site, await chromium.new_context(viewport={"width": 1400, "height": 850}), trouble, "7")
    await page.get_by_role("link", name="Gaps").focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("link", name="is there a yeti?").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator("h1")).to_have_text("is there a yeti?")
    await page.get_by_role("button", name="Planned").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator(".notice")).to_contain_text("Saved: planned.")
    put(bench.library, {"town/yeti.md": "# Yeti\n\nThere is a yeti: it lives in the old mill.\n"})
    try:
        renew(bench.console.answerers, bench.library)
        await follow(bench.journal, bench.library, bench.console.answerers)
        await page.goto(f"{site}/gaps?state=planned")
        await expect(page.locator("table")).to_contain_text("answered now")
        await page.get_by_role("link", name="is there a yeti?").click()
        await expect(page.locator("figure.quoted")).to_contain_text("There is a yeti")
        await page.get_by_role("button", name="Answered", exact=True).click()
        await page.get_by_role("link", name="town/yeti.md").click()
        await expect(page.locator("mark.quote")).to_contain_text("There is a yeti")
    finally:
        remove(bench.library, "town/yeti.md")
        renew(bench.console.answerers, bench.library)


@pytest.fixture
def fishing(bench: Bench) -> Iterator[None]:
    """The document on fishing is put back."""
    yield
    put(bench.library, {"law/fishing.md": FISHING})
    renew(bench.console.answerers, bench.library)


@pytest.mark.usefixtures("fishing")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1400])
async def test_axe_finds_nothing_serious_and_nothing_is_cut(
    bench: Bench, site: str, chromium: Chromium, trouble: list[str], scheme: str, width: int
) -> None:
    from axe_playwright_python.async_playwright import Axe

    context = await chromium.new_context(
        viewport={"width": width, "height": 800},
        color_scheme=scheme,  # type: ignore[arg-type]
        bypass_csp=True,  # for axe's own script
    )
    page = await enter(bench, site, context, trouble)
    asked = (await bench.journal.turns(limit=3))[2]
    turn, document = asked.id, asked.answer.quotes[0].document
    await page.goto(f"{site}/turn/{turn}")
    await page.get_by_role("button", name="Right", exact=True).click()
    word = "y" * 3000
    put(bench.library, {"law/fishing.md": FISHING.replace("40 crowns", f"45 crowns, {word},")})
    await follow(bench.journal, bench.library, bench.console.answerers)
    gap = (await listed(bench.journal, datetime.now(UTC)))[0].id
    for path in (
        "/", "/?state=disputed", "/?q=nothing", f"/turn/{turn}?state=reviewed", f"/turn/{turn}/source",
        f"/turn/{turn}/why", f"/turn/{turn}/pick", f"/turn/{turn}/delete", "/figures", "/exports", "/log", "/nowhere",
        "/login/x", "/gaps", f"/gaps/{gap}", "/changed", "/documents", f"/documents/{document.id}",
        f"/documents/{document.id}/diff?old={document.version[:12]}", f"/q/{spot_of(asked.answer.quotes[0])}",
    ):  # fmt: skip
        await page.goto(f"{site}{path}", wait_until="load")
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        found = (await Axe().run(page)).response["violations"]
        serious = {
            one["id"]: [node["html"][:200] for node in one["nodes"]]
            for one in found
            if one["impact"] in {"serious", "critical"}
        }
        assert serious == {}, path
        assert await page.evaluate("document.documentElement.scrollWidth") <= width, path
