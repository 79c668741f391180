"""`quoth chat`: a conversation in the terminal; follow-ups know what was asked before.

A line of "/" and a word is a command, not a question; what asks of the bot itself is told what "/help" tells.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import sys
from contextlib import AsyncExitStack
from uuid import uuid4

from bot.answer.asking.phrases import trimmed
from bot.answer.asking.smalltalk import asks_of_bot, is_chat
from bot.app import Corpus, open_conversation, open_corpus
from bot.cli.ask import ASKER
from bot.cli.progress import syncing, warn_of_failures, warn_of_nothing
from bot.cli.terminal import Terminal, escape, style_of_output
from bot.conversation import Conversation, chosen_of
from bot.errors import AskError
from bot.model import Ask, Place
from bot.settings import load_settings
from bot.text.language import recognise

_ENDS = ("quit", "exit")
"""What ends a conversation that is typed, besides an empty line; in a pipe they are questions like any other, unless a
"/" stands before them."""

_COMMAND = re.compile(r"/([a-z]\w*+)(?![/.])", re.IGNORECASE)  # no path: "/etc/hosts", "/robots.txt"
_HELP = """\
Quoth answers with quotes of its documents, word for word, and says so where they hold no answer.

/sources  the documents that there are to read
/quit     end, as an empty line does
/help     this"""


def run(options: argparse.Namespace) -> int:
    """Answer line by line until the input ends."""
    settings = load_settings()
    with syncing() as progress, open_corpus(settings, options.corpus, progress) as corpus, asyncio.Runner() as runner:
        warn_of_failures(corpus.report.news)
        warn_of_nothing(corpus.root, corpus.library.collections())
        terminal = Terminal(settings.prompts_dir, style_of_output())
        plain = terminal.plain()
        opened = AsyncExitStack()
        try:
            logged = open_conversation(settings, corpus, plain.digest)
            conversation = runner.run(opened.enter_async_context(logged))
            key = f"chat-{uuid4().hex}"
            if sys.stdin.isatty():
                print(f"{_hint(terminal)} “/help” tells more, “quit” ends.\n")
            # Read outside of the event loop: inside, Ctrl-C would wait for the end of the line.
            while question := _read().strip():
                command = "help" if asks_of_bot(question) else _command(question)
                if command in _ENDS:
                    break
                if command:
                    print(f"{_obeyed(command, corpus, options.collection, terminal)}\n", flush=True)
                    continue
                if is_chat(trimmed(question)):
                    print(f"{_hint(terminal, question)}\n", flush=True)
                    continue
                asked = Ask(question, ASKER, Place("terminal", private=True), key, options.collection)
                runner.run(_answer(asked, conversation, terminal, plain))
        finally:
            runner.run(opened.aclose())
    return 0


def _hint(terminal: Terminal, said: str = "") -> str:
    """What may be typed, in the language of what was."""
    return terminal.render("hint", language=recognise(said)).strip()


def _command(line: str) -> str:
    """The command that a line is, lower case; "" where it is a question."""
    found = _COMMAND.match(line)
    return found[1].lower() if found else ""


def _obeyed(command: str, corpus: Corpus, collection: str | None, terminal: Terminal) -> str:
    """What a command that does not end the conversation says."""
    if command == "sources":
        try:
            allowed = chosen_of(corpus.library.collections(), collection)
        except AskError as error:
            return str(error)
        return terminal.render("sources", documents=corpus.library.documents(allowed))
    if command == "help":
        return f"{_hint(terminal)}\n\n{_HELP}"
    return escape(
        f"/{command} is no command here: there are /help, /sources and /quit.\n"
        f"To ask about it, begin with a word: “what is /{command}?”"
    )


async def _answer(asked: Ask, conversation: Conversation, terminal: Terminal, plain: Terminal) -> None:
    try:
        turn = await conversation.ask(asked, lambda _, answer: plain.answer(answer))
    except AskError as error:
        print(f"{error}\n")
        return
    try:
        print(f"{terminal.answer(turn.answer)}\n", flush=True)
    except OSError as error:
        await conversation.failed(turn, str(error))
        raise
    await conversation.delivered(turn, "")


def _read() -> str:
    """The next line, "" at the end of the input and for what ends a conversation.

    In a pipe, blank lines between questions are passed over.
    """
    if sys.stdin.isatty():
        try:
            typed = input("> ")
            return "" if typed.strip().lower() in _ENDS else typed
        except EOFError:
            print()
            return ""
    return next((line for line in sys.stdin if line.strip()), "")
