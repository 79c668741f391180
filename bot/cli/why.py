"""`quoth why`: how a logged answer came about. Out: words and numbers of at most 80 columns, or one JSON object."""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import asdict, dataclass
from typing import Any, Literal

from bot.answer.replay import Replay
from bot.app import open_conversation, open_corpus
from bot.cli.output import print_json
from bot.cli.terminal import PLAIN, Terminal, escape, style_of_output
from bot.conversation import Conversation
from bot.model import Frozen, Turn
from bot.review.lessons import asked_as
from bot.settings import Settings, load_settings

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


async def account(turn_id: str, conversation: Conversation, settings: Settings) -> str:
    """What the command prints of a turn, without colour. Raises `NotFoundError`."""
    why = await explained(turn_id, conversation, settings)
    return await asyncio.to_thread(lambda: why.in_words(Terminal(settings.prompts_dir, PLAIN)))


async def explained(turn_id: str, conversation: Conversation, settings: Settings) -> Why:
    """What can be said of a turn today. Raises `NotFoundError`."""
    replay = await conversation.replay(turn_id)
    return Why(replay, _recomposed(replay.turn, settings))


def _recomposed(turn: Turn, settings: Settings) -> Recomposed:
    if turn.ask.place.surface == "terminal":
        terminal = Terminal(settings.prompts_dir, PLAIN)
        bodies, digest = [terminal.answer(turn.answer)], terminal.digest
    else:
        from bot.chat.offers import Offers
        from bot.chat.reply import answer_message
        from bot.chat.wordings import load_wording

        wording = load_wording(settings.prompts_dir)
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
