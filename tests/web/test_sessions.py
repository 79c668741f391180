"""Coming in, staying, going out; what every reply carries; whose forms are taken."""

from __future__ import annotations

import re

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.review.access import Right
from bot.web.sessions import COOKIE, IDLE_SECONDS, LONGEST_SECONDS, RECHECK_SECONDS
from tests.web.conftest import OF_A, A, Bench, Browser

SHUT = ("/", "/turn/x", "/turn/x/source", "/turn/x/why", "/turn/x/pick")


@pytest.mark.parametrize("path", SHUT)
async def test_nobody_comes_in_without_a_link(browser: Browser, path: str) -> None:
    reply = await browser.get(path)
    assert reply.status == 401
    assert "You are not logged in" in reply.text
    assert "Queue" not in reply.text


async def test_the_page_that_is_open_is_marked(operator: Browser) -> None:
    for path, name in (("/", "Queue"), ("/log", "Log"), ("/gaps?state=planned", "Gaps"), ("/login/x", "")):
        page = (await operator.get(path)).text
        assert re.findall(r'aria-current="page">(\w+)<', page) == ([name] if name else []), path


async def test_looking_at_a_link_does_not_use_it_up(bench: Bench, browser: Browser) -> None:
    token = bench.links.issue(None, None)
    for _ in range(3):
        assert "Log in</button>" in (await browser.get(f"/login/{token}")).text
    assert (await browser.post("/login", token=token)).status == 303
    assert (await browser.get("/")).status == 200
    assert (await browser.post("/login", token=token, csrf=browser.csrf)).status == 403


async def test_the_cookie_is_for_this_site_and_no_script(bench: Bench, browser: Browser) -> None:
    reply = await browser.post("/login", token=bench.links.issue(None, None))
    cookie = reply.headers["Set-Cookie"]
    assert cookie.startswith(f"{COOKIE}=")
    for flag in ("HttpOnly", "SameSite=Lax", "Path=/", f"Max-Age={LONGEST_SECONDS:.0f}"):
        assert flag in cookie
    assert "Secure" not in cookie  # served without TLS


@pytest.mark.parametrize("value", ["", ".", "x", "x.y", "é.é", "\u0130" * 9, "a" * 5000])
async def test_a_forged_cookie_is_none(operator: Browser, value: str) -> None:
    good = operator.take_cookie()
    key, _, signature = good.partition(".")
    for forged in (value, f"{key}.", f"{key}.{signature[:-1]}x", f"{key}x.{signature}"):
        assert (await operator.get("/", Cookie=f"{COOKIE}={forged}")).status == 401
    assert (await operator.get("/", Cookie=f"{COOKIE}={good}")).status == 200


async def test_a_session_ends(bench: Bench, operator: Browser) -> None:
    bench.clock.now = IDLE_SECONDS - 1
    assert (await operator.get("/")).status == 200
    bench.clock.now += IDLE_SECONDS + 1
    assert (await operator.get("/")).status == 401
    await operator.log_in()
    for _ in range(int(LONGEST_SECONDS / IDLE_SECONDS) + 1):
        bench.clock.now += IDLE_SECONDS - 1
        last = await operator.get("/")
    assert last.status == 401


async def test_rights_are_read_again(bench: Bench, browser: Browser) -> None:
    await browser.log_in("1", A, Right.REVIEWER, OF_A)
    asked = bench.members.asked
    await browser.get("/")
    assert bench.members.asked == asked
    bench.clock.now += RECHECK_SECONDS
    assert (await browser.get("/")).status == 200
    assert bench.members.asked == asked + 1
    del bench.members.known["1", A]
    bench.clock.now += RECHECK_SECONDS
    assert (await browser.get("/")).status == 401
    assert (await browser.get("/")).status == 401


async def test_who_cannot_be_asked_after_sees_nothing(
    bench: Bench, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(_member: str, _server: str) -> None:
        raise OSError

    await browser.log_in("1", A, Right.REVIEWER, OF_A)
    monkeypatch.setattr(bench.members, "visitor", fails)
    bench.clock.now += RECHECK_SECONDS
    reply = await browser.get("/")
    assert (reply.status, "Queue" in reply.text) == (503, False)
    assert "default-src 'self'" in reply.headers["Content-Security-Policy"]
    monkeypatch.undo()
    assert (await browser.get("/")).status == 200


async def test_a_member_without_rights_gets_in_by_no_link(bench: Bench, browser: Browser) -> None:
    assert (await browser.post("/login", token=bench.links.issue("7", A))).status == 403
    assert (await browser.get("/")).status == 401


async def test_logging_out_ends_the_session(operator: Browser) -> None:
    cookie = operator.take_cookie()
    headers = {"Cookie": f"{COOKIE}={cookie}"}
    await operator.get("/", **headers)
    assert (await operator.post("/logout", headers=headers)).status == 303
    assert (await operator.get("/", **headers)).status == 401


@pytest.mark.parametrize("path", ["/", "/nowhere", "/login/x", "/static/console.css"])
async def test_every_reply_says_what_browsers_must_not_do(browser: Browser, path: str) -> None:
    headers = (await browser.get(path)).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert ("no-store" in headers["Cache-Control"]) is not path.startswith("/static/")


@pytest.mark.parametrize(("host", "status"), [
    ("evil.example", 421), ("evil.example:8321", 421), ("", 421), ("127.0.0.1.evil.example", 421), ("[::1", 421),
    ("quoth.internal:8321", 421), ("localhost:1", 401),
    ("127.0.0.1", 401), ("[::1]:8321", 401), ("192.168.0.9:8321", 401),
])  # fmt: skip
async def test_another_name_for_this_machine_is_refused(browser: Browser, host: str, status: int) -> None:
    assert (await browser.get("/", Host=host)).status == status


@pytest.mark.parametrize("headers", [
    {"Origin": "https://evil.example"}, {"Origin": "null"}, {"Origin": "http://127.0.0.1:1"}, {"Origin": "http://["},
    {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"},
])  # fmt: skip
async def test_forms_of_other_sites_are_refused(bench: Bench, operator: Browser, headers: dict[str, str]) -> None:
    turn = await bench.ask("what does a fishing permit cost?")
    await operator.get("/")
    reply = await operator.post(f"/turn/{turn.id}/verdict", headers=headers, verdict="right")
    assert reply.status == 403
    token = bench.links.issue(None, None)
    assert (await operator.post("/login", headers=headers, token=token)).status == 403
    assert bench.links.redeem(token) == (None, None), "it is not used up"
    assert await bench.journal.verdicts.of(turn.id) == []


@pytest.mark.parametrize("path", ["verdict", "second", "forget"])
@pytest.mark.parametrize("csrf", ["", "x", "é"])
async def test_forms_without_the_token_are_refused(bench: Bench, operator: Browser, path: str, csrf: str) -> None:
    turn = await bench.ask("what does a fishing permit cost?")
    assert (await operator.post(f"/turn/{turn.id}/{path}", csrf=csrf, verdict="right")).status == 403
    assert await bench.journal.verdicts.of(turn.id) == []


async def test_own_forms_are_taken_by_their_origin(bench: Bench, operator: Browser) -> None:
    turn = await bench.ask("what does a fishing permit cost?")
    await operator.get("/")
    origin = str(operator.client.make_url("")).rstrip("/")
    reply = await operator.post(f"/turn/{turn.id}/verdict", headers={"Origin": origin}, verdict="right")
    assert reply.status == 303


async def test_what_is_posted_is_a_form_of_some_size(operator: Browser) -> None:
    for data, kind, status in (
        (b"{}", "application/json", 400),
        (b"a=\xff\xfe", "application/x-www-form-urlencoded; charset=utf-16-nonsense", 400),
        (b"csrf=" + b"x" * 500_000, "application/x-www-form-urlencoded", 413),
    ):
        async with operator.client.post("/logout", data=data, headers={"Content-Type": kind}) as reply:
            assert reply.status == status


async def test_each_browser_has_a_session_of_its_own(bench: Bench, operator: Browser) -> None:
    async with TestClient(TestServer(bench.app)) as client:
        other = await Browser(bench, client).log_in()
        await other.get("/")
        await operator.get("/")
        assert other.csrf != operator.csrf
        assert (await other.post("/logout", csrf=operator.csrf)).status == 403
