"""Files of questions. In: JSONL, one object a line. Out: questions in file order; a bad line is told by its number.

A batch only asks: `{"id", "question", "history"}`. A set also knows what is right: `{"id", "question", "answerable",
"gold": [{"path", "quote"}]}`, and may say more of each: its `type`, the `history` before it, short `answers`, and the
`part` of the question that a gold sentence answers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from bot.conversation import without_surrogates
from bot.errors import EvaluationError

_ASKED = 'it must be an object such as {"id": "1", "question": "...", "history": ["..."]}'
_KNOWN = (
    'it must be an object such as {"id": "1", "question": "...", "answerable": true, '
    '"gold": [{"path": "guides/setup.md", "quote": "..."}]}'
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One line of a batch. `history` are earlier questions of the same conversation, oldest first; `id` is handed back
    as it was given, the number of the line where there is none."""

    id: object
    question: str
    history: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gold:
    """A sentence that answers. `path` is its document's, POSIX, relative to the corpus root; `part` names the part of
    the question that it answers, one side of a comparison, say."""

    path: str
    quote: str
    part: str | int = 1


@dataclass(frozen=True, slots=True)
class Question:
    """One line of a set. `gold` is empty where nothing in the corpus answers; `answers` are short ones, any of which
    will do; `type` is whatever the set sorts its questions by, "" if by nothing."""

    asked: Asked
    answerable: bool
    gold: tuple[Gold, ...] = ()
    answers: tuple[str, ...] = ()
    type: str = ""

    @property
    def id(self) -> str:
        """What tells it from the others of its set."""
        return str(self.asked.id)


def read_batch(file: Path) -> list[Asked]:
    """The questions of a batch. Raises `EvaluationError` naming file and line."""
    return [_asked(line, where, number, _ASKED) for number, where, line in _lines(file, _ASKED)]


def read_questions(file: Path) -> list[Question]:
    """The questions of a set, at least one, no two with the same id. Raises `EvaluationError` naming file and line."""
    found: dict[str, Question] = {}
    for number, where, line in _lines(file, _KNOWN):
        question = _question(line, where, number)
        if question.id in found:
            raise EvaluationError(f"{where}: an earlier question has the id {question.id!r}; each needs its own.")
        found[question.id] = question
    if not found:
        raise EvaluationError(f"{file} holds no question: write one object a line; {_KNOWN}.")
    return list(found.values())


def read_text(file: Path, hint: str) -> str:
    """A file's text. Raises `EvaluationError` with `hint` on what to name instead."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        # The error's own text would say the name again, and a number.
        raise EvaluationError(f"{file} cannot be read: {(error.strerror or str(error)).lower()}. {hint}") from error
    except UnicodeDecodeError as error:
        raise EvaluationError(f"{file} cannot be read: it is not UTF-8. {hint}") from error


def _lines(file: Path, shape: str) -> Iterator[tuple[int, str, Mapping[str, object]]]:
    """Each object with its line's number, from 1, and how a message names that line."""
    text = read_text(file, "Name a UTF-8 file with one JSON object a line.")
    for number, raw in enumerate(text.split("\n"), start=1):
        if raw.strip():
            where = f"{file}, line {number}"
            try:
                found = json.loads(raw)
            except (ValueError, RecursionError) as error:
                raise EvaluationError(f"{where}: not JSON ({error}); {shape}.") from error
            if not isinstance(found, dict):
                raise EvaluationError(f"{where}: {shape}.")
            yield number, where, cast("dict[str, object]", found)


def _asked(line: Mapping[str, object], where: str, number: int, shape: str) -> Asked:
    question = line.get("question")
    if not isinstance(question, str):
        raise EvaluationError(f"{where}: {shape}.")
    history = _texts(line, "history", f"{where}: history holds earlier questions, oldest first, each as text.")
    return Asked(line.get("id", number), without_surrogates(question), history)


def _question(line: Mapping[str, object], where: str, number: int) -> Question:
    asked = _asked(line, where, number, _KNOWN)
    if isinstance(asked.id, str):
        asked = replace(asked, id=without_surrogates(asked.id))
    elif not isinstance(asked.id, int):
        raise EvaluationError(f"{where}: id is a text or a number.")
    answerable, kind = line.get("answerable"), line.get("type") or ""
    if not isinstance(answerable, bool):
        raise EvaluationError(f"{where}: answerable says whether the corpus has the answer, true or false.")
    if not isinstance(kind, str):
        raise EvaluationError(f"{where}: type is a text.")
    told = (
        f"{where}: gold lists the sentences that answer, at least one where answerable is true, such as "
        '[{"path": "guides/setup.md", "quote": "..."}].'
    )
    gold = tuple(_gold(one, where) for one in _list(line, "gold", told))
    if answerable and not gold:
        raise EvaluationError(told)
    answers = _texts(line, "answers", f"{where}: answers lists short answers, each as text.")
    return Question(asked, answerable, gold if answerable else (), answers, without_surrogates(kind))


def _gold(found: object, where: str) -> Gold:
    one = cast("dict[str, object]", found) if isinstance(found, dict) else {}
    path, quote, part = one.get("path"), one.get("quote"), one.get("part", 1)
    if not isinstance(path, str) or not isinstance(quote, str) or not quote.strip():
        raise EvaluationError(f"{where}: each gold sentence needs the path of its document and a quote, as text.")
    if not isinstance(part, str | int):
        raise EvaluationError(f"{where}: part is a number or a text.")
    return Gold(path, quote, part)


def _list(line: Mapping[str, object], name: str, told: str) -> list[object]:
    found: object = line.get(name) or []
    if not isinstance(found, list):
        raise EvaluationError(told)
    return cast("list[object]", found)


def _texts(line: Mapping[str, object], name: str, told: str) -> tuple[str, ...]:
    values = _list(line, name, told)
    if not all(isinstance(value, str) for value in values):
        raise EvaluationError(told)
    return tuple(without_surrogates(text) for text in cast("list[str]", values))
