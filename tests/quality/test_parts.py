"""Messages of two questions, asked of the bundled corpus: each has a quote of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.app import open_corpus
from bot.model import Answer
from bot.settings import load_settings

pytestmark = pytest.mark.usefixtures("read_here")

SET = Path(__file__).parent / "parts.jsonl"
REACHED = 16  # of 20; 8 where a message is looked for as one


def test_both_questions_of_a_message_are_answered(tmp_path: Path) -> None:
    lines = [json.loads(line) for line in SET.read_text(encoding="utf-8").splitlines()]
    whole: list[str] = []
    with open_corpus(load_settings({"QUOTH_DATA_DIR": str(tmp_path)})) as corpus:
        answerer = corpus.answerers.current()
        for line in lines:
            answer = answerer.answer(line["question"], [], frozenset(corpus.library.collections()))
            if all(shows(answer, line["gold"], part) for part in (1, 2)):
                whole.append(line["id"])
            assert len(answer.quotes) <= 3
    assert len(whole) >= REACHED, whole


def shows(answer: Answer, gold: list[dict[str, str]], part: int) -> bool:
    """Whether a quote holds a gold sentence of the part; marks of code are no text."""
    wanted = [(one["path"], words(one["quote"])) for one in gold if one["part"] == part]
    return any(
        path == quote.document.path and (text in words(quote.text) or words(quote.text) in text)
        for path, text in wanted
        for quote in answer.quotes
    )


def words(text: str) -> str:
    return " ".join(text.replace("`", "").split())
