"""The queue, a turn with its source, verdicts, second opinions, picking a sentence."""

from __future__ import annotations

import dataclasses
import html
import re
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.journal import new_turn_id
from bot.model import Feedback
from bot.review.access import Right
from tests.making import put
from tests.web.conftest import FISHING, OF_A, OPERATOR, A, B, Bench, Browser

COST = "A fishing permit costs 40 crowns a year."
ASKED = "what does a fishing permit cost?"


def listed(text: str) -> list[str]:
    return [html.unescape(one.strip()) for one in re.findall(r'<span class="question"[^>]*>(.*?)</span>', text)]


def link(text: str, label: str) -> str:
    """The first link that shows some text."""
    found = re.search(rf'<a [^>]*?href="([^"]+)"[^>]*>(?:(?!</a>).)*?{re.escape(label)}', text, re.DOTALL)
    assert found, label
    return html.unescape(found[1])


async def test_an_empty_queue_says_what_comes_next(operator: Browser) -> None:
    for state, told in (("open", "All answers are reviewed"), ("second", "Nobody waits"), ("disputed", "agree"),
                        ("reviewed", "Nothing is reviewed yet")):  # fmt: skip
        assert told in (await operator.get(f"/?state={state}")).text


async def test_the_most_useful_comes_first_and_stands_beside_the_list(bench: Bench, operator: Browser) -> None:
    first = await bench.ask(ASKED)
    await bench.ask("when was Varn founded?", guild=B)
    await bench.journal.members.give(Feedback(first.id, "m2", False, "too <b>short"))
    page = (await operator.get("/")).text
    assert listed(page) == [ASKED, "when was Varn founded?"]
    assert "1 reported" in page
    assert "Not helpful: too &lt;b&gt;short" in page
    assert page.count("blockquote dir") == 1
    marked = re.search(r'<mark class="quote" id="quote">(.*?)</mark>', page)
    assert marked
    assert marked[1].replace("<b>", "").replace("</b>", "") == COST
    assert "<b>permit</b>" in marked[1]  # words of the question
    assert "law/fishing.md" in page
    assert "What stands before" not in page  # all of it fits


@pytest.mark.parametrize(("query", "found"), [
    ("tier=answered", [ASKED]),
    ("tier=nonsense", [ASKED, "is there a yeti?"]),
    ("tier=absent", ["is there a yeti?"]),
    ("collection=law", [ASKED]),
    (f"server={A}", [ASKED]),
    (f"server={B}", ["is there a yeti?"]),
    ("channel=11", [ASKED, "is there a yeti?"]),
    ("channel=12", []),
    ("since=2000-01-01&until=2100-01-01", [ASKED, "is there a yeti?"]),
    ("until=2000-01-01", []),
    ("since=now", [ASKED, "is there a yeti?"]),
    ("q=yeti", ["is there a yeti?"]),
    ("q=crowns", [ASKED]),
    ("q=nowhere", []),
    ("verdict=right", []),
    ("reviewer=nobody", []),
])  # fmt: skip
async def test_filters(bench: Bench, operator: Browser, query: str, found: list[str]) -> None:
    await bench.ask(ASKED)
    await bench.ask("is there a yeti?", guild=B)
    page = (await operator.get(f"/?{query}")).text
    assert sorted(listed(page)) == sorted(found)
    assert ("No answer fits that" in page) is not bool(found)


async def test_channels_have_names(bench: Bench, browser: Browser) -> None:
    await bench.ask("what does a fishing permit cost?")
    await browser.log_in("1", A, Right.REVIEWER, OF_A)
    assert "channel 11" in (await browser.get("/")).text
    await bench.journal.channels.call(A, {"11": "<b>anglers", "12": "empty"})
    await bench.journal.channels.call(B, {"21": "anglers"})
    page = (await browser.get("/")).text
    assert "#&lt;b&gt;anglers" in page
    assert "channel 11" not in page
    for name, seen in (("%3Cb%3EANGLERS", True), ("%23empty", False), ("ang", True), ("11", True), ("x", False)):
        assert ("what does a fishing permit cost?" in (await browser.get(f"/?channel={name}")).text) is seen, name
    assert "#&lt;b&gt;anglers" in (await browser.get("/figures")).text


async def test_channels_of_one_name_are_chosen_from(bench: Bench, browser: Browser) -> None:
    for channel, guild in (("11", A), ("12", A), ("21", B)):
        await bench.ask(f"is there a yeti in {channel}?", guild=guild, channel=channel)
    await bench.ask("what is a zyzzyx ban?", staff=True, channel="13")
    await bench.journal.channels.call(A, {"11": "Sea › help", "12": "Lake › help", "13": "staff › help", "14": "help"})
    await bench.journal.channels.call(B, {"21": "help"})
    await browser.log_in("1", A, Right.REVIEWER, OF_A)
    page = (await browser.get("/?channel=HELP&state=all")).text
    assert "No answer fits" not in page
    assert re.findall(r"<bdi>#([^<]+)</bdi>", page) == ["Lake › help", "Sea › help"]  # not what others alone may see
    for choice, channel in (("Lake › help", "12"), ("Sea › help", "11")):
        (to,) = re.findall(rf'href="([^"]+)"><bdi>#{choice}', page)
        assert listed((await browser.get(html.unescape(to))).text) == [f"is there a yeti in {channel}?"]
    assert listed((await browser.get("/?channel=sea")).text) == ["is there a yeti in 11?"]
    assert "No answer fits" in (await browser.get("/?channel=%25")).text
    await browser.log_in()
    assert listed((await browser.get(f"/?channel=%23help&server={B}")).text) == ["is there a yeti in 21?"]
    page = (await browser.get("/?channel=help")).text
    assert len(re.findall(r"<bdi>#", page)) == 4
    assert "Bakers" in page.partition("Which channel?")[2]


async def test_words_that_are_none_are_told(operator: Browser) -> None:
    assert "There is no word to look for" in (await operator.get("/?q=%3F%3F")).text
    assert "That page does not exist" in (await operator.get("/?after=nonsense")).text


async def test_a_long_queue_has_pages(bench: Bench, operator: Browser) -> None:
    for number in range(33):
        await bench.ask(f"is there yeti number {number}?")
    page = (await operator.get("/")).text
    assert len(listed(page)) == 30
    rest = (await operator.get(link(page, "Next page"))).text
    assert len(listed(rest)) == 3
    assert not set(listed(rest)) & set(listed(page))


async def test_a_verdict_leads_to_the_next_turn(bench: Bench, operator: Browser) -> None:
    first, second = await bench.ask(ASKED), await bench.ask("when was Varn founded?")
    page = await operator.get(f"/turn/{first.id}?tier=answered")
    assert f'name="then" value="{second.id}"' in page.text
    assert '<input type="hidden" name="from-tier" value="answered">' in page.text
    done = await operator.post(
        f"/turn/{first.id}/verdict",
        verdict="right", note=" well\r\nsaid ", citation__1="supports", then=second.id, from__tier="answered",
    )  # fmt: skip
    assert (done.status, done.to) == (303, f"/turn/{second.id}?tier=answered")
    after = (await operator.get(done.to)).text
    assert "Saved: right." in after
    assert link(after, "Change it") == f"/turn/{first.id}?tier=answered"
    assert "Saved: right." not in (await operator.get(done.to)).text
    assert listed(after) == ["when was Varn founded?"]
    (given,) = await bench.journal.verdicts.of(first.id)
    assert (given.reviewer, given.verdict, given.note) == (OPERATOR, "right", "well\nsaid")
    assert given.citations == ((1, "supports"),)
    again = (await operator.get(f"/turn/{first.id}?state=reviewed")).text
    assert "(your verdict)" in again
    assert re.search(r'name="citation-1" value="supports" checked', again)
    assert "well\nsaid</textarea>" in again
    assert f"Expected: “{COST}”" in again
    assert (await operator.post(f"/turn/{first.id}/forget")).status == 303
    assert "teach no more" in (await operator.get("/")).text
    assert (await bench.journal.verdicts.frozen(first.id))[0].teaches is False


@pytest.mark.parametrize(("form", "told"), [
    ({}, "Choose a verdict"),
    ({"verdict": "splendid"}, "Choose a verdict"),
    ({"verdict": "right", "note": "x" * 4001}, "at most 4,000"),
    ({"verdict": "right", "pick": "x"}, "no sentence of a document"),
    ({"verdict": "right", "pick": "a~b~1~2"}, "not in the library"),
])  # fmt: skip
async def test_a_verdict_that_cannot_be_taken(bench: Bench, operator: Browser, form: dict[str, str], told: str) -> None:
    turn = await bench.ask(ASKED)
    await operator.get("/")
    reply = await operator.post(f"/turn/{turn.id}/verdict", headers=None, **form)
    assert reply.status in (400, 404)
    assert told in reply.text
    assert await bench.journal.verdicts.of(turn.id) == []


async def test_a_second_opinion_and_a_dispute(bench: Bench, browser: Browser) -> None:
    turn = await bench.ask(ASKED)
    await browser.log_in("1", A)
    await browser.get("/")
    await browser.post(f"/turn/{turn.id}/verdict", verdict="right")
    await browser.post(f"/turn/{turn.id}/second")
    await browser.log_in("2", A)
    page = (await browser.get("/?state=second")).text
    assert listed(page) == [ASKED]
    assert "1 other verdict" in page
    assert '<details class="others">' in page  # not seen before one's own
    await browser.post(f"/turn/{turn.id}/verdict", verdict="wrong", note="it <i>does not</i>")
    assert listed((await browser.get("/?state=second")).text) == []
    await browser.log_in("1", A)
    page = (await browser.get("/?state=disputed")).text
    assert listed(page) == [ASKED]
    assert '<details class="others" open>' in page
    assert "it &lt;i&gt;does not&lt;/i&gt;" in page
    assert "reviewers differ" in page


async def test_the_right_sentence_is_picked(bench: Bench, operator: Browser) -> None:
    turn = await bench.ask("is there a yeti?")
    page = (await operator.get(f"/turn/{turn.id}?tier=absent")).text
    found = (await operator.get(link(page, "Pick the right sentence") + "&words=lake+office+permits")).text
    sentence = link(found, "office</b>")
    assert sentence.endswith("#expected")
    picked = (await operator.get(sentence)).text
    assert "The lake office sells permits on Mondays.</blockquote>" in picked
    (value,) = parse_qs(urlsplit(sentence).query)["pick"]
    assert f'name="pick" value="{value}"' in picked
    assert "pick=" not in link(picked, "Remove")
    await operator.post(f"/turn/{turn.id}/verdict", verdict="should-answer", pick=value)
    (frozen,) = await bench.journal.verdicts.frozen(turn.id)
    assert [(span.text, span.picked) for span in frozen.spans] == [("The lake office sells permits on Mondays.", True)]
    await operator.post(f"/turn/{turn.id}/verdict", verdict="should-answer", note="a note, and nothing picked anew")
    assert (await bench.journal.verdicts.frozen(turn.id))[0].spans == frozen.spans
    await operator.post(f"/turn/{turn.id}/verdict", verdict="should-abstain")
    assert (await bench.journal.verdicts.frozen(turn.id))[0].spans == ()


async def test_a_document_can_be_read_and_searched_when_picking(bench: Bench, operator: Browser) -> None:
    turn = await bench.ask(ASKED)
    path = f"/turn/{turn.id}/pick"
    (fishing,) = [one for one in bench.library.documents() if one.path == "law/fishing.md"]
    whole = (await operator.get(f"{path}?document={fishing.id}&words=")).text
    assert "The lake is deep and cold." in whole
    assert "sells permits" in whole
    inside = (await operator.get(f"{path}?document={fishing.id}&words=deep")).text
    assert "<b>deep</b>" in inside
    assert "No passage holds" in (await operator.get(f"{path}?words=aardvark")).text
    assert (await operator.get(f"{path}?document=nothing")).status == 404
    assert "pick=" in link((await operator.get(f"{path}?pick=a~b~0~1")).text, "Back without picking")


async def test_a_source_that_changed_is_shown_as_it_was(bench: Bench, operator: Browser) -> None:
    turn = await bench.ask("how deep is the lake?")
    assert turn.answer.quotes
    try:
        put(bench.library, {"law/fishing.md": FISHING.replace("deep and cold", "warm")})
        page = (await operator.get(f"/turn/{turn.id}/source")).text
        assert "The document has changed since" in page
        assert "<b>deep</b>" in page
    finally:
        put(bench.library, {"law/fishing.md": FISHING})


async def test_a_page_that_calls_itself_out_of_date_is_shown_so(bench: Bench, operator: Browser) -> None:
    turn = await bench.ask(ASKED)
    (quote, *_) = turn.answer.quotes
    meta = dataclasses.replace(quote.document.meta, outdated=True)
    old = dataclasses.replace(quote, document=dataclasses.replace(quote.document, meta=meta))
    again = dataclasses.replace(turn, id=new_turn_id(), answer=dataclasses.replace(turn.answer, quotes=(old,)))
    await bench.journal.compose(again)
    shown = '<cite dir="auto">Fishing on the lake</cite> (says it is outdated)'
    assert shown in (await operator.get(f"/turn/{again.id}")).text
    assert shown not in (await operator.get(f"/turn/{turn.id}")).text


async def test_why_is_told_as_text(bench: Bench, operator: Browser) -> None:
    turn = await bench.ask(ASKED)
    assert f"why {turn.id} &lt;b&gt;" in (await operator.get(f"/turn/{turn.id}/why")).text


async def test_what_is_only_counted_is_not_shown(bench: Bench, operator: Browser) -> None:
    await bench.journal.choices.opt("m9", out=True)
    turn = await bench.ask(ASKED, asker="m9")
    assert listed((await operator.get("/?state=all")).text) == []
    assert (await operator.get(f"/turn/{turn.id}")).status == 404


async def test_earlier_questions_of_the_conversation_stand_above(bench: Bench, operator: Browser) -> None:
    await bench.ask("what does a fishing permit cost?", conversation="c")
    turn = await bench.ask("and who sells permits?", conversation="c")
    page = (await operator.get(f"/turn/{turn.id}")).text
    assert '<ol class="history"' in page
    assert "what does a fishing permit cost?" in page[page.index('<ol class="history"') :]


async def test_of_a_long_conversation_only_the_last_questions_stand_open(bench: Bench, operator: Browser) -> None:
    for n in range(6):
        await bench.ask(f"what does permit {n} cost?", conversation="long")
    turn = await bench.ask("who sells permits?", conversation="long")
    page = (await operator.get(f"/turn/{turn.id}")).text
    assert "<summary>3 earlier questions</summary>" in page
    shown = page[page.index('<ol class="history"') :]
    assert [f"permit {n} cost" in shown[: shown.index("</ol>")] for n in range(6)] == [False] * 3 + [True] * 3


async def test_a_word_that_the_quotes_lack_is_not_said_to_be_found_nowhere(bench: Bench, operator: Browser) -> None:
    await bench.ask("what does a fishing permit for Varn cost in winter?")
    page = (await operator.get("/")).text
    assert "Not in the quotes: <em>" in page
    absent = await bench.ask("what is a zeppelin?")
    assert "Not found: <em>zeppelin" in (await operator.get(f"/turn/{absent.id}")).text
