"""The double is faithful: a plain discord.py bot lives on it as on Discord, through everything that goes wrong."""

# pyright: basic
from __future__ import annotations

import asyncio
import io
import json
import logging
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import discord
import discord.gateway
import discord.http
import pytest
from discord import app_commands, ui

from . import openapi
from .conftest import ErrorLog
from .double import DiscordDouble
from .world import Channel, User

Make = Callable[..., Awaitable[DiscordDouble]]


class Panel(ui.LayoutView):
    """A Components V2 answer with controls that survive a restart."""

    def __init__(self, words: str = "") -> None:
        super().__init__(timeout=None)
        self.add_item(ui.Container(ui.TextDisplay(f"### {words}"), ui.Separator(), accent_color=0x2E7D32))
        row: ui.ActionRow[Panel] = ui.ActionRow()
        for label, custom_id in (("More", "more"), ("Private", "private"), ("Edit", "edit"), ("Follow up", "follow")):
            button: ui.Button[Panel] = ui.Button(label=label, custom_id=custom_id)
            button.callback = getattr(self, custom_id)
            row.add_item(button)
        self.add_item(row)

    async def more(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message("more")

    async def private(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message("psst", ephemeral=True)

    async def edit(self, interaction: discord.Interaction) -> None:
        await interaction.response.edit_message(view=Panel("edited"))

    async def follow(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(FollowUp())


class FollowUp(ui.Modal, title="Ask a follow-up"):
    question: ui.Label[Any] = ui.Label(text="Your question", component=ui.TextInput(max_length=100))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        assert isinstance(self.question.component, ui.TextInput)
        await interaction.response.send_message(f"modal: {self.question.component.value}")


class Tiny(discord.Client):
    """Answers mentions and DMs; /ask defers and edits; records what the gateway told it."""

    def __init__(self, **options: Any) -> None:
        intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
        none = discord.AllowedMentions.none()
        super().__init__(intents=intents, allowed_mentions=none, **options)
        self.tree = app_commands.CommandTree(self)
        self.events: list[str] = []
        self.heard: list[str] = []
        self.delay = 0.0
        self.tree.command(name="ask", description="Ask")(self.ask)
        self.tree.command(name="slow", description="Acknowledges late")(self.slow)
        self.tree.context_menu(name="Ask about this")(about)
        self.tree.command(name="twice", description="Defers an ephemeral answer, then follows up twice")(self.twice)
        pick = app_commands.command(name="pick", description="Pick")(pick_title)
        pick.autocomplete("title")(titles)
        self.tree.add_command(pick)

    async def setup_hook(self) -> None:
        self.add_view(Panel())
        await self.tree.sync()

    async def on_ready(self) -> None:
        self.events.append("ready")

    async def on_resumed(self) -> None:
        self.events.append("resumed")

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message.content)
        if message.author.bot or not (message.guild is None or self.user in message.mentions):
            return
        replied = message.reference.resolved if message.reference else None
        before = f" after {replied.content}" if isinstance(replied, discord.Message) else ""
        await message.reply(f"heard: {message.clean_content}{before}")

    async def ask(self, interaction: discord.Interaction, question: str, private: bool = False) -> None:
        await interaction.response.defer(ephemeral=private)
        await asyncio.sleep(self.delay)
        await interaction.edit_original_response(view=Panel(question))

    async def slow(self, interaction: discord.Interaction) -> None:
        await asyncio.sleep(self.delay)
        await interaction.response.defer()

    async def twice(self, interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send("first")
        await interaction.followup.send("second")


async def about(interaction: discord.Interaction, message: discord.Message) -> None:
    await interaction.response.send_message(f"about: {message.content}")


async def pick_title(interaction: discord.Interaction, title: str) -> None:
    file = discord.File(io.BytesIO(title.encode()), "title.txt")
    await interaction.response.send_message("picked", file=file)


async def titles(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=f"{current} {n}", value=str(n)) for n in range(3)]


@asynccontextmanager
async def at_home(double: DiscordDouble, **options: Any) -> AsyncIterator[tuple[Tiny, Channel, User]]:
    """The tiny bot in a guild with one channel and one member."""
    guild = double.guild("Library", channels=["general"])
    ann = double.user("ann", guild)
    async with double.running(Tiny(**options)) as bot:
        yield bot, guild.channel("general"), ann


async def test_login_and_sync(double: DiscordDouble) -> None:
    async with at_home(double) as (bot, general, _):
        assert bot.user and bot.user.id == double.bot.id and [g.name for g in bot.guilds] == ["Library"]
        assert [c["name"] for c in double.commands[None]] == ["ask", "slow", "twice", "pick", "Ask about this"]
        assert len(double.gateway.identifies) == 1 and double.gateway.beats
        channel = bot.get_channel(general.id)
        assert isinstance(channel, discord.TextChannel) and channel.permissions_for(channel.guild.me).send_messages
        later = double.guild("Second", channels=["lobby"])
        await double.user_says(later.channel("lobby"), double.user("bob", later), "hello", mention_bot=True)
        assert (await double.wait_for_message(later.channel("lobby"))).text == "heard: @quoth hello"


async def test_a_sharded_client_connects(double: DiscordDouble) -> None:
    double.guild("Library")
    client = discord.AutoShardedClient(intents=discord.Intents.default())
    async with double.running(client):
        assert list(client.shards) == [0] and [g.name for g in client.guilds] == ["Library"]
        assert double.gateway.identifies[0]["shard"] == [0, 1]


async def test_a_wrong_token_is_refused(double: DiscordDouble) -> None:
    client = Tiny()
    with pytest.raises(discord.LoginFailure):
        await client.start("wrong")
    await client.close()
    assert [r.status for r in double.requests] == [401]


async def test_content_is_hidden_without_the_intent(double: DiscordDouble) -> None:
    async with at_home(double) as (bot, general, ann):
        await double.user_says(general, ann, "between us")
        asked = await double.user_says(general, ann, "why?", mention_bot=True)
        reply = await double.wait_for_message(general)
        assert bot.heard[:2] == ["", f"{double.bot.mention} why?"]
        assert (reply.reply_to, reply.text, reply.pings) == (asked, "heard: @quoth why?", [])
        await double.user_says(general, ann, "and then?", reply_to=reply)
        assert (await double.wait_for_message(general)).text == "heard: and then? after heard: @quoth why?"
        await double.user_says(general, ann, "no ping", reply_to=reply, ping=False)
        await double.user_says(double.dm(ann), ann, "hello")
        assert (await double.wait_for_message(double.dm(ann))).text == "heard: hello"
        assert bot.heard.count("") == 2


async def test_the_privileged_intent_needs_the_portal(new_double: Make) -> None:
    closed, opened = await new_double(), await new_double(message_content=True)
    for double in (closed, opened):
        with double.patched():
            client = discord.Client(intents=discord.Intents(guilds=True, message_content=True))
            if double is opened:
                async with double.running(client):
                    assert double.gateway.live
            else:
                with pytest.raises(discord.PrivilegedIntentsRequired):
                    await client.start(double.token)
                await client.close()


async def test_slash_defers_and_edits(double: DiscordDouble) -> None:
    async with at_home(double) as (bot, general, ann):
        bot.delay = 0.05
        asked = await double.slash(general, ann, "ask", {"question": "why?"})
        assert await asked.acknowledged() == 5
        assert [m.loading for m in double.visible_messages(general)] == [True] and double.answers(general) == []
        answer = await asked.response()
        assert (answer.text, list(answer.buttons)) == ("### why?", ["More", "Private", "Edit", "Follow up"])
        assert double.answers(general) == [answer] and answer.edits == 0
        hidden = await double.slash(double.dm(ann), ann, "ask", {"question": "psst", "private": True})
        assert (await hidden.response()).only_for is ann
        assert double.answers(double.dm(ann)) == [] and len(double.answers(double.dm(ann), viewer=ann)) == 1


async def test_buttons_modals_and_restart(double: DiscordDouble) -> None:
    async with at_home(double) as (_, general, ann):
        answer = await (await double.slash(general, ann, "ask", {"question": "why?"})).response()
    async with double.running(Tiny()):
        assert (await (await double.click(answer, "more", ann)).response()).text == "more"
        private = await (await double.click(answer, "Private", ann)).response()
        assert private.only_for is ann and private not in double.visible_messages(general)
        opened = await double.click(answer, "Follow up", ann)
        assert (await opened.opened_modal())["title"] == "Ask a follow-up"
        submitted = await double.submit_modal(opened, {"Your question": "and then?"})
        assert (await submitted.response()).text == "modal: and then?"
        changed = await (await double.click(answer, "Edit", ann)).response()
        assert changed is answer and answer.text == "### edited" and answer.edits == 1


async def test_autocomplete_context_menu_and_files(double: DiscordDouble) -> None:
    async with at_home(double) as (_, general, ann):
        assert [c["name"] for c in await double.autocomplete(general, ann, "pick", "title", "Sk")] == [
            "Sk 0",
            "Sk 1",
            "Sk 2",
        ]
        picked = await (await double.slash(general, ann, "pick", {"title": "Skripal"})).response()
        assert picked.files == {"title.txt": b"Skripal"}
        async with aiohttp.ClientSession() as session, session.get(picked.attachments[0]["url"]) as response:
            assert await response.read() == b"Skripal"
        said = await double.user_says(general, ann, "something")
        assert (
            await (await double.context_menu(general, ann, "Ask about this", said)).response()
        ).text == "about: something"


async def test_what_the_app_would_not_offer_fails_the_test(double: DiscordDouble) -> None:
    async with at_home(double) as (_, general, ann):
        for name, options, why in (
            ("nope", {}, "no command"),
            ("ask", {}, "needs"),
            ("ask", {"question": "x", "y": 1}, "no options"),
        ):
            with pytest.raises(AssertionError, match=why):
                await double.slash(general, ann, name, options)
        said = await double.user_says(general, ann, "x")
        with pytest.raises(AssertionError, match="no control"):
            await double.click(said, "more", ann)
        with pytest.raises(AssertionError, match="no a message in 'general'"):
            await double.wait_for_message(general, timeout=0.01)


async def test_late_and_second_acknowledgements(new_double: Make) -> None:
    double = await new_double(deadline=0.2)
    codes: list[int] = []
    async with at_home(double) as (bot, general, ann):

        async def on_error(_: discord.Interaction, error: app_commands.AppCommandError) -> None:
            assert isinstance(error, app_commands.CommandInvokeError) and isinstance(
                error.original, discord.HTTPException
            )
            codes.append(error.original.code)

        bot.tree.error(on_error)
        bot.delay = 0.3
        late = await double.slash(general, ann, "slow")
        await double.until(lambda: codes or None)
        assert codes == [10062] and late.late and late.answered is None
        bot.delay = 0.0
        fine = await double.slash(general, ann, "slow")
        assert await fine.acknowledged() == 5
        async with aiohttp.ClientSession() as session:
            url = f"{double.host}/api/v10/interactions/{fine.id}/{fine.token}/callback"
            async with session.post(url, json={"type": 5}) as response:
                assert (response.status, (await response.json())["code"]) == (400, 40060)
            url = f"{double.host}/api/v10/webhooks/{double.bot.id}/{late.token}"
            async with session.post(url, json={"content": "x", "allowed_mentions": {"parse": []}}) as response:
                assert (response.status, (await response.json())["code"]) == (404, 10015)


async def test_a_dead_token(new_double: Make) -> None:
    double = await new_double(token_life=0.1)
    async with at_home(double) as (bot, general, ann):
        bot.delay = 0.2
        caught: list[BaseException] = []

        async def on_error(_: discord.Interaction, error: app_commands.AppCommandError) -> None:
            caught.append(error)

        bot.tree.error(on_error)
        asked = await double.slash(general, ann, "ask", {"question": "why?"})
        await double.until(lambda: caught or None)
        assert "50027" in str(caught[0]) and asked.result is None and double.answers(general) == []


async def test_resume_after_a_cut(double: DiscordDouble) -> None:
    async with at_home(double) as (bot, general, ann):
        await double.gateway.drop()
        await double.user_says(general, ann, "missed", mention_bot=True)
        assert (await double.wait_for_message(general)).text == "heard: @quoth missed"
        await double.until(lambda: "resumed" in bot.events or None)
        assert (len(double.gateway.identifies), double.gateway.resumed, bot.events) == (1, 1, ["ready", "resumed"])
        double.gateway.reconnect()
        await double.until(lambda: bot.events.count("resumed") == 2 or None)
        await double.gateway.drop(code=4000)
        await double.until(lambda: bot.events.count("resumed") == 3 or None)
        assert len(double.answers(general)) == 1


async def test_a_refused_resume_starts_a_new_session(double: DiscordDouble) -> None:
    async with at_home(double) as (bot, general, ann):
        double.gateway.fail_resumes = 1
        await double.gateway.drop()
        await double.until(lambda: bot.events == ["ready", "ready"] or None)
        assert (len(double.gateway.resumes), double.gateway.resumed, len(double.gateway.identifies)) == (1, 0, 2)
        double.gateway.invalidate()
        await double.until(lambda: len(bot.events) == 3 or None)
        double.gateway.ready_again()
        await double.until(lambda: bot.events == ["ready"] * 4 or None)
        await double.user_says(general, ann, "still there?", mention_bot=True)
        await double.wait_for_message(general)
        assert len(double.answers(general)) == 1


async def test_a_zombie_connection_is_left(new_double: Make) -> None:
    double = await new_double(heartbeat=0.2)
    async with at_home(double, heartbeat_timeout=0.6) as (_, general, ann):
        double.gateway.zombie = True
        await double.user_says(general, ann, "into the void", mention_bot=True)
        assert (await double.wait_for_message(general)).text == "heard: @quoth into the void"
        assert double.gateway.resumed == 1


@pytest.mark.parametrize(("fault", "slow"), [({"status": 429, "retry_after": 0.1}, 0.1), ({"status": 500}, 1)])
async def test_retries(double: DiscordDouble, fault: dict[str, Any], slow: float) -> None:
    async with at_home(double) as (_, general, ann):
        double.fault("POST", "/channels/*/messages", **fault)
        await double.user_says(general, ann, "why?", mention_bot=True)
        await double.wait_for_message(general)
        first, second = double.sent("POST", "/channels/*/messages")
        assert (first.status, second.status) == (fault["status"], 200) and second.at - first.at >= slow
        assert len(double.answers(general)) == 1


async def test_channels_do_not_wait_for_each_other(double: DiscordDouble) -> None:
    async with at_home(double) as (_, general, ann):
        assert general.guild
        other = double.channel(general.guild, "other")
        double.fault("POST", f"/channels/{general.id}/messages", status=429, retry_after=0.5)
        asked = await double.user_says(general, ann, "first", mention_bot=True)
        await double.user_says(other, ann, "second", mention_bot=True)
        await double.wait_for_message(other, timeout=0.4)
        assert double.answers_to(asked) == []
        await double.wait_for_message(general)
        assert len(double.answers_to(asked)) == 1


async def test_a_message_whose_answer_is_lost_is_not_doubled(double: DiscordDouble) -> None:
    async with at_home(double) as (_, general, ann):
        double.fault("POST", "/channels/*/messages", status=500, after=True)
        await double.user_says(general, ann, "why?", mention_bot=True)
        await double.wait_for_message(general)
        await double.until(lambda: len(double.sent("POST", "/channels/*/messages")) == 2 or None)
        assert len(double.answers(general)) == 1


async def test_follow_ups_can_double(double: DiscordDouble) -> None:
    """They carry no nonce: Discord shows both, and so does the double. The first one fills the deferred message."""
    async with at_home(double) as (_, general, ann):
        asked = await double.slash(general, ann, "twice")
        await double.until(lambda: len(double.answers_to(asked)) == 2 or None)
        assert [(m.text, m.only_for) for m in double.answers_to(asked)] == [("first", ann), ("second", None)]
        double.fault("POST", f"/webhooks/{double.bot.id}/*", status=502, after=True)
        asked = await double.slash(general, ann, "twice")
        await double.until(lambda: len(double.answers_to(asked)) == 3 or None)
        assert [m.text for m in double.answers_to(asked)] == ["first", "first", "second"]


async def test_a_late_edit_is_repeated_without_harm(double: DiscordDouble) -> None:
    async with at_home(double) as (_, general, ann):
        double.fault("PATCH", "/webhooks/*/messages/@original", status=500, after=True)
        asked = await double.slash(general, ann, "ask", {"question": "why?"})
        answer = await asked.response()
        await double.until(lambda: len(double.sent("PATCH", "/webhooks/*/messages/@original")) == 2 or None)
        assert double.answers_to(asked) == [answer]


async def settled(double: DiscordDouble, error_log: ErrorLog, channel: Channel) -> None:
    """Until one more request for a message has been answered, and the bot has seen it fail or got its answer out."""
    before = len(error_log.records)
    await double.until(lambda: len(error_log.records) > before or double.answers(channel) or None)


async def test_503_resets_and_delays(double: DiscordDouble, error_log: ErrorLog) -> None:
    error_log.expect("Ignoring exception in on_message")
    async with at_home(double) as (_, general, ann):
        double.fault("POST", "/channels/*/messages", status=503)
        double.fault("POST", "/channels/*/messages", reset=True)
        double.fault("POST", "/channels/*/messages", delay=0.2)
        for text in ("refused", "cut off", "late"):
            await double.user_says(general, ann, text, mention_bot=True)
            await settled(double, error_log, general)
        assert [r.status for r in double.sent("POST", "/channels/*/messages")] == [503, 0, 200]
        assert [m.text for m in double.answers(general)] == ["heard: @quoth late"]
    assert len(error_log.records) == 2


async def test_permissions_bind_the_bot(double: DiscordDouble, error_log: ErrorLog) -> None:
    error_log.expect("Ignoring exception in on_message")
    async with at_home(double) as (bot, general, ann):
        assert general.guild
        mute, unseen = discord.Permissions(send_messages=True), discord.Permissions(view_channel=True)
        double.permit(general, general.guild.roles[0], deny=mute)
        await double.user_says(general, ann, "why?", mention_bot=True)
        await double.until(lambda: error_log.records or None)
        assert double.sent("POST", "/channels/*/messages")[-1].status == 403 and double.answers(general) == []
        channel = bot.get_channel(general.id)
        assert isinstance(channel, discord.TextChannel) and not channel.permissions_for(channel.guild.me).send_messages
        double.permit(general, general.guild.roles[0], deny=unseen)
        await double.user_says(general, ann, "unseen", mention_bot=True)
        assert (await (await double.slash(general, ann, "ask", {"question": "x"})).response()).text == "### x"
        assert len(bot.heard) == 1
        with pytest.raises(discord.Forbidden, match="50001"):
            await channel.fetch_message(1)
        member = await channel.guild.fetch_member(ann.id)
        assert member.name == "ann"


async def test_threads_and_refused_dms(double: DiscordDouble) -> None:
    async with at_home(double) as (bot, general, ann):
        thread = double.thread(general, "a question")
        await double.user_says(thread, ann, "why?", mention_bot=True)
        assert (await double.wait_for_message(thread)).text == "heard: @quoth why?"
        bob = double.user("bob", accepts_dms=False)
        with pytest.raises(discord.Forbidden, match="50007"):
            await (await bot.fetch_user(bob.id)).send("hello")


async def test_wrong_bodies_are_refused_and_noted(new_double: Make) -> None:
    if openapi.load() is None:
        pytest.skip(openapi.ABSENT)
    double = await new_double()
    async with at_home(double) as (bot, general, _):
        channel = bot.get_channel(general.id)
        assert isinstance(channel, discord.TextChannel)
        with pytest.raises(discord.HTTPException, match="50035"):
            await channel.send("x" * 2001)
        await channel.send("@everyone", allowed_mentions=discord.AllowedMentions(everyone=True))
        assert [m.pings for m in double.answers(general)] == [["@everyone"]]
    assert len(double.violations) == 2 and "2001 characters" in double.violations[0]
    with pytest.raises(AssertionError, match="must be"):
        double.check()
    double.violations.clear()


async def test_v2_is_irreversible(double: DiscordDouble) -> None:
    async with at_home(double) as (bot, general, ann):
        answer = await (await double.slash(general, ann, "ask", {"question": "why?"})).response()
        channel = bot.get_channel(general.id)
        assert isinstance(channel, discord.TextChannel)
        with pytest.raises(discord.HTTPException, match="50035"):
            await channel.get_partial_message(answer.id).edit(content="plain")
        assert (answer.text, answer.content) == ("### why?", "") and len(double.violations) == 1
        double.violations.clear()


async def test_payloads_are_discords(double: DiscordDouble) -> None:
    """Everything that the double answers validates against Discord's own file."""
    judge = openapi.load()
    if judge is None:
        pytest.skip(openapi.ABSENT)
    wrong: list[str] = []
    reply = double._reply

    def judged(request: Any, http: Any) -> Any:
        response = reply(request, http)
        body = json.loads(response.text) if response.text else None
        found = judge.response(request.method, request.path, response.status, body)
        wrong.extend(f"{request.method} {request.path}: {problem}" for problem in found)
        return response

    double._reply = judged
    async with at_home(double) as (bot, general, ann):
        await bot.application_info()
        await bot.tree.fetch_commands()
        await (await double.slash(general, ann, "ask", {"question": "why?"})).response()
        picked = await (await double.slash(general, ann, "pick", {"title": "x"})).response()
        channel = await bot.fetch_channel(general.id)
        assert isinstance(channel, discord.TextChannel)
        message = await channel.fetch_message(picked.id)
        await (await channel.send("x", reference=message)).edit(content="y")
        await channel.get_partial_message(picked.id).delete()
        assert [m.content async for m in channel.history()] == ["y", ""]
        await channel.guild.fetch_member(ann.id)
        await channel.guild.fetch_roles()
        await channel.guild.fetch_channels()
        await (await bot.fetch_user(ann.id)).create_dm()
        await channel.typing()
        await message.add_reaction("x") if not double.answers(general) else None
        await channel.create_thread(name="t", type=discord.ChannelType.public_thread)
    assert wrong == []


async def test_another_process_connects(double: DiscordDouble) -> None:
    program = (
        f"{double.bootstrap}client = discord.Client(intents=discord.Intents(guilds=True))\n"
        f"client.run({double.token!r}, log_handler=None)\n"
    )
    process = await asyncio.create_subprocess_exec(sys.executable, "-W", "ignore", "-c", program)
    try:
        await double.connected()
        assert process.returncode is None
    finally:
        process.kill()
        await process.wait()
    await double.until(lambda: not double.gateway.live or None)


def test_the_error_log_tells_what_is_expected() -> None:
    log = ErrorLog()
    for name, text in (("discord.client", "boom"), ("bot.chat", "bang"), ("somebody.else", "crash")):
        log.emit(logging.LogRecord(name, logging.ERROR, __file__, 1, text, None, None))
    log.expect("bang")
    assert log.unexpected() == ["discord.client: boom"]


async def test_the_patch_is_undone() -> None:
    before = discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
    async with DiscordDouble() as double:
        assert double.host in discord.http.Route.BASE and double.host in double.bootstrap
    assert (discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY) == before
