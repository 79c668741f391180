"""`quoth ask`: one question, or a file of them. Out: the reply in words, or one JSON object an answer."""

from __future__ import annotations

import argparse
import asyncio
import sys
from uuid import uuid4

from bot.app import Corpus, open_conversation, open_corpus
from bot.cli.output import answer_object, print_json
from bot.cli.progress import syncing, warn_of_failures, warn_of_nothing
from bot.cli.terminal import PLAIN, Terminal, style_of_output
from bot.cli.why import explained
from bot.conversation import chosen_of
from bot.errors import AskError
from bot.model import Ask, Place
from bot.settings import Settings, load_settings

ASKER = "terminal"
"""Who asks in a terminal: whoever may run the command."""


def run(options: argparse.Namespace) -> int:
    """Answer; exit code 0 whatever the tier, since an abstention is an answer too."""
    settings = load_settings()
    question = " ".join(options.question)
    if bool(question) == bool(options.batch):
        raise AskError('Ask one question, or name a file: quoth ask "what is Quoth?", quoth ask --batch FILE --json.')
    if options.batch and options.why:
        raise AskError("--why explains one question: ask it alone, without --batch.")
    with syncing() as progress, open_corpus(settings, options.corpus, progress) as corpus:
        warn_of_failures(corpus.report.news)
        warn_of_nothing(corpus.root, corpus.library.collections())
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
            why = await explained(turn.id, conversation, settings) if options.why else None
            if options.json:
                told = answer_object(turn.answer, turn.body, turn.id)
                print_json({**told, "why": why.as_object()} if why else told)
            else:
                print(terminal.answer(turn.answer))
                if why:
                    print(f"\n{why.in_words(terminal)}")
            sys.stdout.flush()
        except OSError as error:
            await conversation.failed(turn, str(error))
            raise
        await conversation.delivered(turn, "")
    return 0


def _batch(options: argparse.Namespace, corpus: Corpus, settings: Settings) -> int:
    from bot.evaluate.questions import read_batch
    from bot.evaluate.run import replay

    terminal = Terminal(settings.prompts_dir, PLAIN)
    allowed = chosen_of(corpus.library.collections(), options.collection)
    answerer = corpus.answerers.current()
    for asked in read_batch(options.batch):  # all of them are sound before the first is answered
        answer = replay(answerer, asked, allowed)
        text = terminal.answer(answer)
        if options.json:
            print_json(answer_object(answer, text, asked.id))
        else:
            print(f"{text}\n")
    return 0
