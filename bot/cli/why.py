"""`quoth why`: how a logged answer came about. Out: words and numbers of at most 80 columns, or one JSON object."""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from bot.answer.replay import Replay
from bot.app import Account, open_conversation, open_corpus
from bot.cli.output import print_json
from bot.cli.terminal import PLAIN, Terminal, style_of_output
from bot.conversation import Conversation
from bot.model import DocumentRef, Frozen, Metadata, Quote, Turn
from bot.review.lessons import asked_as
from bot.settings import Settings, load_settings

if TYPE_CHECKING:
    from bot.chat.reply import Wording

Recomposed = Literal["same", "other-wording", "differs"]
"""The reply, worded again from the journal: byte for byte as it was sent; not so, for the templates are others by now;
or not so with the same templates, which should not be."""


@dataclass(frozen=True, slots=True)
class Why:
    """What can be said of a turn."""

    replay: Replay
    recomposed: Recomposed
    taught: tuple[Frozen, ...] = ()
    """The judged questions whose words its quotes, of then or of today, are taught to answer."""

    def as_object(self) -> dict[str, Any]:
        """For JSON: what `Replay` and `Explanation` hold, by their names; the turn by its id."""
        turn = self.replay.turn
        return {
            "turn": turn.id,
            "question": turn.ask.question,
            "asked_at": turn.asked_at,
            "tier": turn.answer.tier,
            "confidence": turn.answer.confidence,
            "snapshot": {"then": turn.answer.snapshot, "now": self.replay.snapshot},
            "changed": list(self.replay.changed) if self.replay.explanation else None,
            "recomposed": self.recomposed,
            "citations": [asdict(citation) for citation in self.replay.citations],
            "explanation": asdict(self.replay.explanation) if self.replay.explanation else None,
            "asked_as": [{"turn": one.turn, "question": one.question} for one in self.taught],
        }

    def in_words(self, terminal: Terminal) -> str:
        """For a terminal."""
        return terminal.report(
            "why", replay=self.replay, why=self.replay.explanation, recomposed=self.recomposed, taught=self.taught
        )


def run(options: argparse.Namespace) -> int:
    """Explain a turn; the corpus is taken as it was last read, so that an edit on the disk does not change it."""
    settings = load_settings()
    with open_corpus(settings, options.corpus, reading=False) as corpus:

        async def work() -> Why:
            async with open_conversation(settings, corpus, "") as conversation:
                return await explained(await conversation.journal.turn_like(options.turn), conversation, settings)

        why = asyncio.run(work())
    if options.json:
        print_json(why.as_object())
    else:
        print(why.in_words(Terminal(settings.prompts_dir, style_of_output())))
    return 0


class Wordings:
    """The templates in use, read when they are first needed."""

    def __init__(self, prompts: Path, address: str) -> None:
        self._prompts = prompts
        self._address = address

    @cached_property
    def terminal(self) -> Terminal:
        """Of the terminal, without colour."""
        return Terminal(self._prompts, PLAIN)

    @cached_property
    def discord(self) -> Wording:
        """Of Discord, in each language."""
        from bot.chat.wordings import load_wording

        return load_wording(self._prompts, self._address)


def accounts(settings: Settings) -> Account:
    """Tells what the command prints of a turn, without colour, again and again. Raises `NotFoundError`."""
    wordings = Wordings(settings.prompts_dir, settings.console_url)

    async def account(turn_id: str, conversation: Conversation, within: frozenset[str] | None) -> str:
        why = await _why(turn_id, conversation, wordings, within)
        return await asyncio.to_thread(lambda: why.in_words(wordings.terminal))

    return account


async def explained(turn_id: str, conversation: Conversation, settings: Settings) -> Why:
    """What can be said of a turn today. Raises `NotFoundError`."""
    return await _why(turn_id, conversation, Wordings(settings.prompts_dir, settings.console_url), None)


async def _why(turn_id: str, conversation: Conversation, wordings: Wordings, within: frozenset[str] | None) -> Why:
    replay = await conversation.replay(turn_id, within)
    # Who may not see everything is told of no question of another server.
    guild = None if within is None else replay.turn.ask.place.guild or ""
    frozen = await conversation.journal.verdicts.frozen(guild=guild)
    seen = [one for one in frozen if within is None or within.issuperset(one.collections or ())]
    taught = tuple(asked_as([*replay.turn.answer.quotes, *_of_today(replay)], seen))
    return Why(replay, await asyncio.to_thread(_recomposed, replay.turn, wordings), taught)


def _of_today(replay: Replay) -> list[Quote]:
    """What is quoted today, as far as it needs to be known to find it again."""
    found = replay.explanation.quotes if replay.explanation else ()
    return [
        Quote(one.n, one.text, at.start, at.end, 0.0, ref, "")
        for one in found
        for at in [one.place]
        for ref in [DocumentRef(at.document, at.path, "", at.version, Metadata(at.title))]
    ]


def _recomposed(turn: Turn, wordings: Wordings) -> Recomposed:
    if turn.ask.place.surface == "terminal":
        bodies, digest = [wordings.terminal.answer(turn.answer)], wordings.terminal.digest
    else:
        from bot.chat.offers import Offers
        from bot.chat.reply import answer_message

        wording = wordings.discord
        # In which language, whether files could go along, whether it was shared or told later, is not logged.
        bodies = [
            answer_message(one, turn.id, turn.answer, files=files, offers=offers).text
            for one in wording.every
            for files in (True, False)
            for offers in (Offers(), Offers(shared_by=turn.ask.asker), Offers(told=True))
        ]
        digest = wording.digest
    if turn.body in bodies:
        return "same"
    return "differs" if digest == turn.template else "other-wording"
