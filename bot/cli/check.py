"""`quoth check`: what is wrong with this installation, and how to mend it. Exit code 1 when something is.

Containers run it with --health twice a minute: it imports only what it needs.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.errors import LexiconError, QuothError, SettingsError
from bot.settings import Settings, load_settings

if TYPE_CHECKING:
    from bot.cli.terminal import Terminal
    from bot.cli.why import Why
    from bot.evaluate.report import Report
    from bot.journal import Journal
    from bot.model import Answer

_HEARTBEAT_SECONDS = 60


@dataclass(frozen=True, slots=True)
class _Line:
    """One thing looked at: `good` is None for a remark."""

    about: str
    good: bool | None
    text: str


def run(options: argparse.Namespace) -> int:
    """Look at everything; with --health only at the running bot; with --invite only tell how to invite it."""
    settings = load_settings()
    if options.health:
        return _health(settings)
    if options.invite is not None:
        return _invite(settings, options.invite)
    from bot.cli.terminal import escape, style_of_output

    style = style_of_output()
    failed = False
    for line in _lines(settings):
        failed = failed or line.good is False
        look, sign = {True: (style.good, "✓"), False: (style.fair, "✗"), None: (style.dim, "–")}[line.good]
        print(f"{look}{sign} {line.about:<9}{style.off} {escape(line.text)}", flush=True)
    return 1 if failed else 0


def _lines(settings: Settings) -> Iterator[_Line]:
    yield from _corpus(settings)
    yield from _wording(settings)
    yield from _journal(settings)
    yield from _discord(settings)


def _corpus(settings: Settings) -> Iterator[_Line]:
    from bot.app import open_corpus
    from bot.cli.output import counted
    from bot.ingest.explain import list_failures
    from bot.ingest.served import is_served

    try:
        with open_corpus(settings) as corpus:
            for line in list_failures(corpus.report.failures):
                yield _Line("corpus", False, f"not read: {line}")
            refs = corpus.library.documents()
            if refs:
                own = sum(is_served(ref.path) for ref in refs)
                served = f" ({own:,} of servers)" if own else ""
                passages = counted(corpus.report.passages, "passage")
                found = f"{counted(len(refs), 'document')}{served}, {passages} from {corpus.root}"
                yield _Line("corpus", True, found)
            else:
                yield _Line(
                    "corpus", False, f"{corpus.root} holds nothing to read: put .md, .txt or .html files there."
                )
            if corpus.home != settings.data_dir:
                yield _Line(
                    "corpus",
                    None,
                    f"{settings.data_dir} follows another folder, this one is read into {corpus.home}: `quoth ingest` "
                    "or `quoth run` turns to this one",
                )
            problems = corpus.answerers.check()
            corpus.answerers.current()
            for problem in problems:
                yield _Line("index", None, f"{problem} It was done now.")
            yield _Line("index", True, f"whole and current, in {corpus.home / settings.index_dir.name}")
            yield _wordnet()
    except (QuothError, OSError) as error:
        yield _Line("corpus", False, str(error))


def _wordnet() -> _Line:
    """Whether words are related by WordNet."""
    from bot.retrieve.wordnet import open_wordnet

    try:
        wordnet = open_wordnet()
    except LexiconError as error:
        return _Line("wordnet", False, str(error))
    if wordnet is None:
        return _Line("wordnet", None, "the package wn has another version, without WordNet: install Quoth again")
    return _Line("wordnet", True, f"relates English words, by {wordnet.size:,} entries")


def _wording(settings: Settings) -> Iterator[_Line]:
    try:
        from bot.chat.rehearse import rehearse
        from bot.chat.wordings import load_wording
        from bot.cli.terminal import PLAIN, Terminal

        rehearse_terminal(Terminal(settings.prompts_dir, PLAIN))
        rehearse(load_wording(settings.prompts_dir))
        yield _Line("prompts", True, f"all templates word what they should, in {settings.prompts_dir}")
    except QuothError as error:
        yield _Line("prompts", False, str(error))


def rehearse_terminal(terminal: Terminal) -> None:
    """Word everything that the terminal shows once. Raises `TemplateError`."""
    from bot.answer.lookup import Found
    from bot.chat import samples
    from bot.model import Hit

    terminal.check()
    for answer in samples.answers():
        terminal.answer(answer)
    terminal.lookup("a", [])
    for document in (samples.BARE, samples.FULL):
        found = Found(Hit(samples.passage(document), 1.0), ((0, 1),))
        terminal.lookup("a", [found, found])
        pieces = [(kind, "A. B") for kind in ("heading", "paragraph", "item", "item", "row", "row", "code", "note")]
        terminal.render("source", document=document, pieces=pieces)
    terminal.render("hint", language=None)
    terminal.render("sources", documents=[])
    terminal.render("sources", documents=[samples.BARE, samples.FULL])
    for report in _reports(samples.answers()):
        terminal.report("eval", report=report)
    for why in _whys(samples.answers()):
        why.in_words(terminal)
    for name, values in _server_reports():
        terminal.report(name, **values)


def _whys(answers: Sequence[Answer]) -> Iterator[Why]:
    """Each answer explained: with all that there can be, with nothing found, and after the corpus changed."""
    from bot.answer.explain import (
        CandidateExplained,
        EvidencePart,
        Explanation,
        Fate,
        Matched,
        PassageExplained,
        Place,
        QuoteExplained,
        TierExplained,
        WordExplained,
    )
    from bot.answer.judging.evidence import Part
    from bot.answer.judging.tier import Calibration
    from bot.answer.replay import Citation, Replay
    from bot.cli.why import Why
    from bot.model import Ask, Difference, Turn
    from bot.model import Place as AskedAt

    place = Place("d", "a.md", "A", "0" * 64, ("B",), 0, 4)
    word = WordExplained("a", 1.0, 1.0, False, True, "question", "b", (Matched("b", 0.8, "correction", 1),))
    passage = PassageExplained(1, "p", place, 2.0, ({"body": 1.0},), 1.0)
    part = Part("covered", 1.0, 0.5)
    fates: tuple[tuple[Fate, int | None], ...] = (
        ("shown", 1),
        ("repeats", None),
        ("behind", None),
        ("not-shown", None),
    )
    candidates = tuple(
        CandidateExplained(n, "A. B", place, 1, 2.0, 1.0, (part,), 0.5, 1.0, fate, quote, "covered")
        for n, (fate, quote) in enumerate(fates, start=1)
    )
    standings = ("verified", "differs", "gone")
    for answer in answers:
        evidence = tuple(EvidencePart(Part(name, 1.0, weight), weight, 0.5) for name, weight in (("a", 1.0), ("b", -1)))
        turn = Turn("t", "2026-01-01T00:00:00Z", Ask("a", "a", AskedAt("terminal"), "c"), answer, "", "")
        cited = tuple(Citation(n, "A. B", place, 1.0, standing) for n, standing in enumerate(standings, start=1))
        yield Why(Replay(turn, "", cited), "differs")
        for parts, by, found in ((evidence, answer.confidence, 0.0), (evidence, 0.9, 0.9), (evidence[:0], None, 0.0)):
            corpus = Calibration().of_corpus(found)
            tier = TierExplained(answer.tier, answer.confidence, answer.reason, parts, 0.0, by, corpus)
            shown = (QuoteExplained(1, "A. B", place, 1.0, 1),)
            told = Explanation(
                "a", "b", "c", "en", "who", "more", 1, (word,), (passage,), 2, candidates, 9, shown, tier, ("a",),
                Difference("number", (1, 2)), "",
            )  # fmt: skip
            yield Why(Replay(turn, "", cited, told, ("quotes",)), "other-wording")
            yield Why(Replay(turn, "", cited, replace(told, words=(), passages=(), candidates=())), "same")
            whole = replace(told, words=(), passages=(), candidates=(), parts=(told, told))
            yield Why(Replay(turn, "", cited, whole), "same")


def _reports(answers: Sequence[Answer]) -> Iterator[Report]:
    """A run of nothing, and one in which all that can change has changed."""
    from bot.evaluate.compare import Result
    from bot.evaluate.outcome import outcome_of
    from bot.evaluate.questions import Asked, Question
    from bot.evaluate.report import report_of

    yield report_of([])
    questions = [Question(Asked(n, answer.question), answerable=n % 2 == 0) for n, answer in enumerate(answers)]
    outcomes = [outcome_of(question, answer) for question, answer in zip(questions, answers, strict=True)]
    before = [Result(one.id, one.asked.question, n % 3 == 0, "absent", "") for n, one in enumerate(questions)]
    yield report_of([replace(one, type="a") for one in outcomes], before[:-1])


def _server_reports() -> Iterator[tuple[str, dict[str, object]]]:
    """What there is to say of servers: none, one with all that can be set, one that the bot has left."""
    from bot.chat.client.check import Invitation
    from bot.cli.settings import Line, Listed
    from bot.journal import Change, Server
    from bot.servers import SETTINGS

    lines = tuple(
        Line(setting, value, where)
        for setting, value in zip(SETTINGS.values(), ("a", "a, " * 99) * len(SETTINGS), strict=False)
        for where in ("", "server", "channel")
    )
    bare, full = Listed(Server("1"), (), ()), Listed(Server("1", "A", "2026-01-01T00:00:00Z"), lines, (("2", lines),))
    yield "servers", {"servers": [bare, full]}
    yield "servers", {"servers": []}
    for listed in (bare, full):
        for channel in (None, "2"):
            yield "settings", {"listed": listed, "groups": [("answers", lines)], "channel": channel}
    for line in lines[:3]:
        yield "setting", {"line": line}
    changes = [
        Change("2026-01-01T00:00:00Z", *one)
        for one in (("a", "1", "2", "mode", None, "off"), (None, "1", None, "mode", "off", None))
    ]
    for server in (None, full.server):
        yield "changes", {"server": server, "changes": changes, "names": {"1": "A"}}
    yield "changes", {"server": None, "changes": [], "names": {}}
    yield "invite", {"invitation": Invitation("a", (("a", "b"),))}


def _journal(settings: Settings) -> Iterator[_Line]:
    from bot.journal import Journal

    async def problems() -> tuple[list[str], list[str]]:
        async with await Journal.open(settings.journal_path) as journal:
            return await journal.check(), await _deaf(journal)

    deaf: list[str] = []
    try:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        found, deaf = asyncio.run(problems())
    except (QuothError, OSError) as error:
        found = [str(error)]
    for problem in found:
        yield _Line("journal", False, problem)
    if not found:
        yield _Line("journal", True, f"whole and writable, in {settings.journal_path}")
    for mode in deaf if not settings.message_content else ():
        yield _Line("settings", False, f"{mode}, which does nothing without QUOTH_MESSAGE_CONTENT=on")


async def _deaf(journal: Journal) -> list[str]:
    """The settings of servers and channels that need the Message Content intent, in words."""
    from bot.chat.attention import needs_content

    return [
        f"{server.name or server.guild}{f', channel {one.channel}' if one.channel else ''}: mode {one.value}"
        for server in await journal.servers.known()
        if server.left_at is None
        for one in await journal.servers.overrides(server.guild)
        if one.name == "mode" and one.value in ("every", "forum") and needs_content(one.value)
    ]


def _discord(settings: Settings) -> Iterator[_Line]:
    if not settings.discord_token:
        yield _Line("discord", None, "no token: set DISCORD_TOKEN before `quoth run`; the terminal works without")
        return
    from bot.chat.client.check import examine

    for finding in asyncio.run(examine(settings.discord_token, message_content=settings.message_content)):
        yield _Line("discord", finding.good, finding.text)


def _invite(settings: Settings, wanted: str) -> int:
    """The link that invites the application of the id `wanted`, else the token's, and what for; nothing is asked of
    Discord."""
    from bot.chat.client.check import application_of, invitation
    from bot.cli.terminal import Terminal, style_of_output

    if not (wanted or settings.discord_token):
        raise SettingsError(
            "There is neither an application id nor a token: `quoth check --invite ID`, with the Application ID of "
            "https://discord.com/developers/applications > your application > General Information; or set "
            "DISCORD_TOKEN."
        )
    application = application_of(wanted or settings.discord_token)
    if application is None and wanted:
        raise SettingsError(
            "That is no application id: copy the Application ID, 17 to 20 digits, from your application's page, "
            "General Information."
        )
    if application is None:
        raise SettingsError(
            "This is no bot's token: copy it from your application's page, Bot > Reset Token, into DISCORD_TOKEN."
        )
    found = invitation(application)
    print(Terminal(settings.prompts_dir, style_of_output()).report("invite", invitation=found))
    return 0


def _health(settings: Settings) -> int:
    """Whether a bot runs on this data folder: its heartbeat is recent, and the journal takes a write."""
    try:
        age = time.time() - settings.heartbeat_path.stat().st_mtime
    except OSError:
        print("quoth: no bot has run on this data folder: there is no heartbeat.", file=sys.stderr)
        return 1
    if age > _HEARTBEAT_SECONDS:
        print(f"quoth: the last heartbeat is {age:.0f} seconds old: the bot is not connected.", file=sys.stderr)
        return 1

    from bot.journal import Journal

    async def probe() -> None:
        async with await Journal.open(settings.journal_path) as journal:
            await journal.probe()

    asyncio.run(probe())
    print(f"The last heartbeat is {age:.0f} seconds old, and the journal takes writes.")
    return 0
