"""`quoth chat`: a conversation in the terminal; follow-ups know what was asked before."""

from __future__ import annotations

import argparse
import asyncio
import sys
from uuid import uuid4

from bot.app import open_conversation, open_corpus
from bot.cli.ask import ASKER
from bot.cli.progress import syncing, warn_of_failures
from bot.cli.terminal import PLAIN, Terminal, style_of_output
from bot.conversation import Conversation
from bot.errors import AskError
from bot.model import Ask, Place
from bot.settings import load_settings


def run(options: argparse.Namespace) -> int:
    """Answer line by line until the input ends."""
    settings = load_settings()
    with syncing() as progress, open_corpus(settings, options.corpus, progress) as corpus:
        warn_of_failures(corpus.report)
        terminal, plain = Terminal(settings.prompts_dir, style_of_output()), Terminal(settings.prompts_dir, PLAIN)

        async def converse() -> None:
            async with open_conversation(settings, corpus, plain.digest) as conversation:
                await _converse(conversation, terminal, plain, options.collection)

        asyncio.run(converse())
    return 0


async def _converse(conversation: Conversation, terminal: Terminal, plain: Terminal, collection: str | None) -> None:
    key = f"chat-{uuid4().hex}"
    if sys.stdin.isatty():
        print("Ask in words; follow-ups may say “and”, “he” or “it”. An empty line ends.\n")
    while question := (await asyncio.to_thread(_read)).strip():
        asked = Ask(question, ASKER, Place("terminal", private=True), key, collection)
        try:
            turn = await conversation.ask(asked, lambda _, answer: plain.answer(answer))
        except AskError as error:
            print(f"{error}\n")
            continue
        print(f"{terminal.answer(turn.answer)}\n", flush=True)
        await conversation.delivered(turn, "")


def _read() -> str:
    """The next line, "" at the end of the input. In a pipe, blank lines between questions are passed over."""
    if sys.stdin.isatty():
        try:
            return input("> ")
        except EOFError:
            print()
            return ""
    return next((line for line in sys.stdin if line.strip()), "")
