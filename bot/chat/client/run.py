"""Running the client: start, heartbeat, stop.

In: the conversation, the wording, the settings, an event. It returns within eight seconds after the event: nothing new
is taken, what is in flight is finished or marked, the gateway is closed. Raises `SettingsError` for a token that
Discord refuses, `TemplateError` for wording that cannot be rendered.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import aiohttp
import discord

from bot.chat.client.bot import QuothBot
from bot.chat.client.feature import Background
from bot.chat.client.features.console import LinkFor
from bot.chat.client.lately import Lately
from bot.chat.client.rights import Rights
from bot.chat.rehearse import rehearse
from bot.chat.reply import Wording
from bot.conversation import Conversation
from bot.errors import SettingsError
from bot.settings import Settings

_log = logging.getLogger(__name__)

HEARTBEAT_SECONDS = 15.0
AGAIN_SECONDS = 60.0
"""Until background work that failed is begun again."""

FINISH_SECONDS = 5.0
CLOSE_SECONDS = 1.0
_LONGEST_PAUSE = 60.0
_WINDOW = 600.0
_FREE_STARTS = 5
_TOKEN_REFUSED = 4004


async def run_bot(
    conversation: Conversation,
    wording: Wording,
    settings: Settings,
    stop: asyncio.Event,
    *,
    rights: Rights | None = None,
    link_for: LinkFor | None = None,
) -> None:
    """Answer in Discord until `stop`. `rights` then tell who may review, `link_for` makes links to the console."""
    if not settings.discord_token:
        raise SettingsError(
            "There is no Discord token: set DISCORD_TOKEN to the one of https://discord.com/developers/applications > "
            "your application > Bot > Reset Token."
        )
    rehearse(wording)
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # Quoth has no voice

    lately = Lately.read(settings.data_dir / "asked.json", settings.discord_token)

    def make() -> QuothBot:
        return QuothBot(
            conversation,
            wording,
            commands_file=settings.data_dir / "commands",
            max_question=settings.max_question,
            message_content=settings.message_content,
            rights=rights,
            link_for=link_for,
            lately=lately,
        )

    await _pause(stop, start_pause(settings.data_dir / "starts", time.time()))
    try:
        await _keep_running(make, settings, stop)
    finally:
        settings.heartbeat_path.unlink(missing_ok=True)  # a bot that has stopped is not healthy for a minute more


def start_pause(file: Path, now: float) -> float:
    """Seconds to wait before connecting: Discord resets the token of a bot that starts more than 1,000 times a day.

    `file` remembers the starts of the last ten minutes; five are free.
    """
    try:
        earlier = [float(line) for line in file.read_text(encoding="utf-8").split()]
    except (OSError, ValueError):
        earlier = []
    recent = [at for at in earlier if now - _WINDOW < at <= now]
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(map(str, [*recent[-99:], now])) + "\n", encoding="utf-8")
    return min(_WINDOW / 2, 2.0 ** min(10, len(recent) - _FREE_STARTS)) if len(recent) >= _FREE_STARTS else 0.0


async def _keep_running(make: Callable[[], QuothBot], settings: Settings, stopping: asyncio.Event) -> None:
    """Log in again, each time later, while Discord cannot be reached; discord.py itself keeps a connection alive."""
    pause = 1.0
    while not stopping.is_set():
        bot = make()
        began = time.monotonic()
        try:
            await _run(bot, settings, stopping)
        except discord.LoginFailure as error:
            raise _refused() from error
        except discord.PrivilegedIntentsRequired as error:
            raise SettingsError(
                "Discord does not allow the Message Content intent: turn it on at "
                "https://discord.com/developers/applications > your application > Bot, or unset QUOTH_MESSAGE_CONTENT."
            ) from error
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            if isinstance(error, discord.ConnectionClosed) and error.code == _TOKEN_REFUSED:
                raise _refused() from error
            pause = 1.0 if time.monotonic() - began > _LONGEST_PAUSE else pause
            _log.warning(
                "Discord cannot be reached (%s: %s); trying again in %.0f s", type(error).__name__, error, pause
            )
        else:
            return
        await _pause(stopping, pause)
        pause = min(_LONGEST_PAUSE, pause * 2)


def _refused() -> SettingsError:
    return SettingsError(
        "Discord refuses the token: copy it again from https://discord.com/developers/applications > "
        "your application > Bot > Reset Token into DISCORD_TOKEN."
    )


async def _run(bot: QuothBot, settings: Settings, stopping: asyncio.Event) -> None:
    """One life of a client: until it fails, or until `stopping`."""
    running = asyncio.create_task(bot.start(settings.discord_token), name="discord")
    heart = asyncio.create_task(_beat(bot, settings.heartbeat_path), name="heartbeat")
    daily = asyncio.create_task(_each_day(bot), name="daily jobs")
    beside = asyncio.create_task(_beside(bot))
    stopped = asyncio.create_task(stopping.wait(), name="stopping")
    try:
        await asyncio.wait({running, stopped}, return_when=asyncio.FIRST_COMPLETED)
        if stopping.is_set():
            _log.info("stopping")
            await bot.desk.finish(FINISH_SECONDS)
        else:
            running.result()
    finally:
        stopped.cancel()
        heart.cancel()
        daily.cancel()
        beside.cancel()
        with suppress(TimeoutError):
            await asyncio.wait_for(bot.close(), CLOSE_SECONDS)
        await bot.http.close()  # also when the gateway would not say goodbye
        running.cancel()
        await asyncio.gather(running, heart, daily, beside, stopped, return_exceptions=True)


async def _beat(bot: QuothBot, file: Path) -> None:
    """Touch the heartbeat file while the gateway is connected; its age is the bot's health."""
    while True:
        if bot.connected and bot.is_ready():
            _touch(file)
            await asyncio.sleep(HEARTBEAT_SECONDS)
        else:
            await asyncio.sleep(0.2)


async def _each_day(bot: QuothBot) -> None:
    """Run the daily jobs, once it is known which servers Quoth is in."""
    await bot.arrived.wait()
    await bot.daily.run()


async def _beside(bot: QuothBot) -> None:
    """Run what goes on in the background, once it is known which servers Quoth is in."""
    await bot.arrived.wait()
    async with asyncio.TaskGroup() as tasks:
        for background in bot.background:
            tasks.create_task(_kept_up(background, bot))


async def _kept_up(background: Background, bot: QuothBot) -> None:
    """Begin it again when it fails, which ends no other."""
    while True:
        try:
            await background(bot)
        except Exception:
            _log.exception("background work failed; it is begun again in %.0f s", AGAIN_SECONDS)
        else:
            return
        await asyncio.sleep(AGAIN_SECONDS)


def _touch(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    except OSError as error:
        _log.warning("the heartbeat %s cannot be touched: %s", file, error)


async def _pause(stopping: asyncio.Event, seconds: float) -> None:
    if seconds <= 0:
        return
    _log.info("waiting %.0f s before connecting to Discord", seconds)
    with suppress(TimeoutError):
        await asyncio.wait_for(stopping.wait(), seconds)
