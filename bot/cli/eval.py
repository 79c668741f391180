"""`quoth eval`: a set of questions with known answers, measured. Out: figures in words, or as one JSON object."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from bot.app import Corpus, open_corpus
from bot.cli.output import print_json
from bot.cli.progress import answering, syncing, warn_of_failures
from bot.cli.terminal import Terminal, escape, style_of_output
from bot.errors import EvaluationError
from bot.evaluate.compare import Result
from bot.evaluate.match import fold
from bot.evaluate.questions import Question, read_questions
from bot.evaluate.report import read_results, report_object, report_of
from bot.evaluate.run import run as run_set
from bot.settings import load_settings


def run(options: argparse.Namespace) -> int:
    """Answer the set and print its figures; journals nothing. Exit code 0 whatever the figures."""
    settings = load_settings()
    terminal = Terminal(settings.prompts_dir, style_of_output())
    questions = read_questions(options.questions)
    before = _former(options.against, questions) if options.against else None
    with syncing() as progress, open_corpus(settings, options.corpus, progress) as corpus:
        warn_of_failures(corpus.report.failures)
        allowed = frozenset(corpus.library.collections())
        _warn_of_unknown_gold(questions, corpus, allowed)
        if options.output:
            _touch(options.output)
        answerer = corpus.answerers.current()
        with answering() as answered:
            outcomes = run_set(answerer, questions, allowed, answered)
    report = report_of(outcomes, before)
    if options.output:
        text = json.dumps(report_object(report), ensure_ascii=False)
        options.output.write_text(f"{text}\n", encoding="utf-8")
    if options.json:
        print_json(report_object(report))
    else:
        print(terminal.report("eval", report=report))
    return 0


def _former(file: Path, questions: list[Question]) -> list[Result]:
    """The former run in `file`, if it asked any of `questions`."""
    results = read_results(file)
    if {(one.id, one.question) for one in results}.isdisjoint((one.id, one.asked.question) for one in questions):
        raise EvaluationError(f"{file} is a run of other questions: name one of this set.")
    return results


def _touch(file: Path) -> None:
    """Make sure that `file` can be written, before minutes of answering. It quotes documents: its owner's alone."""
    try:
        file.touch(mode=0o600)
    except OSError as error:
        raise EvaluationError(f"{file} cannot be written: {error.strerror}. Name another file.") from error


def _warn_of_unknown_gold(questions: list[Question], corpus: Corpus, allowed: frozenset[str]) -> None:
    """A gold sentence that is not there, or of a document that is not, is never found: most often it is misspelt."""
    there = {ref.path: ref.version for ref in corpus.library.documents(allowed)}
    asked: dict[str, list[tuple[str, str]]] = {}
    for question in questions:
        for gold in question.gold:
            asked.setdefault(gold.path, []).append((question.id, gold.quote))
    if unknown := [path for path in asked if path not in there]:
        ident, _ = asked[unknown[0]][0]
        more = f", and lacks {len(unknown) - 1} more" if len(unknown) > 1 else ""
        _warn(
            f"the corpus has no document {unknown[0]} (gold of question {ident}){more}: what stands there is not found."
        )
    nowhere: list[tuple[str, str]] = []
    for path, golds in asked.items():
        if path in there:
            text = fold(corpus.library.text(there[path])).text
            nowhere += [(path, ident) for ident, quote in golds if fold(quote).text not in text]
    if nowhere:
        (path, ident), more = nowhere[0], f", nor do {len(nowhere) - 1} others" if len(nowhere) > 1 else ""
        _warn(f"a gold sentence of question {ident} does not stand word for word in {path}{more}: it may not be found.")


def _warn(told: str) -> None:
    print(escape(f"quoth: {told}"), file=sys.stderr)
