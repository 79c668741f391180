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
from bot.cli.terminal import PLAIN, Terminal, escape, style_of_output
from bot.conversation import Conversation
from bot.model import Frozen, Turn
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
        }

    def in_words(self, terminal: Terminal) -> str:
        """For a terminal."""
        return terminal.report("why", replay=self.replay, why=self.replay.explanation, recomposed=self.recomposed)


def run(options: argparse.Namespace) -> int:
    """Explain a turn; the corpus is taken as it was last read, so that an edit on the disk does not change it."""
    settings = load_settings()
    with open_corpus(settings, options.corpus, reading=False) as corpus:

        async def work() -> tuple[Why, list[Frozen]]:
            async with open_conversation(settings, corpus, "") as conversation:
                turn = await conversation.journal.turn_like(options.turn)
                why = await explained(turn, conversation, settings)
                return why, asked_as(why.replay.turn.answer.quotes, await conversation.journal.frozen())

        why, taught = asyncio.run(work())
    if options.json:
        asked = [{"turn": one.turn, "question": one.question} for one in taught]
        print_json({**why.as_object(), "asked_as": asked})
    else:
        print(why.in_words(Terminal(settings.prompts_dir, style_of_output())))
        for one in taught:
            print(escape(f"Asked as: “{' '.join(one.question.split())}” (`quoth review forget {one.turn}`)"))
    return 0


class Wordings:
    """The templates in use, read when they are first needed."""

    def __init__(self, prompts: Path) -> None:
        self._prompts = prompts

    @cached_property
    def terminal(self) -> Terminal:
        """Of the terminal, without colour."""
        return Terminal(self._prompts, PLAIN)

    @cached_property
    def discord(self) -> Wording:
        """Of Discord, in each language."""
        from bot.chat.wordings import load_wording

        return load_wording(self._prompts)


def accounts(settings: Settings) -> Account:
    """Tells what the command prints of a turn, without colour, again and again. Raises `NotFoundError`."""
    wordings = Wordings(settings.prompts_dir)

    async def account(turn_id: str, conversation: Conversation) -> str:
        replay = await conversation.replay(turn_id)

        def told() -> str:
            return Why(replay, _recomposed(replay.turn, wordings)).in_words(wordings.terminal)

        return await asyncio.to_thread(told)

    return account


async def explained(turn_id: str, conversation: Conversation, settings: Settings) -> Why:
    """What can be said of a turn today. Raises `NotFoundError`."""
    replay = await conversation.replay(turn_id)
    return Why(replay, _recomposed(replay.turn, Wordings(settings.prompts_dir)))


def _recomposed(turn: Turn, wordings: Wordings) -> Recomposed:
    if turn.ask.place.surface == "terminal":
        bodies, digest = [wordings.terminal.answer(turn.answer)], wordings.terminal.digest
    else:
        from bot.chat.offers import Offers
        from bot.chat.reply import answer_message

        wording = wordings.discord
        # In which language, whether files could go along, and whether it was shared, is not logged.
        bodies = [
            answer_message(one, turn.id, turn.answer, files=files, offers=Offers(shared_by=shared_by)).text
            for one in wording.every
            for files in (True, False)
            for shared_by in (None, turn.ask.asker)
        ]
        digest = wording.digest
    if turn.body in bodies:
        return "same"
    return "differs" if digest == turn.template else "other-wording"
