"""The pages of gaps and of documents."""

from __future__ import annotations

import html
import re

from bot.review.access import Right
from bot.review.following import follow
from tests.making import put
from tests.web.conftest import FISHING, OF_A, A, B, Bench, Browser


def words(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


async def test_gaps_are_listed_and_decided(bench: Bench, operator: Browser) -> None:
    for question in ("where is the yeti kennel?", "is the yeti kennel open?", "who <b>feeds</b> unicorns?"):
        await bench.ask(question)
    page = (await operator.get("/gaps")).text
    assert "is the yeti kennel open?" in page
    assert "Anglers" in page  # there may be the same question in several servers
    assert "who &lt;b&gt;feeds&lt;/b&gt; unicorns?" in page
    path = re.search(r'href="(/gaps/\d+)"', page)
    assert path
    one = (await operator.get(path[1])).text
    assert "yeti, kennel" in words(one)
    assert "asked 2 times" in words(one)
    done = await operator.post(f"{path[1]}/state", state="planned")
    assert (done.status, done.to) == (303, path[1])
    assert "Saved: planned." in (await operator.get(path[1])).text
    assert "yeti" not in (await operator.get("/gaps")).text
    assert "yeti" in (await operator.get("/gaps?state=planned")).text
    assert (await operator.post(f"{path[1]}/state", state="nonsense")).status == 400
    assert (await operator.get("/gaps/99999")).status == 404
    assert (await operator.get("/gaps/x")).status == 404


async def test_many_gaps_have_pages(bench: Bench, operator: Browser) -> None:
    asked = {f"where is the {letter * 7} of {letter * 5}?" for letter in "bcdfghjklmnpqrstvwxzäöü"}
    asked |= {f"who feeds {letter * 6}?" for letter in "bcdfghjklmn"}
    for question in asked:
        await bench.ask(question)
    found: list[str] = []
    for path in ("/gaps", "/gaps"):  # some of them come to their gaps at the first look, the rest at the second
        page = (await operator.get(path)).text
    while True:
        found += [html.unescape(one) for one in re.findall(r'href="/gaps/\d+">([^<]+)<', page)]
        more = re.search(r'href="([^"]+)" rel="next"', page)
        if more is None:
            break
        page = (await operator.get(html.unescape(more[1]))).text
    assert len(found) == len(asked) == 34
    assert set(found) == asked
    assert (await operator.get("/gaps?after=nonsense")).status == 400


async def test_a_page_that_no_list_has_is_told(operator: Browser) -> None:
    many = "9" * 20
    for path in (f"/gaps?after=1_1_{many}", f"/changed?after=a~b~c~{many}~1", "/changed?after=a~b"):
        assert (await operator.get(path)).status == 400
    queue = await operator.get(f"/?after=1.0_{many}")
    assert "That page does not exist: begin at the first one." in queue.text


async def test_what_answers_a_gap_now_is_shown(bench: Bench, operator: Browser) -> None:
    await bench.ask("who feeds the griffin in the aviary?")
    await follow(bench.journal, bench.library, bench.console.answerers)
    put(bench.library, {"law/griffin.md": "# Griffins\n\nThe keeper feeds the griffin in the aviary at noon.\n"})
    await follow(bench.journal, bench.library, bench.console.answerers)
    page = (await operator.get("/gaps")).text
    assert "answered now" in page
    path = re.search(r'href="(/gaps/\d+)"', page)
    assert path
    one = (await operator.get(path[1])).text
    assert "The keeper feeds the griffin in the aviary at noon." in one
    passage = re.search(r'href="(/q/[^"]+)"', one)
    assert passage
    assert "keeper" in (await operator.get(passage[1])).text


async def test_a_reviewer_sees_the_gaps_of_their_server_alone(bench: Bench, browser: Browser) -> None:
    await bench.ask("where is the yeti kennel?")
    await bench.ask("which zyzzyx emperor ate the moon?", staff=True)
    await bench.ask("where is the quokka emperor?", guild=B)
    theirs = await bench.journal.gaps.ungrouped(9)
    assert len(theirs) == 3
    await browser.log_in("1", A, Right.REVIEWER, OF_A)
    page = (await browser.get("/gaps")).text
    assert "Anglers" not in page
    assert "yeti" in page
    assert not any(word in page for word in ("zyzzyx", "quokka"))
    seen = set(re.findall(r'href="/gaps/(\d+)"', page))
    for number in range(1, 5):
        wanted = 200 if str(number) in seen else 404
        assert (await browser.get(f"/gaps/{number}")).status == wanted
        assert (await browser.post(f"/gaps/{number}/state", state="wont")).status == (303 if wanted == 200 else 404)


async def test_documents_are_listed_and_read(bench: Bench, browser: Browser) -> None:
    turn = await bench.ask("what does a fishing permit cost?")
    await browser.log_in("1", A, Right.REVIEWER, OF_A)
    page = (await browser.get("/documents")).text
    assert "Fishing on the lake" in page
    assert not any(word in page for word in ("Bans", "Quokka", "staff"))
    assert "History" not in (await browser.get("/documents?q=fishing")).text
    one = (await browser.get(f"/documents/{turn.answer.quotes[0].document.id}")).text
    assert "The lake is deep and cold." in one
    assert re.search(r"<h4[^>]*>Permits</h4>", one)
    assert f'href="/turn/{turn.id}"' in one
    assert (await browser.get("/documents/nothing")).status == 404
    put(bench.library, {"law/fishing.md": FISHING})
