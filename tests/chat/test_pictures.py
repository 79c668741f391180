"""Pictures of each kind of message, on a desktop and on a phone, to be looked at: `QUOTH_PICTURES=folder` keeps them.

Needs simcord's renderer (`simcord[screenshot]`) and a Chromium; skips without.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import simcord

from bot.answer.lookup import Found
from bot.app import open_conversation, open_corpus
from bot.chat.client.bot import QuothBot
from bot.chat.client.replies import post
from bot.chat.client.views import FIELD
from bot.chat.lookup import Search, lookup_message
from bot.chat.message import Message
from bot.chat.reply import Wording, answer_message
from bot.chat.sources import source_message
from bot.conversation import Conversation
from bot.ingest.store.holdings import Holding
from bot.model import Context, Difference, Hit
from bot.settings import Settings, bundled

from .samples import ARTICLE, BRIEF, HEADER, LEAD_IN, NARROW, WIDE, answer, marks_of, quote, table_passage
from .test_review import controls

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

OLD = replace(ARTICLE, meta=replace(ARTICLE.meta, kind="reference", outdated=True))
SAMPLES = {
    "sample-outdated": answer(quote("The harbour has two piers.", 1, OLD), quote("It is black.", 2)),
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
    "sample-wide-row": answer(quote(WIDE[1], kind="row", context=(Context("header", WIDE[0], 0, 9),))),
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


def made(wording: Wording) -> dict[str, Message]:
    """Passages with a narrow and a wide table, code and a script of wide characters."""
    mixed, wide = table_passage(NARROW), table_passage(WIDE, n=1)
    found = [Found(Hit(one, 1.0), marks_of(one, "pike")) for one in (mixed, wide)]
    search, held = Search("pike"), Holding(BRIEF, 2, 1_700_000_000, 1_700_000_100)
    return {
        "sample-table": lookup_message(wording, search, found),
        "sample-wide-table": lookup_message(wording, search, found, 1),
        "sample-table-source": source_message(wording, [mixed, wide], 0, held),
        "sample-table-answer": answer_message(
            wording,
            "0" * 32,
            answer(
                quote(NARROW[1], kind="row", context=(HEADER,)),
                quote(NARROW[3], 2, kind="row", context=(HEADER,)),
            ),
        ),
    }


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
    dated = (await alice.slash(channel, "lookup", words="nuclear treaty", **{"from": "2018", "to": "2026-11"})).response
    shown["lookup-dated"] = (await alice.click(dated, label="Next")).response or dated
    shown["lookup-none"] = (await alice.slash(channel, "lookup", words="sourdough", **{"from": "2017"})).response
    shown["passage"] = (await alice.click(shown["lookup"], label="Show in context")).response
    shown["source"] = (await alice.slash(channel, "source", title="Skripal")).response
    shown["sources"] = (await alice.slash(channel, "sources")).response
    shown["shelf"] = (await alice.slash(channel, "sources", collection="us-russia")).response
    shown["bad-date"] = (await alice.slash(channel, "lookup", words="treaty", **{"from": "spring"})).response
    shown["help"] = (await alice.slash(channel, "help")).response
    shown["error"] = (await alice.slash(channel, "ask", question="?")).response
    forms = {
        "form-follow": await alice.click(shown["answered"], label="Ask a follow-up"),
        "form-reason": await alice.click(shown["answered"], label="Not helpful"),
    }
    for name, sample in SAMPLES.items():
        await post(simcord_env.bot.get_channel(channel.id), answer_message(wording, "0" * 32, sample))
        shown[name] = channel.last_message
    for name, message in made(wording).items():
        await post(simcord_env.bot.get_channel(channel.id), message)
        shown[name] = channel.last_message
    await keep_pictures(simcord_env, channel, alice, {**shown, **forms}, folder)


@pytest.mark.filterwarnings("default")
@pytest.mark.usefixtures("browser")
async def test_pictures_of_privacy(simcord_env: simcord.Env, folder: Path, conversation: Conversation) -> None:
    channel = simcord_env.create_guild().create_text_channel("general")
    alice = channel.guild.add_member(simcord_env.create_user("alice"))

    async def pressed(*labels: str) -> Any:
        message = (await alice.slash(channel, "privacy")).response
        for label in labels:
            message = (await alice.click(message, label=label)).response or message
        return message

    shown = {"privacy-nothing": await pressed()}
    answer = (await alice.slash(channel, "ask", question=QUESTIONS["answered"])).response
    await alice.click(answer, label="Helpful")
    for question in list(QUESTIONS.values())[1:]:
        await alice.slash(channel, "ask", question=question)
    shown |= {
        "privacy": await pressed(),
        "privacy-see": await pressed("See it"),
        "privacy-export": await pressed("Export as a file"),
        "privacy-text": await pressed("Privacy text"),
        "privacy-out": await pressed("Do not store my questions"),
        "privacy-erase": await pressed("Erase everything"),
    }
    unstored = (await alice.slash(channel, "ask", question=QUESTIONS["answered"])).response
    conversation._recent.forget(str(alice.id))
    shown["privacy-unstored"] = (await alice.click(unstored, label="Show in context")).response
    shown["privacy-erased"] = await pressed("Erase everything", "Yes, erase it all")
    shown["privacy-out-nothing"] = await pressed()
    await keep_pictures(simcord_env, channel, alice, shown, folder)


async def keep_pictures(env: simcord.Env, channel: Any, viewer: Any, shown: dict[str, Any], folder: Path) -> None:
    async with env.preview(channel, viewers=[viewer]) as preview:
        for name, target in shown.items():
            for device, viewport in WIDTHS.items():
                file = folder / f"{name}-{device}.png"
                await preview.show(target)
                await preview.screenshot(file, target=target, viewport=viewport, allow_incomplete=True)
                assert file.stat().st_size > 2000


@pytest.mark.filterwarnings("default")
@pytest.mark.usefixtures("browser")
async def test_pictures_of_what_is_done_with_answers(
    simcord_env: simcord.Env, folder: Path, conversation: Conversation
) -> None:
    guild = simcord_env.create_guild()
    channel = guild.create_text_channel("general")
    alice, bob = (guild.add_member(simcord_env.create_user(name)) for name in ("alice", "bob"))
    role = guild.create_role("helpers", mentionable=True)
    await conversation.journal.servers.set_value(str(guild.id), "human_role", str(role.id), who="1")
    message = await bob.send(
        channel,
        "The UK expelled 23 diplomats in March 2018. Zeppelins eat quartz daily. The US expelled 60 Russian diplomats.",
    )
    shown: dict[str, Any] = {}
    shown["sources"] = (await alice.context_menu(channel, "Find sources for this", message)).response
    private = (
        await alice.slash(
            channel, "ask", question="Were the diplomats expelled because of cheese poisoning?", private=True
        )
    ).response
    shown["private"] = private
    shown["human-sure"] = (await alice.click(private, label="Ask a human")).response
    shown["share"] = (await alice.click(private, label="Share in channel")).response
    shown["shared"] = channel.last_message
    absent = (await alice.slash(channel, "ask", question=QUESTIONS["absent"])).response
    shown["absent-offers"] = absent
    closest = (
        await bob.slash(channel, "ask", question="Were the diplomats expelled because of cheese poisoning?")
    ).response
    shown["human-called"] = (await alice.click(closest, label="Ask a human")).response
    thread = channel.threads[-1]
    call = thread.last_message
    shown["discuss"] = (await alice.click(absent, label="Discuss in a thread")).response
    begun = channel.threads[-1].last_message
    helper = await bob.send(thread, "It was Jon Huntsman.")
    solved = (await alice.context_menu(thread, "Mark as solution", helper)).response
    again = (await alice.slash(channel, "ask", question=QUESTIONS["absent"])).response
    shown["withdrawn"] = (await alice.context_menu(channel, "Withdraw this answer", again)).response
    rooms = ((channel, shown), (thread, {"call": call, "solution": solved}), (channel.threads[-1], {"thread": begun}))
    for where, some in rooms:
        async with simcord_env.preview(where, viewers=[alice, bob]) as preview:
            for name, target in some.items():
                file = folder / f"{name}-phone.png"
                await preview.show(target)
                await preview.screenshot(file, target=target, viewport=WIDTHS["phone"], allow_incomplete=True)
                assert file.stat().st_size > 2000


@pytest.mark.filterwarnings("default")
@pytest.mark.usefixtures("browser")
async def test_pictures_of_review(simcord_env: simcord.Env, folder: Path, conversation: Conversation) -> None:
    guild = simcord_env.create_guild()
    channel, council = guild.create_text_channel("general"), guild.create_text_channel("council")
    alice, bob = (guild.add_member(simcord_env.create_user(name)) for name in ("alice", "bob"))
    role = guild.create_role("reviewers")
    simcord_env.backend.add_member_role(guild.id, bob.id, role.id)
    journal = conversation.journal
    await journal.servers.set_value(str(guild.id), "reviewer_roles", (str(role.id),), who="1")
    await journal.servers.set_value(str(guild.id), "review_channel", str(council.id), who="1")
    answer = (await alice.slash(channel, "ask", question=QUESTIONS["answered"])).response
    form = await alice.click(answer, label="Not helpful")
    await alice.submit_modal(form, {FIELD: "It says nothing of the expelled consulate in Seattle."})
    card = (await bob.slash(channel, "review")).response
    form = await bob.click(card, label="Correct it")
    found = (await bob.submit_modal(form, {FIELD: "Seattle consulate closed"})).response
    passages = next(one for one in controls(found) if one["custom_id"].startswith("quoth:correct-show"))
    first = [passages["options"][0]["value"]]
    async with simcord_env.preview(channel, viewers=[bob]) as preview:

        async def keep(name: str, target: Any) -> None:
            file = folder / f"{name}-phone.png"
            await preview.show(target)
            await preview.screenshot(file, target=target, viewport=WIDTHS["phone"], allow_incomplete=True)
            assert file.stat().st_size > 2000

        await keep("review-card", card)
        await keep("correct-found", found)
        sentences = (await bob.select(found, first, custom_id=passages["custom_id"])).response or found
        await keep("correct-sentences", sentences)
        pick = next(one for one in controls(sentences) if one["custom_id"].startswith("quoth:correct-pick"))
        two = [one["value"] for one in pick["options"][:2]]
        sure = (await bob.select(sentences, two, custom_id=pick["custom_id"])).response or sentences
        await keep("correct-preview", sure)
        done = (await bob.click(sure, label="Put it in place")).response or sure
        await keep("correct-done", done)
        turn = (await journal.turns())[0]
        await keep("corrected", await simcord_env.bot.get_channel(channel.id).fetch_message(int(turn.message or 0)))
        judged = (await bob.click(card, label="Wrong")).response or card
        await keep("review-judged", judged)
        await keep("review-done", (await bob.click(judged, label="Next answer")).response or judged)
        await keep("review-console", (await bob.slash(channel, "console")).response)
    simcord_env.create_guild("Tea lovers").add_member(alice.user)
    await alice.user.send_dm(QUESTIONS["absent"])
    direct = alice.user.dm_channel.last_message
    pick = next(one for one in controls(direct) if one["custom_id"].startswith("quoth:server"))
    chosen = (await alice.user.select(direct, [pick["options"][1]["value"]], custom_id=pick["custom_id"])).response
    async with simcord_env.preview(alice.user.dm_channel, viewers=[alice.user]) as preview:
        for name, target in (("direct", direct), ("direct-chosen", chosen)):
            await preview.show(target)
            file = folder / f"{name}-phone.png"
            await preview.screenshot(file, target=target, viewport=WIDTHS["phone"], allow_incomplete=True)
    async with simcord_env.preview(council, viewers=[bob]) as preview:
        await preview.show(council.last_message)
        file = folder / "review-alert-phone.png"
        await preview.screenshot(file, target=council.last_message, viewport=WIDTHS["phone"], allow_incomplete=True)
