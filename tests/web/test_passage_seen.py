"""The passage after its source changed, as a browser shows it: wide, on a phone, in the dark, without JavaScript."""

from __future__ import annotations

from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer

from bot.review.permalink import spot_of
from tests.making import put
from tests.web.conftest import FISHING, Bench

CHROMIUM = Path("/usr/bin/chromium")


@pytest.mark.slow
@pytest.mark.parametrize(("width", "dark"), [(1280, False), (390, True)])
async def test_the_passage_after_its_source_changed(bench: Bench, tmp_path: Path, width: int, dark: bool) -> None:
    api = pytest.importorskip("playwright.async_api", reason="this needs playwright")
    if not CHROMIUM.exists():  # noqa: ASYNC240
        pytest.skip("this needs Debian's Chromium")
    turn = await bench.ask("what does a fishing permit cost?")
    path = f"/q/{spot_of(turn.answer.quotes[0])}"
    put(bench.library, {"law/fishing.md": FISHING.replace("40 crowns", "45 crowns")})
    try:
        async with TestServer(bench.app) as server, api.async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
            try:
                context = await browser.new_context(
                    java_script_enabled=False,
                    viewport={"width": width, "height": 800},
                    color_scheme="dark" if dark else "light",
                )
                page = await context.new_page()
                await page.goto(str(server.make_url(f"/login/{bench.links.issue(None, None)}")))
                await page.get_by_role("button", name="Log in").click()
                await page.goto(str(server.make_url(path)))
                picture = tmp_path / f"passage-{width}.png"
                await page.screenshot(path=str(picture), full_page=True)
                assert await page.locator("mark.quote").inner_text() == "A fishing permit costs 40 crowns a year."
                told = page.get_by_role("region", name="What has changed since")
                assert "The source has changed since this was quoted." in await told.inner_text()
                assert await told.locator("del").first.inner_text() == "40"
                assert await told.locator("ins").first.inner_text() == "45"
                overflow = await page.locator("body").evaluate("one => one.scrollWidth - one.clientWidth")
                assert overflow <= 0
                await page.get_by_role("link", name="Compare the versions").click()
                assert "A fishing permit costs 45 crowns" in await page.inner_text("main")
            finally:
                await browser.close()
    finally:
        put(bench.library, {"law/fishing.md": FISHING})
