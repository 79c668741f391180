"""Exports hold what their taker may read; they and deletions are logged; a deletion leaves no byte."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from bot.evaluate.questions import read_questions
from bot.review.access import Right
from bot.review.verdicts import Reviews
from tests.web.conftest import OF_A, OPERATOR, A, B, Bench, Browser

ASKED = "what does a fishing permit cost?"


@pytest.fixture
async def judged(bench: Bench) -> dict[str, str]:
    """Ids of judged turns: one of A's, one of its staff's, one of B's."""
    turns = {
        "mine": await bench.ask(ASKED),
        "staff": await bench.ask("how long does a zyzzyx ban last?", staff=True),
        "theirs": await bench.ask("when does the quokka parade begin?", guild=B),
    }
    reviews = Reviews(bench.journal, bench.library)
    for turn in turns.values():
        await reviews.judge(turn.id, "r", "right", note="=1+1")
    return {name: turn.id for name, turn in turns.items()}


@pytest.mark.parametrize(("form", "kind"), [("csv", "text/csv"), ("jsonl", "application/jsonl"),
                                            ("eval", "application/jsonl")])  # fmt: skip
async def test_an_export_holds_what_may_be_read(
    bench: Bench, browser: Browser, judged: dict[str, str], form: str, kind: str
) -> None:
    await browser.log_in("1", A, Right.EXPORTER, OF_A)
    assert "Question set" in (await browser.get("/exports")).text
    reply = await browser.post("/exports", form=form)
    assert reply.status == 200
    assert reply.headers["Content-Type"].startswith(kind)
    assert reply.headers["Content-Disposition"].startswith(f'attachment; filename="quoth-{form}-')
    assert judged["mine"] in reply.text
    for other in ("staff", "theirs"):
        assert judged[other] not in reply.text
    assert "zyzzyx" not in reply.text
    (entry,) = await bench.journal.audit.entries()
    assert (entry.who, entry.guild, entry.what, entry.target) == ("1", A, "export", f"{form}, 1 questions")


async def test_forms_are_what_they_say(bench: Bench, operator: Browser, judged: dict[str, str], tmp_path: Path) -> None:
    await operator.get("/exports")
    rows = list(csv.DictReader(io.StringIO((await operator.post("/exports", form="csv")).text)))
    assert {row["id"] for row in rows} == set(judged.values())
    assert rows[0]["notes"] == "'=1+1"
    lines = (await operator.post("/exports", form="jsonl")).text.splitlines()
    assert len([json.loads(line) for line in lines]) == 3
    (tmp_path / "set.jsonl").write_text((await operator.post("/exports", form="eval")).text)
    assert len(read_questions(tmp_path / "set.jsonl")) == 3
    assert (await operator.post("/exports", form="xml")).status == 400
    assert [entry.target for entry in await bench.journal.audit.entries()] == [
        "eval, 3 questions", "jsonl, 3 questions", "csv, 3 questions",
    ]  # fmt: skip


async def test_the_log_is_the_owner_s(bench: Bench, browser: Browser) -> None:
    await bench.journal.audit.log("<b>x", B, "export", "csv of B")
    for number in range(101):
        await bench.journal.audit.log("7", A, "export", f"number {number}")
    await browser.log_in("1", A, Right.OWNER, OF_A)
    page = (await browser.get("/log")).text
    assert "number 100" in page
    assert "csv of B" not in page
    assert ">number 0<" not in page
    assert ">number 0<" in (await browser.get(f"/log?before={(await bench.journal.audit.entries(A))[99].seq}")).text
    await bench.journal.members.erase("7")
    assert {entry.who for entry in await bench.journal.audit.entries(A)} == {None}


async def test_an_answer_is_deleted_for_good(bench: Bench, browser: Browser, judged: dict[str, str]) -> None:
    await browser.log_in("1", A, Right.OWNER, OF_A)
    path = f"/turn/{judged['mine']}/delete"
    assert ASKED in (await browser.get(path)).text
    assert await bench.journal.turn(judged["mine"])
    done = await browser.post(path)
    assert (done.status, done.to) == (303, "/")
    page = (await browser.get("/")).text
    assert '<p class="notice" role="status">The answer is deleted.</p>' in page
    assert (await browser.get(path)).status == 404
    assert judged["mine"] not in [one.turn for one in await bench.journal.verdicts.frozen()]
    (entry,) = await bench.journal.audit.entries(A)
    assert (entry.who, entry.what, entry.target) == ("1", "delete answer", judged["mine"])
    assert ASKED.encode() not in bench.journal.path.read_bytes()
    assert await bench.journal.check() == []


async def test_what_follows_on_a_deleted_question_no_longer_says_it(bench: Bench, operator: Browser) -> None:
    first = await bench.ask("who sells fishing permits?", conversation="c", asker="m1")
    follow = await bench.ask("and when?", conversation="c", asker="m2")
    assert follow.answer.understood_as
    await operator.get(f"/turn/{first.id}/delete")
    await operator.post(f"/turn/{first.id}/delete")
    left = await bench.journal.turn(follow.id)
    assert (left.answer.understood_as, left.body, left.ask.question) == (None, "", "and when?")


async def test_the_operator_s_own_name_stands_in_the_log(operator: Browser) -> None:
    await operator.get("/exports")
    await operator.post("/exports", form="csv")
    assert OPERATOR in (await operator.get("/log")).text
