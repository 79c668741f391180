"""`quoth review`, `gate`, `ingest --gate`, `journal search` and `journal verify`, as an operator runs them."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import HOSTILE, Quoth, write

COST = "A fishing permit costs 40 crowns a year."


def listed(quoth: Quoth, *options: str) -> list[dict[str, Any]]:
    ran = quoth("review", "list", "--json", *options)
    assert (ran.code, ran.err) == (0, "")
    return [json.loads(line) for line in ran.out.splitlines()]


@pytest.fixture
def asked(quoth: Quoth) -> dict[str, str]:
    """Ids of some logged turns by their questions."""
    for question in ("what does a fishing permit cost?", "who is the king of Norway?", f"how high is {HOSTILE}?"):
        quoth("ask", question)
    return {one["question"]: one["id"] for one in listed(quoth)}


def test_a_turn_is_listed_shown_and_judged(quoth: Quoth, asked: dict[str, str]) -> None:
    cost, king = asked["what does a fishing permit cost?"], asked["who is the king of Norway?"]
    assert [one["question"] for one in listed(quoth, "--tier", "answered")] == ["what does a fishing permit cost?"]
    shown = quoth("review", "show", cost[:6])
    assert COST in shown.out
    assert cost in shown.out
    judged = quoth("review", "verdict", cost[:6], "right", "--note", "as it says", "--citation", "1=supports")
    assert judged.code == 0
    assert COST in judged.out
    assert cost not in [one["id"] for one in listed(quoth)]
    (one,) = listed(quoth, "--verdict", "right")
    assert one["verdicts"][0]["reviewer"].startswith("terminal:")
    assert one["verdicts"][0]["note"] == "as it says"
    assert "right, [1] supports" in quoth("review", "show", cost).out
    silent = quoth("review", "verdict", king, "should-abstain")
    assert silent.code == 0
    assert f"{king}: right, for it said nothing already, by terminal:" in silent.out
    assert "fixed" not in quoth("gate").out
    assert len(listed(quoth, "--all")) == 3
    assert quoth("review", "second", king).code == 0
    assert [one["id"] for one in listed(quoth, "--second")] == [king]
    heads, *lines = quoth("review", "list").out.splitlines()
    assert heads.split() == ["turn", "confidence", "question"]
    assert "\x1b" not in "".join(lines)
    assert all(line[heads.index("question") - 1] == " " != line[heads.index("question")] for line in lines)
    assert cost in quoth("journal", "search", "permit").out
    assert quoth("journal", "search", "nowhere").code == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("verdict", "zz", "right"), "no turn zz"),
        (("verdict", "ID", "right", "--citation", "1"), "such as 1=supports"),
        (("verdict", "ID", "right", "--citation", "9=supports"), "no quote 9"),
        (("verdict", "ID", "should-answer", "--quote", "No such sentence."), "copy it from there"),
        (("verdict", "ID", "should-answer", "--document", "law/fishing.md"), "--quote"),
        (("verdict", "ID", "should-answer", "--quote", "x", "--document", "no.md"), "no document no.md"),
        (("forget", "ID"), "teaches nothing"),
        (("list", "--since", "yesterday"), "2024-05-31"),
        (("list", "-n", "0"), "from 1"),
        (("show", ""), "no turn"),
    ],
)
def test_bad_input_is_told(quoth: Quoth, arguments: tuple[str, ...], told: str) -> None:
    turn = json.loads(quoth("ask", "--json", "what does a fishing permit cost?").out)["id"] if "ID" in arguments else ""
    ran = quoth("review", *(turn if one == "ID" else one for one in arguments))
    assert ran.code == 1
    assert told in ran.err


def test_judged_questions_are_exported(quoth: Quoth, asked: dict[str, str], home: Path) -> None:
    cost, king = asked["what does a fishing permit cost?"], asked["who is the king of Norway?"]
    quoth("review", "verdict", cost, "right", "--note", "=1+1")
    quoth("review", "verdict", king, "should-abstain")
    tower = next(turn for question, turn in asked.items() if "high" in question)
    quoth("review", "verdict", tower, "should-answer")
    ran = quoth("review", "export", "--format", "eval", "--output", str(home / "set.jsonl"))
    assert "2 questions" in ran.err
    assert "1 left out" in ran.err
    figures = json.loads(quoth("eval", str(home / "set.jsonl"), "--json").out)
    assert len(figures["outcomes"] if "outcomes" in figures else figures["questions"]) == 2
    rows = list(csv.DictReader(io.StringIO(quoth("review", "export", "--format", "csv").out)))
    assert next(row for row in rows if row["id"] == cost)["notes"] == "'=1+1"
    assert len(quoth("review", "export").out.splitlines()) == 3


def test_what_was_taught_is_named_and_forgotten(quoth: Quoth) -> None:
    quoth("ask", "how many smackers to pay?")
    (turn,) = [one["id"] for one in listed(quoth)]
    assert "Asked as" not in quoth("why", turn).out
    judged = quoth("review", "verdict", turn, "should-answer", "--quote", COST, "--document", "law/fishing.md")
    assert judged.code == 0
    assert COST in quoth("ask", "smackers to pay, how many?").out
    told = quoth("why", turn)
    assert f"Asked as “how many smackers to pay?” (`quoth review forget {turn}`)" in " ".join(told.out.split())
    assert json.loads(quoth("why", turn, "--json").out)["asked_as"][0]["turn"] == turn
    assert quoth("review", "forget", turn).code == 0
    assert "Asked as" not in quoth("why", turn).out
    assert COST not in quoth("ask", "smackers to pay, how many?").out


def test_the_gate_follows_what_moved_and_stops_what_breaks(quoth: Quoth, asked: dict[str, str], home: Path) -> None:
    assert "No answer is judged yet" in quoth("gate").out
    quoth("review", "verdict", asked["what does a fishing permit cost?"], "right")
    king = asked["who is the king of Norway?"]
    quoth("review", "verdict", king, "should-answer")
    first = quoth("gate", "--json")
    assert first.code == 0
    report = json.loads(first.out)
    assert (report["holds"], report["open"], report["broken"]) == (1, 1, 0)
    (home / "before.json").write_text(first.out)

    fishing = home / "corpus" / "law" / "fishing.md"
    text = fishing.read_text()
    fishing.unlink()
    write(home / "corpus", {"law/permits.md": text.replace("## Permits", "Ask at the office.\n\n## Permits")})
    moved = quoth("ingest", "--gate")
    assert moved.code == 0
    assert "moved" in moved.out
    assert "added    law/permits.md" in moved.out

    write(home / "corpus", {"law/permits.md": text.replace(COST, "It is free.")})
    refused = quoth("ingest", "--gate")
    assert refused.code == 1
    assert "not in the corpus any more" in refused.out
    assert "served as it was" in refused.err
    assert quoth("gate").code == 1  # asks what is in the folder, and leaves what is served alone
    with sqlite3.connect(home / "data" / "library.db") as library:
        assert library.execute("SELECT count(*) FROM texts WHERE instr(text, 'It is free.')").fetchone() == (0,)
    assert not list((home / "data").glob(".staged*"))

    write(home / "corpus", {"law/permits.md": text, "town/king.md": "# Kings\n\nThe king of Norway is Harald.\n"})
    fixed = quoth("gate", "--against", str(home / "before.json"), "--json")
    assert fixed.code == 0
    assert json.loads(fixed.out)["fixed"] == 1
    assert quoth("gate", "--against", str(fishing.parent / "permits.md")).code == 1


def test_the_log_is_verified(quoth: Quoth, asked: dict[str, str], home: Path) -> None:
    quoth("review", "verdict", asked["what does a fishing permit cost?"], "right")
    ran = quoth("journal", "verify")
    assert (ran.code, ran.err) == (0, "")
    assert "3 turns" in ran.out
    turn = asked["what does a fishing permit cost?"]
    with sqlite3.connect(home / "data" / "journal.db") as journal:
        journal.execute("UPDATE citations SET start = start + 1 WHERE turn = ? AND role = 'shown'", (turn,))
        journal.execute("UPDATE expected SET text = 'x' WHERE turn = ?", (turn,))
        journal.execute("UPDATE turns SET body = 'other' WHERE id = ?", (turn,))
    ran = quoth("journal", "verify")
    assert ran.code == 1
    assert f"turn {turn}: quote 1 from law/fishing.md does not stand" in ran.err
    assert "the expected sentence" in ran.err
    assert "Replies were changed" in ran.err
