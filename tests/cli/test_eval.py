"""`quoth eval`: figures in words and as JSON, a former run beside it, and files that cannot be used."""

from __future__ import annotations

import json
import os
import pty
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import FILES, HOSTILE, REPOSITORY, Quoth

PERMIT = {"path": "law/fishing.md", "quote": "A fishing permit costs 40 crowns a year."}
TOWN = {"path": "town/history.md", "quote": "The town of Varn was founded in 1324 by fishermen from the coast."}
SET: list[dict[str, Any]] = [
    {"id": "p", "type": "how much", "question": "how much does a fishing permit cost?", "answerable": True,
     "gold": [PERMIT], "answers": ["40 crowns"]},
    {"id": 2, "type": "when", "question": "when was Varn founded?", "answerable": True, "gold": [TOWN]},
    {"id": "f", "question": "and how much does a fishing permit cost?", "history": ["when was Varn founded?"],
     "answerable": True, "gold": [PERMIT]},
    {"id": "q", "type": "absent", "question": "which quasar emits neutrinos?", "answerable": False, "gold": []},
]  # fmt: skip


@pytest.fixture
def questions(tmp_path: Path) -> str:
    return write(tmp_path / "set.jsonl", *SET)


def write(file: Path, *lines: object) -> str:
    file.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return str(file)


def measured(quoth: Quoth, *arguments: str) -> dict[str, Any]:
    ran = quoth("eval", "--json", *arguments)
    assert ran.code == 0
    assert ran.out.count("\n") == 1
    return json.loads(ran.out)


def test_the_figures_in_words_fit_80_columns(quoth: Quoth, questions: str) -> None:
    ran = quoth("eval", questions)
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == "4 questions, 3 answerable"
    assert max(map(len, lines)) <= 80
    assert "\x1b" not in ran.out
    assert "\n\n\n" not in ran.out
    assert re.search(r"^  shown +1\.000 ", ran.out, re.MULTILINE)
    assert re.search(r"^  false confident +0\.000 ", ran.out, re.MULTILINE)
    for kind, n in (("how much", 1), ("when", 1), ("(none)", 1), ("absent", 1)):
        assert re.search(rf"^  {re.escape(kind)} +{n} ", ran.out, re.MULTILINE)
    assert len(re.findall(r"^  0\.\d to [01]\.\d +\d", ran.out, re.MULTILINE)) == 10
    assert "Against" not in ran.out
    assert lines[-1].startswith("  brier")


def test_columns_are_aligned(quoth: Quoth, questions: str) -> None:
    lines = quoth("eval", questions).out.splitlines()
    for head in ("Tiers ", "By type ", "  confidence "):
        at = next(n for n, line in enumerate(lines) if line.startswith(head))
        ends = [match.end() for match in re.finditer(r"\S+", lines[at].replace("By type", "By-type"))][1:]
        row = lines[at + 1].replace("how much", "how-much").replace("0.0 to 0.1", "0.0-to-0.1")
        assert [match.end() for match in re.finditer(r"\S+", row)][1:] == ends


def test_the_figures_as_json(quoth: Quoth, questions: str) -> None:
    found = measured(quoth, questions)
    assert (found["figures"]["n"], found["figures"]["answerable"], found["figures"]["answer"]) == (4, 3, 1.0)
    assert sum(one["n"] for one in found["reliability"]["bins"]) == 4
    assert [one["id"] for one in found["outcomes"]] == ["p", 2, "f", "q"]
    assert all(one["right"] for one in found["outcomes"])
    assert found["by_type"].keys() == {"how much", "when", "", "absent"}


def test_it_answers_as_a_batch_does_and_journals_nothing(quoth: Quoth, questions: str) -> None:
    answers = [json.loads(line) for line in quoth("ask", "--json", "--batch", questions).out.splitlines()]
    for answer, outcome in zip(answers, measured(quoth, questions)["outcomes"], strict=True):
        for name in ("id", "question", "tier", "confidence"):
            assert answer[name] == outcome[name]
        assert [quote["text"] for quote in answer["ranked"][:1]] == ([outcome["first"]] if outcome["first"] else [])
    assert "No turn is logged yet" in quoth("journal").out


def test_another_folder(quoth: Quoth, tmp_path: Path) -> None:
    file = write(tmp_path / "law.jsonl", {**SET[0], "gold": [{**PERMIT, "path": "fishing.md"}]})
    found = measured(quoth, file, "--corpus", str(tmp_path / "corpus" / "law"))
    assert found["figures"]["shown"] == 1.0


def test_without_answerable_questions_there_is_less_to_count(quoth: Quoth, tmp_path: Path) -> None:
    file = write(tmp_path / "absent.jsonl", SET[3])
    ran = quoth("eval", file)
    assert ran.code == 0
    assert ran.out.startswith("1 question, 0 answerable\n")
    assert re.search(r"^  hit@1 +- ", ran.out, re.MULTILINE)
    assert measured(quoth, file)["figures"]["hit@1"] is None


# --- against a former run --------------------------------------------------------------------------------------------


def test_a_run_against_a_former_one(quoth: Quoth, questions: str, tmp_path: Path) -> None:
    kept = tmp_path / "before.json"
    assert "4 questions" in quoth("eval", questions, "--output", str(kept)).out
    assert kept.stat().st_mode & 0o777 == 0o600
    assert measured(quoth, questions, "--against", str(kept))["against"]["unchanged"] == 4
    assert quoth("eval", questions).err == ""
    (tmp_path / "corpus/town/history.md").write_text(
        FILES["town/history.md"].replace("1324", "the year 1325"), encoding="utf-8"
    )
    (tmp_path / "corpus/law/fishing.md").write_text("# Fishing\n\nNets are dear.\n", encoding="utf-8")
    ran = quoth("eval", questions, "--against", str(kept))
    assert "of question p does not stand word for word in law/fishing.md, nor do 2 others" in ran.err
    out = ran.out
    assert "\nBroken (2)\n  p: how much does a fishing permit cost?\n    was  answered  A fishing permit costs" in out
    assert "\nMoved, as right or wrong as before (1)\n  2: when was Varn founded?\n    was  " in out
    assert "Fixed" not in out
    assert "\n\nAgainst the former run\n  0 fixed, 2 broken, 1 moved, 1 unchanged\n  right: " in out
    assert max(map(len, out.splitlines())) <= 80
    assert "\n\n\n" not in out
    found = measured(quoth, questions, "--against", str(kept), "--output", str(kept))["against"]
    assert [one["id"] for one in found["broken"]] == ["p", "f"]
    assert found["broken"][0]["before"]["first"] == PERMIT["quote"]
    assert json.loads(kept.read_text(encoding="utf-8"))["against"] == found


def test_what_json_printed_is_a_former_run_too(quoth: Quoth, questions: str, tmp_path: Path) -> None:
    (tmp_path / "printed.json").write_text(quoth("eval", questions, "--json").out)
    fewer = write(tmp_path / "fewer.jsonl", *SET[:2], {**SET[2], "id": "new"})
    out = quoth("eval", fewer, "--against", str(tmp_path / "printed.json")).out
    assert "  not compared: 1 that are new, 2 that were not asked again\n" in out


def test_former_runs_that_cannot_be_used(quoth: Quoth, questions: str, tmp_path: Path) -> None:
    other = write(tmp_path / "other.jsonl", {**SET[3], "id": "other"})
    (tmp_path / "other.json").write_text(quoth("eval", other, "--json").out)
    for name, told in (
        ("other.json", "is a run of other questions"),
        ("set.jsonl", "holds no run of questions"),
        ("gone", "cannot be read"),
    ):
        ran = quoth("eval", questions, "--against", str(tmp_path / name))
        assert (ran.code, ran.out) == (1, "")
        assert told in ran.err


# --- what is wrong ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ([SET[3], {"id": 1, "question": "why?", "answerable": True}], "line 2: gold lists"),
        ([SET[0], SET[0]], "line 2: an earlier question has the id 'p'"),
        (["why?"], "line 1: it must be an object"),
        ([], "holds no question"),
    ],
)
def test_a_bad_set_is_told(quoth: Quoth, tmp_path: Path, lines: list[object], told: str) -> None:
    ran = quoth("eval", write(tmp_path / "bad.jsonl", *lines))
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("quoth: ")
    assert told in ran.err


def test_a_set_that_is_not_there_and_an_output_that_cannot_be(quoth: Quoth, questions: str, tmp_path: Path) -> None:
    assert "cannot be read" in quoth("eval", str(tmp_path / "gone")).err
    ran = quoth("eval", questions, "--output", str(tmp_path / "no" / "run.json"))
    assert (ran.code, ran.out) == (1, "")
    assert "cannot be written" in ran.err


def test_gold_of_a_document_that_is_not_there_is_told_and_the_rest_measured(quoth: Quoth, tmp_path: Path) -> None:
    gold = [PERMIT, {**PERMIT, "path": "law/fihsing.md"}, {**PERMIT, "path": f"{HOSTILE}.md"}]
    ran = quoth("eval", write(tmp_path / "set.jsonl", {**SET[0], "gold": gold}))
    assert ran.code == 0
    assert ran.err == (
        "quoth: the corpus has no document law/fihsing.md (gold of question p), and lacks 1 more: "
        "what stands there is not found.\n"
    )


def test_hostile_text_does_not_reach_the_terminal(quoth: Quoth, tmp_path: Path) -> None:
    line = {**SET[3], "id": HOSTILE, "type": HOSTILE, "question": f"{HOSTILE}?"}
    file = write(tmp_path / "set.jsonl", line)
    former = measured(quoth, file)
    former["outcomes"][0] |= {"right": False, "first": HOSTILE}
    (tmp_path / "run.json").write_text(json.dumps(former))
    ran = quoth("eval", file, "--against", str(tmp_path / "run.json"))
    assert "1 fixed" in ran.out
    assert not set("\x1b\x07\x9b\u202e\x08") & set(ran.out + ran.err)


def test_a_bar_is_for_terminals(quoth: Quoth, questions: str) -> None:
    assert quoth("eval", questions).err == ""
    process, terminal = pty.fork()
    if process == 0:  # pragma: no cover - the child
        os.chdir(REPOSITORY)
        os.execv(sys.executable, [sys.executable, "-m", "bot", "eval", questions])
    shown = b""
    try:
        while piece := os.read(terminal, 4096):
            shown += piece
    except OSError:  # the other end is closed
        pass
    os.close(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
    assert b"\x1b[1m4 questions, 3 answerable\x1b[0m" in shown


def test_gold_that_does_not_stand_in_its_document_is_told(quoth: Quoth, tmp_path: Path) -> None:
    gold = [{**PERMIT, "quote": "No such sentence was ever written there."}, PERMIT]
    ran = quoth("eval", write(tmp_path / "set.jsonl", {**SET[0], "gold": gold}))
    assert ran.code == 0
    assert ran.err == (
        f"quoth: a gold sentence of question p does not stand word for word in {PERMIT['path']}: it may not be found.\n"
    )
