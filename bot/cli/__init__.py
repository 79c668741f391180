"""The command `quoth`. In: arguments. Out: text on standard output, errors on standard error, an exit code.

Each command imports what it needs when it runs, so that a question is answered before a slower command's rooms load.
Exit codes: 0 done; 1 it could not be done, said why; 2 the command line is wrong; 3 done, but some documents could not
be read; 130 interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from bot import __version__
from bot.errors import QuothError

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # pyright: ignore[reportPrivateUsage]


_VERDICTS = ("right", "partly", "wrong", "should-abstain", "should-answer")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    # No command does linear algebra: without this, numpy's BLAS starts a thread a core, a third of a question's cost.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    _accept_any_text(sys.stdin, sys.stdout)
    parser = command_line()
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        # Who types the bare name wants to know what there is, not that something is missing.
        parser.print_help(sys.stderr)
        return 2
    options = parser.parse_args(given)
    module, function = options.command.split(":")
    try:
        command: Callable[[argparse.Namespace], int] = getattr(import_module(f"bot.cli.{module}"), function)
        code = command(options)
        sys.stdout.flush()  # here, where a pipe that is closed is no surprise
    except KeyboardInterrupt:
        print("quoth: interrupted.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # The reader of the pipe has seen enough; Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (QuothError, OSError) as error:
        from bot.cli.terminal import escape

        print(escape(f"quoth: {error}"), file=sys.stderr)
        return 1
    return code


def _accept_any_text(*streams: TextIO) -> None:
    """Bytes that are no text, and characters that the terminal does not have, become a replacement character."""
    for stream in streams:
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def command_line() -> argparse.ArgumentParser:
    """The parser of every command."""
    parser = argparse.ArgumentParser(prog="quoth", description="Answers questions only in its sources' own words.")
    parser.add_argument("--version", action="version", version=f"quoth {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _asking(commands)
    _measuring(commands)
    _corpus(commands)
    _journal(commands)
    _reviewing(commands)
    _running(commands)
    return parser


def _asking(commands: _Commands) -> None:
    ask = _add(commands, "ask", "answer a question", "ask:run")
    ask.add_argument("question", nargs="*", help="the question, in words")
    ask.add_argument("--json", action="store_true", help="print the answer as one JSON object a line")
    ask.add_argument("--batch", type=Path, metavar="FILE", help="answer each line of a JSONL file; journals nothing")
    ask.add_argument("--why", action="store_true", help="explain the answer: words, scores, evidence")
    ask.add_argument("--collection", help="answer from this collection only")
    _add_corpus(ask)
    chat = _add(commands, "chat", "a conversation with follow-ups", "chat:run")
    chat.add_argument("--collection", help="answer from this collection only")
    _add_corpus(chat)
    lookup = _add(commands, "lookup", "find passages that hold these words", "lookup:run")
    lookup.add_argument("words", nargs="+")
    lookup.add_argument("-n", type=int, default=5, metavar="N", help="how many passages at most (default 5)")
    _add_corpus(lookup)


def _measuring(commands: _Commands) -> None:
    measure = _add(commands, "eval", "measure how well a set of questions with known answers is answered", "eval:run")
    measure.add_argument("questions", type=Path, metavar="QUESTIONS", help="a JSONL file, one question a line")
    measure.add_argument("--json", action="store_true", help="print one JSON object, with what became of each question")
    measure.add_argument("--output", type=Path, metavar="FILE", help="write that object to FILE as well")
    measure.add_argument("--against", type=Path, metavar="FILE", help="compare with the former run that FILE holds")
    _add_corpus(measure)


def _corpus(commands: _Commands) -> None:
    source = _add(commands, "source", "show a document, or list all", "source:run")
    source.add_argument("id", nargs="?", help="a document's id, path or title; without it, the list of documents")
    _add_corpus(source)
    listing = _add(
        commands, "collections", "list the collections and who may read them, or set that", "collections:run"
    )
    listing.add_argument("name", nargs="?", help="only this one")
    listing.add_argument("--server", metavar="ID", help="as it is in this server")
    listing.add_argument("--audience", help="everyone, roles:ID,ID or channels:ID,ID")
    purge = _add(
        commands, "purge", "delete a document with every version of it and every logged quote of it", "purge:run"
    )
    purge.add_argument("document", help="its id, path or title; also of one that the corpus holds no more")
    purge.add_argument("--yes", action="store_true", help="do not ask")
    ingest = _add(commands, "ingest", "read the corpus folder into the library and index", "ingest:run")
    ingest.add_argument("--explain", action="store_true", help="show what became of each file, and what was left out")
    ingest.add_argument("--force", action="store_true", help="read every file again, changed or not")
    ingest.add_argument("--gate", action="store_true", help="refuse, or ask, if that breaks approved answers")
    _add_corpus(ingest)


def _journal(commands: _Commands) -> None:
    journal = _add(commands, "journal", "the log of questions and answers", "journal:list_turns")
    actions = journal.add_subparsers(metavar="ACTION")
    listing = _add(actions, "list", "the newest turns (the default)", "journal:list_turns")
    for parser in (journal, listing):
        parser.add_argument("-n", type=int, default=20, metavar="N", help="how many (default 20)")
    show = _add(actions, "show", "one turn, whole", "journal:show")
    show.add_argument("turn", help="the turn's id")
    why = _add(commands, "why", "explain a logged answer: words, scores, evidence", "why:run")
    why.add_argument("turn", help="the turn's id")
    why.add_argument("--json", action="store_true", help="print one JSON object")
    _add_corpus(why)
    export = _add(actions, "export", "all turns, with citations and feedback", "journal:export")
    export.add_argument("--format", choices=("jsonl", "csv"), default="jsonl")
    export.add_argument("--member", help="only this member's")
    export.add_argument("--output", type=Path, metavar="FILE", help="write to FILE instead of standard output")
    erase = _add(actions, "erase", "erase all that is stored of a member", "journal:erase")
    erase.add_argument("member", help="the member's id")
    erase.add_argument("--yes", action="store_true", help="do not ask")
    expire = _add(
        actions, "expire", "remove what is older than its server, or the operator, keeps it", "journal:expire"
    )
    expire.add_argument("--dry-run", action="store_true", help="only say what would be removed")
    backup = _add(actions, "backup", "copy the journal while the bot runs", "journal:backup")
    backup.add_argument("target", type=Path, help="the file to write")
    restore = _add(actions, "restore", "put a backup in the journal's place, while nothing runs", "journal:restore")
    restore.add_argument("backup", type=Path, help="the file that `quoth journal backup` wrote")
    restore.add_argument("--yes", action="store_true", help="do not ask")
    _add(actions, "stats", "counts by tier, feedback, latency", "journal:stats")
    _add(actions, "check", "integrity of the journal", "journal:check")
    search = _add(actions, "search", "turns whose question or reply holds all these words", "journal:search")
    search.add_argument("words", nargs="+")
    search.add_argument("-n", type=int, default=20, metavar="N", help="how many (default 20)")
    _add(actions, "verify", "check every quote against its document, every turn against its digests", "journal:verify")


def _reviewing(commands: _Commands) -> None:
    review = _add(
        commands, "review", "judge answers, in the browser or here; each verdict becomes a test", "review:run"
    )
    actions = review.add_subparsers(metavar="ACTION")
    _add(actions, "link", "a further link that logs you in to the console that runs", "review:link")
    listing = _add(actions, "list", "turns to judge, those that it helps most first", "review:list_turns")
    listing.add_argument("--json", action="store_true", help="print one JSON object a line")
    listing.add_argument("--tier", choices=("answered", "closest", "absent"))
    listing.add_argument("--verdict", choices=_VERDICTS, help="only those that somebody judged so")
    listing.add_argument("--reviewer", help="only those that this reviewer judged")
    listing.add_argument("--server", metavar="ID")
    listing.add_argument("--channel", metavar="ID")
    listing.add_argument("--collection")
    listing.add_argument("--since", metavar="DATE", help="asked on this day or later, such as 2024-05-31")
    listing.add_argument("-n", type=int, default=20, metavar="N", help="how many (default 20)")
    which = listing.add_mutually_exclusive_group()
    which.add_argument("--all", action="store_true", help="those that are judged already, too")
    which.add_argument("--disputed", action="store_true", help="those of which reviewers think differently")
    which.add_argument("--second", action="store_true", help="those for which a second opinion was asked")
    show = _add(actions, "show", "one turn with all that was said of it", "review:show")
    verdict = _add(actions, "verdict", "judge a turn, in place of your earlier verdict", "review:verdict")
    second = _add(actions, "second", "ask another reviewer for an opinion", "review:second")
    forget = _add(actions, "forget", "the words of that question teach no more", "review:forget")
    for parser in (show, verdict, second, forget):
        parser.add_argument("turn", help="the turn's id, or its beginning")
    verdict.add_argument("verdict", choices=_VERDICTS)
    verdict.add_argument("--note", help="why, for other reviewers")
    verdict.add_argument(
        "--citation", action="append", default=[], metavar="N=VERDICT", help="of quote N: supports, partly or does-not"
    )
    verdict.add_argument(
        "--quote", action="append", default=[], metavar="SENTENCE", help="what answers, word for word from a document"
    )
    verdict.add_argument("--document", metavar="PATH", help="the document that holds it")
    export = _add(actions, "export", "all judged questions", "review:export")
    export.add_argument(
        "--format", choices=("csv", "jsonl", "eval"), default="jsonl", help="eval: a set of questions for `quoth eval`"
    )
    export.add_argument("--output", type=Path, metavar="FILE", help="write to FILE instead of standard output")
    _following(actions)
    gate = _add(commands, "gate", "ask all judged questions again; fails if an approved answer is broken", "gate:run")
    gate.add_argument("--json", action="store_true", help="print one JSON object")
    gate.add_argument("--against", type=Path, metavar="FILE", help="compare with the former run (--json) in FILE")


def _following(actions: _Commands) -> None:
    states = ("open", "planned", "answered", "wont")
    changed = _add(actions, "changed", "quotes whose source changed or is gone since", "following:changed")
    gaps = _add(actions, "gaps", "what is asked and not answered, those asked most lately first", "following:list_gaps")
    which = gaps.add_mutually_exclusive_group()
    which.add_argument("--state", choices=states, help="only those (default: open and planned ones)")
    which.add_argument("--all", action="store_true", help="in whatever state")
    gaps.add_argument("--server", metavar="ID")
    gap = _add(actions, "gap", "one gap with its questions, or set what is to become of it", "following:gap")
    gap.add_argument("gap", type=int, metavar="ID")
    gap.add_argument("--state", choices=states, help="wont: nothing will be written about it")
    for parser in (changed, gaps, gap):
        parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    for parser in (changed, gaps):
        parser.add_argument("-n", type=int, default=50, metavar="N", help="how many (default 50)")


def _running(commands: _Commands) -> None:
    settings = _add(commands, "settings", "show and change what is set for servers and channels", "settings:run")
    settings.add_argument("server", nargs="?", help="a server's id or name; without it, the list of servers")
    settings.add_argument("name", nargs="?", help="a setting; without a value, what it is and may be")
    settings.add_argument("value", nargs="*", help="what to set it to")
    settings.add_argument("--channel", metavar="ID", help="in this channel or thread, not in the whole server")
    settings.add_argument("--reset", action="store_true", help="let the server's value, or the default, hold again")
    settings.add_argument("--log", action="store_true", help="who changed what, and when")
    settings.add_argument("--json", action="store_true", help="print JSON objects, one a line")
    _add(commands, "privacy", "the privacy text for your members, in Markdown, as you have set it", "privacy:run")
    _add(commands, "run", "run the Discord bot (needs DISCORD_TOKEN)", "run:run")
    check = _add(commands, "check", "what is wrong with this installation, and how to mend it", "check:run")
    check.add_argument("--health", action="store_true", help="only: is the running bot alive? (for containers)")
    check.add_argument(
        "--invite",
        nargs="?",
        const="",
        metavar="ID",
        help="only: the link that invites the bot, by its application id or else its token, and what it asks for",
    )


def _add(commands: _Commands, name: str, what: str, command: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=what, description=what[0].upper() + what[1:] + ".")
    parser.set_defaults(command=command)
    return parser


def _add_corpus(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--corpus", type=Path, metavar="DIR", help="use this folder instead, as one collection")
