"""The figures page: what it counts, for whom, over which days; its charts have tables."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from bot.model import Feedback
from bot.review.access import Right
from bot.review.verdicts import Reviews
from bot.web.charts import curve, nice, stacked
from tests.web.conftest import OF_A, A, B, Bench, Browser


async def test_without_turns_it_says_so(operator: Browser) -> None:
    page = (await operator.get("/figures")).text
    assert "Nothing was asked in these days" in page
    assert "Fishing on the lake" in page
    assert "Quoted most" not in page
    assert "Quoted least" in page


async def test_what_is_counted(bench: Bench, operator: Browser) -> None:
    cost = await bench.ask("what does a fishing permit cost?")
    await bench.ask("is there a yeti?", guild=B)
    await bench.journal.members.give(Feedback(cost.id, "m", True))
    await Reviews(bench.journal, bench.library).judge(cost.id, "r", "right")
    page = (await operator.get("/figures")).text
    assert "<dt>Questions</dt><dd>2</dd>" in page
    assert "100 %" in page
    assert "21 to 100 %" in page
    assert page.count("<svg") == page.count("</svg>") >= 3
    assert "Anglers" in page
    today = datetime.now(UTC).date()
    assert re.search(
        rf"{today}</td><td class=\"number\">1</td><td class=\"number\">0</td><td class=\"number\">1</td>", page
    )
    for query in (
        "since=2000-01-01",
        f"since={today}&until={today}",
        "since=2999-01-01",
        "since=x&until=y",
        f"server={A}",
    ):
        assert (await operator.get(f"/figures?{query}")).status == 200
    before = (await operator.get(f"/figures?until={today - timedelta(days=1)}")).text
    assert "<dt>Questions</dt><dd>0</dd>" in before
    assert "<dt>Questions</dt><dd>1</dd>" in (await operator.get(f"/figures?server={B}")).text


async def test_a_member_counts_what_they_may_read(bench: Bench, browser: Browser) -> None:
    await bench.ask("what does a fishing permit cost?")
    await bench.ask("how long does a zyzzyx ban last?", staff=True)
    await bench.ask("when does the quokka parade begin?", guild=B)
    await browser.log_in("1", A, Right.REVIEWER, OF_A)
    page = (await browser.get("/figures")).text
    assert "<dt>Questions</dt><dd>1</dd>" in page
    for word in ("zyzzyx", "quokka", "Quokka", "Bans", B, "Bakers"):
        assert word not in page
    assert "<dt>Questions</dt><dd>1</dd>" in (await browser.get(f"/figures?server={B}")).text


@pytest.mark.parametrize(
    ("most", "top"), [(0, 1), (1, 1), (3, 4), (5, 6), (6, 6), (9, 10), (41, 60), (100, 100), (101, 200)]
)
def test_scales_end_at_round_numbers(most: float, top: float) -> None:
    assert nice(most) == top


def test_columns_stand_on_each_other() -> None:
    chart = stacked([("a", [("x", 1), ("y", 3)]), ("b", [("x", 0), ("y", 0)])])
    below, above = chart.boxes
    assert above.y + above.height == pytest.approx(below.y)
    assert above.height == pytest.approx(3 * below.height, abs=0.3)
    assert stacked([]).boxes == ()


def test_a_curve_begins_where_it_is_told() -> None:
    assert curve([(0, 0), (1, 0.5)], across="x").line.startswith("M44 176")
