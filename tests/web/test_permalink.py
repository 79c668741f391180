"""A passage in the version that was quoted, and who may see it."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.model import Audience, Turn
from bot.review.access import Right
from bot.review.citations import compare
from bot.review.permalink import spot_of
from bot.web.server import make_app
from tests.making import put
from tests.web.conftest import FISHING, OF_A, A, B, Bench, Browser

ASKED = "what does a fishing permit cost?"


def path_of(turn: Turn) -> str:
    return f"/q/{spot_of(turn.answer.quotes[0])}"


def words(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


async def test_a_quote_is_highlighted_where_it_stands(bench: Bench, operator: Browser) -> None:
    turn = await bench.ask(ASKED)
    page = await operator.get(path_of(turn))
    assert page.status == 200
    assert '<mark class="quote" id="quote">A fishing permit costs 40 crowns a year.</mark>' in page.text
    assert "The lake is deep and cold." in page.text
    assert "has changed" not in words(page.text)
    assert turn.id not in page.text
    assert ASKED not in page.text


async def test_both_versions_are_shown_after_a_change(bench: Bench, operator: Browser) -> None:
    turn = await bench.ask(ASKED)
    path = path_of(turn)
    try:
        put(bench.library, {"law/fishing.md": FISHING.replace("40 crowns", "45 crowns").replace("cold", "warm")})
        page = (await operator.get(path)).text
        assert "The source has changed since this was quoted. It reads now:" in words(page)
        assert '<mark class="quote" id="quote">A fishing permit costs 40 crowns a year.</mark>' in page
        assert "<del>40</del>" in page
        assert "<ins>45</ins>" in page
        assert "<ins>warm</ins>" in page  # in all that has changed
        await compare(bench.journal, bench.library)
        listed = (await operator.get("/changed")).text
        assert f'href="{path}"' in listed
        assert "its message will say so" in listed
        assert re.search(rf'href="/turn/{turn.id}"[^>]*>{re.escape(ASKED)}<', listed)
        assert 'rel="next"' not in listed
        document = turn.answer.quotes[0].document.id
        diff = (await operator.get(f"/documents/{document}/diff?old={path.split('-')[1]}")).text
        assert "<del>40</del>" in diff
        text = (await operator.get(f"/documents/{document}")).text
        assert re.search(r"\d versions kept", words(text))
        assert "an earlier version" in text
        put(bench.library, {"law/fishing.md": FISHING.replace("A fishing permit costs 40 crowns a year.", "")})
        assert "the sentence is not in it any more" in words((await operator.get(path)).text)
    finally:
        put(bench.library, {"law/fishing.md": FISHING})


async def test_without_a_login_nothing_is_told(bench: Bench, browser: Browser) -> None:
    turn = await bench.ask(ASKED)
    pages = [await browser.get(path) for path in (path_of(turn), "/q/x", f"/q/{'0' * 12}-{'0' * 12}-1-2")]
    assert {page.status for page in pages} == {401}
    assert len({page.text for page in [replace(one, headers={}) for one in pages]}) <= 3
    assert not any("crowns" in page.text for page in pages)


async def test_who_may_not_read_the_collection_finds_nothing(bench: Bench, browser: Browser) -> None:
    staff = await bench.ask("how long does a zyzzyx ban last?", staff=True)
    theirs = await bench.ask("when does the quokka parade begin?", guild=B)
    mine = await bench.ask(ASKED)
    await browser.log_in("1", A, Right.OWNER, OF_A)
    assert (await browser.get(path_of(mine))).status == 200
    for turn in (staff, theirs):
        ref = turn.answer.quotes[0].document
        for path in (path_of(turn), f"/documents/{ref.id}", f"/documents/{ref.id}/diff?old={ref.version[:12]}"):
            page = await browser.get(path)
            assert page.status == 404
            assert not any(word in page.text for word in ("zyzzyx", "quokka", "Bans", "ninety"))


@pytest.mark.parametrize("restricted", [False, True])
async def test_anybody_may_read_what_everyone_may_if_the_operator_says_so(bench: Bench, restricted: bool) -> None:
    mine = await bench.ask(ASKED)
    staff = await bench.ask("how long does a zyzzyx ban last?", staff=True)
    club = await bench.ask("when does the clubhouse open?")
    assert club.answer.quotes[0].document.collection == f"{A}/club"
    if restricted:
        await bench.journal.audiences.change(B, "law", Audience("roles", frozenset({"1"})), "owner")
    console = replace(bench.console, site=replace(bench.console.site, open=True))
    async with TestClient(TestServer(make_app(console))) as client:
        reader = Browser(bench, client)
        assert (await reader.get(path_of(mine))).status == (401 if restricted else 200)
        assert (await reader.get(path_of(staff))).status == 401
        assert (await reader.get(path_of(club))).status == 401
        for path in ("/documents", "/changed", "/gaps"):
            assert (await reader.get(path)).status == 401


@pytest.mark.parametrize(
    "path", ["/q/", "/q/abc", "/q/..%2f..%2fetc", f"/q/{'a' * 12}-{'b' * 12}-9-3", "/q/" + "9" * 3000]
)
async def test_what_is_no_address_is_nothing(operator: Browser, path: str) -> None:
    assert (await operator.get(path)).status in {404, 400}


async def test_hostile_documents_are_text(bench: Bench, operator: Browser) -> None:
    """In the passage, the document, its versions and what differs between them."""
    hostile = "<script>alert(1)</script> \u202eevil\u202c <img src=x onerror=alert(1)> [x](javascript:alert(1))"
    name = "law/hostile.txt"
    put(bench.library, {name: f"Hostile {hostile}\n\nThe wombat warden says {hostile} every day.\n"})
    bench.settle()
    turn = await bench.ask("what does the wombat warden say every day?")
    quote = next(one for one in turn.answer.quotes if one.document.path == name)
    put(bench.library, {name: f"Hostile {hostile}\n\nThe wombat warden says {hostile} <b>twice</b> every day.\n"})
    await compare(bench.journal, bench.library)
    document = quote.document.id
    for path in (f"/q/{spot_of(quote)}", f"/documents/{document}", f"/documents/{document}/diff?old="
                 f"{quote.document.version[:12]}", "/documents", "/changed", "/documents?q=%3Cscript%3E"):  # fmt: skip
        page = await operator.get(path)
        assert page.status == 200
        assert not any(
            one in page.text for one in ("<script>alert", "<img src=x", "<b>twice", "\u202e", 'href="javascript')
        )
