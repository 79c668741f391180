"""The pages of the console over the bundled corpus, as pictures to look at: `QUOTH_PICTURES` names a folder that keeps
them. The README's is `console.png`, brought to 64 colours.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer

from bot.answer.service import Answerers
from bot.ingest.store.library import Library
from bot.model import Feedback
from bot.review.following import follow
from bot.review.gaps import listed
from bot.review.permalink import spot_of
from bot.settings import bundled
from tests.answer.conftest import renew
from tests.making import put
from tests.web.conftest import OPERATOR, A, B, Bench
from tests.web.test_browser import chromium, enter, playwright, pytestmark, trouble

__all__ = ["chromium", "pytestmark", "trouble"]

SHOWN = "Why did the US expel Russian diplomats in 2018?"
QUESTIONS = (
    "What is Quoth?", "Who was the American ambassador to Russia during the expulsions?", SHOWN,
    "How many Tomahawk missiles struck Shayrat?", "When did the New START treaty enter into force?",
    "How long are my questions kept?", "How do I bake sourdough bread?", "Who met in Riyadh in 2025?",
)  # fmt: skip


@pytest.fixture(scope="module")
def corpus() -> dict[str, str]:
    root = bundled("corpus")
    return {file.relative_to(root).as_posix(): file.read_text(encoding="utf-8") for file in sorted(root.rglob("*.md"))}


@pytest.fixture(scope="module")
def library(corpus: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library(tmp_path_factory.mktemp("library") / "library.db") as opened:
        put(opened, corpus)
        yield opened


@pytest.fixture(scope="module")
def answerers(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answerers]:
    with Answerers(library, tmp_path_factory.mktemp("index")) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    where = Path(os.environ.get("QUOTH_PICTURES") or tmp_path / "pictures")
    where.mkdir(parents=True, exist_ok=True)
    return where


async def test_pictures(
    bench: Bench,
    corpus: dict[str, str],
    chromium: playwright.Browser,
    trouble: list[str],
    folder: Path,
) -> None:
    turns = {question: await bench.ask(question) for question in QUESTIONS}
    first, ambassador, shown, missiles, *_ = turns.values()
    await bench.ask("And how many did Russia expel?", conversation=shown.ask.conversation, channel="12")
    await bench.ask("How do I bake sourdough bread?", guild=B)
    await bench.journal.channels.call(A, {"11": "questions", "12": "history"})
    # What members object to comes first.
    await bench.journal.members.give(Feedback(shown.id, "m2", False, "Which of them came first?"))
    await bench.journal.members.give(Feedback(missiles.id, "m3", True))
    async with TestServer(bench.app) as server:
        site = str(server.make_url("")).rstrip("/")
        page = await enter(bench, site, await chromium.new_context(viewport={"width": 1180, "height": 840}), trouble)
        await page.screenshot(path=folder / "console.png")
        for turn in (first, missiles):
            await bench.console.reviews.judge(turn.id, OPERATOR, "right", citations=[(1, "supports")])
        await bench.console.reviews.judge(missiles.id, "8", "partly", note="It does not say when.")
        path = shown.answer.quotes[0].document.path
        put(bench.library, {path: corpus[path].replace(" 60 ", " sixty ")})
        try:
            renew(bench.console.answerers, bench.library)
            await follow(bench.journal, bench.library, bench.console.answerers)
            gap = (await listed(bench.journal, datetime.now(UTC)))[0].id
            document = shown.answer.quotes[0].document
            for name, where in {
                "queue": "/", "turn": f"/turn/{shown.id}", "disputed": "/?state=disputed",
                "filtered": "/?state=all&channel=s", "source": f"/turn/{shown.id}/source",
                "why": f"/turn/{shown.id}/why",
                "pick": f"/turn/{ambassador.id}/pick", "delete": f"/turn/{shown.id}/delete", "gaps": "/gaps",
                "gap": f"/gaps/{gap}", "changed": "/changed", "documents": "/documents",
                "document": f"/documents/{document.id}",
                "diff": f"/documents/{document.id}/diff?old={document.version[:12]}", "figures": "/figures",
                "exports": "/exports", "log": "/log", "passage": f"/q/{spot_of(shown.answer.quotes[0])}",
                "login": "/login/x",
            }.items():  # fmt: skip
                await page.goto(f"{site}{where}")
                for scheme in ("light", "dark"):
                    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
                    for width in (390, 1280):
                        await page.set_viewport_size({"width": width, "height": 800})
                        await page.screenshot(path=folder / f"{name}-{scheme}-{width}.png", full_page=True)
        finally:
            put(bench.library, corpus)
            renew(bench.console.answerers, bench.library)
