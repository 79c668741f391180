"""Pictures of each kind of message, on a desktop and on a phone, to be looked at: `QUOTH_PICTURES=folder` keeps them.

Needs simcord's renderer (`simcord[screenshot]`) and a Chromium; skips without.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import simcord

from bot.app import open_conversation, open_corpus
from bot.chat.client.bot import QuothBot
from bot.chat.client.replies import post
from bot.chat.reply import Wording, answer_message
from bot.conversation import Conversation
from bot.model import Context, Difference
from bot.settings import Settings, bundled

from .samples import ARTICLE, BRIEF, LEAD_IN, answer, quote

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
WIDTHS = {"desktop": (760, 1400), "phone": (390, 1400)}
QUESTIONS = {
    "answered": "Why did the United States expel Russian diplomats in 2018?",
    "opinion": "What does the author think about arms control?",
    "closest": "Who was the American ambassador to Russia during the expulsions?",
    "absent": "How do I bake sourdough bread?",
    "help-question": "What is Quoth?",
    "list": "Which summits did the presidents hold?",
}

SAMPLES = {
    "sample-opinion": answer(quote("I think that the harbour smelled of it.", 1, ARTICLE), quote("It is black.", 2)),
    "sample-list": answer(quote("Milk", 1, kind="item", context=(LEAD_IN,)), quote("Sugar", 2, kind="item")),
    "sample-code": answer(quote("[tea]\nflavour = `bergamot`\n```\n@everyone", kind="code")),
    "sample-turn": answer(
        quote(
            "It is black.",
            1,
            start=40,
            end=52,
            context=(
                Context("heading", "Not for cats", 0, 12),
                Context("before", "A cup holds tea.", 23, 39),
                Context("after", "However, it fades in the sun.", 53, 82),
            ),
        ),
        quote("It is drunk hot.", 2, start=200, end=216),
    ),
    "sample-long-list": answer(quote("Milk\nSugar\nLemon", kind="item", context=(LEAD_IN,), more=4)),
    "sample-differ": answer(
        quote("A pound costs 5 crowns.", 1, BRIEF),
        quote("A pound costs 4 crowns.", 2, ARTICLE),
        differ=Difference("number", (1, 2), dated=True),
    ),
    "sample-cut": answer(quote("A remarkable word, " * 300), quote("And more.", 2)),
    "sample-hostile": answer(
        quote("@everyone <@1> **x** [a](https://b.c) ||d|| \u202e# e ```f``` <t:1> :skull: https://g.h/i"),
        question="# What? @here\n- <@&1>",
        tier="closest",
        missing=("*_a_*", "||b||"),
    ),
}

pytestmark = [pytest.mark.slow, pytest.mark.timeout(580)]


@pytest.fixture
def conversation_settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "data", bundled("corpus"), bundled("prompts"))


@pytest_asyncio.fixture
async def conversation(conversation_settings: Settings, wording: Wording) -> AsyncIterator[Conversation]:
    with open_corpus(conversation_settings) as corpus:
        async with open_conversation(conversation_settings, corpus, wording.composer.digest) as conversation:
            yield conversation


@pytest.fixture
def simcord_bot(conversation: Conversation, wording: Wording, conversation_settings: Settings) -> QuothBot:
    return QuothBot(conversation, wording, commands_file=conversation_settings.data_dir / "commands", shards=1)


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make simcord start the system's browser instead of Playwright's own."""
    api = pytest.importorskip("playwright.async_api", reason="pictures need simcord[screenshot]")
    if CHROMIUM is None:
        pytest.skip("pictures need Chromium: apt-get install chromium")
    launch = api.BrowserType.launch

    async def system(self: Any, **options: Any) -> Any:
        return await launch(self, executable_path=CHROMIUM, args=["--no-sandbox"], **options)

    monkeypatch.setattr(api.BrowserType, "launch", system)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    kept = os.environ.get("QUOTH_PICTURES")
    where = Path(kept) if kept else tmp_path / "pictures"
    where.mkdir(parents=True, exist_ok=True)
    yield where


@pytest.mark.filterwarnings("default")
@pytest.mark.usefixtures("browser")
async def test_pictures(simcord_env: simcord.Env, folder: Path, wording: Wording) -> None:
    guild = simcord_env.create_guild()
    channel = guild.create_text_channel("general")
    alice = guild.add_member(simcord_env.create_user("alice"))
    shown: dict[str, Any] = {}
    for name, question in QUESTIONS.items():
        shown[name] = (await alice.slash(channel, "ask", question=question)).response
    shown["follow-up"] = (await alice.slash(channel, "ask", question="And what did Russia do?")).response
    shown["context"] = (await alice.click(shown["answered"], label="Show in context")).response
    shown["noted"] = (await alice.click(shown["answered"], label="Helpful")).response
    shown["lookup"] = (await alice.slash(channel, "lookup", words="Skripal poisoning")).response
    shown["source"] = (await alice.slash(channel, "source", title="Skripal")).response
    shown["help"] = (await alice.slash(channel, "help")).response
    privacy = (await alice.slash(channel, "privacy")).response
    shown["privacy"] = privacy
    shown["export"] = (await alice.click(privacy, label="Export as a file")).response
    shown["error"] = (await alice.slash(channel, "ask", question="?")).response
    forms = {
        "form-follow": await alice.click(shown["answered"], label="Ask a follow-up"),
        "form-reason": await alice.click(shown["answered"], label="Not helpful"),
    }
    for name, sample in SAMPLES.items():
        await post(simcord_env.bot.get_channel(channel.id), answer_message(wording, "0" * 32, sample))
        shown[name] = channel.last_message
    async with simcord_env.preview(channel, viewers=[alice]) as preview:
        for name, target in {**shown, **forms}.items():
            for device, viewport in WIDTHS.items():
                file = folder / f"{name}-{device}.png"
                await preview.show(target)
                await preview.screenshot(file, target=target, viewport=viewport, allow_incomplete=True)
                assert file.stat().st_size > 2000
