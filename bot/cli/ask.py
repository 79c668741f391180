"""`quoth ask`: one question, or a file of them. Out: the reply in words, or one JSON object an answer."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

from bot.answer.answerer import Answerer
from bot.app import Corpus, open_conversation, open_corpus
from bot.cli.output import answer_object, print_json
from bot.cli.progress import syncing, warn_of_failures
from bot.cli.terminal import PLAIN, Terminal, style_of_output
from bot.conversation import chosen_of, without_surrogates
from bot.errors import AskError
from bot.model import Answer, Ask, Exchange, Place
from bot.settings import Settings, load_settings

ASKER = "terminal"
"""Who asks in a terminal: whoever may run the command."""


def run(options: argparse.Namespace) -> int:
    """Answer; exit code 0 whatever the tier, since an abstention is an answer too."""
    settings = load_settings()
    question = " ".join(options.question)
    if bool(question) == bool(options.batch):
        raise AskError('Ask one question, or name a file: quoth ask "what is Quoth?", quoth ask --batch FILE --json.')
    with syncing() as progress, open_corpus(settings, options.corpus, progress) as corpus:
        warn_of_failures(corpus.report)
        if options.batch:
            return _batch(options, corpus, settings)
        return asyncio.run(_one(question, options, corpus, settings))


async def _one(question: str, options: argparse.Namespace, corpus: Corpus, settings: Settings) -> int:
    terminal = Terminal(settings.prompts_dir, style_of_output())
    plain = terminal.plain()
    asked = Ask(question, ASKER, Place("terminal", private=True), f"ask-{uuid4().hex}", options.collection)
    async with open_conversation(settings, corpus, terminal.digest) as conversation:
        turn = await conversation.ask(asked, lambda _, answer: plain.answer(answer))
        try:
            if options.json:
                print_json(answer_object(turn.answer, turn.body, turn.id))
            else:
                print(terminal.answer(turn.answer))
            sys.stdout.flush()
        except OSError as error:
            await conversation.failed(turn, str(error))
            raise
        await conversation.delivered(turn, "")
    return 0


def _batch(options: argparse.Namespace, corpus: Corpus, settings: Settings) -> int:
    terminal = Terminal(settings.prompts_dir, PLAIN)
    allowed = chosen_of(corpus.library.collections(), options.collection)
    answerer = corpus.answerers.current()
    for line in list(_lines(options.batch)):  # all of them are sound before the first is answered
        answer = _replay(answerer, line, allowed)
        text = terminal.answer(answer)
        if options.json:
            print_json(answer_object(answer, text, line["id"]))
        else:
            print(f"{text}\n")
    return 0


def _replay(answerer: Answerer, line: dict[str, Any], allowed: frozenset[str]) -> Answer:
    history: list[Exchange] = []
    for earlier in line["history"]:
        history.append(Exchange(earlier, answerer.answer(earlier, history, allowed).quotes))
    return answerer.answer(line["question"], history, allowed)


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise AskError(f"{file} cannot be read: {error}. Name a UTF-8 file with one JSON object a line.") from error
    for number, raw in enumerate(text.split("\n"), start=1):
        if raw.strip():
            yield _line(raw, f"{file}, line {number}", number)


def _line(raw: str, where: str, number: int) -> dict[str, Any]:
    shape = 'it must be an object such as {"id": "1", "question": "...", "history": ["..."]}'
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise AskError(f"{where}: not JSON ({error}); {shape}.") from error
    if not isinstance(found, dict):
        raise AskError(f"{where}: {shape}.")
    line = cast("dict[str, Any]", found)
    history: object = line.get("history") or []
    if not isinstance(line.get("question"), str) or not isinstance(history, list):
        raise AskError(f"{where}: {shape}.")
    earlier = cast("list[object]", history)
    if not all(isinstance(item, str) for item in earlier):
        raise AskError(f"{where}: history holds earlier questions, oldest first, each as text.")
    asked = [without_surrogates(text) for text in (*cast("list[str]", earlier), line["question"])]
    return {"id": line.get("id", number), "question": asked[-1], "history": asked[:-1]}
