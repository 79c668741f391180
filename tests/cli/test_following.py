"""`quoth review changed | gaps | gap`, after `quoth ingest`, as an operator runs them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.cli.conftest import HOSTILE, Quoth

COST = "A fishing permit costs 40 crowns a year."


def objects(quoth: Quoth, *arguments: str) -> list[dict[str, Any]]:
    ran = quoth("review", *arguments, "--json")
    assert (ran.code, ran.err) == (0, "")
    return [json.loads(line) for line in ran.out.splitlines()]


def test_what_changed_is_listed_after_an_ingest(quoth: Quoth, home: Path) -> None:
    assert "stands as it was shown" in quoth("review", "changed").out
    quoth("ask", "what does a fishing permit cost?")
    file = home / "corpus" / "law" / "fishing.md"
    file.write_text(file.read_text().replace("40 crowns", "45 crowns"))
    ran = quoth("ingest")
    assert "`quoth review changed` lists them" in ran.out
    (one,) = objects(quoth, "changed")
    assert (one["state"], one["path"], one["collection"]) == ("changed", "law/fishing.md", "law")
    assert (one["old"]["text"], one["new"]["text"]) == (COST, COST.replace("40", "45"))
    assert one["turns"][0]["edit"] is None  # a terminal has no message to edit
    out = quoth("review", "changed").out
    assert COST in out
    assert COST.replace("40", "45") in out
    assert quoth("review", "changed", "-n", "0").code == 1
    file.unlink()
    quoth("ingest")
    (one,) = objects(quoth, "changed")
    assert (one["state"], one["new"]) == ("gone", None)


def test_gaps_are_listed_decided_and_answered(quoth: Quoth, home: Path) -> None:
    for question in ("who feeds the yeti in the kennel?", "is the yeti kennel open?", f"how high is {HOSTILE}?"):
        quoth("ask", question)
    found = objects(quoth, "gaps")
    yeti = next(one for one in found if "yeti" in one["question"])
    assert (yeti["state"], yeti["count"], yeti["last_30_days"], yeti["30_days_before"]) == ("open", 2, 2, 0)
    assert "yeti" in yeti["words"]
    assert "\x1b" not in quoth("review", "gaps").out
    number = str(yeti["id"])
    (home / "corpus" / "yeti.md").write_text("# Yetis\n\nThe janitor feeds the yeti in the kennel at noon.\n")
    assert "are answered now" in quoth("ingest").out
    shown = quoth("review", "gap", number).out
    assert "answered now" in shown
    assert "The janitor feeds the yeti" in shown
    assert "yeti.md" in shown
    assert "planned" in quoth("review", "gap", number, "--state", "planned").out
    assert objects(quoth, "gaps", "--state", "planned")[0]["set_by"].startswith("terminal:")
    assert number in {str(one["id"]) for one in objects(quoth, "gaps")}
    quoth("review", "gap", number, "--state", "answered")
    assert number not in {str(one["id"]) for one in objects(quoth, "gaps")}
    assert number in {str(one["id"]) for one in objects(quoth, "gaps", "--all")}
    (one,) = objects(quoth, "gap", number)
    assert len(one["questions"]) == 2
    assert one["answers"][0]["path"] == "yeti.md"
    missing = quoth("review", "gap", "999")
    assert missing.code == 1
    assert "no gap 999" in missing.err


def test_no_gaps_at_all_are_told_otherwise_than_none_of_a_state(quoth: Quoth) -> None:
    assert quoth("review", "gaps").out == "Nothing that was asked is left unanswered.\n"
    assert quoth("review", "gaps", "--state", "planned").out == "There is no such gap.\n"
