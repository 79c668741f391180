"""All that is told of a run, and what a later run is compared with. In: outcomes. Out: a `Report`, as JSON too."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

from bot.errors import EvaluationError
from bot.evaluate.compare import Change, Comparison, Result, compare
from bot.evaluate.figures import Figures, Tiers, by_type, figures_of
from bot.evaluate.outcome import Outcome
from bot.evaluate.questions import read_text
from bot.evaluate.reliability import Reliability, reliability_of
from bot.model import Tier

_PLACES = 4
_TIERS: dict[str, Tier] = {"answered": "answered", "closest": "closest", "absent": "absent"}


@dataclass(frozen=True, slots=True)
class Report:
    """A run of a set; `against` compares it with a former one."""

    figures: Figures
    by_type: Mapping[str, Figures]
    reliability: Reliability
    outcomes: tuple[Outcome, ...]
    against: Comparison | None = None


def report_of(outcomes: Sequence[Outcome], before: Sequence[Result] | None = None) -> Report:
    """What is told of a run, compared with what another made of the same questions if that is given."""
    return Report(
        figures_of(outcomes),
        by_type(outcomes),
        reliability_of(outcomes),
        tuple(outcomes),
        None if before is None else compare(before, [_result(one) for one in outcomes]),
    )


def report_object(report: Report) -> dict[str, Any]:
    """What `quoth eval --json` prints: `figures`, `by_type`, `reliability`, `outcomes`, and `against` if compared.

    Shares are rounded to four places, milliseconds to two; null where there is nothing to count.
    """
    table = report.reliability
    found: dict[str, Any] = {
        "figures": _figures(report.figures),
        "by_type": {name: _figures(figures) for name, figures in report.by_type.items()},
        "reliability": {
            "bins": [
                {**asdict(one), "confidence": _rounded(one.confidence), "right": _rounded(one.right)}
                for one in table.bins
            ],
            "ece": _rounded(table.ece),
            "brier": _rounded(table.brier),
        },
        "outcomes": [{**asdict(one), "right": one.right} for one in report.outcomes],
    }
    if (against := report.against) is not None:
        found["against"] = {
            "fixed": [_change(one) for one in against.fixed],
            "broken": [_change(one) for one in against.broken],
            "moved": [_change(one) for one in against.moved],
            "unchanged": against.unchanged,
            "only_before": against.only_before,
            "only_now": against.only_now,
        }
    return found


def read_results(file: Path) -> list[Result]:
    """What a former run, kept in `file` as JSON, made of its questions. Raises `EvaluationError`."""
    told = f"{file} holds no run of questions: name a file that `quoth eval --output` or `--json` wrote."
    text = read_text(file, "Name a file that `quoth eval --output` or `--json` wrote.")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise EvaluationError(told) from error
    outcomes: object = cast("dict[str, object]", found).get("outcomes") if isinstance(found, dict) else None
    if not isinstance(outcomes, list):
        raise EvaluationError(told)
    results = [_read(one) for one in cast("list[object]", outcomes)]
    if None in results:
        raise EvaluationError(told)
    return [one for one in results if one is not None]


def _result(outcome: Outcome) -> Result:
    return Result(str(outcome.id), outcome.question, outcome.right, outcome.tier, outcome.first)


def _read(found: object) -> Result | None:
    one = cast("dict[str, object]", found) if isinstance(found, dict) else {}
    match one:
        case {
            "id": str() | int() as ident,
            "question": str() as question,
            "right": bool() as right,
            "tier": str() as tier,
            "first": str() as first,
        } if tier in _TIERS:
            return Result(str(ident), question, right, _TIERS[tier], first)
        case _:
            return None


def _figures(figures: Figures) -> dict[str, float | None]:
    return {
        "n": figures.n,
        "answerable": figures.answerable,
        "hit@1": _rounded(figures.hit_1),
        "hit@3": _rounded(figures.hit_3),
        "mrr@5": _rounded(figures.mrr_5),
        "shown": _rounded(figures.shown),
        "doc": _rounded(figures.doc),
        "answer": _rounded(figures.answer),
        "complete": _rounded(figures.complete),
        "words": _rounded(figures.words),
        "quotes": _rounded(figures.quotes),
        **_tiers(figures.tiers_answerable, "A"),
        **_tiers(figures.tiers_unanswerable, "U"),
        "precision": _rounded(figures.precision),
        "coverage": _rounded(figures.coverage),
        "false_confident": _rounded(figures.false_confident),
        "auroc": _rounded(figures.auroc),
        "ms p50": _rounded(figures.ms_p50, 2),
        "ms p99": _rounded(figures.ms_p99, 2),
    }


def _tiers(tiers: Tiers, letter: str) -> dict[str, float | None]:
    return {
        f"answered/{letter}": _rounded(tiers.answered),
        f"closest/{letter}": _rounded(tiers.closest),
        f"absent/{letter}": _rounded(tiers.absent),
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "id": change.now.id,
        "question": change.now.question,
        "before": _side(change.before),
        "now": _side(change.now),
    }


def _side(result: Result) -> dict[str, Any]:
    return {"right": result.right, "tier": result.tier, "first": result.first}


def _rounded(value: float | None, places: int = _PLACES) -> float | None:
    return None if value is None else round(value, places)
