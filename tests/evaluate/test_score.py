"""The figures equal those of the script that came with the development sets.

Needs `../shared/eval` beside the repository; skipped without it.
"""

from __future__ import annotations

import json
import runpy
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answer.service import Answerers
from bot.cli.output import answer_object
from bot.evaluate.outcome import outcome_of
from bot.evaluate.questions import read_questions
from bot.evaluate.report import report_object, report_of
from bot.evaluate.run import replay
from bot.ingest.store.library import Library
from bot.model import Answer, Context
from tests.evaluate.making import quote
from tests.making import put

SHARED = Path(__file__).parents[3] / "shared"
SCRIPT = SHARED / "eval" / "score.py"

pytestmark = [
    pytest.mark.skipif(not SCRIPT.is_file(), reason=f"the development sets are not in {SHARED}"),
    pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning"),  # the script's
]

Score = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def score() -> Score:
    """Runs the script, in this process."""
    main = runpy.run_path(str(SCRIPT))["main"]

    def run(questions: Path, answers: Path, *more: str) -> dict[str, Any]:
        out = StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out):
            patch.setattr(sys, "argv", [str(SCRIPT), str(questions), str(answers), "--json", *more])
            main()
        return json.loads(out.getvalue())

    return run


def same(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    assert ours == {name: None if value is None else pytest.approx(value, abs=6e-5) for name, value in theirs.items()}


# --- the articles ----------------------------------------------------------------------------------------------------


def test_the_figures_of_a_real_run_are_the_script_s(tmp_path: Path, score: Score) -> None:
    file, seeds = SHARED / "eval" / "articles" / "questions.jsonl", SHARED / "seeds"
    if not file.is_file() or not seeds.is_dir():
        pytest.skip(f"the articles are not in {SHARED}")
    questions = read_questions(file)
    with Library(tmp_path / "library.db") as library:
        put(library, {path.name: path.read_text(encoding="utf-8") for path in sorted(seeds.iterdir())})
        answerer = Answerers(library, tmp_path / "index").current()
        answers = [replay(answerer, question.asked, frozenset({"main"})) for question in questions]
    pairs = list(zip(questions, answers, strict=True))
    lines = [json.dumps(answer_object(answer, "", question.id)) for question, answer in pairs]
    (tmp_path / "answers.jsonl").write_text("\n".join(lines))
    found = report_object(report_of([outcome_of(question, answer) for question, answer in pairs]))
    same(found["figures"], score(file, tmp_path / "answers.jsonl"))
    assert found["by_type"].keys() == {question.type for question in questions}
    for kind, figures in found["by_type"].items():
        same(figures, score(file, tmp_path / "answers.jsonl", "--type", kind))


# --- made-up answers -------------------------------------------------------------------------------------------------

WORDS = ["the", "tower", "fell", "in", "1702", "*old*", "[church](x)", "town-\n", "“so”", "&amp;", "_", "<b>oak</b>"]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
TYPES = st.sampled_from(["", "who", "why"])
PATHS = st.sampled_from(["a.md", "b.md"])
GOLD = st.fixed_dictionaries({"path": PATHS, "quote": TEXTS}, optional={"part": st.sampled_from([1, 2, "three"])})
CONTEXTS = st.lists(
    st.builds(Context, st.sampled_from(["before", "lead-in", "header", "heading"]), TEXTS, st.just(0), st.just(0)),
    max_size=2,
).map(tuple)
QUOTES = st.lists(st.builds(quote, TEXTS, PATHS, CONTEXTS), max_size=6)
ANSWERS = st.builds(
    lambda tier, confidence, quotes, ranked, ms: Answer(
        "what?", tier, confidence, () if tier == "absent" else tuple(quotes[:3]), tuple(ranked), elapsed_ms=ms
    ),
    st.sampled_from(["answered", "closest", "absent"]),
    st.sampled_from([0.0, 0.25, 0.5, 0.7531, 1.0]),
    QUOTES,
    QUOTES,
    st.sampled_from([0.5, 1.234, 7.0]),
)


@st.composite
def runs(draw: st.DrawFn) -> list[tuple[dict[str, Any], Answer]]:
    found: list[tuple[dict[str, Any], Answer]] = []
    for ident in range(draw(st.integers(1, 8))):
        answerable = draw(st.booleans())
        line: dict[str, Any] = {"id": ident, "question": "what?", "answerable": answerable, "type": draw(TYPES)}
        line["gold"] = draw(st.lists(GOLD, min_size=1, max_size=3)) if answerable else []
        line["answers"] = draw(st.lists(TEXTS, max_size=2))
        found.append((line, draw(ANSWERS)))
    return found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(runs())
def test_the_figures_of_any_run_are_the_script_s(
    tmp_path: Path, score: Score, run: list[tuple[dict[str, Any], Answer]]
) -> None:
    file, answers = tmp_path / "questions.jsonl", tmp_path / "answers.jsonl"
    file.write_text("".join(f"{json.dumps(line)}\n" for line, _ in run))
    answers.write_text("".join(f"{json.dumps(answer_object(answer, '', line['id']))}\n" for line, answer in run))
    outcomes = [outcome_of(question, answer) for question, (_, answer) in zip(read_questions(file), run, strict=True)]
    same(report_object(report_of(outcomes))["figures"], score(file, answers))
