"""What is told of a run, and the file that a later run is compared with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.errors import EvaluationError
from bot.evaluate.report import read_results, report_object, report_of
from tests.evaluate.making import outcome, unanswerable

OUTCOMES = [
    outcome(id="a", type="who", confidence=2 / 3),
    outcome(id=7, type="why", shown=False, place=None, tier="closest", first="Ünlike."),
    unanswerable(id="c", type="why", tier="absent"),
]


def save(folder: Path, value: object) -> Path:
    file = folder / "run.json"
    file.write_text(json.dumps(value), encoding="utf-8")
    return file


def test_the_object_holds_figures_types_reliability_and_outcomes() -> None:
    found = report_object(report_of(OUTCOMES))
    assert list(found) == ["figures", "by_type", "reliability", "outcomes"]
    assert (found["figures"]["n"], found["figures"]["hit@1"], found["figures"]["answered/U"]) == (3, 0.5, 0.0)
    assert {name: figures["n"] for name, figures in found["by_type"].items()} == {"who": 1, "why": 2}
    bins = found["reliability"]["bins"]
    assert bins[6] == {"low": 0.6, "high": 0.7, "n": 1, "confidence": 0.6667, "right": 1.0}
    assert bins[0] == {"low": 0.0, "high": 0.1, "n": 0, "confidence": None, "right": None}
    assert found["reliability"]["ece"] == round((1 / 3 + 1) / 3, 4)
    assert [(one["id"], one["right"], one["shown"]) for one in found["outcomes"]] == [
        ("a", True, True),
        (7, False, False),
        ("c", True, False),
    ]


def test_a_run_is_read_again_and_nothing_has_changed(tmp_path: Path) -> None:
    before = read_results(save(tmp_path, report_object(report_of(OUTCOMES))))
    against = report_of(OUTCOMES, before).against
    assert against is not None
    assert (against.unchanged, against.only_before, against.only_now) == (3, 0, 0)
    assert "against" in report_object(report_of(OUTCOMES, before))


def test_the_object_tells_each_change_with_both_sides(tmp_path: Path) -> None:
    before = read_results(save(tmp_path, report_object(report_of([outcome(id="7", tier="absent", shown=False)]))))
    found = report_object(report_of([outcome(id=7, first="Another.")], before))["against"]
    assert found == {
        "fixed": [
            {
                "id": "7",
                "question": "what?",
                "before": {"right": False, "tier": "absent", "first": "A first sentence."},
                "now": {"right": True, "tier": "answered", "first": "Another."},
            }
        ],
        "broken": [],
        "moved": [],
        "unchanged": 0,
        "only_before": 0,
        "only_now": 0,
    }


GOOD: dict[str, Any] = {"id": "a", "question": "what?", "right": True, "tier": "answered", "first": "This."}


@pytest.mark.parametrize(
    "value",
    [
        [],
        None,
        {},
        {"outcomes": {}},
        {"outcomes": [1]},
        *({"outcomes": [{**GOOD, name: wrong}]} for name in GOOD for wrong in (None, [], 0.5)),
        {"outcomes": [{**GOOD, "tier": "sure"}]},
        {"outcomes": [{**GOOD, "right": 1}]},
        {"outcomes": [{name: value for name, value in GOOD.items() if name != "first"}]},
    ],
)
def test_what_is_no_run_is_told(tmp_path: Path, value: object) -> None:
    assert len(read_results(save(tmp_path, {"outcomes": [GOOD]}))) == 1
    with pytest.raises(EvaluationError, match=r"run\.json holds no run of questions"):
        read_results(save(tmp_path, value))


def test_a_file_that_is_no_json_or_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "set.jsonl").write_text('{"id": 1}\n{"id": 2}\n')
    with pytest.raises(EvaluationError, match="holds no run"):
        read_results(tmp_path / "set.jsonl")
    with pytest.raises(EvaluationError, match="cannot be read"):
        read_results(tmp_path / "gone")
