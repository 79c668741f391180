"""A conversation with a real journal and a real small corpus."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.answer.service import Answerers
from bot.conversation import Conversation
from bot.ingest.store.library import Library
from bot.journal import Journal
from bot.model import Answer, Ask, Place, Turn
from tests.answer.conftest import FILES
from tests.making import put

PLACE = Place("terminal", private=True)
COST = "How much does a fishing permit cost?"


class Room:
    """A conversation with all that it stands on."""

    def __init__(self, folder: Path, journal: Journal) -> None:
        self.library = Library(folder / "library.db")
        self.answerers = Answerers(self.library, folder / "index")
        self.journal = journal
        self.path = folder / "journal.db"
        self.conversation = Conversation(self.library, self.answerers, journal, template="t1", max_question=200)
        self.rendered: list[str] = []

    def render(self, turn_id: str, answer: Answer) -> str:
        self.rendered.append(turn_id)
        return f"{turn_id} {answer.tier}"

    async def ask(self, question: str = COST, **more: str | None) -> Turn:
        fields: dict[str, str | None] = {"asker": "m1", "conversation": "c1", **more}
        asked = Ask(
            question,
            str(fields["asker"]),
            PLACE,
            str(fields["conversation"]),
            fields.get("collection"),
            fields.get("follows"),
        )
        return await self.conversation.ask(asked, self.render)


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with await Journal.open(tmp_path / "journal.db") as journal:
        room = Room(tmp_path, journal)
        with room.library:
            put(room.library, FILES)
            yield room
