"""Questions for what is allowed, in six languages, each asked of the rules of a server in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.app import open_corpus
from bot.model import Answer, Exchange
from bot.settings import load_settings

pytestmark = pytest.mark.usefixtures("read_here")

SETS = Path(__file__).parent / "rules"
LANGUAGES = ("en", "de", "es", "fr", "ru", "zh")


def ask(name: str, data: Path, *asked: list[str]) -> list[Answer]:
    """The answer to the last of each conversation's questions."""
    with open_corpus(load_settings({"QUOTH_DATA_DIR": str(data)}), SETS / name / "docs") as corpus:
        answerer = corpus.answerers.current()
        allowed = frozenset(corpus.library.collections())
        answers: list[Answer] = []
        for *before, question in asked:
            history: list[Exchange] = []
            for earlier in before:
                history.append(Exchange(earlier, answerer.answer(earlier, history, allowed).quotes))
            answers.append(answerer.answer(question, history, allowed))
        return answers


@pytest.mark.parametrize("name", LANGUAGES)
def test_rules_say_what_is_allowed_and_what_they_leave_open(name: str, tmp_path: Path) -> None:
    lines = (SETS / name / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    questions: list[dict[str, Any]] = [json.loads(line) for line in lines]
    asked = zip(questions, ask(name, tmp_path, *([line["question"]] for line in questions)), strict=True)
    wrong: list[tuple[str, str, list[str]]] = []
    for line, answer in asked:
        said = [quote.text for quote in answer.quotes]
        right = any(gold["quote"] in text for gold in line["gold"] for text in said[:1])
        if (answer.tier == "answered" and right) is not line["answerable"]:
            wrong.append((line["question"], answer.tier, said))
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "questions", "quote"),
    [
        ("en", ["are ads allowed?", "and links?"], "Links only in #links."),
        ("en", ["are ads allowed?", "and links?", "what about swearing"], "Swearing is fine in moderation."),
        ("en", ["are ads allowed?", "and links?", "is that ok?"], "Links only in #links."),
        ("en", ["may I advertise my shop", "is it allowed"], "No advertising of other servers"),
        ("en", ["can i ping staff", "what happens if I do"], "Do not ping staff"),
        ("de", ["ist werbung erlaubt?", "und links?"], "Links nur im Kanal #links."),
        ("es", ["¿se puede hacer spam?", "¿está permitido eso?"], "Nada de spam."),
        ("es", ["¿se puede hacer spam?", "¿qué pasa si lo hago?"], "Nada de spam."),
        ("fr", ["les liens sont autorisés ?", "et que se passe-t-il si je le fais ?"], "Les liens sont autorisés"),
        ("ru", ["можно ссылки?", "а что будет если я так сделаю"], "Ссылки можно публиковать"),
        ("de", ["darf man links posten", "ist das erlaubt"], "Links nur im Kanal #links."),
    ],
)
def test_what_was_spoken_of_or_another_thing_is_asked_of_in_a_word(
    name: str, questions: list[str], quote: str, tmp_path: Path
) -> None:
    (answer,) = ask(name, tmp_path, questions)
    assert answer.tier == "answered"
    assert [quote in one.text for one in answer.quotes] == [True]
    assert answer.understood_as is not None
