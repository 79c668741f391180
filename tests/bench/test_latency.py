"""Latency of an answer over ten thousand passages, beside rank-bm25's own search in the same run.

Needs the documents of `../shared/eval`; skipped without them. `pytest -s -m slow tests/bench` shows the figures.
"""

from __future__ import annotations

import itertools
import json
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from rank_bm25 import BM25Okapi

from bot.answer.service import Answerers
from bot.ingest.library import Library
from bot.text.terms import Analyzer
from tests.making import put

EVAL = Path(__file__).parents[3] / "shared" / "eval"
PASSAGES = 10_000
QUESTIONS = 200

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(not EVAL.is_dir(), reason=f"the development sets are not in {EVAL}"),
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    files = sorted(
        path for name in ("selqa", "squad2", "covidqa", "xquad_en") for path in (EVAL / name / "docs").iterdir()
    )
    texts = [(path, path.read_text(encoding="utf-8", errors="replace")) for path in files]
    with Library(tmp_path_factory.mktemp("bench") / "library.db") as library:
        for again in itertools.count():
            # Another last line makes another document; a copy of the same text would only share its version.
            put(
                library,
                {
                    f"set/{again}-{path.parent.parent.name}-{path.name}": f"{text}\n\nCopy {again}.\n"
                    for path, text in texts
                },
            )
            if library.count_passages() >= PASSAGES:
                break
        yield library


def _timed(run: Callable[[str], object], questions: list[str]) -> tuple[float, float]:
    """Median and 99th percentile in milliseconds."""
    taken: list[float] = []
    for question in questions:
        began = time.perf_counter()
        run(question)
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken), statistics.quantiles(taken, n=100)[98]


def test_an_answer_takes_no_longer_than_a_plain_search_of_rank_bm25(library: Library) -> None:
    began = time.perf_counter()
    answerer = Answerers(library, library.path.parent / "index").current()
    built = time.perf_counter() - began
    began = time.perf_counter()
    Answerers(library, library.path.parent / "index").current()
    opened = time.perf_counter() - began
    lines = (EVAL / "squad2" / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    questions = [json.loads(line)["question"] for line in lines[:: len(lines) // QUESTIONS]][:QUESTIONS]
    allowed = frozenset({"set"})

    analyzer = Analyzer("en")
    passages = [passage.text for passage in library.passages()]
    model = BM25Okapi([analyzer.terms(text) for text in passages])
    cold = _timed(lambda question: answerer.answer(question, [], allowed), questions)
    warm = _timed(lambda question: answerer.answer(question, [], allowed), questions)
    plain = _timed(lambda question: model.get_top_n(analyzer.terms(question), passages, 12), questions[:50])
    print(
        f"\n{len(passages):,} passages; index built in {built:.1f} s, opened in {opened * 1000:.0f} ms"
        f"\nanswer, first time  p50 {cold[0]:.1f} ms, p99 {cold[1]:.1f} ms"
        f"\nanswer              p50 {warm[0]:.1f} ms, p99 {warm[1]:.1f} ms"
        f"\nrank-bm25 get_top_n p50 {plain[0]:.1f} ms, p99 {plain[1]:.1f} ms: {plain[0] / warm[0]:.1f} times as long",
        flush=True,
    )
    assert warm[0] < plain[0]  # the tail is the machine's as much as ours: it is shown, not judged
