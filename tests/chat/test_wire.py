"""Quoth on a double of Discord over real sockets: what goes wrong on the way there and back."""

# ruff: noqa: F811  # fixtures are imported and then named as parameters
from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import socket
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import discord
import pytest
from wire.conftest import double, error_log, new_double  # noqa: F401  # fixtures
from wire.double import DiscordDouble

from bot.chat.client.bot import QuothBot
from bot.chat.client.run import run_bot, start_pause
from bot.chat.client.views import FIELD
from bot.chat.reply import Wording
from bot.conversation import Conversation
from bot.errors import SettingsError
from bot.model import Audience
from bot.servers import ServerSettings
from bot.settings import Settings

ROOT = Path(__file__).parents[2]
QUESTION = "What is Earl Grey flavoured with?"
QUOTE = "flavoured with oil of bergamot"
MESSAGES = "/channels/*/messages"
ORIGINAL = "/webhooks/*/*/messages/@original"


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.chat.client.replies.PAUSES", (0.05, 0.1))


@pytest.fixture
def make(conversation: Conversation, wording: Wording, quoth_settings: Settings):
    return lambda: QuothBot(conversation, wording, commands_file=quoth_settings.data_dir / "commands")


@asynccontextmanager
async def at_home(double: DiscordDouble, make: Any) -> AsyncIterator[tuple[Any, Any]]:
    guild = double.guild("Library", channels=["general", "other"])
    ann = double.user("ann", guild)
    async with double.running(make()):
        yield guild.channel("general"), ann


async def states(conversation: Conversation) -> list[str]:
    return [turn.state for turn in await conversation._journal.turns()]


async def test_asks_mentions_buttons_and_forms_also_after_a_restart(double: DiscordDouble, make) -> None:
    async with at_home(double, make) as (general, ann):
        slash = [one["name"] for one in double.commands[None] if one.get("type", 1) == 1]
        asking, running = {"ask", "help", "lookup", "privacy", "source", "sources"}, {"settings", "stats"}
        assert set(slash) == asking | running | {"review", "console"}
        answer = await (await double.slash(general, ann, "ask", {"question": QUESTION})).response()
        assert QUOTE in answer.text
        asked = await double.user_says(general, ann, QUESTION, mention_bot=True)
        await double.until(lambda: double.answers_to(asked) or None)
        follow = await double.user_says(general, ann, "Where does it grow?", reply_to=answer)
        (reply,) = await double.until(lambda: double.answers_to(follow) or None)
        assert reply.pings == []
    async with double.running(make()):
        shown = await (await double.click(answer, "Show in context", ann)).response()
        assert shown.only_for is ann
        opened = await double.click(answer, "Ask a follow-up", ann)
        sent = await (await double.submit_modal(opened, {FIELD: "Where does it grow?"})).response()
        assert sent.text
        rated = await double.click(answer, "Not helpful", ann)
        thanks = await (await double.submit_modal(rated, {FIELD: "wrong"})).response()
        assert "with your reason" in thanks.text
        titles = await double.autocomplete(general, ann, "source", "title", "genm")
        source = await (await double.slash(general, ann, "source", {"title": titles[0]["value"]})).response()
        assert "roasted rice" in source.text
        for name in ("help", "privacy"):
            assert (await (await double.slash(double.dm(ann), ann, name)).response()).text
    assert len(double.sent("PUT", "/applications/*/commands")) == 1


async def test_a_long_answer_is_attached(double: DiscordDouble, make) -> None:
    async with at_home(double, make) as (general, ann):
        await (await double.slash(general, ann, "ask", {"question": QUESTION})).response()
        privacy = await (await double.slash(general, ann, "privacy")).response()
        export = await (await double.click(privacy, "Export as a file", ann)).response()
        assert b"Earl Grey" in export.files["quoth-export.jsonl"]


async def test_what_was_missed_is_answered_once_after_a_resume(double: DiscordDouble, make) -> None:
    async with at_home(double, make) as (general, ann):
        await double.gateway.drop()
        asked = await double.user_says(general, ann, QUESTION, mention_bot=True)
        await double.until(lambda: double.answers_to(asked) or None)
        double.gateway.ready_again()
        again = await double.user_says(general, ann, QUESTION, mention_bot=True)
        await double.until(lambda: double.answers_to(again) or None)
        await asyncio.sleep(0.1)
        assert len(double.answers(general)) == 2
        assert double.gateway.resumed == 1


@pytest.mark.parametrize(
    ("method", "path", "what"),
    [
        ("POST", MESSAGES, {"status": 429}),
        ("POST", MESSAGES, {"status": 503}),
        ("POST", MESSAGES, {"status": 500, "after": True}),
        ("PATCH", ORIGINAL, {"status": 429}),
        pytest.param("PATCH", ORIGINAL, {"status": 503}, marks=pytest.mark.slow),
        ("PATCH", ORIGINAL, {"status": 500, "after": True}),
    ],
)
async def test_a_stumbling_discord_gets_one_answer(
    double: DiscordDouble,
    make,
    conversation: Conversation,
    method: str,
    path: str,
    what: dict[str, Any],
) -> None:
    async with at_home(double, make) as (general, ann):
        double.fault(method, path, **what)
        if method == "POST":
            asked = await double.user_says(general, ann, QUESTION, mention_bot=True)
        else:
            asked = await double.slash(general, ann, "ask", {"question": QUESTION})
        (answer,) = await double.until(lambda: double.answers_to(asked) or None, timeout=10)
        assert QUOTE in answer.text
        await double.until(lambda: len(double.sent(method, path)) > 1 or None, timeout=10)
        await asyncio.sleep(0.3)
        assert len(double.answers(general)) == 1
    assert await states(conversation) == ["delivered"]


async def test_discord_that_stays_down_marks_the_turn(double: DiscordDouble, make, conversation, caplog) -> None:
    async with at_home(double, make) as (general, ann):
        double.fault("POST", MESSAGES, status=503, times=3)
        asked = await double.user_says(general, ann, QUESTION, mention_bot=True)
        (told,) = await double.until(lambda: double.answers_to(asked) or None, timeout=15)
        assert "Discord did not take it" in told.text
    assert await states(conversation) == ["failed"]


async def test_an_acknowledgement_that_comes_too_late_is_answered_in_the_channel(new_double, make) -> None:
    late = await new_double(deadline=0.2)
    async with at_home(late, make) as (general, ann):
        late.fault("POST", "/interactions/*/*/callback", delay=0.4)
        await late.slash(general, ann, "ask", {"question": QUESTION})
        answer = await late.wait_for_message(general)
        assert QUOTE in answer.text


async def test_a_token_that_died_meanwhile_is_answered_in_the_channel(
    new_double, make, conversation, monkeypatch
) -> None:
    short = await new_double(token_life=0.1)
    ask = conversation.ask

    async def slow(*args: Any) -> Any:
        await asyncio.sleep(0.2)
        return await ask(*args)

    monkeypatch.setattr(conversation, "ask", slow)
    async with at_home(short, make) as (general, ann):
        await short.slash(general, ann, "ask", {"question": QUESTION})
        answer = await short.wait_for_message(general)
        assert QUOTE in answer.text
    assert await states(conversation) == ["delivered"]


async def test_members_who_write_to_each_other_are_not_alone_with_quoth(
    double: DiscordDouble, make, conversation: Conversation
) -> None:
    async with at_home(double, make) as (_, ann):
        bob = double.user("bob")
        theirs = double.between(ann, bob)
        first = await double.slash(theirs, ann, "ask", {"question": "What is Genmaicha?"})
        assert (await first.response()).only_for is None
        await (await double.slash(theirs, bob, "ask", {"question": "And what about the rice?"})).response()
        hidden = await double.slash(theirs, ann, "ask", {"question": "And what about the rice?", "private": True})
        assert (await hidden.response()).only_for is ann
        alone, again = [await _asked(double, double.dm(ann), ann, conversation) for _ in range(2)]
        assert alone.ask.conversation == again.ask.conversation
        assert alone.ask.place.private
    _, _, third, second, begun = await conversation._journal.turns()
    assert len({begun.ask.conversation, second.ask.conversation, third.ask.conversation}) == 3
    assert [turn.ask.place.private for turn in (begun, second, third)] == [False, False, True]
    assert second.answer.understood_as is third.answer.understood_as is None


async def test_who_has_installed_it_for_themselves_uses_it_where_it_is_not_a_member(
    double: DiscordDouble, make, conversation: Conversation
) -> None:
    async with at_home(double, make) as (general, ann):
        theirs = double.elsewhere("Somebody's")
        theirs.join(ann)
        bob = double.user("bob", theirs)
        for place in (theirs.channel("general"), double.between(ann, bob)):
            said = await double.user_says(place, bob, QUESTION)
            asked = await double.slash(place, ann, "ask", {"question": QUESTION})
            answer = await asked.response()
            assert QUOTE in answer.text
            assert answer.only_for is None
            hidden = await (await double.slash(place, ann, "ask", {"question": QUESTION, "private": True})).response()
            assert hidden.only_for is ann
            assert QUOTE in (await (await double.click(answer, "Show in context", bob)).response()).text
            form = await double.click(answer, "Ask a follow-up", bob)
            further = await double.submit_modal(form, {FIELD: "What is Genmaicha?"})
            assert "rice" in (await further.response()).text
            reason = await double.submit_modal(await double.click(answer, "Not helpful", bob), {FIELD: "Old."})
            assert (await reason.response()).only_for is bob
            found = await (await double.slash(place, ann, "lookup", {"words": "bergamot"})).response()
            assert "bergamot" in found.text
            for command in ("sources", "privacy", "help"):
                assert (await (await double.slash(place, ann, command)).response()).text
            menu = await (await double.context_menu(place, ann, "Ask Quoth about this", said)).response()
            assert QUOTE in menu.text
            assert menu.only_for is ann
            assert await double.autocomplete(place, ann, "lookup", "collection", "")
            for command in ("settings", "stats", "review"):
                with pytest.raises(AssertionError, match=r"not offered|cannot be installed"):
                    await double.slash(place, ann, command)
            assert {one.author for one in place.messages.values()} <= {bob, double.bot}
        assert await conversation.journal.servers.in_force_at(str(theirs.id)) == ServerSettings()
        await conversation.access.set_audience(str(general.guild.id), "tea", Audience("roles", frozenset({"1"})), "m")
        for place in (theirs.channel("general"), double.between(ann, bob)):
            asked = await double.slash(place, ann, "ask", {"question": QUESTION})
            assert QUOTE not in (await asked.response()).text, "what a server restricts stays there"


async def _asked(double: DiscordDouble, channel: Any, user: Any, conversation: Conversation) -> Any:
    await (await double.slash(channel, user, "ask", {"question": QUESTION})).response()
    return (await conversation._journal.turns())[0]


async def test_a_command_of_another_version_is_answered_in_words(double: DiscordDouble, make, caplog) -> None:
    caplog.set_level("INFO")
    async with at_home(double, make) as (general, ann):
        ask = next(one for one in double.commands[None] if one["name"] == "ask")
        double.commands[None] += [{**ask, "name": "gone"}]
        ask["options"] = []
        for name, options in (("gone", {"question": QUESTION}), ("ask", {})):
            told = await (await double.slash(general, ann, name, options)).response()
            assert told.only_for is ann
            assert "has changed" in told.text
            assert told.text.rsplit("id ", 1)[1] in caplog.text
        privacy = next(one for one in double.commands[None] if one["name"] == "privacy")
        privacy["name"] = "gone-too"
        assert "has changed" in (await (await double.slash(double.dm(ann), ann, "gone-too")).response()).text


# --- run -------------------------------------------------------------------------------------------------------------


@asynccontextmanager
async def running(
    double: DiscordDouble, conversation: Conversation, wording: Wording, settings: Settings
) -> AsyncIterator[asyncio.Event]:
    stop = asyncio.Event()
    task = asyncio.create_task(run_bot(conversation, wording, replace(settings, discord_token=double.token), stop))
    await double.connected()
    await double.until(lambda: settings.heartbeat_path.exists() or None, what="a heartbeat")
    try:
        yield stop
    finally:
        stop.set()
        await asyncio.wait_for(task, 10)


async def test_a_running_bot_does_its_daily_jobs(
    double: DiscordDouble, conversation: Conversation, wording: Wording, quoth_settings: Settings
) -> None:
    async with running(double, conversation, wording, quoth_settings):
        for _ in range(200):
            if await conversation.journal.last_done("retention"):
                break
            await asyncio.sleep(0.02)
    assert await conversation.journal.last_done("retention")


async def test_stopping_cuts_off_what_does_not_finish(
    double: DiscordDouble,
    conversation,
    wording,
    quoth_settings,
    monkeypatch,
) -> None:
    monkeypatch.setattr("bot.chat.client.run.FINISH_SECONDS", 0.2)
    guild = double.guild("Library", channels=["general"])
    ann = double.user("ann", guild)
    ask = conversation.ask

    async def stuck(*args: Any) -> Any:
        turn = await ask(*args)
        await asyncio.sleep(60)
        return turn

    monkeypatch.setattr(conversation, "ask", stuck)
    async with running(double, conversation, wording, quoth_settings) as stop:
        asked = await double.slash(guild.channel("general"), ann, "ask", {"question": QUESTION})
        await double.until(lambda: asked.answered)
        await asyncio.sleep(0.2)
        stop.set()
        assert "restarting" in (await asked.response()).text


@pytest.mark.slow
async def test_discord_that_cannot_be_reached_at_start_is_tried_again(
    double: DiscordDouble,
    conversation,
    wording,
    quoth_settings,
) -> None:
    double.fault("GET", "/users/@me", status=503)
    async with running(double, conversation, wording, quoth_settings):
        assert len(double.sent("GET", "/users/@me")) == 2


async def test_a_wrong_or_missing_token_says_what_to_do(
    double: DiscordDouble,
    conversation: Conversation,
    wording: Wording,
    quoth_settings: Settings,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    for token in ("", "s3cret.t0ken.value"):
        with pytest.raises(SettingsError, match="DISCORD_TOKEN") as caught:
            await run_bot(conversation, wording, replace(quoth_settings, discord_token=token), asyncio.Event())
        assert "s3cret" not in caplog.text + str(caught.value) + repr(replace(quoth_settings, discord_token=token))


async def test_commands_that_cannot_be_registered_do_not_keep_it_from_answering(
    double: DiscordDouble,
    make,
) -> None:
    double.fault("PUT", "/applications/*/commands", status=503, times=9)
    async with at_home(double, make) as (general, ann):
        asked = await double.user_says(general, ann, QUESTION, mention_bot=True)
        await double.until(lambda: double.answers_to(asked) or None)


def test_many_starts_wait(tmp_path: Path) -> None:
    file = tmp_path / "starts"
    pauses = [start_pause(file, 1000.0 + n) for n in range(12)]
    assert pauses[:5] == [0.0] * 5
    assert pauses[5:8] == [1.0, 2.0, 4.0]
    assert start_pause(file, 9000.0) == 0.0
    file.write_text("no number")
    assert start_pause(file, 1.0) == 0.0


# --- the process -----------------------------------------------------------------------------------------------------


@asynccontextmanager
async def process(
    double: DiscordDouble, settings: Settings, before: str = "", **more: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    """`quoth run` with a data folder of its own and `more` settings, after the statements `before`."""
    program = double.bootstrap + before + "\nimport sys\nfrom bot.cli import main\nsys.exit(main(['run']))\n"
    english = settings.data_dir / "english"
    shutil.copytree(ROOT / "prompts" / "en", english / "en")
    own = {
        "DISCORD_TOKEN": double.token,
        "QUOTH_PROMPTS_DIR": str(english),
        "QUOTH_CORPUS_DIR": str(settings.corpus_dir),
        "QUOTH_DATA_DIR": str(settings.data_dir / "own"),
    }
    running = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, stdout=PIPE, stderr=PIPE, cwd=ROOT, env=os.environ | own | more
    )
    try:
        yield running
    finally:
        if running.returncode is None:
            running.kill()
            await running.communicate()


async def ends_in_time(running: asyncio.subprocess.Process, number: int, seconds: float = 10) -> None:
    running.send_signal(number)
    _, errors = await asyncio.wait_for(running.communicate(), seconds)
    assert running.returncode == 0, errors.decode()
    assert b"Traceback" not in errors, errors.decode()


async def test_the_console_beside_the_bot_lets_in_whom_discord_lets(
    double: DiscordDouble, quoth_settings: Settings
) -> None:
    guild = double.guild("Library", channels=["general"])
    general, bob = guild.channel("general"), double.user("bob", guild)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    served = {"QUOTH_CONSOLE": f"127.0.0.1:{port}", "QUOTH_CONSOLE_URL": f"http://127.0.0.1:{port}"}
    async with process(double, quoth_settings, **served) as running:
        await double.connected(30)
        await (await double.slash(general, bob, "ask", {"question": QUESTION})).response()
        refused = await (await double.slash(general, bob, "console")).response()
        assert "/login/" not in refused.text
        shown = await (await double.slash(general, double.owner, "console")).response()
        assert shown.only_for is double.owner
        (link,) = re.findall(r"http://[^\s>)]+/login/[\w-]+", str(shown.components))
        async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as browser:
            async with browser.get(link) as page:
                assert QUESTION not in await page.text()
            token = {"token": link.rpartition("/")[2]}
            async with browser.post(f"http://127.0.0.1:{port}/login", data=token) as page:
                assert QUESTION in await page.text()
        await ends_in_time(running, signal.SIGTERM)


@pytest.mark.parametrize("number", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.slow)])
async def test_a_signal_ends_the_process_in_time(double: DiscordDouble, quoth_settings: Settings, number: int) -> None:
    guild = double.guild("Library", channels=["general"])
    ann = double.user("ann", guild)
    async with process(double, quoth_settings) as running:
        await double.connected(30)
        asked = await double.user_says(guild.channel("general"), ann, QUESTION, mention_bot=True)
        await double.until(lambda: double.answers_to(asked) or None, timeout=15)
        last = await double.user_says(guild.channel("general"), ann, "What is Genmaicha?", mention_bot=True)
        await asyncio.sleep(0.05)
        await ends_in_time(running, number)
        assert double.answers_to(last)


async def test_a_thread_that_does_not_end_does_not_keep_the_process(
    double: DiscordDouble, quoth_settings: Settings
) -> None:
    guild = double.guild("Library", channels=["general"])
    ann = double.user("ann", guild)
    slow = (
        "import time\n"
        "import bot.chat.client.run\n"
        "from bot.answer.answerer import Answerer\n"
        "bot.chat.client.run.FINISH_SECONDS = 0.5\n"
        "def answer(*_):\n"
        "    print('busy', flush=True)\n"
        "    time.sleep(60)\n"
        "Answerer.answer = answer\n"
    )
    async with process(double, quoth_settings, slow) as running:
        await double.connected(30)
        asked = await double.user_says(guild.channel("general"), ann, QUESTION, mention_bot=True)
        assert running.stdout
        assert await asyncio.wait_for(running.stdout.readline(), 15) == b"busy\n"
        await ends_in_time(running, signal.SIGTERM)
        (told,) = double.answers_to(asked)
        assert "restarting" in told.text


@pytest.mark.parametrize("number", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.slow)])
async def test_a_signal_while_the_corpus_is_read_ends_the_process_at_once(
    double: DiscordDouble, quoth_settings: Settings, number: int
) -> None:
    fcntl = pytest.importorskip("fcntl")
    waiting = (
        "import bot.app\n"
        "sync = bot.app.sync\n"
        "def told(*args, **options):\n"
        "    print('reading', flush=True)\n"
        "    return sync(*args, **options)\n"
        "bot.app.sync = told\n"
    )
    library = quoth_settings.data_dir / "own" / quoth_settings.library_path.name
    library.parent.mkdir()
    with library.with_name(library.name + ".lock").open("w") as lock:  # as another sync holds it
        fcntl.flock(lock, fcntl.LOCK_EX)
        async with process(double, quoth_settings, waiting) as running:
            assert running.stdout
            assert await asyncio.wait_for(running.stdout.readline(), 30) == b"reading\n"
            await asyncio.sleep(0.2)
            await ends_in_time(running, number, 3)
    assert not double.requests


async def test_a_reaction_where_nothing_may_be_written(double: DiscordDouble, make) -> None:
    guild = double.guild("Library", channels=["rules"])
    rules = guild.channel("rules")
    ann = double.user("ann", guild, accepts_dms=False)
    double.permit(rules, double.bot, deny=discord.Permissions(send_messages=True))
    async with double.running(make()):
        asked = await double.user_says(rules, ann, QUESTION, mention_bot=True)
        assert await double.until(lambda: asked.reactions or None)
        assert double.answers_to(asked) == []
