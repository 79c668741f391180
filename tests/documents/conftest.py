"""Documents of a server that is answered from."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.app import Corpus, open_conversation, open_corpus
from bot.conversation import Conversation
from bot.documents import ServerDocument, ServerDocuments, Upload
from bot.model import Ask, Place, Readers, Turn
from bot.settings import Settings, bundled

GUILD, OTHER = "1000", "2000"
HERE = Place("discord", GUILD, "9", readers=Readers(GUILD, True, "9", frozenset({GUILD})))
THERE = Place("discord", OTHER, "9", readers=Readers(OTHER, True, "9", frozenset({OTHER})))
SECRET = "The password of the lighthouse is heliotrope under the seventh stone of the quay."
FAQ = f"# Keeper's notes\n\n## Lighthouse password\n\n{SECRET}\n\nThe lighthouse was painted white by the keeper.\n"
ASKED = "What is the password of the lighthouse?"


@dataclass
class Home:
    settings: Settings
    corpus: Corpus
    conversation: Conversation

    @property
    def documents(self) -> ServerDocuments:
        assert self.conversation.served is not None
        return self.conversation.served

    async def add(self, text: str = FAQ, name: str = "keeper.md", collection: str = "notes", guild: str = GUILD):
        return await self.documents.add(guild, collection, [upload(name, text)], by="m1")

    async def the(self, name: str = "keeper.md", guild: str = GUILD) -> ServerDocument:
        return next(one for one in await self.documents.list(guild) if one.name == name)

    async def ask(self, question: str = ASKED, place: Place = HERE, conversation: str = "c") -> Turn:
        for _ in range(100):  # until the index follows
            self.corpus.answerers.current()
            if self.corpus.answerers.current().snapshot == self.corpus.library.snapshot:
                break
            await asyncio.sleep(0.02)
        return await self.conversation.ask(Ask(question, "m1", place, conversation), lambda _, answer: f"{answer}")

    def traces(self, words: str) -> list[str]:
        """The files of the data folder that hold some words."""
        wanted = words.encode()
        files = [path for path in self.settings.data_dir.rglob("*") if path.is_file()]
        return [path.name for path in files if wanted in path.read_bytes()]


def upload(name: str, text: str | bytes) -> Upload:
    data = text.encode() if isinstance(text, str) else text

    async def read() -> bytes:
        return data

    return Upload(name, len(data), read)


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Home]:
    root = folder / "corpus"
    (root / "tea").mkdir(parents=True, exist_ok=True)
    (root / "tea" / "tea.md").write_text("# Tea\n\nEarl Grey is flavoured with oil of bergamot.\n")
    settings = Settings(folder / "data", root, bundled("prompts"))
    with open_corpus(settings) as corpus:
        async with open_conversation(settings, corpus, "t") as conversation:
            yield Home(settings, corpus, conversation)


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    async with opened(tmp_path) as home:
        yield home
