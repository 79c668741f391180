"""A small corpus, a real conversation over it, and Quoth in simcord's Discord, whose every request is checked."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import pytest_asyncio
import simcord

from bot.app import Corpus, open_conversation, open_corpus
from bot.chat.client import run
from bot.chat.client.bot import QuothBot
from bot.chat.client.features.console import LinkFor
from bot.chat.rehearse import rehearse
from bot.chat.reply import Wording
from bot.chat.wordings import load_wording
from bot.conversation import Conversation
from bot.settings import Settings, bundled

from .checked import Checked
from .hostile import HOSTILE

TEA = """---
title: Blends and their names
published: 2021-05-04
kind: reference
sources:
  - title: A book of tea
    author: Ann Writer
    date: 1998
---
# Blends and their names

## Earl Grey

Earl Grey is a black tea that is flavoured with oil of bergamot. Bergamot is a citrus fruit that grows in Calabria.
The second Earl Grey was prime minister when the blend became known in London.

## Genmaicha

Genmaicha is a green tea with roasted rice. Roasted rice made the leaves last longer in poor households.
"""
HARBOUR = """---
title: The harbour of Leith
author: Mary Example
published: 2018-04-03
kind: opinion
url: https://example.org/harbour
---
# The harbour of Leith

The harbour of Leith smelled of bergamot whenever the tea clippers unloaded. The customs officers were lazy men.
"""
LONG = "---\ntitle: A long list of ships\n---\n# A long list of ships\n\n" + "\n\n".join(
    f"## Ship {n}\n\nThe clipper number {n} was built in the year {1800 + n} for the tea trade and carried "
    + "chests " * 120
    + "."
    for n in range(1, 9)
)


@dataclass
class Room:
    """Where the tests of the client play."""

    env: simcord.Env
    conversation: Conversation
    wording: Wording
    settings: Settings
    guild: simcord.builders.GuildHandle = field(init=False)
    channel: simcord.builders.ChannelHandle = field(init=False)
    alice: simcord.actors.MemberActor = field(init=False)

    def __post_init__(self) -> None:
        self.guild = self.env.create_guild()
        self.channel = self.guild.create_text_channel("general")
        self.alice = self.guild.add_member(self.env.create_user("alice"))

    @property
    def me(self) -> str:
        return self.env.bot.user.mention

    def new_bot(self, *, message_content: bool = False, link_for: LinkFor | None = None) -> QuothBot:
        commands_file = self.settings.data_dir / "commands"
        return QuothBot(
            self.conversation,
            self.wording,
            commands_file=commands_file,
            shards=2,
            message_content=message_content,
            link_for=link_for,
        )


@pytest.fixture(scope="session", autouse=True)
def rehearsed_once(wording: Wording) -> Iterator[None]:
    """Quoth's own templates are not rehearsed (`test_rehearse.py` and `test_locales.py` do it), others once: each start
    would take them anew."""

    def key_of(wording: Wording) -> tuple[str, ...]:
        return tuple(one.composer.digest for one in wording.every)

    known = {key_of(wording)}

    def once(wording: Wording) -> None:
        key = key_of(wording)
        if key not in known:
            rehearse(wording)
            known.add(key)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(run, "rehearse", once)
        yield


@pytest.fixture(scope="session")
def wording() -> Wording:
    return load_wording(bundled("prompts"))


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corpus]:
    """Read once: the bot only reads it."""
    home = tmp_path_factory.mktemp("corpus")
    hostile = (_as_paragraph(text) for text in HOSTILE[::4] if "\0" not in text)
    for name, text in {
        "tea/blends.md": TEA,
        "tea/harbour.md": HARBOUR,
        "ships/list.md": LONG,
        "hostile/texts.txt": "Hostile texts\n\n" + "\n\n".join(hostile),
    }.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text, encoding="utf-8", errors="replace")
    settings = Settings(tmp_path_factory.mktemp("library"), home, bundled("prompts"))
    with open_corpus(settings) as corpus:
        assert corpus.report.failures == ()
        yield corpus


@pytest.fixture
def quoth_settings(tmp_path: Path, corpus: Corpus) -> Settings:
    return Settings(tmp_path, corpus.root, bundled("prompts"), discord_token="not-a-token")


@pytest_asyncio.fixture
async def conversation(quoth_settings: Settings, corpus: Corpus, wording: Wording) -> AsyncIterator[Conversation]:
    async with open_conversation(quoth_settings, corpus, wording.digest) as conversation:
        yield conversation


@pytest.fixture
def message_content() -> bool:
    """Whether the bot has that intent; a module with tests of it has a fixture of that name."""
    return False


@pytest.fixture
def simcord_bot(
    conversation: Conversation, wording: Wording, quoth_settings: Settings, message_content: bool
) -> QuothBot:
    commands_file = quoth_settings.data_dir / "commands"
    return QuothBot(conversation, wording, commands_file=commands_file, shards=2, message_content=message_content)


@pytest.fixture
def room(
    simcord_env: simcord.Env, conversation: Conversation, wording: Wording, quoth_settings: Settings
) -> Iterator[Room]:
    yield Room(simcord_env, conversation, wording, quoth_settings)
    Checked(simcord_env).check()


def _as_paragraph(text: str) -> str:
    return "Wombat: " + re.sub(r"\s+", " ", text).strip()
