"""Each route by each role: nothing of another server, nothing of a hidden collection, nothing above one's rights."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from bot.model import Turn
from bot.review.access import Right
from bot.review.verdicts import Pick, Reviews
from bot.web.site import PAGES
from tests.web.conftest import OF_A, A, B, Bench, Browser

HIDDEN = ("zyzzyx", "quokka", "Bans", "staff", "secret", "ninety days")


@dataclass(frozen=True)
class Turns:
    """One of A's, that anyone there may see; one of A's staff; one of the staff's that quotes nothing; one of B's."""

    mine: Turn
    staff: Turn
    staff_absent: Turn
    theirs: Turn
    nowhere: Turn


@pytest.fixture
async def turns(bench: Bench) -> Turns:
    return Turns(
        mine=await bench.ask("what does a fishing permit cost?"),
        staff=await bench.ask("how long does a zyzzyx ban last?", staff=True),
        staff_absent=await bench.ask("which zyzzyx emperor ate the moon?", staff=True),
        theirs=await bench.ask("when does the quokka parade begin?", guild=B),
        nowhere=await bench.ask("how long does the zyzzyx ban of the quokka last?", guild=None),
    )


async def test_a_reviewer_of_one_server_sees_nothing_else(bench: Bench, turns: Turns, browser: Browser) -> None:
    assert turns.staff.answer.quotes[0].document.collection == "staff"
    assert turns.theirs.answer.quotes[0].document.collection == f"{B}/secret"
    await browser.log_in("1", A, Right.OWNER, OF_A)
    for state in ("open", "second", "disputed", "reviewed", "all"):
        for more in ("", f"&server={B}", "&collection=staff", f"&collection={B}/secret", "&q=zyzzyx", "&q=quokka"):
            text = (await browser.get(f"/?state={state}{more}")).text
            typed = more.partition("=")[2]
            seen = text.replace(f"={typed.replace('/', '%2F')}", "").replace(f'value="{typed}"', "")
            assert not any(word in seen for word in HIDDEN), (state, more)
    text = (await browser.get("/")).text
    assert '>To review <span class="count">1</span>' in text
    assert ">club<" in text


@pytest.mark.parametrize("which", ["staff", "staff_absent", "theirs", "nowhere"])
@pytest.mark.parametrize(("method", "path"), [
    ("GET", ""), ("GET", "/source"), ("GET", "/why"), ("GET", "/pick"), ("GET", "/source?quote=1"),
    ("POST", "/verdict"), ("POST", "/second"), ("POST", "/forget"),
])  # fmt: skip
async def test_what_is_hidden_is_not_there(
    bench: Bench, turns: Turns, browser: Browser, which: str, method: str, path: str
) -> None:
    turn: Turn = getattr(turns, which)
    await browser.log_in("1", A, Right.OWNER, OF_A)
    await browser.get("/")
    path = f"/turn/{turn.id}{path}"
    reply = await (browser.get(path) if method == "GET" else browser.post(path, verdict="right"))
    assert reply.status == 404
    assert not any(word in reply.text for word in HIDDEN)
    # the same, whether it exists or not
    other = path.replace(turn.id, "0" * len(turn.id))
    nothing = await (browser.get(other) if method == "GET" else browser.post(other, verdict="right"))
    assert nothing.status == 404
    assert await bench.journal.verdicts.of(turn.id) == []


async def test_nothing_is_picked_or_found_outside(bench: Bench, turns: Turns, browser: Browser) -> None:
    (bans,) = [one for one in bench.library.documents() if one.collection == "staff"]
    await browser.log_in("1", A, Right.OWNER, OF_A)
    path = f"/turn/{turns.mine.id}/pick"
    found = (await browser.get(f"{path}?words=zyzzyx+ban")).text.replace('value="zyzzyx ban"', "")
    assert not any(word in found for word in HIDDEN)
    assert (await browser.get(f"{path}?document={bans.id}")).status == 404
    pick = f"{bans.id}~{bans.version}~8~40"
    shown = (await browser.get(f"/turn/{turns.mine.id}?pick={pick}")).text
    assert "There is no such document here" in shown
    assert "zyzzyx" not in shown
    reply = await browser.post(f"/turn/{turns.mine.id}/verdict", verdict="wrong", pick=pick)
    assert reply.status == 404
    assert await bench.journal.verdicts.frozen(turns.mine.id) == []


async def test_what_another_reviewer_picked_elsewhere_is_left_out(bench: Bench, turns: Turns, browser: Browser) -> None:
    (bans,) = [one for one in bench.library.documents() if one.collection == "staff"]
    at = bench.library.text(bans.version).index("A zyzzyx")
    pick = Pick(bans.id, bans.version, at, at + 35)
    await Reviews(bench.journal, bench.library).judge(turns.mine.id, "other", "wrong", picked=[pick])
    await browser.log_in("1", A, Right.REVIEWER, OF_A)
    page = (await browser.get(f"/turn/{turns.mine.id}?state=reviewed")).text
    assert "1 other verdict" in page
    assert not any(word in page for word in HIDDEN)


async def test_the_operator_sees_all(turns: Turns, operator: Browser) -> None:
    for turn in (turns.mine, turns.staff, turns.staff_absent, turns.theirs, turns.nowhere):
        assert (await operator.get(f"/turn/{turn.id}")).status == 200
    assert '>To review <span class="count">5</span>' in (await operator.get("/")).text


RIGHTS = {
    (route.method, route.path): route.right
    for page in PAGES
    for route in page.routes
    if route.path != "/login" and not route.path.startswith(("/login/", "/q/"))  # passages: see test_permalink
}


@pytest.mark.parametrize("right", [None, *Right])
async def test_each_route_takes_its_right(turns: Turns, browser: Browser, right: Right | None) -> None:
    if right is not None:
        await browser.log_in("1", A, right, OF_A)
        await browser.get("/")
    last = {"/logout": 2, "/turn/{turn}/delete": 1}
    for (method, path), needed in sorted(RIGHTS.items(), key=lambda one: last.get(one[0][1], 0)):
        where = re.sub(r"{\w+}", "1", path.replace("{turn}", turns.mine.id))
        reply = await (browser.get(where) if method == "GET" else browser.post(where, verdict="right", form="csv"))
        if needed is None:
            assert reply.status not in (401, 500), path
        elif right is None:
            assert reply.status == 401, path
        else:
            assert (reply.status == 403) == (right < needed), (path, right, reply.status)
            assert reply.status != 500, path
